"""Who writes down what is said."""

import pytest

from app.ears import mended, open_ears
from app.settings import Settings
from model.both_ears import BothEars
from model.checkpoint import EARS, save_network
from model.config import NANO
from model.errors import WeightsError
from model.interaction import Interaction
from model.native import SHIPPED
from model.parts.ears import MoonshineEars
from model.parts.moonshine import Moonshine


def test_the_networks_ear_mends_unless_told_otherwise():
    assert isinstance(open_ears(Settings())(), BothEars)
    assert isinstance(open_ears(Settings(ears="moonshine"))(), MoonshineEars)
    assert isinstance(open_ears(Settings(engine="cascade"))(), MoonshineEars)
    assert isinstance(open_ears(Settings(engine="cascade", ears="both"))(), BothEars)


@pytest.mark.parametrize("engine", ["native", "cascade"])
def test_moonshine_hears_as_it_learned_where_one_wants_it(engine):
    ears = [open_ears(Settings(engine=engine, ears=who))() for who in ("learned", "moonshine")]
    assert [it._moonshine for it in ears] == [Moonshine(SHIPPED / EARS), Moonshine()]


@pytest.mark.parametrize("weights", ["untrained", "elsewhere"])
def test_other_weights_are_not_trusted_unasked(weights, tmp_path):
    save_network(Interaction.seeded(NANO), tmp_path / "elsewhere", "A network.")
    folder = weights if weights == "untrained" else str(tmp_path / weights)
    assert not mended(Settings(weights=folder))
    with pytest.raises(WeightsError, match="no ear"):
        open_ears(Settings(weights=folder, ears="both"))
    with pytest.raises(WeightsError, match="what Moonshine learned"):
        open_ears(Settings(weights=folder, ears="learned"))
