"""Read one sentence whole: its statement, claim, people, source and numbers."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import TYPE_CHECKING

from claimcheck.folding.patterns import pattern
from claimcheck.language.claim_words import Typed
from claimcheck.language.saying.attribution import Attributed, read_attribution
from claimcheck.language.saying.reporting_verbs import SourcedSentence, with_sources
from claimcheck.language.seeing import Seen
from claimcheck.language.sight import Sight
from claimcheck.language.statements import judge_statement
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.numbers import Signs, find_numbers, may_stand, numbers_at, signs_of
from claimcheck.language.text.tokens import Tokens, cut
from claimcheck.language.vocabulary import Found, find_vocabulary
from claimcheck.language.wording import Worded
from claimcheck.language.words.sources import find_sources
from claimcheck.language.words.topics import names_topic
from claimcheck.model.claim import Attribution, ClaimType
from claimcheck.model.population import Intervention, Outcome, Population
from claimcheck.model.reading import Number, NumberKind, Reading
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength, Wording

if TYPE_CHECKING:
    from claimcheck.language.picos.picos import Picos

MEMORY = 4
"""For how many sentences a pronoun can stand for a health matter named before."""


_TURN = pattern(
    r"[,;–—]\s(?:but|so|and|yet|or)\s(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|what|why|how|who|which|when)\b"
)
_ASKS = pattern(
    r"\W*(?:do|does|did|is|are|was|were|can|could|will|would|should|has|have|what|why|how|who|which|when|where)\b",
    re.IGNORECASE,
)


def _declared(text: str) -> str:
    """What a sentence states before it turns into a question: "It is common, but is it safe?"."""
    if not text.rstrip(" \"'”’)").endswith("?") or _ASKS.match(text):
        return text
    turn = _TURN.search(text)
    return text[: turn.start()] + "." if turn else text


class SentenceReading:
    """One sentence, read only as far as it is asked about; each answer is kept.

    Its answers are those of :class:`~claimcheck.model.reading.Reading`. The few sentences
    ``before`` it serve one question only: whether one names the health matter that a pronoun stands
    for.
    """

    def __init__(self, text: str, before: tuple[SentenceReading, ...] = ()) -> None:
        self.text = text
        self._before = before

    @kept
    def _stated(self) -> str:
        return _declared(self.text)

    @kept
    def _found(self) -> Found:
        return find_vocabulary(cut(self._stated))

    @kept
    def names_topic(self) -> bool:
        """Whether it names a health matter of any kind."""
        return names_topic(cut(self._stated))

    @kept
    def _sourced(self) -> SourcedSentence:
        tokens = cut(self._stated)
        return with_sources(self._stated, tokens, find_sources(tokens))

    @kept
    def _worded(self) -> Worded:
        return Worded(self._stated, cut(self._stated))

    @kept
    def sight(self) -> Sight:
        """The first look at it, which decides its kind and its claim."""
        before = self._before  # and not the reading itself, to avoid a reference cycle

        def in_health() -> bool:
            return any(reading.names_topic for reading in before)

        seen = Seen(self._sourced, self._found, self._worded, in_health)
        return Sight(seen, judge_statement(seen))

    @kept
    def _typed(self) -> Typed | None:
        return self.sight.typed if self.is_claim else None

    @kept
    def _attributed(self) -> Attributed:
        return read_attribution(self._sourced)

    @kept
    def _picos(self) -> Picos:
        from claimcheck.language.picos.picos import find_picos

        seen = self.sight.seen
        return find_picos(seen.text, seen.tokens, seen.topics, self._worded.relation)

    @property
    def _tokens(self) -> Tokens:
        """The tokens of the whole sentence, where a question was cut off at its end."""
        return cut(self.text)

    @kept
    def is_claim(self) -> bool:
        """Whether the sentence is a health claim."""
        return self.sight.is_claim

    @property
    def does(self) -> str:
        """What the sentence does."""
        return self.sight.judged.statement.value

    @property
    def span(self) -> Span | None:
        """The words that make the claim; ``None`` where the sentence is no claim."""
        return self.sight.span if self.is_claim else None

    @property
    def wording(self) -> Wording:
        """How strongly, certainly and largely its words claim."""
        return self._worded.wording

    @property
    def strength(self) -> Strength:
        """The level of the relation that its words are about."""
        return self._worded.strength

    @property
    def asserted(self) -> Strength:
        """The same, but level 1 for every null result."""
        return self._worded.asserted

    @property
    def quoted(self) -> bool:
        """Whether its words are in quotation marks, as somebody else's."""
        return self._worded.quoted

    @property
    def type(self) -> ClaimType | None:
        """The type of its claim; ``None`` where there is none."""
        return self._typed.type if self._typed else None

    @property
    def attribution(self) -> Attribution:
        """The source that the sentence names for its finding."""
        return self._attributed.attribution

    @property
    def source(self) -> Span | None:
        """The words that name the source."""
        return self._attributed.span

    @kept
    def people(self) -> tuple[Span, ...]:
        """The words that say who is meant."""
        from claimcheck.language.people.population import find_population

        return tuple(find_population(self.text, self._tokens))

    @kept
    def population(self) -> Population:
        """The population that these words describe."""
        from claimcheck.language.people.population import read_population

        return read_population(self.text, self._tokens)

    @property
    def intervention(self) -> Intervention | None:
        """What is taken or done."""
        return self._picos.intervention

    @property
    def comparator(self) -> str | None:
        """What it is compared with."""
        return self._picos.comparator

    @property
    def outcome(self) -> Outcome | None:
        """What is said to change."""
        return self._picos.outcome

    @kept
    def numbers(self) -> tuple[Number, ...]:
        """The numbers that measure something."""
        return tuple(find_numbers(self.text))

    @kept
    def tells_number(self) -> bool:
        """Whether there is any such number."""
        return self._signs is not None and next(numbers_at(self._signs), None) is not None

    @kept
    def _signs(self) -> Signs | None:
        return signs_of(self.text)

    @property
    def has_figures(self) -> bool:
        """Whether the sentence has a figure or a number word."""
        return self._signs is not None

    def could_tell(self, kinds: Collection[NumberKind]) -> bool:
        """``False`` only where the sentence has no number of ``kinds``."""
        signs = self._signs
        return signs is not None and may_stand(kinds, signs)

    @property
    def cues(self) -> tuple[tuple[str, Span], ...]:
        """The words behind each answer other than the wording, by name."""
        return _cues(self.sight, self._typed, self._picos.spans)

    def whole(self) -> Reading:
        """Every answer, as one frozen value."""
        return Reading(**{name: getattr(self, name) for name in Reading.__match_args__})


def _cues(
    sight: Sight, typed: Typed | None, others: tuple[tuple[str, Span], ...]
) -> tuple[tuple[str, Span], ...]:
    hits = [("does", sight.judged.cue), ("type", typed.cue if typed else None)]
    shown = [(name, Span(hit.start, hit.end)) for name, hit in hits if hit]
    topics = [("topic", Span(hit.start, hit.end)) for hit in sight.seen.topics]
    return (*shown, *topics, *others)
