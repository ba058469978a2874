"""Whether an entry's authors are those of a record."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from claimcheck.folding.names import Name, fold_name, read_name
from claimcheck.values import dataclass

_OTHERS = re.compile(
    r"\s*(?:and\s+)?(?:others|et\.?\s*al\.?|u\.?\s*a\.|…|\.\.\.)\s*", re.IGNORECASE
)
_JOINTS = str.maketrans({"-": " ", "'": "", "’": "", ".": " "})
_BEFORE_NAMES = """van von der den de del della di da das dos do du la le ten ter zu zum zur af av bin ibn
    al el st"""
_PARTICLES = frozenset(_BEFORE_NAMES.split())
_CUSTOMARY = frozenset({3, 6, 10, 25})
"""Lengths at which lists of authors are cut by convention: Vancouver 3 and 6, MEDLINE 10 and 25."""


@dataclass(frozen=True, slots=True)
class Authors:
    """A list of authors, parsed."""

    people: tuple[Name, ...] = ()
    groups: tuple[str, ...] = ()
    open: bool = False
    """Whether more authors are said to follow ("and others")."""

    def __bool__(self) -> bool:
        return bool(self.people or self.groups)


def read_authors(
    names: Iterable[str], groups: Iterable[str] = (), *, open_end: bool = False
) -> Authors:
    """The people and groups among names written ``Family, Given``, and whether the list is cut."""
    people: list[Name] = []
    bodies = [group for group in groups if group.strip()]
    for written in names:
        name = _read(written)
        if name is None:
            open_end = True
        elif name.group:
            bodies.append(written)
        elif name.family:
            people.append(name)
    return Authors(tuple(people), tuple(bodies), open_end)


@lru_cache(maxsize=8192)
def _read(written: str) -> Name | None:
    """One name as written; ``None`` for "and others"."""
    if _OTHERS.fullmatch(written):
        return None
    if "," not in written and len(written.split()) > 3:
        return Name(written, group=True)
    return _untangle(read_name(written))


def _untangle(name: Name) -> Name:
    """BibTeX makes "ME, Smith" of PubMed's "Smith ME"."""
    if len(name.family) > 6 or name.group:
        return name
    initials = re.fullmatch(r"[A-Z]{1,3}", name.family.replace(".", "").replace(" ", ""))
    if initials and len(name.given) > 3 and not name.given.isupper():
        return Name(name.given, name.family)
    return name


def same_authors(entry: Authors, record: Authors) -> bool:
    """Whether the entry's authors are the record's.

    Order, initials, accents, particles and group authors make no difference; nor does a list cut
    with "and others", or cut at a conventional length. One shared author is not enough: everybody
    named in the entry must be in the record, and the other way round.
    """
    unmatched = list(record.people)
    for person in entry.people:
        partner = next((other for other in unmatched if same_person(person, other)), None)
        if partner is not None:
            unmatched.remove(partner)
        elif not _is_one_of(person, record.groups):
            return False
    if not entry.people:
        return _same_groups(entry, record)
    return not unmatched or _may_be_cut(entry, record)


def _is_one_of(person: Name, groups: Iterable[str]) -> bool:
    """Whether what was read as a person's name is a group's: "Collaboration, BABAR"."""
    name = _fold_group(f"{person.given} {person.family}")
    return any(name == _fold_group(group) for group in groups)


def _may_be_cut(entry: Authors, record: Authors) -> bool:
    """Whether the entry may name only the first authors: it says so, or is cut at a conventional length."""
    named = len(entry.people)
    if entry.open or entry.groups:
        return same_person(entry.people[0], record.people[0])
    in_order = all(same_person(a, b) for a, b in zip(entry.people, record.people, strict=False))
    return named in _CUSTOMARY and in_order


def _same_groups(entry: Authors, record: Authors) -> bool:
    mine = {f" {_fold_group(name)} " for name in entry.groups}
    theirs = {f" {_fold_group(name)} " for name in record.groups}
    return any(a in b or b in a for a in mine for b in theirs if a.strip() and b.strip())


def _fold_group(name: str) -> str:
    words = re.sub(r"[^\w]+", " ", _fold_words_of(name)).split()
    return " ".join(w for w in words if w not in {"the", "of", "for", "and", "on", "in"})


def _fold_words_of(name: str) -> str:
    """A name in lower case without accents, its words still apart."""
    return " ".join(fold_name(word) for word in name.replace("-", " ").split())


def same_person(one: Name, other: Name) -> bool:
    """Whether two names can belong to one person: the same family name, and compatible initials."""
    if one == other:
        return True
    if _same_family(one.family, other.family):
        return _initials_agree(one.initials, other.initials)
    swapped = bool(one.given) and _fold(one.given) == _fold(other.family)
    return swapped and (not other.given or _fold(one.family)[:1] == _fold(other.given)[:1])


def _same_family(one: str, other: str) -> bool:
    a, b = _family_words(one), _family_words(other)
    if "".join(a) == "".join(b):
        return True
    short, long = sorted((a, b), key=len)
    return (
        len(short) < len(long)
        and bool(short)
        and short in (long[: len(short)], long[-len(short) :])
    )


@lru_cache(maxsize=8192)
def _family_words(family: str) -> tuple[str, ...]:
    words = family.translate(_JOINTS).split()
    while len(words) > 1 and words[0].lower() in _PARTICLES:
        words = words[1:]
    return tuple(_fold(word) for word in words)


def _fold(text: str) -> str:
    """Umlauts are written ``ue`` or ``u``; cataloguers do either."""
    return re.sub(r"([aou])e", r"\1", fold_name(text))


def _initials_agree(one: str, other: str) -> bool:
    if not one or not other:
        return True
    short, long = sorted((one, other), key=len)
    return long.startswith(short) or set(short) <= set(long)


def show(authors: Authors, limit: int = 8) -> str:
    """The authors as one would print them: ``Smith J, Jones M, 3 more``."""
    named: list[str] = [_shown(person) for person in authors.people]
    named += authors.groups
    more = len(named) - limit
    shown = [*named[:limit], f"{more} more"] if more > 0 else named
    return ", ".join([*shown, "others"] if authors.open else shown)


def _shown(person: Name) -> str:
    return f"{person.family} {person.initials.upper()}".strip()
