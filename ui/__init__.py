"""The face: PySide6 widgets that draw plain values; knows neither torch nor devices."""
