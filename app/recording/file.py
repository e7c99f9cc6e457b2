"""A recording being written: `NAME.mcap.active` until it is whole, then `NAME.mcap`."""

import os
import sys
import zlib
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

from mcap.writer import CompressionType, Writer

from app.errors import UnwritableRecordingError
from app.recording import contents, messages
from app.recording.moment import Moment
from app.recording.topics import END, FACTS, TURN_NS, schemas

CHUNK_BYTES = 1 << 25
"""Larger than any micro-turn: a chunk is a whole micro-turn and has one checksum."""


def active(path: Path) -> Path:
    """The name that a recording has while it is written."""
    return path.with_name(path.name + ".active")


def in_use(path: Path) -> bool:
    """Whether a program is recording into it right now."""
    if sys.platform == "win32":
        return False  # there a file that is open cannot be renamed or removed
    import fcntl

    with path.open("rb") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
        except OSError:
            return True
    return False


def _claim(file: IO[bytes]) -> None:
    """Until it is closed or its program ends, `in_use` is true of it."""
    if sys.platform != "win32":
        import fcntl

        with suppress(OSError):  # some network drives have no locks
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class _Summed:
    """A file that adds up the checksum of what is written to it."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self._crc = 0
        self.tell, self.flush, self.close = file.tell, file.flush, file.close
        self.fileno = file.fileno

    def write(self, data: bytes) -> int:
        self._crc = zlib.crc32(data, self._crc)
        return self._file.write(data)

    def take_crc(self) -> int:
        """The checksum of all since this was asked last."""
        crc, self._crc = self._crc, 0
        return crc


class RecordingFile:
    """Appends moments. Not thread-safe.

    Args:
        path: the name it takes in the end.
        facts: what is true of the whole session; see `app.streams`.

    Raises:
        UnwritableRecordingError: nothing can be written there, or there is a recording already.
        OSError: (every other method) the disk is full or gone.
    """

    def __init__(self, path: Path, facts: Mapping[str, str]) -> None:
        self.path = path
        self.turns = 0
        for there in (path, active(path)):
            if there.exists():
                cure = (
                    "choose another name" if there == path else f'run "microturn recover {there}"'
                )
                raise UnwritableRecordingError(f'"{there}" is there already; {cure}.')
        try:
            file = active(path).open("wb")
            _claim(file)
            self._file = _Summed(file)
            self._writer = Writer(
                cast(IO[bytes], self._file), CHUNK_BYTES, CompressionType.LZ4, enable_data_crcs=True
            )
            self._channels = self._begin(facts)
            self._contents = contents.Contents()
        except OSError as error:
            raise UnwritableRecordingError(
                f'cannot record into "{path}": {error.strerror}; choose another place.'
            ) from error

    def write(self, moment: Moment) -> None:
        """Append a micro-turn and hand it to the system: from here on a crash cannot lose it."""
        self._contents.begin(self._file.tell(), self._file.take_crc(), moment.turn.index)
        self._contents.add(messages.facts(moment))
        self._add(moment.turn.index, messages.encode(moment))
        self.turns += 1

    def write_last(self, moment: Moment) -> None:
        """Append the closing events of a micro-turn that was written before."""
        self._contents.add(messages.facts(moment))
        self._add(moment.turn.index, messages.encode_events(moment))

    def sync(self) -> None:
        """Wait until the disk has it: from here on a power cut cannot lose it."""
        os.fsync(self._file.fileno())

    def finish(self, end: Mapping[str, str]) -> None:
        """Write what is needed to find things, and take the final name."""
        packed = self._contents.packed(self._file.tell(), self._file.take_crc())
        self._writer.add_attachment(0, 0, contents.NAME, contents.MEDIA_TYPE, packed)
        self._writer.add_metadata(END, dict(end))
        self._writer.finish()  # type: ignore[no-untyped-call]
        self._file.flush()
        self.sync()
        self._file.close()
        active(self.path).rename(self.path)

    def abandon(self) -> None:
        """Leave the unfinished file as it is: what was written can be read and recovered."""
        try:
            self._file.close()
        except OSError:
            return  # what the buffer still held does not fit the disk

    def _begin(self, facts: Mapping[str, str]) -> dict[str, int]:
        self._writer.start(profile="", library="microturn")
        self._writer.add_metadata(FACTS, dict(facts))
        known: dict[str, int] = {}
        channels = {}
        for topic, schema in schemas().items():
            if schema.name not in known:
                known[schema.name] = self._writer.register_schema(
                    schema.name, schema.encoding, schema.data
                )
            channels[topic] = self._writer.register_channel(
                topic, schema.message_encoding, known[schema.name]
            )
        return channels

    def _add(self, turn: int, encoded: Iterable[tuple[str, bytes]]) -> None:
        for topic, data in encoded:
            at_ns = turn * TURN_NS
            self._writer.add_message(self._channels[topic], at_ns, data, at_ns, sequence=turn)
        self._writer.flush()  # type: ignore[no-untyped-call]
