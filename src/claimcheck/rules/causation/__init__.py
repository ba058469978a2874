"""Cause and effect."""
