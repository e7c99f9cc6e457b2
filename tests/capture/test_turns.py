import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from capture.turns import Slicer

TURN = 32
Blocks = st.lists(st.tuples(st.booleans(), st.integers(0, 3 * TURN)), max_size=40)


@given(blocks=Blocks)
def test_no_sample_is_lost_doubled_or_reordered_and_gaps_are_silent(blocks):
    slicer, line, number, slices = Slicer(TURN), [], 1, []
    for is_gap, count in blocks:
        if is_gap:
            slices += slicer.gap(count)
            line += [0] * count
        else:
            block = np.arange(number, number + count, dtype=np.int16)
            number += count
            slices += slicer.push(block)
            line += block.tolist()
    assert [one.index for one in slices] == list(range(len(line) // TURN))
    assert slicer.missing == TURN - len(line) % TURN
    for one in slices:
        expected = line[one.index * TURN : (one.index + 1) * TURN]
        assert one.pcm.tolist() == expected
        assert one.lost == expected.count(0)


def test_a_turn_is_a_copy():
    slicer = Slicer(2)
    (first,) = slicer.push(np.array([1, 2], np.int16))
    slicer.push(np.array([3, 4], np.int16))
    assert first.pcm.tolist() == [1, 2]


def test_a_turn_is_200_ms_unless_asked_otherwise():
    assert Slicer().missing == 3200
