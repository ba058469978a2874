"""The same thing stated in two places, and evidence that supports itself."""
