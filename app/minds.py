"""Settings -> the mind: who thinks, with which tools."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from app.catalogue import FOLDER, offered
from app.errors import UsageError
from app.inbox import Inbox
from app.jobs import Thinking
from app.mind import Mind, time_from
from app.settings import FILE, Settings
from app.thinkers import ByHeart, Talker, Thinker
from app.tools import facts, off, saying, timers
from app.tools.cues import Sounds, by_letters
from app.tools.notes import Notes
from app.tools.policy import Policy
from app.tools.screen import ScreenReading
from app.tools.servers import Server, configured
from app.tools.toolbox import Tool, Toolbox
from app.tools.web import Web
from capture.frames import Rgb
from model.parts.lm import ChatServer, LanguageModel, OpenAIServer, SmolLM2, gguf_server
from model.parts.reader import RapidReader

POLICY = FILE.with_name("policy.toml")
SERVERS = FILE.with_name("mcp.json")
ORDERS = FOLDER.with_name("reminders.json")


SETTINGS = frozenset(
    {
        "mind",
        "mind_model",
        "mind_key",
        "mind_sees",
        "notes_folder",
        "tool_folders",
        "web",
        "search_url",
    }
)
"""What decides who thinks and with which tools."""

Look = Callable[[], Rgb | None]
"""The shared screen as it is now, in its own size."""


def open_mind(
    settings: Settings,
    inbox: Inbox,
    look: Look,
    *,
    fast: bool,
    orders: bool,
    sounds: Sounds = by_letters,
) -> Mind:
    """The mind of these settings; in `fast` runs its time is that of the session.

    Args:
        settings: who thinks, and what it may do.
        inbox: where its words go.
        look: the shared screen.
        fast: faster than life.
        orders: the engine reads standing orders.
        sounds: how words sound.

    Raises:
        MindError, WeightsError: its model cannot be loaded.
        UsageError: a file of settings cannot be used.
    """
    return Mind(
        thinker(settings, look),
        inbox,
        Thinking() if fast else None,
        clock=time_from(datetime.now()) if fast else None,
        network=orders,
        opens=settings.engine == "native",
        keep=None if fast else ORDERS,
        sounds=sounds,
    )


def thinker(settings: Settings, look: Look) -> Thinker:
    """Who thinks, with hands; common requests are carried out without asking a model."""
    if settings.mind in ("local", "none"):
        return ByHeart(Talker(language_model(settings)), toolbox(settings, look, plans=False))
    from app.agent import Agent

    tools = toolbox(settings, look, plans=True)
    agent = Agent(server_of(settings), tools, sees=settings.mind_sees)
    return ByHeart(agent, tools)


def toolbox(settings: Settings, look: Look, *, plans: bool) -> Toolbox:
    """All tools that the settings allow; those that need no planning for minds that cannot."""
    web = Web(settings.search_url) if settings.web else None
    screen = ScreenReading(look, RapidReader().read)
    folders = [Path(folder) for folder in settings.tool_folders]
    notes = Notes(Path(settings.notes_folder).expanduser(), tuple(folders))
    tools = [*USUAL, Tool(notes.write_note, asks='Shall I note "{text}"?'), Tool(notes.read_notes)]
    if plans:
        tools += _planned(web, screen, notes, files=bool(folders))
    else:
        tools += _simple(web, screen)
    sources = [Server(server) for server in configured(SERVERS)] if plans else []
    return Toolbox(tools, Policy.read(POLICY), [web.close] if web else [], sources)


def _planned(web: Web | None, screen: ScreenReading, notes: Notes, *, files: bool) -> list[Tool]:
    tools = [Tool(screen.read_screen, "Reading your screen", slow=True)]
    if web:
        tools.append(Tool(web.search_web, "Searching for {query}", slow=True))
        tools.append(Tool(web.read_page, "Opening {address}", slow=True))
    if files:
        tools.append(Tool(notes.list_files, "Looking through your files"))
        tools.append(Tool(notes.read_file, "Reading {path}"))
        tools.append(Tool(notes.write_file, asks="Shall I write {path}?"))
    return tools


def _simple(web: Web | None, screen: ScreenReading) -> list[Tool]:
    tools = [Tool(screen.tell_screen, "Reading your screen", slow=True)]
    if web:
        tools.append(Tool(web.look_up, "Searching for {query}", slow=True))
        tools.append(Tool(web.tell_page, "Opening {address}", slow=True))
    else:
        tools += [Tool(off.look_up), Tool(off.tell_page)]
    return tools


USUAL = (
    Tool(facts.calculate),
    Tool(facts.tell_time),
    Tool(timers.set_timer),
    Tool(timers.remind),
    Tool(saying.say_at),
    Tool(saying.say_when),
    Tool(timers.list_orders),
    Tool(timers.stop_order),
    Tool(timers.count),
    Tool(timers.watch_for),
    Tool(timers.mark),
)


def server_of(settings: Settings) -> ChatServer:
    """Where a model that plans is asked: the user's server, or one in this process."""
    if settings.mind.startswith("http"):
        key = settings.mind_key.get_secret_value()
        return ChatServer(settings.mind, settings.mind_model, key)
    entry = offered(settings.mind)
    path = entry.path if entry else Path(settings.mind).expanduser()
    if entry and not path.exists():
        raise UsageError(
            f"{entry.name} is not here yet; fetch it: microturn weights pull {entry.name}"
        )
    return gguf_server(path, settings.threads)


def language_model(settings: Settings) -> LanguageModel | None:
    """Who thinks: the embedded model, a server, or nobody."""
    if settings.mind == "none":
        return None
    if settings.mind == "local":
        return SmolLM2(settings.threads)
    return OpenAIServer(server_of(settings))
