"""Lines for the assistant and for others, and a reader that learns to tell them apart."""

import re
import sys
from dataclasses import replace

import numpy as np
import pytest
import torch

from model.checkpoint import load_network, save_network
from model.config import MINI, NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.native import SHIPPED
from model.train import addressed, minilm
from model.train.addressed import Addressed
from model.train.addressee import learn_addressee, main
from model.train.lines import Lines

ASKED = "How long does it take by train?"
READ_ALOUD = ("the ostrich read a newspaper",)
WRITTEN = Lines(to_assistants=("I want a zeppelin.",), to_people=("my aunt is fine.",))


def drawn(lines, *, to_it, in_silence=False, many=600):
    rng, source = np.random.default_rng(0), Addressed(lines, READ_ALOUD)
    return [source.draw(rng, to_it=to_it, in_silence=in_silence) for _ in range(many)]


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


def test_in_silence_talk_between_strangers_and_what_is_read_aloud_are_for_it():
    to_it, to_others = (drawn(WRITTEN, to_it=to_it, in_silence=True) for to_it in (True, False))
    for known in ("My aunt is fine", "The ostrich read a newspaper", "I want a zeppelin"):
        assert sum(known in line for line in to_it) > 10
        assert not any(known.lower() in line.lower() for line in to_others)


@pytest.mark.parametrize(
    ("to_whom", "many"), [("to_it", 7000), ("to_it_first", 1000), ("to_others", 8000)]
)
def test_no_line_stands_there_twice_and_all_can_be_spoken(to_whom, many):
    lines = addressed.lines(to_whom)
    assert len(set(lines)) == len(lines) > many
    assert not [line for line in lines if not re.fullmatch(r"[A-Za-z ,.?'-]+[.?]", line)]


def test_it_learns_to_tell_them_apart():
    torch.manual_seed(0)
    one = load_network(SHIPPED).addressee
    torch.nn.init.zeros_(one.tell.weight)  # it forgets what it knew
    torch.nn.init.zeros_(one.tell.bias)
    assert one.odds(ASKED, over_an_answer=True) == 0.0
    pieces = one.pieces.clone()
    assert learn_addressee(one, Addressed(WRITTEN), np.random.default_rng(1), 20) > 0.8
    assert not one.training
    assert one.pieces.equal(pieces), "what pieces mean stays as it is"


def test_a_checkpoint_is_taught(tmp_path, monkeypatch, capsys):
    (tmp_path / "text").mkdir()
    network = Interaction.seeded(replace(MINI, ear=True))
    save_network(network, tmp_path / "weights", "# A card\n")
    known = load_network(tmp_path / "weights").state_dict()
    monkeypatch.setattr(minilm, "begin", lambda addressee, folder: None)
    folders = ["--words", "none", "--speech", "none", "--text", str(tmp_path / "text")]
    told = ["--into", str(tmp_path / "weights"), "--steps", "5"]
    monkeypatch.setattr(sys, "argv", ["addressee", *folders, *told])
    main()
    assert "are told right" in capsys.readouterr().out
    taught = load_network(tmp_path / "weights").state_dict()
    other = {name for name in known if not known[name].equal(taught[name])}
    assert other
    assert all(name.startswith("addressee.") for name in other), "the rest stays as it is"
    assert (tmp_path / "weights" / "README.md").read_text() == "# A card\n"


def test_a_network_without_an_ear_cannot_learn_it(tmp_path, monkeypatch):
    save_network(Interaction.seeded(NANO), tmp_path, "")
    folders = ["--words", "none", "--speech", "none", "--text", "none"]
    given = [*folders, "--into", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", ["addressee", *given])
    with pytest.raises(WeightsError, match="has no ear"):
        main()
