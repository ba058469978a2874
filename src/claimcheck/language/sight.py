"""The first look at a sentence: whether it makes a claim, of which type, and in which words."""

from __future__ import annotations

from claimcheck.language.claim_types import find_type
from claimcheck.language.claim_words import Typed
from claimcheck.language.saying.end_marks import with_quotes
from claimcheck.language.saying.frames import past_inquiry
from claimcheck.language.seeing import Seen
from claimcheck.language.statements import Judged, Statement
from claimcheck.language.text.tokens import cut
from claimcheck.language.wording import Worded
from claimcheck.language.words.topics import Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Sight:
    """What was found in a sentence, and what it was judged to do."""

    seen: Seen
    judged: Judged

    @property
    def is_claim(self) -> bool:
        """Whether the sentence is a health claim."""
        return self.judged.statement in (Statement.ASSERTION, Statement.POINTER)

    @property
    def typed(self) -> Typed:
        """The type of the claim."""
        if self.judged.statement is Statement.POINTER:
            return Typed(ClaimType.SOURCE_REFERENCE)
        seen = self.seen
        return find_type(
            seen.tokens,
            seen.topics,
            seen.found["kinds"],
            seen.worded,
            advises=seen.imperative,
        )

    @property
    def span(self) -> Span:
        """The words that assert."""
        sentence, asserted = self.seen.sentence, self.seen.asserted
        asked = past_inquiry(sentence, asserted.first, asserted.last) if sentence.sources else 0
        return self._between(asked or asserted.first, asserted.last)

    @property
    def spans(self) -> list[Span]:
        """The parts that assert; several where a source named in between divides them.

        What precedes that source is background, unless it states a health relation itself:
        "Lozenges are popular, but a trial found that …".
        """
        *before, last = self.seen.asserted.parts
        if not before:
            return [self.span]
        kept = [part for part in before if self._names_topic(*part) and self._relates(*part)]
        if self._names_topic(*last) or not kept:
            kept.append(last)
        return [self._between(*part) for part in kept]

    def _relates(self, first: int, last: int) -> bool:
        text = self._between(first, last).of(self.seen.text)
        return Worded(text, cut(text)).strength is not Strength.NONE

    def _names_topic(self, first: int, last: int) -> bool:
        return any(
            first <= hit.first < last and hit.label is not Topic.PEOPLE for hit in self.seen.topics
        )

    def _between(self, first: int, last: int) -> Span:
        tokens = self.seen.tokens
        if first >= last:
            return Span(0, len(self.seen.text))
        first, last = with_quotes(tokens.words, first, last)
        return Span(tokens.start(first), tokens.end(last - 1))
