"""Fetching pages politely: as the site's robots.txt allows, within limits of size and time."""

import urllib.robotparser
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import urlsplit

import httpx2

from app.errors import ToolError
from app.tools.addresses import site, whole

AGENT = "Microturn"
LIMIT_BYTES = 3_000_000
LIMIT_S = 10.0
MOST_HOPS = 5
ROBOTS_BYTES = 200_000
KEPT_SITES = 100
READABLE = ("text/html", "application/xhtml+xml", "text/plain", "application/json")

Allow = Callable[[str], Awaitable[None]]
"""Raises ToolError where an address may not be opened."""


@dataclass(frozen=True, slots=True)
class Fetched:
    """A page as it came: where it was in the end, what kind it is, its bytes (perhaps cut off)."""

    url: str
    kind: str
    body: bytes


class Fetcher:
    """One client for all pages."""

    def __init__(self) -> None:
        self._client: httpx2.AsyncClient | None = None
        self._robots: dict[str, urllib.robotparser.RobotFileParser] = {}

    async def get(self, url: str, allow: Allow) -> Fetched:
        """Fetch a page; every address on the way there is asked about. Raises ToolError."""
        try:
            for _ in range(MOST_HOPS):
                await allow(url)
                await self._as_robots_allow(url)
                got = await self._one(url, LIMIT_BYTES)
                if isinstance(got, Fetched):
                    return got
                url = got
        except httpx2.TimeoutException as error:
            raise ToolError(f"{site(url)} does not answer in time.") from error
        except (httpx2.HTTPError, httpx2.InvalidURL) as error:
            raise ToolError(f"{site(url)} cannot be reached.") from error
        raise ToolError(f"{site(url)} sends me from page to page without end.")

    async def json(self, url: str, **query: str) -> object:
        """Fetch JSON from a service of the user's own choice. Raises ToolError."""
        try:
            answer = await self._open().get(url, params=query, timeout=LIMIT_S)
            answer.raise_for_status()
            data: object = answer.json()
        except (httpx2.HTTPError, httpx2.InvalidURL, ValueError) as error:
            raise ToolError(f"The search at {site(url)} does not work.") from error
        return data

    async def close(self) -> None:
        if self._client is not None:
            await self._client.aclose()
            self._client = None

    def _open(self) -> httpx2.AsyncClient:
        if self._client is None:
            headers = {"User-Agent": f"{AGENT}/1 (reads pages for its user)"}
            self._client = httpx2.AsyncClient(timeout=LIMIT_S, headers=headers)
        return self._client

    async def _one(self, url: str, limit: int) -> Fetched | str:
        """The page, or the address it has moved to."""
        async with self._open().stream("GET", url) as answer:
            if answer.is_redirect:
                return whole(answer.headers.get("location", ""), url)
            if answer.status_code >= 400:
                raise ToolError(f"{site(url)} answers with error {answer.status_code}.")
            kind = answer.headers.get("content-type", "text/html").partition(";")[0].strip()
            if kind not in READABLE:
                raise ToolError(f"{site(url)} sends no text there, but {kind}.")
            body = bytearray()
            async for block in answer.aiter_bytes():
                body += block
                if len(body) >= limit:
                    break
            return Fetched(url, kind, bytes(body[:limit]))

    async def _as_robots_allow(self, url: str) -> None:
        parts = urlsplit(url)
        origin = f"{parts.scheme}://{parts.netloc}"
        rules = self._robots.get(origin)
        if rules is None:
            rules = self._robots[origin] = await self._rules(f"{origin}/robots.txt")
            while len(self._robots) > KEPT_SITES:
                del self._robots[next(iter(self._robots))]
        if not rules.can_fetch(AGENT, url):
            raise ToolError(f"{site(url)} does not want to be read by programs.")

    async def _rules(self, url: str) -> urllib.robotparser.RobotFileParser:
        rules = urllib.robotparser.RobotFileParser(url)
        try:
            got = await self._one(url, ROBOTS_BYTES)
            lines = got.body.decode(errors="replace") if isinstance(got, Fetched) else ""
        except ToolError:
            lines = ""  # no robots.txt: everything may be read
        rules.parse(lines.splitlines())
        return rules
