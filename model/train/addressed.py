"""Lines said over an answer: to the assistant, and to somebody else in the room.

What tells them apart are the words. An assistant is asked for facts, for another answer, for a
timer; people in a room are called by name, have hands, bodies and doors, and know each other.
"""

import re

import numpy as np

from model.following import mark_at_end
from model.train import texts
from model.train.lines import Lines
from model.train.texts import line
from model.train.wishes import Wishes

TO_IT = (
    "what is {any}?",
    "what are {any}?",
    "what is the {any} of {place}?",
    "what does {any} mean?",
    "what happened to {any} after that?",
    "what happens if I do that?",
    "what about {any}?",
    "what about {day}?",
    "what was the {any} again?",
    "what was the first one?",
    "what else can I do?",
    "what should I do about the {any}?",
    "what is {number} percent of {number}?",
    "what year was that?",
    "which {any} is the biggest?",
    "which of them is better?",
    "which {any} do you mean?",
    "which one comes first?",
    "who was that?",
    "who invented the {any}?",
    "who is {name} {any}?",
    "who said that?",
    "where does that come from?",
    "where is {any}?",
    "where in {place} is that?",
    "where can I buy {any}?",
    "when did that happen?",
    "when was the {any} built?",
    "when does the {any} open?",
    "why is that?",
    "why is {any} so {any}?",
    "why do {any} have {any}?",
    "why did they do that?",
    "how many {any} are there?",
    "how much {any} do I need?",
    "how much does it cost?",
    "how long does that take?",
    "how long do I have to {any} it?",
    "how old is {any}?",
    "how far is that?",
    "how fast is a {any}?",
    "how do you spell that?",
    "how do you know that?",
    "how do I make {any}?",
    "how did it end?",
    "is that true?",
    "is that all?",
    "is that still so today?",
    "is that more than {number} {any}?",
    "is there a shorter way?",
    "is there something with {any} as well?",
    "are you sure?",
    "are there {any} without {any}?",
    "does that work with {any} too?",
    "does it have to be {any}?",
    "do you have another example?",
    "can I use {any} instead?",
    "can it also be {any}?",
    "can you explain that again?",
    "can you say that more slowly?",
    "can you show me a picture of {any}?",
    "can you read that again from the beginning?",
    "could you find a cheaper one?",
    "could you translate that for me?",
    "could you go back to the {any}?",
    "could you put {any} on my list?",
    "would that be all right for {any}?",
    "tell me about {any} instead.",
    "tell me more about the {any}.",
    "tell me only the {any}.",
    "just give me the {any}, please.",
    "just the answer, please.",
    "just tell me yes or no.",
    "skip the {any}, please.",
    "skip that.",
    "go back to the first one.",
    "give me another one.",
    "give me an example.",
    "start again from the beginning.",
    "say that again, please.",
    "repeat the last part.",
    "explain that to me like a child.",
    "speak a little slower, please.",
    "make it shorter.",
    "let us talk about {any} instead.",
    "let us go on with the {any}.",
    "I meant the other one.",
    "I meant {any}, not {any}.",
    "I did not mean the {any}.",
    "I wanted the {any} one.",
    "I wanted to know about {any}.",
    "I asked for {any}.",
    "I only need the {any}.",
    "I did not understand that.",
    "I do not understand the part with the {any}.",
    "I have another question about {any}.",
    "that is not what I asked.",
    "that is not what I meant.",
    "that is too {any} for me.",
    "that was too fast.",
    "you said {number} before.",
    "you did not answer my question.",
    "next question, {asked}",
    "another question, {asked}",
    "before that, {asked}",
    "set a timer for {number} minutes.",
    "remind me of that on {day}.",
    "save that, please.",
    "look that up, please.",
    "turn the volume down.",
    "open the {any} on my screen.",
    "show me the {any}.",
    "search for {any} in {place}.",
    "count to {number}.",
)
"""Some go on from an answer, some have nothing to do with it."""
TO_OTHERS = (
    "{name}, can you get the {thing_here}?",
    "{name}, where did you put the {thing_here}?",
    "{name}, have you seen the {thing_here}?",
    "{name}, mind the {thing_here}.",
    "{name}, look what I found.",
    "{name}, are you coming or not?",
    "{name}, it is your turn.",
    "{name}, hurry up, we are late.",
    "{name}, leave the {thing_here} alone.",
    "hi, {name}, how are you doing?",
    "hello, {name}, come in and sit down.",
    "thank you, {name}, that is very kind.",
    "good night, {name}.",
    "no, {name}, that is mine.",
    "no, {name}, we do not have time for that.",
    "yes, {name}, it is in the {room}.",
    "yes, {name}, I will do it later.",
    "not in the {room}, {name}, in the {room}.",
    "did you pay the {thing_here}?",
    "did you eat all of the {thing_here}?",
    "did you hear that {name} has moved to {place}?",
    "did you sleep well?",
    "have you had your breakfast yet?",
    "have you fed the {animal}?",
    "are you hungry?",
    "are you all right down there?",
    "are you going out tonight?",
    "do you want some more {thing_here}?",
    "do you need a hand with the {thing_here}?",
    "would you like a cup of tea?",
    "would you pass the {thing_here}, please?",
    "can you move your {thing_here} a bit?",
    "can you take the {thing_here} downstairs?",
    "can you pick {name} up from school?",
    "can you hold the {animal} for me?",
    "could you stand over there, please?",
    "where are you going with the {thing_here}?",
    "where have you been?",
    "who left the {thing_here} in the {room}?",
    "who wants the last {thing_here}?",
    "what are you doing in the {room}?",
    "what is taking you so long?",
    "when are you coming home?",
    "put the {thing_here} in the {room}.",
    "put the {thing_here} down, please.",
    "put your {thing_here} on, it is raining.",
    "take the {thing_here} off the {thing_here}.",
    "take the {animal} out, please.",
    "bring me the {thing_here}, will you?",
    "bring the {thing_here} in before it rains.",
    "leave the {thing_here} where it is.",
    "leave it on the {thing_here}, thank you.",
    "hang your {thing_here} up in the {room}.",
    "give the {thing_here} back to {name}.",
    "give me the {thing_here}, that is not a toy.",
    "wait for me by the {thing_here}.",
    "wait outside, I am nearly done.",
    "come here and help me with the {thing_here}.",
    "come down, the food is getting cold.",
    "come on, everybody, into the {room}.",
    "get your feet off the {thing_here}.",
    "get down from there, both of you.",
    "go and wash your hands.",
    "go upstairs and get dressed.",
    "sit down and eat your {thing_here}.",
    "stop hitting your brother.",
    "do not touch the {thing_here}, it is hot.",
    "do not let the {animal} out.",
    "do not forget your {thing_here}.",
    "watch out, the {thing_here} is wet.",
    "be careful with the {thing_here}.",
    "the {thing_here} is in the {room}.",
    "your {thing_here} is ready.",
    "your {thing_here} is in the {room}, where you left it.",
    "your mother is at the door.",
    "there is somebody at the door for you.",
    "it is the second door on the left.",
    "it is next to the {thing_here}, in the {room}.",
    "I will be down in a minute.",
    "I will be with you in {number} minutes.",
    "I am coming, just let me finish this.",
    "I am on the phone.",
    "I am in a meeting, can it wait?",
    "I am busy, ask your father.",
    "I am nearly done here, then we can go.",
    "I put it in the {room} this morning.",
    "I said no, and that is the end of it.",
    "we can take the {thing_here} tomorrow.",
    "we have to leave at {number}.",
    "yes, that is me speaking.",
    "yes, please, with milk and no sugar.",
    "yes, I am listening, go ahead, {name}.",
    "yes, you can go and play now.",
    "no, thanks, I have already eaten.",
    "no, the other {thing_here}, the one in the {room}.",
    "no, you cannot have any more {thing_here}.",
    "no, we are fine, thank you, just the bill.",
    "good boy, sit.",
    "off the {thing_here}, now.",
    "cheers, mate, see you on {day}.",
    "excuse me, is anybody sitting here?",
    "sorry, wrong number.",
    "sorry, I cannot talk right now.",
    "they want {number} hundred for the {thing_here}.",
    "he lost his {thing_here} on the way to work.",
    "that {thing_here} looks good on you.",
)
_HERE = {
    "thing_here": (
        "door", "window", "keys", "bags", "shoes", "jacket", "coat", "glasses", "dishes", "plate",
        "cup", "bottle", "milk", "bread", "cake", "soup", "dinner", "lunch", "sandwich", "lights",
        "lamp", "sofa", "table", "chair", "bed", "blanket", "towel", "laundry", "bin", "fridge",
        "oven", "car", "bike", "box", "parcel", "letter", "bill", "phone", "charger", "book",
        "homework", "toys", "ball", "scissors", "hammer", "ladder", "bucket", "stairs", "floor",
        "tickets", "umbrella", "suitcase", "remote", "newspaper", "pan", "knife", "salt", "plants",
    ),
    "room": ("kitchen", "bathroom", "garage", "garden", "hall", "bedroom", "living room", "cellar",
             "drawer", "cupboard", "car", "office", "attic", "shed"),
    "animal": ("dog", "cat", "baby", "puppy", "rabbit", "kids", "bird"),
}  # fmt: skip
_SLOT = re.compile(r"\{(any|asked|thing_here|room|animal)\}")
_WISH, _OPENED = 0.2, 0.5
"""How often it is an order, and how often there is a word before it for who has to stop."""
_BARE, _UNMARKED, _WRONG_MARK = 0.4, 0.4, 0.15
"""How often ears put no comma inside, no mark at the end, and a wrong one."""


class Addressed:
    """Draws lines of both sorts."""

    def __init__(self, lines: Lines) -> None:
        """With what people wrote to assistants and to each other."""
        self._lines = lines
        known = (*texts.QUESTIONS, *texts.STATEMENTS, *lines.to_assistants)
        words = {word for said in known for word in said.rstrip(".?").split()}
        self._words = sorted(word for word in words if "{" not in word)
        self._wishes = Wishes(self._words)

    def draw(self, rng: np.random.Generator, *, to_it: bool) -> str:
        """A line with such marks as ears write."""
        said = self._to_it(rng) if to_it else self._to_others(rng)
        if rng.random() < _BARE:
            said = said.replace(",", "")
        words, mark, chance = said.rstrip(".?!, "), mark_at_end(said), rng.random()
        if chance < _UNMARKED:
            return words
        if chance < _UNMARKED + _WRONG_MARK:
            mark = "." if mark == "?" else "?"
        return words + mark

    def _to_it(self, rng: np.random.Generator) -> str:
        written = self._lines.to_assistants or texts.QUESTIONS
        pools = (TO_IT, TO_IT, texts.QUESTIONS, written, texts.CUT_INS)
        pool = pools[int(rng.integers(len(pools)))]
        said = self._of(pool, rng) if rng.random() >= _WISH else self._wishes.draw(rng)
        opened = pool is not texts.CUT_INS and rng.random() < _OPENED
        return f"{self._of(texts.INTERRUPTS, rng)} {said}" if opened else said

    def _to_others(self, rng: np.random.Generator) -> str:
        written = self._lines.to_people or texts.STATEMENTS
        pools = (TO_OTHERS, TO_OTHERS, texts.ASIDES, texts.ASIDES, written)
        return self._of(pools[int(rng.integers(len(pools)))], rng)

    def _of(self, pool: tuple[str, ...], rng: np.random.Generator) -> str:
        text = pool[int(rng.integers(len(pool)))]
        return line((_SLOT.sub(lambda slot: self._fill(slot[1], rng), text),), rng)

    def _fill(self, slot: str, rng: np.random.Generator) -> str:
        if slot == "asked":
            return self._of(texts.QUESTIONS, rng)
        if slot == "any":
            many = min(int(rng.geometric(0.7)), 3)
            return " ".join(self._words[int(i)] for i in rng.integers(len(self._words), size=many))
        return str(rng.choice(_HERE[slot]))
