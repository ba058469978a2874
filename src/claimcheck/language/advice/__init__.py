"""Whether a sentence advises, and how firmly."""
