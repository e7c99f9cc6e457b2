"""Two-sided talks: scenes in a row on one time line, each showing one thing that happens.

Gaps, pauses and cut-ins are drawn, lengths come from the voices; the acts follow from
`model.train.moments` alone, where the reasons stand. Scenes with the assistant silent and scenes
with it speaking are about as frequent, and everything that must not move it (nods, bystanders,
noise, words for others) happens in both.
"""

from collections.abc import Callable

import numpy as np

from model.train import texts
from model.train.lines import Lines, one_of
from model.train.moments import LONGEST_PAUSE_MS, NOD_AFTER_MS
from model.train.sights import SIGHTS, look_around
from model.train.stage import Event, Length, Recorded, Script, Stage, Who
from model.train.texts import line

NOISES = ("cough", "knock", "keys", "hum", "music", "babble")
WRITTEN = 0.5
"""How often sentences that people wrote stand in for the grammar's, where there are any."""
REAL = 0.6
"""How often recorded people are heard where a talk has some and a scene can use them."""
_LONGEST_MS = 24_000
_SCENE_MS = 5000


def write(
    length: Length,
    rng: np.random.Generator,
    longest_ms: int = _LONGEST_MS,
    recorded: Recorded | None = None,
    lines: Lines | None = None,
    *,
    sees: bool = False,
) -> Script:
    """A talk of half of `longest_ms` to about all of it: as many scenes as fit, at least one.

    Where it sees, most of them are about what is seen.
    """
    stage = Stage(length, rng, recorded, lines)
    scenes = SCENES
    if sees:
        look_around(stage)
        scenes = SIGHTS * 5 + SCENES
    stage.wait(200, 2000)
    wanted_ms = int(rng.integers(longest_ms // 2, longest_ms))
    while True:
        scenes[int(rng.integers(len(scenes)))](stage)
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
    stage.user(_question(stage), "question")
    _answer(stage)


def story(stage: Stage) -> None:
    """Statements with short silences between them; nods on the way, an answer at the end."""
    for i in range(int(stage.rng.integers(1, 5))):
        if i:
            stage.wait(NOD_AFTER_MS, LONGEST_PAUSE_MS["statement"])
        stage.user(_statement(stage), "statement")
    _answer(stage)


def hesitation(stage: Stage) -> None:
    """A pause in the middle, silent or filled, at times twice."""
    halves = stage.recorded.halves() if stage.recorded and stage.rng.random() < REAL else None
    if halves:
        _hesitates(stage, halves[0])
        stage.user(halves[1], "statement")
    else:
        _hold_up(stage)
    _answer(stage)


def false_start(stage: Stage) -> None:
    """The first words of something else, dropped; then a question."""
    stage.user(" ".join(line(texts.OPENS, stage.rng).split()[:2]), "open")
    stage.wait(200, 900)
    question(stage)


def lost_thread(stage: Stage) -> None:
    """An open end, and nothing more: help."""
    stage.user(line(texts.OPENS, stage.rng), "open")
    stage.answer(())


def cut_in(stage: Stage) -> None:
    """The user cuts in at any moment of an answer: with a question, a story, or to stop it."""
    stage.user(_question(stage), "question")
    stage.answer(_found(stage), cut=True)
    chance = stage.rng.random()
    if chance < 0.3:
        stage.user(line(texts.STOPS, stage.rng), "none")
        stage.wait(500, 2500)
    elif chance < 0.6:
        stage.user(_statement(stage), "statement")
        _answer(stage)
    else:
        stage.user(line(texts.CUT_INS, stage.rng), "question")
        _answer(stage)


def bell(stage: Stage) -> None:
    """Something that was asked for long ago has come: it is said, unless the user cuts in."""
    stage.unasked(_found(stage), cut=stage.rng.random() < 0.2)
    stage.wait(100, 1500)


def typed(stage: Stage) -> None:
    """A question in writing, or a statement."""
    stage.typed(line((*texts.QUESTIONS, *texts.STATEMENTS), stage.rng), _found(stage))


def elsewhere(stage: Stage) -> None:
    """The user talks to somebody, or others talk: nobody asked the assistant."""
    who: Who = "aside" if stage.rng.random() < 0.4 else "bystander"
    for _ in range(int(stage.rng.integers(1, 3))):
        stage.now_ms = stage.put(who, _for_others(stage, who), stage.now_ms).to_ms
        stage.wait(200, 1500)


def noise(stage: Stage) -> None:
    """Something sounds, nobody speaks."""
    stage.now_ms = stage.put("noise", line(NOISES, stage.rng), stage.now_ms).to_ms
    stage.wait(100, 1000)


def nothing(stage: Stage) -> None:
    """Time passes."""
    stage.wait(1000, 5000)


def nodded_at(stage: Stage) -> None:
    """The user nods while the assistant speaks."""
    stage.user(_question(stage), "question")
    for voice in stage.answer(_found(stage)):
        if stage.rng.random() < 0.7:
            stage.put("user", line(texts.NODS, stage.rng), _within(stage, voice, 600))


def _hold_up(stage: Stage) -> None:
    """Half a sentence, and after a while the rest."""
    parted = one_of(stage.lines.halves, stage.rng)
    if parted and stage.rng.random() < WRITTEN:
        _hesitates(stage, parted[0])
        stage.user(parted[1], "question" if parted[1].endswith("?") else "statement")
        return
    for _ in range(int(stage.rng.integers(1, 3))):
        _hesitates(stage, line(texts.OPENS, stage.rng))
    stage.user(line(texts.RESTS, stage.rng), "question")


def _hesitates(stage: Stage, text: str) -> None:
    stage.user(text, "open")
    if stage.rng.random() < 0.4:
        stage.wait(100, 800)
        stage.user(line(texts.FILLERS, stage.rng), "open")
    stage.wait(300, LONGEST_PAUSE_MS["open"])


def _question(stage: Stage) -> str:
    written = one_of(stage.lines.questions, stage.rng)
    if written and stage.rng.random() < WRITTEN:
        return written
    return line(texts.QUESTIONS, stage.rng)


def _statement(stage: Stage) -> str:
    real = stage.recorded.sentence("user") if stage.recorded else None
    if real and stage.rng.random() < REAL:
        return real
    written = one_of(stage.lines.statements, stage.rng)
    if written and stage.rng.random() < WRITTEN:
        return written
    return line(texts.STATEMENTS, stage.rng)


def _for_others(stage: Stage, who: Who) -> str:
    real = stage.recorded.sentence("bystander") if stage.recorded else None
    if who == "bystander" and real and stage.rng.random() < REAL:
        return real
    written = one_of(stage.lines.statements, stage.rng)
    if who == "bystander" and written and stage.rng.random() < WRITTEN:
        return written
    pool = texts.ASIDES if who == "aside" else (*texts.ASIDES, *texts.STATEMENTS)
    return line(pool, stage.rng)


def _found(stage: Stage) -> list[str]:
    return [line(texts.ANSWERS, stage.rng) for _ in range(int(stage.rng.integers(1, 4)))]


def _answer(stage: Stage) -> None:
    """An answer, at times with a nod, somebody or something sounding over it."""
    voices = stage.answer(_found(stage))
    chance = stage.rng.random()
    voice = voices[-1]
    if chance < 0.12:
        stage.put("noise", line(NOISES, stage.rng), _within(stage, voice, 800))
    elif chance < 0.46:
        who: Who = "aside" if chance < 0.28 else "bystander"
        over = stage.put(who, _for_others(stage, who), _within(stage, voice, 800))
        stage.now_ms = max(stage.now_ms, over.to_ms)
    elif chance < 0.7:
        stage.put("user", line(texts.NODS, stage.rng), _within(stage, voice, 600))


def _within(stage: Stage, voice: Event, before_end_ms: int) -> int:
    """Some moment of an answer, not in its last `before_end_ms`."""
    last = max(voice.from_ms + 1, voice.to_ms - before_end_ms)
    return int(stage.rng.integers(voice.from_ms, last))


SCENES: tuple[Callable[[Stage], None], ...] = (
    question, question, story, story, hesitation, hesitation, false_start, lost_thread,
    cut_in, cut_in, cut_in, cut_in, bell, elsewhere, elsewhere, noise, nothing, nodded_at,
    nodded_at, typed, typed,
)  # fmt: skip
"""How often each is drawn."""
