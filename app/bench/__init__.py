"""Measurements of the assistant; each ends with one JSON object on the last line of stdout."""
