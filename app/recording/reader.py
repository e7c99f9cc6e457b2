"""A recording on disk, read from its beginning, moment by moment."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from mcap.records import Channel, McapRecord, Message, Metadata

from app.errors import DamagedRecordingError, UnreadableRecordingError
from app.events import TURN_MS
from app.recording import messages
from app.recording.contents import OUTSIDE, first_changed
from app.recording.moment import Moment
from app.recording.records import DAMAGE, Records, damaged
from app.recording.topics import END, FACTS, FORMAT

FIRST_RECORDS = 16
"""The facts stand within so many records of the beginning."""
ACTIVE = ".active"


class Recording:
    """Moments of one file; memory stays that of one moment, however long it is.

    Args:
        path: `NAME.mcap`, or `NAME.mcap.active` of a session that was not closed.
        salvage: give what comes before the first damage instead of raising.

    Attributes:
        facts: what is true of the whole session; see `app.streams`.
        end: totals, once `moments` has come to the end of a finished file.
        damage: (salvage) why reading ended early, else empty.
        turns: micro-turns read so far.

    Raises:
        UnreadableRecordingError: it is not there, or no recording of this program.
        DamagedRecordingError: it breaks off or was changed; says where.
    """

    def __init__(self, path: Path, *, salvage: bool = False) -> None:
        self.path = path
        self._salvage = salvage
        self.end: Mapping[str, str] = {}
        self.damage = ""
        self.turns = 0
        self._channels: dict[int, str] = {}  # topics, told once at the beginning
        self.facts = self._read_facts()

    def moments(self, at: int = 0) -> Iterator[Moment]:
        """All moments, or those from `Moment.at` on; every checksum is compared on the way."""
        if at and not self._channels:
            next(self.moments(), None)
        self.turns = 0
        records = self._records(at)
        gathered = _Gathered(self._channels)
        try:
            for record in records:
                if isinstance(record, Metadata) and record.name == END:
                    self.end = record.metadata
                if gathered.completed_by(record):
                    yield self._moment(gathered, records)
                gathered.add(record, records.at)
                if gathered.topics:
                    records.seen = f"in {place(gathered.turn)}"
            if gathered.topics:
                yield self._moment(gathered, records)
        except DamagedRecordingError as error:
            if not self._salvage:
                raise self._located(error) from error
            self.damage = str(error)
            if gathered.whole:
                yield self._moment(gathered, records)
        if records.torn_bytes:
            self.damage = f"it ends within a record of which {records.torn_bytes} bytes are there"

    def _located(self, error: DamagedRecordingError) -> DamagedRecordingError:
        """What was stumbled over may lie behind what was changed."""
        changed = first_changed(self.path)
        if changed is None:
            return error
        start, end, turn = changed
        seen = "before its first micro-turn" if turn == OUTSIDE else f"in {place(turn)}"
        told = damaged(self.path, start, end, seen, "its content is not what was recorded")
        return DamagedRecordingError(told)

    def _moment(self, gathered: "_Gathered", records: Records) -> Moment:
        try:
            moment = replace(messages.decode(gathered.turn, gathered.topics), at=gathered.at)
        except DAMAGE as error:
            raise records.damaged(error) from error
        gathered.topics = {}
        self.turns += 1
        return moment

    def _records(self, at: int = 0) -> Records:
        torn_is_fine = self._salvage or self.path.suffix == ACTIVE
        return Records(self.path, torn_is_fine=torn_is_fine, at=at)

    def _read_facts(self) -> Mapping[str, str]:
        for _, record in zip(range(FIRST_RECORDS), self._records(), strict=False):
            if isinstance(record, Metadata) and record.name == FACTS:
                if record.metadata.get("format") != FORMAT:
                    raise UnreadableRecordingError(
                        f'"{self.path}" has format {record.metadata.get("format")}; this program '
                        f"reads format {FORMAT}: use the version that recorded it."
                    )
                return record.metadata
        raise UnreadableRecordingError(
            f'"{self.path}" is no recording of Microturn: it does not say how it came to be.'
        )


class _Gathered:
    """The messages of one micro-turn, by topic, until another begins."""

    def __init__(self, channels: dict[int, str]) -> None:
        self.turn = -1
        self.at = 0
        self.topics: dict[str, list[bytes]] = {}
        self._channels = channels

    @property
    def whole(self) -> bool:
        return {"/mic", "/speaker", "/turn", "/model"} <= self.topics.keys()

    def completed_by(self, record: McapRecord) -> bool:
        return isinstance(record, Message) and bool(self.topics) and record.sequence != self.turn

    def add(self, record: McapRecord, at: int) -> None:
        if isinstance(record, Channel):
            self._channels[record.id] = record.topic
        elif isinstance(record, Message):
            self.turn = record.sequence
            if not self.topics:
                self.topics = defaultdict(list)
                self.at = at
            self.topics[self._channels.get(record.channel_id, "")].append(record.data)


def place(turn: int) -> str:
    """A micro-turn with its time."""
    return f"micro-turn {turn} ({clock(turn)})"


def clock(turn: int) -> str:
    """When a micro-turn begins, as minutes, seconds and tenths."""
    ms = TURN_MS * turn
    return f"{ms // 60_000}:{ms // 1000 % 60:02d}.{ms // 100 % 10}"
