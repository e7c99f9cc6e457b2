"""Talks -> the tensors of one training step, in the order of `model.layout`.

Every micro-turn is laid out as in a conversation: words read where some have arrived, the last
token, four sounds, the act, and after `take` and `ack` the pieces of its own words up to their end,
a few in each micro-turn. All acts and pieces are given, each is to be told from what is before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from model.config import PATCH_PX, SOUNDS_PER_TURN, Config, patches
from model.dmel import CHANNELS
from model.eye import Eye
from model.floor import Floor
from model.interaction import Inputs
from model.layout import Shape, batch
from model.memory import Places
from model.patches import cut, paired
from model.phrases import as_read
from model.tokenizer import ACTS, END, Tokenizer, act_id, origin_id
from model.train import corpora
from model.train.corpora import Clip, Person
from model.train.lines import Lines
from model.train.scripts import write
from model.train.sound import Cast, render
from model.train.talk import OTHERS, Talk, read_aloud, scripted
from model.train.voices import Speak

IGNORE = -100
LOOKS = 3
"""Of those who see, one talk of so many has an open eye."""


@dataclass(frozen=True, slots=True, eq=False)
class Targets:
    """What the heads should say.

    Attributes:
        say: int64 [B, I], the piece after each token; IGNORE where nothing is chosen.
        floor: int64 [B, turns], index into ACTS or IGNORE.
        possible: bool [B, turns, 6], the acts that the grammar of the floor allows.
        user: float [B, turns], NaN where unknown.
        others: bool [B, turns], somebody speaks who is not the user.
        hear: int64 [B, most], the pieces of the user's words, filled up with 0.
        hear_lengths, sound_lengths: int64 [B], pieces and positions of each talk.
    """

    say: Tensor
    floor: Tensor
    possible: Tensor
    user: Tensor
    others: Tensor
    hear: Tensor
    hear_lengths: Tensor
    sound_lengths: Tensor

    def to(self, device: torch.device | str) -> "Targets":
        """The same on `device`."""
        return Targets(*(getattr(self, name).to(device) for name in self.__slots__))


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """One step's worth: what goes in, where it stands, what should come out."""

    inputs: Inputs
    places: Places
    targets: Targets

    def to(self, device: torch.device | str) -> "Batch":
        """The same on `device`."""
        return Batch(self.inputs.to(device), self.places.to(device), self.targets.to(device))


@dataclass(slots=True)
class _Line:
    """One talk's tokens, and the piece that should follow each."""

    tokens: list[int]
    say: list[int]
    shapes: list[Shape]

    def add(self, tokens: Sequence[int], say: Sequence[int]) -> None:
        self.tokens += tokens
        self.say += say


def synthesise(
    speak: Speak,
    seed: int,
    shard: int,
    talks: int,
    longest_ms: int = 24_000,
    people: Sequence[Person] = (),
    lines: Lines | None = None,
    *,
    sees: bool = False,
) -> list[Talk]:
    """So many talks, all their people and rooms new; the same for the same arguments.

    In half of them recorded `people` are heard as well, where there are any.
    """
    made = []
    for i in range(talks):
        rng = np.random.default_rng((seed, shard, i))
        cast = Cast(speak, rng, people)
        people_heard = cast if cast.recorded else None
        looks = sees and i % LOOKS == 0
        script = write(cast.length_ms, rng, longest_ms, people_heard, lines, sees=looks)
        made.append(scripted(script, render(script, cast, rng), rng))
    return made


def spoken(found: Sequence[Clip]) -> Iterator[Talk]:
    """Each clip as a talk."""
    for clip, sound in corpora.cut(found):
        yield read_aloud(sound, clip.words)


@torch.no_grad()
def watched(talks: Sequence[Talk], eye: Eye | None) -> list[Talk]:
    """The same with what the eye finds in their pictures, which it will not learn from."""
    if eye is None:
        return list(talks)
    device = eye.alike.weight.device
    return [
        talk
        if talk.pictures is None
        else replace(talk, found=eye(torch.from_numpy(talk.pictures)[None].to(device))[0][0].cpu())
        for talk in talks
    ]


def collate(talks: Sequence[Talk], config: Config, tokenizer: Tokenizer) -> Batch:
    """Talks side by side, filled up to the longest."""
    lines = [_written(talk, config, tokenizer) for talk in talks]
    order, places = batch([line.shapes for line in lines], config)
    turns = max(len(talk.acts) for talk in talks)
    hear = [torch.tensor(tokenizer.encode(talk.words), dtype=torch.int64) for talk in talks]
    camera = _pictures(talks, config)
    screen = torch.empty(len(talks), 0, patches(config.screen), 2, PATCH_PX, PATCH_PX, 3)
    inputs = Inputs(
        _side_by_side([torch.tensor(line.tokens) for line in lines], 0),
        camera,
        screen,
        _sounds([talk.heard for talk in talks]),
        _sounds([talk.played for talk in talks]),
        order,
    )
    acts = [torch.from_numpy(talk.acts.astype(np.int64)) for talk in talks]
    floor = _side_by_side(acts, IGNORE)
    user = _side_by_side([torch.from_numpy(talk.user.astype(np.float32)) for talk in talks], -1)
    targets = Targets(
        _side_by_side([torch.tensor(line.say) for line in lines], IGNORE),
        floor.where(floor >= 0, IGNORE),
        torch.stack([_possible(talk, turns) for talk in talks]),
        torch.where(user >= 0, (user == 1).float(), torch.nan),
        user == OTHERS,
        _side_by_side(hear, 0),
        torch.tensor([len(pieces) for pieces in hear]),
        torch.tensor([len(talk.heard) for talk in talks]),
    )
    return Batch(inputs, places, targets)


def _written(talk: Talk, config: Config, tokenizer: Tokenizer) -> _Line:
    line = _Line([act_id("listen")], [IGNORE], [])
    sayings = {saying.turn: saying.text for saying in talk.sayings}
    unread: list[int] = []
    unsaid: list[int] = []
    for turn in range(len(talk.acts)):
        act = talk.act(turn)
        for reading in talk.readings:
            if reading.turn == turn:
                text = as_read(reading.text, ears=reading.origin == "ears")
                over = [END] if reading.origin == "ears" and reading.final else []
                unread += [origin_id(reading.origin), *tokenizer.encode(text), *over]
        if turn in sayings:
            unsaid = [*tokenizer.encode(sayings[turn]), END]
        read, unread = unread[: config.read_per_turn], unread[config.read_per_turn :]
        said = unsaid[: config.say_per_turn] if act in ("take", "hold", "ack") else []
        unsaid = unsaid[len(said) :] if said else []
        line.add(read, [IGNORE] * len(read))
        line.add([act_id(act), *said], [*said, IGNORE])
        camera = _looks(talk, turn, config)
        line.shapes.append(Shape(read=len(read), said=len(said), camera=camera))
    return line


def _looks(talk: Talk, turn: int, config: Config) -> bool:
    every = config.camera_every
    return talk.pictures is not None and every > 0 and turn % every == 0


def _pictures(talks: Sequence[Talk], config: Config) -> Tensor:
    """Of each talk what was found in its pictures, [B, pictures, 1, eye], or their pairs,
    [B, pictures, P, 2, 40, 40, 3]; filled up to the most.
    """
    if config.eye:
        none = torch.empty(0, config.eye)
        kept = [none if t.found is None else t.found[:: config.camera_every] for t in talks]
        return _side_by_side(kept, 0)[:, :, None]
    found = []
    for talk in talks:
        seen = [] if talk.pictures is None else list(talk.pictures)
        cells = [cut(one, config.camera) for i, one in enumerate(seen) if _looks(talk, i, config)]
        before = [None, *cells[:-1]] if cells else []
        found.append([paired(*two) for two in zip(cells, before, strict=True)])
    out = torch.zeros(
        len(talks), max(map(len, found)), patches(config.camera), 2, PATCH_PX, PATCH_PX, 3
    )
    for row, pairs in zip(out, found, strict=True):
        if pairs:
            row[: len(pairs)] = torch.stack(pairs)
    return out


def _possible(talk: Talk, turns: int) -> Tensor:
    """Bool [turns, 6]: what the grammar of the floor allows, all acts before being as labelled."""
    allowed = torch.ones(turns, len(ACTS), dtype=torch.bool)
    floor = Floor()
    asked = {r.turn for r in talk.readings if r.final and r.origin in ("ears", "user")}
    for turn in range(len(talk.acts)):
        floor = floor.asked("?" if turn in asked else "")
        allowed[turn] = torch.tensor([act in floor.possible() for act in ACTS])
        floor, _ = floor.after(talk.act(turn))
    return allowed


def _sounds(levels: Sequence[NDArray[np.uint8]]) -> Tensor:
    assert all(len(part) % SOUNDS_PER_TURN == 0 for part in levels)
    longest = max(len(part) for part in levels)
    out = torch.zeros(len(levels), longest, CHANNELS, dtype=torch.int64)
    for row, part in zip(out, levels, strict=True):
        row[: len(part)] = torch.from_numpy(part)
    return out


def _side_by_side(rows: Sequence[Tensor], fill: float) -> Tensor:
    return torch.nn.utils.rnn.pad_sequence(list(rows), batch_first=True, padding_value=fill)
