"""RIS files, as reference managers and publishers' sites export them.

RIS has a line for each value, so an own reader of one page keeps what the ready-made ones lose:
the line of every value, and what to say of a line that is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.bibliography.decoding import decode
from claimcheck.bibliography.raw import RawEntry, finish_all, unique
from claimcheck.folding.names import fold_name, is_group, read_name
from claimcheck.folding.titles import plain_title
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry

_TAG = re.compile(r"\ufeff?([A-Z][A-Z0-9])  ?-(?: (.*)|\s*)$")
_TYPES = {
    "JOUR": "article",
    "ABST": "article",
    "BOOK": "book",
    "CHAP": "incollection",
    "CONF": "inproceedings",
    "CPAPER": "inproceedings",
    "RPRT": "report",
    "THES": "phdthesis",
    "ELEC": "online",
    "WEB": "online",
    "UNPB": "unpublished",
}
# The first of several tags that has a value counts: exporters differ in which they use.
_NAMES = {
    "title": ("TI", "T1", "CT"),
    "journal": ("JO", "JF", "T2", "JA", "J2"),
    "booktitle": ("BT",),
    "volume": ("VL",),
    "number": ("IS",),
    "publisher": ("PB",),
    "doi": ("DO",),
    "pmid": ("PM",),
    "pmcid": ("C2",),
    "url": ("UR", "L2", "LK"),
    "abstract": ("AB", "N2"),
    "year": ("PY", "Y1", "DA"),
}
_READ = frozenset(tag for tags in _NAMES.values() for tag in tags)
_DROPPED = frozenset({"TY", "ER", "AU", "A1", "ID", "SP", "EP", *_READ})


def read_ris(data: bytes, file: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a ``.ris`` file, in its order, and every fault of it. Never raises.

    A record's ``ID`` is its key; without one the key is made of first author, year and, where
    that is taken, a letter.
    """
    text, told = decode(data, file)
    problems = list(told)
    raws = []
    for record in _records(text, file, problems):
        raws.append(_raw(record, file))
        problems += _doubled(record, raws[-1])
    _name_the_nameless(raws)
    kept, doubled = unique(raws)
    return finish_all(kept, file, [*problems, *doubled])


_Line = tuple[int, str, str]


def _records(text: str, file: str, problems: list[Problem]) -> Iterator[list[_Line]]:
    """The records, each as lines of number, tag and value."""
    record: list[_Line] = []
    for number, line in enumerate(text.split("\n"), start=1):
        match = _TAG.match(line.rstrip())
        if match is None:
            _no_tag(line, number, record, file, problems)
            continue
        tag, value = match[1], (match[2] or "").strip()
        if tag == "TY" and record:
            message = "this record has no end ('ER  -') before the next one begins"
            problems.append(Problem(file, record[0][0], 1, message, "no-end"))
            yield record
            record = []
        if tag == "ER":
            if record:
                yield record
            record = []
        elif tag == "TY" or record:
            record.append((number, tag, value))
        else:
            message = f"{tag!r} is outside any record (a record begins 'TY  -')"
            problems.append(Problem(file, number, 1, message, "does-not-parse", lost=True))
    if record:
        told = "the last record has no end: the file may be cut off"
        problems.append(Problem(file, record[0][0], 1, told, "no-end", lost=True))
        yield record


def _no_tag(
    line: str, number: int, record: list[_Line], file: str, problems: list[Problem]
) -> None:
    """A line without a tag continues a long text; anywhere else it is a fault."""
    if not line.strip():
        return
    if record and record[-1][1] in {"AB", "N2", "N1", "TI", "T1"}:
        at, tag, value = record[-1]
        record[-1] = (at, tag, f"{value} {line.strip()}")
        return
    message = f"expected a tag, two spaces and '-', not {line.strip()!r:.40}"
    problems.append(Problem(file, number, 1, message, "does-not-parse", lost=True))


def _raw(record: list[_Line], file: str) -> RawEntry:
    values: dict[str, str] = {}
    lines: dict[str, int] = {}
    for number, tag, value in record:
        if value:
            values.setdefault(tag, value)
            lines.setdefault(tag, number)
    kind = values.get("TY", "")
    raw = RawEntry(values.get("ID", ""), _TYPES.get(kind, kind.lower()), file, record[0][0])
    for name, tags in _NAMES.items():
        used = next((tag for tag in tags if tag in values), None)
        if used is not None:
            raw.values[name] = plain_title(values[used]) if name == "title" else values[used]
            raw.lines[name] = lines[used]
    raw.values["pages"] = "-".join(v for v in (values.get("SP"), values.get("EP")) if v)
    raw.authors = tuple(_author(value) for _, tag, value in record if tag in {"AU", "A1"} and value)
    rest = {tag: value for tag, value in values.items() if tag not in _DROPPED}
    raw.values.update({tag.lower(): value for tag, value in rest.items()})
    return raw


_ONCE = frozenset({"ID", "TI", "T1", "PY", "DO"})
"""Tags that no record has twice; one that does may hold the next record too."""


def _doubled(record: list[_Line], raw: RawEntry) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for number, tag, value in record:
        if tag in _ONCE and value and first.setdefault(tag, value) != value:
            told = f"{tag!r} appears a second time in this record; the first counts"
            yield Problem(raw.file, number, 1, told, "duplicate-field", raw.key, lost=True)


def _author(written: str) -> str:
    if is_group(written) or "," in written:
        return written
    name = read_name(written)
    return f"{name.family}, {name.given}" if name.given else written


def _name_the_nameless(raws: list[RawEntry]) -> None:
    taken = {raw.key for raw in raws}
    for raw in raws:
        if raw.key:
            continue
        family = fold_name(read_name(raw.authors[0]).family) if raw.authors else "anonymous"
        base = f"{family}{raw.values.get('year', '')[:4]}"
        raw.key = next(key for key in _candidates(base) if key not in taken)
        taken.add(raw.key)


def _candidates(base: str) -> Iterator[str]:
    yield base
    yield from (f"{base}{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
    number = 1
    while True:
        yield f"{base}-{number}"
        number += 1
