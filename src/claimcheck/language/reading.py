"""Read one sentence whole: what it does, claims, of whom, on what source, with which numbers."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.language.asserted import find_asserted
from claimcheck.language.attribution import read_attribution
from claimcheck.language.claim_types import Typed, find_type
from claimcheck.language.numbers import find_numbers
from claimcheck.language.picos import find_picos
from claimcheck.language.population import find_population, read_population
from claimcheck.language.seeing import Seen
from claimcheck.language.statements import Judged, Statement, judge_statement
from claimcheck.language.tellers import tell
from claimcheck.language.tokens import Tokens
from claimcheck.language.topics import Topic
from claimcheck.language.vocabulary import find_vocabulary
from claimcheck.language.wording import read_wording
from claimcheck.model.claim import ClaimType
from claimcheck.model.reading import Reading
from claimcheck.model.text import Span


class Sight(NamedTuple):
    """The first look at a sentence: enough to say whether and what it claims."""

    seen: Seen
    judged: Judged

    @property
    def is_claim(self) -> bool:
        """Whether the sentence is a health claim."""
        return self.judged.statement in (Statement.ASSERTION, Statement.POINTER)

    @property
    def span(self) -> Span:
        """The words that assert."""
        return self._between(self.seen.asserted.first, self.seen.asserted.last)

    @property
    def spans(self) -> list[Span]:
        """The parts that assert, where a source named in between parts them."""
        parts = self.seen.asserted.parts
        if len(parts) == 1:
            return [self.span]
        return [self._between(*part) for part in parts if self._names_topic(*part)] or [self.span]

    def _names_topic(self, first: int, last: int) -> bool:
        return any(
            first <= hit.first < last and hit.label is not Topic.PEOPLE for hit in self.seen.topics
        )

    def _between(self, first: int, last: int) -> Span:
        tokens = self.seen.tokens
        if first >= last:
            return Span(0, len(self.seen.text))
        return Span(tokens.start(first), tokens.end(last - 1))


def look(text: str, *, in_health: bool = False) -> Sight:
    """A first look at one sentence; ``in_health`` where those before it speak of health."""
    text = _declared(text)
    tokens = Tokens(text)
    found = find_vocabulary(tokens)
    told = tell(text, tokens, found["sources"])
    seen = Seen(told, find_asserted(told), found, read_wording(text, tokens), in_health)
    return Sight(seen, judge_statement(seen))


_TURN = re.compile(
    r"[,;–—]\s(?:but|so|and|yet|or)\s(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|what|why|how|who|which|when)\b"
)
_ASKS = re.compile(
    r"\W*(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|what|why|how|who|which|when|where)\b",
    re.IGNORECASE,
)


def _declared(text: str) -> str:
    """What a sentence states before it turns to a question: "It is common, but is it safe?"."""
    if not text.rstrip(" \"'”’)").endswith("?") or _ASKS.match(text):
        return text
    turn = _TURN.search(text)
    return text[: turn.start()] + "." if turn else text


def type_of(sight: Sight) -> Typed:
    """The type of the claim that was seen."""
    if sight.judged.statement is Statement.POINTER:
        return Typed(ClaimType.SOURCE_REFERENCE)
    seen = sight.seen
    return find_type(seen.topics, seen.found["kinds"], seen.wording, advises=seen.imperative)


def read_sentence(text: str) -> Reading:
    """Everything the words of one sentence say, each answer with the words that show it.

    All spans are into ``text``. Of a sentence that turns to a question ("…, but is it safe?")
    only what it states is read.
    """
    sight = look(text)
    seen = sight.seen
    typed = type_of(sight) if sight.is_claim else None
    attributed = read_attribution(seen.told)
    picos = find_picos(seen.text, seen.tokens, seen.topics)
    return Reading(
        text=text,
        is_claim=sight.is_claim,
        does=sight.judged.statement.value,
        span=sight.span if sight.is_claim else None,
        wording=seen.wording,
        type=typed.type if typed else None,
        attribution=attributed.attribution,
        source=attributed.span,
        people=tuple(find_population(text)),
        population=read_population(text),
        intervention=picos.intervention,
        comparator=picos.comparator,
        outcome=picos.outcome,
        numbers=tuple(find_numbers(text)),
        cues=_cues(sight, typed, picos.spans),
    )


def _cues(
    sight: Sight, typed: Typed | None, others: tuple[tuple[str, Span], ...]
) -> tuple[tuple[str, Span], ...]:
    hits = [("does", sight.judged.cue), ("type", typed.cue if typed else None)]
    shown = [(name, Span(hit.start, hit.end)) for name, hit in hits if hit]
    topics = [("topic", Span(hit.start, hit.end)) for hit in sight.seen.topics]
    return (*shown, *topics, *others)
