"""The conversation as the window shows it: events in, `Screen` out.

It speaks English; the widgets put what they show into the user's language (`ui.wording`).
"""

from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from app.cards import Cards
from app.conversation import Conversation
from app.events import TURN_MS, Event, Floor, Reading
from app.timeline import QUIET_DB, Timeline
from app.vitals import Pulse
from app.wording import shown
from capture.echo_path import level_db
from capture.frames import Eye, MicroTurn, Pcm, Picture
from model.step import FloorAct
from ui import rows
from ui.rows import Level, Preview, Screen, Share, Sight, State, Status
from ui.rows import Line as Row

WORDS: dict[State, str] = {
    "starting": shown("Starting"),
    "listening": shown("Listening"),
    "hearing": shown("Hearing you"),
    "thinking": shown("Thinking"),
    "speaking": shown("Speaking"),
    "muted": shown("Microphone off"),
    "stopped": shown("Stopped"),
}
RATE_TURNS = 25
"""Over so many micro-turns the pictures are counted."""


@dataclass(slots=True)
class Presenter:
    """Folds micro-turns into what is to be seen.

    Attributes:
        status: the parts of it that stay (who hears, who thinks, what leaves the machine).
        eye: what to say where there is no picture.
        share: what is shared of the screen, if anything.
        sights: how the network sees each eye; empty where the engine is no network.
    """

    status: Status = field(default_factory=Status)
    eye: str = shown("No camera")
    share: Share | None = None
    sights: Mapping[Eye, Sight] = field(default_factory=dict)
    _conversation: Conversation = field(default_factory=Conversation)
    _timeline: Timeline = field(default_factory=Timeline)
    _pulse: Pulse = field(default_factory=Pulse)
    _reading: rows.Reading | None = None
    _cards: Cards = field(default_factory=Cards)
    _pictures: deque[int] = field(default_factory=lambda: deque(maxlen=RATE_TURNS))
    _act: FloorAct = "listen"

    def screen(
        self,
        turn: MicroTurn,
        events: Sequence[Event],
        *,
        live: bool,
        muted: bool,
        user_speaking: bool,
        step_ms: float,
        late: int,
        memory_mb: float = 0.0,
        last_ms: float | None = None,
    ) -> Screen:
        """What is to be seen after one micro-turn.

        `step_ms` is the median of the last steps, `last_ms` this one alone.
        """
        self.fold(turn.index, events)
        self._pulse.take(turn.index, events, memory_mb)
        self._timeline.add(
            turn,
            act=self._act,
            working=self._cards.working,
            step_ms=step_ms if last_ms is None else last_ms,
            hearing=user_speaking,
        )
        state = self._state(muted=muted, user_speaking=user_speaking)
        return Screen(
            lines=self._conversation.rows(),
            status=replace(self.status, state=state, word=WORDS[state], step_ms=step_ms, late=late),
            level=Level(_loudness(turn.mic), live, muted),
            preview=self._preview(turn),
            tasks=self._cards.tasks(),
            reading=self._reading,
            slots=self._timeline.slots(),
            vitals=self._pulse.vitals(late=late, turns=turn.index + 1),
        )

    def fold(self, turn: int, events: Sequence[Event]) -> bool:
        """Take in the events of a micro-turn without showing it; True where a line changed."""
        for event in events:
            self._note(event)
        return self._conversation.fold(turn, events)

    def ended(self, text: str) -> Screen:
        """The last screen: the conversation as it stands, and why there is no more."""
        rows = self._conversation.rows()
        row = Row("note-end", "note", text, rows[-1].at_ms if rows else 0)
        status = replace(self.status, state="stopped", word=WORDS["stopped"])
        return Screen(lines=(*rows, row), status=status, slots=self._timeline.slots())

    def _note(self, event: Event) -> None:
        if isinstance(event, Floor):
            self._act = event.act
        if isinstance(event, Reading):
            self._reading = rows.Reading(event.url, event.title, event.text, event.marks)
        self._cards.take(event)

    def _preview(self, turn: MicroTurn) -> Preview:
        main = turn.screen or turn.camera
        self._pictures.append(0 if main is None else id(main.rgb))
        if main is None:
            return Preview(None, self._absence(), share=self.share)
        return Preview(
            rgb=main.rgb,
            caption=_age(main),
            inset=turn.camera.rgb if turn.screen and turn.camera else None,
            rate_hz=self._rate_hz(main.eye),
            share=self.share,
            sight=self.sights.get(main.eye),
        )

    def _absence(self) -> str:
        """Why there is no picture."""
        if self.share is None:
            return self.eye
        return shown("It looks away") if self.share.paused else shown("No picture of it yet")

    def _rate_hz(self, eye: Eye) -> float:
        """New pictures a second, over the last five; no more than the network looks at."""
        new = sum(one not in (0, before) for before, one in pairwise(self._pictures))
        rate_hz = new * 1000 / TURN_MS / max(1, len(self._pictures) - 1)
        sight = self.sights.get(eye)
        if sight is None:
            return rate_hz
        return min(rate_hz, 1000 / TURN_MS / sight.every) if sight.every else 0.0

    def _state(self, *, muted: bool, user_speaking: bool) -> State:
        if self._act in ("take", "hold", "ack"):
            thinking = self._cards.working and not self._conversation.speaking
            return "thinking" if thinking else "speaking"
        if self._act == "delegate":
            return "thinking"
        if muted:
            return "muted"
        return "hearing" if user_speaking else "listening"


def _loudness(pcm: Pcm) -> float:
    """Root mean square of int16 samples as a share of a 60 dB scale."""
    return min(max(1.0 - level_db(pcm) / QUIET_DB, 0.0), 1.0)


def _age(picture: Picture) -> str:
    if picture.age_ms < 1000:
        return shown("What I see")
    return shown(f"What I saw {picture.age_ms // 1000} s ago")
