"""Intervention, comparator and outcome of a claim: the I, C and O of PICO."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import find_dose
from claimcheck.language.text.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.topics import AILING, TAKEN, Topic
from claimcheck.model.population import Intervention, Outcome, OutcomeKind
from claimcheck.model.text import Span

_COMPARING = frozenset(["compared", "comparison", "versus", "vs", "relative", "than", "as"])
"""Every comparison has one of these."""


class Picos(NamedTuple):
    """Intervention, comparator and outcome, with the spans they were read from."""

    intervention: Intervention | None = None
    comparator: str | None = None
    outcome: Outcome | None = None
    spans: tuple[tuple[str, Span], ...] = ()


def find_picos(text: str, tokens: Tokens, topics: list[Hit[Topic]]) -> Picos:
    """The I, C and O of a sentence, from its words alone: what it does not say is ``None``."""
    taken = next((hit for hit in topics if hit.label in TAKEN), None)
    compared = None if _COMPARING.isdisjoint(tokens.words) else _compared().search(text)
    outcome = _outcome(topics, taken, compared)
    spans = [
        (name, Span(hit.start, hit.end))
        for name, hit in (("intervention", taken), ("outcome", outcome))
        if hit
    ]
    if compared:
        spans.append(("comparator", Span(*compared.span("with"))))
    return Picos(
        _intervention(text, tokens, taken) if taken else None,
        " ".join(compared["with"].split()) if compared else None,
        _named_outcome(tokens, outcome) if outcome else None,
        tuple(spans),
    )


@cache
def _compared() -> re.Pattern[str]:
    return pattern(
        r"\b(?:compared (?:with|to)|in comparison (?:with|to)|versus|vs\.?|relative to|"
        r"(?:rather|other|more|less|lower|higher|better|worse|faster|slower|safer|greater|fewer|"
        r"stronger|weaker)\s(?:[\w-]+\s){0,6}?than(?:\s(?:with|in|among|for|those (?:of|with|who)))?|"
        r"as (?:effective|good|well|safe) as)\s(?P<with>[^,.;:()]{2,60})",
        re.IGNORECASE,
    )


def _intervention(text: str, tokens: Tokens, taken: Hit[Topic]) -> Intervention:
    dose = find_dose(text)
    return Intervention(
        name=tokens.folded[taken.start : taken.end],
        form=next((word for word in tokens.words if word in _lists()["form"]), None),
        dose=dose.text if dose else None,
        route=next((hit.label for hit in _routes().scan(tokens)), None),
    )


@cache
def _lists() -> dict[str, frozenset[str]]:
    return {section: frozenset(names) for section, names in read_lexicon("picos").items()}


@cache
def _routes() -> PhraseScan[str]:
    routes = _lists().keys() - {"form", "surrogate"}
    return PhraseScan({name: route for route in routes for name in _lists()[route]})


def _outcome(
    topics: list[Hit[Topic]], taken: Hit[Topic] | None, compared: re.Match[str] | None
) -> Hit[Topic] | None:
    """The first symptom, condition or measure after the intervention, or else of the sentence."""
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
    surrogate = name in _lists()["surrogate"]
    return Outcome(name, OutcomeKind.SURROGATE if surrogate else OutcomeKind.PATIENT_IMPORTANT)
