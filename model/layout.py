"""In which order the positions of micro-turns stand, and of which kind each is.

A micro-turn comes as up to four kinds of blocks, and the trunk always sees them so:

    read    [ words read ]                                    where there are any
    sense   [ last token | camera | screen | four sounds ]    always
    out     [ act ]                                           in the next sense block where it is
            [ piece ] ...                                     the last token, else alone

The last token of every out, an act or a piece, is not needed before the next micro-turn and is put
off to its sense block: a silent micro-turn is one block. Words read and pieces said are text, kept
in the pages; everything else, acts included, goes through the window.
"""

from collections.abc import Sequence
from dataclasses import astuple, dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn.functional import pad

from model.config import SOUNDS_PER_TURN, Config, patches
from model.memory import SENSE, TEXT, Places, whole


@dataclass(frozen=True, slots=True)
class Shape:
    """How much of each there is in one micro-turn.

    Attributes:
        read: words read.
        said: pieces after the act, the end among them.
        camera, screen: whether there is a picture.
    """

    read: int = 0
    said: int = 0
    camera: bool = False
    screen: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """Many micro-turns as one sequence of N positions.

    Attributes:
        order: int64 [1, N], as `model.interaction.Inputs.order`.
        kinds: int64 [N], TEXT or SENSE.
        blocks: positions of each block, in order; they sum to N.
    """

    order: Tensor
    kinds: NDArray[np.int64]
    blocks: list[int]


@dataclass(frozen=True, slots=True)
class Room:
    """How many items of each sort there are, or are left room for.

    Attributes:
        tokens: I.
        cameras, screens: pictures.
        turns: micro-turns, four sounds each.
    """

    tokens: int
    cameras: int
    screens: int
    turns: int

    @classmethod
    def of(cls, turns: Sequence[Shape]) -> "Room":
        """As much as these micro-turns take."""
        return cls(
            1 + sum(turn.read + 1 + turn.said for turn in turns),
            sum(turn.camera for turn in turns),
            sum(turn.screen for turn in turns),
            len(turns),
        )

    @classmethod
    def for_all(cls, talks: Sequence[Sequence[Shape]]) -> "Room":
        """As much as each of several talks takes at most."""
        rooms = [astuple(cls.of(turns)) for turns in talks]
        return cls(*(max(sizes) for sizes in zip(*rooms, strict=True)))


def sense_kinds(config: Config, *, piece: bool, camera: bool, screen: bool) -> NDArray[np.int64]:
    """Kinds of a sense block; `piece`: the last token is a piece and no act."""
    kinds = np.full(config.positions(camera=camera, screen=screen), SENSE)
    kinds[0] = TEXT if piece else SENSE
    return kinds


def arrange(turns: Sequence[Shape], config: Config, room: Room | None = None) -> Arrangement:
    """The order of micro-turns whose items are counted like this.

    Tokens: the one before the first micro-turn, then of each turn the words read, the act and the
    pieces said, the end among them. Then the camera's patches, the screen's, the sounds. The last
    token of the last micro-turn stands nowhere: nothing follows it. Where `room` leaves more of a
    sort than there is, the rest of it stands nowhere either.
    """
    room = room or Room.of(turns)
    sizes = (patches(config.camera), patches(config.screen), SOUNDS_PER_TURN)
    starts = np.cumsum((room.tokens, sizes[0] * room.cameras, sizes[1] * room.screens))
    token, last, last_is_piece = 1, 0, False
    order: list[int] = []
    kinds: list[NDArray[np.int64]] = []
    blocks: list[int] = []
    for turn in turns:
        if turn.read:
            order += range(token, token + turn.read)
            kinds.append(np.full(turn.read, TEXT))
            blocks.append(turn.read)
        order.append(last)
        for which, there in enumerate((turn.camera, turn.screen, True)):
            order += range(starts[which], starts[which] + sizes[which] * there)
            starts[which] += sizes[which] * there
        first = token + turn.read
        order += range(first, first + turn.said)  # all but the last, which is put off
        sense = sense_kinds(config, piece=last_is_piece, camera=turn.camera, screen=turn.screen)
        kinds += [sense, *(np.array([TEXT if i else SENSE]) for i in range(turn.said))]
        blocks += [len(sense), *[1] * turn.said]
        last, last_is_piece = first + turn.said, turn.said > 0
        token = last + 1
    return Arrangement(torch.tensor(order)[None], np.concatenate(kinds), blocks)


def batch(talks: Sequence[Sequence[Shape]], config: Config) -> tuple[Tensor, Places]:
    """Several talks side by side, each as long as the longest.

    Items are counted with `Room.for_all(talks)`. What fills a shorter talk up comes after it and is
    seen by nobody; it shows the last token there is room for, which stands nowhere else.

    Returns:
        order int64 [B, N] and the places of all B.
    """
    room = Room.for_all(talks)
    parts = [arrange(turns, config, room) for turns in talks]
    longest = max(len(part.kinds) for part in parts)
    orders, places = [], []
    for part in parts:
        missing = longest - len(part.kinds)
        orders.append(pad(part.order, (0, missing), value=room.tokens - 1))
        places.append(whole(np.pad(part.kinds, (0, missing), constant_values=SENSE), config))
    return torch.cat(orders), Places(
        torch.cat([at.angle for at in places]),
        torch.cat([at.visible for at in places]),
        places[0].slots,
    )
