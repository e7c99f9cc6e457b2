import stat

import pytest

from app import settings, settings_file
from app.errors import UsageError
from app.settings import Settings, change, load


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    monkeypatch.setitem(Settings.model_config, "toml_file", path)
    monkeypatch.setattr(settings, "FILE", path)
    return path


def test_without_a_file_everything_has_a_default(file):
    assert load().engine == "native"
    assert load().mind == "local"


def test_the_command_line_overrides_the_environment_and_that_the_file(file, monkeypatch):
    file.write_text('mind = "none"\nmic = "from file"\nspeaker = "from file"\n')
    monkeypatch.setenv("MICROTURN_MIC", "from environment")
    chosen = load(mind="http://localhost:1234/v1", camera=None)
    assert (chosen.mind, chosen.mic, chosen.speaker) == (
        "http://localhost:1234/v1",
        "from environment",
        "from file",
    )


@pytest.mark.parametrize(
    ("chosen", "words"),
    [
        ({"mind": "clever"}, 'mind: "clever" is no mind'),
        ({"engine": "v8"}, 'engine: "v8" is no engine'),
        ({"end_of_turn_ms": 5}, "end_of_turn_ms: Input should be greater than or equal to 200"),
        ({"colour": "red"}, "colour: Extra inputs are not permitted"),
    ],
)
def test_a_wrong_value_is_named(file, chosen, words):
    with pytest.raises(UsageError, match=words):
        load(**chosen)


def test_a_broken_file_is_kept_aside_and_the_defaults_serve(file, caplog):
    file.write_text("mind = = local")
    loaded = load(mic="none")
    assert (loaded.mind, loaded.mic) == ("local", "none")
    assert (file.parent / "settings.broken-1.toml").read_text() == "mind = = local"
    assert "The settings file cannot be read" in loaded.mended
    assert "kept as settings.broken-1.toml" in loaded.mended
    assert loaded.mended in caplog.text
    assert load().mended == ""


def test_of_a_wrong_value_in_the_file_only_that_value_is_lost(file):
    text = '# mine\nmic = "USB"\nmind = "clever"\ncolour = "red"\n'
    file.write_text(text)
    loaded = load()
    assert (loaded.mic, loaded.mind) == ("USB", "local")
    assert '"clever" is no mind' in loaded.mended
    assert "colour: Extra inputs" in loaded.mended
    assert (file.parent / "settings.broken-1.toml").read_text() == text
    assert file.read_text() == '# mine\nmic = "USB"\n'


def test_a_wrong_value_elsewhere_is_named_and_the_file_left_alone(file, monkeypatch):
    file.write_text('mind = "none"\n')
    monkeypatch.setenv("MICROTURN_MIND", "clever")
    with pytest.raises(UsageError, match='"clever" is no mind'):
        load()
    assert list(file.parent.iterdir()) == [file]


def test_files_kept_aside_are_never_overwritten(file):
    for text in ("one", "two"):
        file.write_text(text)
        load()
    kept = sorted(path.name for path in file.parent.iterdir())
    assert kept == ["settings.broken-1.toml", "settings.broken-2.toml"]


def test_a_value_is_stored_beside_what_the_user_wrote(file):
    file.write_text('# my microphone\nmic = "USB"  # the good one\n')
    settings_file.store(file, "speaker", "Desk")
    settings_file.store(file, "end_of_turn_ms", 900)
    assert load().speaker == "Desk"
    settings_file.store(file, "end_of_turn_ms", None)
    settings_file.store(file, "mic", "Built-in")
    assert file.read_text() == (
        '# my microphone\nmic = "Built-in"  # the good one\nspeaker = "Desk"\n'
    )


def test_the_stored_file_is_for_its_owner_only(file):
    settings_file.store(file, "mind_key", "secret")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [path.name for path in file.parent.iterdir()] == ["settings.toml"]


def test_a_change_is_checked(file):
    assert change(load(), "end_of_turn_ms", 900).end_of_turn_ms == 900
    with pytest.raises(UsageError, match="greater than or equal to 200"):
        change(load(), "end_of_turn_ms", 3)


def test_a_key_is_never_shown(file):
    assert "secret-key" not in repr(load(mind_key="secret-key"))
