"""Everything known about one article, as given to rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from claimcheck.folding.figures import plain_figures
from claimcheck.folding.text import bare_words
from claimcheck.model.claim import SUPPORTING, Claim, ClaimType
from claimcheck.model.finding import JudgedClaim
from claimcheck.model.reading import ReadSoFar
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Entry, Study
from claimcheck.model.text import (
    Article,
    Block,
    BlockKind,
    CitationMark,
    Sentence,
    Span,
    Suppression,
)
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass, field

if TYPE_CHECKING:
    from claimcheck.graph import EvidenceGraph

Value = TypeVar("Value")


@dataclass(frozen=True, slots=True)
class ReadSentence:
    """A sentence of the article with its reading and its citations."""

    sentence: Sentence
    block: Block
    reading: ReadSoFar
    marks: tuple[CitationMark, ...] = ()

    @property
    def text(self) -> str:
        """The sentence as plain text."""
        return self.sentence.text

    @property
    def plain(self) -> str:
        """The sentence with its figures as they are usually typed, of the same length."""
        return plain_figures(self.sentence.text)

    def source_span(self, span: Span) -> Span:
        """A range of the sentence's text as a range of the article's source."""
        return self.block.source_span(span.shift(self.sentence.offset))


@dataclass(frozen=True, slots=True)
class Context:
    """What an audit is run with, besides the article."""

    today: date
    jurisdictions: frozenset[str] = frozenset()
    """``eu``, ``us``, ``uk``: the advertising rules that apply, if any."""
    commercial: bool = False
    register: str = "lay"
    """``lay`` or ``technical``: technical text may use GRADE's words and "significant"."""
    max_age: int | None = None
    """Days after which a verification is stale; ``None`` for no limit."""
    appraisal: AppraisalSettings = field(default_factory=AppraisalSettings)


class WordIndex:
    """Which sentences of an article contain a word.

    A set of sentences is one integer with a bit for each, so that two sets are intersected in one
    step.
    """

    def __init__(self, sentences: Iterable[Iterable[str]] = ()) -> None:
        holding = defaultdict[str, int](int)
        for number, words in enumerate(sentences):
            bit = 1 << number
            for word in words:
                holding[word] |= bit
        self._holding = dict(holding)
        self._known: dict[frozenset[str], int] = {}
        self._kept: dict[Callable[[Iterable[str]], Any], Any] = {}
        self.there = frozenset(holding)
        """Every word of the article, folded."""

    def holding(self, word: str) -> int:
        """The sentences that contain one of its words."""
        return self._holding[word]

    def any_of(self, words: frozenset[str]) -> int:
        """The sentences that contain one of ``words``; kept, because many templates ask for the same ones."""
        known = self._known.get(words)
        if known is None:
            known = 0
            for word in self.there & words:
                known |= self._holding[word]
            self._known[words] = known
        return known

    def any_of_each(self, needs: Iterable[frozenset[str]]) -> int:
        """The sentences that contain one word of each of the sets."""
        sentences, known = -1, self._known
        for words in needs:
            sentences &= known[words] if words in known else self.any_of(words)
            if not sentences:
                break
        return sentences

    def told_by(self, read: Callable[[Iterable[str]], Value]) -> Value:
        """What ``read`` tells of the article's words; kept, because several rules ask for the same."""
        if read not in self._kept:
            self._kept[read] = read(self.there)
        told: Value = self._kept[read]
        return told


def numbers_in(sentences: int) -> Iterator[int]:
    """The numbers of the sentences in a set, in order."""
    while sentences:
        first = sentences & -sentences
        yield first.bit_length() - 1
        sentences ^= first


@dataclass(frozen=True, slots=True)
class Dossier:
    """One article, its sentences as read, its judged claims, and the evidence graph."""

    article: Article
    sentences: tuple[ReadSentence, ...]
    claims: Sequence[JudgedClaim]
    """As modelled; otherwise as found in the text, which happens on first use."""
    studies: Mapping[str, Study]
    context: Context
    modelled: bool = False
    """Whether the article has a claims file."""
    words: WordIndex = field(default_factory=WordIndex)
    """Which sentences contain a word, so that rules know where to look."""
    bounded: int = 0
    """The set of sentences that weigh what they say: with a doubt, a bound, a study, or whom to ask."""
    weighing: int = 0
    """The set of sentences with a word of risks, conditions or denial, which careless texts use too."""

    @cached_property
    def graph(self) -> EvidenceGraph:
        """The article's claims and the studies that they cite."""
        from claimcheck.graph import EvidenceGraph

        claims = [judged.claim for judged in self.claims]
        cited = {citation.study for claim in claims for citation in claim.citations}
        studies = [study for key, study in sorted(self.studies.items()) if key in cited]
        return EvidenceGraph([(self.article.path, claims)], studies)

    def own_words(self) -> Iterator[ReadSentence]:
        """The author's own sentences: no quotations, table headers or headings."""
        for read in self.sentences:
            if read.block.kind not in NOT_OWN:
                yield read

    def holding(self, words: Iterable[str]) -> Iterator[ReadSentence]:
        """The sentences that contain one of ``words`` (folded, single), in order."""
        for number in numbers_in(self.words.any_of(frozenset(words))):
            yield self.sentences[number]

    def asserted_types(self, least: Strength = Strength.NONE) -> Iterator[ClaimType]:
        """The type of each claim that asserts at least this much, copies counted once.

        Quicker than ``claims`` where none is modelled.
        """
        if self.modelled:
            asserted = (judged.claim for judged in self.claims)
            yield from (claim.type for claim in asserted if claim.wording.asserted >= least)
            return
        seen = set()
        for read in self.sentences:
            reading = read.reading
            if reading.asserted >= least and reading.is_claim:
                words = bare_words(reading.span.of(read.text)) if reading.span else ""
                if words not in seen:
                    seen.add(words)
                    yield reading.type or ClaimType.FACT

    def number_of(self, read: ReadSentence) -> int:
        """The number of one of its sentences, counted from 0.

        Raises:
            StopIteration: the sentence is none of the article's.
        """
        return next(number for number, one in enumerate(self.sentences) if one is read)

    def claim_at(self, span: Span) -> JudgedClaim | None:
        """The claim at ``span``, if there is one."""
        for judged in self.claims:
            places = (judged.claim.span, *judged.claim.copies)
            if judged.claim.anchored and any(place.overlaps(span) for place in places):
                return judged
        return None

    def backing(self, claim: Claim) -> tuple[Study, ...]:
        """The studies that support a claim, at least in part, and still stand."""
        keys = (c.study for c in claim.citations if c.stance in SUPPORTING)
        studies = (self.studies.get(key) for key in keys)
        return tuple(study for study in studies if study and not study.fallen)

    def cited(self, claim: Claim) -> tuple[Study, ...]:
        """The studies a claim cites that are in the bibliography."""
        return tuple(self.studies[c.study] for c in claim.citations if c.study in self.studies)


NOT_OWN = frozenset({BlockKind.QUOTATION, BlockKind.HEADING})
"""Blocks in which the author does not write full sentences."""


@dataclass(frozen=True, slots=True)
class PlacedSuppression:
    """A comment that sets a rule aside in an article, as needed by rules across the repository."""

    suppression: Suppression
    line: int
    column: int
    used: bool = False
    """Whether it has set aside a finding of the article's own."""


@dataclass(frozen=True, slots=True)
class ProjectArticle:
    """What rules across the repository see of one article: its modelled claims."""

    path: str
    claims: tuple[JudgedClaim, ...]
    places: Mapping[str, tuple[int, int]]
    """Line and column of each claim, by id."""
    suppressions: tuple[PlacedSuppression, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """All modelled articles of one audit, as given to rules across the repository."""

    articles: tuple[ProjectArticle, ...]
    studies: Mapping[str, Study]
    graph: EvidenceGraph
    context: Context
    entries: tuple[Entry, ...] = field(default=())
    whole: bool = True
    """Whether all articles of the project were audited, and not just some."""
