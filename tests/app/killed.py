"""Records talks and is killed in the middle of them, again and again.

    python -m tests.app.killed FOLDER TIMES SEED

Talk `k` goes into FOLDER/k.mcap; prints for each how many micro-turns were flushed when the signal
came. A child that was forked counts them in shared memory, which no signal can take back.
"""

import mmap
import os
import random
import signal
import struct
import sys
import time
from pathlib import Path

from app.recording.file import RecordingFile
from tests.recorded import record

SECONDS = 24.0


def killed(path: Path, delay_s: float) -> int:
    """Record into `path` and be killed after `delay_s`; the micro-turns that were flushed."""
    shared = mmap.mmap(-1, 8)
    child = os.fork()
    if child == 0:
        write = RecordingFile.write

        def counted(self, moment):
            write(self, moment)
            shared[:8] = struct.pack("<Q", self.turns)

        RecordingFile.write = counted
        record(path, SECONDS)
        os._exit(0)
    time.sleep(delay_s)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return struct.unpack("<Q", shared[:8])[0]


def main() -> None:
    folder, times, chance = Path(sys.argv[1]), int(sys.argv[2]), random.Random(int(sys.argv[3]))
    began = time.perf_counter()
    record(folder / "whole.mcap", SECONDS)
    whole_s = time.perf_counter() - began
    for k in range(times):
        print(killed(folder / f"{k}.mcap", chance.uniform(0.0, 1.1 * whole_s)), flush=True)


if __name__ == "__main__":
    main()
