"""What the mind may do: one kind of tool a file, each answering in words to be spoken."""
