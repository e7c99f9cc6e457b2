"""What is being said: utterances queued, handed to the speaker and, in the end, really played.

The one truth is the count of samples that left the speaker. Words count as said when the sample
they begin at has been played; on a cut the rest is forgotten. Pure: knows only the counts it is
given.
"""

from collections import deque
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from app.events import TURN_MS, Play, Said, Saying, Voiced, Words

SAMPLES_PER_MS = 24
TAIL_SAMPLES = 250 * SAMPLES_PER_MS
"""A sentence ends in silence; one that is stopped within it has been said."""
LEAD_SAMPLES = 2 * TURN_MS * SAMPLES_PER_MS
"""How far the speaker's queue is kept ahead of what is heard: one micro-turn that is being played
and one in reserve, so that a late step makes no gap. A cut empties the queue, so it costs no time
there."""
MOST_READY = 128
"""Phrases kept ready; the oldest is let go and spoken anew when it is needed."""


@dataclass(slots=True)
class _Utterance:
    id: int
    text: str
    job: int
    beside: bool = False
    pcm: NDArray[np.int16] | None = None
    starts: tuple[int, ...] = ()
    handed: int = 0  # samples given to the speaker
    first_sample: int = -1  # the speaker's count at which it begins
    from_ms: int = -1
    shown: int = 0  # words already reported as being said

    def spoken(self, samples: int) -> int:
        """Words begun within the first `samples` samples."""
        return int(np.searchsorted(self.starts, samples, side="left"))


@dataclass(slots=True)
class Mouth:
    """The queue between words to say and words said."""

    _queue: deque[_Utterance] = field(default_factory=deque)
    _played: int = 0
    _handed: int = 0
    _last_id: int = 0
    _doomed: list[_Utterance] = field(default_factory=list)  # cut, but not yet settled
    _ready: dict[str, Voiced] = field(default_factory=dict)  # phrases the voice has ready

    @property
    def busy(self) -> bool:
        """Something is being said or waits to be."""
        return bool(self._queue)

    @property
    def jobs(self) -> set[int]:
        """The mind's jobs whose words are in the queue."""
        return {u.job for u in self._queue if u.job}

    def say(self, text: str, job: int = 0, *, beside: bool = False) -> int:
        """Queue an utterance; unless it is ready, its speech is expected under the returned id.

        One that is said `beside` the talk waits for nothing but what was begun and its like.
        """
        self._last_id += 1
        utterance = _Utterance(self._last_id, text, job, beside)
        if ready := self._ready.get(text):
            utterance.pcm, utterance.starts = ready.pcm, ready.starts
        before = sum(u.handed > 0 or u.beside for u in self._queue)
        self._queue.insert(before if beside else len(self._queue), utterance)
        return self._last_id

    def has_ready(self, phrase: str) -> bool:
        """The voice has spoken this phrase already."""
        return phrase in self._ready

    def drop(self, utterance: int) -> None:
        """Take an utterance out of the queue before anything of it was voiced."""
        self._queue = deque(u for u in self._queue if u.id != utterance)

    def waits_for(self, number: int) -> bool:
        """Whether utterance `number` still has to be spoken by the voice."""
        return any(u.id == number and u.pcm is None for u in self._queue)

    def voiced(self, arrival: Voiced) -> None:
        """Speech came for an utterance, one cut meanwhile is ignored; or for a phrase."""
        if arrival.phrase:
            self._ready[arrival.phrase] = arrival
            if len(self._ready) > MOST_READY:
                del self._ready[next(iter(self._ready))]
        for utterance in self._queue:
            if utterance.id == arrival.id:
                utterance.pcm = arrival.pcm
                utterance.starts = arrival.starts

    def play(self) -> list[Play]:
        """What to hand to the speaker now to keep it `LEAD_SAMPLES` ahead."""
        out: list[Play] = []
        room = 0 if self._doomed else LEAD_SAMPLES - (self._handed - self._played)
        for utterance in self._queue:
            if utterance.pcm is None or room <= 0:
                break
            block = utterance.pcm[utterance.handed : utterance.handed + room]
            if not len(block):
                continue
            if utterance.first_sample < 0:
                utterance.first_sample = self._handed
            utterance.handed += len(block)
            self._handed += len(block)
            room -= len(block)
            out.append(Play(block, last=utterance.handed == len(utterance.pcm)))
        return out

    def cut(self) -> None:
        """Stop: what the speaker still plays until it is silent is settled by the next `played`."""
        self._doomed += self._queue
        self._queue.clear()

    def played(self, total: int, turn: int) -> tuple[list[Said | Saying], list[Words]]:
        """Account for the speaker's count of played samples at the end of micro-turn `turn`.

        Returns the events for the transcript and, for each utterance that ended, the words that
        were really played (the engine's memory of what it said).
        """
        before, self._played = self._played, total
        events, ended = self._settle_cut(before, turn)
        while self._queue and (utterance := self._queue[0]).pcm is not None:
            if not len(utterance.pcm):
                self._queue.popleft()  # the voice could not speak it
                ended.append(Words("speaker", "", utterance.id, cut=True))
                continue
            if utterance.first_sample < 0 or total <= utterance.first_sample:
                break
            self._begin(utterance, before, turn)
            samples = min(total - utterance.first_sample, len(utterance.pcm))
            if samples < len(utterance.pcm):
                events += self._progress(utterance, samples)
                break
            self._queue.popleft()
            said = self._said(utterance, len(utterance.pcm), cut=False)
            events.append(said)
            ended.append(_report(said))
        return events, ended

    def _begin(self, utterance: _Utterance, before: int, turn: int) -> None:
        if utterance.from_ms < 0:
            # After another utterance it begins without a gap; out of silence its samples lie at the
            # end of the micro-turn.
            after, until = utterance.first_sample - before, self._played - utterance.first_sample
            gapless_ms = TURN_MS * turn + after / SAMPLES_PER_MS
            fresh_ms = TURN_MS * (turn + 1) - min(until / SAMPLES_PER_MS, TURN_MS)
            utterance.from_ms = round(gapless_ms if after > 0 else fresh_ms)

    def _progress(self, utterance: _Utterance, samples: int) -> list[Said | Saying]:
        words = utterance.spoken(samples)
        if words <= utterance.shown:
            return []
        utterance.shown = words
        text = " ".join(utterance.text.split()[:words])
        return [Saying(utterance.id, text, utterance.from_ms)]

    def _said(self, utterance: _Utterance, samples: int, *, cut: bool) -> Said:
        words = utterance.text.split()
        spoken = utterance.spoken(samples) if cut else len(words)
        return Said(
            id=utterance.id,
            text=" ".join(words[:spoken]),
            from_ms=utterance.from_ms,
            to_ms=utterance.from_ms + round(samples / SAMPLES_PER_MS),
            cut=cut,
            unspoken=" ".join(words[spoken:]) or None,
        )

    def _settle_cut(self, before: int, turn: int) -> tuple[list[Said | Saying], list[Words]]:
        events: list[Said | Saying] = []
        ended: list[Words] = []
        for utterance in self._doomed:
            begun = 0 <= utterance.first_sample < self._played
            if not begun or utterance.pcm is None:
                ended.append(Words("speaker", "", utterance.id, cut=True))
                continue
            self._begin(utterance, before, turn)
            samples = min(self._played - utterance.first_sample, len(utterance.pcm))
            said = self._said(utterance, samples, cut=len(utterance.pcm) - samples > TAIL_SAMPLES)
            events.append(said)
            ended.append(_report(said))
        if self._doomed:
            self._doomed.clear()
            self._handed = self._played
        return events, ended


def _report(said: Said) -> Words:
    return Words(
        origin="speaker",
        text=said.text,
        id=said.id,
        from_ms=said.from_ms,
        to_ms=said.to_ms,
        cut=said.cut,
    )
