"""The tools by name, and the one way to use them: policy, question to the user, time limit.

Every tool answers with text that may be spoken. Whatever goes wrong in one becomes a `ToolError`
with a sentence, never a traceback or a hang.
"""

import asyncio
import inspect
import logging
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from app.errors import EXPECTED, ToolError
from app.tools.hands import Hands
from app.tools.policy import DENIED, Policy

log = logging.getLogger(__name__)
MOST_CHARACTERS = 12_000
Closing = Callable[[], Awaitable[None]]


@dataclass(frozen=True, slots=True)
class Tool:
    """One tool.

    Attributes:
        run: `async (hands, **arguments) -> text`; its docstring tells the model what it is for.
        doing: progress for the card, with the arguments' names in braces.
        asks: the question to the user before it runs, likewise, `{arguments}` for all of them;
            empty where it has no side effect.
        slow: it takes long enough that the user should hear that it is being done.
        limit_s: how long it may take.
        called, described, takes: its name, its purpose and the JSON schema of its arguments, where
            `run` does not say them.
    """

    run: Callable[..., Awaitable[str]]
    doing: str = ""
    asks: str = ""
    slow: bool = False
    limit_s: float = 30.0
    called: str = ""
    described: str = ""
    takes: Mapping[str, Any] | None = None

    @property
    def name(self) -> str:
        return self.called or self.run.__name__

    @property
    def purpose(self) -> str:
        said = self.described or inspect.getdoc(self.run) or self.name
        return said.partition("\n\nArgs:")[0]

    @property
    def schema(self) -> dict[str, Any]:
        """JSON schema of the arguments; all are texts, those without a default must be given."""
        if self.takes is not None:
            return dict(self.takes)
        arguments = list(inspect.signature(self.run).parameters.values())[1:]
        told = _told_arguments(inspect.getdoc(self.run) or "")
        return {
            "type": "object",
            "properties": {
                a.name: {"type": "string", "description": told.get(a.name, a.name)}
                for a in arguments
            },
            "required": [a.name for a in arguments if a.default is inspect.Parameter.empty],
            "additionalProperties": False,
        }


class Source(Protocol):
    """Where more tools come from."""

    async def tools(self) -> list[Tool]: ...
    async def close(self) -> None: ...


class Toolbox:
    """All tools of this mind.

    Args:
        tools: those that are known from the beginning.
        policy: what the user says about them.
        closing: lets go of what they hold open.
        sources: bring more tools once asked.
    """

    def __init__(
        self,
        tools: Iterable[Tool],
        policy: Policy,
        closing: Sequence[Closing] = (),
        sources: Sequence[Source] = (),
    ) -> None:
        self.tools: dict[str, Tool] = {tool.name: tool for tool in tools}
        self._policy = policy
        self._closing, self._sources = closing, sources

    async def gather(self) -> list[str]:
        """Ask the sources for their tools; sentences about those that do not answer."""
        troubles = []
        for tools in await asyncio.gather(
            *(s.tools() for s in self._sources), return_exceptions=True
        ):
            if isinstance(tools, BaseException):
                troubles.append(str(tools))
            else:
                self.tools |= {tool.name: tool for tool in tools}
        return troubles

    async def close(self) -> None:
        for close in (*self._closing, *(source.close for source in self._sources)):
            await close()

    def has(self, name: str) -> bool:
        return name in self.tools

    async def use(self, name: str, hands: Hands, **arguments: object) -> str:
        """Run a tool. Raises ToolError with a sentence for the user."""
        tool = self.tools[name]
        arguments = _fitted(tool, arguments)
        await self.allow(name, _filled(tool.asks, arguments), hands)
        if tool.doing:
            hands.note(_filled(tool.doing, arguments))
        try:
            async with asyncio.timeout(tool.limit_s):
                return (await tool.run(hands, **arguments))[:MOST_CHARACTERS]
        except TimeoutError as error:
            raise ToolError("That took too long, so I gave up on it.") from error
        except EXPECTED:
            raise
        except Exception as error:
            log.warning("The tool %s failed.", name, exc_info=True)
            raise ToolError("Something went wrong with that.") from error

    async def allow(self, name: str, question: str, hands: Hands) -> None:
        """Ask the user where the policy wants it. Raises ToolError where the answer is no."""
        rule = self._policy.rule(name, "ask" if question else "allow")
        if rule == "deny":
            raise ToolError("That is not allowed by your settings.")
        if rule == "ask" and not await hands.confirm(question or f"May I use {name}?"):
            raise ToolError(DENIED)


def _fitted(tool: Tool, arguments: Mapping[str, object]) -> dict[str, Any]:
    """The arguments as the tool takes them: models send numbers for texts, and invent names."""
    if tool.takes is not None:
        return dict(arguments)
    schema = tool.schema
    known = {
        name: str(value)
        for name, value in arguments.items()
        if name in schema["properties"] and value is not None
    }
    if missing := [name for name in schema["required"] if name not in known]:
        raise ToolError(f"{tool.name} needs {', '.join(missing)}.")
    return known


def _told_arguments(doc: str) -> dict[str, str]:
    """What a docstring says about each argument."""
    told = doc.partition("\n\nArgs:\n")[2].partition("\n\n")[0]
    found = re.findall(r"^ {4}(\w+): (.+(?:\n {8}.+)*)", told, re.MULTILINE)
    return {name: " ".join(text.split()) for name, text in found}


def _filled(template: str, arguments: Mapping[str, object]) -> str:
    shown = {name: " ".join(str(value).split())[:80] for name, value in arguments.items()}
    shown["arguments"] = ", ".join(f"{name} {text}" for name, text in shown.items()) or "nothing"
    try:
        return template.format(**shown)
    except (KeyError, IndexError):
        return template
