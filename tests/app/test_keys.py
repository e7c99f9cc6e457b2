"""Keys go to the keyring, and to the settings file only where there is none."""

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoKeyring
from pydantic import SecretStr
from typer.testing import CliRunner

from app import keys, settings
from app.__main__ import cli
from app.settings import Settings, load, store


class Memory(KeyringBackend):
    priority = 1

    def __init__(self):
        super().__init__()
        self.kept = {}

    def get_password(self, service, username):
        return self.kept.get((service, username))

    def set_password(self, service, username, password):
        self.kept[service, username] = password

    def delete_password(self, service, username):
        del self.kept[service, username]


@pytest.fixture
def ring(monkeypatch, tmp_path):
    before = keyring.get_keyring()
    memory = Memory()
    keyring.set_keyring(memory)
    monkeypatch.setattr(settings, "FILE", tmp_path / "settings.toml")
    monkeypatch.setitem(Settings.model_config, "toml_file", tmp_path / "settings.toml")
    yield memory
    keyring.set_keyring(before)


def test_a_key_is_kept_in_the_keyring_and_never_in_the_file(ring, tmp_path):
    store(Settings(mind_key=SecretStr("s3cret")), "mind_key")
    assert ring.kept == {("microturn", "mind_key"): "s3cret"}
    assert "s3cret" not in (tmp_path / "settings.toml").read_text()
    assert load(mind="http://127.0.0.1:9/v1").mind_key.get_secret_value() == "s3cret"


def test_the_keyring_is_left_alone_where_no_server_is_asked(ring):
    ring.kept["microturn", "mind_key"] = "s3cret"
    assert load(mind="local").mind_key.get_secret_value() == ""


def test_an_empty_key_is_forgotten(ring):
    keys.keep("mind_key", "s3cret")
    assert keys.keep("mind_key", "")
    assert keys.stored("mind_key") == ""


def test_without_a_keyring_the_file_serves(ring, tmp_path):
    keyring.set_keyring(NoKeyring())
    store(Settings(mind_key=SecretStr("s3cret")), "mind_key")
    assert 'mind_key = "s3cret"' in (tmp_path / "settings.toml").read_text()
    assert keys.stored("mind_key") == ""


def test_the_command_puts_a_key_into_the_keyring_and_says_where_there_is_none(ring):
    done = CliRunner().invoke(cli, ["key"], input="s3cret\n")
    assert (done.exit_code, keys.stored("mind_key")) == (0, "s3cret")
    assert "s3cret" not in done.output
    keyring.set_keyring(NoKeyring())
    refused = CliRunner().invoke(cli, ["key"], input="s3cret\n")
    assert "MICROTURN_MIND_KEY" in str(refused.exception)
