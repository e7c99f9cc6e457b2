"""Who writes down what is said, where the engine does not do so by itself."""

from collections.abc import Callable

from app.settings import Settings
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
        WeightsError: weights are missing or damaged, or have no ear that could mend.
    """
    if mended(settings):
        from model.both_ears import open_both

        return open_both(settings.weights)
    from model.parts.ears import MoonshineEars

    return MoonshineEars
