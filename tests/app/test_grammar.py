"""What the smallest mind understands by heart, and what it leaves to the model."""

import pytest

from app.grammar import Wish, recognise

KNOWN = {
    "Set a timer for five minutes.": Wish("set_timer", {"duration": "5 minutes"}),
    "Hey Microturn, can you set a timer for an hour and a half, please?": Wish(
        "set_timer", {"duration": "an hour and a half"}
    ),
    "Set a ten minute timer for the pasta": Wish(
        "set_timer", {"duration": "10 minute", "name": "pasta"}
    ),
    "set a pasta timer for 8 minutes": Wish(
        "set_timer", {"duration": "8 minutes", "name": "pasta"}
    ),
    "Remind me in ten minutes to call Mum.": Wish(
        "remind", {"about": "call Mum", "when": "in 10 minutes"}
    ),
    "remind me to take out my laundry at half past five": Wish(
        "remind", {"about": "take out your laundry", "when": "at half past 5"}
    ),
    "remind me tomorrow at 9 to buy milk": Wish(
        "remind", {"about": "buy milk", "when": "tomorrow at 9"}
    ),
    "Could you remind me in two minutes?": Wish(
        "remind", {"about": "you asked me to remind you", "when": "in 2 minutes"}
    ),
    "Remind me every 20 minutes to stand up": Wish(
        "remind", {"about": "stand up", "every": "20 minutes"}
    ),
    "Say go every ten seconds.": Wish("remind", {"about": "go", "every": "10 seconds"}),
    "What timers do I have?": Wish("list_orders"),
    "How much time is left on the timer?": Wish("list_orders"),
    "cancel the pasta timer": Wish("stop_order", {"which": "pasta timer"}),
    "Cancel all timers": Wish("stop_order", {"which": "timers"}),
    "Cancel that.": Wish("stop_order"),
    "stop counting": Wish("stop_order", {"which": "counting"}),
    "Count my push-ups.": Wish("count", {"action": "push-ups"}),
    "Tell me when somebody comes in.": Wish("watch_for", {"cue": "somebody comes in"}),
    "Let me know when I wave": Wish("watch_for", {"cue": "you wave"}),
    "What does this error say?": Wish("tell_screen"),
    "What does this heir say?": Wish("tell_screen"),
    "What's on my screen?": Wish("tell_screen"),
    "read the screen to me": Wish("tell_screen"),
    "Take a note: buy milk for Anna.": Wish("write_note", {"text": "buy milk for Anna"}),
    "read my notes": Wish("read_notes"),
    "Look up the height of Mount Everest": Wish(
        "look_up", {"query": "the height of Mount Everest"}
    ),
    "search the web for cats": Wish("look_up", {"query": "cats"}),
    "Read example.org.": Wish("tell_page", {"address": "example.org"}),
    "What time is it?": Wish("tell_time", {"question": "What time is it"}),
    "How many days until Christmas?": Wish(
        "tell_time", {"question": "How many days until Christmas"}
    ),
    "What is twelve times seven?": Wish("calculate", {"expression": "12 * 7"}),
    "How much is fifteen percent of eighty?": Wish("calculate", {"expression": "15/100* 80"}),
}


@pytest.mark.parametrize("said", KNOWN)
def test_common_requests_are_recognised_however_politely_they_are_made(said):
    assert recognise(said) == KNOWN[said]


@pytest.mark.parametrize(
    "said",
    [
        "Hello, who are you?",
        "What is the capital of France?",
        "Tell me about cats.",
        "Why does ice float?",
        "Count to ten.",
        "How long is a football match?",
        "What do you think of timers?",
        "I set a timer yesterday and it was great",
        "stop",
        "",
    ],
)
def test_everything_else_is_left_to_the_model(said):
    assert recognise(said) is None
