import subprocess
from pathlib import Path

from capture.holders import programs_using


def test_who_holds_a_device_is_named():
    device = Path("/dev/full")
    with device.open("rb") as held:
        assert programs_using(device) == [], "the program itself does not count"
        sleeping = subprocess.Popen(["sleep", "30"], stdin=held)
    try:
        assert programs_using(device) == ["sleep"]
    finally:
        sleeping.kill()
        sleeping.wait()
    assert programs_using(device) == []
