"""Settings -> the mind: who thinks, with which tools."""

from datetime import datetime

from app.inbox import Inbox
from app.mind import Mind, Thinking, time_from
from app.settings import FILE, Settings
from app.thinkers import Small, Talker, Thinker
from app.tools import facts, timers
from app.tools.policy import Policy
from app.tools.toolbox import Tool, Toolbox
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
        return Agent(settings.mind, settings.mind_model, key, toolbox(), sees=settings.mind_sees)
    return Small(Talker(language_model(settings)), toolbox())


def toolbox() -> Toolbox:
    """All tools that the settings allow."""
    return Toolbox(TOOLS, Policy.read(POLICY))


TOOLS = (
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
