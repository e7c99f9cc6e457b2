import pytest

from model.overlap import Overlap

FAINT, NONE = -1.0, -5.0


def spoken(overlap, *users):
    """It speaks; what the network makes of each micro-turn."""
    for user in users:
        overlap = overlap.lived(user, speaking=True)
    return overlap


@pytest.fixture
def known():
    """The room is known."""
    return spoken(Overlap(), *[NONE] * 15)


def test_who_may_have_spoken_over_its_voice_and_was_written_down_has_cut_in(known):
    assert spoken(known, FAINT, *[NONE] * 11).cut_in("Ah, please.")


@pytest.mark.parametrize("text", ["Mm-hm.", "Oh, I see.", "Like,", ""])
def test_nods_and_single_words_do_not_cut_in(known, text):
    assert not spoken(known, FAINT).cut_in(text)


def test_what_only_the_ears_noticed_is_its_own_echo(known):
    assert not known.cut_in("The sky is.")
    assert not spoken(known, FAINT, *[NONE] * 13).cut_in("The sky is.")


def test_before_the_room_is_known_anything_may_be_its_own_echo(known):
    assert not spoken(Overlap(), *[NONE] * 14, FAINT).cut_in("The sky is.")


def test_what_is_said_while_it_listens_cuts_in_on_nothing(known):
    assert not known.lived(5.0, speaking=False).cut_in("What is the time?")
