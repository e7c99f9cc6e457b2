"""The engines by name, opened with the facts that say how to open the very same one again.

The facts go into a recording. Those in `FINGERPRINT` decide how a replay is compared: where all of
them are the same, everything it computes has to be the same.
"""

import json
import platform
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version

from app import __version__
from app.errors import NotInThisBuild
from app.settings import CACHE, Settings
from capture.frames import Eye
from model.parts.cascade import Cascade, Timing
from model.phrases import PHRASES
from model.step import Stream
from ui.rows import Sight

Facts = Mapping[str, str]
FINGERPRINT = (
    "engine",
    "sha256",
    "ears",
    "config",
    "timing",
    "seed",
    "device",
    "dtype",
    "runtime",
    "threads",
    "processor",
)


@dataclass(frozen=True, slots=True)
class Opened:
    """An engine in front of its first micro-turn, what it is, and phrases it is known to use."""

    stream: Stream
    facts: Facts
    phrases: tuple[str, ...] = ()


def open_cascade(timing: Timing) -> Opened:
    """Silero VAD and the turn-taking rules. Raises WeightsError."""
    from model.parts.vad import SileroVad
    from model.parts.weights import VAD

    facts = {
        "engine": "cascade",
        "sha256": VAD.sha256,
        "timing": json.dumps(asdict(timing)),
        "device": "cpu",
        "dtype": "float32",
        "runtime": f"onnxruntime {version('onnxruntime-gpu')}",
        "threads": "1",
    }
    return Opened(Cascade(SileroVad(), timing), _on_this_computer(facts))


def sights(facts: Facts) -> dict[Eye, Sight]:
    """How the network of these facts sees with each open eye; empty for other engines."""
    if "config" not in facts:
        return {}
    config = json.loads(facts["config"])
    eyes: tuple[Eye, ...] = ("camera", "screen")
    sizes = {eye: tuple(config[eye]) for eye in eyes}
    every = {eye: config[f"{eye}_every"] for eye in eyes}
    return {eye: Sight(w, h, every[eye]) for eye, (w, h) in sizes.items() if every[eye]}


def open_network(
    weights: str,
    threads: int,
    seed: int = 0,
    *,
    timing: Timing | None = None,
    reproducible: bool = False,
    hears: bool | None = None,
) -> Opened:
    """The network of the folder `weights`, see `model.native`.

    Args:
        weights: see there.
        threads: of the processor.
        seed: of the choice among words.
        timing: the patience that the user wishes, where it is not the usual one.
        reproducible: run it on torch, whatever is the fastest here.
        hears: whether it writes down what it hears; None: as its checkpoint says.

    Raises:
        WeightsError: a file is missing, damaged or of another network.
    """
    from model.native import open_stream
    from model.runtime import fingerprint

    stream, runtime = open_stream(
        weights,
        CACHE,
        seed=seed,
        threads=threads,
        reproducible=reproducible,
        hears=hears,
    )
    timing = timing or Timing()
    stream.tune(
        end_of_turn_ms=timing.end_of_turn_ms,
        barge_in_ms=timing.barge_in_ms,
        key_held=timing.key_held,
    )
    parameter = stream.network.text_embed.weight
    library = "onnxruntime-gpu" if runtime == "onnxruntime" else "torch"
    facts = {
        "engine": "native",
        "weights": weights,
        "sha256": fingerprint(stream.network),
        "config": json.dumps(stream.config.to_json()),
        "timing": json.dumps(asdict(timing)),
        "seed": str(seed),
        "device": str(parameter.device),
        "dtype": str(parameter.dtype).removeprefix("torch."),
        "runtime": f"{runtime} {version(library)}",
        "threads": str(threads),
    }
    if stream.hears:
        facts["ears"] = "network"
    return Opened(stream, _on_this_computer(facts), PHRASES)


def reopen(facts: Facts, weights: str | None = None) -> Opened:
    """The engine of a recording, as far as this computer allows.

    Raises:
        WeightsError: its weights are not here.
        NotInThisBuild: it was another engine.
    """
    if facts["engine"] == "cascade":
        return open_cascade(Timing(**json.loads(facts["timing"])))
    if facts["engine"] == "native":
        folder = facts["weights"] if weights is None else weights
        on_torch = facts["runtime"].startswith("torch")
        threads, seed = int(facts["threads"]), int(facts["seed"])
        timing = Timing(**json.loads(facts["timing"]))
        hears = facts.get("ears") == "network"
        return open_network(
            folder, threads, seed, timing=timing, reproducible=on_torch, hears=hears
        )
    raise NotInThisBuild(f'the engine "{facts["engine"]}" of this recording is not in this build.')


def differing(one: Facts, other: Facts) -> list[str]:
    """The names in `FINGERPRINT` under which two engines differ."""
    return [name for name in FINGERPRINT if one.get(name) != other.get(name)]


def session_facts(engine: Facts, settings: Settings) -> dict[str, str]:
    """All that is said at the beginning of a recording; never the key of the mind's server."""
    chosen = settings.model_dump(mode="json", exclude={"mind_key"})
    return {
        **engine,
        "format": "1",
        "version": __version__,
        "started": datetime.now(UTC).isoformat(timespec="seconds"),
        "settings": json.dumps(chosen),
    }


def _on_this_computer(facts: dict[str, str]) -> dict[str, str]:
    return {**facts, "processor": f"{platform.system()} {platform.machine()}"}
