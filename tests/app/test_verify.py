"""The same turns and arrivals give the same events, or the first difference is named."""

import dataclasses

import pytest

from app.events import Floor
from app.recording.file import RecordingFile
from app.recording.reader import Recording
from app.streams import open_cascade, session_facts
from app.verify import verify
from model.parts.cascade import Timing
from tests.recorded import FACTS, fake_engine, record, verified


@pytest.fixture(scope="module")
def recorded(tmp_path_factory):
    path = tmp_path_factory.mktemp("recorded") / "talk.mcap"
    record(path)
    return path


def rewritten(recorded, path, change):
    """The recording with every moment passed through `change`."""
    file = RecordingFile(path, FACTS)
    for moment in Recording(recorded).moments():
        file.write(change(moment))
    file.finish({})
    return path


def test_ten_minutes_of_talk_replay_without_a_divergence(tmp_path):
    talked = record(tmp_path / "long.mcap", 600.0)
    assert len(talked.cuts()) >= 50
    verdict = verified(tmp_path / "long.mcap")
    assert (verdict.turns, verdict.divergence) == (3000, None)
    assert verdict.rule == "same: everything"


def test_two_verdicts_on_one_recording_agree(recorded):
    assert verified(recorded) == verified(recorded)


def test_the_first_divergence_is_named_with_its_inputs(recorded, tmp_path):
    def change(moment):
        if moment.turn.index < 22:
            return moment
        facts = tuple(
            {**fact, "text": "never mind"} if fact["type"] == "delegated" else fact
            for fact in ({**f, "act": "hold"} if f["type"] == "floor" else f for f in moment.facts)
        )
        return dataclasses.replace(moment, facts=facts)

    verdict = verified(rewritten(recorded, tmp_path / "a.mcap", change))
    acts = [
        (moment.turn.index, event.act)
        for moment in Recording(recorded).moments()
        for event in moment.events
        if isinstance(event, Floor) and moment.turn.index >= 22 and event.act != "hold"
    ]
    turn, act = acts[0]
    assert verdict.divergence.turn == turn == verdict.turns
    assert {"type": "floor", "act": "hold"} in verdict.divergence.expected
    assert {"type": "floor", "act": act} in verdict.divergence.got
    assert f"micro-turn {turn}" in str(verdict.divergence)
    assert "microphone peak 8000" in verdict.divergence.inputs


def test_a_changed_sample_of_what_is_handed_to_the_speaker_is_a_divergence(recorded, tmp_path):
    def change(moment):
        facts = tuple({**f, "crc32": 1} if f["type"] == "play" else f for f in moment.facts)
        return dataclasses.replace(moment, facts=facts)

    verdict = verified(rewritten(recorded, tmp_path / "a.mcap", change))
    assert verdict.divergence.expected[0]["crc32"] == 1


def test_the_microphone_is_really_heard_again(recorded, tmp_path):
    def change(moment):
        turn = dataclasses.replace(moment.turn, mic=moment.turn.mic * 0)
        return dataclasses.replace(moment, turn=turn)

    assert verified(rewritten(recorded, tmp_path / "a.mcap", change)).divergence.turn <= 8


def test_another_engine_is_compared_by_words_and_acts(recorded):
    verdict = verify(recorded, lambda facts: fake_engine(facts, end_of_turn_ms=600))
    assert verdict.rule == "different engine (timing): words and acts"
    assert verdict.divergence is None
    verdict = verify(recorded, lambda facts: fake_engine(facts, end_of_turn_ms=1600))
    assert verdict.divergence is not None


def test_an_unfinished_recording_verifies_and_says_so(recorded, tmp_path):
    torn = tmp_path / "a.mcap.active"
    torn.write_bytes(recorded.read_bytes()[:-7000])
    verdict = verified(torn)
    assert verdict.divergence is None
    assert "never closed" in verdict.note


def test_the_key_of_the_mind_is_never_recorded(monkeypatch):
    monkeypatch.setenv("MICROTURN_MIND_KEY", "sesame-4711")
    from app.settings import load

    facts = session_facts({"engine": "cascade"}, load())
    assert "sesame-4711" not in str(facts)
    assert "mind_key" not in facts["settings"]


def test_an_engine_names_what_decides_its_answers():
    one, other = (open_cascade(Timing(barge_in_ms=ms)).facts for ms in (320, 400))
    assert one["timing"] != other["timing"]
    assert {name for name in one if one[name] != other[name]} == {"timing"}
