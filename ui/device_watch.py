"""What Qt knows of the devices that are plugged in, in the shape that `capture.devices` expects."""

from collections.abc import Callable
from dataclasses import dataclass
from threading import Lock
from typing import Final, Literal

from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject
from PySide6.QtMultimedia import QAudioDevice, QCameraDevice, QMediaDevices

Kind = Literal["microphone", "speaker", "camera"]
NAME: Final = "microturn"


@dataclass(frozen=True, slots=True)
class Found:
    """A device: the name people know, the system's own, what it is, and whether it is the first."""

    name: str
    key: str
    kind: Kind
    default: bool


class DeviceWatch:
    """Keeps the list of devices, and tells when it changes, as long as Qt's loop runs.

    Made on the thread of the window; asked from any. Where there is no window yet it makes the
    application that Qt wants, without one.
    """

    def __init__(self) -> None:
        QLoggingCategory.setFilterRules("qt.multimedia.*.info=false")
        self._application = QCoreApplication.instance() or QCoreApplication([NAME])
        self._lock = Lock()
        self._told: list[Callable[[], None]] = []
        self._owner = QObject()
        self._media = QMediaDevices(self._owner)
        self._found = self._look()
        for changed in (
            self._media.audioInputsChanged,
            self._media.audioOutputsChanged,
            self._media.videoInputsChanged,
        ):
            changed.connect(self._change)

    def available(self) -> list[Found]:
        """All there is now."""
        with self._lock:
            return list(self._found)

    def watch(self, on_change: Callable[[], None]) -> Callable[[], None]:
        """Have `on_change` called when something came or went; returns what ends that."""
        with self._lock:
            self._told.append(on_change)

        def stop() -> None:
            with self._lock:
                self._told.remove(on_change)

        return stop

    def close(self) -> None:
        """Watch no more."""
        self._media.disconnect(self._owner)
        self._owner.deleteLater()

    def _change(self) -> None:
        found = self._look()
        with self._lock:
            if found == self._found:
                return
            self._found = found
            told = list(self._told)
        for tell in told:
            tell()

    def _look(self) -> list[Found]:
        found = []
        for audio in QMediaDevices.audioInputs():
            found.append(_found(audio, "microphone"))
        for audio in QMediaDevices.audioOutputs():
            found.append(_found(audio, "speaker"))
        for video in QMediaDevices.videoInputs():
            found.append(_found(video, "camera"))
        return found


def _found(device: QAudioDevice | QCameraDevice, kind: Kind) -> Found:
    key = bytes(device.id().data()).decode(errors="replace")
    return Found(device.description(), key, kind, device.isDefault())
