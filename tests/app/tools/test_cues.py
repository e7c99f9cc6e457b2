"""Cues in growing lines: once for each time, however the ears change their mind."""

from dataclasses import dataclass

from app.tools.cues import Cues, by_letters, differ_by_one
from app.tools.order import StandingOrder

ANIMAL = StandingOrder(7, "cue", "cat", reply="animal", since_ms=2000)


@dataclass
class Line:
    id: int
    text: str
    from_ms: int = 5000


def answered(*lines: Line, order: StandingOrder = ANIMAL, sounds=by_letters) -> list[int]:
    cues = Cues(sounds)
    return [len(cues.heard(line, [order])) for line in lines]


def test_a_cue_is_answered_while_the_line_still_grows_and_only_once():
    grows = [Line(2, "then I saw"), Line(2, "then I saw a cat"), Line(2, "then I saw a cat, which")]
    assert answered(*grows) == [0, 1, 0]


def test_a_word_that_goes_and_comes_back_is_answered_once():
    assert answered(Line(2, "a cat"), Line(2, "a hat"), Line(2, "a cat sat")) == [1, 0, 0]


def test_every_time_it_is_said_it_is_answered_anew():
    twice = [Line(2, "a cat"), Line(2, "a cat and cats"), Line(3, "Cat!")]
    assert answered(*twice) == [1, 1, 1]


def test_the_words_that_gave_the_order_or_speak_of_it_are_no_cue():
    given = [Line(1, "Whenever I say cat, say animal.", from_ms=400)]
    about = [Line(2, "stop saying animal when I say cat"), Line(3, "when I say cat, say dog")]
    assert answered(*given, *about) == [0, 0, 0]


def test_parts_of_words_are_no_cue():
    assert answered(Line(2, "concatenate the category")) == [0]


def test_a_cue_of_several_words_is_heard_in_a_row():
    order = StandingOrder(7, "cue", "stop the music", reply="okay")
    assert answered(Line(2, "stop music"), Line(3, "Stop, the music!"), order=order) == [0, 1]


def test_a_longer_cue_is_known_by_what_sounds_nearly_like_it_and_a_short_one_is_not():
    order = StandingOrder(7, "cue", "violin", reply="music")
    assert answered(Line(2, "a violen played"), Line(3, "a villain"), order=order) == [1, 0]
    assert answered(Line(2, "I saw that hat")) == [0]


def test_words_that_sound_the_same_are_the_same():
    assert answered(Line(2, "a Kat"), sounds=lambda word: word.replace("c", "k")) == [1]


def test_orders_that_listen_to_no_words_are_left_alone():
    assert answered(Line(2, "a cat"), order=StandingOrder(7, "remind", "cat")) == [0]


def test_one_sound_may_be_another_or_too_much_or_missing():
    assert [differ_by_one(w, "abcde") for w in ("abxde", "abcdef", "abcd", "bcde", "abcde")] == [
        True,
        True,
        True,
        True,
        True,
    ]
    assert not differ_by_one("abxye", "abcde")
    assert not differ_by_one("abc", "abcde")
