"""``safety/benefit-without-harm``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, Precision, rule
from claimcheck.rules._looking import holds_any

_HARM = word_set(
    "harm harms harmful risk risks risky safe safely safety unsafe adverse toxic toxicity "
    "overdose interact interacts interaction interactions contraindicated precaution "
    "precautions caution unwanted downside downsides drawback drawbacks allergic allergy "
    "tolerated tolerability nausea rash complication complications danger dangerous"
)
_LABORATORY = word_set(
    "mice mouse rat rats murine rodents piglets rabbits zebrafish vitro vivo knockout cell "
    "cells mrna fibroblasts macrophages assay assays soil plants yeast fermentation fish "
    "sediment neutrophil neutrophils electromyography prosthesis mitochondria"
)
"""Only reports of laboratory and field work mention these: they promise readers nothing."""
_REPORT = word_set(
    "randomised randomized methods conclusions conclusion protocol aim aims aimed objective "
    "objectives background enrolled baseline hypothesised hypothesized participants we our "
    "cohort pubmed questionnaire diagnostic diagnosis retrospective prospective efficacy "
    "abstract significantly implications mechanisms elucidate investigated outcomes inpatient "
    "hospitalized hospitalised interventions expression physiological literature analyses "
    "overview protocols"
)
"""Words of a research report, whose harms are in the paper; two of them are enough."""
_PHRASE = pattern(r"\bside[\s-]effects?\b", re.IGNORECASE)


@rule(
    precision=Precision(hits=5, right=1),
    source="DISCERN item 11 (risks of each treatment); HealthNewsReview criterion 3; Lazarus et al. 2015",
    bad=[
        Case(
            "Nettle tea eases hay fever. It reduces knee pain. It improves sleep and helps with migraine.",
            whole=True,
        )
    ],
    good=[
        "Nettle tea eases hay fever. It reduces knee pain. It improves sleep. Some people get an upset stomach or a rash from it.",
        "Nettle tea eases hay fever.",
    ],
)
def benefit_without_harm(dossier: Dossier, *, claims: int = 3) -> Iterator[Flag]:
    """An article that mentions benefits several times and harms not once.

    Whatever has an effect can do harm. A reader told only of the good can't weigh the two, and takes silence for
    an all-clear.

    Say which harms were looked for, what was seen and in how many people, or that nobody reported any.
    """
    if holds_any(dossier, _HARM) or any(
        _PHRASE.search(read.text) for read in dossier.holding(["side"])
    ):
        return
    if holds_any(dossier, _LABORATORY) or len(_REPORT & dossier.words.there) >= 2:
        return
    benefits = list(dossier.asserted_types(Strength.CONDITIONAL)).count(ClaimType.BENEFIT)
    harm = benefits >= claims and ClaimType.HARM in dossier.asserted_types()
    if benefits >= claims and not harm:
        yield Flag(f"{benefits} claims of benefit and no mention of harms")
