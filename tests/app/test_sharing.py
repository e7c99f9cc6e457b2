from types import SimpleNamespace

import pytest

from app import sharing as module
from app.inbox import Inbox
from app.presenter import Presenter
from app.sharing import Sharing
from capture.errors import DeviceError
from ui.rows import Share

REGION = Share("region", "A part of the screen", area=(10, 20, 300, 200))


class Source:
    """Remembers what it was given to look at."""

    def __init__(self):
        self.seen, self.away = [], False

    def share(self, eye):
        self.seen.append(eye)

    def look_away(self, on):
        self.away = on


@pytest.fixture
def talk():
    return SimpleNamespace(source=Source(), inbox=Inbox())


@pytest.fixture
def sharing(talk):
    one = Sharing(Presenter(), lambda: talk)
    yield one
    one.close()


@pytest.fixture
def opened(monkeypatch):
    """Eyes are opened as (share, where they are blind), without a screen."""
    monkeypatch.setattr(module, "open_share", lambda share, hidden: (share, hidden()))


def test_what_is_picked_is_seen_and_the_window_says_so(sharing, talk, opened):
    sharing.leave_out((0, 0, 50, 50))
    assert sharing.begin(REGION).result() == "A part of the screen is seen."
    assert talk.source.seen == [(REGION, (0, 0, 50, 50))]
    assert sharing._presenter.share == REGION


def test_the_own_window_is_left_out_only_when_that_is_wanted(sharing, talk, opened):
    sharing.leave_out((0, 0, 50, 50))
    whole = Share("screen", "Screen 1", hide_own=False)
    sharing.begin(whole).result()
    assert talk.source.seen == [(whole, None)]


def test_a_pause_looks_away_and_a_new_share_looks_again(sharing, talk, opened):
    sharing.begin(REGION).result()
    sharing.pause(True)
    assert talk.source.away
    assert sharing._presenter.share.paused
    sharing.begin(REGION).result()
    assert not talk.source.away
    assert not sharing._presenter.share.paused


def test_the_end_shows_nothing_more(sharing, talk, opened):
    sharing.begin(REGION).result()
    sharing.end().result()
    assert talk.source.seen[-1] is None
    assert sharing._presenter.share is None


def test_a_toggle_begins_and_ends(sharing, talk, opened):
    assert sharing.toggle(2).result() == "Screen 2 is seen."
    assert sharing.toggle(2).result() == "The screen is not seen any more."


def test_what_does_not_open_is_told_in_the_conversation(sharing, talk, monkeypatch):
    def refuse(share, hidden):
        raise DeviceError("there is no screen 7")

    monkeypatch.setattr(module, "open_share", refuse)
    assert sharing.toggle(7).result() == "there is no screen 7"
    assert [report.text for report in talk.inbox.collect(0)] == ["there is no screen 7"]
    assert sharing._presenter.share is None


def test_before_the_talk_has_begun_nothing_can_be_shown():
    early = Sharing(Presenter(), lambda: None)
    assert early.begin(REGION).result() == "The talk has not begun."
    early.close()
