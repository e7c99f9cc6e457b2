import torch

from model.config import NANO
from model.interaction import Inputs, Interaction
from model.layout import Room, Shape, arrange, batch
from model.memory import TEXT, whole
from tests.model.networks import TALK, in_order, random_inputs

SHORT, LONG = [Shape(camera=True), Shape(read=2, said=2)], TALK[:6]


def widened(inputs, room):
    """The same items with room for more."""
    sounds = 4 * room.turns - inputs.heard.shape[1]
    return Inputs(
        torch.nn.functional.pad(inputs.tokens, (0, room.tokens - inputs.tokens.shape[1])),
        *(
            torch.cat((eye, torch.zeros(1, n - eye.shape[1], *eye.shape[2:])), 1)
            for eye, n in ((inputs.camera, room.cameras), (inputs.screen, room.screens))
        ),
        *(
            torch.nn.functional.pad(levels, (0, 0, 0, sounds))
            for levels in (inputs.heard, inputs.played)
        ),
    )


def joined(items, order):
    names = ("tokens", "camera", "screen", "heard", "played")
    return Inputs(*(torch.cat([getattr(i, n) for i in items]) for n in names), order=order)


@torch.no_grad()
def test_talks_side_by_side_are_each_by_itself():
    network, talks = Interaction.seeded(NANO), [SHORT, LONG]
    room = Room.for_all(talks)
    items = [random_inputs(NANO, turns, seed) for seed, turns in enumerate(talks)]
    order, places = batch(talks, NANO)
    together = network(joined([widened(i, room) for i in items], order), places)
    for row, (inputs, turns) in enumerate(zip(items, talks, strict=True)):
        part = arrange(turns, NANO)
        alone = network(in_order(inputs, part.order), whole(part.kinds, NANO))
        last = inputs.tokens.shape[1] - 1  # stands nowhere
        for name, count in (("hear", 4 * len(turns)), ("floor", len(turns)), ("say", last)):
            torch.testing.assert_close(
                getattr(together, name)[row, :count], getattr(alone, name)[0, :count],
                rtol=1e-3, atol=1e-4,
            )  # fmt: skip


def test_words_are_text_and_the_rest_goes_through_the_window():
    kinds = arrange([Shape(read=3), Shape(said=2), Shape()], NANO).kinds
    assert (kinds == TEXT).sum() == 3 + 2


def test_every_item_but_the_last_token_stands_somewhere_once():
    room = Room.of(TALK)
    order = arrange(TALK, NANO).order[0].tolist()
    assert sorted(order) == [i for i in range(max(order) + 1) if i != room.tokens - 1]


def test_gradients_reach_every_parameter():
    network = Interaction.seeded(NANO).train()
    order, places = batch([LONG], NANO)
    answers = network(in_order(random_inputs(NANO, LONG), order), places)
    losses = (answers.say, answers.hear, answers.floor, answers.user)
    sum(answer.square().mean() for answer in losses).backward()
    for name, parameter in network.named_parameters():
        assert parameter.grad is not None, name
        assert parameter.grad.isfinite().all(), name
