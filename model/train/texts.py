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
    "do you know anything about {thing}?",
    "how would you explain {thing} to a child?",
    "shall we talk about {thing}?",
    "is it hard to learn about {thing}?",
    "could you remind me in {number} minutes?",
    "will you let me know when somebody comes in?",
    "what would you do about {thing}?",
    "hello, can you hear me?",
    "what should I cook with {thing}?",
    "say a few words about {thing}.",
    "how does {thing} work?",
    "why do people like {thing}?",
    "where can I find {thing} in {place}?",
    "what time is it in {place}?",
    "how far is it to {place}?",
    "have you ever been to {place}?",
    "does it rain a lot in {place}?",
    "how long does it take to get to {place}?",
    "who was the first to see {thing}?",
    "are there {thing} in {place}?",
    "what can I do against {thing}?",
    "should I go to {place} this year?",
    "count my {moves}, please.",
    "tell me when I wave.",
    "say go every {number} seconds.",
    "remind me to call {name} in {number} minutes.",
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
    "{name} came to see us with {number} friends.",
    "I think it was the best day of the year.",
    "nobody knew what to do with {thing}.",
    "my mother works in {place} now.",
    "the bus was late and we had to wait.",
    "I bought {thing} for my sister.",
    "it was very cold in {place}.",
    "{name} does not like {thing} at all.",
    "we talked about {thing} all night.",
    "the children played in the garden.",
    "I would rather stay at home today.",
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
    "my neighbour needs a",
    "if we go to {place} at",
    "my brother and his",
    "what my friends said about",
    "do you remember when",
    "on Sunday we saw the",
    "can you help me with the",
    "the first time that I",
    "there is something that",
    "when {name} and I",
)
RESTS = (
    "you know anything about {thing}?",
    "we could talk about {thing}?",
    "it is a good idea to learn about {thing}?",
    "you would go to {place} with me?",
    "we did {number} {moves} together?",
)
FILLERS = ("um", "uh", "er", "well", "hmm")
NODS = (
    "mm-hm",
    "yeah",
    "right",
    "okay",
    "uh-huh",
    "I see",
    "sure",
    "yes",
    "ah",
    "oh",
    "good",
    "mm",
)
CUT_INS = (
    "wait, what about {thing}?",
    "no, I meant {thing}, what about that?",
    "hold on, what do you mean by {thing}?",
    "actually, could we talk about {place}?",
    "sorry, can I ask about {thing}?",
    "wait a moment, how far is {place}?",
    "but what about {name}?",
    "excuse me, when was that?",
    "no no no, what is {thing}?",
    "can I just ask who told you that?",
    "what? which {thing}?",
    "hang on, is that true?",
)
STOPS = (
    "stop",
    "stop, please",
    "be quiet",
    "that is enough",
    "never mind",
    "okay, stop",
    "thank you, enough",
)
ASIDES = (
    "I will be there in a minute, mum.",
    "no, put it on the table.",
    "did you feed the cat, Anna?",
    "hi Tom, I cannot talk now.",
    "{number} pounds, please.",
    "yes, we are leaving for {place} soon.",
    "{name}, come here, please.",
    "not now, {name}, I am talking.",
    "can somebody open the window?",
    "give that back to {name}.",
    "hello? yes, speaking.",
    "I told you to do your homework.",
    "{name}, have you seen my keys?",
    "mum, where is the {thing}?",
    "come here, {name}, good girl.",
    "sorry, {name}, I am busy right now.",
    "yes, darling, I am coming.",
    "{name}, turn that down, will you?",
    "can you pass me the water, {name}?",
    "hello {name}, I will call you back later.",
    "wait for me, {name}, I am almost done.",
    "no, {name}, not there.",
    "thanks, {name}, just leave it at the door.",
    "kids, dinner is ready.",
    "who is it? come in.",
    "I am on the phone, {name}.",
    "what did you say, {name}?",
    "good morning {name}, did you sleep well?",
    "one coffee and {number} sandwiches, please.",
    "give me {number} minutes, {name}.",
    "down, boy, down.",
    "tell {name} that I will be late.",
)
ANSWERS = (
    "I like {thing}, and most people who try it do too.",
    "Let us start with {thing}, because it explains the rest.",
    "Sure. I will do that from now on.",
    "That depends on what you know about {thing}. In {place} it is very common.",
    "There are {number} things to say about that. The first is {thing}, the second is {place}.",
    "People in {place} have thought about {thing} for {number} years.",
    "I found it: there are {number} of them in {place}.",
    "Here is what I found about {place}.",
    "Many people in {place} like {thing}.",
    "You could try {thing} first and then go on with {thing}.",
    "The time is up.",
    "It takes about {number} hours, and a little more in winter.",
)
_SLOTS = {
    "thing": ("cats", "old houses", "the moon", "bread", "music", "football", "the sea", "trees",
              "computers", "chess", "cold water", "spiders", "coffee", "the piano", "cheese"),
    "place": ("Rome", "Paris", "London", "Norway", "Canada", "Japan", "Berlin", "Australia"),
    "moves": ("squats", "push-ups", "jumps", "steps", "turns"),
    "name": ("Anna", "Tom", "Maria", "Paul", "Lucy", "Ben", "Sarah", "Max", "David", "Emma",
             "Peter", "Julia", "Mark", "Laura", "James", "Nina", "Oscar", "Ruth", "dad", "mum",
             "John", "Kate", "Simon", "Alice", "Henry", "Grace"),
    "number": ("two", "three", "five", "seven", "ten", "twelve", "twenty", "thirty"),
}  # fmt: skip


def line(pool: tuple[str, ...], rng: np.random.Generator) -> str:
    """One of the pool with its slots filled."""

    def fill(slot: re.Match[str]) -> str:
        return str(rng.choice(_SLOTS[slot[1]]))

    return re.sub(r"\{(\w+)\}", fill, str(rng.choice(pool)))
