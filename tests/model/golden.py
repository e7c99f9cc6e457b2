"""A life of the tiny seeded network, as plain numbers.

    python -m tests.model.golden > tests/golden/nano_life.json

Run it when the network is meant to answer otherwise than before, and say so in the commit.
"""

import json
import sys

from model.config import NANO
from model.interaction import Interaction
from model.sampling import Taste
from model.stream import Stream
from tests.model.world import arrivals, turn

SEED, TURNS = 11, 24


def life():
    """What the network answers to each micro-turn, and a few of its logits."""
    network = Interaction.seeded(NANO, SEED)
    logits = []

    def run(inputs, places, memory):
        answers = network(inputs, places, memory)
        if inputs.heard.shape[1]:
            logits.append([*answers.floor[0, -1].tolist(), *answers.hear[0, -1, :6].tolist()])
        return answers

    stream = Stream(network, taste=Taste(temperature=0.0), run=run)
    told = []
    for k in range(TURNS):
        out = stream.step(turn(k, screen=True), arrivals(k))
        words = [utterance.text for utterance in out.say] or out.ack
        told.append({"act": out.act, "words": words, "heard": [line.text for line in out.heard]})
    return {
        "seed": SEED,
        "turns": told,
        "logits": [[round(x, 5) for x in row] for row in logits],
        "text_positions": int(stream.state.memory.counts[0]),
        "sense_positions": int(stream.state.memory.counts[1]),
    }


if __name__ == "__main__":
    sys.stdout.write(json.dumps(life(), indent=1, ensure_ascii=False) + "\n")
