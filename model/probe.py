"""What this machine offers the model: graphics cards and how fast the parts run on it."""

import time
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Gpu:
    """Whether a GPU can be used, in a sentence; `usable` says it in one bit."""

    usable: bool
    text: str


def gpu() -> Gpu:
    """Ask torch for a CUDA device by really using it."""
    import torch

    if not torch.cuda.is_available():
        built = torch.version.cuda
        reason = "torch is a CPU build" if built is None else "no CUDA device answers"
        return Gpu(usable=False, text=f"No GPU is used: {reason}. The processor does the work.")
    name = torch.cuda.get_device_name(0)
    total = float(torch.ones(8, device="cuda").sum())
    return Gpu(usable=total == 8.0, text=f"{name}, CUDA {torch.version.cuda}")


def part_times_ms() -> dict[str, float]:
    """Milliseconds of one core that each part needs per micro-turn while it is at work.

    The voice speaks a sentence, which the ears and the voice activity detector then listen to.
    """
    from model.parts.ears import MoonshineEars
    from model.parts.vad import SileroVad
    from model.parts.voice import HibariVoice

    voice, vad, ears = HibariVoice(), SileroVad(), MoonshineEars()
    began = time.perf_counter()
    spoken = voice.speak("This sentence is spoken only to find out how fast this computer is.")
    times = {"voice": _per_turn_ms(began, len(spoken.pcm) / 4800)}
    heard = np.ascontiguousarray(spoken.pcm[np.arange(len(spoken.pcm) * 2 // 3) * 3 // 2])
    turns = [heard[i : i + 3200] for i in range(0, len(heard) - 3200, 3200)]
    for name, listen in (("voice activity", vad.probabilities), ("ears", ears.hear)):
        began = time.perf_counter()
        for pcm in turns:
            listen(pcm)
        times[name] = _per_turn_ms(began, len(turns))
    return times


def _per_turn_ms(began: float, turns: float) -> float:
    return (time.perf_counter() - began) * 1000.0 / max(turns, 1.0)
