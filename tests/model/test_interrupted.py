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
    assert not nod.goes_on
    assert nod.heard(text).goes_on
    assert not lived(cut(), spoken=2, quiet=1).heard(text).goes_on


def test_a_line_that_grows_is_waited_for():
    """A word that stood alone may have been its beginning."""
    first = lived(cut(), spoken=4, quiet=0).heard("Actually.")
    assert lived(first, spoken=2, quiet=2).goes_on
    assert not lived(first.grows(), spoken=2, quiet=7).goes_on
    assert lived(first.grows(), spoken=2, quiet=8).goes_on, "the ears wrote no more of it"
    assert not lived(cut(), spoken=4, quiet=2).heard("Actually,").goes_on


def test_what_the_ears_make_nothing_of_was_not_meant_in_the_end():
    assert not lived(cut(), spoken=1, quiet=7).goes_on
    assert lived(cut(), spoken=1, quiet=8).goes_on


@pytest.mark.parametrize("text", ["Mum, I am coming.", "What about the other one?"])
def test_words_that_nothing_answers_were_for_somebody_else(text):
    read = lived(cut(), spoken=8, quiet=3).heard(text)
    assert not lived(read, spoken=0, quiet=5).goes_on
    assert lived(read, spoken=0, quiet=6).goes_on


def test_the_last_words_count():
    """Words in writing say nothing of what is spoken after them."""
    read = lived(cut(), spoken=8, quiet=3).heard("Mum, I am coming.")
    on = lived(read, spoken=0, quiet=1)
    assert not lived(lived(on, spoken=3, quiet=0), spoken=0, quiet=7).goes_on
    assert not on.heard("Mm-hm.").goes_on
    again = lived(lived(on, spoken=3, quiet=3).heard("Yes, mum."), spoken=0, quiet=6)
    assert again.goes_on


def test_words_written_down_while_their_end_is_heard_count():
    read = lived(cut(), spoken=8, quiet=0).heard("Mum, I am coming.")
    assert lived(lived(read, spoken=1, quiet=0), spoken=0, quiet=5).goes_on


@pytest.mark.parametrize("text", ["Stop, please.", "Okay, thank you.", "That will do, thanks."])
def test_who_has_heard_enough_hears_no_more_of_it(text):
    assert lived(cut(), spoken=2, quiet=9).heard(text) == Interrupted()


def test_a_long_talk_ends_it():
    assert lived(cut(), spoken=40, quiet=8).goes_on
    assert lived(cut(), spoken=41, quiet=0) == Interrupted()


def test_what_is_found_since_comes_last():
    assert cut().more(Post(5, "Five.")).rest[-1] == Post(0, "Five.")
    assert Interrupted().more(Post(5, "Five.")) == Interrupted()


def test_nothing_was_cut_and_nothing_waits():
    assert not lived(Interrupted(), spoken=1, quiet=9).goes_on


def test_of_what_was_meant_to_be_cut_nothing_is_kept():
    assert Interrupted().left("one two three four.", "one") == Interrupted()
