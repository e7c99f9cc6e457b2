"""The program checks itself and the machine, in words a user can act on."""

import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from importlib.metadata import PackageNotFoundError, version

from app import __version__
from app.errors import EXPECTED
from app.events import TURN_MS
from app.minds import POLICY, SERVERS, language_model
from app.settings import Settings
from app.tools.policy import Policy
from app.tools.servers import configured
from capture import devices
from model import probe
from model.parts import weights
from model.parts.lm import SmolLM2

PACKAGES = (
    "PySide6",
    "torch",
    "onnxruntime-gpu",
    "opencv-python",
    "numpy",
    "sounddevice",
    "moonshine-voice",
    "hibari-tts",
    "xllamacpp",
    "pywebrtc-audio",
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at.

    Attributes:
        name: what.
        ok: it works.
        essential: without it a talk is impossible.
        text: how it stands and, where it does not work, what to do.
    """

    name: str
    ok: bool
    essential: bool
    text: str


def findings(settings: Settings) -> Iterator[Finding]:
    """Look at everything, one finding at a time."""
    yield _look("versions", _versions, essential=True)
    yield _look("display", _display)
    for kind in ("microphone", "speaker", "camera"):
        yield _look(kind, lambda kind=kind: _devices(kind))  # type: ignore[misc]
    yield _look("gpu", lambda: probe.gpu().text)
    for file in weights.ALL:
        name = f"weights of the {file.part}"
        essential = file.part not in ("mind", "reader")
        yield _look(name, lambda file=file: _weights(file), essential=essential)  # type: ignore[misc]
    yield _look("mind", lambda: _mind(settings))
    yield _look("tools", lambda: _tools(settings))
    yield _look("real-time budget", _budget, essential=True)


def doctor(settings: Settings, *, as_json: bool) -> int:
    """Print the findings; returns the exit code: 1 where a talk is impossible."""
    found = []
    for finding in findings(settings):
        found.append(finding)
        if not as_json:
            mark = "ok  " if finding.ok else ("FAIL" if finding.essential else "note")
            print(f"{mark}  {finding.name}: {finding.text}", flush=True)
    able = all(finding.ok for finding in found if finding.essential)
    if as_json:
        report = {"able": able, "findings": [asdict(finding) for finding in found]}
        print(json.dumps(report, ensure_ascii=False))
    else:
        print("Microturn can talk on this computer." if able else "A talk is not possible yet.")
    return 0 if able else 1


class _NotWorkingError(Exception):
    """Carries the text of a finding that is not ok."""


def _look(name: str, look: Callable[[], str], *, essential: bool = False) -> Finding:
    try:
        return Finding(name, ok=True, essential=essential, text=look())
    except (_NotWorkingError, ImportError, OSError, *EXPECTED) as error:
        return Finding(name, ok=False, essential=essential, text=str(error))


def _versions() -> str:
    found = [f"microturn {__version__}", f"Python {platform.python_version()}"]
    for package in PACKAGES:
        try:
            found.append(f"{package} {version(package)}")
        except PackageNotFoundError as error:
            raise _NotWorkingError(f"{package} is not installed; run packaging/start.") from error
    return ", ".join(found)


def has_display() -> bool:
    """A window can be shown (or a test asked for a platform of its own)."""
    if sys.platform != "linux":
        return True
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return any(os.environ.get(name) for name in names)


def _display() -> str:
    if has_display():
        return "a window can be shown"
    raise _NotWorkingError("there is no screen here; use microturn run --headless")


def _devices(kind: devices.Kind) -> str:
    names = [device.name for device in devices.available(kind)]
    if not names:
        raise _NotWorkingError(f"no {kind} was found")
    return ", ".join(names)


def _weights(file: weights.Bundled) -> str:
    path = weights.verified(file)
    return f"{path.name}, {path.stat().st_size / 1e6:.1f} MB, {file.licence}"


def _mind(settings: Settings) -> str:
    from threading import Event

    model = language_model(settings)
    if model is None:
        raise _NotWorkingError("none is set up; answers need one (--mind local)")
    question = [{"role": "user", "content": "Say yes."}]
    answer = "".join(model.stream(question, Event())).strip()
    where = "" if isinstance(model, SmolLM2) else " Questions leave this computer for it."
    return f'{model.name} answers "{answer[:40]}".{where}'


def _tools(settings: Settings) -> str:
    Policy.read(POLICY)
    servers = [server.name for server in configured(SERVERS)]
    if settings.web:
        asks = f" by {settings.search_url}" if settings.search_url else ""
        web = f"may search the web{asks}: what is looked up leaves this computer"
    else:
        web = "may not use the web"
    return f"{web}; MCP servers: {', '.join(servers) or 'none'}; notes in {settings.notes_folder}"


def _budget() -> str:
    times = probe.part_times_ms()
    text = ", ".join(f"{name} {ms:.1f} ms" for name, ms in times.items())
    total = sum(times.values())
    if total > TURN_MS:
        raise _NotWorkingError(f"{text}: {total:.0f} ms for every {TURN_MS} ms is too slow.")
    return f"{text}: {total:.0f} ms of one core for every {TURN_MS} ms"
