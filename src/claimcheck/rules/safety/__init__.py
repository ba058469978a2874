"""Harms and safety."""
