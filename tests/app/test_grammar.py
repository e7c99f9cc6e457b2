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
    "Say go every ten seconds.": Wish("say_at", {"words": "go", "every": "10 seconds"}),
    "say go three times every ten seconds": Wish(
        "say_at", {"words": "go", "every": "10 seconds", "times": "3"}
    ),
    'Say "breathe in" every 4 seconds, twice.': Wish(
        "say_at", {"words": "breathe in", "every": "4 seconds", "times": "2"}
    ),
    "Please say tea in 5 seconds.": Wish("say_at", {"words": "tea", "when": "in 5 seconds"}),
    "In ten seconds, please say hello there.": Wish(
        "say_at", {"words": "hello there", "when": "in 10 seconds"}
    ),
    "say happy birthday at five": Wish("say_at", {"words": "happy birthday", "when": "at 5"}),
    "Every two minutes, say drink water": Wish(
        "say_at", {"words": "drink water", "every": "2 minutes"}
    ),
    "I want to practise my breathing, remind me to breathe in and out every 4 seconds until I ask "
    "you to stop.": Wish("remind", {"about": "breathe in and out", "every": "4 seconds"}),
    "Whenever I say cat, say animal, while I keep talking.": Wish(
        "say_when", {"cue": "cat", "reply": "animal"}
    ),
    "Whenever I say, Kat,, say animal while I keep talk,": Wish(
        "say_when", {"cue": "Kat", "reply": "animal"}
    ),
    "Whenever I say Paris, say City, well, I keep talking.": Wish(
        "say_when", {"cue": "Paris", "reply": "City"}
    ),
    "Say animal when I say cat": Wish("say_when", {"cue": "cat", "reply": "animal"}),
    "each time you hear the word Paris say city": Wish(
        "say_when", {"cue": "Paris", "reply": "city"}
    ),
    "When I say stop the music, say okay.": Wish(
        "say_when", {"cue": "stop the music", "reply": "okay"}
    ),
    "Stop saying animal.": Wish("stop_order", {"which": "say animal"}),
    "tell me to jump in five seconds": Wish("remind", {"about": "jump", "when": "in 5 seconds"}),
    "What timers do I have?": Wish("list_orders"),
    "How much time is left on the timer?": Wish("list_orders"),
    "cancel the pasta timer": Wish("stop_order", {"which": "pasta timer"}),
    "Cancel all timers": Wish("stop_order", {"which": "timers"}),
    "Cancel that.": Wish("stop_order"),
    "stop counting": Wish("stop_order", {"which": "counting"}),
    "Count my push-ups.": Wish("count", {"action": "push-ups"}),
    "Please count out reps for squat.": Wish("count", {"action": "squat"}),
    "These countout reps for arm raised.": Wish("count", {"action": "arm raised"}),
    "Count out loud my push ups": Wish("count", {"action": "push ups"}),
    "count how many squats I do": Wish("count", {"action": "squats"}),
    "Watch quietly, and whenever a disc appears, name its colour.": Wish(
        "watch_for", {"cue": "a disc appears, name its colour"}
    ),
    "Say start when the person starts raising their arms, then say stop when they stop.": Wish(
        "mark", {"event": "the person starts raising their arms"}
    ),
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
    "I would like to know, How many days until Christmas?": Wish(
        "tell_time", {"question": "How many days until Christmas"}
    ),
    "I wonder, what day is it today?": Wish("tell_time", {"question": "what day is it today"}),
    "I'd like to know, what is twelve times seven?": Wish("calculate", {"expression": "12 * 7"}),
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
        "Say hello.",
        "Say hello in French.",
        "They say it rains every day.",
        "What would you say if I say no?",
        "We are leaving in ten minutes.",
        "",
    ],
)
def test_everything_else_is_left_to_the_model(said):
    assert recognise(said) is None


@pytest.mark.parametrize(
    "heard",
    ["Lesey", "Lysay", "Lisa,", "Lee's say", "Least say", "We say", "Please stay", "Please save"],
)
def test_a_misheard_please_say_is_known_by_what_follows(heard):
    wish = Wish("say_at", {"words": "now", "when": "in 5 seconds"})
    assert recognise(f"{heard} now in five seconds.") == wish
    assert recognise(f"{heard} now and 5 seconds.") == wish


@pytest.mark.parametrize(
    ("text", "wish"),
    [
        (
            "Remind me in ten minutes. To call mum.",
            Wish("remind", {"when": "in 10 minutes", "about": "call mum"}),
        ),
        ("Set a timer. For ten minutes.", Wish("set_timer", {"duration": "10 minutes"})),
        ("Set a timer for ten minutes. It is late.", Wish("set_timer", {"duration": "10 minutes"})),
    ],
)
def test_a_request_may_be_parted_by_pauses_or_stand_first(text, wish):
    assert recognise(text) == wish


@pytest.mark.parametrize(
    "text",
    [
        "They were eighteen pounds each. I need the money. How much is seven times eighteen?",
        "I sold some. So how much is seven times eighteen?",
        "How much is. Seven times eighteen?",
    ],
)
def test_a_sum_is_worked_out_behind_a_story_and_across_a_pause(text):
    assert recognise(text) == Wish("calculate", {"expression": "7 * 18"})
