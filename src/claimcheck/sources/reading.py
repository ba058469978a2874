"""Shared by the readers of all services: titles, names, notices, dates, licences."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from claimcheck.folding.doi import find_dois, normalise_doi
from claimcheck.folding.names import read_name
from claimcheck.folding.numerals import SHORT_MONTHS
from claimcheck.folding.titles import plain_title, strip_notice
from claimcheck.model.record import NoticeKind, UpdateNotice
from claimcheck.values import dataclass

_KINDS = {
    "retraction": NoticeKind.RETRACTION,
    "partialretraction": NoticeKind.PARTIAL_RETRACTION,
    "withdrawal": NoticeKind.WITHDRAWAL,
    "removal": NoticeKind.REMOVAL,
    "expressionofconcern": NoticeKind.EXPRESSION_OF_CONCERN,
    "correction": NoticeKind.CORRECTION,
    "corrigendum": NoticeKind.CORRECTION,
    "erratum": NoticeKind.CORRECTION,
    "correctedandrepublished": NoticeKind.CORRECTION,
    "retractedandrepublished": NoticeKind.RETRACTION,
    "reinstatement": NoticeKind.REINSTATEMENT,
    "newversion": NoticeKind.NEW_VERSION,
    "newedition": NoticeKind.NEW_VERSION,
    "update": NoticeKind.NEW_VERSION,
    "addendum": NoticeKind.ADDENDUM,
    "clarification": NoticeKind.CLARIFICATION,
}
RETRACTING = frozenset({NoticeKind.RETRACTION, NoticeKind.WITHDRAWAL, NoticeKind.REMOVAL})


def notice_kind(word: str) -> NoticeKind:
    """The kind that a service's word means, whatever its case and hyphens."""
    key = re.sub(r"[^a-z]", "", word.lower())
    return _KINDS.get(key, NoticeKind.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Titles:
    """A record's titles without the notices that publishers write into them."""

    texts: tuple[str, ...]
    notices: tuple[UpdateNotice, ...] = ()
    is_notice: bool = False


_IN_TITLE = {
    "retracted": NoticeKind.RETRACTION,
    "withdrawn": NoticeKind.WITHDRAWAL,
    "removed": NoticeKind.REMOVAL,
    "temporary removal": NoticeKind.REMOVAL,
}


def read_titles(source: str, titles: Iterable[Any]) -> Titles:
    """Plain titles, each once.

    ``RETRACTED:`` is taken off and becomes a weak notice. "Retraction:" and "Erratum to:" stay:
    they are titles of other publications than the paper they name.
    """
    texts, notices, is_notice = [], [], False
    for title in titles:
        if not isinstance(title, str) or not any(map(str.isalnum, plain := plain_title(title))):
            continue
        bare, word = strip_notice(plain)
        texts.append(_unbracketed(bare if word in _IN_TITLE else plain))
        if word in _IN_TITLE:
            said = plain[: len(plain) - len(bare)].strip()
            notices.append(UpdateNotice(_IN_TITLE[word], source, word=said, weak=True))
        is_notice = is_notice or word == "retraction"
    return Titles(tuple(dict.fromkeys(texts)), tuple(dict.fromkeys(notices)), is_notice)


def _unbracketed(title: str) -> str:
    """PubMed's ``[…].`` marks a title that it translated."""
    match = re.fullmatch(r"\[(.+)\]\.?", title)
    return match.group(1) if match else title


def with_subtitles(titles: list[str], subtitles: list[str]) -> list[str]:
    """Every title alone and followed by its subtitle."""
    both = [f"{t.rstrip('.: ')}: {s}" for t in titles[:1] for s in subtitles]
    return [*both, *titles]


def person(family: Any, given: Any) -> str:
    """``Family, Given`` of the parts a service gives; empty where there is no name."""
    parts = [part.strip() for part in (family, given) if isinstance(part, str) and part.strip()]
    return ", ".join(parts)


def person_of(display: str) -> str:
    """``Family, Given`` of a name that a service gives as one string."""
    name = read_name(display)
    return person(name.family, name.given)


_DATE = re.compile(r"\b(1[89]\d\d|20\d\d)(?:\s([A-Z][a-z]{2})[a-z]{0,6}(?:\s(\d{1,2})\b)?)?")


def date_in(reference: str) -> str:
    """The date in a citation such as "Lancet. 2010 Feb 6;375(9713):445": ``2010-02-06``."""
    match = _DATE.search(reference)
    if not match:
        return ""
    year, month, day = match.groups()
    if not month or month.lower() not in SHORT_MONTHS:
        return year
    number = f"{year}-{SHORT_MONTHS[month.lower()]:02d}"
    return f"{number}-{int(day):02d}" if day else number


def doi_in(reference: str) -> str:
    """The first DOI in a citation."""
    found = find_dois(reference)
    return found[0][1] if found else ""


def date_of_parts(parts: Any) -> str:
    """``2010-02-06`` of Crossref's ``{"date-parts": [[2010, 2, 6]]}``; empty of ``[[null]]``."""
    first = (dig(parts, "date-parts") or [[]])[0]
    numbers = [n for n in first if isinstance(n, int)] if isinstance(first, list) else []
    return "-".join(f"{n:04d}" if i == 0 else f"{n:02d}" for i, n in enumerate(numbers[:3]))


def dig(value: Any, *path: str | int) -> Any:
    """The value at ``path`` in decoded JSON; ``None`` where anything on the way is missing."""
    for step in path:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def items(value: Any, *path: str | int) -> list[Any]:
    """The list at ``path``; empty where there is none."""
    found = dig(value, *path)
    return found if isinstance(found, list) else []


def text(value: Any, *path: str | int) -> str:
    """The string or number at ``path`` as text; empty where there is none."""
    found = dig(value, *path)
    return str(found).strip() if isinstance(found, str | int) and found is not True else ""


def texts(value: Any, *path: str | int) -> tuple[str, ...]:
    """The strings of the list at ``path``, or the one string that is there instead."""
    found = dig(value, *path)
    listed = found if isinstance(found, list) else [found]
    return tuple(item.strip() for item in listed if isinstance(item, str) and item.strip())


def dois(*values: str) -> tuple[str, ...]:
    """The DOIs among identifiers, folded, without repetition."""
    return tuple(dict.fromkeys(doi for value in values if (doi := normalise_doi(value))))


def year_of(value: Any) -> tuple[int, ...]:
    """The year a value begins with, as a tuple of one; empty where there is none."""
    match = re.match(r"(1[5-9]\d\d|20\d\d)\b", str(value or ""))
    return (int(match.group(1)),) if match else ()


_SERVERS = {
    "10.1101": ("bioRxiv", "medRxiv"),
    "10.64898": ("bioRxiv", "medRxiv"),
    "10.21203": ("Research Square",),
    "10.2139": ("SSRN", "SSRN Electronic Journal"),
    "10.20944": ("Preprints", "Preprints.org"),
    "10.31234": ("PsyArXiv",),
    "10.31219": ("OSF Preprints",),
    "10.48550": ("arXiv",),
    "10.26434": ("ChemRxiv",),
}


_PUBLISHERS = {
    "cold spring harbor laboratory": ("bioRxiv", "medRxiv"),
    "openrxiv": ("bioRxiv", "medRxiv"),
    "research square platform llc": ("Research Square",),
    "research square": ("Research Square",),
    "mdpi ag": ("Preprints", "Preprints.org"),
    "elsevier bv": ("SSRN", "SSRN Electronic Journal"),
    "center for open science": ("OSF Preprints", "PsyArXiv"),
    "american chemical society (acs)": ("ChemRxiv",),
    "arxiv": ("arXiv",),
}


def preprint_servers(doi: str, publisher: str = "") -> tuple[str, ...]:
    """The servers that register preprints under a DOI's prefix or for a publisher.

    From the servers' own documents; nothing where neither is known, for a publisher's name is
    not the server's.
    """
    by_prefix = _SERVERS.get(doi.partition("/")[0], ())
    return by_prefix or _PUBLISHERS.get(publisher.strip().lower(), ())


_OPEN = re.compile(
    r"creativecommons\.org/(?:licenses/by(?:-sa)?/|publicdomain/)|^cc[ -]?(?:by(?:[ -]sa)?|0)$",
    re.IGNORECASE,
)


def may_keep(licence: str) -> bool:
    """Whether a licence lets anyone republish an abstract: CC BY, CC BY-SA, CC0, public domain."""
    return bool(_OPEN.search(licence.strip()))


_ABSTRACT_NUMBER = re.compile(
    r"^(?:\d{1,4}-(?:P|OR|LB|PUB|T)\b|(?:abstract|poster)\s+(?:no\.?\s*)?[A-Z]{0,3}-?\d+\b|[A-Z]{1,3}-?\d{1,4}(?:\.\d{1,3})?\s*[:.|]\s)"
    r"|\((?:[PSN]\d{1,2}\.\d{3}|\d{3,4})\)\.?$|[\[(](?:meeting |conference )?abstract[\])]\.?$",
    re.IGNORECASE,
)


def looks_like_meeting_abstract(titles: Iterable[str], issue: str, pages: str) -> bool:
    """Whether a title bears a meeting's number *and* the issue or page is a supplement's."""
    supplement = "suppl" in issue.lower() or bool(re.match(r"[A-Z]{1,2}\d", pages))
    return supplement and any(_ABSTRACT_NUMBER.search(title) for title in titles)
