"""Addresses of pages: what the user named, what is a whole address, what is inside this network."""

import asyncio
import ipaddress
import re
import socket
from urllib.parse import urldefrag, urljoin, urlsplit

from app.errors import ToolError

_NAMED = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?(?:/\S*)?|https?://\S+", re.I)


def named_in(text: str) -> set[str]:
    """The hosts (with port) that a person's words name."""
    found = (match.rstrip(".,;!?)\"'") for match in _NAMED.findall(text))
    return {site(whole(address)) for address in found}


def whole(address: str, base: str = "") -> str:
    """With its scheme, without its fragment. Raises ToolError where no page can be there."""
    address = address.strip()
    if not base and "://" not in address:
        address = f"https://{address}"
    try:
        url = urldefrag(urljoin(base, address)).url
        parts = urlsplit(url)
        page = parts.scheme in ("http", "https") and parts.hostname and parts.port != 0
    except ValueError:
        page = False
    if not page:
        raise ToolError("That is not the address of a page I can read.")
    return url


def site(url: str) -> str:
    """Host and port: what a permission holds for."""
    return urlsplit(url).netloc.rpartition("@")[2].lower().removeprefix("www.")


async def is_inside(url: str) -> bool:
    """The page is on this computer or in its own network."""
    host = urlsplit(url).hostname or ""
    try:
        found = await asyncio.get_running_loop().getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except OSError as error:
        raise ToolError(f"There is no site called {host}, or no way to it.") from error
    return any(not ipaddress.ip_address(entry[4][0]).is_global for entry in found)
