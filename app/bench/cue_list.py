"""One's own items for `microturn bench cues`: tab-separated `kind audio word start_s end_s …`.

    kind    time, word, action or scene, as in `app.bench.cues`
    audio   what the user says; any rate
    word    what is to be said; of a scene all words of the answer, of an action nothing
    start_s, end_s        when it is to be said, the movement lasts, or the answer holds; in seconds
                          from the beginning of the audio
    video, video_from_s   what is seen, and from when on: the end of the audio if not given

Lines with the same kind, audio and video are one item. What is wrong is told line by line.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import mean

from app.bench.cues import AFTER_S, CueItem, Figures, repeated, start_and_stop
from app.bench.fdbench import Segment
from app.bench.manifest import read_rows, told
from app.bench.reps import Later
from app.bench.scores import in_time, interval_overlap, pauc
from app.bench.talk import Record
from app.bench.words import Word, normalised
from app.errors import UsageError
from capture.errors import MediaError
from capture.files import read_audio
from capture.frames import MIC_RATE_HZ, TURN_MS, Notice, Pcm, Picture
from capture.source import PictureSource
from capture.video import VideoFile

COLUMNS = ("kind", "audio", "word", "start_s", "end_s")
KINDS = ("time", "word", "action", "scene")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One line: what is to be said when."""

    line: int
    word: str
    span: Segment


@dataclass(frozen=True, slots=True)
class _Key:
    """What the lines of one item have in common."""

    kind: str
    audio: Path
    video: Path | None
    video_from_s: float | None


def read_cues(manifest: Path, limit: int | None = None) -> list[CueItem]:
    """The items, at most `limit` of each kind. Raises UsageError naming each wrong line."""
    found: dict[_Key, list[Wanted]] = {}
    wrong: list[str] = []
    for line, row in enumerate(read_rows(manifest, COLUMNS), start=2):
        try:
            key = _key(manifest.parent, row)
            _add(found.setdefault(key, []), _wanted(row, line))
        except (TypeError, ValueError, MediaError) as error:
            wrong.append(f"line {line}: {error}")
    if wrong:
        raise UsageError(told(f'the manifest "{manifest}" cannot be used', wrong))
    if not found:
        raise UsageError(f'the manifest "{manifest}" has no lines')
    kept = [key for kind in KINDS for key in [k for k in found if k.kind == kind][:limit]]
    return [_item(key, found[key]) for key in kept]


def _key(folder: Path, row: dict[str, str]) -> _Key:
    if row["kind"] not in KINDS:
        raise ValueError(f'"{row["kind"]}" is no kind; choose one of {", ".join(KINDS)}')
    audio = folder / (row["audio"] or "")
    read_audio(audio)
    video = folder / row["video"] if row.get("video") else None
    if video is not None:
        VideoFile(video).close()
    elif row["kind"] in ("action", "scene"):
        raise ValueError(f"{row['kind']} needs a video")
    begins = row.get("video_from_s")
    return _Key(row["kind"], audio, video, _seconds(begins) if begins else None)


def _wanted(row: dict[str, str], line: int) -> Wanted:
    start, end = _seconds(row["start_s"]), _seconds(row["end_s"])
    if not 0 <= start < end:
        raise ValueError(f"{start:g} s to {end:g} s is no stretch of time")
    if row["kind"] != "action" and not normalised(row["word"] or ""):
        raise ValueError("it does not say which word is to be said")
    return Wanted(line, row["word"] or "", (start, end))


def _seconds(text: str | None) -> float:
    try:
        return float(text or "")
    except ValueError:
        raise ValueError(f'the time "{text or ""}" is not a number') from None


def _add(others: list[Wanted], wanted: Wanted) -> None:
    for other in others:
        if wanted.span[0] < other.span[1] and other.span[0] < wanted.span[1]:
            raise ValueError(f"its time overlaps that of line {other.line}")
    others.append(wanted)


def _item(key: _Key, wanted: Sequence[Wanted]) -> CueItem:
    mic = read_audio(key.audio)
    length_s = len(mic) / MIC_RATE_HZ
    tail_s = max(max(one.span[1] for one in wanted) - length_s, 0.0) + AFTER_S

    def score(record: Record) -> list[Figures]:
        return _scores(key.kind, wanted, record)

    return CueItem(key.kind, mic, tail_s, score, _eye(key, mic))


def _eye(key: _Key, mic: Pcm) -> PictureSource | None:
    if key.video is None:
        return None
    begins_s = len(mic) / MIC_RATE_HZ if key.video_from_s is None else key.video_from_s
    return _Replayed(key.video, round(begins_s * 1000 / TURN_MS))


class _Replayed:
    """A video that begins in the middle of a talk, anew for every engine."""

    def __init__(self, path: Path, turns: int) -> None:
        self._path, self._turns, self._turn = path, turns, 0
        self._video: Later | None = None

    def picture_at(self, turn_index: int) -> Picture | None:
        if self._video is None or turn_index < self._turn:
            self.close()
            self._video = Later(VideoFile(self._path), self._turns)
        self._turn = turn_index
        return self._video.picture_at(turn_index)

    def take_notices(self) -> list[Notice]:
        return self._video.take_notices() if self._video else []

    def close(self) -> None:
        if self._video is not None:
            self._video.close()


def _scores(kind: str, wanted: Sequence[Wanted], record: Record) -> list[Figures]:
    if kind == "action":
        spans = [interval_overlap(start_and_stop(_after(record, one)), one.span) for one in wanted]
        return [{"miou": span} for span in spans]
    if kind == "scene":
        areas = [100 * pauc(one.span, answers(record.words, one)) for one in wanted]
        return [{"pauc": mean(areas), "repeated": repeated(record)}]
    return [{"correct": float(in_time(record.words, [one.word], one.span))} for one in wanted]


def _after(record: Record, one: Wanted) -> list[Word]:
    """What was said from a little before a movement on."""
    return [word for word in record.words if word.start_s >= one.span[0] - AFTER_S]


def answers(words: Sequence[Word], wanted: Wanted) -> list[tuple[float, int]]:
    """All that was said in the span so far, scored by rule after each word: 2 with every word of
    the answer, 1 with some, 0 with none.
    """
    gold, said = set(normalised(wanted.word)), set[str]()
    scored: list[tuple[float, int]] = []
    for word in words:
        if wanted.span[0] <= word.start_s <= wanted.span[1]:
            said |= set(normalised(word.text))
            scored.append((word.start_s, 2 if gold <= said else int(bool(gold & said))))
    return scored
