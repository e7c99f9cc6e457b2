"""MCP servers that the user configured: each with one task that owns it for its whole life.

    {"mcpServers": {"files": {"command": "npx", "args": ["…"]}, "home": {"url": "http://…/mcp"}}}

The file is `mcp.json` in the configuration folder, in the form that other programs use as well. The
SDK cannot be opened in one task and closed in another, hence the owner: it opens the server, does
the calls that are handed to it, and closes it.
"""

import asyncio
import json
import logging
import os
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.errors import ToolError, UsageError
from app.tools.hands import Hands
from app.tools.toolbox import Tool

log = logging.getLogger(__name__)
START_S = 20.0
CALL_S = 60.0
CLOSE_S = 3.0


@dataclass(frozen=True, slots=True)
class ServerSettings:
    """How a server is reached: a command to start, or a URL."""

    name: str
    command: str = ""
    args: tuple[str, ...] = ()
    env: dict[str, str] = field(default_factory=dict)
    url: str = ""
    headers: dict[str, str] = field(default_factory=dict)


def configured(path: Path) -> list[ServerSettings]:
    """The servers of a file; none where there is no such file. Raises UsageError."""
    if not path.exists():
        return []
    try:
        servers = json.loads(path.read_text(encoding="utf-8"))["mcpServers"]
        return [_server(name, body) for name, body in servers.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UsageError(
            f'"{path}" cannot be used: {error}. It should hold {{"mcpServers": {{"NAME": '
            '{"command": …} or {"url": …}}}.'
        ) from error


def _server(name: str, body: dict[str, Any]) -> ServerSettings:
    if not isinstance(body.get("command") or body.get("url"), str):
        raise ValueError(f'the server "{name}" has neither a command nor a url')
    return ServerSettings(
        name,
        body.get("command", ""),
        tuple(str(argument) for argument in body.get("args", ())),
        {key: str(value) for key, value in body.get("env", {}).items()},
        body.get("url", ""),
        {key: str(value) for key, value in body.get("headers", {}).items()},
    )


@dataclass(frozen=True, slots=True)
class _Call:
    tool: str
    arguments: dict[str, Any]
    answer: "asyncio.Future[str]"


class Server:
    """One server; started when its tools are first wanted, and anew where it broke off."""

    def __init__(self, settings: ServerSettings) -> None:
        self.name = settings.name
        self._settings = settings
        self._calls: asyncio.Queue[_Call | None] = asyncio.Queue()
        self._owner: asyncio.Task[None] | None = None
        self._tools: list[Any] = []

    async def tools(self) -> list[Tool]:
        """What it offers, each to be asked about. Raises ToolError where it does not start."""
        await self._running()
        return [self._tool(offered) for offered in self._tools]

    async def close(self) -> None:
        if self._owner is not None and not self._owner.done():
            self._calls.put_nowait(None)
            await asyncio.wait([self._owner], timeout=CLOSE_S)
            self._owner.cancel()

    def _tool(self, offered: Any) -> Tool:
        async def call(hands: Hands, **arguments: Any) -> str:
            return await self._call(offered.name, arguments)

        return Tool(
            call,
            f"Using {offered.name} of {self.name}",
            f"May I use {offered.name} of {self.name}, with {{arguments}}?"
            if offered.input_schema.get("properties")
            else f"May I use {offered.name} of {self.name}?",
            limit_s=CALL_S,
            called=f"{self.name}_{offered.name}",
            described=offered.description or offered.name,
            takes=offered.input_schema,
        )

    async def _call(self, tool: str, arguments: dict[str, Any]) -> str:
        owner = await self._running()
        answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
        self._calls.put_nowait(_Call(tool, arguments, answer))
        await _first(answer, owner)
        if not answer.done():
            answer.cancel()
            raise ToolError(f"The server {self.name} broke off.")
        return answer.result()

    async def _running(self) -> "asyncio.Task[None]":
        if self._owner is None or self._owner.done():
            started: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self._calls = asyncio.Queue()
            self._owner = asyncio.create_task(self._own(started), name=f"mcp {self.name}")
            await _first(started, self._owner)
            if not started.done():
                raise ToolError(f"The server {self.name} does not start.")
        return self._owner

    async def _own(self, started: "asyncio.Future[None]") -> None:
        """The server's whole life."""
        try:
            async with self._client() as client:
                self._tools = await client.list_tools()
                started.set_result(None)
                while (call := await self._calls.get()) is not None:
                    await self._serve(client, call)
        except asyncio.CancelledError:
            raise
        except Exception:
            log.warning("The MCP server %s broke off.", self.name, exc_info=True)

    async def _serve(self, client: Any, call: _Call) -> None:
        got = await client.call_tool(call.tool, call.arguments, raise_on_error=False)
        text = "\n".join(part.text for part in got.content if hasattr(part, "text"))
        if not call.answer.done():
            call.answer.set_result(f"Error: {text}" if got.is_error else text or "Done.")

    def _client(self) -> Any:
        from fastmcp import Client
        from fastmcp.client.transports import StdioTransport, StreamableHttpTransport

        settings = self._settings
        if settings.url:
            transport: Any = StreamableHttpTransport(settings.url, headers=settings.headers)
        else:
            transport = StdioTransport(
                settings.command,
                list(settings.args),
                env={**_environment(), **settings.env},
                keep_alive=False,
                log_file=Path(os.devnull),
            )
        return Client(transport, timeout=CALL_S, init_timeout=START_S)


def _environment() -> dict[str, str]:
    """Ours, without what is nobody else's business: keys among our own settings."""
    return {name: value for name, value in os.environ.items() if not name.startswith("MICROTURN_")}


async def _first(*awaited: "asyncio.Future[Any]") -> None:
    await asyncio.wait(awaited, return_when=asyncio.FIRST_COMPLETED)
