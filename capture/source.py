"""The one way in: microphone, speaker and eyes, joined into micro-turns."""

from collections.abc import Iterator
from itertools import count
from typing import Protocol

from capture.choice import Wanted
from capture.echo import EchoCanceller
from capture.frames import TURN_MS, MicroTurn, Notice, Picture, Rgb
from capture.microphone import Microphone
from capture.speaker import Speaker


class Source(Protocol):
    """Where micro-turns come from: the world, or a recording of it."""

    def turns(self) -> Iterator[MicroTurn]: ...

    def close(self) -> None: ...


class PictureSource(Protocol):
    """An eye: a camera, a screen or a video file."""

    def picture_at(self, turn_index: int) -> Picture | None: ...

    def take_notices(self) -> list[Notice]: ...

    def close(self) -> None: ...


class LiveSource:
    """The senses in step: the microphone sets the pace, the rest is read when its turn is full.

    It owns what it is given and closes it.

    Args:
        microphone: what is heard; its end is the end.
        speaker: what is said.
        echo: takes what is said out of what is heard; None leaves both alone.
        camera, screen: the eyes, if they are to see.
        seconds: ends after so much session time.
    """

    def __init__(
        self,
        microphone: Microphone,
        speaker: Speaker,
        echo: EchoCanceller | None = None,
        camera: PictureSource | None = None,
        screen: PictureSource | None = None,
        seconds: float | None = None,
    ) -> None:
        self._microphone = microphone
        self._speaker = speaker
        self._echo = echo
        self._camera = camera
        self._screen = screen
        self._away = False
        self._limit = None if seconds is None else round(seconds * 1000 / TURN_MS)

    @property
    def live(self) -> bool:
        """Whether the microphone really hears now."""
        return self._microphone.live

    def mute(self, on: bool) -> None:  # noqa: FBT001
        self._microphone.mute(on)

    @property
    def sharing(self) -> bool:
        """Whether it sees a screen."""
        return self._screen is not None

    def sharp_screen(self) -> Rgb | None:
        """The shared screen in its own size, to be read; None where none is seen."""
        screen = self._screen
        if screen is None or self._away or screen.picture_at(0) is None:
            return None
        return getattr(screen, "sharp", None)

    def share(self, screen: PictureSource | None) -> None:
        """Sees this screen from the next micro-turn on, or none; the one before is closed."""
        before, self._screen = self._screen, screen
        if before is not None:
            before.close()

    def look_away(self, on: bool) -> None:  # noqa: FBT001
        """Whether the screen is not looked at for a while."""
        self._away = on

    def look(self, camera: PictureSource | None) -> None:
        """Sees by this camera from the next micro-turn on, or by none; closes the one before."""
        before, self._camera = self._camera, camera
        if before is not None:
            before.close()

    def hear_by(self, device: Wanted) -> None:
        """Hears by another microphone, soon."""
        self._microphone.use(device)

    def speak_by(self, device: Wanted) -> None:
        """Speaks by another speaker, soon."""
        self._speaker.use(device)

    def cancel(self, echo: EchoCanceller | None) -> None:
        """Takes what is said out of what is heard from the next micro-turn on; None does not."""
        self._echo = echo

    def turns(self) -> Iterator[MicroTurn]:
        """Micro-turns until the microphone ends, the time is up, or `close` is called."""
        for index in count():
            if index == self._limit or (mic := self._microphone.read_turn()) is None:
                return
            played, played_samples = self._speaker.take_played()
            camera, screen, echo = self._camera, self._screen, self._echo  # set by other threads
            yield MicroTurn(
                index=index,
                mic=mic if echo is None else echo.cancel(mic, played),
                played=played,
                played_samples=played_samples,
                camera=camera.picture_at(index) if camera else None,
                screen=screen.picture_at(index) if screen and not self._away else None,
                notices=self._take_notices(),
                raw=None if echo is None else mic,
            )

    def close(self) -> None:
        """Ends `turns` in whichever thread it runs, and closes every device."""
        for sense in (self._microphone, self._speaker, self._camera, self._screen):
            if sense is not None:
                sense.close()

    def _take_notices(self) -> tuple[Notice, ...]:
        senses = (self._microphone, self._speaker, self._camera, self._screen)
        return tuple(notice for sense in senses if sense for notice in sense.take_notices())
