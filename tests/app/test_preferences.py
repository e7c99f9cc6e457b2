from typing import Literal

import pytest
from pydantic import Field, SecretStr

from app import preferences, settings
from app.preferences import Preferences
from app.settings import Settings, load
from capture import devices
from capture.devices import Device


@pytest.fixture(autouse=True)
def file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    monkeypatch.setitem(Settings.model_config, "toml_file", path)
    monkeypatch.setattr(settings, "FILE", path)
    known = [Device("USB Audio", 3, "microphone", default=True)]
    monkeypatch.setitem(devices._LISTS, "microphone", lambda: known)
    for kind in ("speaker", "camera", "screen"):
        monkeypatch.setitem(devices._LISTS, kind, list)
    return path


def option(preferences, name):
    (found,) = [option for option in preferences.options() if option.name == name]
    return found


def test_every_setting_is_an_option_and_pages_are_in_order():
    options = Preferences(load()).options()
    assert {option.name for option in options} == Settings.model_fields.keys()
    pages = list(dict.fromkeys(option.page for option in options))
    assert pages[:5] == ["Devices", "Conversation", "Window", "Keys", "Mind"]


def test_a_new_setting_appears_by_its_type_and_limits(monkeypatch):
    class More(Settings):
        mind_patience_s: float = Field(1.5, ge=0.5, le=9, description="how long it thinks")
        search_engine: Literal["own", "none"] = Field("own")
        tool_folders: tuple[str, ...] = Field(())
        library_key: SecretStr = Field(SecretStr(""))
        odd: str | None = Field(None, json_schema_extra={"page": "Odds", "key": True, "live": True})

    monkeypatch.setattr(preferences, "Settings", More)
    made = Preferences(More())
    shown = option(made, "mind_patience_s")
    assert (shown.control, shown.low, shown.high, shown.unit) == ("decimal", 0.5, 9, "s")
    assert (shown.page, shown.label) == ("Mind", "Mind patience")
    assert shown.help == "How long it thinks."
    shown = option(made, "search_engine")
    assert (shown.control, [choice.value for choice in shown.choices]) == (
        "choice",
        ["own", "none"],
    )
    assert option(made, "tool_folders").control == "lines"
    assert option(made, "library_key").control == "secret"
    shown = option(made, "odd")
    assert (shown.page, shown.control, shown.live, shown.value) == ("Odds", "key", True, "")


def test_microphones_are_offered_by_name():
    choices = option(Preferences(load()), "mic").choices
    assert [choice.value for choice in choices] == ["", "USB Audio", "none"]


def test_a_bluetooth_microphone_comes_with_advice(monkeypatch):
    assert option(Preferences(load()), "mic").hint == ""
    known = [Device("Buds", 3, "microphone", default=True, key="bluez_input.00_11.headset")]
    monkeypatch.setitem(devices._LISTS, "microphone", lambda: known)
    assert "spoils the sound" in option(Preferences(load()), "mic").hint


def test_a_change_is_in_force_and_stored(file):
    changing = Preferences(load())
    changing.change("end_of_turn_ms", 900)
    changing.change("mic", "USB Audio")
    assert (changing.settings.end_of_turn_ms, changing.settings.mic) == (900, "USB Audio")
    assert (load().end_of_turn_ms, load().mic) == (900, "USB Audio")


def test_back_at_the_default_nothing_is_stored(file):
    changing = Preferences(load())
    changing.change("mic", "USB Audio")
    changing.change("mic", "")
    assert changing.settings.mic is None
    assert file.read_text() == ""


def test_what_is_impossible_is_refused_with_the_reason_and_changes_nothing(file):
    changing = Preferences(load())
    changing.change("mind", "clever")
    assert '"clever" is no mind' in option(changing, "mind").note
    assert (option(changing, "mind").value, file.exists()) == ("local", False)
    changing.change("mind", "none")
    assert option(changing, "mind").note == ""


def test_a_secret_is_stored_and_never_shown(file):
    changing = Preferences(load())
    changing.change("mind_key", "sesame")
    assert load().mind_key.get_secret_value() == "sesame"
    assert "sesame" not in repr(changing.options())
    assert option(changing, "mind_key").value == "stored"


def test_what_a_variable_overrides_is_said(monkeypatch):
    monkeypatch.setenv("MICROTURN_MIND", "none")
    assert "MICROTURN_MIND overrides this" in option(Preferences(load()), "mind").note


def test_a_file_that_cannot_be_written_is_said(file):
    file.mkdir()
    changing = Preferences(Settings.model_construct(**Settings.model_construct().model_dump()))
    changing.change("end_of_turn_ms", 900)
    assert "cannot be written" in option(changing, "end_of_turn_ms").note
