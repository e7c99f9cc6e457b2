"""Who writes down what is said, where the engine does not do so by itself."""

from collections.abc import Callable
from pathlib import Path

from app.settings import Settings
from model.errors import WeightsError
from model.parts.ears import Ears


def mended(settings: Settings) -> bool:
    """Whether the network's ear mends what Moonshine writes.

    Unless told otherwise, that of the weights that come with the program does.
    """
    if settings.ears == "auto":
        return settings.engine == "native" and not settings.weights
    return settings.ears == "both"


def open_ears(settings: Settings) -> Callable[[], Ears]:
    """Opens fresh ears each time.

    Raises:
        WeightsError: weights are missing or damaged, have no ear that could mend, or nothing beside
            them that Moonshine learned.
    """
    if mended(settings):
        from model.both_ears import open_both

        return open_both(settings.weights)
    from model.parts.ears import MoonshineEars

    if settings.ears != "learned":
        return MoonshineEars
    from model.parts.moonshine import Moonshine

    moonshine = Moonshine(_learned(settings.weights))
    return lambda: MoonshineEars(moonshine)


def _learned(weights: str) -> Path:
    from model.checkpoint import EARS
    from model.native import SHIPPED

    path = Path(weights or SHIPPED) / EARS
    if not path.is_file():
        raise WeightsError(
            f"{path} is missing: what Moonshine learned lies beside the network's weights. Choose "
            "Moonshine as it comes to write your words down, or other weights."
        )
    return path
