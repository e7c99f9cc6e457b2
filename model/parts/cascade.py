"""The cascade: turn-based conversation from ready-made parts, the baseline the network has to beat.

    silence ──speech──► hearing ──pause──► delegated ──answer──► speaking ──played──► silence
                            ▲                  │ speech              │ speech for `barge_in_ms`
                            └──────────────────┴─────────────────────┘ (answer cut)

It takes the floor when the user has been silent for `end_of_turn_ms` and the ears have their words,
yields when the user speaks over it, and asks the mind for every answer. A user who goes on before
anything was answered had not ended: the question is dropped and asked anew as a whole. Words that
the mind posts of itself, or of older questions, are said as they come: they come only while the
floor is free. While it speaks it perceives nothing but that somebody speaks. The parts that take
time (ears, mind, voice) run beside the step; their results arrive as words. Only voice activity is
computed here.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from model.config import TURN_MS
from model.parts.floor import SpeechState
from model.parts.vad import Vad
from model.phrases import asks_to_stop
from model.step import Delegation, FloorAct, StepOut, Turn, Utterance, Words


@dataclass(frozen=True, slots=True)
class Timing:
    """When the cascade acts, all in milliseconds.

    Attributes:
        onset_ms: speech shorter than this opens no turn (a click, a cough).
        barge_in_ms: speech over the assistant's own voice that makes it stop.
        end_of_turn_ms: silence that ends the user's turn.
        patience_ms: further silence it waits for ears that have not read to the end of the speech.
        forget_ms: silence after which a turn without a single word is dropped as noise.
        warm_up_ms: of its own first speech during which nothing counts as barge-in, because the
            echo canceller has not learned the room yet.
        key_held: it hears only who holds a key, and so speaks to it; the cascade asks nobody.
    """

    onset_ms: int = 96
    barge_in_ms: int = 320
    end_of_turn_ms: int = 600
    patience_ms: int = 600
    forget_ms: int = 3000
    warm_up_ms: int = 0
    key_held: bool = False


@dataclass(slots=True)
class Cascade:
    """Fits `model.step.Stream`. The same turns and arrivals always give the same answers."""

    vad: Vad
    timing: Timing = field(default_factory=Timing)
    _speech: SpeechState = field(default_factory=SpeechState)
    _turn_open: bool = False
    _from_ms: int = 0  # session time at which the open turn began
    _lines: dict[int, Words] = field(default_factory=dict)  # the ears' lines of the open turn
    _answered: int = 0  # the last of the ears' lines that was answered or passed over
    _job: int = 0  # the job whose answer is awaited or being said; 0 for none
    _jobs: int = 0
    _query: str = ""  # what was asked as `_job`
    _resumed: str = ""  # a question that the user did not end there
    _told: bool = False  # something of `_job` was handed out
    _goes_on: bool = False  # the mind said that it takes a while
    _open_job: bool = False  # the mind has not finished it
    _held: list[Utterance] = field(default_factory=list)  # to say once no turn is open
    _saying: int = 0  # utterances handed out and not yet played or cut
    _spoken_ms: int = 0
    _act: FloorAct = "listen"

    def step(self, turn: Turn, arrivals: Sequence[Words]) -> StepOut:
        """Take in one micro-turn and answer it; about 2 ms, nearly all of it voice activity."""
        now_ms = TURN_MS * (turn.index + 1)
        self._speech.feed(self.vad.probabilities(turn.mic).tolist())
        self._spoken_ms += TURN_MS if self._saying else 0
        typed = stopped = False
        for words in arrivals:
            if words.origin == "speaker":
                self._saying = max(self._saying - 1, 0)
            elif words.origin == "mind":
                self._held += self._answer(words)
            elif words.origin == "ears":
                self._listen(words)
            elif asks_to_stop(words.text):
                stopped = True
            else:
                typed = True
                self._turn_open, self._lines[-1] = True, words
        if stopped:
            return self._give_up("yield")
        if self._cuts_in():
            self._open_turn(now_ms)
            self._resumed = self._query if self._unanswered else ""
            return self._give_up("yield")
        if self._speech.run_ms >= self.timing.onset_ms and not self._turn_open and not self._saying:
            self._open_turn(now_ms)
        if self._turn_open and (typed or self._turn_ended(now_ms)):
            return self._ask()
        return self._out()

    def tune(self, *, end_of_turn_ms: int, barge_in_ms: int, key_held: bool = False) -> None:
        """Be more patient or less, from the next micro-turn on."""
        self.timing = replace(self.timing, end_of_turn_ms=end_of_turn_ms, barge_in_ms=barge_in_ms)

    def _out(self) -> StepOut:
        say: tuple[Utterance, ...] = ()
        if not self._turn_open:
            say, self._held = tuple(self._held), []
            self._saying += len(say)
            self._told |= any(utterance.job == self._job for utterance in say)
        if self._told and self._goes_on:  # the answer will come by itself; the talk goes on
            self._job, self._open_job, self._goes_on = 0, False, False
        if say:
            self._act = "hold" if self._act in ("take", "hold") else "take"
        elif self._saying:
            self._act = "hold"
        elif not self._open_job:
            self._act = "listen"
            self._job = 0
        elif self._act != "delegate":
            self._act = "hold"
        speaking = self._speech.run_ms > 0
        return StepOut(self._act, say, user_speaking=speaking, user_midway=self._turn_open)

    def _answer(self, words: Words) -> list[Utterance]:
        if words.id == self._job:
            self._open_job = not words.final
            self._goes_on = words.interim
        return [Utterance(words.text, words.id)] if words.text else []

    def _listen(self, words: Words) -> None:
        """Keep the words of the open turn; what was heard under its own voice is not a turn."""
        if words.id <= self._answered:
            return
        overheard = self._saying and not self._turn_open
        before = self._turn_open and words.to_ms < self._from_ms
        if overheard or before:
            self._answered = words.id if words.final else self._answered
            return
        if words.text:
            self._lines[words.id] = words
        else:
            self._lines.pop(words.id, None)

    def _open_turn(self, now_ms: int) -> None:
        self._turn_open = True
        self._from_ms = now_ms - self._speech.run_ms - TURN_MS
        new = {k: words for k, words in self._lines.items() if words.to_ms >= self._from_ms}
        self._lines = new  # what the ears made of sounds that were no speech is not asked

    def _cuts_in(self) -> bool:
        """The user speaks over the answer, or goes on before it has begun."""
        if self._saying and self._spoken_ms < self.timing.warm_up_ms:
            return False
        if self._saying:
            return self._speech.run_ms >= self.timing.barge_in_ms
        return self._unanswered and self._speech.run_ms >= self.timing.onset_ms

    @property
    def _unanswered(self) -> bool:
        """The user waits for the answer, and nothing was said since the question."""
        return bool(self._job) and not self._told and not self._saying

    def _turn_ended(self, now_ms: int) -> bool:
        silence = 0 if self._speech.run_ms else self._speech.silence_ms
        if not self._lines:
            timing = self.timing
            noise_ms = (
                timing.end_of_turn_ms + timing.patience_ms if self._resumed else timing.forget_ms
            )
            if silence >= noise_ms:
                self._turn_open = False
                return bool(self._resumed)  # it was no speech: the question stands
            return False
        speech_end_ms = now_ms - silence
        settled = all(w.final or w.to_ms >= speech_end_ms for w in self._lines.values())
        wait = self.timing.end_of_turn_ms + (0 if settled else self.timing.patience_ms)
        return silence >= wait

    def _ask(self) -> StepOut:
        """Hand the turn to the mind; a mere "stop" is obeyed and not answered."""
        lines = [self._lines[key].text for key in sorted(self._lines)]
        query = " ".join([*([self._resumed] if self._resumed else []), *lines])
        out = self._give_up("listen")
        self._resumed = ""
        self._answered = max([self._answered, *self._lines])
        self._lines.clear()
        self._turn_open = False
        if asks_to_stop(query):
            return out
        self._jobs += 1
        self._job, self._open_job, self._act = self._jobs, True, "delegate"
        self._query, self._told, self._goes_on = query, False, False
        return StepOut("delegate", cut=out.cut, delegate=Delegation(self._job, query))

    def _give_up(self, act: FloorAct) -> StepOut:
        """Stop speaking; a question that was not answered at all is dropped."""
        cancel = (self._job,) if self._unanswered and act == "yield" else ()
        self._held = [utterance for utterance in self._held if utterance.job != self._job]
        self._job, self._open_job, self._act = 0, False, act
        return StepOut(
            act,
            cut=self._saying > 0,
            cancel=cancel,
            user_speaking=self._speech.run_ms > 0,
            user_midway=self._turn_open,
        )
