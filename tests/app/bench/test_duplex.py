"""A whole generated set, from files to figures, with fakes where weights would be."""

import json

import numpy as np
import pytest
import soundfile

from app.bench.duplex import average_v15, measure
from app.bench.generate import generate
from app.bench.items import read_items
from app.bench.judge import case, label_in
from app.bench.lines import NODS
from app.errors import MicroturnError, UsageError
from model.step import StepOut
from tests.bench import FakeSpeakers, parts


@pytest.fixture(scope="module")
def root(tmp_path_factory):
    folder = tmp_path_factory.mktemp("set")
    generate(folder, 1, 7, FakeSpeakers())
    return folder


@pytest.fixture(scope="module")
def found(root):
    return measure(read_items(root), parts())


class Silent:
    def step(self, turn, arrivals):
        return StepOut()


def test_every_task_of_both_versions_is_there(root):
    assert {item.task for item in read_items(root)} == {
        "pause_handling", "turn_taking", "interruption", "backchannel",
        "user_interruption", "user_backchannel", "talking_to_other", "background_speech",
        "noise", "silence", "echo_10_db",
    }  # fmt: skip


def test_the_same_seed_gives_the_same_files(root, tmp_path):
    generate(tmp_path, 1, 7, FakeSpeakers())
    for path in root.rglob("*.*"):
        assert path.read_bytes() == (tmp_path / path.relative_to(root)).read_bytes()


def test_times_are_where_the_sound_is(root):
    folder = root / "pause_handling" / "000"
    ((start, end),) = [p["timestamp"] for p in json.loads((folder / "pause.json").read_text())]
    pcm, rate_hz = soundfile.read(folder / "input.wav", dtype="int16")
    loud = np.flatnonzero(np.abs(pcm) > 1000) / rate_hz
    assert loud[loud < end - 0.01][-1] == pytest.approx(start, abs=0.001)
    assert loud[loud > start + 0.01][0] == pytest.approx(end, abs=0.001)


def test_the_cascade_takes_its_turn_late_and_pauses_for_breath(found):
    assert found["turn_taking"]["tor"] == 1.0
    assert 0.6 < found["turn_taking"]["latency_s"]["mean"] < 2.5
    assert found["silence"]["tor"] == 0.0


def test_the_cascade_yields_to_a_cut_in_and_answers_it(found):
    assert found["user_interruption"]["behaviours"] == {"C_RESPOND": 1}
    assert 0.2 < found["user_interruption"]["stop_s"]["mean"] < 0.8


def test_a_quiet_bystander_does_not_stop_it(found):
    assert found["background_speech"]["wanted"] == 1.0
    assert found["background_speech"]["behaviours"] == {"C_RESUME": 1}


def test_the_average_is_over_the_four_sets(found):
    shares = [found[task]["wanted"] for task in found if "wanted" in found[task]]
    assert len(shares) == 4
    assert average_v15(found) == pytest.approx(25 * sum(shares))


def test_an_engine_that_never_speaks_is_not_tested_by_overlaps(root):
    silent = measure(read_items(root), parts(Silent))
    assert silent["user_interruption"] == {"items": 1, "untested": 1}
    assert silent["turn_taking"]["tor"] == 0.0
    assert silent["backchannel"]["jsd"] == 1.0
    assert average_v15(silent) is None


def test_a_judge_is_asked_where_one_is_set(root):
    items = [item for item in read_items(root) if item.task == "user_backchannel"]
    seen = []

    def judge(item, times, words):
        seen.append(json.loads(case(item, times, words)))
        return "C_UNKNOWN"

    found = measure(items, parts(), judge)
    assert found["user_backchannel"]["behaviours"] == {"C_UNKNOWN": 1}
    assert seen[0]["other_voice"] == items[0].extra["current_turn_text"]
    assert seen[0]["other_voice"] in NODS


def test_a_judges_label_is_found_in_its_reply():
    assert label_in('{ "behaviour": ["C_RESUME"] }') == "C_RESUME"
    with pytest.raises(MicroturnError, match="no label"):
        label_in("I cannot say.")


def test_bad_items_are_named_in_one_message(tmp_path):
    for task, name, files in (
        ("candor_turn_taking", "1", {}),
        ("candor_turn_taking", "2", {"turn_taking.json": [{"timestamp": [90, 91]}]}),
        ("candor_turn_taking", "3", {"turn_taking.json": [{"time": 1}]}),
        ("user_interruption", "4", {"metadata.json": {"timestamps": [2, 1]}}),
    ):
        folder = tmp_path / task / name
        folder.mkdir(parents=True)
        soundfile.write(folder / "input.wav", np.zeros(32_000, np.int16), 16_000)
        for file, content in files.items():
            (folder / file).write_text(json.dumps(content))
    (tmp_path / "candor_turn_taking" / "5").mkdir()
    with pytest.raises(UsageError) as error:
        read_items(tmp_path)
    lines = str(error.value).splitlines()[1:]
    facts = ["says what it measures", "after the end", "published fields", "missing", "no stretch"]
    for line, fact in zip(lines, facts, strict=True):
        assert fact in line
