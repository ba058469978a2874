"""Whose words a sentence gives, on what source, and which part of it asserts."""
