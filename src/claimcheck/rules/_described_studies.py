"""What kind of study an article describes, by its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.appraisal.grammar import verbs
from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.people.laboratory import ANIMALS as ANIMAL_WORDS
from claimcheck.language.people.laboratory import LABORATORY
from claimcheck.language.text.morphology import Form
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import CueKind
from claimcheck.rules._looking import find_phrases, holds_any

_OBSERVING = (
    "observational study|studies|research|data|evidence",
    "cohort",
    "cross-sectional",
    "case-control study|studies",
    "survey|surveys|poll of",
    "surveyed|polled|interviewed ..4 <studied>",
    "followed|tracked|monitored|observed ..6 <studied>",
    "followed|tracked|monitored ..6 for ..3 years|decades",
    "food|diet|sleep|activity diary|diaries",
    "filled in|out|completed ..3 questionnaire|questionnaires|survey|surveys|diary|diaries",
    "asked ..5 about their",
    "medical|health|hospital|electronic|insurance|patient|birth|death|prescription records",
    "looked at|through records|data|figures",
    "data from|on ..6 <studied>",
    "biobank",
    "registry|registries",
    "self-reported",
)
_SAID = ("study|research|design|data|work|evidence is|was|were|are purely|only? observational",)
_TRIED = (
    "trial", "trials", "randomised", "randomized", "randomly", "placebo", "assigned", "allocated", "experiment",
    "experiments", "mendelian", "meta", "systematic", "crossover", "sham", "intervention",
)  # fmt: skip
ANIMALS = (*ANIMAL_WORDS, *LABORATORY)
_IN_ANIMALS = (
    "in|on|gave|given|fed|feeding|injected|treated|using|of|these|those|when|young|old|older|male|female|obese ..2 <animals>",
    "<animals> ..1 given|fed|that|who|which|with|had|were|lived|treated|developed|showed|lost|gained|ran|slept",
    "mouse|rat|animal|rodent study|studies|model|models|experiments|tests|trial",
    "cells in|grown|cultured|taken ..3 dish|dishes|laboratory|lab|tube|tubes|culture",
    "human|cancer|tumour|tumor|nerve|brain|skin|liver ..1 cells in|grown",
    "in a|the petri|test|laboratory? dish|dishes|tube|tubes",
    "in vitro",
)
_PEOPLE_STUDIED = (
    "trial|study|survey|review of|in|with|involving|among ..4 <studied>",
    "followed|tracked|monitored|observed|recruited|enrolled|surveyed|interviewed|gave|asked ..6 <studied>",
    "<studied> were|who took|given|received|assigned|followed|recruited|completed",
    "human trial|trials|study|studies",
)


def is_observational(dossier: Dossier) -> bool:
    """Whether the article says so, or describes watching and questioning people and no experiment."""
    if any(find_phrases(dossier, _SAID)):
        return True
    return not holds_any(dossier, _TRIED) and any(find_phrases(dossier, _OBSERVING, quoted=True))


def is_in_animals(dossier: Dossier) -> bool:
    """Whether the article describes a study in animals or cells, and none in people."""
    if not holds_any(dossier, ANIMALS) or not any(find_phrases(dossier, _IN_ANIMALS, quoted=True)):
        return False
    return not any(find_phrases(dossier, _PEOPLE_STUDIED, quoted=True))


def title_of(dossier: Dossier) -> ReadSentence | None:
    """The heading at the beginning of the article."""
    first = next(iter(dossier.sentences), None)
    return first if first is not None and first.block.kind is BlockKind.HEADING else None


_COPULA = pattern(r"\b(?:is|are|was|were|can|will|has|have)\b", re.IGNORECASE)
_ASKS = pattern(
    r"(?:what|why|how|which|whether|when|who|factors|determinants|predictors)\b", re.IGNORECASE
)
_FINITE = (Form.BASE, Form.THIRD)


def tells_effect(read: ReadSentence) -> bool:
    """Whether a headline states an effect, not just a subject: "The effect of tea on …"."""
    if not read.reading.is_claim or _ASKS.match(read.text):
        return False
    cues = [c.text.lower() for c in read.reading.wording.cues if c.kind is CueKind.CAUSAL]
    verbal = [cue.split()[0] for cue in cues if not cue.endswith((" of", " on", " for", " by"))]
    if any(verbs()[word][1] in _FINITE for word in verbal if word in verbs()):
        return True
    return bool(_COPULA.search(read.text)) and len(verbal) == len(cues)


_OWN = pattern(
    r"\b(?:we|our|these|present|current)\b|^(?:this|the)\s(?:study|work|paper|article|objective|aim|purpose|use)\b|^\W*(?:methods?|conclusions?|results|background|objectives?)\b",
    re.IGNORECASE,
)
"""What a paper says about itself: its authors weigh its design in the same breath."""


def is_own(read: ReadSentence) -> bool:
    """Whether a paper refers to itself."""
    return bool(_OWN.search(read.text))


def headlines(dossier: Dossier) -> Iterator[ReadSentence]:
    """The title, and the sentences that report a finding of a study or of its authors."""
    head = title_of(dossier)
    if head is not None:
        yield head
    for read in dossier.own_words():
        if read.reading.source is not None:
            yield read
