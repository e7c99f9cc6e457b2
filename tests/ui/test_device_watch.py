"""Qt's view of the devices, in a program of its own: Qt connects to one sound server for life."""

import subprocess
import sys

import pytest

from tests.pulse import pulse

__all__ = ["pulse"]
pytestmark = pytest.mark.device

PROGRAM = """
from PySide6.QtCore import QCoreApplication, QTimer
from ui.device_watch import DeviceWatch
watch = DeviceWatch()
app = QCoreApplication.instance()
def show():
    print(*sorted(f"{one.kind} {one.key} {one.default}" for one in watch.available()), sep=",", flush=True)
stop = watch.watch(lambda: (show(), any(one.key == "late" for one in watch.available()) and app.quit()))
show()
QTimer.singleShot(20_000, app.quit)
app.exec()
stop()
watch.close()
"""  # noqa: E501


def test_qt_tells_what_is_there_and_what_comes(pulse):
    running = subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True)
    first = running.stdout.readline().strip()
    assert first == "microphone virtmic True,speaker micfeed False,speaker spk True"
    pulse.control("load-module", "module-null-sink", "sink_name=late")
    told, _ = running.communicate(timeout=60)
    assert "speaker late False" in told
    assert running.returncode == 0
