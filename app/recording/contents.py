"""The table of contents behind the last micro-turn of a whole recording: what happened where.

It is an attachment of the MCAP file: compressed JSON lines `[bytes, turn, crc, events]`, one per
moment, where `bytes` is how far it lies behind the one before and `crc` that of all its bytes. The
first line is what comes before the first moment, the last what comes behind: their turn is -1.
Written while recording goes on, it costs a few bytes a micro-turn; read from the end of the file,
it opens an hour of talk at once, and it knows where a changed byte is.
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from io import BufferedReader, BytesIO
from itertools import pairwise
from pathlib import Path

from mcap.data_stream import ReadDataStream
from mcap.opcode import Opcode
from mcap.records import Attachment, AttachmentIndex, Footer, SummaryOffset

from app.recording.moment import Json
from app.recording.records import DAMAGE, FOOTER_BYTES, HEAD_BYTES, LIMIT_BYTES

NAME = "microturn.contents"
MEDIA_TYPE = "application/x-ndjson+zlib"
CRC_BYTES = 4
OUTSIDE = -1
"""The turn of what comes before the moments, and of what comes behind."""
Entry = tuple[int, int, int, list[Json]]
"""The byte at which reading can begin with a moment, its micro-turn, its checksum, its events."""


class Contents:
    """The table while it is written; holds it compressed."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj()
        self._packed: list[bytes] = []
        self._turn = OUTSIDE
        self._facts: list[Json] = []
        self._at = self._behind = 0

    def begin(self, at: int, crc: int, turn: int) -> None:
        """A moment begins at byte `at`; `crc` is that of all bytes since the last one began."""
        self._pack(crc)
        self._behind, self._at, self._turn = at - self._at, at, turn

    def add(self, facts: Sequence[Json]) -> None:
        """Events of the moment that began last."""
        self._facts += [fact for fact in facts if fact["type"] != "play"]

    def packed(self, at: int, crc: int) -> bytes:
        """All of it, for a file whose moments end at byte `at`."""
        self.begin(at, crc, OUTSIDE)
        self._pack(0)
        return b"".join([*self._packed, self._packer.flush()])

    def _pack(self, crc: int) -> None:
        line = [self._behind, self._turn, crc, self._facts]
        text = json.dumps(line, ensure_ascii=False, separators=(",", ":"))
        self._packed.append(self._packer.compress(text.encode() + b"\n"))
        self._facts = []


def read_contents(path: Path) -> list[Entry] | None:
    """The table of the recording at `path`; None where there is none that can be trusted."""
    try:
        with path.open("rb") as file:
            return list(_unpacked(_attachment(file, path.stat().st_size)))
    except (*DAMAGE, OSError, EOFError, zlib.error):
        return None


def first_changed(path: Path) -> tuple[int, int, int] | None:
    """Of the first moment that is not what was written: its first byte, the one behind it, and its
    turn; None where all are, or where there is no table of contents to tell.
    """
    entries = read_contents(path) or []
    with path.open("rb") as file:
        for (at, turn, crc, _), (end, *_) in pairwise(entries):
            if not at <= end <= at + LIMIT_BYTES or zlib.crc32(file.read(end - at)) != crc:
                return at, end, turn
    return None


def _unpacked(packed: bytes) -> Iterator[Entry]:
    unpack = zlib.decompressobj()
    lines = unpack.decompress(packed, LIMIT_BYTES)
    if not unpack.eof:
        raise ValueError("the table of contents is not whole")
    at = 0
    for line in lines.splitlines():
        behind, turn, crc, facts = json.loads(line)
        at += behind
        yield at, turn, crc, facts


def _attachment(file: BufferedReader, size: int) -> bytes:
    """What the footer leads to, its checksum compared."""
    start = size - FOOTER_BYTES
    footer = Footer.read(_content(file, start, FOOTER_BYTES - 8))
    offsets = _content(file, footer.summary_offset_start, start - footer.summary_offset_start)
    index = AttachmentIndex.read(_content(file, *_group(offsets, Opcode.ATTACHMENT_INDEX)))
    if index.name != NAME or index.offset + index.length > size:
        raise ValueError("it has no table of contents")
    record = _bytes(file, index.offset, index.length)
    content, crc = record[HEAD_BYTES:-CRC_BYTES], record[-CRC_BYTES:]
    if zlib.crc32(content) != int.from_bytes(crc, "little"):
        raise ValueError("the checksum of the table of contents is wrong")
    found: bytes = Attachment.read(ReadDataStream(BytesIO(content + crc))).data
    return found


def _group(offsets: ReadDataStream, opcode: Opcode) -> tuple[int, int]:
    """Where the records of one kind lie: their first byte and how many."""
    while True:
        offset = SummaryOffset.read(offsets)
        if offset.group_opcode == opcode:
            return offset.group_start, offset.group_length
        offsets.read(HEAD_BYTES)


def _content(file: BufferedReader, at: int, length: int) -> ReadDataStream:
    """The bytes from `at` on, behind the head of the first record there."""
    return ReadDataStream(BytesIO(_bytes(file, at, length)[HEAD_BYTES:]))


def _bytes(file: BufferedReader, at: int, length: int) -> bytes:
    if not 0 <= length <= LIMIT_BYTES:
        raise ValueError("a record is too large")
    file.seek(at)
    return file.read(length)
