"""Whom the words are for that were said last, and how much that counts for or against an answer.

    over an answer         ► the odds of `model.line_reader`, twice where they are against it
    while it is silent     ► those and the voice's, only against an answer, and where they are clear
    soon after an answer   ► nothing: who talks with it goes on talking to it

A voice that comes from afar or turns away is a softer one, and the trunk tells how surely somebody
speaks to it. Words that alone could be for anybody are for others then, and words that seem to be
for others may be for it where the voice is clear.

Whoever is asked back may well say "the blue one, please", which alone could be for anybody.
"""

from dataclasses import dataclass, replace

_AGAINST = 2.0
"""Words that are for somebody else count so much more than words for it: to a question's melody
alone the trunk gives log-odds of 3, whoever is asked."""
_DOUBT = 2.5
"""Log-odds by which words must seem to be for others to count while it is silent."""
_SURELY = -2.0
"""Below this they are owed nothing; else they are answered late rather than never."""
_TALKS_TURNS = 75
"""Micro-turns after an answer in which it is not asked whom words are for."""
_AFRESH_TURNS = 5
"""Micro-turns of silence after which somebody who speaks says something new."""
_PAST_TURNS = 20
"""Micro-turns after which it is silent for other reasons: somebody may wave meanwhile."""
_USUAL_VOICE, _FARTHER, _NEARER = 3.5, -2.0, 1.0
"""Log-odds by which the voice of somebody who speaks to it is told at its clearest, and how much
less or more is added to those of the words at most."""
_ONE_BREATH_MS = 1000
"""After a shorter pause somebody who talks goes on with the same, to the same."""


@dataclass(frozen=True, slots=True)
class Meant:
    """What is known of the words said last.

    Attributes:
        odds: log-odds that they are for the assistant.
        age: micro-turns since they were read.
        since: micro-turns since words of an answer were being said, or had been cut and might be
            gone on with; at most one more than matters.
        voice: log-odds that somebody speaks to it, by the sound, at their highest since they began.
        line, ended_ms: the last line that was written down, and when it ended in session time.
    """

    odds: float = 0.0
    age: int = 0
    since: int = _TALKS_TURNS + 1
    voice: float = _USUAL_VOICE
    line: str = ""
    ended_ms: int = 0

    def in_one_breath(self, text: str, from_ms: int) -> str:
        """A line that begins then, and before it the one that it goes on from."""
        goes_on = self.line and from_ms - self.ended_ms < _ONE_BREATH_MS
        return f"{self.line} {text}" if goes_on else text

    def written(self, line: str, ended_ms: int) -> "Meant":
        """A line was written down to its end."""
        return replace(self, line=line, ended_ms=ended_ms)

    def read(self, odds: float) -> "Meant":
        """So are the words that were said last."""
        return replace(self, odds=odds, age=0)

    def lived(self, *, over: bool, voice: float, silent: int) -> "Meant":
        """A micro-turn later, after so many in which the user did not speak to it."""
        since = 0 if over else min(self.since + 1, _TALKS_TURNS + 1)
        # What is said now is not written down yet.
        anew = voice > 0 and silent >= _AFRESH_TURNS
        past = not over and (anew or self.age >= _PAST_TURNS)
        odds = 0.0 if past else self.odds
        clearest = voice if anew or silent >= _PAST_TURNS else max(self.voice, voice)
        return replace(self, odds=odds, age=self.age + 1, since=since, voice=clearest)

    @property
    def over(self) -> bool:
        """They were said over an answer."""
        return self.since == 0

    @property
    def answering(self) -> float:
        """What the words add to the log-odds of an answer."""
        if self.over:
            return self.odds * (_AGAINST if self.odds < 0 else 1.0)
        if self.since <= _TALKS_TURNS:
            return 0.0
        nearer = min(max(self.voice - _USUAL_VOICE, _FARTHER), _NEARER)
        return _AGAINST * min(0.0, self.odds + nearer + _DOUBT)

    @property
    def passed(self) -> bool:
        """They are for somebody else, and so much so that nothing is owed to them."""
        return self.answering < (0.0 if self.over else _SURELY)
