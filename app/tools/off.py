"""What is said where a tool is asked for that the settings do not allow."""

from app.errors import ToolError
from app.tools.hands import Hands

WEB_OFF = "I may not use the web. You can allow it in the settings, as web = true."


async def look_up(hands: Hands, query: str) -> str:
    """Refuses to search."""
    raise ToolError(WEB_OFF)


async def tell_page(hands: Hands, address: str) -> str:
    """Refuses to read a page."""
    raise ToolError(WEB_OFF)
