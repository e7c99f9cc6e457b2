"""When a good listener would know: the rules by which the floor acts of a script are labelled.

A micro-turn's act is decided at its end, after all of it was heard. A label may therefore rest on
what was heard by then and on nothing later, or the network is taught to guess. Every rule below is
a time after something audible, and a script never lets happen what would make a rule wrong in
hindsight (a pause never outlasts the patience that its beginning calls for).

take      After a *question* words and melody say that it is over: 100 ms of silence are only the
          proof that no further sound follows, so the answer begins 0.1 to 0.3 s after the end,
          near the 0.2 s at which people answer. It begins with words of its own ("let me see"),
          as people's answers do while they still think.
          After a *statement* another may follow; people leave up to half a second between two.
          So 600 ms: sooner would be a coin toss, later is felt as slow.
          After an *open* end ("I would like to", "because", "um") more must come, and silence
          alone says little: 2 s, then the speaker has lost the thread and wants help.
          After a *cut-in* only its words tell whom they were for: once they can be read, or after
          a second if nobody can; sooner is left open.
          Where words of the mind wait and the floor is free: at once; what the user adds is heard
          out.
delegate  After the floor was taken, as soon as the user's words have arrived in writing. The ears
          need a third of a second and more for that, which the opening words fill. What was typed:
          at once.
ack       The end of a statement after 2.5 s or more of talk since the last nod: 200 ms, before the
          speaker goes on. It needs no knowledge of whether more follows: after a last statement
          a nod and then an answer is what people do as well.
yield     To a cut-in: 200 ms of it. By then the first word of "wait" or "no, I meant" has told it
          from "mm-hm", and the stop falls within 0.4 s of its start. At the end of its own words:
          100 ms after its voice has ended, which it hears itself, and nothing more waits.
          To the same voice talking to somebody else as well, for nobody can tell by then; six
          micro-turns after it could be read what is left of the answer waits again.
          Where an order says so: the next number 100 ms after a repetition is over; "start" 400 ms
          after a movement has begun, when it is no twitch any more, and "stop" 700 ms after it has
          ended, when another repetition would have begun; "now" after 600 ms of a wave and 400 ms
          of anything else; the colour of a thing once it is seen.
hold      Through nods, bystanders, noise, its own echo, and the user turned away.
listen    Otherwise; also while the user talks to somebody else, and after "stop".

What it did too soon or by mistake stands in some talks too, marked as not to be learned: what to
do then is.
"""

from typing import Literal

from model.config import TURN_MS

Ending = Literal["question", "statement", "open", "none"]
"""What the words call for; `none`: nothing (a nod, "stop", words for somebody else)."""

PATIENCE_MS: dict[Ending, int] = {"question": 100, "statement": 600, "open": 2000}
"""Silence after which the floor is the assistant's."""

LONGEST_PAUSE_MS: dict[Ending, int] = {"statement": 560, "open": 1900}
"""The longest pause after which a script lets the same speaker go on."""

NOD_AFTER_MS, NOD_TALK_MS = 200, 2500
CUT_IN_MS = 200
OWN_END_MS = 100
REP_MS, BEGUN_MS, ENDED_MS, WAVED_MS, HAPPENED_MS, SHOWN_MS = 100, 400, 700, 600, 400, 50

READY_MS = 20
"""From the act to the first sound of words that the voice has ready."""

SYNTHESIS_MS = 220
"""From the act to the first sound of words that have to be synthesised."""

VOICE_STOP_MS = 40
"""From the act to the last sound of the voice."""

EARS_MS = (200, 1100)
"""From the end of somebody's words until they arrive in writing."""

WORD_MS = (150, 900)
"""From the end of a word until it is written down to stay, in a line that grows: rather soon."""

JOINED_MS = 450
"""The ears may write two sentences as one line where no more than this lies between them."""

UNREAD_MS = 1600
"""After this the ears will make nothing of somebody's words any more."""

RESUME_TURNS = 6
"""From words for somebody else in writing until it reads that the cut answer waits again."""


def moment(since_ms: int, heard_ms: int) -> int:
    """The first micro-turn at whose end at least `heard_ms` have passed since `since_ms`."""
    return -(-(since_ms + heard_ms) // TURN_MS) - 1
