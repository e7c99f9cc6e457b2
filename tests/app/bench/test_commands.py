import json

import pytest

from app.bench import commands
from app.bench.commands import Options
from app.errors import UsageError
from app.settings import Settings
from tests.talk import TALK


@pytest.mark.parametrize(
    "bench",
    [
        commands.duplex,
        commands.hearing,
        commands.reps,
        commands.cues,
        commands.delegate,
    ],
)
def test_an_engine_that_cannot_be_measured_is_told_at_once(bench):
    with pytest.raises(UsageError, match="moshi"):
        bench(Options("moshi"), Settings())


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(UsageError, match="no folder"):
        commands.duplex(Options(data=tmp_path / "gone"), Settings())


def test_hearing_needs_speech():
    with pytest.raises(UsageError, match="--manifest"):
        commands.hearing(Options(), Settings())


def test_real_ears_understand_the_talk(tmp_path, capsys):
    (tmp_path / "talk.ogg").write_bytes(TALK.read_bytes())
    manifest = tmp_path / "manifest.tsv"
    manifest.write_text(
        "shard\tstart_s\tend_s\tspeaker\ttext\tsplit\n"
        "talk.ogg\t8.5\t11.5\ta\twhy is the sky blue\tdev\n"
    )
    commands.hearing(Options(manifest=manifest, out=tmp_path), Settings())
    last = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert last["engines"]["cascade"]["all"]["wer"] == 0.0
    assert json.loads((tmp_path / "hearing.json").read_text()) == last


def test_a_generated_set_replaces_the_last_one_and_nothing_else(tmp_path):
    root = commands._emptied(tmp_path / "data")
    (root / "noise").mkdir()
    assert not (commands._emptied(root) / "noise").exists()
    (root / "generated.txt").unlink()
    with pytest.raises(UsageError, match="not a generated set"):
        commands._emptied(root)
