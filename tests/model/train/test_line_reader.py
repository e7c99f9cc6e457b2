"""A reader learns what lines tell, and a checkpoint is taught."""

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
from model.train import minilm
from model.train.addressed import Addressed
from model.train.endings import Endings
from model.train.line_reader import learn_line_reader, main
from model.train.lines import Lines
from model.train.written import Written

ASKED = "How long does it take by train?"
WRITTEN = Lines(to_assistants=("I want a zeppelin.",), to_people=("my aunt is fine.",))
READ_ALOUD = Written(("The ostrich read a newspaper.",), ("The ostrich read a,",))


def test_it_learns_to_tell_lines_apart():
    torch.manual_seed(0)
    one = load_network(SHIPPED).line_reader
    torch.nn.init.zeros_(one.tell.weight)  # it forgets what it knew
    torch.nn.init.zeros_(one.tell.bias)
    assert one.read(ASKED) == (0.0, 0.0, 0.0)
    pieces = one.pieces.clone()
    addressed, endings = Addressed(WRITTEN), Endings(WRITTEN, READ_ALOUD)
    whom, whole = learn_line_reader(one, addressed, endings, np.random.default_rng(1), 30)
    assert whom > 0.8
    assert whole > 0.7
    assert not one.training
    assert one.pieces.equal(pieces), "what pieces mean stays as it is"


@pytest.mark.parametrize("read_aloud", [True, False])
def test_a_checkpoint_is_taught(tmp_path, monkeypatch, capsys, read_aloud):
    (tmp_path / "text").mkdir()
    written = tmp_path / "written.tsv"
    written.write_text("whole\tThe ostrich read a newspaper.\nbroken\tThe ostrich read a,\n")
    network = Interaction.seeded(replace(MINI, ear=True))
    save_network(network, tmp_path / "weights", "# A card\n")
    known = load_network(tmp_path / "weights").state_dict()
    monkeypatch.setattr(minilm, "begin", lambda line_reader, folder: None)
    folders = ["--words", "none", "--text", str(tmp_path / "text")]
    folders += ["--written", str(written)] if read_aloud else []
    told = ["--into", str(tmp_path / "weights"), "--steps", "3"]
    monkeypatch.setattr(sys, "argv", ["line_reader", *folders, *told])
    main()
    assert "are told right" in capsys.readouterr().out
    taught = load_network(tmp_path / "weights").state_dict()
    other = {name for name in known if not known[name].equal(taught[name])}
    assert other
    assert all(name.startswith("line_reader.") for name in other), "the rest stays as it is"
    assert (tmp_path / "weights" / "README.md").read_text() == "# A card\n"


def test_a_network_without_an_ear_cannot_learn_it(tmp_path, monkeypatch):
    save_network(Interaction.seeded(NANO), tmp_path, "")
    given = ["--words", "none", "--text", "none", "--into", str(tmp_path)]
    monkeypatch.setattr(sys, "argv", ["line_reader", *given])
    with pytest.raises(WeightsError, match="has no ear"):
        main()
