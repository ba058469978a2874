"""Term lists as plain text, each with its source in its first lines."""
