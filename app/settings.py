"""Everything that can be set: one frozen value, read from the settings file and the environment.

The file is `settings.toml` in the user's configuration folder; `MICROTURN_…` variables override it
and the command line overrides both.
"""

from pathlib import Path
from typing import Any, Literal

import platformdirs
from pydantic import Field, SecretStr, ValidationError, field_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

from app.errors import UsageError

FILE = Path(platformdirs.user_config_dir("microturn", appauthor=False)) / "settings.toml"
CACHE = Path(platformdirs.user_cache_dir("microturn", appauthor=False))
LOG_FILE = Path(platformdirs.user_log_dir("microturn", appauthor=False)) / "microturn.log"


class Settings(BaseSettings):
    """What the user may choose; every name carries its unit."""

    model_config = SettingsConfigDict(
        env_prefix="MICROTURN_", toml_file=FILE, frozen=True, extra="forbid"
    )

    engine: str = Field("cascade", description="cascade, native, or the ws:// address of a server")
    weights: str = Field("", description="folder of the network's weights; empty: untrained")
    mic: str | None = Field(None, description="microphone by name, or none")
    speaker: str | None = Field(None, description="speaker by name, or none")
    camera: str = Field("none", description="camera by name, an address, a file, or none")
    screen: str = Field("none", description="number of the screen to share, or none")
    mind: str = Field("local", description="local, none, or the address of an OpenAI-like server")
    mind_model: str = Field("", description="model to ask for at the server; empty takes its first")
    mind_sees: bool = Field(default=False, description="the server's model may look at pictures")
    mind_key: SecretStr = Field(SecretStr(""), description="key for the server")
    echo_cancellation: bool = Field(default=True, description="remove its own voice from the mic")
    warm_up_ms: int = Field(3000, ge=0, description="own speech during which nothing cuts in")
    end_of_turn_ms: int = Field(600, ge=200, le=5000, description="silence that ends your turn")
    push_to_talk: bool = Field(default=False, description="hear only while a key is held")
    talk_key: str = Field("F9", description="the key to hold, such as F9 or Ctrl+Space")
    barge_in_ms: int = Field(320, ge=100, le=5000, description="speech that stops the assistant")
    language: str = Field("", description="de, en, es, fr or zh; empty takes the system's")
    threads: int = Field(1, ge=1, description="processor threads for the mind")

    @field_validator("mind")
    @classmethod
    def _mind_is_known(cls, value: str) -> str:
        if value in ("local", "none") or value.startswith(("http://", "https://")):
            return value
        raise ValueError(f'"{value}" is no mind; choose local, none or an http address')

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

    Raises UsageError naming each wrong value.
    """
    try:
        return Settings(**{name: value for name, value in chosen.items() if value is not None})
    except ValidationError as error:
        wrong = "; ".join(_sentence(problem) for problem in error.errors())
        raise UsageError(f"Settings cannot be used: {wrong}.") from error
    except ValueError as error:  # the file is no TOML
        raise UsageError(f"The settings file {FILE} cannot be read: {error}.") from error


def _sentence(problem: Any) -> str:
    name = ".".join(str(part) for part in problem["loc"])
    return f"{name}: {problem['msg'].removeprefix('Value error, ')}"
