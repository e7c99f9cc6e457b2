"""The mind changes while the talk goes on."""

from types import SimpleNamespace

from app.adapt import adapt
from app.inbox import Inbox
from app.minds import SETTINGS
from app.run import Run
from app.settings import Settings


def talk() -> SimpleNamespace:
    took: list[object] = []
    mind = SimpleNamespace(change=took.append, took=took)
    source = SimpleNamespace(sharp_screen=lambda: None)
    return SimpleNamespace(mind=mind, source=source, inbox=Inbox())


def test_the_web_is_allowed_from_the_next_question_on():
    running = talk()
    assert adapt(running, Run(), Settings(mind="none", web=True), "web")
    (thinker,) = running.mind.took
    assert thinker._toolbox.has("look_up")


def test_a_mind_that_cannot_be_had_changes_nothing_and_is_said():
    running = talk()
    assert not adapt(running, Run(), Settings(mind="qwen2.5-1.5b"), "mind")
    assert running.mind.took == []
    (report,) = running.inbox.collect(0)
    assert "microturn weights pull qwen2.5-1.5b" in report.text


def test_every_setting_of_the_mind_is_taken_up_at_once():
    live = {
        name
        for name, info in Settings.model_fields.items()
        if isinstance(info.json_schema_extra, dict) and info.json_schema_extra.get("live")
    }
    assert live >= SETTINGS
