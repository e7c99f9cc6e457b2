"""What the user's screen says."""

import asyncio
import re
from collections.abc import Callable, Sequence

from app.errors import ToolError
from app.tools.hands import Hands
from capture.frames import Rgb

NOT_SHARED = "I cannot see your screen. Share it with me, and ask again."
SPOKEN_WORDS = 60
_ERROR = re.compile(
    r"\b(?:error|fail(?:ed|ure)?|exception|cannot|can't|could not|couldn't|unable|denied|warning"
    r"|invalid|not found|refused|missing|fatal|traceback)\b",
    re.IGNORECASE,
)


class ScreenReading:
    """The tools that read it.

    Args:
        look: the shared screen as it is now, as sharp as it is; None where none is shared.
        read: finds the lines of text in a picture; takes seconds.
    """

    def __init__(self, look: Callable[[], Rgb | None], read: Callable[[Rgb], list[str]]) -> None:
        self._look, self._read = look, read

    async def read_screen(self, hands: Hands) -> str:
        """Read all text on the screen that the user shares, line by line."""
        return "\n".join(await self._lines(hands))

    async def tell_screen(self, hands: Hands) -> str:
        """What is asked for of it, in a few spoken words: for minds too small to choose."""
        return spoken(await self._lines(hands), hands.query)

    async def _lines(self, hands: Hands) -> list[str]:
        picture = self._look()
        if picture is None:
            raise ToolError(NOT_SHARED)
        lines = await asyncio.to_thread(self._read, picture)
        if not lines:
            raise ToolError("I see no text on your screen.")
        hands.saw(" / ".join(lines))
        return lines


def spoken(lines: Sequence[str], question: str) -> str:
    """The lines about an error where one is asked for, else the first ones."""
    chosen = list(lines)
    if re.search(r"\b(?:error|message|warning|dialog)\b", question, re.IGNORECASE):
        about = [i for i, line in enumerate(lines) if _ERROR.search(line)]
        if about:
            chosen = list(lines[about[0] : about[-1] + 2])
    words = " ".join(_ended(line) for line in chosen).split()
    rest = " And so on." if len(words) > SPOKEN_WORDS else ""
    return f"It says: {' '.join(words[:SPOKEN_WORDS])}{rest}"


def _ended(line: str) -> str:
    return line if line[-1] in ".!?:;," else f"{line}."
