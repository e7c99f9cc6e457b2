"""A tiny set of `bench delegate`, held with fakes and by the command."""

import json
import re

import numpy as np
import pytest

from app.bench import asking, commands, wishes
from app.bench.asking import generated
from app.bench.commands import Options
from app.bench.delegate import counted, measure, rates
from app.bench.handed import Judged
from app.settings import Settings
from capture.frames import MIC_RATE_HZ
from model.step import StepOut
from model.train import texts
from tests.bench import FakeEars, FakeSpeakers, parts

ASKING = {"question", "request", "statement", "paused", "cut_in", "typed"}
SPOKEN_OVER = {"nod", "stop", "aside", "bystander", "echo"}
NOBODY = {"noise", "filler", "unfinished"}


class Silent:
    def step(self, turn, arrivals):
        return StepOut()


class Knowing(FakeEars):
    """Reads whatever sounds as the set's first question."""

    text = wishes.QUESTIONS[0]


def test_every_kind_is_there_and_silence_asks_for_nothing():
    found = measure(generated(1, 0, FakeSpeakers()), parts(Silent))
    assert found.keys() == {"all", *ASKING, *SPOKEN_OVER, *NOBODY}
    assert {kind for kind in found if found[kind]["wishes"] == 0} == NOBODY
    assert (found["all"]["recall"], found["all"]["f1"]) == (0.0, 0.0)
    assert "precision" not in found["all"]


def test_the_cascade_asks_what_it_heard_whoever_said_it():
    found = measure(generated(1, 0, FakeSpeakers()), parts(ears=Knowing))
    assert (found["question"]["met"], found["question"]["false"]) == (1, 0)
    assert found["statement"]["met"] == 0, "the fake ears misheard it"
    assert found["filler"]["faults"] == {"no wish": 1}
    assert found["typed"]["latency_s"]["mean"] == pytest.approx(0.2)
    assert found["all"]["met"] == sum(found[kind]["met"] for kind in found if kind != "all")


def test_what_is_said_over_an_answer_is_a_wish_where_it_asks():
    items = generated(1, 0, FakeSpeakers())
    cut_in, nod = (next(i for i in items if i.kind == kind) for kind in ("cut_in", "nod"))
    over = measure([cut_in], parts(ears=Knowing))["cut_in"]
    assert (over["wishes"], over["met"]) == (2, 1)
    assert measure([nod], parts(ears=Knowing))["nod"]["wishes"] == 1
    assert measure([cut_in], parts(Silent))["cut_in"]["wishes"] == 1, "nothing to speak over"


def test_the_same_seed_gives_the_same_sound():
    first, second = (generated(2, 3, FakeSpeakers()) for _ in range(2))
    assert all(np.array_equal(a.talk.mic, b.talk.mic) for a, b in zip(first, second, strict=True))
    assert [a.wishes for a in first] == [b.wishes for b in second]


def test_a_wish_ends_where_its_sound_does():
    item = next(i for i in generated(1, 0, FakeSpeakers()) if i.kind == "paused")
    loud = np.flatnonzero(np.abs(item.talk.mic) > 1000) / MIC_RATE_HZ
    assert item.wishes[0].end_s == pytest.approx(loud[-1], abs=0.001)


def test_rates_are_of_all_wishes_and_all_delegations():
    results = [Judged(2, (0.5, 0.7), ()), Judged(1, (), ("half",)), Judged(0, (), ("no wish",))]
    assert rates(results) == {"precision": 0.5, "recall": 0.667, "f1": 0.571}
    assert counted(results)["faults"] == {"half": 1, "no wish": 1}
    assert counted(results)["latency_s"] == {"mean": 0.6, "median": 0.6}


def learned():
    """What every sentence of the grammar looks like."""
    pools = (texts.QUESTIONS, texts.STATEMENTS, texts.OPENS, texts.CUT_INS, texts.ASIDES)
    return [
        re.compile(re.sub(r"\\{\w+\\}", r"\\w[\\w -]*", re.escape(plain(line))))
        for pool in pools
        for line in pool
    ]


def plain(text):
    return re.sub(r"[^a-z'{} -]", "", text.lower())


def test_nothing_said_in_the_set_was_there_to_learn_from():
    halves = [half for halves in wishes.HALVES for half in halves]
    pools = (wishes.QUESTIONS, wishes.REQUESTS, wishes.STATEMENTS, wishes.CUT_INS, wishes.ASIDES)
    said = [
        *halves,
        *wishes.UNFINISHED,
        *wishes.BYSTANDERS,
        *(one for pool in pools for one in pool),
    ]
    assert not [text for text in said if any(line.fullmatch(plain(text)) for line in learned())]
    assert any(line.fullmatch("how does the sea work") for line in learned())


def test_the_command_prints_a_table_and_one_json_object(tmp_path, capsys, monkeypatch):
    monkeypatch.setattr(asking, "_MAKERS", asking._MAKERS[:1])
    commands.delegate(Options(items=1, out=tmp_path), Settings())
    *table, last = capsys.readouterr().out.splitlines()
    found = json.loads(last)
    assert found["within_s"] == 4.0
    assert found["engines"]["cascade"]["question"]["met"] == 1
    assert any("precision" in line for line in table)
    assert json.loads((tmp_path / "delegate.json").read_text()) == found
