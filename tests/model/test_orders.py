from model.orders import Orders
from model.phrases import COLOURS, NOW, NUMBERS, START, STOP


def test_a_count_goes_up_by_what_is_said():
    orders = Orders().given("count(squats)")
    for number in NUMBERS[:3]:
        assert orders.words() == (number,)
        orders = orders.said(number)
    assert orders.said("Mm-hm") == orders
    assert orders.given("count(squats)").words() == ("One",), "asked anew, it begins anew"


def test_start_and_stop_take_turns():
    orders = Orders().given("mark(the person starts to run)")
    assert orders.words() == (START,)
    assert orders.said(START).words() == (STOP,)
    assert orders.said(START).said(STOP).words() == (START,)


def test_what_is_watched_for_is_told_by_now_or_by_its_colour():
    assert Orders().given("watch_for(you wave)").words() == (NOW,)
    assert Orders().given("watch_for(a ball appears, and name its colour)").words() == COLOURS


def test_an_order_holds_until_it_is_over():
    both = Orders().given("count(squats)").given("watch_for(you wave)")
    assert both.words() == ("One", NOW)
    assert both.given("stop(count(squats))").words() == (NOW,)
    assert both.given("stop(count(jumps))") == both


def test_what_needs_no_eyes_is_none_of_its_business():
    assert Orders().given("remind(every 20 minutes: stand up)") == Orders()
    assert Orders().given("stop(remind(at 14:05: tea))") == Orders()


def test_it_counts_no_further_than_it_can():
    orders = Orders().given("count(steps)")
    for _ in range(120):
        orders = orders.said(orders.words()[0])
    assert orders.words() == (NUMBERS[-1],)


def test_orders_do_not_pile_up():
    orders = Orders()
    for n in range(100):
        orders = orders.given(f"watch_for(thing {n})")
    assert len(orders.texts) <= 8


def test_what_stands_is_read_again_each_few_seconds():
    orders = Orders().given("count(squats)", 7)
    assert [turn for turn in range(7, 60) if orders.due(turn)] == [22, 37, 52]
    assert orders.due(22) == ("count(squats)",)
    assert Orders().due(22) == ()


def test_an_order_given_twice_stands_once():
    twice = Orders().given("count(squats)").said("One").given("count(squats)", 3)
    assert twice.texts == ("count(squats)",)
    assert twice.words() == ("One",)
    assert twice.given("stop(count(squats))").texts == ()
