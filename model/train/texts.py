"""What is said: small grammars whose sentences end as their list promises.

The ending of a sentence is what a label rests on (`model.train.moments`), so questions are whole
questions, statements may be followed by another, and open ends cannot stand alone.
"""

import re

import numpy as np

QUESTIONS = (
    "what do you think of {thing}?",
    "could you count my {moves}?",
    "do you like {thing}?",
    "can you tell me about {thing}?",
    "how would you explain {thing} to a child?",
    "shall we talk about {thing}?",
    "is it hard to learn about {thing}?",
    "could you remind me in {number} minutes?",
    "will you let me know when somebody comes in?",
    "what would you do about {thing}?",
    "hello, can you hear me?",
    "what should I cook with {thing}?",
)
LOOKUPS = (
    "what is the weather in {place} today?",
    "who won the match in {place}?",
    "how many people live in {place}?",
    "when does the next train to {place} leave?",
    "can you look up {thing} on the web?",
    "what is the latest news from {place}?",
)
STATEMENTS = (
    "we went to {place} last summer.",
    "I have been reading about {thing}.",
    "my brother knows a lot about {thing}.",
    "it rained for {number} days.",
    "there were {number} people in the room.",
    "I never liked {thing}.",
    "she told me about {thing} yesterday.",
    "we took the train back to {place}.",
    "I did {number} {moves} this morning.",
    "then everybody wanted to see {thing}.",
    "the whole house was full of {thing}.",
    "count my {moves}.",
    "tell me when I wave.",
    "say go every {number} seconds.",
)
OPENS = (
    "I was wondering whether",
    "so what I would like to",
    "could you maybe",
    "the thing about {place} is",
    "I think that the",
    "what if we",
    "because when I was in {place} the",
    "do you know the",
)
RESTS = (
    "you know anything about {thing}?",
    "we could talk about {thing}?",
    "it is a good idea to learn about {thing}?",
    "you would go to {place} with me?",
    "we did {number} {moves} together?",
)
FILLERS = ("um", "uh", "er", "well", "hmm")
NODS = ("mm-hm", "yeah", "right", "okay", "uh-huh", "I see", "sure")
OWN_NODS = ("mm-hm", "right", "I see")
CUT_INS = (
    "wait, what about {thing}?",
    "no, I meant {thing}, can you tell me about that?",
    "hold on, what do you mean by {thing}?",
    "actually, could we talk about {place}?",
    "sorry, can I ask about {thing}?",
)
STOPS = ("stop", "stop, please", "be quiet", "that is enough", "never mind")
ASIDES = (
    "I will be there in a minute, mum.",
    "no, put it on the table.",
    "did you feed the cat, Anna?",
    "hi Tom, I am on a call.",
    "{number} pounds, please.",
    "yes, we are leaving for {place} soon.",
)
ANSWERS = (
    "I like {thing}, and most people who try it do too.",
    "Let us start with {thing}, because it explains the rest.",
    "Sure. I will do that from now on.",
    "That depends on what you know about {thing}. In {place} it is very common.",
    "There are {number} things to say about that. The first is {thing}, the second is {place}.",
    "Good question. People in {place} have thought about {thing} for {number} years.",
)
HELPS = ("Go on, I am listening.", "Take your time.", "What would you like to know?")
FOUND = (
    "I found it: there are {number} of them in {place}.",
    "Here is what I found about {place}: {number} results, most of them on {thing}.",
)
_SLOTS = {
    "thing": ("cats", "old houses", "the moon", "bread", "music", "football", "the sea", "trees",
              "computers", "chess", "cold water", "spiders", "coffee", "the piano", "cheese"),
    "place": ("Rome", "Paris", "London", "Norway", "Canada", "Japan", "Berlin", "Australia"),
    "moves": ("squats", "push-ups", "jumps", "steps", "turns"),
    "number": ("two", "three", "five", "seven", "ten", "twelve", "twenty", "thirty"),
}  # fmt: skip


def line(pool: tuple[str, ...], rng: np.random.Generator) -> str:
    """One of the pool with its slots filled."""

    def fill(slot: re.Match[str]) -> str:
        return str(rng.choice(_SLOTS[slot[1]]))

    return re.sub(r"\{(\w+)\}", fill, str(rng.choice(pool)))
