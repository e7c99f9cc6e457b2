"""What users are told when something cannot be done.

    MicroturnError                a sentence with the values and the cure; exit code 2
    ├── UsageError                the command line or a setting asks for the impossible
    ├── NotInThisBuild            asked for a part this build does not hold
    ├── NotRunningError           an order for a running program, and there is none
    ├── DownloadError             weights could not be fetched
    ├── ToolError                 a tool of the mind cannot do it; the sentence is spoken
    └── RecordingError            a recording cannot be used
        ├── UnwritableRecordingError    no room, no folder, or a file is in the way
        ├── UnreadableRecordingError    no recording, or not one of ours
        └── DamagedRecordingError       it was one; says where it breaks
    capture.errors.CaptureError   devices and files (see there)
    model.errors.ModelError       weights and minds (see there)

Whatever is not in this tree is a fault of the program: it goes to the log with its traceback, and
the user reads one sentence that says where the log is.
"""

from capture.errors import CaptureError
from model.errors import ModelError


class MicroturnError(Exception):
    """Root of what `app` raises on purpose."""


class UsageError(MicroturnError):
    """The command line or a setting asks for something impossible."""


class NotInThisBuild(MicroturnError):  # noqa: N818 - reads as the sentence it is
    """Asked for a part this build does not hold."""


class NotRunningError(MicroturnError):
    """An order was given to the running program, and there is none or it does not answer."""


class DownloadError(MicroturnError):
    """Weights could not be fetched, or are not what they must be."""


class ToolError(MicroturnError):
    """A tool of the mind cannot do what it was asked; the message is a sentence to be spoken."""


class RecordingError(MicroturnError):
    """A recording cannot be used."""


class UnwritableRecordingError(RecordingError):
    """A recording cannot be written: no room, no folder, or a file is in the way."""


class UnreadableRecordingError(RecordingError):
    """There is no such file, or it is no recording of this program."""


class DamagedRecordingError(RecordingError):
    """A recording that breaks off or was changed; the message says where."""


EXPECTED = (MicroturnError, CaptureError, ModelError)
"""Errors whose message is meant for the user."""
