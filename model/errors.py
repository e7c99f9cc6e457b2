"""What can go wrong with the model and its parts.

ModelError
├── WeightsError   weights are missing, truncated or not the ones expected
└── MindError      the language model cannot be loaded, reached or understood
"""


class ModelError(Exception):
    """Root of everything `model` raises on purpose."""


class WeightsError(ModelError):
    """Weights are missing, truncated or not the ones expected."""


class MindError(ModelError):
    """The language model cannot be loaded, reached or understood."""
