"""Lines for the assistant and for others, and a reader that learns to tell them apart."""

import re
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch

from model.addressee import Addressee
from model.checkpoint import load_network, save_network
from model.config import MINI, NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.train import addressed
from model.train.addressed import Addressed
from model.train.addressee import learn_addressee, main
from model.train.lines import Lines

WRITTEN = Lines(to_assistants=("I want a zeppelin.",), to_people=("my aunt is fine.",))


def drawn(lines, *, to_it, many=600):
    rng, source = np.random.default_rng(0), Addressed(lines)
    return [source.draw(rng, to_it=to_it) for _ in range(many)]


@pytest.mark.parametrize("to_it", [True, False])
@pytest.mark.parametrize("lines", [Lines(), WRITTEN], ids=["grammar alone", "what people wrote"])
def test_lines_are_whole(lines, to_it):
    said = drawn(lines, to_it=to_it)
    assert not [line for line in said if not line.strip(".?!,") or "{" in line or "}" in line]
    assert len({line.strip(".?!") for line in said}) > 300


def test_marks_are_such_as_ears_write():
    said = drawn(WRITTEN, to_it=False)
    marks = [line[-1] if line[-1] in ".?!" else "" for line in said]
    assert 0.4 < marks.count("") / len(said) < 0.65
    aunt = {line for line in said if line.rstrip(".?,") == "my aunt is fine"}
    assert {"my aunt is fine", "my aunt is fine.", "my aunt is fine?"} <= aunt


def test_what_people_wrote_is_sorted_by_whom_it_was_for():
    to_it, to_others = (drawn(WRITTEN, to_it=to_it) for to_it in (True, False))
    assert any("I want a zeppelin" in line for line in to_it)
    assert any("my aunt is fine" in line for line in to_others)
    assert not any("my aunt is fine" in line for line in to_it)


@pytest.mark.parametrize("to_whom", ["to_it", "to_others"])
def test_no_line_stands_there_twice_and_all_can_be_spoken(to_whom):
    lines = addressed.lines(to_whom)
    assert len(set(lines)) == len(lines) > 4500
    assert not [line for line in lines if not re.fullmatch(r"[A-Za-z ,.?'-]+[.?]", line)]


def test_it_learns_to_tell_them_apart():
    torch.manual_seed(0)
    one = Addressee(512)
    assert learn_addressee(one, Addressed(WRITTEN), np.random.default_rng(1), 60) > 0.7
    assert not one.training


def test_a_checkpoint_is_taught(tmp_path, monkeypatch, capsys):
    (tmp_path / "text").mkdir()
    network = Interaction.seeded(replace(MINI, ear=True))
    save_network(network, tmp_path / "weights", "# A card\n")
    known = load_network(tmp_path / "weights").state_dict()
    told = ["--text", str(tmp_path / "text"), "--into", str(tmp_path / "weights"), "--steps", "5"]
    monkeypatch.setattr(sys, "argv", ["addressee", *told])
    main()
    assert "are told right" in capsys.readouterr().out
    taught = load_network(tmp_path / "weights").state_dict()
    other = {name for name in known if not known[name].equal(taught[name])}
    assert other
    assert all(name.startswith("addressee.") for name in other), "the rest stays as it is"
    assert (tmp_path / "weights" / "README.md").read_text() == "# A card\n"


def test_a_network_without_a_language_cannot_learn_it(tmp_path, monkeypatch):
    save_network(Interaction.seeded(NANO), tmp_path, "")
    monkeypatch.setattr(sys, "argv", ["addressee", "--text", "none", "--into", str(tmp_path)])
    with pytest.raises(WeightsError, match="has no language"):
        main()
