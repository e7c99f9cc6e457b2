"""A reader begins with published weights, and means by them what their authors do."""

import pytest
import torch
from safetensors.torch import save_file
from transformers import BertConfig, BertModel

from model.checkpoint import sha256
from model.errors import WeightsError
from model.line_reader import LAYERS, WIDTH, LineReader
from model.train import minilm
from model.wordpieces import VOCABULARY, encode

LINES = ("Could you bring the keys, Zoë?", "No.", "I'd rather hear the short version, please.")


@pytest.fixture
def published(tmp_path, monkeypatch):
    """The same architecture with weights of chance, as its authors write them down."""
    torch.manual_seed(0)
    shape = {"hidden_size": WIDTH, "intermediate_size": 1536, "num_attention_heads": 12}
    config = BertConfig(vocab_size=VOCABULARY, num_hidden_layers=LAYERS, **shape)
    network = BertModel(config, add_pooling_layer=False).eval()
    for name, parameter in network.named_parameters():
        if "bias" in name or "LayerNorm" in name:
            parameter.data += 0.1 * torch.randn(parameter.shape)
    save_file(network.state_dict(), tmp_path / minilm.FILE)
    monkeypatch.setattr(minilm, "_SHA256", sha256(tmp_path / minilm.FILE))
    return network, tmp_path


def test_it_reads_as_the_published_network_does(published):
    network, folder = published
    reader = LineReader().eval()
    minilm.begin(reader, folder)
    assert reader.read(LINES[0]) == (0.0, 0.0, 0.0), "it knows nothing of that yet"
    torch.nn.init.normal_(reader.tell.weight)
    for line in LINES:
        ids = torch.tensor([encode(line)])
        with torch.no_grad():
            hidden = network(ids).last_hidden_state[0]
            theirs = torch.cat([hidden.mean(0), hidden[-1]]) @ reader.tell.weight.T
            ours = reader(ids, torch.tensor([ids.shape[1]]))
        torch.testing.assert_close(ours[0], theirs, atol=0.1, rtol=0.02)


def test_no_other_file_will_do(tmp_path):
    with pytest.raises(WeightsError, match="all-MiniLM-L6-v2 is wanted"):
        minilm.begin(LineReader(), tmp_path)
    (tmp_path / minilm.FILE).write_bytes(b"something else")
    with pytest.raises(WeightsError, match="is not there or another file"):
        minilm.begin(LineReader(), tmp_path)
