"""The table of contents behind the last micro-turn of a whole recording: what happened where.

It is an attachment of the MCAP file: compressed JSON lines `[bytes, turn, events]`, one per moment,
where `bytes` is how far it lies behind the moment before. Written while recording goes on, it costs
a few bytes a micro-turn; read from the end of the file, it opens an hour of talk at once.
"""

import json
import zlib
from collections.abc import Iterator, Sequence
from io import BufferedReader, BytesIO
from pathlib import Path

from mcap.data_stream import ReadDataStream
from mcap.opcode import Opcode
from mcap.records import Attachment, AttachmentIndex, Footer, SummaryOffset

from app.recording.moment import Json
from app.recording.records import DAMAGE, FOOTER_BYTES, LIMIT_BYTES

NAME = "microturn.contents"
MEDIA_TYPE = "application/x-ndjson+zlib"
RECORD_HEAD_BYTES = 9  # opcode and length
CRC_BYTES = 4
Entry = tuple[int, int, list[Json]]
"""The byte at which reading can begin with a moment, its micro-turn, its events."""


class Contents:
    """The table while it is written; holds it compressed."""

    def __init__(self) -> None:
        self._packer = zlib.compressobj()
        self._packed: list[bytes] = []
        self._last: tuple[int, int, list[Json]] | None = None
        self._at = 0

    def add(self, at: int, turn: int, facts: Sequence[Json]) -> None:
        """A moment that begins at byte `at`."""
        self._pack_last()
        self._last = (at - self._at, turn, [fact for fact in facts if fact["type"] != "play"])
        self._at = at

    def add_to_last(self, facts: Sequence[Json]) -> None:
        """The closing events of the moment added last."""
        if self._last is not None:
            self._last[2].extend(fact for fact in facts if fact["type"] != "play")

    def packed(self) -> bytes:
        """All of it; nothing can be added afterwards."""
        self._pack_last()
        return b"".join([*self._packed, self._packer.flush()])

    def _pack_last(self) -> None:
        if self._last is not None:
            line = json.dumps(self._last, ensure_ascii=False, separators=(",", ":"))
            self._packed.append(self._packer.compress(line.encode() + b"\n"))
            self._last = None


def read_contents(path: Path) -> list[Entry] | None:
    """The table of the recording at `path`; None where there is none that can be trusted."""
    try:
        with path.open("rb") as file:
            return list(_unpacked(_attachment(file, path.stat().st_size)))
    except (*DAMAGE, OSError, EOFError, zlib.error):
        return None


def _unpacked(packed: bytes) -> Iterator[Entry]:
    unpack = zlib.decompressobj()
    lines = unpack.decompress(packed, LIMIT_BYTES)
    if not unpack.eof:
        raise ValueError("the table of contents is not whole")
    at = 0
    for line in lines.splitlines():
        behind, turn, facts = json.loads(line)
        at += behind
        yield at, turn, facts


def _attachment(file: BufferedReader, size: int) -> bytes:
    """What the footer leads to, its checksum compared."""
    start = size - FOOTER_BYTES
    footer = Footer.read(_content(file, start, FOOTER_BYTES - 8))
    offsets = _content(file, footer.summary_offset_start, start - footer.summary_offset_start)
    index = AttachmentIndex.read(_content(file, *_group(offsets, Opcode.ATTACHMENT_INDEX)))
    if index.name != NAME or index.offset + index.length > size:
        raise ValueError("it has no table of contents")
    record = _bytes(file, index.offset, index.length)
    content, crc = record[RECORD_HEAD_BYTES:-CRC_BYTES], record[-CRC_BYTES:]
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
        offsets.read(RECORD_HEAD_BYTES)


def _content(file: BufferedReader, at: int, length: int) -> ReadDataStream:
    """The bytes from `at` on, behind the head of the first record there."""
    return ReadDataStream(BytesIO(_bytes(file, at, length)[RECORD_HEAD_BYTES:]))


def _bytes(file: BufferedReader, at: int, length: int) -> bytes:
    if not 0 <= length <= LIMIT_BYTES:
        raise ValueError("a record is too large")
    file.seek(at)
    return file.read(length)
