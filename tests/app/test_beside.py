"""Words beside the floor, and orders for the network: what an engine is told and what not."""

import numpy as np

from app.events import Ack, Ordered, Say, Voiced, Words
from app.session import MOST_BESIDE, Session
from capture.frames import MicroTurn
from model.step import StepOut, Utterance

SILENCE = np.zeros(3200, np.int16)


class Reader:
    """Notes what it is told; says one sentence of its own in its first micro-turn."""

    reads_orders = True

    def __init__(self) -> None:
        self.told: list[list] = []

    def step(self, turn, arrivals) -> StepOut:
        self.told.append(list(arrivals))
        return StepOut("take", say=(Utterance("Hello there."),)) if turn.index == 0 else StepOut()


def turn(index: int, played: int = 0) -> MicroTurn:
    return MicroTurn(index, SILENCE, np.zeros(4800, np.int16), played)


def sound(number: int, samples: int) -> Voiced:
    return Voiced(number, np.ones(samples, np.int16), (0,))


def test_words_beside_the_floor_follow_what_is_being_said_and_the_engine_hears_nothing_of_them():
    engine = Reader()
    session = Session(engine)
    session.step(turn(0), [])
    session.step(turn(1), [sound(1, 4800)])
    tea = Words("mind", "Tea.", 10**6, beside=True)
    assert session.step(turn(2), [tea])[1:3] == [Ack("Tea."), Say(2, "Tea.")]
    session.step(turn(3, 4800), [sound(2, 4800)])
    session.step(turn(4, 9600), [])
    assert [(w.origin, w.id) for told in engine.told for w in told] == [("speaker", 1)]


def test_no_more_words_wait_beside_the_floor_than_are_worth_it():
    session = Session(Reader())
    tea = Words("mind", "Tea.", 10**6, beside=True)
    events = session.step(turn(1), [tea] * (MOST_BESIDE + 2))
    assert events.count(Ack("Tea.")) == MOST_BESIDE


def test_words_of_a_standing_order_are_spoken_before_their_moment_and_sound_at_once():
    session = Session(Reader())
    order = Ordered(10**6, "say(at 12:00: tea)", "Saying tea", "at 12:00", says="Tea.")
    assert session.step(turn(1), [order])[-1] == Say(0, "Tea.")
    ready = Voiced(0, np.ones(2400, np.int16), (0,), phrase="Tea.")
    assert not any(isinstance(e, Say) for e in session.step(turn(2), [ready, order]))
    heard = session.step(turn(3), [Words("mind", "Tea.", 10**6, beside=True)])
    assert [e.type for e in heard][-1] == "play"


def test_the_network_reads_its_orders_in_the_micro_turn_in_which_they_come_and_no_others():
    engine = Reader()
    squats = Ordered(10**6, "count(squats)", "Counting squats", network=True)
    tea = Ordered(10**6 + 1, "say(at 12:00: tea)", "Saying tea", says="Tea.")
    Session(engine).step(turn(4), [tea, squats])
    assert engine.told == [[squats]]
