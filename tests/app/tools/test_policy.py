import pytest

from app.errors import UsageError
from app.tools.policy import Policy


def test_the_first_rule_that_fits_holds_and_else_what_is_usual(tmp_path):
    file = tmp_path / "policy.toml"
    file.write_text('write_note = "allow"\n"write_*" = "deny"\n')
    policy = Policy.read(file)
    assert policy.rule("write_note", "ask") == "allow"
    assert policy.rule("write_file", "ask") == "deny"
    assert policy.rule("read_page", "allow") == "allow"


def test_without_a_file_there_are_no_rules(tmp_path):
    assert Policy.read(tmp_path / "none.toml") == Policy()


@pytest.mark.parametrize("text", ["write_note =", 'write_note = "perhaps"'])
def test_a_file_that_makes_no_sense_is_refused(tmp_path, text):
    file = tmp_path / "policy.toml"
    file.write_text(text)
    with pytest.raises(UsageError):
        Policy.read(file)
