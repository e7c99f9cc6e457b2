"""Who writes down what is said."""

import pytest

from app.ears import mended, open_ears
from app.settings import Settings
from model.both_ears import BothEars
from model.checkpoint import save_network
from model.config import NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.parts.ears import MoonshineEars


def test_the_networks_ear_mends_unless_told_otherwise():
    assert isinstance(open_ears(Settings())(), BothEars)
    assert isinstance(open_ears(Settings(ears="moonshine"))(), MoonshineEars)
    assert isinstance(open_ears(Settings(engine="cascade"))(), MoonshineEars)
    assert isinstance(open_ears(Settings(engine="cascade", ears="both"))(), BothEars)


@pytest.mark.parametrize("weights", ["untrained", "elsewhere"])
def test_other_weights_are_not_trusted_unasked(weights, tmp_path):
    save_network(Interaction.seeded(NANO), tmp_path / "elsewhere", "A network.")
    folder = weights if weights == "untrained" else str(tmp_path / weights)
    assert not mended(Settings(weights=folder))
    with pytest.raises(WeightsError, match="no ear"):
        open_ears(Settings(weights=folder, ears="both"))
