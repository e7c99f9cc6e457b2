from app.mind import HISTORY_CHARACTERS, Thinking, context
from app.transcript import Line


def line(who: str, text: str, key: int = 0, *, final: bool = True) -> Line:
    return Line(f"{who}-{key}", who, text, 0, 0, final)


def test_the_context_is_the_conversation_as_it_was_with_the_question_last():
    lines = [line("user", "hi"), line("assistant", "Hello."), line("user", "who are you")]
    roles = [(m["role"], m["content"]) for m in context(lines, "who are you")[1:]]
    assert roles == [("user", "hi"), ("assistant", "Hello."), ("user", "who are you")]


def test_neighbouring_lines_of_one_speaker_become_one_message():
    lines = [line("user", "hi"), line("assistant", "Hello."), line("assistant", "How are you?")]
    assert context(lines, "fine")[2]["content"] == "Hello. How are you?"


def test_unanswered_words_are_part_of_the_question():
    lines = [line("user", "tell me"), line("user", "about cats")]
    assert [m["content"] for m in context(lines, "about cats")[1:]] == ["tell me about cats"]


def test_the_context_is_bounded_and_keeps_the_newest():
    lines = [line("user" if n % 2 else "assistant", f"{n} " + "x" * 500, n) for n in range(40)]
    messages = context(lines, "and now")
    assert sum(len(m["content"]) for m in messages[1:]) <= HISTORY_CHARACTERS + 600
    assert messages[-1]["content"].endswith("and now")


def test_words_still_being_said_are_not_yet_history():
    lines = [line("user", "hi"), line("assistant", "Hel", final=False)]
    assert [m["content"] for m in context(lines, "hi")[1:]] == ["hi"]


def test_thinking_takes_longer_for_more_words():
    assert Thinking(350, 25).turns(0) == 2
    assert Thinking(350, 25).turns(10) == 3
