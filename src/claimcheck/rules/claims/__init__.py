"""Text and claims file held together."""
