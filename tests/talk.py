"""One person's side of a talk, for tests: two questions, a cut-in, another question.

    1.0  Hello! What is the capital of Australia?
    9.0  Why is the sky blue?
    15.0 Stop, please.
    18.0 Tell me something about cats.

28 s, 16 kHz mono, spoken by hibari with its pitch lowered (0.58) and its formants moved (0.88).
"""

from pathlib import Path

TALK = Path(__file__).parent / "golden" / "talk.ogg"
