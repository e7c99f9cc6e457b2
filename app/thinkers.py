"""Who thinks: something that turns a context package into an answer, piece by piece.

Talker   a language model that only talks
Small    the same behind a grammar: common requests are carried out by tools, the rest is talk
Agent    a model that plans the use of tools by itself: see `app.agent`
"""

import asyncio
import threading
from collections.abc import AsyncGenerator
from typing import Protocol

from app.context import Package
from app.errors import ToolError
from app.grammar import Wish, recognise
from app.tools.hands import Hands
from app.tools.toolbox import Toolbox
from model.errors import MindError
from model.parts.lm import LanguageModel

OFF = "I heard you, but no mind is set up to answer."
LOOK = "Let me look."
SILENT = "SILENT"
"""A mind that answers with this word has nothing to be said."""
_ANSWERED_BY_DOING = frozenset({"count", "watch_for", "mark"})
"""What is done at once: a confirmation would be in the way of the first number."""
SHORT_TOKENS = 600
"""A small model reads a hundred tokens a second on one core, and longer talks do not help it."""


class Thinker(Protocol):
    """A mind. Runs in the mind's own loop and may take as long as it needs."""

    name: str
    budget_tokens: int
    """How long a context package it takes."""

    def think(self, package: Package, hands: Hands) -> AsyncGenerator[str, None]:
        """Yield the answer in pieces; cancelled when unwanted. Raises MindError and ToolError."""
        ...

    async def open(self) -> list[str]:
        """Make ready before the first question; sentences about what does not work."""
        ...

    async def close(self) -> None:
        """Let go of servers and connections."""
        ...


class Talker:
    """A language model without hands; `model` None says that there is none."""

    budget_tokens = SHORT_TOKENS

    def __init__(self, model: LanguageModel | None) -> None:
        self.name = model.name if model else "no mind"
        self._model = model

    async def think(self, package: Package, hands: Hands) -> AsyncGenerator[str, None]:
        if self._model is None:
            raise ToolError(OFF)
        pieces: asyncio.Queue[str | Exception | None] = asyncio.Queue()
        stop, loop = threading.Event(), asyncio.get_running_loop()
        thread = threading.Thread(
            target=_stream,
            args=(self._model, package, stop, loop, pieces),
            name="model",
            daemon=False,  # else it would be what the thread of the mind is, and be left behind
        )
        thread.start()
        try:
            while (piece := await pieces.get()) is not None:
                if isinstance(piece, Exception):
                    raise piece
                yield piece
        finally:
            stop.set()

    async def open(self) -> list[str]:
        return []

    async def close(self) -> None:
        """A model in this process holds nothing open."""


def _stream(
    model: LanguageModel,
    package: Package,
    stop: threading.Event,
    loop: asyncio.AbstractEventLoop,
    pieces: "asyncio.Queue[str | Exception | None]",
) -> None:
    """Run the model in a thread of its own; its pieces go to the loop."""

    def put(piece: str | Exception | None) -> None:
        try:
            loop.call_soon_threadsafe(pieces.put_nowait, piece)
        except RuntimeError:  # the loop has gone, nobody listens any more
            stop.set()

    try:
        for piece in model.stream(package.messages, stop):
            if stop.is_set():
                return
            put(piece)
    except Exception as error:
        put(error if isinstance(error, MindError) else MindError(f"The mind failed: {error!r}"))
    finally:
        put(None)


class ByHeart:
    """A grammar finds the tool for common requests, and its answer is what is said.

    So they are carried out at once, and whether or not there is a model that can plan. All else is
    left to `rest`.
    """

    def __init__(self, rest: Thinker, toolbox: Toolbox) -> None:
        self.name = rest.name
        self.budget_tokens = rest.budget_tokens
        self._rest, self._toolbox = rest, toolbox

    async def think(self, package: Package, hands: Hands) -> AsyncGenerator[str, None]:
        wish = recognise(package.query)
        if wish and self._toolbox.has(wish.tool):
            yield await self._carry_out(wish, hands)
            return
        async for piece in self._rest.think(package, hands):
            yield piece

    async def _carry_out(self, wish: Wish, hands: Hands) -> str:
        if self._toolbox.tools[wish.tool].slow:
            hands.say(LOOK)
        said = await self._toolbox.use(wish.tool, hands, **wish.arguments)
        return SILENT if hands.sees and wish.tool in _ANSWERED_BY_DOING else said

    async def open(self) -> list[str]:
        return await self._rest.open()

    async def close(self) -> None:
        await self._toolbox.close()
        await self._rest.close()
