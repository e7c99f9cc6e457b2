"""Threads beside the talk: bounded, never silent about a failure, joined at the end."""

import threading

import pytest

from app.aside import Aside
from app.events import Report, Words
from app.inbox import LIMIT, Inbox
from model.errors import WeightsError


class Echo(Aside[str]):
    def __init__(self, inbox: Inbox, limit: int = 4) -> None:
        self.gate = threading.Event()
        self.gate.set()
        super().__init__("ears", inbox, limit)

    def take(self, turn, arrivals, events) -> None:
        pass

    def work(self, item: str) -> None:
        self.gate.wait()
        if item == "expected":
            raise WeightsError("The weights are gone.")
        if item == "fault":
            raise ZeroDivisionError
        self._inbox.post(Words("ears", item))


@pytest.fixture
def inbox():
    return Inbox()


@pytest.fixture
def echo(inbox):
    aside = Echo(inbox)
    yield aside
    aside.gate.set()
    aside.close()


def test_work_comes_back_as_arrivals_in_order(echo, inbox):
    for word in ("one", "two", "three"):
        echo.submit(word)
    echo.settle()
    assert [w.text for w in inbox.collect(0)] == ["one", "two", "three"]


def test_a_full_queue_drops_the_oldest_and_says_so_once(echo, inbox):
    echo.gate.clear()
    for n in range(10):
        echo.submit(str(n))
    echo.gate.set()
    echo.settle()
    arrivals = inbox.collect(0)
    reports = [a for a in arrivals if isinstance(a, Report)]
    assert len(reports) == 1
    assert "cannot keep up" in reports[0].text
    assert [a.text for a in arrivals if isinstance(a, Words)][-4:] == ["6", "7", "8", "9"]


def test_an_expected_error_is_told_in_its_own_words(echo, inbox):
    echo.submit("expected")
    echo.settle()
    assert inbox.collect(0) == [Report("error", "The weights are gone.", "ears")]


@pytest.mark.logs_error(match="The ears failed")
def test_a_fault_is_logged_told_and_survived(echo, inbox, caplog):
    echo.submit("fault")
    echo.submit("after")
    echo.settle()
    report, words = inbox.collect(0)
    assert "log has the details" in report.text
    assert words.text == "after"
    assert "ZeroDivisionError" in caplog.text


def test_closing_ends_the_thread(inbox):
    aside = Echo(inbox)
    aside.close()
    assert not any(t.name == "aside-ears" for t in threading.enumerate())


def test_an_arrival_may_be_due_later(inbox):
    inbox.post(Words("mind", "later"), due_turn=3)
    inbox.post(Words("mind", "now"))
    assert [a.text for a in inbox.collect(0)] == ["now"]
    assert inbox.collect(2) == []
    assert [a.text for a in inbox.collect(3)] == ["later"]


def test_a_flooded_inbox_says_what_it_lost(inbox):
    for n in range(LIMIT + 5):
        inbox.post(Words("ears", str(n)))
    arrivals = inbox.collect(0)
    assert len(arrivals) == LIMIT + 1
    assert arrivals[-1].text.startswith("5 messages were lost")
