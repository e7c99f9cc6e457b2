"""Two-sided talks: scenes in a row on one time line, each showing one thing that happens.

Gaps, pauses and cut-ins are drawn, lengths come from the voices; the acts follow from
`model.train.moments` alone, where the reasons stand. Scenes with the assistant silent and scenes
with it speaking are about as frequent, and everything that must not move it (nods, bystanders,
noise, words for others) happens in both.
"""

from collections.abc import Callable

import numpy as np

from model.config import TURN_MS
from model.train import texts, words
from model.train.lines import Lines
from model.train.moments import LONGEST_PAUSE_MS, NOD_AFTER_MS
from model.train.script import Event, Script, Who
from model.train.sights import SIGHTS, look_around
from model.train.stage import ALWAYS, Stage
from model.train.texts import line
from model.train.timeline import Length, Recorded

NOISES = ("cough", "knock", "keys", "hum", "music", "babble")
_LONGEST_MS = 24_000
_SCENE_MS = 7000
_LAST_STATEMENT, _MOST_STATEMENTS = 0.32, 8
"""How often a statement of a story is its last; and how many it has at most."""
_OVER = 1.2
"""A talk that gets longer than planned by more than this share ends there."""


def write(
    length: Length,
    rng: np.random.Generator,
    longest_ms: int = _LONGEST_MS,
    recorded: Recorded | None = None,
    lines: Lines | None = None,
    *,
    sees: bool = False,
) -> Script:
    """A talk of half of `longest_ms` to about all of it: as many scenes as fit, or one's beginning.

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
    return stage.script().until(int(longest_ms * _OVER) // TURN_MS)


def guess_ms(who: Who, text: str) -> int:
    """About how long it takes to say something; for scripts that nobody renders."""
    return 120 + 60 * len(text)


def question(stage: Stage) -> None:
    """A whole question, answered at once."""
    stage.user(words.question(stage), "question")
    _answer(stage)


def story(stage: Stage) -> None:
    """Statements with short silences between them; nods on the way, an answer at the end."""
    for i in range(min(int(stage.rng.geometric(_LAST_STATEMENT)), _MOST_STATEMENTS)):
        if i:
            stage.wait(NOD_AFTER_MS, LONGEST_PAUSE_MS["statement"])
        stage.user(words.statement(stage), "statement")
    _answer(stage)


def hesitation(stage: Stage) -> None:
    """A pause in the middle, silent or filled, at times twice."""
    parts = words.halves(stage)
    if parts:
        _hesitates(stage, parts[0])
        stage.user(parts[1], "question" if parts[1].endswith("?") else "statement")
    else:
        for _ in range(int(stage.rng.integers(1, 3))):
            _hesitates(stage, line(texts.OPENS, stage.rng))
        stage.user(line(texts.RESTS, stage.rng), "question")
    _answer(stage)


def false_start(stage: Stage) -> None:
    """The first words of something else, dropped; then a question."""
    stage.user(" ".join(line(texts.OPENS, stage.rng).split()[:2]), "open")
    stage.wait(200, 900)
    question(stage)


def lost_thread(stage: Stage) -> None:
    """An open end, and nothing more: help. At times the assistant has begun too soon before it."""
    parts = words.halves(stage) if stage.rng.random() < 0.7 else None
    text = parts[0] if parts else line(texts.OPENS, stage.rng)
    if stage.rng.random() < 0.4:
        stage.too_soon_for_nothing(text)
    else:
        stage.user(text, "open")
        stage.answer(())


def too_soon(stage: Stage) -> None:
    """The assistant begins in the middle of what the user says; the user goes on, and it waits."""
    parts = words.halves(stage) if stage.rng.random() < 0.6 else None
    if parts:
        gap_ms = int(stage.rng.integers(300, LONGEST_PAUSE_MS["open"]))
        stage.too_soon((parts[0], "open"), (parts[1], "statement"), gap_ms)
    else:
        gap_ms = int(stage.rng.integers(250, LONGEST_PAUSE_MS["statement"]))
        stage.too_soon(
            (words.statement(stage), "statement"), (words.statement(stage), "statement"), gap_ms
        )
    if stage.rng.random() < 0.4:
        stage.wait(NOD_AFTER_MS, LONGEST_PAUSE_MS["statement"])
        stage.user(words.statement(stage), "statement")
    _answer(stage)


def added(stage: Stage) -> None:
    """The user adds something before the answer has come."""
    stage.user(words.question(stage), "question")
    found = words.findings(stage)
    stage.add(words.statement(stage), found[:1], found[1:2])


def cut_in(stage: Stage) -> None:
    """The user cuts in at any moment of an answer: to ask, to order, to tell, or to stop it."""
    stage.user(words.question(stage), "question")
    stage.answer(words.findings(stage), cut=True)
    chance = stage.rng.random()
    if chance < 0.2:
        stage.user(line(texts.STOPS, stage.rng), "none")
        stage.wait(500, 2500)
    elif chance < 0.3:
        stage.user(words.statement(stage), "statement")
        _answer(stage, late=ALWAYS)
    else:
        alone = stage.rng.random() < 0.25
        stage.user(words.question(stage) if alone else words.cut_in(stage), "question")
        _answer(stage, late=ALWAYS)


def aside_over(stage: Stage) -> None:
    """In the middle of an answer the user talks to somebody else; then it is gone on with.

    At times somebody else speaks and the assistant falls silent by mistake.
    """
    stage.user(words.question(stage), "question")
    stage.answer(words.findings(stage)[:2], cut=True)
    who: Who = "aside" if stage.rng.random() < 0.6 else "bystander"
    stage.aside_over(who, words.for_others(stage, who))


def bell(stage: Stage) -> None:
    """Something that was asked for long ago has come: it is said, unless the user cuts in."""
    stage.unasked(words.findings(stage), cut=stage.rng.random() < 0.2)
    stage.wait(100, 1500)


def typed(stage: Stage) -> None:
    """A question in writing, or a statement."""
    stage.typed(line((*texts.QUESTIONS, *texts.STATEMENTS), stage.rng), words.findings(stage))


def elsewhere(stage: Stage) -> None:
    """The user talks to somebody, or others talk: nobody asked the assistant."""
    who = _somebody(stage)
    for _ in range(int(stage.rng.integers(1, 3))):
        text = words.for_others(stage, who)
        if who == "aside":
            stage.aside(text)
        else:
            stage.now_ms = stage.put(who, text, stage.now_ms).to_ms
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
    stage.user(words.question(stage), "question")
    for voice in stage.answer(words.findings(stage)):
        if stage.rng.random() < 0.7:
            stage.put("user", line(texts.NODS, stage.rng), _within(stage, voice, 600))


def _somebody(stage: Stage) -> Who:
    """Whose words are not for the assistant."""
    chance = stage.rng.random()
    return "aside" if chance < 0.25 else "away" if chance < 0.45 else "bystander"


def _hesitates(stage: Stage, text: str) -> None:
    stage.user(text, "open")
    if stage.rng.random() < 0.4:
        stage.wait(100, 800)
        stage.user(line(texts.FILLERS, stage.rng), "open")
    stage.wait(300, LONGEST_PAUSE_MS["open"])


def _answer(stage: Stage, late: float | None = None) -> None:
    """An answer, at times with a nod, somebody or something sounding over it."""
    voices = stage.answer(words.findings(stage), late=late)
    chance = stage.rng.random()
    voice = voices[-1]
    if chance < 0.1:
        stage.put("noise", line(NOISES, stage.rng), _within(stage, voice, 800))
    elif chance < 0.46:
        who: Who = "away" if chance < 0.2 else "bystander"
        over = stage.put(who, words.for_others(stage, who), _within(stage, voice, 800))
        stage.now_ms = max(stage.now_ms, over.to_ms)
    elif chance < 0.7:
        stage.put("user", line(texts.NODS, stage.rng), _within(stage, voice, 600))


def _within(stage: Stage, voice: Event, before_end_ms: int) -> int:
    """Some moment of an answer, not in its last `before_end_ms`."""
    last = max(voice.from_ms + 1, voice.to_ms - before_end_ms)
    return int(stage.rng.integers(voice.from_ms, last))


SCENES: tuple[Callable[[Stage], None], ...] = (
    question, question, question, story, story, story, hesitation, hesitation, hesitation,
    hesitation, false_start, lost_thread, lost_thread, too_soon, too_soon, too_soon, added,
    cut_in, cut_in, cut_in, cut_in, aside_over, aside_over, aside_over, aside_over, bell,
    elsewhere, elsewhere, elsewhere, noise, nothing, nodded_at, nodded_at, typed,
)  # fmt: skip
"""How often each is drawn."""
