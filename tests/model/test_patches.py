import numpy as np
import pytest
import torch

from model.config import NANO, Config, patches
from model.patches import EyeEmbedding, PatchStem, cut, paired

INKLING = Config(
    name="inkling", width=64, layers=1, heads=4, kv_heads=1, head_width=16, experts=1, active=1,
    expert_width=1, shared_width=1, vocabulary=272, patch_widths=(128, 320, 4800),
)  # fmt: skip


def test_the_stem_with_inklings_weights_is_inklings():
    pytest.importorskip("transformers")
    from transformers.models.inkling.configuration_inkling import InklingVisionConfig
    from transformers.models.inkling.modeling_inkling import InklingVisionModel

    torch.manual_seed(0)
    theirs = InklingVisionModel(
        InklingVisionConfig(text_hidden_size=INKLING.width, num_hidden_layers=4)
    ).eval()
    ours = PatchStem(INKLING)
    for mine, layer in zip(ours.layers, theirs.encoder_layers, strict=True):
        mine.weight.data.copy_(layer.projection.weight)
    pairs = torch.randn(3, 2, 40, 40, 3)
    with torch.no_grad():
        torch.testing.assert_close(ours(pairs), theirs(pairs).pooler_output[:, 0])


def test_patches_are_cut_row_by_row_and_edges_are_padded():
    picture = np.zeros((60, 80, 3), np.uint8)
    picture[:40, 40:] = 255
    cells = cut(picture, (80, 60))
    assert cells.shape == (4, 40, 40, 3) == (patches((80, 60)), 40, 40, 3)
    assert (cells[1] > 1.9).all()
    assert (cells[0] == cells[0, 0, 0]).all()
    assert (cells[2, 20:] < cells[0].min()).all()


def test_a_patch_knows_nothing_of_its_neighbours():
    torch.manual_seed(0)
    stem, pairs = PatchStem(NANO), torch.randn(3, 2, 40, 40, 3)
    changed = pairs.clone()
    changed[0] = 0
    with torch.no_grad():
        assert torch.equal(stem(pairs)[1:], stem(changed)[1:])


def test_camera_and_screen_see_the_same_picture_differently():
    torch.manual_seed(0)
    eyes, pairs = EyeEmbedding(NANO), torch.randn(1, 1, 1, 2, 40, 40, 3)
    none = pairs[:, :0]
    screen = eyes(none.expand(-1, -1, 1, -1, -1, -1, -1), pairs)
    camera = eyes(pairs.expand(-1, -1, 2, -1, -1, -1, -1), none)
    assert camera.shape == (1, 2, NANO.width)
    assert not torch.allclose(camera[:, :1], screen)


def test_a_first_picture_stands_in_both_frames():
    before, now = torch.randn(2, 4, 40, 40, 3)
    assert torch.equal(paired(now, before), torch.stack((before, now), 1))
    assert torch.equal(paired(now, None), torch.stack((now, now), 1))
