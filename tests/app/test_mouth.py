"""What is said is what was played: the queue between words to say and words said."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from app.events import Said, Saying, Voiced
from app.mouth import LEAD_SAMPLES, Mouth

WORD = 2400  # samples, 100 ms


def speak(mouth: Mouth, text: str) -> int:
    number = mouth.say(text, job=0)
    words = len(text.split())
    pcm = np.ones(words * WORD, np.int16)
    mouth.voiced(Voiced(number, pcm, tuple(range(0, words * WORD, WORD))))
    return number


def test_the_speaker_is_kept_two_turns_ahead_and_no_more():
    mouth = Mouth()
    speak(mouth, "a " * 30)
    assert sum(len(p.pcm) for p in mouth.play()) == LEAD_SAMPLES
    assert mouth.play() == []
    mouth.played(4800, turn=1)
    assert sum(len(p.pcm) for p in mouth.play()) == 4800


def test_nothing_is_played_before_its_speech_has_come():
    mouth = Mouth()
    mouth.say("later", job=0)
    assert mouth.play() == []
    assert mouth.busy


def test_utterances_are_played_in_the_order_in_which_they_were_said():
    mouth = Mouth()
    first, second = mouth.say("one", 0), mouth.say("two", 0)
    mouth.voiced(Voiced(second, np.full(WORD, 2, np.int16), (0,)))
    assert mouth.play() == []
    mouth.voiced(Voiced(first, np.full(WORD, 1, np.int16), (0,)))
    assert [int(p.pcm[0]) for p in mouth.play()] == [1, 2]


def test_what_is_said_beside_the_talk_waits_for_nothing_but_what_was_begun():
    mouth = Mouth()
    for text in ("one", "two"):
        speak(mouth, text)
    mouth.play()
    waits = mouth.say("three")
    for text in ("tea", "coffee"):
        mouth.voiced(Voiced(mouth.say(text, beside=True), np.ones(WORD, np.int16), (0,)))
    mouth.voiced(Voiced(waits, np.ones(WORD, np.int16), (0,)))
    said = []
    for turn in range(3):
        mouth.play()
        said += mouth.played((turn + 1) * 2 * WORD, turn)[0]
    assert [e.text for e in said] == ["one", "two", "tea", "coffee", "three"]


def test_each_word_shows_when_its_sample_is_played():
    mouth = Mouth()
    speak(mouth, "one two three four")
    mouth.play()
    events, _ = mouth.played(4800, turn=5)
    assert events == [Saying(1, "one two", from_ms=1000)]


def test_a_cut_is_settled_by_what_the_speaker_still_played():
    mouth = Mouth()
    speak(mouth, "one two three four five six seven eight")
    mouth.play()
    mouth.played(4800, turn=0)
    mouth.cut()
    assert mouth.play() == []
    (said,), (report,) = mouth.played(4800 + 240, turn=1)
    assert said == Said(1, "one two three", 0, 210, cut=True, unspoken="four five six seven eight")
    assert (report.origin, report.text, report.cut) == ("speaker", "one two three", True)


def test_a_cut_in_the_silence_at_the_end_cuts_nothing():
    mouth = Mouth()
    number = mouth.say("all said", 0)
    mouth.voiced(Voiced(number, np.ones(4 * WORD, np.int16), (0, WORD)))
    mouth.play()
    mouth.played(2 * WORD, turn=0)
    mouth.cut()
    (said,), _ = mouth.played(2 * WORD, turn=1)
    assert (said.text, said.cut, said.unspoken) == ("all said", False, None)


def test_what_is_said_after_a_cut_is_played_from_its_beginning():
    mouth = Mouth()
    speak(mouth, "a " * 20)
    mouth.play()
    mouth.cut()
    speak(mouth, "new words")
    assert mouth.play() == []
    mouth.played(1200, turn=3)
    mouth.play()
    (said,), _ = mouth.played(1200 + 2 * WORD, turn=4)
    assert (said.text, said.from_ms, said.to_ms) == ("new words", 800, 1000)


def test_an_utterance_the_voice_cannot_speak_does_not_hold_up_the_next():
    mouth = Mouth()
    silent = mouth.say("…", 0)
    speak(mouth, "next")
    mouth.voiced(Voiced(silent, np.zeros(0, np.int16), ()))
    _, reports = mouth.played(0, turn=0)
    assert [(r.id, r.cut) for r in reports] == [(silent, True)]
    assert mouth.play()


@given(
    words=st.lists(st.integers(1, 12), min_size=1, max_size=5),
    steps=st.lists(st.integers(0, 4800), min_size=1, max_size=40),
    cut_after=st.integers(0, 40),
)
def test_said_and_unspoken_words_are_together_all_words_whatever_the_speaker_does(
    words, steps, cut_after
):
    mouth, said, handed, played = Mouth(), [], 0, 0
    for count in words:
        speak(mouth, "w " * count)
    for turn, step in enumerate([*steps, *[4800] * 40]):
        if turn == cut_after:
            mouth.cut()
            handed = played  # the speaker's queue was emptied
        played = min(played + step, handed)
        events, _ = mouth.played(played, turn)
        said += [e for e in events if isinstance(e, Said)]
        handed += sum(len(p.pcm) for p in mouth.play())
    complete = [s for s in said if not s.cut]
    assert [len(s.text.split()) for s in complete] == words[: len(complete)]
    for s, count in zip(said, words, strict=False):
        assert len(s.text.split()) + len((s.unspoken or "").split()) == count
    assert not mouth.busy


def test_a_phrase_that_is_ready_is_played_in_the_micro_turn_that_says_it():
    mouth = Mouth()
    mouth.voiced(Voiced(0, np.full(WORD, 3, np.int16), (0,), phrase="Hm,"))
    ready, other = mouth.say("Hm,", 0), mouth.say("Then this.", 0)
    assert (mouth.waits_for(ready), mouth.waits_for(other)) == (False, True)
    assert [int(p.pcm[0]) for p in mouth.play()] == [3]
