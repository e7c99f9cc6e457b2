"""Who writes down what is said, where the engine does not do so by itself."""

from collections.abc import Callable
from pathlib import Path

from app.settings import Settings
from model.errors import WeightsError
from model.parts.ears import Ears


def learned(settings: Settings) -> bool:
    """Whether Moonshine hears as it learned to.

    Unless told otherwise, beside the network whose weights come with the program it does.
    """
    if settings.ears == "auto":
        return settings.engine == "native" and not settings.weights
    return settings.ears == "learned"


def open_ears(settings: Settings) -> Callable[[], Ears]:
    """Opens fresh ears each time.

    Raises:
        WeightsError: beside the network's weights lies nothing that ears learned.
    """
    from model.parts.ears import MoonshineEars
    from model.parts.moonshine import Moonshine

    if not learned(settings):
        return MoonshineEars
    from model.checkpoint import EARS
    from model.native import SHIPPED

    path = Path(settings.weights or SHIPPED) / EARS
    if not path.is_file():
        raise WeightsError(
            f"{path} is missing: what Moonshine learned lies beside the network's weights. Choose "
            "Moonshine as it comes to write your words down, or other weights."
        )
    return lambda: MoonshineEars(Moonshine(path))
