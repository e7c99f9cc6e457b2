"""Whether things move: not where the system or the user wants a still window."""

from PySide6.QtWidgets import QApplication, QStyle

_less = False


def reduce(*, on: bool) -> None:
    """Whether the user wants less motion than the system would have."""
    global _less
    _less = on


def still() -> bool:
    """Nothing is to move: states are told by colour and words alone."""
    style = QApplication.style()
    return _less or style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
