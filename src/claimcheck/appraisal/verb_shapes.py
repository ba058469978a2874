"""Patterns around known verbs, compiled only for the verbs in a text.

We know thousands of forms. A pattern of them all would take longer to compile than a claim takes to
be judged, and most texts contain two or three.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

from claimcheck.appraisal.grammar import verbs
from claimcheck.folding.patterns import either, pattern
from claimcheck.language.text.morphology import Form
from claimcheck.values import dataclass


@cache
def forms_of(kind: Form) -> frozenset[str]:
    """The single-word forms of that kind of every verb that can be hedged."""
    return frozenset(form for form, (_, its) in verbs().items() if its is kind and " " not in form)


@dataclass(frozen=True, slots=True)
class VerbShape:
    """A pattern in which ``{verb}`` stands for a verb; its other braces are doubled."""

    shape: str
    after: str = ""
    """A pattern for at least what comes right before the verb: it says where to look for one."""

    def within(self, text: str, forms: frozenset[str]) -> re.Pattern[str] | None:
        """The pattern for those of ``forms`` that occur in the text; ``None`` where none does."""
        here = forms.intersection(_finder(self.after).findall(text.lower()))
        return _compiled(self.shape, tuple(sorted(here))) if here else None

    def found(self, text: str, forms: frozenset[str]) -> re.Match[str] | None:
        """The first place in the text with one of ``forms``."""
        compiled = self.within(text, forms)
        return compiled.search(text) if compiled else None

    def put(
        self, new: str | Callable[[re.Match[str]], str], text: str, forms: frozenset[str]
    ) -> str:
        """The text with ``new`` in every such place."""
        compiled = self.within(text, forms)
        return compiled.sub(new, text) if compiled else text


@cache
def _finder(after: str) -> re.Pattern[str]:
    return pattern(rf"{after}\b(?=([a-z]+))")


@lru_cache(maxsize=512)
def _compiled(shape: str, verbs_here: tuple[str, ...]) -> re.Pattern[str]:
    return pattern(shape.format(verb=either(*verbs_here)), re.IGNORECASE)
