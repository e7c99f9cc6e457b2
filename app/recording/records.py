"""The records of an MCAP file in order, checked, in memory no larger than one of them.

Files may be cut anywhere, changed anywhere or no recordings at all: whatever the decoder stumbles
over becomes one of our errors with the place in it.
"""

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from typing import IO, cast

import lz4.frame
from google.protobuf.message import DecodeError
from mcap.exceptions import InvalidMagic, McapError
from mcap.records import Attachment, Chunk, DataEnd, McapRecord, MessageIndex
from mcap.stream_reader import StreamReader, breakup_chunk

from app.errors import DamagedRecordingError, UnreadableRecordingError
from capture.errors import MediaError

LIMIT_BYTES = 1 << 26
"""No record of ours is larger; one that claims to be is damaged."""
MAGIC = b"\x89MCAP0\r\n"
HEAD_BYTES = 9  # of every record: what it is, and its length
LENGTHS_BYTES = 64  # all lengths of a record stand within so many bytes of its beginning
LENGTH = ValueError("a length in it is wrong")
FOOTER_BYTES = 9 + 20 + 8  # of the footer record and the magic behind it
DAMAGE = (
    McapError,
    DecodeError,
    MediaError,
    struct.error,
    ValueError,
    KeyError,
    TypeError,
    IndexError,
    RuntimeError,
    OverflowError,
    AttributeError,
)
"""What decoders raise on bytes that are not what they were."""


class _Bounded:
    """A file that is never asked for more than it holds, however large a damaged length is."""

    def __init__(self, file: BufferedReader, size: int, at: int) -> None:
        self._file = file
        self._size = size
        self.at = at
        file.seek(at)

    def read(self, length: int) -> bytes:
        data = self._file.read(min(length, self._size - self.at))
        self.at += len(data)
        return data

    @property
    def left(self) -> int:
        return self._size - self.at

    def since(self, start: int) -> bytes:
        """What was read since byte `start`, once more."""
        self._file.seek(start)
        return self._file.read(self.at - start)

    @property
    def whole(self) -> bool:
        """It ends as a finished recording does; to be asked once all has been read."""
        self._file.seek(max(0, self._size - len(MAGIC)))
        return self._file.read() == MAGIC


class Records:
    """The records of `path`, those in chunks included.

    Args:
        torn_is_fine: a file that just ends was being written; else its end must be there.
        at: begin at this byte, where a record begins; the checksum of the whole is then left out.

    Attributes:
        at: where the newest record, or the chunk it is in, begins.
        finished: the end has been read and its checksums are right.
        torn_bytes: what follows the last whole record of a file that just ends.
        seen: where reading has got to, for messages, e.g. "in micro-turn 7 (0:01.4)".
    """

    def __init__(self, path: Path, *, torn_is_fine: bool, at: int = 0) -> None:
        self._path = path
        self.at = at
        self._torn_is_fine = torn_is_fine
        self.finished = False
        self.torn_bytes = 0
        self.seen = "at its beginning"

    def __iter__(self) -> Iterator[McapRecord]:
        try:
            file = self._path.open("rb")
        except OSError as error:
            raise UnreadableRecordingError(
                f'cannot read "{self._path}": {error.strerror}; give the name of a recording.'
            ) from error
        with file:
            yield from self._records(_Bounded(file, self._path.stat().st_size, self.at))

    def _records(self, file: _Bounded) -> Iterator[McapRecord]:
        reader = StreamReader(
            cast(IO[bytes], file),  # all it does is read
            skip_magic=self.at > 0,
            emit_chunks=True,
            validate_crcs=True,
            record_size_limit=LIMIT_BYTES,
        )
        records, start = reader.records, self.at
        while not self.finished:
            try:
                record = next(records)
                if isinstance(record, DataEnd):
                    self._check_index(file, start)
                    self.finished = True
                if _misfits(record, file.at - start):
                    raise LENGTH
                if isinstance(record, Attachment):
                    _check_attachment(file.since(start))
                inner = _inside(record) if isinstance(record, Chunk) else [record]
            except InvalidMagic as error:
                raise UnreadableRecordingError(
                    f'"{self._path}" is no recording: it does not begin as an MCAP file does.'
                ) from error
            except (*DAMAGE, StopIteration) as error:
                if file.left == 0 and not self.finished and _just_ends(error):
                    if file.whole:  # so it is a length that is wrong
                        raise self.damaged(LENGTH, start, start + LENGTHS_BYTES) from error
                    self._end_torn(file.at - start)
                    return
                raise self.damaged(error, start, file.at) from error
            self.at, start = start, file.at
            yield from inner

    def damaged(self, error: BaseException, start: int = 0, end: int = 0) -> DamagedRecordingError:
        """The error to raise where something between these bytes cannot be right."""
        told = damaged(self._path, start, end, self.seen, _sentence(error))
        return DamagedRecordingError(told)

    def _end_torn(self, left_over: int) -> None:
        self.torn_bytes = left_over
        if not self._torn_is_fine:
            raise DamagedRecordingError(
                f'"{self._path}" breaks off {self.seen}: it was cut short, or the program ended '
                f'before it was whole. "microturn recover {self._path}" keeps what there is.'
            )

    def _check_index(self, file: _Bounded, start: int) -> None:
        """What follows the data has a checksum of its own, which MCAP's reader does not look at."""
        if file.left > LIMIT_BYTES:
            raise ValueError("its index is too large")
        rest = file.read(file.left)
        if len(rest) < FOOTER_BYTES or rest[-8:] != MAGIC:
            raise ValueError("its end is missing")
        if zlib.crc32(rest[:-12]) != int.from_bytes(rest[-12:-8], "little"):
            wrong = ValueError("the checksum of its index is wrong")
            raise self.damaged(wrong, start, file.at)


def damaged(path: Path, start: int, end: int, seen: str, why: str) -> str:
    """What is said of a file in which something between these bytes cannot be right."""
    where = f" between bytes {start} and {end}" if end else ""
    return (
        f'"{path}" is damaged{where}, {seen}: {why}. '
        f'"microturn recover {path}" keeps what comes before.'
    )


def _just_ends(error: BaseException) -> bool:
    """A file that was cut gives the decoder too few bytes; it never gives it wrong ones."""
    return "crc" not in str(error)


def _misfits(record: McapRecord, size: int) -> bool:
    """Whether it took more bytes of the file than it has; what follows would be lost with them."""
    match record:
        case Chunk():
            own = 40 + len(record.compression) + len(record.data)
        case MessageIndex():
            own = 6 + 16 * len(record.records)
        case _:
            return False
    return size != HEAD_BYTES + own


def _check_attachment(record: bytes) -> None:
    """It has a checksum of its own, which MCAP's reader does not look at."""
    if zlib.crc32(record[HEAD_BYTES:-4]) != int.from_bytes(record[-4:], "little"):
        raise ValueError("the checksum of its table of contents is wrong")


def _inside(chunk: Chunk) -> list[McapRecord]:
    """The chunk's records, its checksum compared; refuses to unpack more than `LIMIT_BYTES`."""
    if chunk.uncompressed_size > LIMIT_BYTES:
        raise ValueError("a compressed block is too large")
    if chunk.compression == "lz4":
        # The decoder takes all that it may fill at once: one byte more than there should be.
        room = chunk.uncompressed_size + 1
        unpack = lz4.frame.LZ4FrameDecompressor()
        data = unpack.decompress(chunk.data, max_length=room)
        if not unpack.eof:
            raise ValueError("a compressed block is not whole")
    elif not chunk.compression:
        data = chunk.data
    else:
        raise ValueError(f"its blocks are compressed by {chunk.compression}; lz4 is expected")
    return breakup_chunk(replace(chunk, compression="", data=data), validate_crc=True)


def _sentence(error: BaseException) -> str:
    text = str(error)
    if "crc" in text:
        return "its checksum is not that of its content"
    return text or f"there is no sense in it ({type(error).__name__})"
