"""What health authorities have settled, in tables that stand beside the rules which hold texts against it."""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from functools import cache
from itertools import takewhile

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.words.templates import Templates
from claimcheck.model.text import BlockKind, Span
from claimcheck.rules._described_studies import title_of
from claimcheck.rules._lists import sections_beside
from claimcheck.rules._looking import find_phrases, is_negated, is_question
from claimcheck.values import dataclass

_LABEL = 30
"""The length of the longest label, in characters."""


@dataclass(frozen=True, slots=True)
class Known:
    """One settled matter: two things that a text may bring together, and what is known of that."""

    about: tuple[str, ...]
    """Templates of the first: what acts, or what is given or done."""
    of: tuple[str, ...]
    """Templates of the second: what it acts on, or whom it is given to."""
    fact: str
    source: str
    """Who says so."""
    said: str = ""
    """How a text has to bring them together."""
    told: tuple[str, ...] = ()
    """Templates of the matter told outright, in words that need nothing beside them."""


class Named(StrEnum):
    """Where a text names the second thing of a matter whose first a sentence names."""

    BESIDE = "beside"
    """In the same sentence."""
    ABOVE = "above"
    """In the heading over it, or in the words that open its paragraph as a label: "Burns. Put …"."""
    BY_TITLE = "by title"


@dataclass(frozen=True, slots=True)
class Met:
    """A sentence that names one or both things of a settled matter."""

    read: ReadSentence
    about: Span
    of: Span
    """The sentence's end where the second is not named beside the first."""
    known: Known
    named: Named = Named.BESIDE


def find_told(dossier: Dossier, module: str) -> Iterator[tuple[ReadSentence, Span, Known]]:
    """Every place where a matter of the table beside a rule's module is told outright."""
    for known in _named_in(dossier, module):
        for read, span in find_phrases(dossier, known.told, quoted=True):
            if not is_question(read) and not is_negated(read, span):
                yield read, span, known


def find_known(dossier: Dossier, module: str, *, around: bool = False) -> Iterator[Met]:
    """Every sentence that names both things of a matter of the table beside a rule's module.

    ``around``, the second may be named above the sentence or by the title instead.
    """
    for known in _named_in(dossier, module):
        acting, acted_on = _templates(known.about), _templates(known.of)
        places = acting.places(dossier.words)
        others = acted_on.places(dossier.words) if places else {}
        beside = places.keys() & others.keys()
        for number in sorted(places if around and others else beside):
            read = dossier.sentences[number]
            about = acting.find(read.text, places[number])
            of = acted_on.find(read.text, others.get(number, ())) if about else []
            pairs = ((one, two) for one in about for two in of if not one.overlaps(two))
            if pair := next(pairs, None):
                yield Met(read, *pair, known)
            elif around and about and (named := _named_around(dossier, number, acted_on)):
                yield Met(read, about[0], Span(len(read.text), len(read.text)), known, named)


def under_heading(dossier: Dossier, read: ReadSentence) -> Iterator[ReadSentence]:
    """The sentences under the heading that ``read`` stands under, itself among them."""
    heading = _heading(dossier, dossier.number_of(read))
    first = dossier.number_of(heading) + 1 if heading else 0
    below = dossier.sentences[first:]
    return takewhile(lambda one: one.block.kind is not BlockKind.HEADING, below)


def names_first(known: Known, read: ReadSentence) -> bool:
    """Whether a sentence names the first thing of a matter."""
    return _templates(known.about).hold(read.text)


def _named_around(dossier: Dossier, number: int, acted_on: Templates) -> Named | None:
    """Where what is acted on is named, if not in the sentence itself."""
    title = title_of(dossier)
    above = (_label(dossier, number), _heading(dossier, number))
    if any(one and one is not title and acted_on.hold(one.text) for one in above):
        return Named.ABOVE
    return Named.BY_TITLE if title is not None and acted_on.hold(title.text) else None


def _label(dossier: Dossier, number: int) -> ReadSentence | None:
    """The few words that open the paragraph and say what it is about."""
    block, first = dossier.sentences[number].block, number
    while first and dossier.sentences[first - 1].block == block:
        first -= 1
    label = dossier.sentences[first]
    return label if first < number and len(label.text) <= _LABEL else None


def _heading(dossier: Dossier, number: int) -> ReadSentence | None:
    """The heading over it."""
    before = reversed(dossier.sentences[:number])
    return next((one for one in before if one.block.kind is BlockKind.HEADING), None)


def _named_in(dossier: Dossier, module: str) -> list[Known]:
    """The matters of which the article holds a word, in the table's order."""
    there = dossier.words.there
    return [known for known, words in _told_by(module) if not words.isdisjoint(there)]


@cache
def known_matters(module: str) -> tuple[Known, ...]:
    """The table beside a rule's module: a section a matter, a line a fact, which begins with its name.

    Raises:
        KeyError: a matter lacks its fact or its source.
        OSError: there is no table.
    """
    return tuple(_matter(lines) for lines in sections_beside(module, "table").values())


def _matter(lines: tuple[str, ...]) -> Known:
    told: dict[str, list[str]] = {}
    for line in lines:
        name, _, rest = line.partition(" ")
        told.setdefault(name, []).append(rest)
    said = told.get("said", [""])
    about, of, outright = (tuple(told.get(name, ())) for name in ("about", "of", "told"))
    return Known(about, of, told["fact"][0], told["source"][0], said[0], outright)


def words_of_known(module: str) -> frozenset[str]:
    """Words one of which stands wherever a matter of the table is met."""
    return frozenset().union(*(words for _, words in _told_by(module)))


@cache
def _told_by(module: str) -> tuple[tuple[Known, frozenset[str]], ...]:
    """Each matter with words one of which stands wherever it is met."""
    named = ((one, _templates(one.about + one.told)) for one in known_matters(module))
    return tuple((one, templates.telling_words) for one, templates in named)


@cache
def _templates(lines: tuple[str, ...]) -> Templates:
    return Templates(lines)
