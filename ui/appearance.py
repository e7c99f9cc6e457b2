"""How the window looks by the user's wish: light or dark, how large, how still."""

from functools import lru_cache
from importlib.resources import files
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication

from ui import bubble, motion, theme

Theme = Literal["system", "light", "dark"]
SCHEMES: Final = {
    "system": Qt.ColorScheme.Unknown,
    "light": Qt.ColorScheme.Light,
    "dark": Qt.ColorScheme.Dark,
}
LARGEST_SCALE: Final = 2.5


def wear(app: QApplication, chosen: Theme, text_percent: int, *, less_motion: bool) -> None:
    """Look like this from now on; what does not differ costs nothing."""
    motion.reduce(on=less_motion)
    font = scaled_font(text_percent)
    if font.pixelSize() != app.font().pixelSize():
        app.setFont(font)
        theme.font.cache_clear()
        bubble.forget()
        theme.wear(app, theme.tokens())
    hints = app.styleHints()
    hints.setColorScheme(SCHEMES[chosen])
    wanted = theme.scheme_tokens(hints.colorScheme() if chosen == "system" else SCHEMES[chosen])
    if wanted != theme.tokens():  # a platform that takes no wish
        theme.wear(app, wanted)


def scaled_font(percent: int = 100) -> QFont:
    """Inter from the assets, as much larger than usual as the user's system font and wish are."""
    scale = max(1.0, _system_px() / theme.USUAL_FONT_PX) * percent / 100
    chosen = QFont("Inter")
    chosen.setPixelSize(round(theme.BODY * min(LARGEST_SCALE, scale)))
    chosen.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return chosen


@lru_cache(maxsize=1)
def _system_px() -> int:
    """Height of the system's font before ours replaces it; loads ours."""
    height = QFontInfo(QApplication.font()).pixelSize()
    for face in files("assets").joinpath("fonts").iterdir():
        if face.name.endswith(".otf"):
            QFontDatabase.addApplicationFontFromData(face.read_bytes())
    return height
