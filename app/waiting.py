"""Counts work under way, for those who have to wait until none is left."""

import threading


class Waiting:
    """Begun in one thread, ended in another, waited for in a third."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._under_way = 0

    def begin(self) -> None:
        with self._changed:
            self._under_way += 1

    def end(self) -> None:
        with self._changed:
            self._under_way -= 1
            self._changed.notify_all()

    def until_idle(self) -> None:
        with self._changed:
            self._changed.wait_for(lambda: self._under_way <= 0)
