import pytest

from model.overlap import Overlap

USER, NONE = True, False


def spoken(overlap, *heard):
    """It speaks; whether the network hears the user in each micro-turn."""
    for spoken_to in heard:
        overlap = overlap.lived(spoken_to=spoken_to, speaking=True)
    return overlap


@pytest.fixture
def known():
    """The room is known."""
    return spoken(Overlap(), *[NONE] * 15)


def test_who_spoke_over_its_voice_and_was_written_down_has_cut_in(known):
    assert spoken(known, USER, *[NONE] * 11).cut_in("Ah, please.")


@pytest.mark.parametrize("text", ["Mm-hm.", "Oh, I see.", "Like,", ""])
def test_nods_and_single_words_do_not_cut_in(known, text):
    assert not spoken(known, USER).cut_in(text)


def test_what_only_the_ears_noticed_is_its_own_echo(known):
    assert not known.cut_in("The sky is.")
    assert not spoken(known, USER, *[NONE] * 13).cut_in("The sky is.")


def test_before_the_room_is_known_anything_may_be_its_own_echo(known):
    assert not spoken(Overlap(), *[NONE] * 14, USER).cut_in("The sky is.")


def test_what_is_said_while_it_listens_cuts_in_on_nothing(known):
    assert not known.lived(spoken_to=True, speaking=False).cut_in("What is the time?")
