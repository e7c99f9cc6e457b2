"""What can be set, as plain values without Qt; made by `app.preferences`."""

from dataclasses import dataclass
from typing import Literal

Control = Literal[
    "switch", "number", "decimal", "choice", "suggestion", "key", "text", "secret", "lines"
]
Value = bool | int | float | str


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several: what is stored, and what people read."""

    value: str
    label: str


@dataclass(frozen=True, slots=True)
class Option:
    """One setting.

    Attributes:
        name: as in the settings file.
        page: the heading it stands under.
        label, help: its name, and a line that explains it.
        control: how it is changed. `suggestion` is a choice that takes other words too, `key` a
            key of the keyboard, `lines` are the entries of a list.
        value, default: for a `secret`, whether there is one, as some text or none.
        low, high: the limits of a number, where there are any.
        unit: of a number, such as `ms`.
        choices: of a choice or a suggestion.
        live: it takes effect at once; else from the next start.
        hint: advice about the value, such as that a wireless microphone spoils the sound.
        note: what hinders it, such as a variable that overrides it or a value that is impossible.
    """

    name: str
    page: str
    label: str
    help: str
    control: Control
    value: Value
    default: Value
    low: float | None = None
    high: float | None = None
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    live: bool = False
    hint: str = ""
    note: str = ""
