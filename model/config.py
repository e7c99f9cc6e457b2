"""Every dimension of the network in one frozen value, and the letters its axes go by.

    B   sequences side by side            T   positions of a block
    D   width of the trunk                L   layers
    H   query heads                       G   key-value heads, H / G queries share one
    K   width of a head                   S   slots of the attention memory
    E   experts of a layer                A   experts active for one position
    F   hidden width of an expert         V   vocabulary: specials, bytes, pieces
    M   sound positions (50 ms each)      C   mel channels
    P   picture patches                   N   positions of a whole sequence

A comment such as `# [B, T, D]` after a line gives the shape of what the line makes.
"""

from dataclasses import asdict, dataclass
from typing import Any

TURN_MS = 200
TURNS_PER_MINUTE = 60_000 // TURN_MS
SOUNDS_PER_TURN = 4
"""Sound positions of a micro-turn: one each 50 ms."""
PATCH_PX = 40


@dataclass(frozen=True, slots=True)
class Config:
    """The dimensions of one network.

    Attributes:
        name: of the preset.
        width, layers, heads, kv_heads, head_width: D, L, H, G, K of the trunk.
        experts, active, expert_width: E, A, F of a mixture.
        shared_width: hidden width of the expert every position passes.
        vocabulary: V; a smaller vocabulary is the beginning of a larger one.
        patch_widths: the hMLP's widths after the folds 5x5, 2x2 and 4x4; the last fold gives D.
        camera, screen: width and height in pixels at which each eye is seen.
        camera_every, screen_every: a picture of that eye is looked at every so many micro-turns;
            0 keeps the eye closed.
        eye: width of what an eye that compares finds in each camera picture, one position instead
            of its patches, see `model.eye`; 0: patches.
        ear: words are heard by an ear that learned to hear first, see `model.ear`; else by the
            trunk.
        window: sense positions (sound, pictures, acts) that attention reaches back.
        pages: text positions that attention reaches back, whatever was seen or heard in between.
        recall: positions of any kind after which text is out of reach nevertheless, for networks
            that learned from short talks only; 0: never.
        slack: positions beyond both reaches that rewinding may take back.
        read_per_turn: text positions read in one micro-turn; the rest waits for the next ones.
        say_per_turn: pieces said in one micro-turn.
        hears: its own words are good enough to be used unasked; else those of the ears are.
        says: its own words are free; else they are among the phrases of `model.phrases`.
    """

    name: str
    width: int
    layers: int
    heads: int
    kv_heads: int
    head_width: int
    experts: int
    active: int
    expert_width: int
    shared_width: int
    vocabulary: int
    patch_widths: tuple[int, int, int]
    camera: tuple[int, int] = (160, 120)
    screen: tuple[int, int] = (160, 120)
    camera_every: int = 1
    screen_every: int = 5
    eye: int = 0
    ear: bool = False
    window: int = 1536
    pages: int = 512
    recall: int = 0
    slack: int = 256
    read_per_turn: int = 16
    say_per_turn: int = 4
    hears: bool = True
    says: bool = True

    def __post_init__(self) -> None:
        assert self.heads % self.kv_heads == 0, "H must be a multiple of G"
        assert self.head_width % 4 == 0, "half of a head turns, in pairs: K must be a multiple of 4"
        assert 0 < self.active <= self.experts, "A must be between 1 and E"
        assert self.slack >= self.most_positions, "slack must hold at least one micro-turn"

    @property
    def slots(self) -> int:
        """S: one sink, the pages and the window, each of the two with its slack."""
        return 1 + self.pages + self.window + 2 * self.slack

    @property
    def most_positions(self) -> int:
        """Of the fullest micro-turn: text read, both pictures, sound, act, pieces said."""
        out = 1 + self.say_per_turn
        return self.read_per_turn + self.positions(camera=True, screen=True) + out

    def positions(self, *, camera: bool, screen: bool) -> int:
        """Positions of a silent micro-turn without text: sound, the pictures, one act."""
        pictures = camera * patches(self.camera) + screen * patches(self.screen)
        return SOUNDS_PER_TURN + pictures + 1

    @property
    def positions_per_minute(self) -> int:
        """With both eyes open at their rates, and one piece said a micro-turn."""
        camera, screen = (
            patches(size) * TURNS_PER_MINUTE // every if every else 0
            for size, every in (
                (self.camera, self.camera_every),
                (self.screen, self.screen_every),
            )
        )
        return camera + screen + TURNS_PER_MINUTE * (SOUNDS_PER_TURN + 2)

    def kv_bytes_per_position(self, bytes_per_value: int = 2) -> int:
        """Keys and values of one position in all layers."""
        return 2 * self.layers * self.kv_heads * self.head_width * bytes_per_value

    def to_json(self) -> dict[str, Any]:
        """Plain values, as `from_json` takes them."""
        return asdict(self)

    @classmethod
    def from_json(cls, values: dict[str, Any]) -> "Config":
        """The config written by `to_json`.

        Raises:
            TypeError: a name is missing or unknown.
        """
        plain: dict[str, Any] = {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
        }
        return cls(**plain)


def patches(size: tuple[int, int]) -> int:
    """Patches that cover a picture of `size` (width, height) pixels; edges are padded."""
    width, height = size
    return -(-width // PATCH_PX) * -(-height // PATCH_PX)


NANO = Config(
    name="nano", width=32, layers=2, heads=4, kv_heads=2, head_width=8,
    experts=4, active=2, expert_width=16, shared_width=32, vocabulary=320,
    patch_widths=(8, 8, 16), camera=(80, 40), screen=(40, 40),
    window=96, pages=32, slack=64, read_per_turn=8,
)  # fmt: skip
"""For tests: everything there is, in a blink."""

MINI = Config(
    name="mini", width=128, layers=4, heads=4, kv_heads=1, head_width=32,
    experts=8, active=2, expert_width=128, shared_width=192, vocabulary=512,
    patch_widths=(32, 64, 128), camera=(40, 30), screen_every=0, eye=128,
    window=256, pages=128, recall=512, slack=128, say_per_turn=10, hears=False, says=False,
)  # fmt: skip
"""For the floor and for what moves: words from the ears, an eye that compares, closed to the
screen; learned on two CPU cores in hours."""


SMALL = Config(
    name="small", width=256, layers=6, heads=8, kv_heads=2, head_width=32,
    experts=16, active=2, expert_width=256, shared_width=512, vocabulary=1024,
    patch_widths=(64, 128, 384), window=1280, pages=384, say_per_turn=3,
)  # fmt: skip
"""The shipped one: real time on two CPU cores; reaches back 15 s, or 51 s with closed eyes."""

BASE = Config(
    name="base", width=1024, layers=16, heads=16, kv_heads=4, head_width=64,
    experts=64, active=4, expert_width=512, shared_width=1024, vocabulary=1024,
    patch_widths=(128, 320, 1600), camera=(320, 240), screen=(640, 360),
    window=8192, pages=2048, slack=1024, read_per_turn=64,
)  # fmt: skip
"""For one GPU."""

TML_SMALL = Config(
    name="tml-small", width=4096, layers=48, heads=48, kv_heads=8, head_width=128,
    experts=256, active=6, expert_width=1784, shared_width=1784, vocabulary=201_024,
    patch_widths=(128, 320, 4800), camera=(640, 360), screen=(1280, 720), camera_every=1,
    window=65_536, pages=16_384, slack=2048, read_per_turn=256,
)  # fmt: skip
"""The published size of TML-Interaction-Small, 276 B parameters, 12 B active; for counting only.

The split into layers and widths is ours: only the two totals are published.
"""

PRESETS = {preset.name: preset for preset in (NANO, MINI, SMALL, BASE, TML_SMALL)}
