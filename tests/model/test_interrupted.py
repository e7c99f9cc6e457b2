import pytest

from model.interrupted import Interrupted
from model.saying import Post


def cut(text="one two three four.", played="one two"):
    return Interrupted(open=True).left(text, played)


def lived(interrupted, spoken, quiet):
    for _ in range(spoken):
        interrupted = interrupted.lived(spoken_to=True)
    for _ in range(quiet):
        interrupted = interrupted.lived(spoken_to=False)
    return interrupted


def test_what_is_left_begins_at_the_word_at_which_it_was_cut():
    left = cut().left("Five six.", "")
    assert left.posts == (Post(0, "three four."), Post(0, "Five six."))
    assert cut(played="one two three four.").posts == ()


def test_what_had_not_gone_to_the_voice_comes_last():
    left = Interrupted(open=True, waiting=(Post(7, "Five six."),)).left("one two.", "one")
    assert left.rest == (Post(0, "two."), Post(0, "Five six."))


@pytest.mark.parametrize("text", ["Mm-hm.", "I see."])
def test_after_a_nod_it_waits_again_as_soon_as_the_ears_wrote_it_down(text):
    nod = lived(cut(), spoken=2, quiet=2)
    assert not nod.was_nod
    assert nod.heard(text).was_nod
    assert not lived(cut(), spoken=2, quiet=1).heard(text).was_nod


def test_what_the_ears_make_nothing_of_was_a_nod_in_the_end():
    assert not lived(cut(), spoken=1, quiet=7).was_nod
    assert lived(cut(), spoken=1, quiet=8).was_nod


@pytest.mark.parametrize("text", ["Stop, please.", "And Rome?", "What about the other one?"])
def test_words_that_are_no_nod_end_it(text):
    assert lived(cut(), spoken=2, quiet=9).heard(text) == Interrupted()


def test_speech_that_goes_on_ends_it():
    assert lived(cut(), spoken=4, quiet=0) == Interrupted()


def test_nothing_was_cut_and_nothing_waits():
    assert not lived(Interrupted(), spoken=1, quiet=9).was_nod


def test_of_what_was_meant_to_be_cut_nothing_is_kept():
    assert Interrupted().left("one two three four.", "one") == Interrupted()
