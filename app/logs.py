"""Where the program's own words go: warnings to stderr, everything to a file of bounded size."""

import logging
from logging.handlers import RotatingFileHandler

from app.settings import LOG_FILE

log = logging.getLogger(__name__)


def keep_log() -> None:
    """Warnings on stderr, one line each; everything from INFO in the log file."""
    root = logging.getLogger()
    root.setLevel(logging.INFO)
    stderr = logging.StreamHandler()
    stderr.setLevel(logging.WARNING)
    stderr.setFormatter(_OneLine("microturn: %(message)s"))
    root.addHandler(stderr)
    try:
        LOG_FILE.parent.mkdir(parents=True, exist_ok=True)
        file = RotatingFileHandler(LOG_FILE, maxBytes=1_000_000, backupCount=2, delay=True)
    except OSError as error:
        log.warning("No log is kept: %s.", error)
        return
    file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(file)


class _OneLine(logging.Formatter):
    """A log line without its traceback: that is for the file."""

    def format(self, record: logging.LogRecord) -> str:
        return f"microturn: {record.getMessage()}"
