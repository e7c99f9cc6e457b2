"""A line that grows and is corrected, read word by word."""

from model.following import Following


def read(*versions):
    """Versions of one line, the last one final -> what is read after each."""
    following, found = Following(), []
    for text in versions[:-1]:
        following, new = following.grown(1, text, final=False)
        found.append(new)
    return [*found, following.grown(1, versions[-1], final=True)[1]]


def test_a_word_is_read_once_another_stands_behind_it():
    assert read("what", "what is", "What is the", "What is the time?") == [
        "", "what", "is", "the time?",
    ]  # fmt: skip


def test_the_last_word_is_read_once_two_versions_agree_on_it():
    assert read("stay there", "Stay there.", "stay there?") == ["stay", "there", "?"]
    assert read("stay", "stay", "Stay") == ["", "stay", ""]


def test_a_word_that_still_grows_is_not_read():
    assert read("cap", "capital of", "capital of France") == ["", "capital", "of France"]


def test_a_mark_is_read_where_something_comes_after_it():
    assert read("wait, what", "wait, what", "wait, what?") == ["wait,", "what", "?"]


def test_what_was_read_and_is_corrected_is_read_again_from_there():
    assert read("I like tees", "I like tees", "I like cheese") == ["I like", "tees", "cheese"]
    assert read("I like tees a", "I like", "I like cheese") == ["I like tees", "", "cheese"]


def test_another_line_begins_anew():
    following, _ = Following().grown(1, "what is", final=False)
    following, new = following.grown(2, "what is", final=False)
    assert new == "what"
    assert following.grown(2, "what is", final=False)[1] == "is"
