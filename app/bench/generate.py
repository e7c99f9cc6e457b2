"""A duplex set of our own in the published folder layout: `{task}/{id}/input.wav` and json.

    pause_handling, turn_taking, interruption, backchannel                    (v1)
    user_interruption, user_backchannel, talking_to_other, background_speech  (v1.5)
    noise, silence, echo_…_db                                                 (ours)

Times are exact, because every sound is trimmed and placed by its samples. Folders whose name begins
with `real_` hold recorded people; the rest are made-up speakers. Where somebody speaks over the
assistant, `metadata.json` has a `cue`: `cue.wav` comes so long after the assistant began to speak,
over `clean_input.wav`; `input.wav` holds the same for an answer that comes after one second.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.bench.corpus import Clip
from app.bench.lines import ANSWERS, HALVES, NODS, QUESTIONS, STORY
from app.bench.said_over import ASIDES, BYSTANDERS, CUT_INS
from app.bench.speakers import CAST, Speakers
from app.bench.studio import Studio, in_a_row
from capture.frames import MIC_RATE_HZ, Pcm

LEAD_S = 1.0
NOMINAL_ANSWER_S = 1.0
ECHO_LEVELS_DB = (-10.0, -20.0, -30.0)
ECHO_DELAYS_MS = (20, 60, 150, 300)
NOISE_LEVELS = (100.0, 400.0, 1600.0)
BYSTANDER_GAIN = 0.3
REPLY = "All right, I will see to it."
"""To whatever was said over an answer."""


def generate(
    root: Path, items: int, seed: int, speakers: Speakers, clips: Sequence[Clip] = ()
) -> None:
    """Write `items` items of every task; of `clips` with recorded speech too, where there are any.

    The same arguments give the same files.
    """
    studio = Studio(np.random.default_rng(seed), speakers, clips, root)
    makers = [_pause, _turn, _interruption, _story, *_OVER, _noise, _silence, _echo]
    if clips:
        makers += [_real_pause, _real_turn]
    for make in makers:
        for number in range(items):
            make(studio, number)


def _pause(studio: Studio, number: int) -> None:
    before, after = HALVES[number % len(HALVES)]
    person = studio.person()
    halves = [studio.speakers.speak(text, person) for text in (before, after)]
    _write_pause(studio, "pause_handling", number, halves)


def _real_pause(studio: Studio, number: int) -> None:
    """A recorded sentence, held up where it is quietest near its middle."""
    speech = studio.clip()
    third = len(speech) // 3
    frames = np.abs(speech[third : 2 * third].astype(np.float64))
    width = MIC_RATE_HZ // 20
    quiet = np.convolve(frames, np.ones(width), "valid").argmin() if len(frames) > width else 0
    cut = third + int(quiet) + width // 2
    _write_pause(studio, "real_pause_handling", number, [speech[:cut], speech[cut:]])


def _write_pause(studio: Studio, task: str, number: int, halves: Sequence[Pcm]) -> None:
    pause_s = float(studio.rng.uniform(0.8, 2.0))
    sound, spans = in_a_row([(LEAD_S, halves[0]), (pause_s, halves[1])])
    times = [spans[0][1], spans[1][0]]
    pause = [{"text": "[PAUSE]", "timestamp": times}]
    studio.write(task, number, sound, pause=pause, metadata=_answered(number))


def _turn(studio: Studio, number: int) -> None:
    which = number % len(QUESTIONS)
    speech = studio.speakers.speak(QUESTIONS[which], studio.person())
    _write_turn(studio, "turn_taking", number, speech, ANSWERS[which])


def _real_turn(studio: Studio, number: int) -> None:
    answer = ANSWERS[number % len(ANSWERS)]
    _write_turn(studio, "real_turn_taking", number, studio.clip(), answer)


def _write_turn(studio: Studio, task: str, number: int, speech: Pcm, answer: str) -> None:
    sound, spans = in_a_row([(LEAD_S, speech)])
    end = spans[0][1]
    turn = [{"text": "[TURN-TAKING]", "timestamp": [end, end]}]
    studio.write(task, number, sound, turn_taking=turn, metadata={"answers": [answer]})


def _answered(number: int) -> dict[str, Any]:
    return {"answers": [ANSWERS[number % len(ANSWERS)]]}


def _interruption(studio: Studio, number: int) -> None:
    text = studio.other_line(CUT_INS)
    question, sound, cue, extra = _over(studio, number, text, same_person=True)
    interrupt = {"context": question, "interrupt": text, "timestamp": extra["timestamps"]}
    files = {"clean_input": cue[0], "cue": cue[1], "metadata": extra}
    studio.write("interruption", number, sound, interrupt=[interrupt], **files)


def _story(studio: Studio, number: int) -> None:
    person = studio.person()
    gaps = studio.rng.uniform(0.3, 0.55, len(STORY))
    first = int(studio.rng.integers(3))
    told = [studio.speakers.speak(text, person) for text in STORY[first : first + 6]]
    parts = [(LEAD_S if n == 0 else float(gaps[n]), speech) for n, speech in enumerate(told)]
    sound, spans = in_a_row(parts)
    chances = [[end, end + 0.6] for _, end in spans[:-1]]
    studio.write(
        "backchannel", number, sound, backchannel={"chances": chances}, metadata=_answered(number)
    )


def _overlapping(
    task: str, lines: Sequence[str], *, same_person: bool, gain: float = 1.0
) -> Callable[[Studio, int], None]:
    """What makes items of a v1.5 task: one of `lines` is spoken while the assistant speaks."""

    def make(studio: Studio, number: int) -> None:
        text = studio.other_line(lines)
        _, sound, cue, extra = _over(studio, number, text, same_person=same_person, gain=gain)
        studio.write(task, number, sound, clean_input=cue[0], cue=cue[1], metadata=extra)

    return make


_OVER = (
    _overlapping("user_interruption", CUT_INS, same_person=True),
    _overlapping("user_backchannel", NODS, same_person=True),
    _overlapping("talking_to_other", ASIDES, same_person=True),
    _overlapping("background_speech", BYSTANDERS, same_person=False, gain=BYSTANDER_GAIN),
)


def _over(
    studio: Studio, number: int, text: str, *, same_person: bool, gain: float = 1.0
) -> tuple[str, Pcm, tuple[Pcm, Pcm], dict[str, Any]]:
    """A question, and a voice over its answer: question, whole sound, (clean, cue), metadata."""
    which = number % len(QUESTIONS)
    person = studio.person()
    others = [speaker for speaker in CAST if speaker != person]
    asked = studio.speakers.speak(QUESTIONS[which], person)
    voice = studio.speakers.speak(text, person if same_person else studio.line(others))
    cue: Pcm = (voice * gain).astype(np.int16)
    after_s = round(float(studio.rng.uniform(1.5, 3.5)), 2)
    clean, spans = in_a_row([(LEAD_S, asked)])
    sound, times = in_a_row([(LEAD_S, asked), (NOMINAL_ANSWER_S + after_s, cue)])
    extra = {
        "context_text": QUESTIONS[which],
        "current_turn_text": text,
        "timestamps": list(times[1]),
        "user_segments": [list(spans[0])],
        "cue": {"file": "cue.wav", "after_s": after_s},
        "answers": [ANSWERS[which], REPLY],
    }
    return QUESTIONS[which], sound, (studio.in_room(clean), cue), extra


def _noise(studio: Studio, number: int) -> None:
    level = NOISE_LEVELS[number % len(NOISE_LEVELS)]
    studio.write("noise", number, studio.noise(level), metadata=_answered(number))


def _silence(studio: Studio, number: int) -> None:
    studio.write(
        "silence", number, np.zeros(10 * MIC_RATE_HZ, np.int16), metadata=_answered(number)
    )


def _echo(studio: Studio, number: int) -> None:
    which = number % len(QUESTIONS)
    asked = studio.speakers.speak(QUESTIONS[which], studio.person())
    sound, _ = in_a_row([(LEAD_S, asked)])
    level = ECHO_LEVELS_DB[number % len(ECHO_LEVELS_DB)]
    delay = ECHO_DELAYS_MS[number // len(ECHO_LEVELS_DB) % len(ECHO_DELAYS_MS)]
    echo = {"gain_db": level, "delay_ms": delay}
    extra = {"echo": echo, "answers": [ANSWERS[which], "That was my own voice."]}
    studio.write(f"echo_{-level:.0f}_db", number, sound, metadata=extra)
