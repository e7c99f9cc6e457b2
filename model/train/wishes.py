"""What people ask an assistant to do: for an ear's language, as orders count to the word.

Any word may be one that is to be said, waited for or counted, so any is drawn.
"""

import re
from collections.abc import Sequence

import numpy as np

from model.phrases import NUMBERS

_WISHES = (
    "{please}say {words} in {time}.",
    "{please}say {words} every {time}.",
    "{please}say {words} {times} every {time}.",
    "{please}say {words} after {time}.",
    "in {time} {please}say {words}.",
    "every {time} {please}say {words}.",
    "after {time} say {words} please.",
    "say {words} for me in {time}.",
    "{please}say {words}.",
    "{please}say {words} {whenever} {somebody} {comes}.",
    "say {words} when {somebody} {comes} and {words} when {somebody} {comes}.",
    "say {words} when {somebody} {begins} then say {words} when {ends}.",
    "{whenever} i say {words} {please}say {words}.",
    "{whenever} i say {words} you say {words}.",
    "{whenever} you hear {words} {please}say {words}.",
    "{please}say {words} {whenever} i say {words}.",
    "{please}say {words} {whenever} somebody says {words}.",
    "{please}say start when i begin with the {words} and say stop when i end.",
    "{please}count my {words}.",
    "{please}count the {words} for me.",
    "{please}count how many {words} i do.",
    "count {words} out loud please.",
    "stop counting.",
    "stop saying {words}.",
    "stop reminding me of the {words}.",
    "{please}tell me when {somebody} {comes}.",
    "{please}let me know as soon as {somebody} {comes}.",
    "{please}watch for {words}.",
    "{please}set a timer for {time}.",
    "set a {words} timer for {time}.",
    "how long is left on the timer?",
    "wake me up in {time}.",
    "{please}remind me in {time} to {words}.",
    "{please}remind me every {time} to {words}.",
    "remind me about the {words} in {time}.",
    "{please}remind me at {hour} o'clock of the {words}.",
    "cancel the {words} reminder.",
    "what are my reminders?",
    "{please}take a note that {words}.",
    "{please}make a list of {words}.",
    "{please}look up {words}.",
    "{please}search the web for {words}.",
    "{please}find out about {words}.",
    "{please}tell me about {words}.",
    "{please}read the {words} on my screen.",
    "what does the {words} on my screen say?",
    "what do you see?",
    "what am i holding up?",
    "{please}be quiet until i say {words}.",
    "what time is it?",
    "what day is it today?",
    "how much is {number} times {number}?",
    "what is {number} plus {number}?",
    "{please}spell {words}.",
    "{please}translate {words}.",
    "what does {words} mean?",
    "what is the opposite of {words}?",
    "{please}go on.",
    "{please}say that again.",
    "can you repeat that please?",
)
SPELLED = tuple(number.lower() for number in NUMBERS)
"""One to ninety-nine."""
_CHOICES: dict[str, Sequence[str]] = {
    "please": (
        *("",) * 6,
        *("please ",) * 3,
        *("can you ", "could you ", "could you please ", "would you ", "now "),
    ),
    "whenever": ("when", "whenever", "each time", "every time", "as soon as", "if", "any time"),
    "times": ("once", "twice", "three times", "four times", "five times", "ten times"),
    "hour": SPELLED[:12],
    "unit": ("second", "minute", "hour"),
    "somebody": ("somebody", "someone", "i", "he", "she", "my friend", "the dog", "anybody"),
    "begins": ("begins to move", "starts to jump", "lifts a leg", "turns around", "lies down"),
    "ends": ("that stops", "he is done", "she stops", "it is over", "they have finished"),
    "comes": ("comes in", "waves", "leaves", "raises a hand", "stands up", "sits down", "is here"),
}
_ASKING = ("can you", "could you", "would you")
_SLOT = re.compile(r"\{(\w+)\}")


class Wishes:
    """Draws them."""

    def __init__(self, sentences: Sequence[str]) -> None:
        """With the words of these sentences, each as likely however often it stands there."""
        self._words = sorted({w for line in sentences for w in line.rstrip(".?,").split()})

    def draw(self, rng: np.random.Generator) -> str:
        """One, with the mark at its end."""
        wish = _SLOT.sub(lambda slot: self._fill(slot[1], rng), str(rng.choice(_WISHES)))
        return f"{wish[:-1]}?" if wish.startswith(_ASKING) else wish

    def _fill(self, slot: str, rng: np.random.Generator) -> str:
        if slot == "words":
            return some_of(self._words, rng)
        if slot == "number":
            return SPELLED[int(rng.integers(1, 100)) - 1]
        if slot == "time":
            unit = str(rng.choice(_CHOICES["unit"]))
            count = int(rng.integers(1, 61 if rng.random() < 0.3 else 13))
            return f"{SPELLED[count - 1]} {unit}{'s' * (count > 1)}"
        return str(rng.choice(_CHOICES[slot]))


def some_of(words: Sequence[str], rng: np.random.Generator) -> str:
    """One to three of them, mostly one."""
    many = min(int(rng.geometric(0.7)), 3)
    return " ".join(words[int(i)] for i in rng.integers(len(words), size=many))
