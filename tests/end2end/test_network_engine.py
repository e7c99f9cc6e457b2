"""The interaction network in the real loop."""

import json

import pytest

from model.checkpoint import save_network
from model.config import PRESETS
from model.interaction import Interaction
from model.phrases import NODS, OPENERS
from tests.end2end.test_command_line import at_home, events, home, microturn
from tests.talk import TALK

__all__ = ["home"]
RUN = ("run", "--headless", "--engine", "native", "--audio-in", TALK, "--pace", "fast")


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    folder = tmp_path_factory.mktemp("weights")
    save_network(Interaction.seeded(PRESETS["nano"], 1), folder, "A tiny one, for tests.")
    return folder


def test_an_untrained_network_lives_through_a_talk_and_decides_by_itself(home):
    seen = events(microturn(home, *RUN, "--weights", "untrained", "--seconds", "10"))
    assert seen[-1]["turns"] == 50
    assert [e for e in seen if e["type"] == "heard"]
    acts = {e["act"] for e in seen if e["type"] == "floor"}
    assert acts <= {"listen", "take", "hold", "ack", "yield", "delegate"}
    assert seen[-1]["p50_ms"] > 2.0, "a network was computed, not a rule"


@pytest.fixture(scope="module")
def held(tmp_path_factory):
    """The talk held by the shipped network: two questions, "stop, please", another one."""
    return events(microturn(at_home(tmp_path_factory.mktemp("home")), *RUN))


def test_the_shipped_network_answers_at_once(held):
    """The question ends at 4.1 s; the cascade begins to answer about two seconds later."""
    said = [e for e in held if e["type"] == "said" and e["text"] not in NODS]
    assert 4100 <= said[0]["from_ms"] <= 5500
    assert said[0]["text"] in OPENERS or "Canberra" in said[0]["text"]


def test_it_asks_the_mind_and_says_what_was_found(held):
    asked = [e["query"] for e in held if e["type"] == "delegated"]
    assert any("capital of Australia" in query for query in asked)
    assert any("Canberra" in e["text"] for e in held if e["type"] == "said")


def test_every_question_is_handed_on_in_the_end(held):
    asked = " ".join(e["query"] for e in held if e["type"] == "delegated")
    assert all(word in asked for word in ("Australia", "sky", "cats"))


def test_it_falls_silent_when_the_user_asks_for_it(held):
    """The user says "stop, please" from 15.0 to 16.4 s, over an answer of many sentences."""
    found = [e["text"] for e in held if e["type"] == "arrival" and e["from"] == "mind"]
    sky = [text for text in found if text and "Canberra" not in text]
    before = [e for e in held if e["type"] == "said" and e["from_ms"] < 18_000]
    assert 15_000 <= before[-1]["to_ms"] <= 17_500
    assert before[-1]["text"] in sky[0]
    assert not any(e["text"] in sky[1] for e in held if e["type"] == "said")


def test_a_checkpoint_is_taken_and_the_same_talk_gives_the_same_events(home, weights):
    options = (*RUN, "--weights", weights, "--seconds", "8")
    first, second = (events(microturn(home, *options))[:-1] for _ in range(2))
    assert first == second


def test_a_damaged_checkpoint_is_told_and_the_cascade_talks_instead(home, weights, tmp_path):
    for file in weights.iterdir():
        (tmp_path / file.name).write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    seen = events(microturn(home, *RUN, "--weights", tmp_path))
    (error,) = [e["text"] for e in seen if e["type"] == "error"]
    assert error.endswith("The cascade holds the talk instead.")
    assert any("Canberra" in e["text"] for e in seen if e["type"] == "said")


def test_bench_step_ends_with_one_json_object(home):
    done = microturn(home, "bench", "step", "--preset", "tml-small", "--dry")
    found = json.loads(done.stdout.splitlines()[-1])
    assert found["parameters"] == pytest.approx(276e9, rel=0.01)
    assert found["parameters_active"] == pytest.approx(12e9, rel=0.01)
    assert found["kv_bytes_per_minute"] > 1e9


def test_the_largest_preset_is_only_counted(home):
    done = microturn(home, "bench", "step", "--preset", "tml-small")
    assert done.returncode == 2
    assert "add --dry" in done.stderr


def test_the_network_writes_down_words_where_it_is_chosen(home):
    """Before the question is over, and in a talk that goes on as with ears."""
    seen = events(microturn({**home, "MICROTURN_EARS": "network"}, *RUN, "--seconds", "9"))
    heard = [e for e in seen if e["type"] == "heard"]
    assert "capital of" in " ".join(e["text"] for e in heard if e["final"])
    early = next(e for e in heard if "capital" in e["text"])
    assert early["t_ms"] < 4100
    assert not early["final"]
    assert any(e["type"] == "delegated" and "capital" in e["query"] for e in seen)
    assert not [e for e in seen if e["type"] == "arrival" and e["from"] == "ears"]
