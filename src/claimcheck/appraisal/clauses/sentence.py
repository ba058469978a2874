"""A sentence with its finite verbs, and the edits made to it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from claimcheck.appraisal.clauses.clause import Predicate
from claimcheck.appraisal.clauses.forms import is_participle
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.clauses.words import PLAIN, is_adverb, is_negated, words_of
from claimcheck.language.text.tokens import word_set

Edit = tuple[int, int, str]
"""A stretch of the text and what is put in its place."""


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with its edits made, and no doubled spaces."""
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return re.sub(r"  +", " ", text)


class Sentence:
    """A sentence with its finite verbs."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words = words_of(text)
        self.verbs = read_predicates(text)
        self._places = {word.start: at for at, word in enumerate(self.words)}

    def at(self, verb: Predicate) -> int:
        """The place of a verb among the words."""
        return self._places[verb.word.start]

    def after(self, verb: Predicate) -> str:
        """The word after a verb and its adverbs."""
        at = self.at(verb) + 1
        while at < len(self.words) and (
            is_adverb(self.words[at].low) or self.words[at].low == "long"
        ):
            at += 1
        return self.words[at].low if at < len(self.words) else ""

    def rest(self, verb: Predicate) -> list[str]:
        """The few words after a verb."""
        at = self.at(verb) + 1
        return [word.low for word in self.words[at : at + 4]]

    def before_adverbs(self, verb: Predicate) -> int:
        """Where a modal goes: before the adverbs of the verb."""
        at = self.at(verb)
        while (
            at > 1 and is_adverb(self.words[at - 1].low) and self.words[at - 2].low[-1:].isalnum()
        ):
            at -= 1
        joined_on = at > 0 and is_participle(self.words[at - 1].low)  # "lifted slowly"
        return verb.word.start if joined_on else self.words[at].start

    def denied(self, verb: Predicate) -> bool:
        """Whether an auxiliary is denied: "does not"."""
        return verb.shape not in PLAIN and is_negated(self.words, self.at(verb))

    def clause(self, verb: Predicate) -> str:
        """The words of the clause of a verb, as far as marks and conjunctions show them."""
        at = self.at(verb)
        later = next((self.at(other) for other in self.verbs if self.at(other) > at), None)
        last = len(self.words) if later is None else max(self._opening(later), at + 1)
        return self.text[self.words[self._opening(at)].start : self.words[last - 1].end]

    def before_clause(self, verb: Predicate) -> str:
        """The text before the clause of a verb."""
        return self.text[: self.words[self._opening(self.at(verb))].start]

    def _opening(self, at: int) -> int:
        """Where the clause with its verb at a place begins: after the last word or mark that parts clauses."""
        while at and self.words[at - 1].low not in _PARTING:
            at -= 1
        return at


_PARTING = word_set(
    ", ; : – — ( . ! ? and or but because since so while whereas that which who if when"
)
