"""How directly a study bears on a claim, by comparing people, treatment, comparison and outcome.

GRADE guidelines 8 (Guyatt 2011): evidence is indirect where population, intervention, comparator or
outcome differ from those of the question. What a reviewer recorded is combined with what the models
show; unknown does not count as different.
"""

from __future__ import annotations

import re

from claimcheck.appraisal.doses import differ
from claimcheck.appraisal.facts import StudyFacts
from claimcheck.appraisal.fitness import is_inert
from claimcheck.appraisal.hierarchy import PopulationRelation, Relation, relate
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.claim import Citation, Claim, ClaimType, Indirectness
from claimcheck.model.population import Intervention, OutcomeKind, Population
from claimcheck.model.study import Design
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True, order=True)
class Mismatch:
    """One way in which a study answers a different question from the claim's."""

    kind: Indirectness
    why: str


_RECORDED = {
    Indirectness.SPECIES: "it was not done in people",
    Indirectness.POPULATION: "it studied other people than those of the claim",
    Indirectness.INTERVENTION: "it tried another form, dose, route or mixture",
    Indirectness.NO_COMPARATOR: "it had no control group",
    Indirectness.COMPARATOR: "it used another comparison",
    Indirectness.SURROGATE: "it measured a surrogate, not what patients feel",
    Indirectness.OUTCOME: "it measured something else",
    Indirectness.TIME: "it covered another length of time",
    Indirectness.SECONDARY_SOURCE: "it only reports other sources",
}
_EFFECTS = frozenset(
    {
        ClaimType.BENEFIT,
        ClaimType.HARM,
        ClaimType.COMPARISON,
        ClaimType.RECOMMENDATION,
        ClaimType.PROGNOSIS,
    }
)
_UNCONTROLLED = frozenset({Design.BEFORE_AFTER, Design.CASE_SERIES, Design.CASE_REPORT})
_MIXTURE = pattern(r"\+|\b(?:with|plus|complex|combined|combination|and|others?)\b", re.IGNORECASE)
_SAME_FORM = {"mecobalamin": "methylcobalamin"}
_ROUTES = {
    "oral": "mouth",
    "mouth": "mouth",
    "tablet": "mouth",
    "intramuscular": "injected",
    "injection": "injected",
    "injected": "injected",
    "subcutaneous": "injected",
    "intravenous": "injected",
    "topical": "skin",
    "sublingual": "sublingual",
    "nasal": "nose",
    "intraperitoneal": "injected",
}


def mismatches(
    claim: Claim, citation: Citation, study: StudyFacts, people: PopulationRelation
) -> tuple[Mismatch, ...]:
    """Every way in which the study is indirect, recorded or computed, one per kind, in order."""
    found = {m.kind: m for m in _computed(claim, study, people)}
    found |= {kind: Mismatch(kind, _RECORDED[kind]) for kind in citation.indirect}
    return tuple(sorted(found.values()))


def relation_of(claim: Claim, study: StudyFacts) -> PopulationRelation:
    """How the claim's people relate to the study's.

    People chosen because they have what the claim says will change (cramps) are not a narrower
    group for it.
    """
    return relate(claim.population, _without_outcome(claim, study.population))


def _without_outcome(claim: Claim, population: Population) -> Population:
    if claim.outcome is None or claim.population.condition:
        return population
    conditions = read_taxonomy("conditions")
    outcome = conditions.concept(claim.outcome.name)
    kept = tuple(c for c in population.condition if conditions.concept(c) != outcome)
    return replace(population, condition=kept)


def _computed(claim: Claim, study: StudyFacts, people: PopulationRelation) -> list[Mismatch]:
    found: list[Mismatch] = []
    if study.only_animal:
        found.append(_mismatch(Indirectness.SPECIES))
    other = [
        f for f in ("condition", "age", "sex", "status") if getattr(people, f) is Relation.DISJOINT
    ]
    if people.other_group and not other:
        other = ["condition", "status"]
    if other and not study.only_animal:
        why = f"{_RECORDED[Indirectness.POPULATION]} ({', '.join(other)})"
        found.append(Mismatch(Indirectness.POPULATION, why))
    if _other_treatment(claim.intervention, study.intervention):
        found.append(_mismatch(Indirectness.INTERVENTION))
    if claim.type in _EFFECTS:
        found += _effect_mismatches(claim, study)
    return found


def _effect_mismatches(claim: Claim, study: StudyFacts) -> list[Mismatch]:
    found: list[Mismatch] = []
    none = study.design in _UNCONTROLLED or (study.comparator or "").strip().lower() == "none"
    if none and claim.type is not ClaimType.PROGNOSIS:
        found.append(_mismatch(Indirectness.NO_COMPARATOR))
    felt = claim.outcome is None or claim.outcome.kind is OutcomeKind.PATIENT_IMPORTANT
    if felt and study.only_surrogates:
        found.append(_mismatch(Indirectness.SURROGATE))
    active = bool(claim.comparator) and not is_inert(claim.comparator)
    if active and is_inert(study.comparator) and not none:
        found.append(_mismatch(Indirectness.COMPARATOR))
    return found


def _mismatch(kind: Indirectness) -> Mismatch:
    return Mismatch(kind, _RECORDED[kind])


def _other_treatment(claimed: Intervention | None, studied: Intervention | None) -> bool:
    """Whether form, dose or route differ where both are known, or a mixture replaces one substance."""
    if claimed is None or studied is None:
        return False
    if differ(claimed.dose, studied.dose):
        return True
    mixed = _mixes(studied) and not _mixes(claimed)
    forms = bool(claimed.form and studied.form) and not _shares_form(claimed.form, studied.form)
    ways, other_ways = _routes(claimed.route), _routes(studied.route)
    return mixed or forms or (bool(ways and other_ways) and not ways & other_ways)


def _mixes(intervention: Intervention) -> bool:
    text = f"{intervention.name} {intervention.form or ''}".lower()
    return bool(_MIXTURE.search(text)) and "with or without" not in text


def _shares_form(claimed: str | None, studied: str | None) -> bool:
    return bool(_form_words(claimed) & _form_words(studied))


def _form_words(form: str | None) -> set[str]:
    return {_SAME_FORM.get(word, word) for word in re.findall(r"[a-z]{4,}", (form or "").lower())}


def _routes(route: str | None) -> set[str]:
    words = re.findall(r"[a-z]+", (route or "").lower())
    return {_ROUTES[word] for word in words if word in _ROUTES}
