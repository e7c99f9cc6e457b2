"""The senses: microphone, speaker, camera, screen and files, cut into 200 ms micro-turns.

Knows numpy and devices; knows neither Qt nor torch, neither `app` nor `model` nor `ui`.
"""
