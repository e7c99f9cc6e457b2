"""How the weights come to be: talks are written, rendered, turned into levels, and learned from.

texts ──► scripts ──► sound ──► data ──► loop ──► weights
          who, when    16, 24    levels,   losses, checkpoints
          and the acts kHz       targets   and what they reach on talks held back
"""
