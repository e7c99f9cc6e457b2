import threading

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from capture.ring import Ring

Steps = st.lists(st.tuples(st.booleans(), st.integers(0, 40)), max_size=60)


@given(capacity=st.integers(1, 30), steps=Steps)
def test_a_ring_keeps_the_newest_in_order_and_counts_the_rest(capacity, steps):
    ring, expected, lost, number = Ring(capacity), [], 0, 0
    for writes, count in steps:
        if writes:
            block = np.arange(number, number + count, dtype=np.int16)
            number += count
            expected += block.tolist()
            overflow = max(0, len(expected) - capacity)
            expected = expected[overflow:]
            lost += overflow
            assert ring.write(block) == overflow
        else:
            assert ring.read(count).tolist() == expected[:count]
            expected = expected[count:]
        assert ring.available == len(expected)
    assert ring.take_lost() == lost
    assert ring.take_lost() == 0


def test_read_into_says_how_much_it_filled():
    ring, out = Ring(8), np.full(5, 9, np.int16)
    ring.write(np.array([1, 2, 3], np.int16))
    assert ring.read_into(out) == 3
    assert out.tolist() == [1, 2, 3, 9, 9]


def test_cleared_samples_are_not_lost():
    ring = Ring(8)
    ring.write(np.ones(5, np.int16))
    assert ring.clear() == 5
    assert (ring.available, ring.take_lost()) == (0, 0)


def test_a_ring_needs_room():
    with pytest.raises(ValueError, match="not for 0"):
        Ring(0)


def test_waiting_ends_with_the_samples_or_with_the_time():
    ring = Ring(8)
    assert not ring.wait(3, 0.01)
    writer = threading.Timer(0.02, ring.write, [np.ones(3, np.int16)])
    writer.start()
    assert ring.wait(3, 5.0)
    writer.join()


def test_nothing_is_lost_or_reordered_between_two_threads():
    ring, total = Ring(50_000, np.int32), 40_000
    numbers = np.arange(total, dtype=np.int32)

    def produce():
        for start in range(0, total, 37):
            ring.write(numbers[start : start + 37])

    producer = threading.Thread(target=produce)
    producer.start()
    got: list[int] = []
    while len(got) < total:
        assert ring.wait(1, 5.0)
        got += ring.read(53).tolist()
    producer.join()
    assert got == numbers.tolist()
    assert ring.take_lost() == 0


def test_what_was_lost_and_what_is_left_are_taken_together():
    ring = Ring(4)
    ring.write(np.arange(6, dtype=np.int16))
    lost, left = ring.take(3)
    assert (lost, left.tolist()) == (2, [2, 3, 4])
    lost, left = ring.take(3)
    assert (lost, left.tolist()) == (0, [5])
