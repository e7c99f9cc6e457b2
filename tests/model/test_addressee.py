"""Whom a line is for, as the shipped network knows it; none of these lines it has ever read."""

import pytest
import torch

from model.addressee import Addressee
from model.checkpoint import load_network
from model.language import Language
from model.native import SHIPPED
from model.saying import Post
from model.tokenizer import BLANK, Tokenizer
from tests.model.shipped import want, wanting
from tests.model.world import Words, turn

TO_IT = (
    "No, I meant the second one.",
    "What about Sunday instead?",
    "Oh, and remind me to buy bread later.",
    "Does that also work with rice?",
    "How long does it take by train?",
    "Is that more than last year?",
    "Before you go on, what is a semiconductor?",
    "Hang on, which year was that?",
    "Who told you that?",
    "Look up the train times to Leeds.",
    "Sorry, what was the last word?",
    "That's not what I wanted to know.",
)
TO_OTHERS = (
    "Peter, can you get the door?",
    "I'll be right there, Mum.",
    "Give that back to your brother.",
    "Yes, we'll take the one with the mushrooms.",
    "See you tomorrow, Karen.",
    "Careful with the stairs, they're wet.",
    "Would you like some tea, Lisa?",
    "You forgot your lunch box, Emma.",
    "The keys are in the kitchen drawer.",
    "He said he would be here by six.",
    "They raised the rent again.",
    "It was so crowded that we left after ten minutes.",
)
ASKED, ASIDE = "How long does it take by train?", "Careful with the stairs, they're wet."


TOKENS = Tokenizer(512)


@pytest.fixture(scope="module")
def addressee():
    return load_network(SHIPPED).addressee


@pytest.mark.parametrize("bare", [False, True], ids=["with marks", "without"])
def test_most_lines_are_told(addressee, bare):
    def odds(lines):
        said = [line.replace(",", "") if bare else line for line in lines]
        return [addressee.odds(TOKENS.encode(line)) for line in said]

    right = [it > 0 for it in odds(TO_IT)] + [it < 0 for it in odds(TO_OTHERS)]
    assert sum(right) >= 21, f"of {len(right)}"


def test_no_line_is_sure(addressee):
    lines = ("", *TO_IT, *TO_OTHERS)
    assert all(abs(addressee.odds(TOKENS.encode(line))) <= 5.0 for line in lines)


def test_a_line_is_read_to_its_end_and_no_further(addressee):
    line, filled = TOKENS.encode(ASKED), TOKENS.encode(ASIDE)
    pieces, length = torch.tensor([[BLANK, *line, *filled]]), torch.tensor([1 + len(line)])
    with torch.no_grad():
        alone, filled_up = addressee(pieces[:, : 1 + len(line)], length), addressee(pieces, length)
    torch.testing.assert_close(alone, filled_up)


def test_who_has_learned_nothing_has_no_opinion():
    addressee, language = Addressee(512).eval(), Language(512)
    addressee.begin(language)
    assert addressee.odds(TOKENS.encode(ASKED)) == 0.0
    assert addressee.embed.weight.equal(language.embed.weight)


def cut():
    """The user has spoken over an answer, and it has fallen silent; it rather goes on listening."""
    stream = wanting(take=0.0)
    stream.step(turn(0, camera=False), [Words("mind", "Trains leave every hour.", id=1)])
    stream.network.heads.user.bias.data.fill_(5.0)
    want(stream.network, **{"yield": 0.0})
    assert stream.step(turn(1, camera=False), []).cut
    want(stream.network, listen=0.0, take=-0.2)
    for k in (2, 3, 4):
        played = [Words("speaker", "Trains leave", id=1, cut=True)] if k == 2 else []
        assert stream.step(turn(k, camera=False), played).act == "listen"
    stream.network.heads.user.bias.data.fill_(-5.0)
    return stream


def written(stream, line, turns=1, *, final=True):
    """What it does once the ears have written this down, and in the micro-turns after that."""
    words = [Words("ears", line, id=9, from_ms=300, to_ms=900, final=final)]
    outs = [stream.step(turn(5 + k, camera=False), words * (k == 0)) for k in range(turns)]
    return [out.act for out in outs]


def test_who_asks_over_an_answer_is_answered_and_who_talks_to_others_is_not():
    assert written(cut(), ASKED) == ["take"]
    assert written(cut(), ASIDE) == ["listen"]
    assert written(cut(), "Mm-hm.") == ["listen"]


def test_a_line_need_not_have_come_to_its_end():
    assert written(cut(), ASKED, final=False) == ["take"]
    assert written(cut(), ASIDE, final=False) == ["listen"]


@pytest.mark.parametrize("line", [ASKED, ASIDE])
def test_where_there_was_no_answer_the_words_count_for_nothing(line):
    stream = wanting(listen=0.0)
    written(stream, line)
    assert stream.state.now.meant == 0.0


def test_words_for_others_are_owed_nothing_and_the_answer_is_gone_on_with():
    stream = cut()
    assert stream.state.now.owed.spoken >= 3
    assert "delegate" not in written(stream, ASIDE, turns=6)
    assert stream.state.now.waiting.posts == (Post(0, "every hour."),)


def test_each_cut_is_judged_by_its_own_words():
    stream = cut()
    written(stream, ASKED)
    assert stream.state.now.meant > 0
    want(stream.network, **{"yield": 0.0})
    stream.network.heads.user.bias.data.fill_(5.0)
    assert stream.step(turn(6, camera=False), []).act == "yield"
    assert stream.state.now.meant == 0
