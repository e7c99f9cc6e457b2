"""A talk as it might be, for the pictures of what the demo talk does not show."""

from math import sin

import numpy as np
from numpy.typing import NDArray

from ui.rows import (
    Act,
    Check,
    Level,
    Line,
    Offer,
    Preview,
    Reading,
    Recorded,
    Replay,
    Screen,
    Share,
    Slot,
    Status,
    Task,
    Vitals,
)

STATUS = Status(
    "speaking", "Speaking", 31.0, 1, "Moonshine and the network", "SmolLM2 on this computer", ""
)
SPOKEN_S = ((2, 5, "u"), (5.6, 12, "a"), (8.2, 8.8, "u"), (15, 19, "u"), (20, 24.4, "a"),
            (24, 25.6, "u"), (31, 35, "u"), (35.4, 42, "a"), (38, 38.6, "u"), (45, 49, "u"),
            (49.2, 50, "a"), (54, 60, "a"))  # fmt: skip
"""Who speaks from when to when, in seconds of the minute."""


def lines() -> tuple[Line, ...]:
    """A conversation with a nod, an interruption and work in the background."""
    return (
        Line("1", "user", "Can you see the error in my terminal?", 741_000, opens=True),
        Line(
            "2", "assistant", "Yes. It says the module requests is not installed in this"
            " environment.", 744_000, opens=True,
        ),
        Line("3", "user", "Mm-hm.", 746_500, aside=True),
        Line("4", "assistant", "You have two Pythons, and pip belongs to", 750_000,
             cut_by="user", unspoken="the older one, so what you install lands there."),
        Line("5", "user", "Just tell me the command.", 752_000, opens=True),
        Line("6", "assistant", "Type python3 dash m pip install requests.", 754_000, opens=True),
        Line("7", "user", "And find out whether there is anything faster than it.", 761_000,
             opens=True),
        Line("8", "job", "Find out whether there is anything faster than requests.", 763_000,
             live=True, job=3, state="Running", detail="HTTPX, a client for Python"),
        Line("9", "assistant", "I am looking. Meanwhile, the install has", 766_000, live=True,
             opens=True),
    )  # fmt: skip


def slots() -> tuple[Slot, ...]:
    """A minute in which both speak, sometimes at once."""
    made = []
    for turn in range(300):
        heard = voice("u", turn)
        played = voice("a", turn)
        step_ms = 27 + 9 * abs(sin(turn / 7)) + (14 if played[0] else 0) + (turn == 211) * 190
        made.append(
            Slot(
                turn=3530 + turn,
                heard=heard if max(heard) else noise(turn),
                played=played,
                act=act(turn, speaking=max(played) > 0),
                working=turn > 240,
                hearing=max(heard) > 0,
                step_ms=step_ms,
            )
        )
    return tuple(made)


def voice(who: str, turn: int) -> tuple[float, ...]:
    """Loudness of one of the two, every 50 ms: syllables and short pauses."""
    at_s = turn / 5
    if not any(speaker == who and begin <= at_s < end for begin, end, speaker in SPOKEN_S):
        return (0.0,) * 4
    chance = np.random.default_rng([turn, ord(who)])
    swell = 0.62 + 0.1 * sin(turn / 2.3)
    return tuple(float(np.clip(swell + chance.normal(0, 0.08), 0.2, 0.85)) for _ in range(4))


def noise(turn: int) -> tuple[float, ...]:
    """A quiet room, in which something falls now and then."""
    chance = np.random.default_rng([turn, 7])
    return tuple(float(0.18 + 0.3 * (turn % 97 == 60) + chance.normal(0, 0.02)) for _ in range(4))


def act(turn: int, *, speaking: bool) -> Act:
    """Who has the floor."""
    if turn in (121, 122):
        return "yield"
    if 240 <= turn < 246:
        return "delegate"
    if speaking:
        return "hold"
    return "listen"


def talk(shared: NDArray[np.uint8] | None = None) -> Screen:
    """All of the window while `shared` is shown to it."""
    share = Share("window", "Terminal") if shared is not None else None
    return Screen(
        lines=lines(),
        status=STATUS,
        level=Level(0.42, live=True),
        preview=Preview(shared, "What I see", rate_hz=2.0, share=share),
        tasks=(Task(3, "Find out whether there is anything faster than requests.", "Running"),),
        slots=slots(),
        vitals=vitals(),
    )


def vitals() -> Vitals:
    """Figures of an hour."""
    chance = np.random.default_rng(1)
    answers = tuple(int(value) for value in chance.normal(820, 160, 24))
    memory = tuple(float(436 + 6 * sin(at / 40) + at / 60) for at in range(400))
    return Vitals(answers, memory, dropped=0, late=1, turns=18_000)


def replay(screen: Screen) -> Screen:
    """`screen` as a moment of a recording."""
    place = Replay(turn=3829, turns=5400, playing=True, speed=1.5)
    return Screen(
        lines=screen.lines, status=STATUS, slots=screen.slots, replay=place, preview=screen.preview
    )


def reading(screen: Screen) -> Screen:
    """`screen` while the mind reads a page."""
    text = (
        "HTTPX is a fully featured HTTP client for Python 3, which provides sync and async APIs, "
        "and support for both HTTP/1.1 and HTTP/2.\n\n"
        "It is broadly compatible with requests. With many requests at once its asynchronous "
        "client keeps connections open and waits for all of them together.\n\n"
        "For a handful of requests one after the other there is little between the two."
    )
    found = "its asynchronous client keeps connections open and waits for all of them together"
    at = text.index(found)
    page = Reading("https://www.example.org/httpx", "HTTPX, a client for Python", text,
                   ((at, at + len(found)),))  # fmt: skip
    return Screen(
        lines=screen.lines, status=STATUS, level=screen.level, preview=screen.preview,
        tasks=screen.tasks, slots=screen.slots, vitals=screen.vitals, reading=page,
    )  # fmt: skip


def recorded() -> tuple[Recorded, ...]:
    """Talks of some days."""
    day = 86_400
    noon = 1_795_435_200
    talks = (
        ("Errors in the terminal", 0, 1080, "Can you see the error in my terminal?"),
        ("Soup", -day, 754, "How long do the onions take?"),
        ("Rehearsal", -day - 5400, 2712, "I am going to give my talk now, and you stop me when"),
        ("Capital cities", -4 * day, 95, "What is the capital of Australia?"),
        ("Squats", -5 * day, 430, "Count my squats, please."),
    )
    return tuple(
        Recorded(f"{title}.mcap", title, noon + at_s, 1000 * length_s, length_s * 61_000, words)
        for title, at_s, length_s, words in talks
    )


def checks() -> tuple[Check, ...]:
    """What the guide finds on a usual computer."""
    return (
        Check("Microphone", "Blue Yeti", good=True, essential=True),
        Check("Speaker", "Headphones", good=True),
        Check(
            "Graphics card",
            "No GPU is used: torch is a CPU build. The processor does the work.",
            good=True,
        ),
        Check("Mind", 'SmolLM2 answers "Yes."', good=True),
        Check(
            "Speed",
            "voice 12.1 ms, voice activity 0.9 ms, ears 31.4 ms: 44 ms of a core for every 200 ms",
            good=True,
            essential=True,
        ),
        Check("", "All is ready for a talk.", good=True, essential=True),
    )


def offers() -> tuple[Offer, ...]:
    """Larger minds, one on its way."""
    return (
        Offer(
            "qwen2.5-1.5b",
            "Plans the use of tools; wants four cores and 2 GB of memory.",
            1117,
            "Apache-2.0",
            "coming",
            42,
        ),
        Offer(
            "qwen2.5-0.5b",
            "Chats better than the built-in one; wants two cores and 1 GB of memory.",
            491,
            "Apache-2.0",
        ),
    )
