"""A real MCP server from the SDK: over stdio, or with a port over HTTP."""

import os
import sys

from mcp.server.mcpserver import MCPServer

server = MCPServer("lamps")


@server.tool()
async def switch(lamp: str, on: bool) -> str:
    """Switch a lamp."""
    return f"The {lamp} lamp is {'on' if on else 'off'}."


@server.tool()
async def knows(name: str) -> str:
    """Whether a variable is set in its environment."""
    return "yes" if name in os.environ else "no"


@server.tool()
async def fall_over() -> str:
    """End the server at once."""
    os._exit(1)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        server.run(transport="streamable-http", port=int(sys.argv[1]))
    else:
        server.run()
