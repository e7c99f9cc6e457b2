"""Who writes down what is said, where the engine does not do so by itself."""

from collections.abc import Callable

from app.settings import Settings
from model.parts.ears import Ears


def open_ears(settings: Settings) -> Callable[[], Ears]:
    """Opens fresh ears each time.

    Raises:
        WeightsError: weights are missing or damaged, or have no ear that could mend.
    """
    if settings.ears == "both":
        from model.both_ears import open_both

        return open_both(settings.weights)
    from model.parts.ears import MoonshineEars

    return MoonshineEars
