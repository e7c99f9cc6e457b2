"""Showing the assistant a screen, a window or a part of the screen, while the talk goes on.

Opening and closing an eye takes its time: it is done one after the other in a thread of its own, so
that neither the window nor the loop waits.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import replace

from app.assemble import Talk
from app.devices import open_share
from app.errors import EXPECTED
from app.events import Report
from app.presenter import Presenter
from app.wording import shown
from ui.rows import Area, Share

NOTHING = "The screen is not seen any more."


class Sharing:
    """What is shared, for one talk. All methods are callable from any thread.

    Args:
        presenter: is told what is shared, so that the window says so.
        talk: the talk under way, or None before it has begun.
    """

    def __init__(self, presenter: Presenter, talk: Callable[[], Talk | None]) -> None:
        self._presenter = presenter
        self._talk = talk
        self._worker = ThreadPoolExecutor(1, "share")
        self._own: Area | None = None

    def begin(self, share: Share) -> Future[str]:
        """Show `share` in place of what was shown; the result is an answer for the user."""
        return self._worker.submit(self._begin, share)

    def end(self) -> Future[str]:
        """Show nothing more."""
        return self._worker.submit(self._end)

    def toggle(self, number: int) -> Future[str]:
        """Show the screen of this number, or nothing more."""
        shared = self._presenter.share
        return (
            self.end() if shared else self.begin(Share("screen", shown(f"Screen {number}"), number))
        )

    def pause(self, on: bool) -> None:  # noqa: FBT001 - a Qt signal's argument
        """Look away for a while, or look again."""
        share, talk = self._presenter.share, self._talk()
        if share is not None and talk is not None:
            talk.source.look_away(on)
            self._presenter.share = replace(share, paused=on)

    def leave_out(self, own: Area | None) -> None:
        """Where the assistant's own window is now, in pixels of all screens; None if nowhere."""
        self._own = own

    def close(self) -> None:
        """End the thread; what is shared is the talk's to close."""
        self._worker.shutdown()

    def _begin(self, share: Share) -> str:
        talk = self._talk()
        if talk is None:
            return shown("The talk has not begun.")
        try:
            eye = open_share(share, lambda: self._own if share.hide_own else None)
        except EXPECTED as error:
            talk.inbox.post(Report("error", str(error)))
            return str(error)
        talk.source.look_away(False)  # noqa: FBT003
        talk.source.share(eye)
        self._presenter.share = share
        return f"{share.label} is seen."

    def _end(self) -> str:
        self._presenter.share = None
        if talk := self._talk():
            talk.source.share(None)
        return NOTHING
