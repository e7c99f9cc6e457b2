"""Talks without a window: in the thread that runs the command line."""

import signal
import sys

from app.aside import Sink
from app.assemble import assemble
from app.demo import TALK
from app.headless import Readable
from app.run import Run, check
from app.settings import Settings


def hold(settings: Settings, run: Run, printer: Sink) -> int:
    """Hold a talk in this thread until its end, Ctrl-C or a polite kill; the exit code.

    Raises the error that ended one of its files, if any did.
    """
    talk = assemble(settings, run, [printer])
    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, lambda *_: talk.engine.stop())
    talk.engine.run()
    if talk.engine.failure is not None:
        raise talk.engine.failure
    return 0


def show_demo(settings: Settings, run: Run) -> int:
    """Say that there is no screen, and print the talk as lines for people."""
    what = "the demo talk" if run.audio_in == TALK else f'"{run.audio_in}"'
    print(f"There is no screen here, so this is {what}, printed:\n", file=sys.stderr)
    check(settings, run)
    return hold(settings, run, Readable())
