import numpy as np
import pytest
import torch

from model.language import Language
from model.lexicon import Lexicon
from model.search import WIDTH, Search
from model.tokenizer import BLANK, FIRST_BYTE, Tokenizer

VOCABULARY = 32
A, B, C = 20, 21, 22


def language(*likely):
    """One that expects nothing, but of `likely` pieces more than of others."""
    it = Language(VOCABULARY)
    for parameter in it.parameters():
        parameter.data.zero_()
    it.next.bias.data[list(likely)] = 6.0
    return it


def labels(*rows):
    """Log-probabilities of labels, each a mixture of pieces: {piece: share}."""
    out = np.full((len(rows), VOCABULARY), 1e-4, np.float32)
    for row, shares in zip(out, rows, strict=True):
        for piece, share in shares.items():
            row[piece] = share
    return np.log(out / out.sum(1, keepdims=True))


def found(it, *rows):
    return it.go_on(it.begin(), labels(*rows))[0].pieces


@pytest.fixture
def search():
    return Search(language())


NOTHING = {BLANK: 1.0}


def test_one_piece_over_many_labels_counts_once(search):
    assert found(search, NOTHING, {A: 1}, {A: 1}, {B: 1}, NOTHING) == (A, B)


def test_nothing_in_between_makes_it_two(search):
    assert found(search, {A: 1}, NOTHING, {A: 1}, NOTHING) == (A, A)


def test_all_labels_that_say_the_same_count_together(search):
    """Nothing is the likeliest label twice, a piece somewhere is likelier."""
    rows = {A: 0.45, BLANK: 0.55}, {A: 0.45, BLANK: 0.55}
    assert found(search, *rows) == (A,)


def test_what_usually_follows_decides_between_what_sounds_alike():
    rows = {A: 0.5, B: 0.5}, NOTHING
    assert found(Search(language(A)), *rows) == (A,)
    assert found(Search(language(B)), *rows) == (B,)


def test_what_is_heard_well_wins_over_what_usually_follows():
    assert found(Search(language(A)), {A: 0.001, B: 0.999}, NOTHING) == (B,)


def test_awaited_words_win_where_they_are_nearly_as_likely(search):
    rows = labels({A: 0.3, B: 0.7}, NOTHING, {C: 1}, NOTHING)

    def waiting_for(*words):
        return search.go_on(search.begin(), rows, words)[0].pieces

    assert waiting_for() == waiting_for((A, A)) == (B, C)
    assert waiting_for((A, C)) == waiting_for((A,)) == (A, C)


def test_an_awaited_word_is_not_made_of_other_sounds(search):
    rows = labels({A: 0.001, B: 0.999}, NOTHING, {C: 1}, NOTHING)
    assert search.go_on(search.begin(), rows, ((A, C),))[0].pieces == (B, C)


def test_an_awaited_word_counts_each_time_it_is_said(search):
    once = {A: 0.4, B: 0.6}, NOTHING
    assert found(search, *once, *once) == (B, B)
    assert search.go_on(search.begin(), labels(*once, *once), ((A,),))[0].pieces == (A, A)


def test_it_does_not_matter_where_a_micro_turn_ends(search):
    rows = [{A: 0.6, BLANK: 0.4}, {B: 0.7, A: 0.3}, NOTHING, {C: 0.5, B: 0.5}, {C: 1}, NOTHING]
    whole = search.go_on(search.begin(), labels(*rows))
    parts = search.begin()
    for row in rows:
        parts = search.go_on(parts, labels(row))
    assert [b.pieces for b in whole] == [b.pieces for b in parts]
    assert [b.worth for b in whole] == pytest.approx([b.worth for b in parts], abs=1e-3)


def test_few_beginnings_are_kept_and_silence_changes_none(search):
    draw = np.random.default_rng(0)
    rows = np.log(draw.dirichlet(np.ones(VOCABULARY), 30).astype(np.float32))
    before = search.go_on(search.begin(), rows)
    assert len(before) == WIDTH
    after = search.go_on(before, labels(*[{BLANK: 1e6}] * 50))
    assert [b.pieces for b in after] == [b.pieces for b in before]
    assert np.isfinite([b.worth for b in after]).all()


@torch.no_grad()
def test_a_language_says_the_same_piece_by_piece():
    torch.manual_seed(0)
    it, pieces = Language(VOCABULARY), torch.tensor([[BLANK, A, B, C]])
    whole = it(pieces)[0].log_softmax(-1)[0]
    follows, hidden = it.begin()
    torch.testing.assert_close(follows[0], whole[0])
    for i in (1, 2, 3):
        follows, hidden = it.after(pieces[:, i], hidden)
        torch.testing.assert_close(follows[0], whole[i])


def letters(*shares):
    """Labels that are mixtures of letters, a word before each space."""
    wide = Tokenizer(272)
    rows = np.full((len(shares), 272), 1e-4, np.float32)
    for row, of in zip(rows, shares, strict=True):
        for letter, share in of.items():
            row[FIRST_BYTE + ord(letter)] = share
    return wide, np.log(rows / rows.sum(1, keepdims=True))


def read(words, *shares):
    """Of labels, with a lexicon of these words or none: as it grows, and whole."""
    wide, rows = letters(*shares)
    silent = Language(272)
    for parameter in silent.parameters():
        parameter.data.zero_()
    search = Search(silent, Lexicon(words, wide) if words else None)
    found = search.go_on(search.begin(), rows)
    return wide.decode(found[0].pieces), wide.decode(search.whole(found).pieces)


def test_what_is_no_word_is_heard_only_where_it_is_clear():
    doubtful, clear = {"e": 0.6, "a": 0.4}, {"e": 0.999, "a": 0.001}
    assert read([], {" ": 1}, {"t": 1}, doubtful) == (" te", " te")
    assert read(["ta"], {" ": 1}, {"t": 1}, doubtful) == (" ta", " ta")
    assert read(["ta"], {" ": 1}, {"t": 1}, clear) == (" te", " te")


def test_a_word_may_still_grow_until_the_line_is_over():
    growing = {"e": 0.6, "a": 0.4}
    assert read(["ta", "ten"], {" ": 1}, {"t": 1}, growing) == (" te", " ta")
    assert read(["ta", "ten"], {" ": 1}, {"t": 1}, growing, {"n": 1}) == (" ten", " ten")


def test_given_pieces_are_worth_what_the_search_gives_them():
    it = Search(language(B))
    rows = labels(NOTHING, {A: 0.6, B: 0.3, BLANK: 0.1}, {B: 0.8, A: 0.1, BLANK: 0.1}, NOTHING)
    begun = it.begin()
    for row in rows:
        begun = it._one(begun, row, ())
    for beginning in begun[:4]:
        if beginning.pieces:
            assert it.worth(beginning.pieces, rows) == pytest.approx(beginning.worth, abs=0.01)


def test_what_does_not_fit_in_is_worth_nothing(search):
    assert search.worth((A, B, C), labels({A: 1}, {B: 1})) < -1e20
