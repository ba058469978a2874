"""The population of a text: the words for it, and what they amount to."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TypeVar

from claimcheck.language.people.ages import read_ages
from claimcheck.language.people.ailing import find_ailing
from claimcheck.language.people.people import find_people
from claimcheck.language.people.stages import find_stages, stage_phrases
from claimcheck.language.text.phrases import Hit, PhraseScans, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.person_words import Mention
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.model.population import AgeGroup, Population, Sex, Species
from claimcheck.model.text import Span
from claimcheck.values import replace

_ANYWHERE = frozenset({"general", "species", "status"})
_LINKS = (["and"], ["or"], [","], [",", "and"], [",", "or"])
_NOT_YET = frozenset(
    ["risk", "prevent", "prevents", "preventing", "prevention", "avoid", "avoids", "correct"]
)
"""Before "deficiency" these name a possibility, not a group of people."""
_FOOD = frozenset(["diet", "diets", "food", "foods", "intake"])


_NOBODY = Population()
"""The population of a text that mentions no people."""


def find_population(text: str, tokens: Tokens | None = None) -> list[Span]:
    """The words that say who is meant, as spans of ``text`` in order; none overlaps another.

    They are person nouns with what narrows them ("45 healthy women aged 20 to 40"), conditions that
    stand for those who have them ("treatment of acute otitis media"), and words for everybody
    ("everyone", "the general public"). Mentions that only point back ("the patients") are left out.
    ``tokens`` are those of ``text``, if the caller has them already.
    """
    tokens = tokens or Tokens(text)
    named = _facets().scan(tokens)
    mentions = _mentions(tokens, named)
    covered = _covered(mentions)
    everyone = [
        Span(hit.start, hit.end)
        for hit in named["general"]
        if covered.isdisjoint(range(hit.first, hit.last))
    ]
    return sorted([*(_span(tokens, mention) for mention in mentions), *everyone])


def read_population(text: str, tokens: Tokens | None = None) -> Population:
    """The population that the words of ``text`` describe; what they do not say stays empty.

    Conditions, ages, sexes, species and statuses count within the words that say who is meant; a
    deficiency, cells and words for everybody count anywhere, because they are clear by themselves.
    """
    tokens = tokens or Tokens(text)
    named = _facets().scan(tokens)
    mentions = _mentions(tokens, named)
    if not mentions and not any(named.values()):
        return _NOBODY
    spans = [_span(tokens, mention) for mention in mentions]
    inside = _covered(mentions)
    found = {
        facet: [hit for hit in hits if _counts(facet, hit, inside, tokens)]
        for facet, hits in named.items()
        if hits and (mentions or facet in _ANYWHERE)
    }
    outside = (hit for hits in found.values() for hit in hits if hit.first not in inside)
    ages = {AgeGroup(name) for name in _labels(found.get("age", ()))}
    in_figures = {group for span in spans for group in read_ages(span.of(text))}
    return Population(
        condition=_labels(found.get("condition", ())),
        age=_ordered(AgeGroup, in_figures or ages),
        sex=_ordered(Sex, {Sex(name) for name in _labels(found.get("sex", ()))}),
        species=_ordered(Species, {Species(name) for name in _labels(found.get("species", ()))}),
        status=_labels(found.get("status", ())),
        general=bool(found.get("general")),
        words=_words(text, spans, outside),
    )


def _mentions(tokens: Tokens, named: dict[str, list[Hit[str]]]) -> list[Mention]:
    """Mentions of people and of conditions in order; where the two overlap, people win."""
    people = list(find_people(tokens))
    taken = _covered(people)
    ailing = [
        m
        for m in find_ailing(tokens, named["condition"])
        if taken.isdisjoint(range(m.first, m.last))
    ]
    taken |= _covered(ailing)
    stages = [m for m in find_stages(tokens, named) if taken.isdisjoint(range(m.first, m.last))]
    return _joined(sorted({*people, *ailing, *stages}), tokens.words)


def _joined(mentions: list[Mention], words: list[str]) -> list[Mention]:
    """Mentions separated only by a comma, "and" or "or", joined into one: "men and women"."""
    joined: list[Mention] = []
    for mention in mentions:
        between = words[joined[-1].last : mention.first] if joined else [""]
        if not between or between in _LINKS:
            joined[-1] = replace(joined[-1], last=mention.last)
        else:
            joined.append(mention)
    return joined


def _covered(mentions: list[Mention]) -> set[int]:
    """The tokens inside mentions."""
    return {at for mention in mentions for at in range(mention.first, mention.last)}


def _span(tokens: Tokens, mention: Mention) -> Span:
    return Span(tokens.start(mention.first), tokens.end(mention.last - 1))


@cache
def _facets() -> PhraseScans:
    lexicon, people = read_lexicon("ages"), read_lexicon("people")
    groups = {str(group): lexicon[group] for group in AgeGroup}
    return PhraseScans(
        condition=dict(read_taxonomy("conditions").names),
        age=_by_word(groups),
        sex=_by_word({str(sex): lexicon[sex] for sex in Sex}),
        species=_by_word({str(species): lexicon[species] for species in Species}),
        status=_status_names(),
        general=_by_word({"general": people["general"]}),
        **stage_phrases(),
    )


def _by_word(words: dict[str, tuple[str, ...]]) -> dict[str, str]:
    return {word: label for label, listed in words.items() for word in listed}


def _status_names() -> dict[str, str]:
    """The names of statuses, with a deficiency spelt out for every nutrient."""
    nutrients = read_lexicon("nutrients")["nutrients"]
    names: dict[str, str] = {}
    for name, status in read_taxonomy("statuses").names.items():
        if "*" in name:
            names.update((name.replace("*", nutrient), status) for nutrient in nutrients)
        else:
            names[name] = status
    return names


def _counts(facet: str, hit: Hit[str], inside: set[int], tokens: Tokens) -> bool:
    """Whether a hit describes people: it lies in a mention, or can mean nothing else."""
    if facet == "general":
        return True
    if hit.first in inside:
        return True
    if facet == "species":
        return hit.label == Species.CELLS
    if facet != "status" or not read_taxonomy("statuses").is_kind_of(hit.label, "deficient"):
        return False
    before = tokens.words[max(0, hit.first - 2) : hit.first]
    after = tokens.words[hit.last : hit.last + 1]
    return _NOT_YET.isdisjoint(before) and _FOOD.isdisjoint(after)


def _labels(hits: Iterable[Hit[str]]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(hit.label for hit in hits))


Group = TypeVar("Group", AgeGroup, Sex, Species)


def _ordered(kind: type[Group], found: set[Group]) -> tuple[Group, ...]:
    return tuple(group for group in kind if group in found)


def _words(text: str, spans: list[Span], outside: Iterable[Hit[str]]) -> tuple[str, ...]:
    """The words of the spans, and those of hits outside them, in order."""
    found = {*spans, *(Span(hit.start, hit.end) for hit in outside)}
    return tuple(dict.fromkeys(span.of(text) for span in sorted(found)))
