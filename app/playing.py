"""A recording under the window, at the speed of life and with its sound: no engine runs."""

import logging
import threading
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np

from app.errors import EXPECTED
from app.events import TURN_MS
from app.playhead import Playhead
from app.presenter import Presenter
from app.recording.moment import Moment
from app.recording.overview import Overview, look_over
from app.recording.reader import Recording
from app.settings import LOG_FILE, load
from app.wording import shown
from capture.frames import MIC_RATE_HZ, SPEAKER_RATE_HZ, Pcm
from capture.resample import Resampler
from capture.speaker import DeviceSpeaker, Speaker, VirtualSpeaker
from ui.bridge import Bridge
from ui.rows import Replay, Screen, Status

log = logging.getLogger(__name__)
JOIN_S = 5.0
SEEN_BEFORE = 100
"""Moments before the one that is sought which the strip shows: more would make seeking slow."""


def replay_in_window(path: Path, speaker: str | None) -> int:
    """Show the window and play `path` in it; returns the exit code.

    Raises:
        RecordingError: there is nothing to play.
    """
    from ui.application import run_window

    recording = Recording(path)
    bridge = Bridge()
    playing = Playing(recording, speaker, bridge)
    try:
        return run_window(bridge, playing.start, load().language)
    finally:
        playing.end()


class Playing:
    """Joins one bridge to one recording; plays in a thread of its own."""

    def __init__(self, recording: Recording, speaker: str | None, bridge: Bridge) -> None:
        self._recording = recording
        self._speaker_name = speaker
        self._bridge = bridge
        self._overview = Overview()
        self._playhead = Playhead(0)
        self._presenter = self._new_presenter()
        self._screen = Screen(status=self._presenter.status)
        self._closing = threading.Event()
        self._thread = threading.Thread(target=self._work, name="replay", daemon=True)

    def start(self) -> None:
        """Called once when the window is up."""
        self._bridge.replay_toggled.connect(self._toggle)
        self._bridge.replay_sought.connect(self._seek)
        self._bridge.replay_sped.connect(self._speed_up)
        self._bridge.replay_skipped.connect(self._skip)
        self._bridge.show(self._screen)
        self._thread.start()

    def end(self) -> None:
        """Stop because the window goes; joins the thread."""
        self._closing.set()
        self._playhead.close()
        if self._thread.is_alive():
            self._thread.join(JOIN_S)

    def _work(self) -> None:
        try:
            self._overview = look_over(self._recording)
            self._playhead = Playhead(len(self._overview))
            if not self._closing.is_set():
                self._play()
        except EXPECTED as error:
            self._bridge.show(self._presenter.ended(str(error)))
        except Exception:
            log.exception("The replay broke off.")
            text = shown(f"Something went wrong in the program; see {LOG_FILE}.")
            self._bridge.show(self._presenter.ended(text))

    def _play(self) -> None:
        speaker, up = open_speaker(self._speaker_name), Resampler(MIC_RATE_HZ, SPEAKER_RATE_HZ)
        moments, following = self._recording.moments(), 0
        try:
            while (number := self._playhead.due(following)) is not None:
                if number != following:
                    speaker.cut()
                    moments = self._moments_from(number)
                if (moment := next(moments, None)) is None:
                    return
                sound = mixed(up.push(moment.turn.mic), moment.turn.played)
                if self._playhead.speed == 1.0:
                    speaker.play(sound)
                self._show(moment, number)
                following = number + 1
        finally:
            speaker.close()

    def _moments_from(self, number: int) -> Iterator[Moment]:
        """A moment and all after it; the strip shows some of what came before."""
        begun = max(0, number - SEEN_BEFORE)
        self._catch_up(begun)
        moments = self._recording.moments(self._overview.at[begun])
        for earlier in islice(moments, number - begun):
            self._present(earlier)
        return moments

    def _catch_up(self, number: int) -> None:
        """Let the presenter know all that was before moment `number`."""
        self._presenter = self._new_presenter()
        for turn, events in zip(
            self._overview.turns[:number], self._overview.events[:number], strict=True
        ):
            self._presenter.fold(turn, events)

    def _new_presenter(self) -> Presenter:
        hears = shown(f"Replay of {self._recording.path.name}")
        return Presenter(Status(hears=hears), shown("No picture in this recording"))

    def _present(self, moment: Moment) -> Screen:
        answer = moment.answer
        return self._presenter.screen(
            moment.turn,
            moment.events,
            live=True,
            muted=False,
            user_speaking=bool(answer["user_speaking"]),
            step_ms=float(answer["step_ms"]),
            late=0,
        )

    def _show(self, moment: Moment, number: int) -> None:
        screen = self._present(moment)
        turns, playhead = self._overview.turns, self._playhead
        playing = playhead.playing and number + 1 < len(turns)
        place = Replay(moment.turn.index, turns[-1] + 1, playing, playhead.speed, TURN_MS, turns[0])
        self._screen = replace(screen, replay=place)
        self._bridge.show(self._screen)

    def _seek(self, turn: int) -> None:
        self._playhead.seek(self._overview.number_of(turn))

    def _toggle(self) -> None:
        place = self._screen.replay
        if place is None:
            return
        if place.turn + 1 == place.turns and not self._playhead.playing:
            self._playhead.seek(0)  # play once more from the beginning
        self._playhead.toggle()
        self._show_controls()

    def _speed_up(self, speed: float) -> None:
        self._playhead.at_speed(speed)
        self._show_controls()

    def _show_controls(self) -> None:
        """At once, also where no micro-turn comes because it is paused."""
        if place := self._screen.replay:
            place = replace(place, playing=self._playhead.playing, speed=self._playhead.speed)
            self._screen = replace(self._screen, replay=place)
            self._bridge.show(self._screen)

    def _skip(self) -> None:
        place = self._screen.replay
        number = 0 if place is None else self._overview.number_of(place.turn)
        mark = self._overview.mark_after(number)
        if mark is not None:
            self._playhead.seek(mark)


def open_speaker(name: str | None) -> Speaker:
    """The speaker, or silence where there is none: a transcript can be read without."""
    if name == "none":
        return VirtualSpeaker()
    try:
        return DeviceSpeaker(name)
    except EXPECTED as error:
        log.warning("The replay is silent: %s", error)
        return VirtualSpeaker()


def mixed(heard: Pcm, played: Pcm) -> Pcm:
    """Both sides as one sound at 24 kHz, as a person in the room heard them."""
    length = max(len(heard), len(played))
    total = np.zeros(length, np.int32)
    total[: len(heard)] += heard
    total[: len(played)] += played
    sound: Pcm = np.clip(total, -32768, 32767).astype(np.int16)
    return sound
