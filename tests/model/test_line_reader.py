"""What lines tell, as the shipped network knows it; none of these lines it has ever read."""

import pytest
import torch

from model.checkpoint import load_network
from model.native import SHIPPED
from model.saying import Post
from model.wordpieces import encode
from tests.model.shipped import spoken_to, want, wanting
from tests.model.world import Words, turn

TO_IT = (
    "No, I meant the second one.",
    "What about Sunday instead?",
    "Oh, and remind me to buy bread later.",
    "Does that also work with rice?",
    "How long does it take by train?",
    "Is that more than last year?",
    "Before you go on, what is a semiconductor?",
    "Hang on, which year was that?",
    "Who told you that?",
    "Look up the train times to Leeds.",
    "Sorry, what was the last word?",
    "That's not what I wanted to know.",
)
TO_OTHERS = (
    "Peter, can you get the door?",
    "I'll be right there, Mum.",
    "Give that back to your brother.",
    "Yes, we'll take the one with the mushrooms.",
    "See you tomorrow, Karen.",
    "Careful with the stairs, they're wet.",
    "Would you like some tea, Lisa?",
    "You forgot your lunch box, Emma.",
    "The keys are in the kitchen drawer.",
    "He said he would be here by six.",
    "They raised the rent again.",
    "It was so crowded that we left after ten minutes.",
)
FIRST = (
    "I could not sleep last night.",
    "My back hurts when I sit for long.",
    "Tell me something about whales.",
    "How do I get coffee stains out of a shirt?",
    "We are thinking of getting a cat.",
    "Put oat milk on my shopping list.",
    "Good evening, how are you?",
    "I wonder why people yawn.",
)
BROKEN = (
    "Could you tell me how",
    "I would like to know if the",
    "What happens when you",
    "We were going to the",
    "Set a timer for",
)
ASKED, ASIDE = "How long does it take by train?", "Careful with the stairs, they're wet."


@pytest.fixture(scope="module")
def reader():
    return load_network(SHIPPED).line_reader


@pytest.mark.parametrize("bare", [False, True], ids=["with marks", "without"])
def test_most_lines_are_told(reader, bare):
    def odds(lines):
        said = [line.replace(",", "") if bare else line for line in lines]
        return [reader.read(line).over_an_answer for line in said]

    right = [it > 0 for it in odds(TO_IT)] + [it < 0 for it in odds(TO_OTHERS)]
    assert sum(right) >= 21, f"of {len(right)}"


def test_to_one_that_is_silent_people_tell_what_comes_to_their_minds(reader):
    first, others = ([reader.read(line) for line in lines] for lines in (FIRST, TO_OTHERS))
    for_it = sum(told.in_silence > 0 for told in first)
    assert for_it >= 7
    assert sum(told.in_silence > 0 for told in others) <= 2
    assert sum(told.over_an_answer > 0 for told in first) < for_it


@pytest.mark.parametrize("line", BROKEN)
def test_what_breaks_off_is_told_whatever_mark_stands_behind_it(reader, line):
    assert min(reader.read(line + mark).breaks_off for mark in (".", ",", "")) > 0


def test_few_whole_lines_seem_to_break_off(reader):
    whole = [reader.read(line).breaks_off < 0 for line in (*TO_IT, *TO_OTHERS, *FIRST)]
    assert sum(whole) >= len(whole) - 2


def test_no_line_is_sure(reader):
    odds = [odds for line in ("", *TO_IT, *TO_OTHERS, *BROKEN) for odds in reader.read(line)]
    assert max(map(abs, odds)) <= 5.0


def test_a_line_is_read_to_its_end_and_no_further(reader):
    line, filled = encode(ASKED), encode(ASIDE)
    ids, length = torch.tensor([line + filled]), torch.tensor([len(line)])
    with torch.no_grad():
        alone, filled_up = reader(ids[:, : len(line)], length), reader(ids, length)
    torch.testing.assert_close(alone, filled_up)


def cut():
    """The user has spoken over an answer, and it has fallen silent; it rather goes on listening."""
    stream = wanting(take=0.0)
    stream.step(turn(0, camera=False), [Words("mind", "Trains leave every hour.", id=1)])
    stream.network.heads.user.bias.data.fill_(5.0)
    want(stream.network, **{"yield": 0.0})
    assert stream.step(turn(1, camera=False), []).cut
    want(stream.network, listen=0.0, take=-0.2)
    for k in (2, 3, 4):
        played = [Words("speaker", "Trains leave", id=1, cut=True)] if k == 2 else []
        assert stream.step(turn(k, camera=False), played).act == "listen"
    stream.network.heads.user.bias.data.fill_(-5.0)
    return stream


def written(stream, line, turns=1, *, final=True):
    """What it does once the ears have written this down, and in the micro-turns after that."""
    words = [Words("ears", line, id=9, from_ms=300, to_ms=900, final=final)]
    outs = [stream.step(turn(5 + k, camera=False), words * (k == 0)) for k in range(turns)]
    return [out.act for out in outs]


def said_after(stream, line, from_ms):
    """A second line, which begins then."""
    words = Words("ears", line, id=10, from_ms=from_ms, to_ms=from_ms + 800, final=True)
    return stream.step(turn(6, camera=False), [words])


def test_who_asks_over_an_answer_is_answered_and_who_talks_to_others_is_not():
    assert written(cut(), ASKED) == ["take"]
    assert written(cut(), ASIDE) == ["listen"]
    assert written(cut(), "Mm-hm.") == ["listen"]


def test_a_line_need_not_have_come_to_its_end():
    assert written(cut(), ASKED, final=False) == ["take"]
    assert written(cut(), ASIDE, final=False) == ["listen"]


@pytest.mark.parametrize(("line", "act"), [(FIRST[2], "take"), (ASIDE, "listen")])
def test_words_for_others_leave_one_silent_that_would_else_speak(line, act):
    assert written(wanting(listen=0.0, take=2.0), line) == [act]


def test_where_it_is_in_doubt_whether_that_was_all_the_words_tell():
    assert written(spoken_to(listen=0.0, take=-1.0), ASKED) == ["take"]
    assert written(spoken_to(listen=0.0, take=1.0), f"{BROKEN[0]}.") == ["listen"]


def test_a_whole_sentence_that_was_not_spoken_to_it_calls_for_nothing():
    assert written(wanting(listen=0.0, take=-1.0), ASKED) == ["listen"]


def test_who_holds_a_key_to_be_heard_speaks_to_it():
    stream = wanting(listen=0.0, take=2.0)
    stream.tune(end_of_turn_ms=600, barge_in_ms=320, key_held=True)
    assert written(stream, ASIDE) == ["take"]


def test_in_silence_words_never_count_for_an_answer():
    stream = wanting(listen=0.0)
    written(stream, FIRST[2])
    assert stream.state.now.meant.odds > 0
    assert stream.state.now.meant.answering == 0.0


def test_who_talks_with_it_goes_on_talking_to_it():
    stream, asks = wanting(take=0.0), "Which size shall it be?"
    stream.step(turn(0, camera=False), [Words("mind", asks, id=1)])
    assert stream.step(turn(1, camera=False), []).act == "hold"
    want(stream.network, **{"yield": 0.0})
    stream.step(turn(2, camera=False), [Words("speaker", asks, id=1)])
    assert not stream.state.now.over_an_answer
    want(stream.network, listen=0.0, take=2.0)
    assert written(stream, ASIDE) == ["take"]


def test_words_for_others_do_not_hold_up_what_was_found_out_meanwhile():
    stream = wanting(listen=0.0, take=2.0)
    post, aside = Words("mind", "Trains leave every hour.", id=1), Words("ears", ASIDE, id=9)
    assert stream.step(turn(0, camera=False), [aside]).act == "listen"
    assert stream.step(turn(1, camera=False), [post]).act == "take"


def test_what_was_said_to_others_in_silence_is_owed_nothing_and_forgotten():
    stream = spoken_to(listen=0.0)
    assert set(written(stream, ASIDE, turns=14)) == {"listen"}
    assert not stream.state.now.floor.asks


def test_what_is_said_next_is_judged_by_its_own_words():
    stream = wanting(listen=0.0)
    written(stream, ASIDE, turns=7)
    assert stream.state.now.meant.odds < 0
    stream.network.heads.user.bias.data.fill_(5.0)
    stream.step(turn(12, camera=False), [])
    assert stream.state.now.meant.odds == 0.0


def test_a_line_is_read_with_what_was_said_in_the_same_breath(reader):
    first, then = "Mind the wet paint.", "I only did it this morning."
    together, alone = (reader.read(text).over_an_answer for text in (f"{first} {then}", then))
    assert together != alone
    for from_ms, odds in ((1000, together), (4000, alone)):
        stream = cut()
        written(stream, first)
        said_after(stream, then, from_ms)
        assert stream.state.now.meant.odds == odds


@pytest.mark.parametrize(("from_ms", "goes_on"), [(1000, True), (4000, False)])
def test_thanks_to_somebody_else_do_not_end_the_answer(from_ms, goes_on):
    stream = cut()
    written(stream, "Just leave it by the gate,")
    said_after(stream, "Thanks.", from_ms)
    assert bool(stream.state.now.waiting.interrupted.rest) == goes_on


def test_words_for_others_count_twice():
    stream = cut()
    written(stream, ASIDE)
    meant = stream.state.now.meant.odds
    assert meant < 0
    assert said_after(stream, "Mm-hm.", 4000).trace.words["take"] == pytest.approx(2 * meant, 1e-4)


def test_words_for_others_are_owed_nothing_and_the_answer_is_gone_on_with():
    stream = cut()
    assert stream.state.now.owed.spoken >= 3
    assert "delegate" not in written(stream, ASIDE, turns=6)
    assert stream.state.now.waiting.posts == (Post(0, "every hour."),)


def test_each_cut_is_judged_by_its_own_words():
    stream = cut()
    written(stream, ASKED)
    assert stream.state.now.meant.odds > 0
    want(stream.network, **{"yield": 0.0})
    stream.network.heads.user.bias.data.fill_(5.0)
    assert stream.step(turn(6, camera=False), []).act == "yield"
    assert stream.state.now.meant.odds == 0
