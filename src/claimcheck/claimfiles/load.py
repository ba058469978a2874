"""Loads ``claims/<article>.yaml``: the reviewed claims of one article."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from posixpath import normpath
from typing import Any
from unicodedata import normalize

from claimcheck.claimfiles.shapes import SCHEMA, ClaimShape
from claimcheck.errors import ClaimsFileError
from claimcheck.model.claim import Claim
from claimcheck.model.problem import Problem
from claimcheck.values import dataclass
from claimcheck.yamlfiles.checking import Where, check, check_head, problems_of
from claimcheck.yamlfiles.reading import Document
from claimcheck.yamlfiles.recovery import read_items


@dataclass(frozen=True, slots=True)
class ClaimsFile:
    """What a claims file models. Its claims are not anchored yet."""

    file: str
    article: str
    """The article's path, relative to the project's root, as the file names it, without any ``./``."""
    claims: tuple[Claim, ...] = ()


def as_on_disk(root: Path, name: str) -> str:
    """An article's name as the file that is there is called: audits know it by that name.

    Its accents may be composed or apart, and it may be named through a link in the project.
    """
    forms = (name,) if name.isascii() else (name, normalize("NFC", name), normalize("NFD", name))
    found = next((form for form in forms if (root / form).exists()), name)
    top, place = root.resolve(), (root / found).resolve()
    return place.relative_to(top).as_posix() if place.is_relative_to(top) else found


def claims_text(path: Path, file: str) -> str:
    r"""The text of a claims file with ``\n`` line ends, without a byte order mark.

    Raises:
        ClaimsFileError: it cannot be read, or is no UTF-8; the first line that is none is named.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ClaimsFileError(f"cannot be read: {error.strerror}", path=file) from error
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        told = f"not UTF-8 (the byte 0x{data[error.start]:02x}); save it as UTF-8"
        raise ClaimsFileError(told, path=file, line=line) from error


def read_claims(text: str, file: str) -> tuple[ClaimsFile | None, tuple[Problem, ...]]:
    """The claims of a file's text, and every fault with its line, column and what was expected.

    A fault in one claim never loses another: an unknown key is told and the rest of the claim is
    read; a wrong value leaves that claim out. ``None`` where the file names no article.
    """
    document = read_items(text, "claims")
    data, problems = check_head(document, SCHEMA, ("article", "claims"), file)
    problems = (*problems_of(document.faults, file), *problems)
    where = Where(document, (), file)
    article = data.get("article")
    if not isinstance(article, str) or not article:
        if data:
            told = where.problem(
                document.place(("article",)),
                "'article' is missing: the path of the article with the claims",
                "missing-key",
            )
            problems = (*problems, told)
        return None, problems
    claims, faults = _claims(data.get("claims"), document, file)
    return ClaimsFile(file, normpath(article), claims), (*problems, *faults)


def _claims(
    items: Any, document: Document, file: str
) -> tuple[tuple[Claim, ...], tuple[Problem, ...]]:
    if items is None:
        items = []
    if not isinstance(items, list):
        place = document.place(("claims",))
        told = Where(document, (), file).problem(place, "claims: expected a list", "wrong-value")
        return (), (told,)
    claims: list[Claim] = []
    problems: list[Problem] = []
    lines: dict[str, int] = {}
    for number, item in enumerate(items):
        name = str(item.get("id", "")) if isinstance(item, dict) else ""
        where = Where(document, ("claims", number), file, name)
        shape, faults = check(ClaimShape, item, where)
        problems += faults
        if shape is None:
            continue
        line, column = document.place(("claims", number))
        if shape.id in lines:
            message = f"the id {shape.id!r} is already used in line {lines[shape.id]}; this claim is left out"
            problems.append(where.problem((line, column), message, "duplicate-id"))
            continue
        lines[shape.id] = line
        claims.append(shape.claim(line))
        problems += _two_stances(shape, where)
    return tuple(claims), tuple(problems)


def _two_stances(shape: ClaimShape, where: Where) -> Iterator[Problem]:
    """A study that is cited for a claim in two ways: nobody can tell which of them counts."""
    stances: dict[str, str] = {}
    for number, one in enumerate(shape.citations):
        first = stances.setdefault(one.study, one.stance)
        if one.stance != first:
            place = where.document.place((*where.at, "citations", number, "stance"))
            told = f"{one.study!r} is cited above with the stance '{first}', here with '{one.stance}'; give one of them"
            yield where.problem(place, told, "two-stances")
