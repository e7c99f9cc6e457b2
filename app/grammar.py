"""Common requests, recognised without a model: for minds too small to plan the use of tools.

    "remind me in ten minutes to call mum" ──► Wish("remind", {"when": …, "about": …})

What is not recognised is left to the model. Rules are tried in order; the first that fits holds.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from app.tools.calculator import formula
from app.tools.numbers import LENGTH, digits


@dataclass(frozen=True, slots=True)
class Wish:
    """A tool and what to give it."""

    tool: str
    arguments: dict[str, str] = field(default_factory=dict)


_POLITE = re.compile(
    r"^(?:(?:hey|hi|hello|ok|okay|so|well|please|now|and|then|um|uh|micro ?turn)\b[\s,.!]*)*"
    r"(?:(?:can|could|would|will) you (?:please )?|i(?:'d| would) like you to |i want you to "
    r"|i(?:'d| would) like to know\b[\s,]*|i want to know\b[\s,]*|i wonder\b[\s,]*|please )?",
)
_WHEN = (
    rf"(?:in {LENGTH}|{LENGTH} from now|(?:tomorrow|today|tonight|on \w+day)?\s*"
    r"(?:at (?:half past |quarter past |quarter to |\d+ (?:minutes )?(?:past|to) )?"
    r"(?:\d{1,2}(?:[:. ]\d{2})?(?: o'?clock)?|noon|midday|midnight)"
    r"(?: ?(?:a\.?m\.?|p\.?m\.?)|(?: in the (?:morning|afternoon|evening)| at night))?)"
    r"(?:\s*(?:tomorrow|today|tonight|on \w+day))?|tomorrow|on \w+day)"
)
_ABOUT = r"(?:to |that |about |of )?(?P<about>.+?)"


def recognise(text: str) -> Wish | None:
    """The wish in what the user said, or None."""
    said = _plain(text)
    *before, last = _REASONS.split(said)
    for request in dict.fromkeys((said, last, _PAUSES.sub(" ", said), *before)):
        for pattern, make in _RULES:
            if found := pattern.match(request):
                wish = make(
                    {name: (part or "").strip() for name, part in found.groupdict().items()}
                )
                return Wish(wish.tool, {k: _as_said(v, text) for k, v in wish.arguments.items()})
    sums = (_formula(request) for request in (_PAUSES.sub(" ", said), last))
    return next((Wish("calculate", {"expression": found}) for found in sums if found), None)


def _formula(request: str) -> str:
    """The formula that is asked for, or an empty text."""
    asked = _POLITE.sub("", request)
    is_sum = re.match(r"(?:what|how much|calculate|compute|work out|the square|\d)", asked)
    return formula(asked) if is_sum else ""


_REASONS = re.compile(
    r"[.!?]\s+|[,;]\s+(?=(?:so |and |please |then )*(?:remind me|set (?:a|the)|say|count)\b)"
)
"""What may stand before a request: "I am practising. Remind me …"."""
_PAUSES = re.compile(r"[.!?]\s+")
"""What the ears write where somebody pauses: "Remind me in ten minutes. To call mum."."""
_LOOKUP = re.compile(
    r"\b(?:look (?:it |that )?up|search|google|on the (?:web|internet)|news|weather|forecast"
    r"|latest|who won|price of|opening hours|website|web page|find out)\b",
    re.IGNORECASE,
)


def looks_up(text: str) -> bool:
    """Answering this takes a look at the web."""
    return bool(_LOOKUP.search(text))


def _plain(text: str) -> str:
    said = digits(" ".join(text.replace("\u2019", "'").split())).strip()
    said = _POLITE.sub("", said)
    said = re.sub(r"[\s,]*\buntil i (?:ask|tell|say|stop|want)\b.*$", "", said)
    return re.sub(r"(?:[\s,]*\b(?:please|thanks|thank you))?[\s.!?,]*$", "", said)


def _as_said(value: str, text: str) -> str:
    """With its capitals, where it stands in what was said."""
    at = text.lower().find(value)
    return text[at : at + len(value)] if at >= 0 else value


Groups = dict[str, str]
Rule = tuple[str, Callable[[Groups], Wish]]


def _as(tool: str, *names: str, **fixed: str) -> Callable[[Groups], Wish]:
    def make(groups: Groups) -> Wish:
        return Wish(tool, {**{name: groups[name] for name in names if groups.get(name)}, **fixed})

    return make


def _remind(groups: Groups) -> Wish:
    arguments = {"about": _from_here(groups["about"])}
    if "every" in groups:
        return Wish("remind", arguments | {"every": _counted(groups["every"])})
    return Wish("remind", arguments | {"when": groups["when"]})


def _timer(groups: Groups) -> Wish:
    return _as("set_timer", "duration", "name")(groups)


def _from_here(text: str) -> str:
    """What the user calls "my" is "your" when it is said back."""
    return re.sub(r"\bmy\b", "your", re.sub(r"\bi\b", "you", text))


def _say_at(groups: Groups) -> Wish:
    times = groups.get("times", "").removesuffix(" times")
    times = {"once": "1", "twice": "2"}.get(times, times)
    every = _counted(groups["every"]) if "every" in groups else ""
    return _as("say_at", "words", "when", "every", "times")(
        groups | {"times": times, "every": every}
    )


def _watch(groups: Groups) -> Wish:
    """Colours are all that is named, whatever the ears make of the word."""
    cue = re.sub(r",\s*(?:then )?", ", ", _from_here(groups["cue"]), count=1)
    return Wish("watch_for", {"cue": re.sub(r"\b(name|say) its \w+$", r"\1 its colour", cue)})


def _kind(doing: str, which: str) -> str:
    kind = {"saying": "say", "reminding me": "remind"}.get(doing, doing)
    return f"{kind} {which}".strip()


_EVERY = rf"every (?P<every>{LENGTH}|second|minute|hour|day)"
_NAME = r"(?: (?:for|called|named) (?:the |my )?(?P<name>.+))?"
_SITE = r"(?P<address>(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/\S*)?)"
_THING = r"(?:error|message|screen|window|text|dialog|page|slide)"

_SAY = r"(?:(?:p?[lw][a-z']* )?(?:p?l[a-z]{1,3}?)?st?(?:ay|ey|ave)s?|lisa)"
"""And what the ears make of "please say" at the very beginning: "Lesey", "Least say", "We stay"."""
_WORDS = r"[\s,:\"']*(?P<words>.+?)[\s,\"']*"
_TIMES = r"(?:[\s,]*(?P<times>once|twice|\d+ times))"
_WHENEVER = (
    r"(?:when(?:ever)?|(?:each|every|any) ?time(?: that)?|as soon as|if) "
    r"(?:i|you|we|they|he|she|(?:some|any)(?:one|body)) (?:say|hear|mention)s?[\s,]+"
    r"(?:the (?:words?|name) )?"
)
_MEANWHILE = r"(?:,? (?:while|well,?|as|even (?:if|when|while)) (?:i|we|you)\b.*)?"
_START, _STOP = r"[\"']?(?:start|begin|go)[\"']?", r"[\"']?(?:stop|end)[\"']?"

_SAYINGS: tuple[Rule, ...] = (
    (
        rf"(?:{_SAY}|they) {_START} (?:when(?:ever)?|with) (?P<event>.+?)[\s,]+(?:and )?(?:then )?"
        rf"st?ay {_STOP} when.*$",
        _as("mark", "event"),
    ),
    (
        rf"{_WHENEVER}[\s,\"']*(?P<cue>.+?)[\s,\"']+(?:then |you |please |should |just )*say\b"
        rf"[\s,:\"']*(?P<reply>.+?)[\s,\"']*{_MEANWHILE}$",
        _as("say_when", "cue", "reply"),
    ),
    (
        rf"{_SAY}\b[\s,:\"']*(?P<reply>.+?)[\s,\"']+{_WHENEVER}[\s,\"']*(?P<cue>.+?)[\s,\"']*"
        rf"{_MEANWHILE}$",
        _as("say_when", "cue", "reply"),
    ),
    (rf"{_SAY}\b{_WORDS} (?P<when>after {LENGTH}|{_WHEN})$", _say_at),
    (
        rf"{_SAY}\b{_WORDS} and (?P<span>{LENGTH})$",  # the ears' "in"
        lambda g: _say_at(g | {"when": f"in {g['span']}"}),
    ),
    (rf"(?P<when>after {LENGTH}|{_WHEN})[\s,]+(?:please )?say\b{_WORDS}$", _say_at),
    (rf"{_SAY}\b{_WORDS}{_TIMES}?[\s,]+{_EVERY}$", _say_at),
    (rf"{_SAY}\b{_WORDS}[\s,]+{_EVERY}{_TIMES}$", _say_at),
    (rf"{_EVERY}[\s,]+(?:please )?say\b{_WORDS}{_TIMES}?$", _say_at),
    (rf"{_SAY} {_EVERY}\b{_WORDS}$", _say_at),
)
_TIMERS: tuple[Rule, ...] = (
    (
        rf"(?:set|start|make|give me|put on) (?:an?|the|another) timer (?:for|of) "
        rf"(?P<duration>{LENGTH}){_NAME}$",
        _as("set_timer", "duration", "name"),
    ),
    (
        rf"(?:set|start|make|give me)? ?(?:an? )?(?P<duration>{LENGTH}) (?:(?P<name>\w+) )?timer"
        r"(?: for (?:the |my )?(?P<what>.+))?$",
        lambda g: _timer(g | {"name": g["name"] or g["what"]}),
    ),
    (
        rf"(?:set|start) (?:an?|the) (?P<name>\w+) timer (?:for|of) (?P<duration>{LENGTH})$",
        _as("set_timer", "duration", "name"),
    ),
    (rf"timer (?:for )?(?P<duration>{LENGTH})$", _as("set_timer", "duration")),
    (rf"wake me(?: up)? in (?P<duration>{LENGTH})$", _as("set_timer", "duration")),
)
_REMINDERS: tuple[Rule, ...] = (
    (rf"(?:remind me|tell me) {_EVERY} {_ABOUT}$", _remind),
    (rf"(?:remind me|tell me to) {_ABOUT} {_EVERY}$", _remind),
    (rf"remind me (?P<when>{_WHEN}) {_ABOUT}$", _remind),
    (rf"(?:remind me|tell me to) {_ABOUT} (?P<when>{_WHEN})$", _remind),
    (
        rf"remind me (?P<when>{_WHEN})$",
        lambda g: _remind(g | {"about": "you asked me to remind you"}),
    ),
)
_STANDING: tuple[Rule, ...] = (
    (
        r"(?:what|which|how many)? ?(?:are )?(?:my )?(?:timers|reminders|alarms)"
        r"(?: (?:do i have|are (?:running|set|there)).*)?$",
        _as("list_orders"),
    ),
    (r"how (?:long|much time) (?:is|do i have)\b.*\btimer.*$", _as("list_orders")),
    (r"how (?:long|much time) is left$", _as("list_orders")),
    (
        r"(?:stop|cancel|delete|remove|end|(?:turn|switch) off)(?: all)?(?: of)?"
        r"(?: the| my| that| this)? (?P<which>(?:\w+ )?(?:timer|reminder|alarm)s?)$",
        _as("stop_order", "which"),
    ),
    (r"(?:cancel|undo|forget|stop) (?:that|it|this)$", _as("stop_order")),
    (
        r"(?:stop|quit) (?P<doing>counting|watching|reminding me|saying)(?: for)?(?: the| my)?"
        r" ?(?P<which>.*)$",
        lambda g: Wish("stop_order", {"which": _kind(g["doing"], g["which"])}),
    ),
)
_NETWORK: tuple[Rule, ...] = (
    (
        r"(?:(?:these|lee's|lease|least) )?count ?(?:out|up)?(?: loud(?:ly)?| aloud)?"
        r"(?: the| my)?(?: reps| repetitions)?"
        r"(?: (?:for|of|my|the|how many|every|each|all)\b)* "
        r"(?P<action>(?!for |of )[a-z][a-z' -]*?)"
        r"(?: (?:that )?i do| for me| with me| aloud| out loud)?$",
        _as("count", "action"),
    ),
    (
        r"(?:tell me|let me know|alert me|warn me|speak up|say something) "
        r"(?:when|if|as soon as)(?:ever)? (?P<cue>.+)$",
        _watch,
    ),
    (r"(?:(?:watch|look|listen) out|watch) for (?P<cue>.+)$", _watch),
    (
        r"(?:watch|look|wait|\w+ quietly)\b[\w\s,]*? (?:when(?:ever)?|(?:each|every) ?time|if) "
        r"(?P<cue>.+)$",
        _watch,
    ),
)
_SCREEN: tuple[Rule, ...] = (
    (
        rf"what does (?:(?:the|my) {_THING}|(?:this|that)(?: \w+)?)(?: message)?"
        r"(?: on (?:my|the) screen)? say$",  # any word: the ears make much of "error"
        _as("tell_screen"),
    ),
    (r"what(?:'s| is| does it say)(?: written)? on (?:my|the) screen$", _as("tell_screen")),
    (
        rf"read (?:me )?(?:out )?(?:the|my|this) {_THING}(?: message)?(?: to me| aloud| out)?$",
        _as("tell_screen"),
    ),
)
_NOTES: tuple[Rule, ...] = (
    (r"(?:take|make|write) (?:a )?note(?: that| of|:|,)? (?P<text>.+)$", _as("write_note", "text")),
    (r"(?:note|write) (?:this |that )?down(?: that|:|,)? (?P<text>.+)$", _as("write_note", "text")),
    (r"(?:note that|note:) (?P<text>.+)$", _as("write_note", "text")),
    (
        r"(?:read|what are|what's in|show)(?: me)?(?: out)? my notes(?: to me)?$",
        _as("read_notes"),
    ),
)
_WEB: tuple[Rule, ...] = (
    (
        r"(?:open|read|go to|show me|what does|what's on|what is on)(?: the (?:page|site|website))?"
        rf" {_SITE}(?: say| to me)?$",
        _as("tell_page", "address"),
    ),
    (
        r"(?:look up|look for|search (?:the web |online |the internet )?for|search|google"
        r"|find out(?: about)?|look on the (?:web|internet) for) "
        r"(?P<query>.+?)(?: on(?: the)? (?:web|internet|line))?$",
        _as("look_up", "query"),
    ),
)
_TIME: tuple[Rule, ...] = (
    (
        r"(?:what(?:'s| is) the time|what time is it|(?:do you )?(?:know|have) the time"
        r"|tell me the time)(?: now| right now)?$",
        _as("tell_time", question="what time is it"),
    ),
    (
        r"(?P<question>(?:what(?:'s| is) (?:the|today's) date.*|what day (?:is|was|will).*"
        r"|which day (?:is|was).*|how (?:many days|long) (?:is it )?(?:until|till|to) .+"
        r"|what year is it.*))$",
        _as("tell_time", "question"),
    ),
)
_GROUPS = (_SAYINGS, _TIMERS, _REMINDERS, _STANDING, _NETWORK, _SCREEN, _NOTES, _WEB, _TIME)
_RULES = tuple((re.compile(pattern), make) for group in _GROUPS for pattern, make in group)


def _counted(every: str) -> str:
    return every if re.match(r"\d|an? |half", every) else f"1 {every}"
