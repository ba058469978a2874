"""``causation/ambiguous-link``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._caveats import caveat_in
from claimcheck.rules._looking import (
    claim_id_at,
    find_phrases,
    is_negated,
    is_question,
    telling_words,
)

PHRASES = (
    "linked to",
    "linked with",
    "tied to",
    "goes hand in hand with",
    "go hand in hand with",
)
_LOOKED_AT = pattern(
    r"\b(?:whether|if|explor\w*|examin\w*|investigat\w*|look\w* (?:at|into)|stud(?:y|ying) of|possible|potential|any|the)\W+(?:\w+\W+){0,3}$",
    re.IGNORECASE,
)


@rule(
    level=Level.NOTE,
    preset=Preset.STRICT,
    source="Science Media Centre guideline 3; Adams et al. 2017; Haber 2022: readers take link words as causal",
    precision=Precision(hits=40, right=29),
    bad=["Night work is [[linked to]] heart disease. Sleep when you can."],
    good=[
        "Night work is linked to heart disease, but this does not show that one causes the other.",
        "Is night work linked to heart disease?",
        "Night work causes heart disease.",
        "We looked at whether night work is linked to heart disease.",
    ],
    words=lambda: telling_words(PHRASES),
)
def ambiguous_link(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Two things described as linked, in an article that nowhere says whether one causes the other.

    More than half of readers understand "linked to" or "tied to" as cause. One sentence on what such a link can
    and cannot show is enough for the whole article, so only the first such place is flagged.

    Add it: "such a study cannot show that one causes the other".
    """
    for read, span in find_phrases(dossier, phrases, headings=False):
        health = read.reading.is_claim
        asked = is_question(read) or _LOOKED_AT.search(read.text[: span.start])
        if health and not asked and not is_negated(read, span):
            if caveat_in(dossier.article):
                return
            place = read.source_span(span)
            yield Flag(
                f"“{span.of(read.text)}” leaves open whether one causes the other, and so does the article",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="say once what such a link can and cannot show",
            )
            return
