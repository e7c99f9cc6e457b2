"""The 200 ms clock while the mind works, and what leaves the machine meanwhile."""

import asyncio
import socket
import threading
import time
from collections.abc import AsyncGenerator, Iterator

import numpy as np
import pytest

from app.context import Package
from app.engine import Engine
from app.events import Words
from app.inbox import Inbox
from app.mind import Mind
from app.minds import thinker
from app.session import Session
from app.settings import Settings
from app.sinks import ToSpeaker
from app.tools.hands import Hands
from capture.frames import MicroTurn
from capture.speaker import VirtualSpeaker
from model.parts.cascade import Cascade
from tests.fakes import FakeSource, FakeVad

TURNS, PACE_S = 60, 0.02
LONG_TURNS = 200


class Unhurried(FakeSource):
    """Ten times as fast as life, but no faster."""

    def turns(self) -> Iterator[MicroTurn]:
        for turn in super().turns():
            time.sleep(PACE_S)
            yield turn


class Burning:
    """Never gives the processor back while it works, and then answers."""

    name, budget_tokens = "burning", 100

    def __init__(self) -> None:
        self.done = threading.Event()

    async def think(self, package: Package, hands: Hands) -> AsyncGenerator[str, None]:
        end = time.perf_counter() + 0.8
        while time.perf_counter() < end:
            sum(range(1000))
        self.done.set()
        yield "Done."

    async def open(self) -> list[str]:
        return []

    async def close(self) -> None: ...


def run(mind: Mind, inbox: Inbox, turns: int = TURNS) -> Engine:
    speaker = VirtualSpeaker()
    source = Unhurried(np.zeros(turns * 3200, np.int16), speaker)
    engine = Engine(source, Session(Cascade(FakeVad())), inbox, [ToSpeaker(speaker), mind])
    engine.run()
    return engine


def test_a_job_that_burns_the_processor_makes_no_micro_turn_late():
    inbox, burning = Inbox(), Burning()
    inbox.post(Words("user", "think hard", -1), 2)
    engine = run(Mind(burning, inbox), inbox, LONG_TURNS)
    assert burning.done.is_set()
    assert engine.pace.turns == LONG_TURNS
    assert engine.pace.late == 0
    assert engine.pace.percentile_ms(0.95) < 100


@pytest.fixture
def guarded(monkeypatch) -> list[object]:
    """Every address that anything tries to reach."""
    reached: list[object] = []

    def refuse(self: socket.socket, address: object) -> None:
        reached.append(address)
        raise ConnectionRefusedError

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket.socket, "connect_ex", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: refuse(None, _[:2]))  # type: ignore[arg-type]
    return reached


@pytest.mark.parametrize(
    "asked", ["look up cats", "read example.org", "what is the weather", "what time is it"]
)
def test_without_anything_set_up_nothing_is_sent_anywhere(guarded, asked):
    inbox = Inbox()
    inbox.post(Words("user", asked, -1), 2)
    run(Mind(thinker(Settings(mind="none"), lambda: None), inbox), inbox)
    assert guarded == []


def test_the_guard_would_see_it(guarded):
    with pytest.raises(ConnectionRefusedError):
        asyncio.run(asyncio.open_connection("127.0.0.1", 9))
    assert guarded
