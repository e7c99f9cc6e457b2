"""What `model.bench` times: micro-turns, experts, contexts, runtimes; all in milliseconds."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from model.config import Config
from model.gather import gather_gemv
from model.interaction import Interaction
from model.layout import Shape, arrange
from model.memory import SENSE, Memory, whole
from model.moe import Mixture, mixing
from model.moe import Path as Way
from model.run import Run
from model.step import FloorAct
from model.stream import Stream
from model.tokenizer import ACTS, END

WAYS: tuple[Way, ...] = ("gather", "grouped", "dense")


@dataclass(frozen=True, slots=True)
class _Picture:
    rgb: NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class _Turn:
    index: int
    mic: NDArray[np.int16]
    played: NDArray[np.int16]
    camera: _Picture
    screen: None = None


def _turn(index: int) -> _Turn:
    """Noise and a picture of noise, the same for the same index."""
    rng = np.random.default_rng(index)
    return _Turn(
        index,
        rng.integers(-3000, 3000, 3200, np.int16),
        rng.integers(-300, 300, 4800, np.int16),
        _Picture(rng.integers(0, 255, (240, 320, 3), np.uint8)),
    )


def _timed(work: Callable[[], object], times: int = 5) -> float:
    """Median milliseconds of `work`, after one run that does not count."""
    work()
    took = []
    for _ in range(times):
        start = time.perf_counter()
        work()
        if torch.cuda.is_available():
            torch.cuda.synchronize()
        took.append(1000 * (time.perf_counter() - start))
    return statistics.median(took)


@contextmanager
def bent(network: Interaction, *acts: FloorAct) -> Iterator[None]:
    """The network wants these acts above all, and never comes to an end by itself."""
    floor, say = network.heads.floor.bias, network.heads.say.bias
    before = floor.detach().clone(), say.detach().clone()
    floor.data[[ACTS.index(act) for act in acts]] += 1e6
    say.data[END] -= 1e6
    yield
    floor.data, say.data = before


def _lived(network: Interaction, turns: int, run: Run | None = None) -> list[float]:
    """Milliseconds of each micro-turn after the first tenth."""
    stream, took = Stream(network, run=run), []
    for k in range(turns):
        turn, start = _turn(k), time.perf_counter()
        stream.step(turn, [])
        took.append(1000 * (time.perf_counter() - start))
    return took[turns // 10 :]


def steps(network: Interaction, turns: int, *acts: FloorAct) -> dict[str, float]:
    """Micro-turns of a network that wants these acts: how long, and whether longer with time."""
    with bent(network, *acts):
        took = _lived(network, turns)
    third = len(took) // 3
    first, last = statistics.median(took[:third]), statistics.median(took[-third:])
    return {
        "p50": round(statistics.median(took), 2),
        "p99": round(float(np.percentile(took, 99)), 2),
        "max": round(max(took), 2),
        "last_third_over_first": round(last / first, 3),
    }


def looks(config: Config) -> bool:
    """Whether the network has an open eye to give a picture to."""
    return config.camera_every > 0


@torch.inference_mode()
def experts(network: Interaction) -> dict[str, dict[str, float]]:
    """The trunk, its experts computed in each way, for one token and for a sense block."""
    config, out = network.config, dict[str, dict[str, float]]()
    device = network.text_embed.weight.device
    for positions in (1, config.positions(camera=looks(config), screen=False)):
        memory = Memory(config, device=device)
        places = memory.place(np.full(positions, SENSE)).to(device)
        x = torch.randn(1, positions, config.width, device=device)
        row: dict[str, float] = {}
        for way in WAYS:
            with mixing(network, way):
                row[way] = round(_timed(partial(network.trunk, x, places, memory)), 2)
        out[f"{positions}_positions"] = row
    return out


@torch.inference_mode()
def contexts(network: Interaction, histories: tuple[int, ...]) -> list[dict[str, float]]:
    """One more micro-turn after a history: appended, and with the history computed anew."""
    config, rows = network.config, []
    device = network.text_embed.weight.device
    stream = Stream(network)

    def append() -> None:
        stream.step(_turn(stream.state.now.turn), [])
        stream.rewind(stream.state.now.turn - 1)

    for turns in histories:
        while stream.state.now.turn < turns:
            stream.step(_turn(stream.state.now.turn), [])
        appended = _timed(append, times=9)
        kinds = arrange([Shape(camera=looks(config))] * turns, config).kinds
        places = whole(kinds, config).to(device)
        x = torch.randn(1, len(kinds), config.width, device=device)
        anew = _timed(partial(network.trunk, x, places), times=2)
        rows.append(
            {
                "turns": turns,
                "positions": len(kinds),
                "streaming": round(appended, 2),
                "anew": round(anew, 2),
                "ratio": round(anew / appended, 1),
            }
        )
    return rows


@torch.inference_mode()
def bandwidth(network: Interaction) -> float:
    """Bytes a second that gathering reads for one token, over those of a large copy (CUDA)."""
    mixture = next(module for module in network.modules() if isinstance(module, Mixture))
    gate_up, down = mixture.gate_up, mixture.down
    chosen = torch.randperm(len(down), device=down.device)[None, : network.config.active]
    x = torch.randn(1, network.config.width, device=down.device, dtype=down.dtype)
    weight = torch.ones_like(chosen, dtype=down.dtype)
    each = (gate_up[0].numel() + down[0].numel()) * down.element_size()
    gathered = _timed(partial(gather_gemv, x, chosen, weight, gate_up, down), times=50)
    large = torch.empty(1 << 30, dtype=torch.uint8, device=down.device)
    copied = _timed(partial(large.copy_, large.clone()), times=10)
    read = chosen.numel() * each / gathered
    return round(read / (2 * large.numel() / copied), 3)


def runtimes(network: Interaction, turns: int) -> dict[str, float]:
    """Median of a micro-turn in each runtime that is there."""
    out = {"torch": statistics.median(_lived(network, turns))}
    if torch.cuda.is_available():
        from model.graph import GraphedRun

        out["cuda_graph"] = statistics.median(_lived(network, turns, GraphedRun(network)))
    elif find_spec("onnxscript"):
        from model.portable import PortableRun, export

        with tempfile.TemporaryDirectory() as folder:
            export(network, Path(folder) / "trunk.onnx")
            run = PortableRun(network, Path(folder) / "trunk.onnx", torch.get_num_threads())
            out["onnxruntime"] = statistics.median(_lived(network, turns, run))
    return {name: round(ms, 2) for name, ms in out.items()}
