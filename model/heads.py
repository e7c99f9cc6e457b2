"""What the network says of each micro-turn: words heard, words to say, one act.

**hear** reads every sound position (50 ms) and answers with one piece or the blank:
frame-synchronous, trained by CTC. Speech with its transcript is then all that is needed, without
knowing when a word was spoken; no state beyond the last label is kept between micro-turns; and
hearing goes on, at the same cost, whatever else the network does. A trained `hear` is an aligner,
should a later network write what it hears as an autoregressive stream.

**floor** reads the last sound position of each micro-turn and answers with one of six acts, and
with whether the user is speaking to it. One decision per 200 ms is a plain classification: its
labels come from when people in a recorded or scripted talk really spoke, paused and nodded. Acts
are fed back as positions, so the network knows what it has decided; which acts make sense now is
`model.floor`'s.

**say** reads the act just decided and every piece said since, and answers with the next piece or
the end: a small autoregressive decoder inside the micro-turn, run only where the act opens the
mouth. At most `say_per_turn` pieces (fifteen to twenty a second, three times the rate of speech)
bound the step's cost; what is left is said in the next micro-turn, after the network has heard
whether it should go on. Words run ahead of the voice by design: those never played are struck from
the memory.
"""

from torch import Tensor, nn

from model.config import SOUNDS_PER_TURN, Config
from model.tokenizer import ACTS


class Heads(nn.Module):
    """Linear readings of the trunk's output."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.hear = nn.Linear(config.width, config.vocabulary)
        self.say = nn.Linear(config.width, config.vocabulary)
        self.floor = nn.Linear(config.width, len(ACTS))
        self.user = nn.Linear(config.width, 1)

    def of_sounds(self, sounds: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[B, M, D] at the sound positions -> what they say of the world.

        Returns:
            hear [B, M, V]; floor [B, M/4, 6]; user [B, M/4], the log-odds that the user speaks.
        """
        last = sounds[:, SOUNDS_PER_TURN - 1 :: SOUNDS_PER_TURN]  # [B, M/4, D]
        return self.hear(sounds), self.floor(last), self.user(last).squeeze(-1)

    def of_tokens(self, tokens: Tensor) -> Tensor:
        """[B, I, D] at tokens -> what would be said next, [B, I, V]."""
        out: Tensor = self.say(tokens)
        return out
