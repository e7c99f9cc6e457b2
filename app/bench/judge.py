"""A language model that labels behaviour over an overlap, through any OpenAI-compatible server."""

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from app.bench.fdbench import Segment
from app.bench.items import Item
from app.bench.overlap import Behaviour
from app.bench.words import Word
from app.errors import MicroturnError
from app.settings import Settings

LABELS: tuple[Behaviour, ...] = ("C_RESPOND", "C_RESUME", "C_UNCERTAIN_HANDLING", "C_UNKNOWN")
RUBRIC = (
    "A voice assistant was answering a request when another voice came in. Decide what the "
    "assistant did about it. Judge only what it began to say after the other voice began. "
    "C_RESPOND: it addresses what the other voice said. "
    "C_RESUME: it ignores the other voice and goes on with the earlier request. "
    "C_UNCERTAIN_HANDLING: it says that it did not understand. "
    "C_UNKNOWN: it says nothing new, only fillers, or something unrelated. "
    'Reply with one line of JSON only: {"behaviour": ["LABEL"]}'
)


def judge_at(
    address: str, settings: Settings
) -> Callable[[Item, Segment, Sequence[Word]], Behaviour]:
    """Asks the server's first model, or the one chosen for the mind, at temperature 0.

    Raises MicroturnError, also from what it returns, where the server does not answer.
    """
    from openai import OpenAI

    key = settings.mind_key.get_secret_value() or "none"
    client = OpenAI(base_url=address, api_key=key, max_retries=1)
    with _told(address):
        model = settings.mind_model or client.models.list().data[0].id

    def judge(item: Item, times: Segment, words: Sequence[Word]) -> Behaviour:
        with _told(address):
            reply = client.chat.completions.create(
                model=model,
                messages=[
                    {"role": "system", "content": RUBRIC},
                    {"role": "user", "content": case(item, times, words)},
                ],
                temperature=0,
                seed=0,
            )
        return label_in(reply.choices[0].message.content or "")

    return judge


@contextmanager
def _told(address: str) -> Iterator[None]:
    from openai import OpenAIError

    try:
        yield
    except (OpenAIError, IndexError) as error:
        raise MicroturnError(f"The judge at {address} does not answer: {error}") from error


def case(item: Item, times: Segment, words: Sequence[Word]) -> str:
    """What the judge reads."""
    said = [f"[{word.start_s:.2f}] {word.text}" for word in words]
    return json.dumps(
        {
            "earlier_request": item.extra.get("context_text", ""),
            "other_voice": item.extra.get("current_turn_text", ""),
            "other_voice_seconds": [round(at, 2) for at in times],
            "assistant_with_seconds": " ".join(said),
        },
        ensure_ascii=False,
    )


def label_in(reply: str) -> Behaviour:
    """The label of a judge's reply. Raises MicroturnError where there is none."""
    found = [label for label in LABELS if label in reply]
    if not found:
        raise MicroturnError(f"The judge's reply holds no label: {reply[:200]!r}")
    return found[0]
