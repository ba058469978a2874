"""Whether a study's design is fit to carry a claim of a given type, and in what voice.

The table is in :mod:`claimcheck.appraisal.designs`; these are the exceptions to it.
"""

from __future__ import annotations

import re

from claimcheck.appraisal.designs import AUTHORITY, LABORATORY, OVERVIEW, TABLE, Voice
from claimcheck.appraisal.facts import StudyFacts
from claimcheck.appraisal.reach import reassures
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.claim import Claim, ClaimType, Stance
from claimcheck.model.population import OutcomeKind
from claimcheck.model.study import Design
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Fitness:
    """How fit one study is for one claim, and why."""

    voice: Voice
    level: int
    """OCEBM 2011 level for the claim's question, 1 best to 5; 5 for an unfit study."""
    why: str
    tell_species: bool = False
    """Whether the words must say that it was seen in animals or cells."""

    @property
    def carries(self) -> bool:
        """Whether it can carry the claim at all, however softly worded."""
        return self.voice is not Voice.UNFIT


_LOOKUP = {
    (kind, design): (voice, level)
    for kind, row in TABLE.items()
    for designs, voice, level in row
    for design in designs
}
_WHY = {
    Voice.GRADED: "{design} can carry {claim}, as far as its certainty goes",
    Voice.PLAIN: "{design} can carry {claim} in plain words",
    Voice.LINK: "{design} can show for {claim} that things go together, not what causes what",
    Voice.LABORATORY: "{design} can carry {claim} where the words say that it was seen in animals or cells",
    Voice.REPORTED: "{design} can carry {claim} no further than that it has been reported",
    Voice.UNFIT: "{design} cannot carry {claim}",
}
_WHY_OF_SHARES = "{design} can show how common it is among people like those examined"
_NAMED = {
    ClaimType.BENEFIT: "a claim of benefit",
    ClaimType.HARM: "a claim of harm or safety",
    ClaimType.ASSOCIATION: "a claim of association",
    ClaimType.PREVALENCE: "a claim of how common something is",
    ClaimType.PROGNOSIS: "a claim of what will happen",
    ClaimType.DIAGNOSIS: "a claim about a test",
    ClaimType.MECHANISM: "a claim of mechanism",
    ClaimType.RECOMMENDATION: "advice",
    ClaimType.ADMINISTRATION: "a claim about dose, route or timing",
    ClaimType.COMPARISON: "a comparison",
    ClaimType.FACT: "a statement of fact",
    ClaimType.SOURCE_REFERENCE: "a reference to a source",
}
_TOLD_SPECIES = frozenset({ClaimType.MECHANISM, ClaimType.FACT, ClaimType.ADMINISTRATION})
_NOTHING = word_set("placebo sham none no nothing untreated saline vehicle dummy controls control")
_BESIDE = word_set(
    "treatment intervention supplement supplements supplementation comparator injection "
    "injections tablets tablet pills capsules group or and matching inert"
)
"""Words that can accompany those of :data:`_NOTHING`: "saline injection"."""


_IMITATING = frozenset({"placebo", "sham", "dummy"})
_JOINING = word_set("and or plus with versus vs then")


def with_article(design: Design) -> str:
    """A design as part of a sentence: "an umbrella review", "laboratory work"."""
    if design is Design.EXPERIMENT:
        return "laboratory work"
    if design is Design.OTHER:
        return "a source of unknown design"
    name = design.words
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def fitness_of(claim: Claim, study: StudyFacts, stance: Stance = Stance.SUPPORTS) -> Fitness:
    """How fit the study is for the claim; the stance matters where weak designs may only warn."""
    if claim.type is ClaimType.SOURCE_REFERENCE:
        return Fitness(Voice.PLAIN, 1, "the source itself shows what it is")
    if _replaces_what_is_lacking(claim, study):
        why = "that replacing what is lacking relieves its signs is routine care, which guidance can carry"
        return Fitness(Voice.PLAIN, 2, why)
    voice, level = _LOOKUP.get((claim.type, study.design), (Voice.UNFIT, 5))
    if _practice(claim, study):
        voice, level = Voice.PLAIN, 2
    barred = _barred(claim, study, voice, stance)
    if barred:
        return Fitness(Voice.UNFIT, 5, barred)
    told = claim.type in _TOLD_SPECIES and study.animal
    if study.only_animal and told:
        voice = Voice.LABORATORY
    elif voice is Voice.LABORATORY and not study.animal:
        voice, level = Voice.PLAIN, 3
    shares = claim.type is ClaimType.PREVALENCE and voice is Voice.LINK
    why = (_WHY_OF_SHARES if shares else _WHY[voice]).format(
        design=with_article(study.design), claim=_NAMED[claim.type]
    )
    needs = told and study.design in (*LABORATORY, *OVERVIEW)
    return Fitness(voice, level, why, tell_species=needs or voice is Voice.LABORATORY)


def _barred(claim: Claim, study: StudyFacts, voice: Voice, stance: Stance) -> str:
    """Why this study cannot carry this claim although its design could; empty where it can."""
    if study.only_animal and claim.type not in _TOLD_SPECIES:
        return f"animals and cells cannot carry {_NAMED[claim.type]} about people"
    promises = claim.outcome is not None and claim.outcome.kind is OutcomeKind.PATIENT_IMPORTANT
    if study.only_animal and promises:
        return "animals and cells cannot show what people will feel"
    if _needs_head_to_head(claim) and voice is not Voice.PLAIN and is_inert(study.comparator):
        return "it does not compare the two with each other"
    supports = stance is not Stance.DISPUTES
    if claim.type is ClaimType.HARM and supports and voice is Voice.REPORTED and reassures(claim):
        return "a few cases without harm do not show safety"
    return ""


def _replaces_what_is_lacking(claim: Claim, study: StudyFacts) -> bool:
    """Replacement of what people lack: routine care, not a treatment on trial."""
    if claim.type is not ClaimType.BENEFIT or study.design not in AUTHORITY:
        return False
    statuses = read_taxonomy("statuses")
    return any(statuses.is_kind_of(status, "deficient") for status in claim.population.status)


def _practice(claim: Claim, study: StudyFacts) -> bool:
    """A comparison that asserts no effect, only what is used for whom."""
    return claim.type is ClaimType.COMPARISON and study.design in AUTHORITY and not claim.strength


def _needs_head_to_head(claim: Claim) -> bool:
    if is_inert(claim.comparator):
        return False  # against a placebo or a sham is what it is about
    if claim.type is ClaimType.COMPARISON:
        return True
    effect = claim.type in (ClaimType.BENEFIT, ClaimType.HARM)
    return effect and bool(claim.comparator)


def is_inert(comparator: str | None) -> bool:
    """Whether a comparator is recorded and is no treatment: placebo, sham, none."""
    words = re.findall(r"[a-z]+", (comparator or "").lower())
    if words and words[0] in _IMITATING and _JOINING.isdisjoint(words):
        return True  # "sham acupuncture", "placebo gel"
    return not _NOTHING.isdisjoint(words) and set(words) <= _NOTHING | _BESIDE
