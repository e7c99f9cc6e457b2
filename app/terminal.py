"""Talks without a window: in the thread that runs the command line."""

import signal
import sys
from dataclasses import replace

from app.aside import Sink
from app.assemble import Run, assemble, check
from app.demo import TALK
from app.headless import Readable
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


def show_demo(settings: Settings, run: Run, missing: str) -> int:
    """Say what is missing, and print the bundled talk, or the one that was asked for, as lines."""
    what = f'"{run.audio_in}"' if run.audio_in else "the demo talk"
    print(f"There is {missing} here, so this is {what}, printed:\n", file=sys.stderr)
    shown = replace(run, audio_in=run.audio_in or TALK, quiet=True)
    check(settings, shown)
    return hold(settings, shown, Readable())
