"""BibTeX files: the only door to bibtexparser 2, with the care it needs.

Every block that does not parse, every duplicate key or field and every swallowed field becomes a
problem with its line, and the rest still loads.
"""

from __future__ import annotations

import logging
import re
from typing import Any

from bibtexparser import model
from bibtexparser.entrypoint import parse_string

from claimcheck.bibliography.authors import read_authors
from claimcheck.bibliography.decoding import decode
from claimcheck.bibliography.inheritance import inherit
from claimcheck.bibliography.latex import decode_latex, unescape
from claimcheck.bibliography.raw import RawEntry, finish_all, unique
from claimcheck.bibliography.values import read_value
from claimcheck.folding.numerals import MONTHS, SHORT_MONTHS
from claimcheck.folding.patterns import pattern
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry

# A library must not print to standard error because a file has a fault: faults are values here.
logging.getLogger("bibtexparser").addHandler(logging.NullHandler())

_MONTHS = dict(zip(SHORT_MONTHS, MONTHS, strict=True))
_VERBATIM = frozenset({"doi", "url", "file", "pmid", "pmcid", "eprint", "crossref", "xdata"})
# Fields of which something may be told after the whole entry is read.
_PLACED = frozenset({"author", "year", "date", "doi", "pmid", "pmcid", "crossref", "xdata"})
_NOT_ENTRIES = frozenset({"xdata", "set", "control"})
_KEY = re.compile(r"@\s*\w+\s*[{(]\s*([^\s,={}()\"]+)")
_LOOKS_LIKE_ENTRY = pattern(
    r"^[ \t]*@?[ \t]*(?:article|book|booklet|inbook|incollection|inproceedings|conference|manual"
    r"|mastersthesis|misc|phdthesis|proceedings|techreport|unpublished|online|report|dataset)"
    r"\b[ \t]*[{(]?[ \t]*[^\s,{}()]*[ \t]*(?:,|$)|^[ \t]*@\w*[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_CONFLICT = pattern(r"^<{7} ", re.MULTILINE)
_BAD_KEY = re.compile(r"[\s%{}#~\\]")
_BAD_NAME = re.compile(r"[^\w:.+/-]")


def read_bibtex(data: bytes, file: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of a ``.bib`` file, in order, and every fault in it. Never raises."""
    text, told = decode(data, file)
    reading = _Reading(text, file)
    reading.problems.extend(told)
    return reading.read()


class _Reading:
    """One pass over one file."""

    def __init__(self, text: str, file: str) -> None:
        self.file = file
        self.text = text
        self.lines = text.split("\n")
        self.macros = dict(_MONTHS)
        self.raws: list[RawEntry] = []
        self.problems: list[Problem] = []

    def read(self) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
        blocks = self._blocks()[::-1]
        while blocks:  # each is let go once it is read, which halves the memory of large files
            self._block(blocks.pop())
        kept, doubled = unique(self.raws)
        self.problems += doubled
        self.problems += inherit(kept)
        entries = (raw for raw in kept if raw.type not in _NOT_ENTRIES)
        return finish_all(entries, self.file, self.problems)

    def _blocks(self) -> list[Any]:
        try:
            return list(parse_string(self.text, parse_stack=[]).blocks)
        except Exception as error:  # noqa: BLE001 - whatever a broken file does to the parser
            self._note(1, f"the file cannot be parsed: {error}", "does-not-parse", lost=True)
            return []

    def _note(
        self, line: int, message: str, code: str, key: str = "", *, lost: bool = False
    ) -> None:
        column = max(self._line(line).find("@"), 0) + 1
        self.problems.append(Problem(self.file, line, column, message, code, key, lost))

    def _block(self, block: Any) -> None:
        line = (block.start_line or 0) + 1
        if isinstance(block, model.DuplicateBlockKeyBlock):
            if isinstance(block.ignore_error_block, model.String):
                message = f"@string {block.key!r} is defined a second time; the first counts"
                self._note(line, message, "duplicate-string", block.key)
                return
            block = block.ignore_error_block
        if isinstance(block, model.DuplicateFieldKeyBlock):
            block = block.ignore_error_block
        if isinstance(block, model.Entry):
            self._entry(block, line)
        elif isinstance(block, model.ParsingFailedBlock):
            self._failed(block, line)
        elif isinstance(block, model.String):
            self._string(block, line)
        elif isinstance(block, model.ImplicitComment):
            self._text(block.comment, line)

    def _failed(self, block: Any, line: int) -> None:
        found = _KEY.match(block.raw or "")
        key = found[1] if found else ""
        if self._line(line).lstrip().startswith("%"):
            self._commented(line, key)
            return
        reason = getattr(block.error, "abort_reason", None) or str(block.error)
        message = f"the entry does not parse and is left out: {' '.join(reason.split())}"
        self._note(line, message, "does-not-parse", key, lost=True)

    def _line(self, line: int) -> str:
        return self.lines[line - 1] if 0 < line <= len(self.lines) else ""

    def _commented(self, line: int, key: str) -> None:
        message = "an entry after '%' is left out; BibTeX itself would read it"
        self._note(line, message, "commented-entry", key)

    def _string(self, block: Any, line: int) -> None:
        value = read_value(block.value, self.macros)
        self._undefined(value.undefined, line, "")
        self.macros.setdefault(block.key.lower(), value.text)

    def _undefined(self, names: tuple[str, ...], line: int, key: str) -> None:
        for name in names:
            message = f"no @string defines {name!r}; it is read as plain text"
            self._note(line, message, "undefined-string", key)

    def _text(self, text: str, line: int) -> None:
        """Text between entries is a comment, unless it was meant to be an entry."""
        for match in _LOOKS_LIKE_ENTRY.finditer(text):
            at = line + text.count("\n", 0, match.start())
            message = "this looks like an entry, but is not written as one ('@type{key,')"
            self._note(at, message, "does-not-parse", lost=True)

        for match in _CONFLICT.finditer(text):
            at = line + text.count("\n", 0, match.start())
            self._note(at, "a merge conflict is not resolved here", "does-not-parse", lost=True)

    def _entry(self, block: Any, line: int) -> None:
        source = self._line(line)
        if source.lstrip().startswith("%"):
            if block.fields:
                self._commented(line, block.key)
            return
        raw = RawEntry(block.key, block.entry_type.lower(), self.file, line)
        raw.column = max(source.find(f"@{block.entry_type}"), source.lower().find("@"), 0) + 1
        if _BAD_KEY.search(block.key) or not block.key:
            message = f"the entry's key {block.key!r:.60} cannot be cited; the entry is left out"
            self.problems.append(raw.problem(message, "bad-key", lost=True))
            return
        for field in block.fields:
            self._field(raw, field.key, field.value, field.start_line + 1)
        if not block.fields:
            self.problems.append(raw.problem("the entry has no fields", "empty-entry", lost=True))
        self.raws.append(raw)

    def _field(self, raw: RawEntry, name: str, written: str, line: int) -> None:
        name = name.lower()
        if not name.isalnum() and _BAD_NAME.search(name):
            cleared = self._clear(raw, name, line)
            if not cleared:
                return
            name = cleared
        if name in raw.values:
            message = f"the field {name!r} appears here a second time; the first counts"
            self.problems.append(_at(raw, line, message, "duplicate-field", lost=True))
            return
        value = read_value(written, self.macros)
        if name in _PLACED:
            raw.lines[name] = line
        self._set(raw, name, value.text)
        if value.faulty:
            self._leftovers(raw, name, value, line)

    def _clear(self, raw: RawEntry, name: str, line: int) -> str:
        """A field's name without the comment or text before it; empty if it is not a name."""
        last = name.rsplit("\n", 1)[-1].strip()
        if "%" in name or "\n" in name:
            message = f"a '%' comment or stray text before a field: {name!r:.60}"
            self.problems.append(_at(raw, line, message, "comment-in-entry"))
        elif _BAD_NAME.search(last) or not last:
            message = f"{name!r:.60} is not a field name"
            self.problems.append(_at(raw, line, message, "bad-field", lost=True))
        return "" if _BAD_NAME.search(last) else last

    def _leftovers(self, raw: RawEntry, name: str, value: Any, line: int) -> None:
        self._undefined(value.undefined, line, raw.key)
        if value.comment:
            message = f"a '%' comment inside the entry, after {name!r}"
            self.problems.append(_at(raw, line, message, "comment-in-entry"))
        if value.rest:
            message = f"{name}: cannot read what follows its value: {value.rest!r:.60}"
            self.problems.append(_at(raw, line, message, "malformed-value", lost=True))
        for other, written in value.swallowed:
            message = f"a comma or brace is missing after {name!r}, so it holds {other!r} too"
            self.problems.append(_at(raw, line, message, "swallowed-field"))
            self._field(raw, other, written, line)

    def _set(self, raw: RawEntry, name: str, text: str) -> None:
        if name == "author":
            raw.authors, others, odd = read_authors(text)
            for fault in odd:
                self.problems.append(raw.problem(fault, "odd-name", "author"))
            raw.values[name] = text
            if others:
                raw.values["et-al"] = "true"
            return
        raw.values[name] = unescape(text) if name in _VERBATIM else decode_latex(text)


def _at(raw: RawEntry, line: int, message: str, code: str, *, lost: bool = False) -> Problem:
    column = raw.column if line == raw.line else 0
    return Problem(raw.file, line, column, message, code, raw.key, lost)
