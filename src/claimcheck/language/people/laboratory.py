"""Words that show that animals or cells were studied, and not people."""

from __future__ import annotations

ANIMALS = (
    "animal", "animals", "mouse", "mice", "rat", "rats", "rodent", "rodents", "hamsters", "gerbils", "rabbit", "rabbits",
    "ferrets", "pig", "pigs", "piglets", "dog", "dogs", "sheep", "monkey", "monkeys", "macaques", "zebrafish", "flies", "worms",
)  # fmt: skip
LABORATORY = (
    "cells", "vitro", "dish", "dishes", "organoids", "laboratory", "laboratories", "lab", "tube", "tubes", "preclinical", "pre",
)  # fmt: skip
"""A text about work on cells, or before any in people, has one of these words."""
IN_ANIMALS_OR_CELLS = (
    rf"\b(?:{'|'.join(ANIMALS)}"
    r"|cell cultures?|cultured cells|cells? in (?:a|the) (?:dish|lab\w*)|laborator(?:y|ies)|(?:petri )?dish(?:es)?"
    r"|test[- ]tubes?|organoids?|in vitro|pre-?clinical)\b"
)
"""A case-insensitive regular expression for the words that tell a reader so.

"Cells" alone is not enough: blood has them.
"""
