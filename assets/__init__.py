"""Files that ship with the program: style, icons, fonts, weights; for importlib.resources."""
