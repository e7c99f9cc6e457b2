"""Settings -> the mind: who thinks, with which tools."""

from datetime import datetime

from app.inbox import Inbox
from app.mind import Mind, Thinking, time_from
from app.settings import FILE, Settings
from app.thinkers import Small, Talker, Thinker
from app.tools import facts, off, timers
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox
from app.tools.web import Web
from model.parts.lm import LanguageModel, OpenAIServer, SmolLM2

POLICY = FILE.with_name("policy.toml")


def open_mind(settings: Settings, inbox: Inbox, *, fast: bool) -> Mind:
    """The mind of these settings; in `fast` runs its time is that of the session.

    Raises:
        MindError, WeightsError: its model cannot be loaded.
        UsageError: a file of settings cannot be used.
    """
    return Mind(
        thinker(settings),
        inbox,
        Thinking() if fast else None,
        clock=time_from(datetime.now()) if fast else None,
        network=settings.engine == "native",
    )


def thinker(settings: Settings) -> Thinker:
    """Who thinks, with hands."""
    if settings.mind.startswith("http"):
        from app.agent import Agent

        key = settings.mind_key.get_secret_value()
        tools = toolbox(settings, plans=True)
        return Agent(settings.mind, settings.mind_model, key, tools, sees=settings.mind_sees)
    return Small(Talker(language_model(settings)), toolbox(settings, plans=False))


def toolbox(settings: Settings, *, plans: bool) -> Toolbox:
    """All tools that the settings allow; those that need no planning for minds that cannot."""
    tools, closing = [*USUAL], []
    if settings.web:
        web = Web(settings.search_url)
        closing.append(web.close)
        tools += _planned(web) if plans else _simple(web)
    elif not plans:
        tools += [Tool(off.look_up), Tool(off.tell_page)]
    return Toolbox(tools, Policy.read(POLICY), closing)


def _planned(web: Web) -> list[Tool]:
    return [
        Tool(web.search_web, "Searching for {query}", slow=True),
        Tool(web.read_page, "Opening {address}", slow=True),
    ]


def _simple(web: Web) -> list[Tool]:
    return [
        Tool(web.look_up, "Searching for {query}", slow=True),
        Tool(web.tell_page, "Opening {address}", slow=True),
    ]


USUAL = (
    Tool(facts.calculate),
    Tool(facts.tell_time),
    Tool(timers.set_timer),
    Tool(timers.remind),
    Tool(timers.list_orders),
    Tool(timers.stop_order),
    Tool(timers.count),
    Tool(timers.watch_for),
)


def language_model(settings: Settings) -> LanguageModel | None:
    """Who thinks: the embedded model, a server, or nobody."""
    if settings.mind == "none":
        return None
    if settings.mind == "local":
        return SmolLM2(settings.threads)
    return OpenAIServer(settings.mind, settings.mind_model, settings.mind_key.get_secret_value())
