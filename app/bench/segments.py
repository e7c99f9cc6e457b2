"""Where there is sound, and where there is speech, as (start, end) in seconds."""

import numpy as np
from numpy.typing import NDArray

from app.bench.fdbench import Segment
from capture.frames import Pcm
from model.parts.floor import SpeechState
from model.parts.vad import WINDOW_MS, Vad

FRAME_MS = 10
SILENT_BELOW = 66.0
"""RMS of int16 samples: -54 dB of full scale, under any speech and over any dither."""
GAP_S = 0.2


def by_energy(pcm: Pcm, rate_hz: int, silent_below: float = SILENT_BELOW) -> list[Segment]:
    """Stretches of sound in a clean signal; gaps up to 0.2 s belong to them."""
    frame = rate_hz * FRAME_MS // 1000
    count = len(pcm) // frame
    frames = pcm[: count * frame].reshape(count, frame).astype(np.float64)
    return _runs(np.sqrt((frames**2).mean(axis=1)) >= silent_below, FRAME_MS / 1000)


def by_voice(pcm: Pcm, vad: Vad) -> list[Segment]:
    """Stretches of speech in int16 [n] at 16 kHz, as a voice activity detector finds them."""
    speech = SpeechState()
    speaking: list[bool] = []
    for probability in vad.probabilities(pcm).tolist():
        speech.feed([probability])
        speaking.append(speech.silence_ms == 0 and speech.run_ms > 0)
    return _runs(np.asarray(speaking, bool), WINDOW_MS / 1000)


def trimmed(pcm: Pcm, share: float = 0.01) -> Pcm:
    """Speech without the quiet before and after it: what lies under `share` of its peak.

    The edges are then the true times of speech. A last word may be far softer than the loudest:
    of made-up speech, around which it is silent, nothing of it is lost.
    """
    loud = np.abs(pcm.astype(np.int32))
    sounding = np.flatnonzero(loud >= max(share * loud.max(initial=0), 1.0))
    return pcm[sounding[0] : sounding[-1] + 1] if len(sounding) else pcm


def _runs(on: NDArray[np.bool_], step_s: float) -> list[Segment]:
    edges = np.flatnonzero(np.diff(np.concatenate([[False], on, [False]]).astype(int)))
    found: list[Segment] = []
    for start, end in edges.reshape(-1, 2) * step_s:
        if found and start - found[-1][1] <= GAP_S:
            found[-1] = (found[-1][0], float(end))
        else:
            found.append((float(start), float(end)))
    return found
