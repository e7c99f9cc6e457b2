"""What can go wrong with the senses; messages carry the values and the cure.

CaptureError
├── DeviceError    a microphone, speaker, camera or screen is absent, busy or went away
└── MediaError     a file cannot be read or written as sound or pictures
"""


class CaptureError(Exception):
    """Root of everything `capture` raises on purpose."""


class DeviceError(CaptureError):
    """A device is absent, busy, unknown or went away."""


class MediaError(CaptureError):
    """A file is missing, empty, of the wrong kind, or cannot be written."""
