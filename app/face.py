"""What the settings say about the window: what it keeps to, and what it shows that stays."""

from app import places
from app.ears import mended
from app.settings import Settings
from app.wording import shown
from ui.rows import Status, Wishes


def wishes(settings: Settings) -> Wishes:
    """What the settings say about things around the window."""
    return Wishes(
        talk_key=settings.talk_key if settings.push_to_talk else "",
        theme=settings.theme,
        text_percent=settings.text_percent,
        less_motion=settings.less_motion,
        captions=settings.captions,
        captions_place=place("captions"),
        stays=settings.tray_stays,
        hotkeys=tuple((name, key) for name, key in _hotkeys(settings).items() if key),
    )


def _hotkeys(settings: Settings) -> dict[str, str]:
    return {
        "talk": settings.talk_key if settings.push_to_talk else "",
        "mute": settings.hotkey_mute,
        "stop": settings.hotkey_stop,
        "share": settings.hotkey_share,
        "caption": settings.hotkey_caption,
    }


def place(window: str) -> tuple[int, int, int, int] | None:
    """Where it stood the last time: left, top, width, height; None where nothing is known."""
    match places.kept(window):
        case [int(left), int(top), int(width), int(height)]:
            return left, top, width, height
    return None


def standing(settings: Settings, *, itself: bool = False) -> Status:
    """The parts of the bottom line that stay: who hears, who thinks, what leaves this computer.

    The engine hears by `itself`, or ears do.
    """
    thinks = {"local": shown("SmolLM2 on this computer"), "none": shown("no mind")}
    learned = shown("Moonshine, which learned accents")
    alone = learned if settings.ears == "learned" else "Moonshine tiny"
    ears = shown("Moonshine and the network") if mended(settings) else alone
    return Status(
        hears=shown("the network") if itself else ears,
        thinks=thinks.get(settings.mind, settings.mind),
        leaves=_leaves(settings),
    )


def _leaves(settings: Settings) -> str:
    """What leaves this computer, in one sentence; empty where nothing does."""
    if settings.mind.startswith("http"):
        return shown(f"Your questions go to {settings.mind}.")
    return shown("What you have it look up goes to the web.") if settings.web else ""


def eye(settings: Settings) -> str:
    """What is seen before the first picture."""
    return (
        shown("No camera") if settings.camera == "none" else shown("No picture from the camera yet")
    )
