import pytest

from app import settings
from app.errors import UsageError
from app.settings import Settings, load


@pytest.fixture
def file(tmp_path, monkeypatch):
    path = tmp_path / "settings.toml"
    monkeypatch.setitem(Settings.model_config, "toml_file", path)
    monkeypatch.setattr(settings, "FILE", path)
    return path


def test_without_a_file_everything_has_a_default(file):
    assert load().engine == "cascade"
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


def test_a_broken_file_is_named(file):
    file.write_text("mind = = local")
    with pytest.raises(UsageError, match=r"settings\.toml cannot be read"):
        load()


def test_a_key_is_never_shown(file):
    assert "secret-key" not in repr(load(mind_key="secret-key"))
