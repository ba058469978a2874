"""What kind of thing a claim asserts, which decides what evidence is fit for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from claimcheck.language.morphology import verb_forms
from claimcheck.language.phrases import Hit, read_lexicon
from claimcheck.language.topics import AILING, TAKEN, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Advice, Strength, Wording


class Typed(NamedTuple):
    """A claim's type, and the words that show it; ``None`` where only the relation does."""

    type: ClaimType
    cue: Hit[str] | None = None


def find_type(
    topics: list[Hit[Topic]], kinds: list[Hit[str]], wording: Wording, *, advises: bool = False
) -> Typed:
    """The type of the claim that names these topics and cues, and is worded so.

    Where several would fit, the one that asks for the more particular evidence is taken:
    advice before effect, harm before benefit, a comparison before either alone.
    """
    cues = _by_section(kinds)
    if advises or ("recommendation" in cues and wording.advice is not Advice.NONE):
        return Typed(ClaimType.RECOMMENDATION, cues.get("recommendation"))
    if "way it works" in cues:
        return Typed(ClaimType.MECHANISM, cues["way it works"])
    if "head to head" in cues and "harm" not in cues:
        return Typed(ClaimType.COMPARISON, cues["head to head"])
    for section in ("harm", "prognosis", "diagnosis", "prevalence", "comparison"):
        if section in cues and not (section in _QUIET and _effect(topics, kinds, wording)):
            return Typed(ClaimType(section), cues[section])
    return _by_relation(topics, kinds, cues, wording)


_QUIET = frozenset({"prognosis", "diagnosis", "comparison"})
"""Cues that don't outweigh a claim that something taken does good or harm."""


def _by_relation(
    topics: list[Hit[Topic]], kinds: list[Hit[str]], cues: dict[str, Hit[str]], wording: Wording
) -> Typed:
    if "recommendation" in cues and wording.strength is Strength.NONE:
        return Typed(ClaimType.RECOMMENDATION, cues["recommendation"])
    effect = _effect(topics, kinds, wording)
    if effect and not ("administration" in cues and wording.strength is Strength.NONE):
        return Typed(effect, cues.get("help") or cues.get("damage"))
    if "administration" in cues:
        return Typed(ClaimType.ADMINISTRATION, cues["administration"])
    if wording.strength in (Strength.CORRELATIONAL, Strength.AMBIGUOUS):
        return Typed(ClaimType.ASSOCIATION)
    return _by_cue(cues, wording)


def _by_cue(cues: dict[str, Hit[str]], wording: Wording) -> Typed:
    if "fact" in cues and wording.strength in (Strength.NONE, Strength.CAUSES):
        return Typed(ClaimType.FACT, cues["fact"])
    if "mechanism" in cues:
        return Typed(ClaimType.MECHANISM, cues["mechanism"])
    if wording.strength is Strength.NONE:
        return Typed(ClaimType.FACT)
    return Typed(ClaimType.BENEFIT if "help" in cues else ClaimType.MECHANISM, cues.get("help"))


def _effect(topics: list[Hit[Topic]], kinds: list[Hit[str]], wording: Wording) -> ClaimType | None:
    """Benefit or harm, where something taken or done is what brings it about."""
    if wording.strength in (Strength.CORRELATIONAL, Strength.AMBIGUOUS):
        return None
    named = [hit for hit in topics if hit.label is not Topic.PEOPLE]
    taken = next((hit for hit in named if hit.label in TAKEN), None)
    if taken is None or _is_lacking(taken, kinds):
        return None
    after = _by_section(hit for hit in kinds if hit.start >= taken.end)
    helped, damaged = after.get("help"), after.get("damage")
    ailing = any(hit.label in AILING or hit.label is Topic.OUTCOME for hit in named)
    if damaged and (not helped or damaged.start < helped.start):
        return ClaimType.HARM if ailing and named[0] is taken else None
    if helped:
        return ClaimType.BENEFIT if ailing or wording.strength else None
    relates = wording.strength >= Strength.CONDITIONAL and named[0] is taken
    return ClaimType.BENEFIT if ailing and relates else None


def _is_lacking(taken: Hit[Topic], kinds: list[Hit[str]]) -> bool:
    """Whether the lack of it is spoken of: "iron deficiency", "low levels of zinc"."""
    return any(
        hit.label == "lack" and (0 <= hit.start - taken.end <= 1 or 0 <= taken.start - hit.end <= 1)
        for hit in kinds
    )


def _by_section(hits: Iterable[Hit[str]]) -> dict[str, Hit[str]]:
    """The first hit of every section."""
    found: dict[str, Hit[str]] = {}
    for hit in hits:
        found.setdefault(hit.label, hit)
    return found


@cache
def kind_phrases() -> dict[str, str]:
    """Every listed phrase with its section; verbs of help and damage in all their forms."""
    phrases: dict[str, str] = {}
    for section, listed in read_lexicon("claim_types").items():
        for phrase in listed:
            forms = verb_forms(phrase) if section in ("help", "damage") else (phrase,)
            for form in forms:
                phrases.setdefault(form, section)
    return phrases
