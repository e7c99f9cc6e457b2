"""The settings of a running program: shown as options, changed one at a time, stored at once.

Every field of `Settings` becomes an option by itself: its type and limits choose the control, its
title and description are the words.
"""

import types
from dataclasses import dataclass, replace
from typing import Any, Literal, Union, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo

from app.errors import EXPECTED, UsageError
from app.settings import Settings, change, in_environment, store
from app.wording import shown
from capture import devices
from capture.choice import serving
from ui.options import Choice, Control, Option, Value

PAGES: dict[str, tuple[str, ...]] = {
    shown("Devices"): ("mic", "speaker", "camera", "screen", "echo"),
    shown("Conversation"): ("end_of_turn", "barge_in", "warm_up", "push_to_talk", "talk_key"),
    shown("Window"): ("language", "theme", "caption", "tray"),
    shown("Keys"): ("hotkey",),
    shown("Mind"): ("mind", "search", "tool", "mcp", "note", "web"),
    shown("Recordings"): ("record", "library", "keep", "session"),
    shown("Engine"): ("engine", "weights", "threads", "remote"),
}
"""Headings in their order, and how the names begin of what stands under them."""
LAST_PAGE = shown("More")
UNITS = {"ms": "ms", "s": "s", "hz": "Hz", "px": "px", "mb": "MB", "days": "days"}


@dataclass(frozen=True, slots=True)
class Changed:
    """What came of a wish: the name, and why it was refused, if it was."""

    name: str
    refused: str = ""


class Preferences:
    """The settings in force, and the only place where a running program changes them."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._notes: dict[str, str] = {}

    def options(self) -> tuple[Option, ...]:
        """All that can be set, as it stands now, page by page."""
        fields = Settings.model_fields
        overriding = in_environment()
        made = []
        for name, info in fields.items():
            option = _option(name, info, getattr(self.settings, name))
            note = self._notes.get(name, "")
            if not note and name in overriding:
                note = shown(f"MICROTURN_{name.upper()} overrides this at the next start.")
            made.append(replace(option, hint=_hint(name, self.settings), note=note))
        order = [*PAGES, LAST_PAGE]
        return tuple(sorted(made, key=lambda option: _place(order, option.page)))

    def change(self, name: str, value: Value) -> Changed:
        """Take up and store a value from the dialog; what is impossible changes nothing."""
        info = Settings.model_fields[name]
        try:
            settings = change(self.settings, name, _typed(info, value))
            store(settings, name)
        except UsageError as error:
            return self._refuse(name, str(error).partition(": ")[2] or str(error))
        except OSError as error:
            return self._refuse(name, shown(f"The settings file cannot be written: {error}."))
        self._notes.pop(name, None)
        self.settings = settings
        return Changed(name)

    def _refuse(self, name: str, why: str) -> Changed:
        self._notes[name] = why
        return Changed(name, why)


def _option(name: str, info: FieldInfo, value: Any) -> Option:
    extra = info.json_schema_extra if isinstance(info.json_schema_extra, dict) else {}
    control, choices = _control(info, extra)
    low, high = _limits(info)
    stem, _, last = name.rpartition("_")
    unit = UNITS.get(last, "") if stem else ""
    label = info.title or (stem if unit else name).replace("_", " ").capitalize()
    return Option(
        name=name,
        page=str(extra.get("page") or _page(name)),
        label=label,
        help=_sentence(info.description or ""),
        control=control,
        value=_shown(value),
        default=_shown(info.get_default(call_default_factory=True)),
        low=low,
        high=high,
        unit=unit,
        choices=choices,
        live=bool(extra.get("live")),
    )


def _control(info: FieldInfo, extra: dict[str, Any]) -> tuple[Control, tuple[Choice, ...]]:
    kind = _kind(info.annotation)
    if "device" in extra:
        return "suggestion", _devices(extra["device"], default=info.default is None)
    if isinstance(suggestions := extra.get("suggestions"), dict):
        return "suggestion", tuple(Choice(value, label) for value, label in suggestions.items())
    if isinstance(choices := extra.get("choices"), dict):
        return "choice", tuple(Choice(value, label) for value, label in choices.items())
    if get_origin(kind) is Literal:
        return "choice", tuple(Choice(str(v), str(v).capitalize()) for v in get_args(kind))
    if "key" in extra:
        return "key", ()
    if get_origin(kind) in (list, tuple):
        return "lines", ()
    plain: dict[Any, Control] = {bool: "switch", int: "number", float: "decimal"}
    return plain.get(kind, "secret" if kind is SecretStr else "text"), ()


def _kind(annotation: Any) -> Any:
    """The type without `| None`."""
    if get_origin(annotation) in (Union, types.UnionType):
        return next(kind for kind in get_args(annotation) if kind is not type(None))
    return annotation


def _devices(kind: devices.Kind, *, default: bool) -> tuple[Choice, ...]:
    try:
        known = devices.available(kind)
    except EXPECTED:
        known = []
    named = [Choice(str(one.index) if kind == "screen" else one.name, one.name) for one in known]
    first = [Choice("", shown("As the system"))] if default else []
    return (*first, *named, Choice("none", shown("None")))


def _hint(name: str, settings: Settings) -> str:
    """Advice about what is chosen now."""
    if name != "mic" or (device := serving("microphone", settings.mic)) is None:
        return ""
    if not device.bluetooth:
        return ""
    return shown(
        "A Bluetooth microphone spoils the sound of its own headphones: another microphone beside "
        "them sounds better."
    )


def _limits(info: FieldInfo) -> tuple[float | None, float | None]:
    found: dict[str, float] = {}
    for limit in info.metadata:
        found |= {name: getattr(limit, name) for name in ("ge", "le") if hasattr(limit, name)}
    return found.get("ge"), found.get("le")


def _page(name: str) -> str:
    fitting = (page for page, stems in PAGES.items() if name.startswith(stems))
    return next(fitting, LAST_PAGE)


def _place(order: list[str], page: str) -> int:
    return order.index(page) if page in order else len(order)


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if not text or text.endswith(".") else f"{text}."


def _shown(value: Any) -> Value:
    """A stored value as the dialog shows it; of a secret only whether there is one."""
    if isinstance(value, SecretStr):
        return "stored" if value.get_secret_value() else ""
    if isinstance(value, list | tuple):
        return "\n".join(str(entry) for entry in value)
    return "" if value is None else value


def _typed(info: FieldInfo, value: Value) -> Any:
    """A value of the dialog as the field wants it."""
    if get_origin(_kind(info.annotation)) in (list, tuple) and isinstance(value, str):
        return [line.strip() for line in value.splitlines() if line.strip()]
    return None if value == "" and info.default is None else value
