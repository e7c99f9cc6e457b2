import math
from dataclasses import replace

import numpy as np
import pytest
import torch

from model.config import NANO
from model.memory import SENSE, TEXT, Memory, angle, whole


def kinds(text, sense):
    return np.array([TEXT] * text + [SENSE] * sense)


def write_block(memory, *block, value=1.0):
    places = memory.place(kinds(*block))
    shape = (1, NANO.kv_heads, len(places.slots), NANO.head_width)
    for layer in range(NANO.layers):
        memory.write(layer, torch.full(shape, value), torch.full(shape, value), places.slots)
    return places


def test_unwritten_keys_are_nan_and_masked():
    memory = Memory(NANO)
    visible = write_block(memory, 2, 5).visible[0]
    assert visible.sum(1).tolist() == [1 + i for i in range(1, 8)]
    assert not memory.keys[0, 0, 0][visible[-1]].isnan().any()
    assert memory.keys[0, 0, 0][~visible[-1]].isnan().all()
    assert not memory.values.isnan().any()


def test_sight_and_sound_slide_out_of_the_window_but_text_stays():
    memory = Memory(NANO)
    write_block(memory, 3, 0)
    for _ in range(40):
        visible = write_block(memory, 0, 10).visible[0, -1]
    assert visible.sum() == 1 + 3 + NANO.window


def test_text_slides_out_by_text_alone():
    memory = Memory(NANO)
    for _ in range(20):
        visible = write_block(memory, 7, 1).visible[0, -1]
    assert visible.sum() == 1 + NANO.pages + 20


def test_text_of_long_ago_is_out_of_reach_where_there_is_a_recall():
    short = replace(NANO, recall=50)
    memory = Memory(short)
    seen = [memory.place(kinds(*block)).visible[0, -1].sum() for block in [(3, 0)] + [(0, 10)] * 6]
    assert seen == [4, 14, 24, 34, 44, 52, 61], "two words of three are forgotten, then all"


def test_every_position_sees_exactly_its_reach_within_a_block():
    memory = Memory(NANO)
    for _ in range(30):
        visible = write_block(memory, 0, 11).visible[0]
    assert (visible.sum(1) == 1 + NANO.window).all()


@pytest.mark.parametrize("written", [5, 50, 300])
def test_rewinding_leaves_no_trace(written):
    memory = Memory(NANO)
    for _ in range(written // 5):
        write_block(memory, 1, 4)
    mark, before = memory.mark(), memory.copy()
    for _ in range(10):
        write_block(memory, 2, 4, value=7.0)
    memory.rewind(mark)
    again, expected = write_block(memory, 1, 4), write_block(before, 1, 4)
    assert torch.equal(again.visible, expected.visible)
    assert torch.equal(again.slots, expected.slots)
    seen = expected.visible[0].any(0)
    assert torch.equal(memory.keys[..., seen, :], before.keys[..., seen, :])


def test_rewinding_further_than_the_slack_is_refused():
    memory = Memory(NANO)
    mark = memory.mark()
    for _ in range(NANO.slack // 10 + 1):
        write_block(memory, 0, 10)
    with pytest.raises(AssertionError, match="slack"):
        memory.rewind(mark)


def test_a_struck_word_is_seen_no_more():
    memory = Memory(NANO)
    write_block(memory, 4, 2)
    mark = memory.mark()
    memory.strike([1, 2])
    assert write_block(memory, 0, 1).visible[0, -1].sum() == 1 + 2 + 3
    memory.rewind(mark)
    assert write_block(memory, 0, 1).visible[0, -1].sum() == 1 + 4 + 3


@pytest.mark.parametrize("recall", [0, 30])
def test_a_whole_sequence_sees_what_blocks_see(recall):
    config = replace(NANO, recall=recall)
    memory, rng = Memory(config), np.random.default_rng(0)
    order = rng.choice([TEXT, SENSE], 400, p=[0.2, 0.8])
    seen = np.concatenate([memory.place(b).visible[0].sum(1) for b in np.split(order, 40)])
    assert seen.tolist() == whole(order, config).visible[0].sum(1).tolist()


def test_angles_are_as_exact_after_a_day_as_at_the_start():
    day = 24 * 3600 * 100
    steps = torch.tensor([[0, 1, 17, 1000]])
    early, late = angle(steps, NANO), angle(steps + day, NANO)
    early_turn = torch.polar(torch.ones_like(early), early - early[:, :1])
    late_turn = torch.polar(torch.ones_like(late), late - late[:, :1])
    torch.testing.assert_close(late_turn, early_turn, rtol=0, atol=2e-6)
    assert late.max() < 2 * math.pi + 1e-6
