"""The interaction model and its stand-ins: what answers a micro-turn.

Knows tensors and weights; knows neither Qt nor devices, neither `app` nor `capture` nor `ui`.
"""
