"""Recordings of scripted talks, and the engine to verify them with."""

from collections.abc import Callable
from pathlib import Path

from app.inbox import Inbox
from app.recording.codec import encode_answer
from app.recording.recorder import Recorder
from app.session import Session
from app.streams import Facts, Opened
from app.verify import Verdict, verify
from model.parts.cascade import Cascade, Timing
from tests.fakes import FakeVad
from tests.script import Script, Talked

FACTS = {"format": "1", "engine": "fake", "version": "0", "started": "2026-01-01T00:00:00+00:00"}


def recorder_to(path: Path) -> Callable[[Session, Inbox], Recorder]:
    """To be handed to `Script.run`."""

    def made(session: Session, inbox: Inbox) -> Recorder:
        return Recorder(path, FACTS, inbox, lambda: {**encode_answer(session.out), "step_ms": 1.0})

    return made


def talk(seconds: float = 12.0) -> Script:
    """A question, an answer that is cut, another question; three of each in every 12 s."""
    script = Script(seconds)
    for start in range(0, int(seconds) - 11, 12):
        script.say(start + 1.0, start + 2.0, "what time is it")
        script.mind("It is twelve o'clock and the sun is high. " * 4)
        script.say(start + 4.5, start + 5.5, "and tomorrow")
        script.mind("The same.").type(start + 9.0, "thanks")
        script.mind("You are welcome.")
    return script


def record(path: Path, seconds: float = 12.0) -> Talked:
    """The talk, recorded into `path`."""
    return talk(seconds).run(recorder_to(path))


def fake_engine(facts: Facts, **timing: int) -> Opened:
    """The engine of `record`; another `timing` makes it another engine."""
    own = {"timing": str(timing)} if timing else {}
    return Opened(Cascade(FakeVad(), Timing(**timing)), {**facts, **own})


def verified(path: Path) -> Verdict:
    return verify(path, fake_engine)
