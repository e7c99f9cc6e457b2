"""A fetched page as readable text: its title, what it says, where it leads."""

import re
from dataclasses import dataclass

from app.errors import ToolError
from app.tools.addresses import site, whole
from app.tools.fetch import Fetched

MOST_CHARACTERS = 20_000
MOST_LINKS = 20


@dataclass(frozen=True, slots=True)
class Page:
    """What a reader sees of it.

    Attributes:
        text: the main text, a paragraph a line.
        links: (words, address) of the first links in it.
    """

    url: str
    title: str
    text: str
    links: tuple[tuple[str, str], ...] = ()


def readable(got: Fetched) -> Page:
    """Take the text out of what was fetched; up to a second of work. Raises ToolError."""
    if got.kind not in ("text/html", "application/xhtml+xml"):
        text = got.body.decode(errors="replace")[:MOST_CHARACTERS]
        return Page(got.url, site(got.url), text)
    import trafilatura
    from lxml import etree, html

    try:
        tree = html.fromstring(got.body)
        found = trafilatura.bare_extraction(tree, url=got.url, with_metadata=True)
        links = _links(tree, got.url)
        plain = " ".join(tree.text_content().split())
    except (etree.LxmlError, ValueError, AssertionError, RecursionError) as error:
        raise ToolError(f"The page at {site(got.url)} is broken; I cannot read it.") from error
    text = (getattr(found, "text", None) or plain)[:MOST_CHARACTERS]
    if not text.strip():
        raise ToolError(f"There is no text on that page of {site(got.url)}.")
    title = getattr(found, "title", None) or tree.findtext(".//title") or site(got.url)
    title = re.sub(r"\s+", " ", title).strip()[:200]
    return Page(got.url, title, text.removeprefix(title).lstrip(), links)


def _links(tree: "object", base: str) -> tuple[tuple[str, str], ...]:
    links: dict[str, str] = {}
    for anchor in tree.iter("a"):  # type: ignore[attr-defined]
        words = " ".join(anchor.text_content().split())[:80]
        try:
            address = whole(anchor.get("href") or "", base)
        except (ToolError, ValueError):
            continue
        if words and address != base:
            links.setdefault(address, words)
        if len(links) >= MOST_LINKS:
            break
    return tuple((words, address) for address, words in links.items())
