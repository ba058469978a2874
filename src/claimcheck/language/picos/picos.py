"""Intervention, comparator and outcome of a claim: the I, C and O of PICO."""

from __future__ import annotations

from functools import cache

from claimcheck.language.picos.causes import find_state, find_taken
from claimcheck.language.picos.comparators import find_comparator
from claimcheck.language.picos.effects import find_outcome
from claimcheck.language.picos.lists import lists, surrogates
from claimcheck.language.picos.sides import Part, read_sides
from claimcheck.language.text.numbers import find_dose
from claimcheck.language.text.phrases import Hit, PhraseScan
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.relations import Term
from claimcheck.language.words.topics import Topic, with_medical_words
from claimcheck.model.population import Intervention, Outcome, OutcomeKind
from claimcheck.model.text import Span
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Picos:
    """Intervention, comparator and outcome, with the spans they were read from."""

    intervention: Intervention | None = None
    comparator: str | None = None
    outcome: Outcome | None = None
    spans: tuple[tuple[str, Span], ...] = ()


def find_picos(
    text: str, tokens: Tokens, topics: list[Hit[Topic]], relation: Hit[Term] | None
) -> Picos:
    """The I, C and O of a sentence, from its words alone: what it does not say is ``None``.

    ``relation`` is the word that relates cause and effect; it decides on which side of it each stands.
    """
    topics = with_medical_words(tokens, topics)
    compared = find_comparator(tokens, topics)
    left = [hit for hit in topics if compared is None or not compared.overlaps(hit)]
    sides = read_sides(tokens, relation)
    taken = find_taken(tokens, left, sides)
    state = None if taken else find_state(tokens, left, sides)
    outcome = find_outcome(tokens, left, sides, taken or state)
    cause = taken or (state if outcome else None)
    found = {"intervention": cause, "comparator": compared, "outcome": outcome}
    return Picos(
        _intervention(text, tokens, cause) if cause else None,
        _words(tokens, compared) if compared else None,
        _named_outcome(tokens, outcome) if outcome else None,
        tuple((name, _span(tokens, part)) for name, part in found.items() if part),
    )


def _span(tokens: Tokens, part: Part) -> Span:
    return Span(tokens.start(part.first), tokens.end(part.last - 1))


def _words(tokens: Tokens, part: Part) -> str:
    return " ".join(_span(tokens, part).of(tokens.folded).split())


def _intervention(text: str, tokens: Tokens, cause: Part) -> Intervention:
    dose = find_dose(text)
    return Intervention(
        name=_words(tokens, cause),
        form=next((word for word in tokens.words if word in lists()["form"]), None),
        dose=dose.text if dose else None,
        route=next((hit.label for hit in _routes().scan(tokens)), None),
    )


_ROUTES = (
    "oral", "sublingual", "topical", "intravenous", "intramuscular", "injection", "nasal", "inhaled",
    "rectal", "subcutaneous",
)  # fmt: skip


@cache
def _routes() -> PhraseScan[str]:
    return PhraseScan({name: route for route in _ROUTES for name in lists()[route]})


def _named_outcome(tokens: Tokens, outcome: Part) -> Outcome:
    name = _words(tokens, outcome)
    measured = any(surrogates().scan(Tokens(name)))
    return Outcome(name, OutcomeKind.SURROGATE if measured else OutcomeKind.PATIENT_IMPORTANT)
