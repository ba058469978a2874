"""What health authorities have settled, in tables that stand beside the rules which hold texts against it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.words.templates import Templates
from claimcheck.model.text import Span
from claimcheck.rules._lists import sections_beside


class Known(NamedTuple):
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


class Met(NamedTuple):
    """A sentence that names both things of a settled matter."""

    read: ReadSentence
    about: Span
    of: Span
    known: Known


def find_known(dossier: Dossier, module: str) -> Iterator[Met]:
    """Every sentence that names both things of a matter of the table beside a rule's module."""
    for known in known_matters(module):
        acting, acted_on = _templates(known.about), _templates(known.of)
        lines, others = acting.places(dossier.words), acted_on.places(dossier.words)
        for number in sorted(lines.keys() & others.keys()):
            read = dossier.sentences[number]
            about = acting.find(read.text, lines[number])
            of = acted_on.find(read.text, others[number])
            pairs = ((one, two) for one in about for two in of if not one.overlaps(two))
            if pair := next(pairs, None):
                yield Met(read, *pair, known)


@cache
def known_matters(module: str) -> tuple[Known, ...]:
    """The table beside a rule's module: a section a matter, a line a fact, which begins with its name.

    Raises:
        KeyError: a matter lacks one of its lines.
        OSError: there is no table.
    """
    return tuple(_matter(lines) for lines in sections_beside(module, "table").values())


def _matter(lines: tuple[str, ...]) -> Known:
    told: dict[str, list[str]] = {}
    for line in lines:
        name, _, rest = line.partition(" ")
        told.setdefault(name, []).append(rest)
    said = told.get("said", [""])
    return Known(
        tuple(told["about"]), tuple(told["of"]), told["fact"][0], told["source"][0], said[0]
    )


def words_of_known(module: str) -> frozenset[str]:
    """Words one of which stands wherever a matter of the table is met."""
    return frozenset().union(
        *(_templates(one.about).telling_words for one in known_matters(module))
    )


@cache
def _templates(lines: tuple[str, ...]) -> Templates:
    return Templates(lines)
