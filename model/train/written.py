"""What ears write of sentences that people read aloud, and of such that break off.

    python -m model.train.written --speech FOLDER --out FILE

    whole<tab>Is just so hard to picture.
    broken<tab>Is just so hard.

A learner's words come wrong out of the ears, and the marks behind halves are mostly full stops. Who
reads lines learns that from such lines only, see `model.train.line_reader`. A sentence is broken
off where it is quietest in its middle third. A quarter of an hour for two thousand.
"""

import argparse
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from model.dmel import MIC_HZ
from model.parts.ears import Ears, MoonshineEars
from model.train.corpora import people
from model.train.voices import Samples, trimmed

_LEAD_S, _CLOSED_S = 0.5, 1.7
"""Of silence before a sentence, and after which its line is closed."""
_WIDE = MIC_HZ // 20
_QUIET, _LOUDEST, _NOISE = 0.05, 12_000.0, 8.0
"""The share of its peak with which a sentence begins and ends, the peak it is brought to, and the
noise of the room around it, in int16 steps."""
_FEWEST_WORDS = 3
"""Of a line; a shorter one tells nothing."""


@dataclass(frozen=True, slots=True)
class Written:
    """Lines of the ears: of whole sentences, and of beginnings."""

    whole: tuple[str, ...] = ()
    broken: tuple[str, ...] = ()


def read_written(path: Path) -> Written:
    """Of a file as above."""
    rows = [row.split("\t", 1) for row in path.read_text(encoding="utf-8").splitlines()]
    whole, broken = (tuple(r[1] for r in rows if r[0] == kind) for kind in ("whole", "broken"))
    return Written(whole, broken)


def write_down(
    sentences: Sequence[NDArray[np.int16]], ears: Ears, rng: np.random.Generator
) -> Iterator[tuple[str, str]]:
    """Sentences, int16 [n] at 16 kHz each -> ("whole" or "broken", the last line of each)."""
    for sound in sentences:
        said = trimmed(sound.astype(np.float32), _QUIET)
        loud = said * np.float32(_LOUDEST / max(1.0, float(np.abs(said).max())))
        for kind, part in (("whole", loud), ("broken", loud[: quietest(loud)])):
            line = _last_line(part, ears, rng)
            if len(line.split()) >= _FEWEST_WORDS:
                yield kind, line


def quietest(sound: Samples) -> int:
    """The sample in the middle third around which 50 ms are quietest."""
    third = len(sound) // 3
    middle = np.abs(sound[third : 2 * third])
    if len(middle) <= _WIDE:
        return len(sound) // 2
    return third + int(np.convolve(middle, np.ones(_WIDE), "valid").argmin()) + _WIDE // 2


def _last_line(said: Samples, ears: Ears, rng: np.random.Generator) -> str:
    quiet = [np.zeros(round(MIC_HZ * silence_s), np.float32) for silence_s in (_LEAD_S, _CLOSED_S)]
    sound = np.concatenate([quiet[0], said, quiet[1]])
    noisy = np.clip(sound + rng.normal(0.0, _NOISE, len(sound)), -32768, 32767)
    lines = {line.id: line.text for line in ears.hear(noisy.astype(np.int16)) if line.final}
    return lines[max(lines)] if lines else ""


def main() -> None:
    """Of sentences drawn from all people."""
    parser = argparse.ArgumentParser(prog="python -m model.train.written", description=__doc__)
    parser.add_argument("--speech", type=Path, required=True, help="folder of corpora")
    parser.add_argument("--out", type=Path, required=True, help="the file")
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=0)
    given = parser.parse_args()
    draws = np.random.default_rng(given.seed)
    recorded = people(sorted(given.speech.glob("*/manifest.tsv")))
    sounds = [sound for person in recorded for _, sound in person.sentences]
    drawn = draws.permutation(len(sounds))[: given.sentences]
    with given.out.open("w", encoding="utf-8") as file:
        for kind, line in write_down([sounds[i] for i in drawn], MoonshineEars(), draws):
            file.write(f"{kind}\t{line}\n")


if __name__ == "__main__":
    main()
