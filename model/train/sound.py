"""A script made audible: the microphone's signal and what the speaker played, sample by sample.

    user, aside ──── near ──┐
    bystander ─ softer, or ─┤
    away, bystander ── far ─┤
    noise ──────────────────┼─► gain ─► band ─► clip ─► mic, 16 kHz
    assistant ─ echo, far ──┘
        └─────────────────────────────────────────────► played, 24 kHz

Sample 0 of both is the beginning of micro-turn 0.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import soxr
from numpy.typing import NDArray

from model.config import TURN_MS
from model.dmel import MIC_HZ, SPEAKER_HZ
from model.train.corpora import Person
from model.train.noises import LENGTH_MS, background, noise
from model.train.rooms import band, echo, heard_through, room
from model.train.script import Event, Script, Who
from model.train.voices import ASSISTANT, Samples, Speak, Speaker, anybody, level, trimmed

RECORDED = 0.5
"""How many talks have recorded people in them, where there are any."""
_REAL_SILENCE = 0.05
_NO_ECHO = 0.4
_BESIDE = 0.5
"""How often bystanders are as near as the user and speak low, or are heard through a telephone."""
_LIVELY_DB = 2
"""Nobody speaks one sentence exactly as loud as the next."""
_FADE = SPEAKER_HZ * 10 // 1000
_BANDS_HZ = ((60, 7600), (60, 7600), (300, 3400), (100, 5500))


@dataclass(frozen=True, slots=True, eq=False)
class Recording:
    """A rendered talk: int16 [3200 turns] at 16 kHz and int16 [4800 turns] at 24 kHz."""

    mic: NDArray[np.int16]
    played: NDArray[np.int16]


class Cast:
    """Who plays a talk: one user, one bystander, the assistant; of recorded people two more.

    Attributes:
        recorded: somebody recorded speaks in the user's place at times.
    """

    def __init__(
        self, speak: Speak, rng: np.random.Generator, people: Sequence[Person] = ()
    ) -> None:
        user = anybody(rng)
        self._speak, self._rng = speak, rng
        self._roles: dict[Who, Speaker] = {
            "user": user, "aside": user, "away": user, "bystander": anybody(rng),
            "assistant": ASSISTANT,
        }  # fmt: skip
        self.recorded = len(people) > 1 and rng.random() < RECORDED
        self._real: dict[Who, Person] = {}
        if self.recorded:
            one, other = rng.choice(len(people), 2, replace=False)
            self._real = {"user": people[one], "bystander": people[other]}
        self._clips: dict[tuple[Who, str], Samples] = {}

    def sentence(self, who: Who) -> str | None:
        """The words of a recorded sentence that can be heard from `who` from now on."""
        if who not in self._real:
            return None
        words, sound = self._drawn(who)
        self._clips[who, words] = sound
        return words

    def halves(self) -> tuple[str, str] | None:
        """A recorded sentence of the user in two parts, parted where it is quietest."""
        if "user" not in self._real:
            return None
        words, sound = self._drawn("user")
        at = _quietest(sound)
        texts = words.split()
        middle = max(1, round(len(texts) * at / len(sound)))
        halves = (" ".join(texts[:middle]) + " ...", " ".join(texts[middle:]) + ".")
        for text, part in zip(halves, (sound[:at], sound[at:]), strict=True):
            self._clips["user", text] = part
        return halves

    def is_recorded(self, who: Who, text: str) -> bool:
        """Whether it is heard as somebody recorded said it."""
        return (who, text) in self._clips

    def sound(self, who: Who, text: str) -> Samples:
        """The words in this role's voice, float32 [n] at 24 kHz."""
        clip = self._clips.get((who, text))
        return self._speak(self._roles[who], text) if clip is None else clip

    def length_ms(self, who: Who, text: str) -> int:
        """How long it takes to say or to sound."""
        if who == "noise":
            return LENGTH_MS[text]
        return len(self.sound(who, text)) * 1000 // SPEAKER_HZ

    def _drawn(self, who: Who) -> tuple[str, Samples]:
        sentences = self._real[who].sentences
        words, pcm = sentences[int(self._rng.integers(len(sentences)))]
        sound = soxr.resample(pcm.astype(np.float32) / 32768, MIC_HZ, SPEAKER_HZ)
        return words, level(trimmed(sound, _REAL_SILENCE))


def render(script: Script, cast: Cast, rng: np.random.Generator) -> Recording:
    """The talk in some room, at some loudness, through some line."""
    turns = len(script.acts)
    mic = np.zeros(turns * TURN_MS * MIC_HZ // 1000, np.float32)
    played = np.zeros(turns * TURN_MS * SPEAKER_HZ // 1000, np.float32)
    place = room(rng, MIC_HZ)
    far_gain = 10 ** (-rng.uniform(5, 16) / 20)
    beside, beside_gain = rng.random() < _BESIDE, 10 ** (-rng.uniform(7, 18) / 20)
    for event in script.events:
        if event.who == "noise":
            _add(mic, _noise(event, rng), event.from_ms, MIC_HZ)
        elif event.who == "assistant":
            _add(played, _cut(cast.sound(event.who, event.text), event), event.from_ms, SPEAKER_HZ)
        else:
            voice = soxr.resample(cast.sound(event.who, event.text), SPEAKER_HZ, MIC_HZ)
            near = event.who in ("user", "aside") or (event.who == "bystander" and beside)
            voice = heard_through(voice, place.near if near else place.far)
            gain = far_gain if not near else beside_gain if event.who == "bystander" else 1.0
            gain *= 10 ** (rng.uniform(-_LIVELY_DB, _LIVELY_DB) / 20)
            _add(mic, voice * np.float32(gain), event.from_ms, MIC_HZ)
    if rng.random() >= _NO_ECHO:  # headphones, or a canceller that has done its work
        mic += echo(soxr.resample(played, SPEAKER_HZ, MIC_HZ)[: len(mic)], rng, MIC_HZ, place)
    return Recording(_pcm(_line(mic, rng)), _pcm(played))


def _noise(event: Event, rng: np.random.Generator) -> Samples:
    samples = (event.to_ms - event.from_ms) * MIC_HZ // 1000
    loud = np.float32(10 ** (-rng.uniform(22, 36) / 20))
    return loud * noise(event.text, samples, MIC_HZ, rng)


def _line(mic: Samples, rng: np.random.Generator) -> Samples:
    """Background noise, the line's band, and a gain that now and then clips."""
    mic = mic + background(len(mic), rng) * np.float32(10 ** (-rng.uniform(36, 84) / 20))
    low, high = _BANDS_HZ[int(rng.integers(len(_BANDS_HZ)))]
    return band(mic, MIC_HZ, low, high) * np.float32(10 ** (rng.uniform(-14, 10) / 20))


def _quietest(sound: Samples) -> int:
    """The sample in the middle third of a sentence around which 50 ms are quietest."""
    third, width = len(sound) // 3, SPEAKER_HZ // 20
    loud = np.convolve(np.abs(sound[third : 2 * third]), np.ones(width), "valid")
    return third + int(loud.argmin()) + width // 2


def _cut(sound: Samples, event: Event) -> Samples:
    """The words as far as they were heard, faded out where the speaker stopped."""
    cut = sound[: (event.to_ms - event.from_ms) * SPEAKER_HZ // 1000].copy()
    if len(cut) < len(sound) and len(cut) > _FADE:
        cut[-_FADE:] *= np.linspace(1, 0, _FADE, dtype=np.float32)
    return cut


def _add(signal: Samples, sound: Samples, from_ms: int, rate_hz: int) -> None:
    at = from_ms * rate_hz // 1000
    part = sound[: max(0, len(signal) - at)]
    signal[at : at + len(part)] += part


def _pcm(sound: Samples) -> NDArray[np.int16]:
    return (np.clip(sound, -1, 1) * 32767).astype(np.int16)
