import json
from pathlib import Path

import pytest

from tests.model.golden import life

GOLDEN = Path(__file__).parents[1] / "golden" / "nano_life.json"


def test_the_seeded_network_lives_the_life_on_file():
    expected, lived = json.loads(GOLDEN.read_text()), life()
    for now, then in zip(lived.pop("logits"), expected.pop("logits"), strict=True):
        assert now == pytest.approx(then, abs=1e-3)
    assert lived == expected
