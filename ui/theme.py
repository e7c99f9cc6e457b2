"""Colours and type of the window for light and dark, as the palette and style sheet Qt wants.

Surfaces are quiet and there is one accent. Every text colour keeps at least 4.5 : 1 against every
surface it is drawn on (WCAG 2.2, level AA); the tests compute it from these values.
"""

from dataclasses import asdict, dataclass
from functools import lru_cache
from importlib.resources import files
from string import Template
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

GRID: Final = 8
"""Distances are multiples of this many pixels, or half of it."""

BODY, SMALL, CAPTION = 15, 13, 12
"""Text heights in pixels at the usual system font."""

USUAL_FONT_PX: Final = 13


@dataclass(frozen=True, slots=True)
class Tokens:
    """What a colour is for, as `#rrggbb`.

    Attributes:
        window, surface, sunken: the ground, cards and the assistant's words on it, wells in it.
        line: hairlines and borders.
        faint: shapes that help, such as the noise of the room.
        text, muted: words that matter, words that help.
        accent, on_accent, accent_soft: the one accent, text on it, its tint for the user's words.
        voice: the assistant's own voice on the strip of the last minute.
        warning, danger: late or leaving the computer; muted or wrong.
    """

    window: str
    surface: str
    sunken: str
    line: str
    faint: str
    text: str
    muted: str
    accent: str
    on_accent: str
    accent_soft: str
    voice: str
    warning: str
    danger: str


LIGHT = Tokens(
    window="#f6f5f2",
    surface="#ffffff",
    sunken="#eceae5",
    line="#dedbd4",
    faint="#c3bfb6",
    text="#1f2328",
    muted="#5b616b",
    accent="#0f6e6a",
    on_accent="#ffffff",
    accent_soft="#d7ebe7",
    voice="#55509e",
    warning="#855500",
    danger="#b3261e",
)
DARK = Tokens(
    window="#16181b",
    surface="#202327",
    sunken="#2a2e33",
    line="#363b41",
    faint="#50565e",
    text="#e8e9eb",
    muted="#a7adb6",
    accent="#6ccbc0",
    on_accent="#06302c",
    accent_soft="#1d413e",
    voice="#b3aef5",
    warning="#e0b45c",
    danger="#ff8f86",
)


def tokens() -> Tokens:
    """Colours in force, told from the application's palette, so that nobody carries them about."""
    return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT


@lru_cache(maxsize=16)
def font(height: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The window's font at one of the heights above, larger where the system font is larger."""
    chosen = QFont(QGuiApplication.font())
    chosen.setPixelSize(round(height * scale()))
    chosen.setWeight(weight)
    return chosen


def follow_system(app: QApplication) -> None:
    """Wear the system's colour scheme now and whenever it changes."""
    hints = app.styleHints()
    hints.colorSchemeChanged.connect(lambda scheme: wear(app, scheme_tokens(scheme)))
    wear(app, scheme_tokens(hints.colorScheme()))


def scheme_tokens(scheme: Qt.ColorScheme) -> Tokens:
    """Tokens for a system colour scheme; a system that states none gets the light ones."""
    return DARK if scheme == Qt.ColorScheme.Dark else LIGHT


def wear(app: QApplication, colours: Tokens) -> None:
    """Give the application these colours."""
    app.setPalette(palette(colours))
    app.setStyleSheet(style_sheet(colours))


def palette(colours: Tokens) -> QPalette:
    """The palette from which plain widgets, dialogs and menus draw."""
    role = QPalette.ColorRole
    made = QPalette(QColor(colours.surface), QColor(colours.window))
    for part, value in {
        role.Window: colours.window,
        role.Base: colours.surface,
        role.AlternateBase: colours.sunken,
        role.ToolTipBase: colours.surface,
        role.WindowText: colours.text,
        role.Text: colours.text,
        role.ButtonText: colours.text,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Accent: colours.accent,
        role.Link: colours.accent,
        role.Mid: colours.line,
    }.items():
        made.setColor(part, QColor(value))
    return made


def style_sheet(colours: Tokens) -> str:
    """`assets/style.qss` with the tokens filled in."""
    text = files("assets").joinpath("style.qss").read_text(encoding="utf-8")
    sizes = {"body": BODY, "small": SMALL, "caption": CAPTION}
    pixels = {name: f"{round(size * scale())}px" for name, size in sizes.items()}
    return Template(text).substitute(asdict(colours) | pixels)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two `#rrggbb` colours, 1 to 21, as WCAG 2.2 defines it."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def scale() -> float:
    """How many times larger than usual the text is."""
    return QFontInfo(QGuiApplication.font()).pixelSize() / BODY


def _luminance(colour: str) -> float:
    channels = (int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return sum(share * value for share, value in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
