"""Who thinks, in the mind's own thread."""

import asyncio
import threading
from collections.abc import Iterator, Sequence
from contextlib import aclosing

from app.context import Package
from app.thinkers import Talker
from model.parts.lm import Message


class Witness:
    """Answers with whether the interpreter waits at its end for the thread it is asked in."""

    name = "a witness"

    def stream(self, messages: Sequence[Message], stop: threading.Event) -> Iterator[str]:
        yield "left behind" if threading.current_thread().daemon else "waited for"


def test_the_interpreter_does_not_end_while_a_model_computes():
    """The thread of the mind is left behind at the end; a model in it would be torn down while it
    computes.
    """
    heard: list[str] = []

    async def ask() -> None:
        async with aclosing(Talker(Witness()).think(Package("?", []), hands=None)) as pieces:
            heard.extend([piece async for piece in pieces])

    mind = threading.Thread(target=asyncio.run, args=(ask(),), daemon=True)
    mind.start()
    mind.join()
    assert heard == ["waited for"]
