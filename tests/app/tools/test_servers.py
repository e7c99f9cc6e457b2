"""MCP servers for real: started, used, broken off, started anew, closed."""

import asyncio
import json
import socket
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import pytest

from app.agent import Agent
from app.errors import ToolError, UsageError
from app.tools.policy import Policy
from app.tools.servers import Server, ServerSettings, configured
from app.tools.toolbox import Toolbox
from model.parts.lm import ChatServer
from tests.openai_server import calls, says, serving
from tests.script import Script

SCRIPT = Path(__file__).parents[2] / "mcp_server.py"
STDIO = ServerSettings("lamps", sys.executable, (str(SCRIPT),))


def use(server: Server, what: Callable[[Server], Awaitable[str]]) -> str:
    async def whole_life() -> str:
        try:
            return await what(server)
        finally:
            await server.close()

    return asyncio.run(whole_life())


async def switched(server: Server) -> str:
    switch = next(tool for tool in await server.tools() if tool.name == "lamps_switch")
    assert switch.schema["required"] == ["lamp", "on"]
    assert switch.purpose == "Switch a lamp."
    return await switch.run(None, lamp="red", on=True)


def test_a_server_is_started_and_its_tools_used():
    assert use(Server(STDIO), switched) == "The red lamp is on."


@pytest.fixture
def url() -> Iterator[str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, str(SCRIPT), str(port)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    for _ in range(300):
        with socket.socket() as there:
            if there.connect_ex(("127.0.0.1", port)) == 0:
                break
        time.sleep(0.1)
    yield f"http://127.0.0.1:{port}/mcp"
    server.terminate()
    server.wait(10)


def test_a_server_behind_a_url_is_used_alike(url):
    assert use(Server(ServerSettings("lamps", url=url)), switched) == "The red lamp is on."


def test_a_server_that_breaks_off_is_told_and_started_anew():
    async def broken(server: Server) -> str:
        tools = {tool.name: tool for tool in await server.tools()}
        with pytest.raises(ToolError, match="broke off"):
            await tools["lamps_fall_over"].run(None)
        return await tools["lamps_switch"].run(None, lamp="red", on=False)

    assert use(Server(STDIO), broken) == "The red lamp is off."


def test_a_server_that_does_not_start_is_told():
    missing = ServerSettings("gone", str(SCRIPT.with_name("not there")))
    with pytest.raises(ToolError, match="The server gone does not start"):
        use(Server(missing), switched)


def test_the_mind_uses_a_server_after_asking():
    with serving(calls("lamps_switch", lamp="red", on=True), says("It is on.")) as model:
        box = Toolbox([], Policy(), sources=[Server(STDIO)])
        script = Script(12.0, thinker=lambda _: Agent(ChatServer(model.url), box))
        talk = script.type(1.0, "switch on the red lamp").type(5.0, "yes").run()
    assert talk.said() == ["May I use switch of lamps, with lamp red, on True?", "It is on."]
    assert model.heard("tool") == ["The red lamp is on."]


def test_the_file_of_servers(tmp_path):
    file = tmp_path / "mcp.json"
    assert configured(file) == []
    servers = {
        "a": {"command": "x", "args": ["1"], "env": {"K": "v"}},
        "b": {"url": "http://h/mcp"},
    }
    file.write_text(json.dumps({"mcpServers": servers}))
    assert configured(file) == [
        ServerSettings("a", "x", ("1",), {"K": "v"}),
        ServerSettings("b", url="http://h/mcp"),
    ]
    for wrong in ("{", "[]", '{"mcpServers": {"a": {}}}'):
        file.write_text(wrong)
        with pytest.raises(UsageError, match="cannot be used"):
            configured(file)


def test_a_server_is_not_told_our_keys(monkeypatch):
    monkeypatch.setenv("MICROTURN_MIND_KEY", "s3cret")

    async def named(server: Server) -> str:
        tools = {tool.name: tool for tool in await server.tools()}
        return await tools["lamps_knows"].run(None, name="MICROTURN_MIND_KEY")

    assert use(Server(STDIO), named) == "no"


def test_the_user_hears_of_a_server_that_does_not_start():
    missing = Server(ServerSettings("gone", str(SCRIPT.with_name("not there"))))
    with serving(says("Hello.")) as model:
        box = Toolbox([], Policy(), sources=[missing])
        script = Script(6.0, thinker=lambda _: Agent(ChatServer(model.url), box))
        talk = script.type(1.0, "hello").run()
    assert talk.said() == ["Hello."]
    assert talk.troubles() == ["The server gone does not start."]
