"""Claims of an article that nobody has modelled: found in its sentences."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import replace

from claimcheck.dossier import ReadSentence
from claimcheck.linking import Linker
from claimcheck.model.claim import Citation, Claim, ClaimType, Stance
from claimcheck.model.study import Study
from claimcheck.model.text import Article, Span


def claims_in(
    sentences: tuple[ReadSentence, ...], article: Article, studies: Mapping[str, Study]
) -> tuple[Claim, ...]:
    """One claim for each sentence that makes one; copies of a sentence belong to the first."""
    linker = Linker(article, studies)
    found: dict[str, Claim] = {}
    for read in sentences:
        span = read.reading.span
        if not read.reading.is_claim or span is None:
            continue
        place = read.source_span(span)
        name = claim_id(span.of(read.text))
        if name in found:
            found[name] = _with_copy(found[name], place)
        else:
            found[name] = _claim(name, read, place, article, linker)
    return tuple(found.values())


def claim_id(words: str) -> str:
    """A short name that stays the same while the words do."""
    folded = " ".join(re.findall(r"\w+", words.lower()))
    return "t-" + hashlib.sha256(folded.encode()).hexdigest()[:10]


def _claim(name: str, read: ReadSentence, place: Span, article: Article, linker: Linker) -> Claim:
    reading = read.reading
    citations = tuple(
        Citation(study=key, stance=Stance.NEUTRAL, given=True)
        for key in linker.studies_of(read.marks)
    )
    return Claim(
        id=name,
        span=place,
        quote=article.quote(place),
        type=reading.type or ClaimType.FACT,
        wording=reading.wording,
        statement=read.text,
        population=reading.population,
        intervention=reading.intervention,
        comparator=reading.comparator,
        outcome=reading.outcome,
        strength=reading.wording.asserted,
        attribution=reading.attribution,
        citations=citations,
    )


def _with_copy(claim: Claim, place: Span) -> Claim:
    return replace(claim, copies=(*claim.copies, place))
