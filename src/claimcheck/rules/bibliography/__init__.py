"""Faults of the reference files."""
