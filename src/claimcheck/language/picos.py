"""What is taken or done, against what, and what is said to change: the I, C and O of a claim."""

from __future__ import annotations

import re
from typing import NamedTuple

from claimcheck.language.phrases import Hit
from claimcheck.language.tokens import Tokens
from claimcheck.language.topics import AILING, TAKEN, Topic
from claimcheck.model.population import Intervention, Outcome, OutcomeKind
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span

_FORMS = (
    "tablets?|capsules?|pills?|powders?|gumm(?:y|ies)|lozenges?|sprays?|patch(?:es)?|creams?|gels?|"
    "ointments?|drops|liquids?|syrups?|teas?|extracts?|oils?|injections?|injectables?|infusions?|"
    "supplements?|shots?|inhalers?|suppositor(?:y|ies)|mouthwash|juice|methylcobalamin|"
    "cyanocobalamin|hydroxocobalamin|citrate|oxide|glycinate"
)
_FORM = re.compile(rf"\b(?:{_FORMS})\b", re.IGNORECASE)
_ROUTES = {
    "oral": "oral", "orally": "oral", "by mouth": "oral", "tablet": "oral", "tablets": "oral",
    "capsule": "oral", "capsules": "oral", "pill": "oral", "pills": "oral",
    "sublingual": "sublingual", "under the tongue": "sublingual", "topical": "topical",
    "topically": "topical", "cream": "topical", "ointment": "topical",
    "applied to the skin": "topical", "intravenous": "intravenous", "intravenously": "intravenous",
    "infusion": "intravenous", "intramuscular": "intramuscular",
    "intramuscularly": "intramuscular", "injection": "injection", "injections": "injection",
    "injected": "injection", "injectable": "injection", "nasal": "nasal", "intranasal": "nasal",
    "inhaled": "inhaled", "inhaler": "inhaled", "rectal": "rectal", "subcutaneous": "subcutaneous",
}  # fmt: skip
_ROUTE = re.compile(rf"\b(?:{'|'.join(sorted(_ROUTES, key=len, reverse=True))})\b", re.IGNORECASE)
_COMPARED = re.compile(
    r"\b(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|relative to|"
    r"(?:rather|other|more|less|lower|higher|better|worse|faster|slower|safer|greater|fewer|"
    r"stronger|weaker)\s(?:[\w-]+\s){0,6}?than(?:\s(?:with|in|among|for|those (?:of|with|who)))?|"
    r"as (?:effective|good|well|safe) as)\s(?P<with>[^,.;:()]{2,60})",
    re.IGNORECASE,
)
_SURROGATES = frozenset(
    "blood pressure|systolic|diastolic|cholesterol|ldl|hdl|triglyceride|triglycerides|lipid|"
    "lipids|blood sugar|blood glucose|hba1c|a1c|insulin sensitivity|bone density|"
    "bone mineral density|c reactive protein|c-reactive protein|crp|il-6|il 6|interleukin|"
    "cytokine|cytokines|inflammatory marker|inflammatory markers|oxidative stress|biomarker|"
    "biomarkers|homocysteine|haemoglobin|hemoglobin|ferritin|viral load|heart rate|"
    "heart rate variability|bmi|body mass index|brain volume|amyloid|nerve conduction|"
    "serum levels|hormone levels|inflammation|free radical|free radicals|lung function".split("|")
)


class Picos(NamedTuple):
    """Intervention, comparator and outcome, with the spans they were read from."""

    intervention: Intervention | None = None
    comparator: str | None = None
    outcome: Outcome | None = None
    spans: tuple[tuple[str, Span], ...] = ()


def find_picos(text: str, tokens: Tokens, topics: list[Hit[Topic]], numbers: list[Number]) -> Picos:
    """The I, C and O of a sentence, by its words alone: what is not said is ``None``."""
    taken = next((hit for hit in topics if hit.label in TAKEN), None)
    compared = _COMPARED.search(text)
    outcome = _outcome(topics, taken, compared)
    spans = [
        (name, Span(hit.start, hit.end))
        for name, hit in (("intervention", taken), ("outcome", outcome))
        if hit
    ]
    comparator = " ".join(compared["with"].split()) if compared else None
    if compared:
        spans.append(("comparator", Span(*compared.span("with"))))
    return Picos(
        _intervention(text, tokens, taken, numbers) if taken else None,
        comparator,
        _named_outcome(tokens, outcome) if outcome else None,
        tuple(spans),
    )


def _intervention(
    text: str, tokens: Tokens, taken: Hit[Topic], numbers: list[Number]
) -> Intervention:
    form, route = _FORM.search(text), _ROUTE.search(text)
    dose = next((n.text for n in numbers if n.kind is NumberKind.DOSE), None)
    return Intervention(
        name=tokens.folded[taken.start : taken.end],
        form=form.group().lower() if form else None,
        dose=dose,
        route=_ROUTES[route.group().lower()] if route else None,
    )


def _outcome(
    topics: list[Hit[Topic]], taken: Hit[Topic] | None, compared: re.Match[str] | None
) -> Hit[Topic] | None:
    """The first symptom, condition or measure after what is taken; else the first of all."""
    end = compared.start("with") if compared else 1 << 62
    wanted = [
        hit
        for hit in topics
        if (hit.label in AILING or hit.label is Topic.OUTCOME) and hit.start < end
    ]
    after = [hit for hit in wanted if taken is None or hit.start >= taken.end]
    particular = [hit for hit in after if hit.end - hit.start > len("risk")]
    return next(iter(particular or after or wanted), None)


def _named_outcome(tokens: Tokens, hit: Hit[Topic]) -> Outcome:
    name = tokens.folded[hit.start : hit.end]
    surrogate = name in _SURROGATES or hit.label is Topic.BODY
    return Outcome(name, OutcomeKind.SURROGATE if surrogate else OutcomeKind.PATIENT_IMPORTANT)
