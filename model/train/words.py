"""Whose words stand in a scene: of recorded people, of people who wrote, or of the grammar."""

from functools import lru_cache

from model.train import texts
from model.train.addressed import Addressed
from model.train.lines import one_of
from model.train.script import Who
from model.train.stage import Stage
from model.train.texts import line

WRITTEN = 0.5
"""How often sentences that people wrote stand in for the grammar's, where there are any."""
REAL = 0.6
"""How often recorded people are heard where a talk has some and a scene can use them."""


def halves(stage: Stage) -> tuple[str, str] | None:
    """A sentence in two parts, said by somebody recorded or written by somebody."""
    if stage.recorded and stage.rng.random() < REAL:
        return stage.recorded.halves()
    if stage.rng.random() < WRITTEN:
        return one_of(stage.lines.halves, stage.rng)
    return None


def question(stage: Stage) -> str:
    """A whole question."""
    return _written_or(texts.QUESTIONS, stage.lines.questions, stage)


def statement(stage: Stage) -> str:
    """A whole statement, after which another may follow."""
    real = stage.recorded.sentence("user") if stage.recorded else None
    if real and stage.rng.random() < REAL:
        return real
    return _written_or(texts.STATEMENTS, stage.lines.statements, stage)


def cut_in(stage: Stage) -> str:
    """A question or an order, at times with a word before it for who has to stop."""
    chance = stage.rng.random()
    if chance < 0.5:
        return _addressed(stage.lines).to_it(stage.rng)
    if chance < 0.7:
        return line(texts.CUT_INS, stage.rng)
    return f"{line(texts.INTERRUPTS, stage.rng)} {question(stage)}"


def for_others(stage: Stage, who: Who) -> str:
    """Words of the user for others, or of others."""
    near, chance = who in ("aside", "away"), stage.rng.random()
    if near and chance < 0.3:
        return called(stage)
    real = stage.recorded.sentence("bystander") if stage.recorded and not near else None
    if real and chance < REAL:
        return real
    if near or stage.rng.random() < 0.5:
        return _addressed(stage.lines).to_others(stage.rng)
    return _written_or((*texts.ASIDES, *texts.STATEMENTS), stage.lines.statements, stage)


def called(stage: Stage) -> str:
    """Anything at all, to somebody who is called by name."""
    said = question(stage) if stage.rng.random() < 0.6 else statement(stage)
    name = line(("{name}",), stage.rng)
    if stage.rng.random() < 0.7:
        return f"{name}, {said}"
    return f"{said[:-1]}, {name}{said[-1]}"


def findings(stage: Stage) -> list[str]:
    """What the mind finds: one to three sentences."""
    return [line(texts.ANSWERS, stage.rng) for _ in range(int(stage.rng.integers(1, 4)))]


def _written_or(grammar: tuple[str, ...], written: tuple[str, ...], stage: Stage) -> str:
    sentence = one_of(written, stage.rng)
    if sentence and stage.rng.random() < WRITTEN:
        return sentence
    return line(grammar, stage.rng)


_addressed = lru_cache(maxsize=2)(Addressed)
