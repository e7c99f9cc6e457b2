"""Stand-ins behind the real protocols: a talk of seconds takes milliseconds and needs no
weights."""

from collections.abc import Iterator, Sequence
from threading import Event

import numpy as np
from numpy.typing import NDArray

from capture.frames import MIC_TURN_SAMPLES, MicroTurn, Notice, Pcm
from capture.speaker import VirtualSpeaker
from model.errors import MindError
from model.parts.lm import Message
from model.parts.voice import Spoken

LOUD = 8000
"""What fakes take for speech: samples of this size."""


class FakeVad:
    """Every 32 ms window with sound in it is speech."""

    def __init__(self) -> None:
        self._rest: Pcm = np.zeros(0, np.int16)

    def probabilities(self, pcm: Pcm) -> NDArray[np.float32]:
        samples = np.concatenate([self._rest, pcm])
        count = len(samples) // 512
        self._rest = samples[count * 512 :]
        windows = samples[: count * 512].reshape(count, 512)
        return (np.abs(windows).max(axis=1, initial=0) >= LOUD).astype(np.float32)


class FakeVoice:
    """Speaks 100 ms a letter-free word: loud samples, every word at its exact place."""

    word_samples = 2400

    def speak(self, text: str) -> Spoken:
        words = text.split()
        pcm = np.full(len(words) * self.word_samples, LOUD, np.int16)
        return Spoken(pcm, tuple(range(0, len(pcm), self.word_samples)))


class FakeModel:
    """Answers question after question with the given texts, word by word."""

    name = "a fake"

    def __init__(self, *answers: str) -> None:
        self.asked: list[list[Message]] = []
        self._answers = iter(answers)

    def stream(self, messages: Sequence[Message], stop: Event) -> Iterator[str]:
        self.asked.append(list(messages))
        answer = next(self._answers, "")
        if answer == "break down":
            raise MindError("The fake broke down.")
        for word in answer.split(" "):
            if stop.is_set():
                return
            yield word + " "


class FakeSource:
    """Micro-turns from samples, in step with a virtual speaker; notices by micro-turn."""

    def __init__(
        self, mic: Pcm, speaker: VirtualSpeaker, notices: dict[int, Notice] | None = None
    ) -> None:
        self._mic = mic
        self._speaker = speaker
        self._notices = notices or {}
        self.closed = False

    def turns(self) -> Iterator[MicroTurn]:
        for index in range(len(self._mic) // MIC_TURN_SAMPLES):
            if self.closed:
                return
            played, total = self._speaker.take_played()
            mic = self._mic[index * MIC_TURN_SAMPLES :][:MIC_TURN_SAMPLES]
            notices = (self._notices[index],) if index in self._notices else ()
            yield MicroTurn(index, mic, played, total, notices=notices)

    def close(self) -> None:
        self.closed = True
