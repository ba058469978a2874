"""Claims of an article that nobody has modelled: found in its sentences."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import overload

from claimcheck.dossier import ReadSentence
from claimcheck.folding.text import bare_words
from claimcheck.language.text.keeping import kept
from claimcheck.linking import Linker
from claimcheck.model.claim import Attribution, AttributionKind, Citation, Claim, Stance
from claimcheck.model.finding import JudgedClaim
from claimcheck.model.reading import claim_of
from claimcheck.model.study import Study
from claimcheck.model.text import Article, MarkKind, Span
from claimcheck.values import replace


class FoundClaims(Sequence[JudgedClaim]):
    """The claims found in an article's sentences, searched on first use."""

    def __init__(
        self, sentences: tuple[ReadSentence, ...], article: Article, studies: Mapping[str, Study]
    ) -> None:
        self._given = sentences, article, studies

    @kept
    def _claims(self) -> tuple[JudgedClaim, ...]:
        return tuple(JudgedClaim(claim) for claim in _claims_in(*self._given))

    @overload
    def __getitem__(self, index: int) -> JudgedClaim: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[JudgedClaim]: ...
    def __getitem__(self, index: int | slice) -> JudgedClaim | Sequence[JudgedClaim]:
        return self._claims[index]

    def __len__(self) -> int:
        return len(self._claims)


def _claims_in(
    sentences: tuple[ReadSentence, ...], article: Article, studies: Mapping[str, Study]
) -> tuple[Claim, ...]:
    """One claim for each sentence that makes one; copies of a sentence belong to the first."""
    linker = Linker(article, studies)
    found: dict[str, Claim] = {}
    copies: dict[str, list[Span]] = {}
    for read in sentences:
        span = read.reading.span
        if not read.reading.is_claim or span is None:
            continue
        place = read.source_span(span)
        name = _claim_id(span.of(read.text))
        if name in found:
            copies.setdefault(name, []).append(place)
        else:
            found[name] = _claim(name, read, place, article, linker)
    for name, places in copies.items():
        found[name] = replace(found[name], copies=tuple(places))
    return tuple(found.values())


def _claim_id(words: str) -> str:
    """A short name that stays the same while the words do."""
    import hashlib

    return "t-" + hashlib.sha256(bare_words(words).encode()).hexdigest()[:10]


def _claim(name: str, read: ReadSentence, place: Span, article: Article, linker: Linker) -> Claim:
    cited = _cited(read, linker)
    citations = tuple(Citation(study=key, stance=Stance.NEUTRAL, given=True) for key in cited)
    return replace(
        claim_of(read.reading, name, place, article.quote(place)),
        statement=read.text,
        attribution=_attribution(read, article, cited),
        citations=citations,
    )


def _cited(read: ReadSentence, linker: Linker) -> tuple[str, ...]:
    """The keys cited with a sentence, whether or not the bibliography has them."""
    keys = (linker.study_of(m) or (m.target if m.kind is MarkKind.KEY else "") for m in read.marks)
    return tuple(dict.fromkeys(filter(None, keys)))


def _attribution(read: ReadSentence, article: Article, cited: tuple[str, ...]) -> Attribution:
    """The citation that belongs to the sentence, or else the source its words name."""
    if not read.marks:
        return read.reading.attribution
    words = article.quote(read.marks[0].span)
    return Attribution(AttributionKind.LINKED, words, cited[0] if len(cited) == 1 else None)
