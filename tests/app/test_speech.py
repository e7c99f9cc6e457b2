from app.events import Say, Voiced
from app.inbox import Inbox
from app.speech import Speech
from model.phrases import PHRASES, as_written
from tests.fakes import FakeVoice


def test_phrases_are_spoken_before_they_are_asked_for():
    inbox = Inbox()
    speech = Speech(FakeVoice(), inbox, ("Hm,", "Let me see."))
    speech.settle()
    assert [(a.id, a.phrase) for a in inbox.collect(0)] == [(0, "Hm,"), (0, "Let me see.")]
    speech.submit(Say(7, "Something else."))
    speech.settle()
    speech.close()
    (voiced,) = inbox.collect(0)
    assert isinstance(voiced, Voiced)
    assert (voiced.id, voiced.phrase, len(voiced.starts)) == (7, "", 2)


def test_the_network_finds_the_phrases_in_small_letters():
    assert [as_written(phrase.lower()) for phrase in PHRASES] == list(PHRASES)
    assert as_written("something else") == "something else"
