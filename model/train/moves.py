"""What a body does: poses as vectors, and the course of a movement in time.

A pose is how far each thing in `JOINTS` is from hanging at rest, about one for as far as it goes.
A repetition goes from rest to a peak and back, as in RepNet's synthesis (Dwibedi et al. 2020), at
any pace; what the movement is hardly matters for counting it, so that many are made up.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Pose = NDArray[np.float64]
"""float64 [len(JOINTS)]"""

JOINTS = ("drop", "arm_l", "arm_r", "elbow_l", "elbow_r", "spread", "lean", "shift", "turn", "tilt")
"""Hips towards the floor; arms up from the side and forearms at the elbow, left and right; legs
apart; upper body to a side; all of it to a side; shoulders turned away; the whole body lying down.
"""

PEAKS: dict[str, dict[str, float]] = {
    "squats": {"drop": 0.55, "arm_l": 0.45, "arm_r": 0.45},
    "squat": {"drop": 0.6},
    "jumping jacks": {"arm_l": 0.95, "arm_r": 0.95, "spread": 0.6, "drop": -0.08},
    "arm raises": {"arm_l": 0.9, "arm_r": 0.9},
    "push-ups": {"tilt": 0.16, "elbow_l": 0.5, "elbow_r": 0.5},
    "sit-ups": {"tilt": -0.5},
    "lunges": {"drop": 0.35, "spread": 0.4},
    "curls": {"elbow_l": 0.85, "elbow_r": 0.85},
    "jumps": {"drop": -0.4, "arm_l": 0.2, "arm_r": 0.2},
    "side bends": {"lean": 0.7, "arm_r": 0.8},
    "bows": {"drop": 0.15, "tilt": 0.25},
    "side steps": {"shift": 0.6, "spread": 0.3},
    "turns": {"turn": 0.8},
}
"""Of each named movement what its peak adds to the pose it starts from."""
LYING = {"push-ups": 0.8, "sit-ups": 0.9}
"""Movements that start lying down, and how far."""
ANY = ("reps", "repetitions", "my exercise", "these", "moves", "how often I do this")
"""Names for movements that have none."""


@dataclass(frozen=True, slots=True, eq=False)
class Movement:
    """A movement that can be repeated.

    Attributes:
        name: as it is asked for.
        start, peak: poses.
        sharp: how quickly the middle is passed; 1 is even.
        early: where in a repetition the peak lies, 0.5 in the middle.
    """

    name: str
    start: Pose
    peak: Pose
    sharp: float = 1.0
    early: float = 0.5

    def at(self, share: float) -> Pose:
        """What is added to `start` after this share of a repetition."""
        warped = share ** (np.log(0.5) / np.log(self.early))
        effort = ((1 - np.cos(2 * np.pi * warped)) / 2) ** self.sharp
        return np.asarray(effort * self.peak)


def pose(**joints: float) -> Pose:
    """By name; what is not named is at rest."""
    return np.array([joints.get(joint, 0.0) for joint in JOINTS])


def movement(rng: np.random.Generator, name: str = "") -> Movement:
    """A named movement, or one that has no name."""
    sharp, early = float(rng.uniform(0.6, 1.5)), float(rng.uniform(0.38, 0.62))
    if name:
        one_sided = rng.random() < 0.25
        peak = pose(**PEAKS[name]) * rng.uniform(0.6, 1.15)
        if one_sided:
            peak[[JOINTS.index("arm_l"), JOINTS.index("elbow_l")]] = 0.0
        return Movement(name, pose(tilt=LYING.get(name, 0.0)), peak, sharp, early)
    peak = np.zeros(len(JOINTS))
    moved = rng.choice(len(JOINTS) - 1, int(rng.integers(1, 5)), replace=False)
    peak[moved] = rng.uniform(0.3, 0.9, len(moved)) * rng.choice([-1, 1], len(moved), p=[0.2, 0.8])
    start = rng.uniform(0, 0.35, len(JOINTS)) * (rng.random(len(JOINTS)) < 0.3)
    start[JOINTS.index("tilt")] = 0.0
    return Movement(str(rng.choice(ANY)), start, peak, sharp, early)


def fidgets(turns: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """How a body at rest is never quite at rest, [turns, len(JOINTS)]."""
    slow = rng.normal(0, 1, (turns + 12, len(JOINTS)))
    kernel = np.hanning(13)
    smooth = np.stack([np.convolve(one, kernel, "valid") for one in slow.T], 1)[:turns]
    return np.asarray(smooth / np.sqrt(np.sum(kernel**2)) * rng.uniform(0.0, 0.06))
