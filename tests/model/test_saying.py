import pytest

from model.saying import Saying
from model.tokenizer import Tokenizer


@pytest.fixture(scope="module")
def tokenizer():
    return Tokenizer(1024)


def said(tokenizer, *texts, first=10):
    """All of it handed out, the pieces standing from ordinal `first` on."""
    saying, at = Saying(), first
    for text in texts:
        for piece in tokenizer.encode(text):
            saying, at = saying.write(piece).placed(at), at + 1
        saying, _ = saying.hand_out()
    return saying


def test_a_phrase_is_ripe_at_a_mark(tokenizer):
    ids = tokenizer.encode("well, yes")
    assert [said(tokenizer).write(i).ripe(tokenizer) for i in ids] == [i == ids[1] for i in ids]


def test_an_utterance_played_to_its_end_stays(tokenizer):
    saying, struck = said(tokenizer, "one two.", "three.").played(None, tokenizer)
    assert struck == ()
    assert tokenizer.decode(saying.pieces) == " three."


def test_words_that_were_not_heard_are_struck(tokenizer):
    text = "let me explain this carefully."
    saying, struck = said(tokenizer, text).played("let me", tokenizer)
    kept = len(tokenizer.encode("let me"))
    assert struck == tuple(range(10 + kept, 10 + len(tokenizer.encode(text))))
    assert saying == Saying()


def test_an_utterance_cut_before_it_began_is_struck_whole(tokenizer):
    _, struck = said(tokenizer, "yes.").played("", tokenizer)
    assert struck == tuple(range(10, 10 + len(tokenizer.encode("yes."))))


def test_abandoning_strikes_the_open_phrase_only(tokenizer):
    saying = said(tokenizer, "yes.").write(300).placed(99)
    kept, struck = saying.abandon()
    assert struck == (99,)
    assert kept == said(tokenizer, "yes.")


def test_a_report_of_nothing_said_changes_nothing(tokenizer):
    assert Saying().played("hello", tokenizer) == (Saying(), ())


def test_a_speaker_that_never_reports_leaves_the_oldest_behind(tokenizer):
    saying = said(tokenizer, *["some words, and more."] * 200)
    assert len(saying.pieces) <= 512
    assert len(saying.ordinals) == len(saying.pieces) == sum(saying.utterances)
