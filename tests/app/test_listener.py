"""The ears beside the talk: what they are told to listen for."""

from app.events import Ordered
from app.inbox import Inbox
from app.listener import Listener


class Told:
    """Ears that only note what they are to expect."""

    def __init__(self) -> None:
        self.expected: list[list[str]] = []

    def hear(self, pcm):
        return []

    def expect(self, words):
        self.expected.append(list(words))


def test_cues_of_standing_orders_are_listened_for_until_they_are_over():
    ears = Told()
    listener = Listener(ears, Inbox())
    cat = Ordered(1, "say(at cat: animal)", "", hears="cat")
    tea = Ordered(2, "say(at 12:00: tea)", "", says="Tea.")
    paris = Ordered(3, "say(at Paris: city)", "", hears="Paris")
    over = Ordered(1, "stop(say(at cat: animal))", "", standing=False, hears="cat")
    for arrivals in ([cat, tea], [paris], [over]):
        listener.order(arrivals)
    listener.close()
    assert ears.expected == [["cat"], ["cat", "Paris"], ["Paris"]]
