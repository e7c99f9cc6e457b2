import hashlib
import json

import pytest
import torch

from model.checkpoint import load_network, save_network
from model.config import NANO
from model.errors import WeightsError
from model.interaction import Interaction


@pytest.fixture
def folder(tmp_path):
    save_network(Interaction.seeded(NANO, 7), tmp_path, "# Card\n", torch.float32)
    return tmp_path


def sign_again(folder):
    names = ("network.safetensors", "config.json")
    sums = [f"{hashlib.sha256((folder / n).read_bytes()).hexdigest()}  {n}\n" for n in names]
    (folder / "SHA256SUMS").write_text("".join(sums))


def test_what_is_saved_comes_back(folder):
    network, saved = load_network(folder), Interaction.seeded(NANO, 7)
    assert network.config == NANO
    for name, tensor in saved.state_dict().items():
        assert torch.equal(tensor, network.state_dict()[name])
    assert not network.training


def test_half_precision_on_disk_is_float32_on_the_cpu(tmp_path):
    save_network(Interaction.seeded(NANO, 7), tmp_path, "")
    weight = load_network(tmp_path).text_embed.weight
    assert weight.dtype == torch.float32
    assert torch.equal(weight, Interaction.seeded(NANO, 7).text_embed.weight.bfloat16().float())


@pytest.mark.parametrize("name", ["network.safetensors", "config.json", "SHA256SUMS"])
def test_a_missing_file_is_named(folder, name):
    (folder / name).unlink()
    with pytest.raises(WeightsError, match=f"{name} is missing"):
        load_network(folder)


def test_a_truncated_file_is_called_damaged(folder):
    weights = folder / "network.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    with pytest.raises(WeightsError, match=r"is damaged or another file.*Fetch the weights again"):
        load_network(folder)


def test_a_truncated_file_with_a_right_sum_cannot_be_read(folder):
    weights = folder / "network.safetensors"
    weights.write_bytes(weights.read_bytes()[:-100])
    sign_again(folder)
    with pytest.raises(WeightsError, match="cannot be read"):
        load_network(folder)


def test_weights_of_another_network_do_not_fit(folder):
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps(config | {"expert_width": 8}))
    sign_again(folder)
    with pytest.raises(WeightsError, match=r"(?s)does not fit.*gate_up"):
        load_network(folder)


@pytest.mark.parametrize("text", ["{", '{"name": "x"}', "[]"])
def test_a_config_of_something_else_is_refused(folder, text):
    (folder / "config.json").write_text(text)
    sign_again(folder)
    with pytest.raises(WeightsError, match="no configuration of this network"):
        load_network(folder)
