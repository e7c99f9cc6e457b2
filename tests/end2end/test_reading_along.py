"""The real window reads a page of a real site aloud and shows it beside the talk."""

import pytest

from tests.site import site

pytestmark = [pytest.mark.device, pytest.mark.timeout(180)]

INPUT_LINE = ("350", "680")


def test_a_page_is_opened_read_out_and_shown(start, hands, monkeypatch):
    monkeypatch.setenv("MICROTURN_WEB", "true")
    with site() as served:
        app = start()
        hands("mousemove", *INPUT_LINE, "click", "1")
        hands("type", "--delay", "30", f"read {served.url}/towers.html")
        hands("key", "Return")
        app.wait_for(lambda: app.events("reading"))
        app.wait_for(lambda: [e for e in app.events("said") if "Eiffel" in e["text"]])
    (page,) = app.events("reading")
    assert page["title"].startswith("Towers")
    assert app.answers()[0]["text"].startswith("Towers")
    assert not app.events("error")
