"""What a tool may touch while it works for one job."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from app.events import Arrival, Progress, Words
from app.tools.order import Kind, StandingOrder
from app.tools.orders import Orders


@dataclass(slots=True)
class Hands:
    """Made for each job.

    Attributes:
        job: its number.
        now: the local time at which the user had finished asking; what is to come in ten seconds
            counts from there, however long it took to understand.
        now_ms: the same in session time.
        query: what the user asked.
        orders: the standing orders.
        post: hands an arrival to the conversation.
        confirm: asks the user by voice and card; False where the answer is no or does not come.
        saw: keeps what the screen says for the questions that follow.
        network: the engine counts and watches by itself when ordered to.
        sees: the camera has shown it something lately.
        named: sites that the user's own words name.
        known: addresses that a search found or a page links to; see `app.tools.web`.
    """

    job: int
    now: datetime
    query: str
    orders: Orders
    post: Callable[[Arrival], None]
    confirm: Callable[[str], Awaitable[bool]]
    saw: Callable[[str], None] = lambda _: None
    network: bool = False
    sees: bool = False
    now_ms: int = 0
    named: frozenset[str] = frozenset()
    known: set[str] = field(default_factory=set)

    def order(self, kind: Kind, about: str = "", **more: object) -> StandingOrder:
        """Give a standing order in the name of this job; `more` as in `Orders.give`."""
        return self.orders.give(kind, about, since_ms=self.now_ms, job=self.job, **more)

    def note(self, text: str) -> None:
        """Tell the card what is being done."""
        self.post(Progress(self.job, text))

    def say(self, text: str) -> None:
        """Say something while the work goes on."""
        self.post(Words("mind", text, self.job, final=False, state="running", interim=True))
