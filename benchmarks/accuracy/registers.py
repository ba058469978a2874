"""Invented texts of many registers: news, press release, shop, leaflet, blog, column, list, advice.

The texts stand in five files: the second on other matters, the others by writers who had not seen
the tool. The whole audit is run on each text as a reader would meet it, and every labelled sentence is held
against what was found on it: a claim, its strength, overstated wording, advice. Labels follow Sumner's
levels, by which a null result is no relation, so they are held against ``Wording.asserted``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from benchmarks.accuracy.measure import Measure, Result, Row, classify, is_read
from benchmarks.accuracy.metrics import precision_recall_f1
from benchmarks.accuracy.strength import LABELS as STRENGTHS
from benchmarks.accuracy.strength import class_of
from claimcheck import Config, audit_text
from claimcheck.language.wording import grade_wording
from claimcheck.model.finding import ArticleAudit
from claimcheck.model.wording import Strength

_FOLDER = Path(__file__).parents[2] / "tests" / "registers"
TEXTS = _FOLDER / "ten_kinds.txt"
MORE = _FOLDER / "more.txt"
"""Articles on other matters than those of ``TEXTS``."""
UNSEEN = _FOLDER / "unseen.txt"
"""Articles and headlines labelled by somebody who knew the definitions and not the tool."""
LAY = _FOLDER / "lay.txt"
"""The same by another writer, of lay and selling prose without its clichés."""
NATURAL = _FOLDER / "natural.txt"
"""The same by a third writer, of pages as they stand on the web."""
HEADLINES = "headlines"
"""The text whose lines stand each alone; the others are whole articles."""
_FAMILIES = ("wording/", "causation/", "safety/", "attribution/")
_SOURCING = "attribution/vague-source"
"""It faults where a claim comes from, true or overstated; counted apart."""
_ADVICE = {"-": "none", "w": "weak", "s": "strong"}
_MARKUP = re.compile(r"^(?:#+|-|\|) ?| ?\|$")


class Labelled(NamedTuple):
    """A sentence with its labels."""

    text: str
    written: str
    """With its list, heading or table mark."""
    claim: bool
    strength: str
    advice: str
    overstated: bool
    doubtful: bool
    """Whether the labels can be disputed; it stands in its text and is not scored."""


class Judged(NamedTuple):
    """A labelled sentence and what the audit of its text found on it."""

    meant: Labelled
    claim: bool
    rules: tuple[str, ...]


def read_texts(path: Path = TEXTS) -> dict[str, list[Labelled]]:
    """The labelled texts by name. Raises ``ValueError`` for a line that is none."""
    texts: dict[str, list[Labelled]] = {}
    sentences: list[Labelled] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("==="):
            sentences = texts.setdefault(line.strip("= "), [])
        elif line and not line.startswith("#"):
            sentences.append(_labelled(line))
    return texts


def _labelled(line: str) -> Labelled:
    code, _, marked = line.partition(" | ")
    written = marked.replace("{", "").replace("}", "")
    return Labelled(
        text=_MARKUP.sub("", written).strip(),
        written=written,
        claim={"y": True, "n": False}[code[0]],
        strength=class_of(Strength(int(code[1]))),
        advice=_ADVICE[code[2]],
        overstated="{" in marked,
        doubtful=code.endswith("?"),
    )


def _as_markdown(sentences: Iterable[Labelled]) -> Iterator[str]:
    """Prose runs on; headings, list items and table rows stand on lines of their own."""
    before = ""
    for sentence in sentences:
        mark = sentence.written[0] if sentence.text != sentence.written else ""
        yield "\n\n" if mark != before or mark == "#" else "\n" if mark else " "
        table_head = mark == "|" and before != "|"
        yield sentence.written
        yield "\n|" + "---|" * (sentence.written.count("|") - 1) if table_head else ""
        before = mark


def _judge(sentences: list[Labelled]) -> Iterator[Judged]:
    source = "".join(_as_markdown(sentences)).strip()
    audited = audit_text(source, config=Config(require_claims=False)).articles[0]
    end = 0
    for sentence in sentences:
        start = source.index(sentence.text, end)
        end = start + len(sentence.text)
        yield _found(sentence, audited, range(start, end))


def _found(sentence: Labelled, audited: ArticleAudit, place: range) -> Judged:
    claims = any(one.claim.span.start in place for one in audited.claims)
    rules = {
        f.rule
        for f in audited.findings
        if f.span and f.span.start in place and f.rule.startswith(_FAMILIES)
    }
    return Judged(sentence, claims, tuple(sorted(rules)))


@cache
def judged(part: str, path: Path = TEXTS) -> tuple[Judged, ...]:
    """All sentences of ``part``, read or unread, as judged in their texts."""
    texts = read_texts(path)
    alone = [[sentence] for name in texts if name.startswith(HEADLINES) for sentence in texts[name]]
    whole = [texts[name] for name in texts if not name.startswith(HEADLINES)]
    return tuple(
        one for text in (*whole, *alone) for one in _judge(text) if _is_scored(one.meant, part)
    )


def _is_scored(sentence: Labelled, part: str) -> bool:
    return is_read(sentence.text) == (part == "read") and not sentence.doubtful


def _of_kind(part: str, path: Path, *, alone: bool) -> list[Labelled]:
    texts = read_texts(path)
    names = [name for name in texts if name.startswith(HEADLINES) == alone]
    return [s for n in names for s in texts[n] if _is_scored(s, part)]


def _strengths(path: Path = TEXTS, *, alone: bool = False) -> list[Result]:
    return [
        classify(
            [{"label": s.strength, "text": s.text} for s in _of_kind(part, path, alone=alone)],
            STRENGTHS,
            lambda row: class_of(grade_wording(row["text"]).asserted),
            part,
        )
        for part in ("read", "unread")
    ]


def _advice(path: Path) -> list[Result]:
    return [
        classify(
            [{"label": one.meant.advice, "text": one.meant.text} for one in judged(part, path)],
            tuple(_ADVICE.values()),
            lambda row: grade_wording(row["text"]).advice.value,
            part,
        )
        for part in ("read", "unread")
    ]


def _pairs(part: str, name: str, pairs: list[tuple[bool, bool, Judged]]) -> Result:
    """Precision, recall and F1 of a yes-or-no judgement; pairs are (meant, told, sentence)."""
    figures = precision_recall_f1(
        sum(meant and told for meant, told, _ in pairs),
        sum(told for _, told, _ in pairs),
        sum(meant for meant, _, _ in pairs),
    )
    wrong: tuple[Row, ...] = tuple(
        {"label": meant, "ours": told, "text": one.meant.text, "rules": one.rules}
        for meant, told, one in pairs
        if meant != told
    )
    errors = wrong if part == "read" else ()
    return Result(part, len(pairs), figures[2], ((name, figures),), errors)


def _claims(path: Path) -> list[Result]:
    return [
        _pairs(part, "claims", [(o.meant.claim, o.claim, o) for o in judged(part, path)])
        for part in ("read", "unread")
    ]


def _overstated(path: Path) -> list[Result]:
    return [_overstated_part(judged(part, path), part) for part in ("read", "unread")]


def _overstated_part(found: tuple[Judged, ...], part: str) -> Result:
    worded = [(o.meant.overstated, bool({*o.rules} - {_SOURCING}), o) for o in found]
    flagged = [(o.meant.overstated, bool(o.rules), o) for o in found]
    result = _pairs(part, "overstated", worded)
    every = _pairs(part, "or vaguely sourced", flagged)
    return replace(result, details=(*result.details, *every.details))


def _measures(name: str, path: Path) -> tuple[Measure, ...]:
    return (
        Measure(f"{name} articles", "macro-F1", None, None, 0.80, lambda _: _strengths(path)),
        Measure(f"{name} claims", "F1", None, None, None, lambda _: _claims(path)),
        Measure(f"{name} overstated", "F1", None, None, None, lambda _: _overstated(path)),
        Measure(f"{name} advice", "macro-F1", None, None, None, lambda _: _advice(path)),
    )


def _headlines(name: str, path: Path) -> Measure:
    return Measure(
        f"{name} headlines", "macro-F1", None, None, 0.80, lambda _: _strengths(path, alone=True)
    )


MEASURES = (
    _headlines("registers", TEXTS),
    *_measures("registers", TEXTS),
    *_measures("registers more", MORE),
    _headlines("unseen", UNSEEN),
    *_measures("unseen", UNSEEN),
    _headlines("unseen lay", LAY),
    *_measures("unseen lay", LAY),
    _headlines("unseen natural", NATURAL),
    *_measures("unseen natural", NATURAL),
)
