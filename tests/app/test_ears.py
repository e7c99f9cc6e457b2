"""Who writes down what is said."""

import pytest

from app.ears import learned, open_ears
from app.settings import Settings
from model.checkpoint import EARS, save_network
from model.config import NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.native import SHIPPED
from model.parts.moonshine import Moonshine

AS_IT_LEARNED = Moonshine(SHIPPED / EARS)


def moonshine(settings):
    return open_ears(settings)()._moonshine


def test_beside_the_shipped_network_moonshine_hears_as_it_learned_unless_told_otherwise():
    assert moonshine(Settings()) == AS_IT_LEARNED
    assert moonshine(Settings(ears="moonshine")) == Moonshine()
    assert moonshine(Settings(engine="cascade")) == Moonshine()
    assert moonshine(Settings(engine="cascade", ears="learned")) == AS_IT_LEARNED


@pytest.mark.parametrize("weights", ["untrained", "elsewhere"])
def test_beside_other_weights_it_is_as_it_comes_and_has_learned_nothing(weights, tmp_path):
    save_network(Interaction.seeded(NANO), tmp_path / "elsewhere", "A network.")
    folder = weights if weights == "untrained" else str(tmp_path / weights)
    assert not learned(Settings(weights=folder))
    assert moonshine(Settings(weights=folder)) == Moonshine()
    with pytest.raises(WeightsError, match="missing"):
        open_ears(Settings(weights=folder, ears="learned"))
