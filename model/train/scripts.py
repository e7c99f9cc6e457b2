"""Two-sided talks: scenes in a row on one time line, each showing one thing that happens.

Gaps, pauses and cut-ins are drawn, lengths come from the voices; the acts follow from
`model.train.moments` alone, where the reasons stand. Scenes with the assistant silent and scenes
with it speaking are about as frequent, and everything that must not move it (nods, bystanders,
noise, words for others) happens in both.
"""

from collections.abc import Callable

import numpy as np

from model.train import texts
from model.train.moments import LONGEST_PAUSE_MS, NOD_AFTER_MS
from model.train.stage import Event, Length, Script, Stage, Who
from model.train.texts import line

NOISES = ("cough", "knock", "keys", "hum", "music", "babble")
_LONGEST_MS = 24_000
_SCENE_MS = 5000


def write(length: Length, rng: np.random.Generator, longest_ms: int = _LONGEST_MS) -> Script:
    """A talk of half of `longest_ms` to about all of it: as many scenes as fit, at least one."""
    stage = Stage(length, rng)
    stage.wait(200, 2000)
    wanted_ms = int(rng.integers(longest_ms // 2, longest_ms))
    while True:
        SCENES[int(rng.integers(len(SCENES)))](stage)
        if stage.now_ms > wanted_ms - _SCENE_MS:
            break
        stage.wait(300, 2500)
    stage.wait(300, 1000)
    return stage.script()


def guess_ms(who: Who, text: str) -> int:
    """About how long it takes to say something; for scripts that nobody renders."""
    return 120 + 60 * len(text)


def question(stage: Stage) -> None:
    """A whole question, answered at once."""
    stage.user(line(texts.QUESTIONS, stage.rng), "question")
    _answer(stage)


def story(stage: Stage) -> None:
    """Statements with short silences between them; nods on the way, an answer at the end."""
    for i in range(int(stage.rng.integers(1, 6))):
        if i:
            stage.wait(NOD_AFTER_MS, LONGEST_PAUSE_MS["statement"])
        stage.user(line(texts.STATEMENTS, stage.rng), "statement")
    stage.answer(line(texts.ANSWERS, stage.rng), "statement")


def hesitation(stage: Stage) -> None:
    """A pause in the middle, silent or filled, at times twice."""
    for _ in range(int(stage.rng.integers(1, 3))):
        stage.user(line(texts.OPENS, stage.rng), "open")
        if stage.rng.random() < 0.5:
            stage.wait(100, 800)
            stage.user(line(texts.FILLERS, stage.rng), "open")
        stage.wait(300, LONGEST_PAUSE_MS["open"])
    stage.user(line(texts.RESTS, stage.rng), "question")
    _answer(stage)


def false_start(stage: Stage) -> None:
    """The first words of something else, dropped; then a question."""
    stage.user(" ".join(line(texts.OPENS, stage.rng).split()[:2]), "open")
    stage.wait(200, 900)
    question(stage)


def lost_thread(stage: Stage) -> None:
    """An open end, and nothing more: help."""
    stage.user(line(texts.OPENS, stage.rng), "open")
    stage.answer(line(texts.HELPS, stage.rng), "open")


def cut_in(stage: Stage) -> None:
    """The user cuts in at any moment of an answer: with a question, or to stop it."""
    stage.user(line(texts.QUESTIONS, stage.rng), "question")
    voice = stage.answer(line(texts.ANSWERS, stage.rng), "question")
    stage.cut(voice, _within(stage, voice, 600))
    if stage.rng.random() < 0.4:
        stage.user(line(texts.STOPS, stage.rng), "none")
        stage.wait(500, 2500)
    else:
        stage.user(line(texts.CUT_INS, stage.rng), "question")
        _answer(stage)


def lookup(stage: Stage) -> None:
    """A question for the mind; its answer is said when it arrives."""
    stage.user(line(texts.LOOKUPS, stage.rng), "lookup")
    asked = stage.delegate()
    arrives = asked + int(stage.rng.integers(4, 15))
    stage.take(arrives, line(texts.FOUND, stage.rng), posted=True)


def elsewhere(stage: Stage) -> None:
    """The user talks to somebody, or others talk: nobody asked the assistant."""
    who: Who = "aside" if stage.rng.random() < 0.5 else "bystander"
    for _ in range(int(stage.rng.integers(1, 3))):
        stage.now_ms = stage.put(who, line(texts.ASIDES, stage.rng), stage.now_ms).to_ms
        stage.wait(200, 1500)


def noise(stage: Stage) -> None:
    """Something sounds, nobody speaks."""
    stage.now_ms = stage.put("noise", line(NOISES, stage.rng), stage.now_ms).to_ms
    stage.wait(100, 1000)


def nodded_at(stage: Stage) -> None:
    """The user nods while the assistant speaks."""
    stage.user(line(texts.QUESTIONS, stage.rng), "question")
    voice = stage.answer(line(texts.ANSWERS, stage.rng), "question")
    stage.put("user", line(texts.NODS, stage.rng), _within(stage, voice, 1000))


def _answer(stage: Stage) -> None:
    """An answer, at times with somebody or something sounding over it."""
    voice = stage.answer(line(texts.ANSWERS, stage.rng), "question")
    chance = stage.rng.random()
    if chance < 0.2:
        stage.put("noise", line(NOISES, stage.rng), _within(stage, voice, 800))
    elif chance < 0.4:
        who: Who = "aside" if chance < 0.3 else "bystander"
        over = stage.put(who, line(texts.ASIDES, stage.rng), _within(stage, voice, 800))
        stage.now_ms = max(stage.now_ms, over.to_ms)


def _within(stage: Stage, voice: Event, before_end_ms: int) -> int:
    """Some moment of an answer, not in its last `before_end_ms`."""
    last = max(voice.from_ms + 1, voice.to_ms - before_end_ms)
    return int(stage.rng.integers(voice.from_ms, last))


SCENES: tuple[Callable[[Stage], None], ...] = (
    question, story, story, hesitation, hesitation, false_start, lost_thread, cut_in, cut_in,
    lookup, elsewhere, noise, nodded_at,
)  # fmt: skip
"""How often each is drawn."""
