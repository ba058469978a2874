"""Advertising law, off unless chosen."""
