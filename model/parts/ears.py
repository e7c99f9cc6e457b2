"""Streaming speech recognition: samples -> words, by Moonshine tiny-en (MIT, weights in the wheel).

Moonshine finds the spoken lines by itself, re-reads the open line as it grows (partials) and closes
it about 0.3 s after its last word. A single call may take several hundred milliseconds, so
ears run in a thread of their own. A stream keeps every line it ever closed; to stay flat over hours
it is replaced by a fresh one in a moment of silence. Moonshine tells of a line only some time after
its first word, so the fresh stream hears the last second once more: a sentence that has just begun
is not cut.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from model.parts.expected import Expected
from model.parts.moonshine import Moonshine
from model.parts.transcriber import Transcriber

RATE_HZ = 16_000
UPDATE_S = 0.4
LINE_GAP_S = 0.3
FRESH_AFTER_S = 60.0
AGAIN_S = 1.0
"""What a fresh stream hears once more; no word of a closed line lies in it."""
RECALL_S = 16.0
"""Lines so long are searched for expected words."""
_SCALE = 1.0 / 32768.0


@dataclass(frozen=True, slots=True)
class Line:
    """A line of recognised speech; it keeps its `id` from the first partial to the final text.

    `from_ms` and `to_ms` count from the first sample that was ever given.
    """

    id: int
    text: str
    final: bool
    from_ms: int
    to_ms: int


class Ears(Protocol):
    """Recognition as the app uses it."""

    def hear(self, pcm: NDArray[np.int16]) -> Sequence[Line]:
        """int16 [n] at 16 kHz, following on the last call -> lines that are new or changed."""
        ...

    def expect(self, words: Sequence[str]) -> None:
        """From now on prefer these words to others that sound like them."""
        ...


class MoonshineEars:
    """Moonshine tiny-en behind the `Ears` protocol, as it comes unless told otherwise.

    Raises:
        WeightsError: its weights are missing or damaged.
    """

    def __init__(self, moonshine: Moonshine | None = None) -> None:
        self._moonshine = moonshine or Moonshine()
        options = {
            "identify_speakers": "false",
            "return_audio_data": "false",  # else samples become Python lists, each time
            "vad_window_duration": str(LINE_GAP_S),
        }
        self._model = Transcriber(self._moonshine, UPDATE_S, options)
        self._changed: dict[int, Any] = {}  # Moonshine's id -> its line
        self._known: dict[int, tuple[int, str, bool]] = {}  # Moonshine's id -> ours, text, final
        self._open: set[int] = set()  # Moonshine's ids, those without a word yet among them
        self._latest = np.zeros(0, np.float32)
        self._recent = np.zeros(0, np.float32)  # of expected words, else empty
        self._expecting: tuple[str, ...] = ()
        self._expected: Expected | None = None
        self._lines = 0
        self._samples = 0
        self._begun = 0
        self._closed_ms = 0  # where the last word ends
        self._stream = self._opened()

    def hear(self, pcm: NDArray[np.int16]) -> list[Line]:
        sound = pcm.astype(np.float32) * _SCALE
        self._stream.add_audio(sound, RATE_HZ)
        self._samples += len(pcm)
        self._latest = np.concatenate([self._latest, sound])[-round(AGAIN_S * RATE_HZ) :]
        self._recall(sound)
        lines = [line for raw in self._changed.values() if (line := self._line(raw)) is not None]
        self._changed.clear()
        if self._samples - self._begun >= FRESH_AFTER_S * RATE_HZ and self._silent():
            self._start_afresh()
        return lines

    def expect(self, words: Sequence[str]) -> None:
        self._expecting = tuple(words)

    def _recall(self, sound: NDArray[np.float32]) -> None:
        """Keep what was heard lately, as long as words are expected in it."""
        if not self._expecting:
            self._recent = self._recent[:0]
            return
        self._expected = self._expected or Expected(self._moonshine)
        self._recent = np.concatenate([self._recent, sound])[-round(RECALL_S * RATE_HZ) :]

    def _with_expected(self, text: str, from_ms: int) -> str:
        begin = from_ms * RATE_HZ // 1000 - (self._samples - len(self._recent))
        if self._expected is None or not len(self._recent) or begin < 0:
            return text
        return self._expected.applied(self._recent[begin:], text, self._expecting)

    def _silent(self) -> bool:
        """Nobody speaks, nor did in what a fresh stream would hear again."""
        quiet_ms = self._samples * 1000 // RATE_HZ - self._closed_ms
        return not self._open and quiet_ms > AGAIN_S * 1000

    def _start_afresh(self) -> None:
        self._stream.close()
        self._known.clear()
        self._begun = self._samples - len(self._latest)
        self._stream = self._opened()
        self._stream.add_audio(self._latest, RATE_HZ)

    def _opened(self) -> Any:
        stream = self._model.create_stream(UPDATE_S)
        stream.add_listener(lambda event: self._changed.update({event.line.line_id: event.line}))
        stream.start()
        return stream

    def _line(self, raw: Any) -> Line | None:
        """Moonshine's line as ours; None where nothing a reader would see has changed."""
        base_ms = self._begun * 1000 // RATE_HZ
        from_ms = base_ms + round(raw.start_time * 1000)
        to_ms = from_ms + round(raw.duration * 1000)
        if raw.is_complete:
            self._open.discard(raw.line_id)
            self._closed_ms = to_ms
        else:
            self._open.add(raw.line_id)
        text = " ".join(raw.text.split())
        known = self._known.get(raw.line_id)
        if known is None and not text:
            return None
        if known is None:
            self._lines += 1
        number = self._lines if known is None else known[0]
        now = (number, text, bool(raw.is_complete))
        if now == known:
            return None
        self._known[raw.line_id] = now
        return Line(number, self._with_expected(text, from_ms), now[2], from_ms, to_ms)
