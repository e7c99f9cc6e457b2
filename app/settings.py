"""Everything that can be set: one frozen value, read from the settings file and the environment.

The file is `settings.toml` in the user's configuration folder; `MICROTURN_…` variables override it
and the command line overrides both. The settings dialog is made from what stands here: a field's
`title` and `description` are its words, its limits those of the control. `page` says where it
stands, `live` that the running talk takes it up at once.
"""

import logging
import os
from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import Field, PrivateAttr, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from app import keys, settings_file
from app.catalogue import CATALOGUE, offered
from app.errors import UsageError
from app.wording import shown

log = logging.getLogger(__name__)
FILE = Path(platformdirs.user_config_dir("microturn", appauthor=False)) / "settings.toml"
CACHE = Path(platformdirs.user_cache_dir("microturn", appauthor=False))
LOG_FILE = Path(platformdirs.user_log_dir("microturn", appauthor=False)) / "microturn.log"


class Settings(BaseSettings):
    """What the user may choose; every name carries its unit."""

    model_config = SettingsConfigDict(
        env_prefix="MICROTURN_", toml_file=FILE, frozen=True, extra="forbid"
    )

    engine: str = Field(
        "native",
        title="Engine",
        description="who decides when to listen and to speak; the ws:// address of a server too",
        json_schema_extra={
            "suggestions": {
                "cascade": shown("Cascade of ready-made parts"),
                "native": shown("Interaction network"),
            }
        },
    )
    weights: str = Field(
        "",
        title="Weights",
        description="folder of the network's weights; empty: those that come with the program",
    )
    ears: Literal["auto", "moonshine", "learned", "network", "both"] = Field(
        "auto",
        title="Words",
        description=(
            "who writes down what you say; who hears accents better may mishear clear English"
        ),
        json_schema_extra={
            "choices": {
                "auto": shown("Whoever hears most people better"),
                "moonshine": shown("Moonshine as it comes"),
                "learned": shown("Moonshine, which learned accents"),
                "network": shown("Interaction network"),
                "both": shown("Moonshine, mended by the network"),
            },
            "page": "Engine",
        },
    )
    mic: str | None = Field(
        None,
        title="Microphone",
        description="what it hears you by",
        json_schema_extra={"device": "microphone", "live": True},
    )
    speaker: str | None = Field(
        None,
        title="Speaker",
        description="what you hear it by",
        json_schema_extra={"device": "speaker", "live": True},
    )
    camera: str = Field(
        "none",
        title="Camera",
        description="what it sees you by; a file or an address serves too",
        json_schema_extra={"device": "camera", "live": True},
    )
    screen: str = Field(
        "none",
        title="Screen",
        description="the screen it sees from the beginning",
        json_schema_extra={"device": "screen"},
    )
    mind: str = Field(
        "local",
        title="Mind",
        description="who thinks; a .gguf file or the address of an OpenAI-like server too",
        json_schema_extra={
            "suggestions": {
                "local": shown("Built in"),
                **{entry.name: entry.name for entry in CATALOGUE},
                "none": shown("Nobody"),
            },
            "live": True,
        },
    )
    mind_model: str = Field(
        "",
        title="Model",
        description="what to ask for at the server; empty takes its first",
        json_schema_extra={"live": True},
    )
    mind_sees: bool = Field(
        default=False,
        title="Pictures",
        description="the server's model may look at what it sees",
        json_schema_extra={"live": True},
    )
    mind_key: SecretStr = Field(
        SecretStr(""),
        title="Key",
        description="for the server; kept in the system's keyring",
        json_schema_extra={"live": True},
    )
    notes_folder: str = Field(
        str(Path(platformdirs.user_documents_dir()) / "Microturn"),
        title="Notes",
        description="folder in which the mind keeps notes for you",
        json_schema_extra={"live": True},
    )
    tool_folders: tuple[str, ...] = Field(
        (),
        title="Folders",
        description="further folders it may read and, after asking, write in",
        json_schema_extra={"live": True},
    )
    web: bool = Field(
        default=False,
        title="Web",
        description="the mind may search the web and read pages",
        json_schema_extra={"live": True},
    )
    search_url: str = Field(
        "",
        title="Search",
        description="search page of a SearXNG to ask; empty asks public search engines",
        json_schema_extra={"live": True},
    )
    echo_cancellation: bool = Field(
        default=True,
        title="Echo cancellation",
        description="takes its own voice out of what the microphone hears",
        json_schema_extra={"live": True},
    )
    end_of_turn_ms: int = Field(
        600,
        ge=200,
        le=5000,
        title="Patience",
        description="how long it lets you think: silence that ends your turn",
        json_schema_extra={"live": True},
    )
    barge_in_ms: int = Field(
        320,
        ge=100,
        le=5000,
        title="Firmness",
        description="how long you have to speak over it until it stops",
        json_schema_extra={"live": True},
    )
    warm_up_ms: int = Field(
        3000,
        ge=0,
        le=20_000,
        title="Warm-up",
        description="its own first speech, during which nothing cuts in: it learns the room",
    )
    push_to_talk: bool = Field(
        default=False,
        title="Push-to-talk",
        description="hears you only while a key is held",
        json_schema_extra={"live": True},
    )
    talk_key: str = Field(
        "F9",
        title="Key to hold",
        description="for push-to-talk, such as F9 or Ctrl+Space",
        json_schema_extra={"key": True, "live": True},
    )
    theme: Literal["system", "light", "dark"] = Field(
        "system",
        title="Colours",
        description="light, dark, or as the system has it",
        json_schema_extra={
            "choices": {
                "system": shown("As the system"),
                "light": shown("Light"),
                "dark": shown("Dark"),
            },
            "page": "Window",
            "live": True,
        },
    )
    captions: bool = Field(
        default=False,
        title="Captions",
        description="the last words above all other windows, for mouse and keys as if not there",
        json_schema_extra={"live": True},
    )
    tray_stays: bool = Field(
        default=False,
        title="Stay in the tray",
        description="closing the window leaves Microturn listening; its icon brings it back",
        json_schema_extra={"live": True},
    )
    text_percent: int = Field(
        100,
        ge=80,
        le=250,
        title="Size of the text",
        description="in per cent of the usual",
        json_schema_extra={"page": "Window", "live": True},
    )
    less_motion: bool = Field(
        default=False,
        title="Less motion",
        description="nothing moves but what has to",
        json_schema_extra={"page": "Window", "live": True},
    )
    hotkey_mute: str = Field(
        "",
        title="Mute, everywhere",
        description="a key of the whole desktop that mutes and opens the microphone",
        json_schema_extra={"key": True, "live": True},
    )
    hotkey_stop: str = Field(
        "",
        title="Stop, everywhere",
        description="a key of the whole desktop that silences it",
        json_schema_extra={"key": True, "live": True},
    )
    hotkey_share: str = Field(
        "",
        title="Show the screen, everywhere",
        description="a key of the whole desktop that shows the screen, or no longer",
        json_schema_extra={"key": True, "live": True},
    )
    hotkey_caption: str = Field(
        "",
        title="Captions, everywhere",
        description="a key of the whole desktop for the captions",
        json_schema_extra={"key": True, "live": True},
    )
    language: str = Field(
        "",
        title="Language",
        description="of the window",
        json_schema_extra={
            "choices": {
                "": shown("As the system"),
                "en": "English",
                "de": "Deutsch",
                "es": "Español",
                "fr": "Français",
                "zh": "中文",
            }
        },
    )
    record: bool = Field(
        default=False,
        title="Record every talk",
        description="from its beginning, so that it can be replayed and verified",
    )
    record_raw_mic: bool = Field(
        default=False,
        title="Record the bare microphone",
        description="recordings also hold what it gave before echo cancellation",
    )
    keep_days: int = Field(
        0,
        ge=0,
        le=3650,
        title="Keep recordings for",
        description="days after which they are deleted for good; 0 keeps them",
        json_schema_extra={"live": True},
    )
    threads: int = Field(
        1, ge=1, le=256, title="Threads", description="processor threads for network and mind"
    )
    _mended: str = PrivateAttr("")

    @property
    def mended(self) -> str:
        """What was wrong with the settings file, where it had to be mended; else empty."""
        return self._mended

    @field_validator("mind")
    @classmethod
    def _mind_is_known(cls, value: str) -> str:
        if value in ("local", "none") or value.startswith(("http://", "https://")):
            return value
        if value.endswith(".gguf") or offered(value):
            return value
        known = ", ".join(entry.name for entry in CATALOGUE)
        raise ValueError(
            f'"{value}" is no mind; choose local, none, {known}, a .gguf file or an http address'
        )

    @property
    def network_hears(self) -> bool | None:
        """Whether the network writes down what is said; None: as its weights say."""
        return None if self.ears == "auto" else self.ears == "network"

    @field_validator("engine")
    @classmethod
    def _engine_is_known(cls, value: str) -> str:
        if value in ("cascade", "native") or value.startswith(("ws://", "wss://")):
            return value
        raise ValueError(f'"{value}" is no engine; choose cascade, native or a ws:// address')

    @field_validator("language")
    @classmethod
    def _language_is_spoken(cls, value: str) -> str:
        if value in ("", "de", "en", "es", "fr", "zh"):
            return value
        raise ValueError(f'"{value}" is no language of the window; choose de, en, es, fr or zh')

    @field_validator("screen")
    @classmethod
    def _screen_is_a_number(cls, value: str) -> str:
        if value == "none" or value.isdecimal():
            return value
        raise ValueError(f'"{value}" is no screen; choose none or a number from 1')

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls)


Pace = Literal["real", "fast"]


def load(**chosen: Any) -> Settings:
    """The settings, with what was chosen on the command line (None means not chosen).

    A settings file that cannot be used is kept aside, and the defaults take its place; `mended`
    says so. Raises UsageError naming each value that is wrong elsewhere.
    """
    told = {name: value for name, value in chosen.items() if value is not None}
    try:
        return _with_key(Settings(**told))
    except ValidationError as error:
        wrong = {str(problem["loc"][0]): _sentence(problem) for problem in error.errors()}
        in_file = wrong.keys() & settings_file.names(FILE) - told.keys() - in_environment()
        if not in_file:
            listed = "; ".join(wrong.values())
            raise UsageError(f"Settings cannot be used: {listed}.") from error
        listed = "; ".join(wrong[name] for name in sorted(in_file))
        text = f"In the settings file, {listed}: the default serves instead."
        return _without(in_file, text, told)
    except (ValueError, OSError) as error:  # the file is no TOML, or not for us to read
        text = f"The settings file cannot be read ({error}): the defaults serve instead."
        return _without(None, text, told)


def _with_key(settings: Settings) -> Settings:
    """With the key from the keyring, where a server is asked and no other key was given."""
    if settings.mind_key.get_secret_value() or not settings.mind.startswith("http"):
        return settings
    return settings.model_copy(update={"mind_key": SecretStr(keys.stored("mind_key"))})


def change(settings: Settings, name: str, value: Any) -> Settings:
    """`settings` with another value under `name`. Raises UsageError where it cannot be that."""
    try:
        return Settings(**{**settings.model_dump(), name: value})
    except ValidationError as error:
        raise UsageError("; ".join(_sentence(problem) for problem in error.errors())) from error


def store(settings: Settings, name: str) -> None:
    """Put the value under `name` into the file, or take it out where it is the default.

    Raises OSError where the file cannot be written.
    """
    default = Settings.model_fields[name].get_default(call_default_factory=True)
    value = getattr(settings, name)
    if isinstance(value, SecretStr) and keys.keep(name, value.get_secret_value()):
        value = default  # the keyring has it
    settings_file.store(FILE, name, None if value == default else _plain(value))


def _plain(value: Any) -> Any:
    if isinstance(value, SecretStr):
        return value.get_secret_value()
    return list(value) if isinstance(value, tuple) else value


def _without(wrong: set[str] | None, text: str, told: dict[str, Any]) -> Settings:
    try:
        kept = settings_file.set_aside(FILE, wrong)
    except OSError as error:
        raise UsageError(f"{text} It cannot be kept aside, though: {error}.") from error
    text = f"{text} The file as it was is kept as {kept.name}."
    log.warning("%s", text)
    settings = load(**told)
    settings._mended = " ".join(filter(None, (text, settings.mended)))
    return settings


def in_environment() -> set[str]:
    """The settings that a `MICROTURN_…` variable decides."""
    prefix = str(Settings.model_config["env_prefix"])
    names = (name.upper() for name in os.environ)
    return {name.removeprefix(prefix).lower() for name in names if name.startswith(prefix)}


def _sentence(problem: Any) -> str:
    name = ".".join(str(part) for part in problem["loc"])
    return f"{name}: {problem['msg'].removeprefix('Value error, ')}"
