"""A recording as a file for other programs: subtitles, text, data, sound, film."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any, Literal, get_args

from app.errors import UsageError
from app.events import TURN_MS, wire
from app.media import write_mkv, write_wav
from app.recording.reader import Recording
from app.transcript import Line, Transcript

Format = Literal["srt", "vtt", "md", "json", "jsonl", "wav", "mkv"]
NAMES = {"user": "You", "assistant": "Microturn"}
SHORTEST_MS = 500
"""Of a subtitle: one word is said in less, but not read."""


def export(recording: Recording, form: Format, out: Path) -> None:
    """Write the session to `out`.

    Raises:
        UsageError: nothing can be written there.
        RecordingError: the recording is damaged; says where.
        MediaError: (wav, mkv) the sound cannot be written.
    """
    if form in ("wav", "mkv"):
        {"wav": write_wav, "mkv": write_mkv}[form](recording, out)
        return
    text = "".join(TEXTS[form](recording))
    try:
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UsageError(f'cannot write "{out}": {error.strerror}') from error


def formats() -> tuple[str, ...]:
    """All that `export` can write."""
    return get_args(Format)


def lines(recording: Recording) -> list[Line]:
    """The settled lines in the order in which they began; times count from the beginning of the
    recording, which may have been turned on in the middle of a talk.
    """
    transcript, begun_ms = Transcript(), None
    for moment in recording.moments():
        begun_ms = TURN_MS * moment.turn.index if begun_ms is None else begun_ms
        transcript.fold(moment.events)
    settled = sorted((ln for ln in transcript.lines() if ln.final), key=lambda ln: ln.from_ms)
    return [_later(line, -(begun_ms or 0)) for line in settled]


def _later(line: Line, ms: int) -> Line:
    return replace(line, from_ms=max(0, line.from_ms + ms), to_ms=max(0, line.to_ms + ms))


def srt(recording: Recording) -> Iterator[str]:
    """SubRip."""
    for number, line in enumerate(lines(recording), 1):
        yield f"{number}\n{_span(line, ',')}\n{NAMES[line.who]}: {_words(line)}\n\n"


def vtt(recording: Recording) -> Iterator[str]:
    """WebVTT with a voice for each of the two."""
    yield "WEBVTT\n\n"
    for line in lines(recording):
        text = _words(line).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        yield f"{_span(line, '.')}\n<v {NAMES[line.who]}>{text}\n\n"


def markdown(recording: Recording) -> Iterator[str]:
    """A page to read; cut words are struck through."""
    yield f"# Session of {recording.facts['started']}\n\n"
    for line in lines(recording):
        cut = f" ~~{line.unspoken}~~" if line.unspoken else ""
        mark = " *(cut off)*" if line.cut else ""
        yield f"**{NAMES[line.who]}** {_time(line.from_ms, '.')[3:8]}  \n{line.text}{cut}{mark}\n\n"


def as_json(recording: Recording) -> Iterator[str]:
    """One object: the facts of the session and its lines."""
    said = [_plain(line) for line in lines(recording)]
    body = {"session": dict(recording.facts), "turns": recording.turns, "lines": said}
    yield json.dumps(body, ensure_ascii=False, indent=2) + "\n"


def jsonl(recording: Recording) -> Iterator[str]:
    """The events as a headless run prints them."""
    for moment in recording.moments():
        for event in moment.events:
            if (body := wire(event, moment.turn.index)) is not None:
                yield json.dumps(body, ensure_ascii=False) + "\n"


TEXTS: dict[str, Callable[[Recording], Iterator[str]]] = {
    "srt": srt,
    "vtt": vtt,
    "md": markdown,
    "json": as_json,
    "jsonl": jsonl,
}


def _plain(line: Line) -> dict[str, Any]:
    body: dict[str, Any] = {"who": line.who, "from_ms": line.from_ms, "to_ms": line.to_ms}
    body |= {"text": line.text, "cut": line.cut}
    return body | ({"unspoken": line.unspoken} if line.unspoken else {})


def _words(line: Line) -> str:
    return f"{line.text} — [cut off: {line.unspoken}]".lstrip() if line.cut else line.text


def _span(line: Line, point: str) -> str:
    to_ms = max(line.to_ms, line.from_ms + SHORTEST_MS)
    return f"{_time(line.from_ms, point)} --> {_time(to_ms, point)}"


def _time(ms: int, point: str) -> str:
    seconds, ms = divmod(max(ms, 0), 1000)
    hours, seconds = divmod(seconds, 3600)
    return f"{hours:02d}:{seconds // 60:02d}:{seconds % 60:02d}{point}{ms:03d}"
