"""The parts of one engine, loaded once and used by every item of a bench."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from app.ears import open_ears
from app.errors import UsageError
from app.minds import language_model
from app.settings import CACHE, Settings
from app.tools.cues import Sounds, by_letters
from model.parts.cascade import Cascade, Timing
from model.parts.ears import Ears
from model.parts.lm import LanguageModel
from model.parts.voice import Voice
from model.phrases import PHRASES
from model.step import Stream

ENGINES = ("cascade", "native")


class Opener(Protocol):
    """Opens an engine for a conversation that has not begun."""

    def __call__(self, *, echo: bool) -> Stream:
        """Where `echo` is heard, it must first let the canceller learn the room."""
        ...


@dataclass(frozen=True, slots=True)
class Parts:
    """What a talk needs.

    Attributes:
        engine: its name.
        stream: opens the engine for one item.
        ears: fresh ears for one item.
        voice, mind: shared, since they remember nothing.
        phrases: what the engine is known to say.
        sounds: how words sound.
    """

    engine: str
    stream: Opener
    ears: Callable[[], Ears]
    voice: Voice
    mind: LanguageModel | None
    phrases: tuple[str, ...] = ()
    sounds: Sounds = by_letters


def engine_names(listed: str) -> list[str]:
    """`cascade,native` -> the names, in order. Raises UsageError for others."""
    names = [name.strip() for name in listed.split(",") if name.strip()]
    if wrong := [name for name in names if name not in ENGINES]:
        raise UsageError(f'"{wrong[0]}" cannot be measured here; choose {" and ".join(ENGINES)}.')
    if not names:
        raise UsageError("Name at least one engine: --engine cascade,native")
    return names


def load_all(names: list[str], settings: Settings, *, mind: bool) -> list[Parts]:
    """Parts for each engine; ears, voice and mind are loaded once for all of them."""
    from model.parts.voice import HibariVoice

    ears = open_ears(settings)
    voice = HibariVoice()
    model = language_model(settings) if mind else None
    return [
        Parts(
            name,
            _opener(name, settings),
            ears,
            voice,
            model,
            PHRASES if name == "native" else (),
            voice.sounds,
        )
        for name in names
    ]


def _opener(name: str, settings: Settings) -> Opener:
    return network(settings) if name == "native" else _cascade(settings)


def _cascade(settings: Settings) -> Opener:
    from model.parts.vad import SileroVad

    def opened(*, echo: bool) -> Stream:
        timing = Timing(
            end_of_turn_ms=settings.end_of_turn_ms,
            barge_in_ms=settings.barge_in_ms,
            warm_up_ms=settings.warm_up_ms if echo else 0,
        )
        return Cascade(SileroVad(), timing)

    return opened


def network(settings: Settings, *, hears: bool | None = None) -> Opener:
    """The network, loaded once; every opening is a conversation that has not begun.

    It `hears` words by itself, or not, or as the settings have it.
    """
    hears = settings.network_hears if hears is None else hears
    from model.native import open_stream

    stream, _ = open_stream(settings.weights, CACHE, threads=settings.threads, hears=hears)
    unbegun = stream.state.copy()

    def opened(*, echo: bool) -> Stream:
        stream.state = unbegun.copy()
        return stream

    return opened
