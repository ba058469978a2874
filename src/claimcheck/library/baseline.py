"""The baseline: findings from before the gate, by rule and sentence, never by line."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from claimcheck.errors import UsageError
from claimcheck.language.text.sentences import split_sentences
from claimcheck.library.running_lines import lines_around, unmarked
from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.model.text import Span
from claimcheck.values import replace

_SCHEMA = "claimcheck.baseline/1"
NAME = "claimcheck-baseline.json"
_REASON = "in the baseline"
_WORD = re.compile(r"\w+")
Known = Mapping[tuple[str, str, str], int]
"""How often a finding is known, by file, rule and normalised sentence."""


def keys_of(audit: Audit) -> Counter[tuple[str, str, str]]:
    """How often each kind of unsuppressed finding occurs in an audit."""
    found: Counter[tuple[str, str, str]] = Counter()
    for one in audit.articles:
        found.update(_key(f, one) for f in one.findings if not f.suppressed)
    found.update(_key(f, None) for f in audit.project_findings if not f.suppressed)
    return found


def apply(audit: Audit, known: Known) -> Audit:
    """The audit with known findings set aside; one more of the same kind still counts."""
    left = Counter(known)
    articles = tuple(
        replace(one, findings=tuple(_held(f, one, left) for f in one.findings))
        for one in audit.articles
    )
    return replace(
        audit,
        articles=articles,
        project_findings=tuple(_held(f, None, left) for f in audit.project_findings),
    )


def write(path: Path, counts: Known) -> None:
    """Write a baseline, sorted, so that changes to it are easy to review."""
    rows = [
        {"path": where, "rule": rule, "sentence": words, "count": count}
        for (where, rule, words), count in sorted(counts.items())
        if count > 0
    ]
    text = json.dumps({"schema": _SCHEMA, "findings": rows}, ensure_ascii=False, indent=1)
    path.write_text(text + "\n", encoding="utf-8")


def read(path: Path) -> Counter[tuple[str, str, str]]:
    """The baseline at ``path``.

    Raises:
        UsageError: it is not there, or not a baseline.
    """
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        rows = {_SCHEMA: data["findings"]}[data["schema"]]
        return Counter({(r["path"], r["rule"], r["sentence"]): int(r["count"]) for r in rows})
    except OSError as error:
        raise UsageError(f"the baseline {path} cannot be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise UsageError(f"{path} is not a baseline ({_SCHEMA})") from error


def pruned(known: Known, present: Known) -> Counter[tuple[str, str, str]]:
    """The part of a baseline that still occurs: fixed findings leave it and cannot come back unseen."""
    return Counter(
        {key: min(count, present.get(key, 0)) for key, count in known.items() if present.get(key)}
    )


def _held(
    finding: Finding, one: ArticleAudit | None, left: Counter[tuple[str, str, str]]
) -> Finding:
    key = _key(finding, one)
    if finding.suppressed or left[key] <= 0:
        return finding
    left[key] -= 1
    return replace(finding, suppressed=_REASON)


def _key(finding: Finding, one: ArticleAudit | None) -> tuple[str, str, str]:
    words = _sentence(finding, one) if one else finding.message
    return finding.path, finding.rule, " ".join(_WORD.findall(words.lower()))


def _sentence(finding: Finding, one: ArticleAudit) -> str:
    """The sentence of a finding, or its message if it is about the whole article."""
    if finding.span is None or one.article is None:
        return finding.message
    around = lines_around(one.article.source, finding.span.start)
    text = unmarked(around.of(one.article.source))
    return _at(split_sentences(text), text, finding.span.start - around.start)


def _at(spans: Iterable[Span], text: str, offset: int) -> str:
    for span in spans:
        if span.start <= offset < span.end:
            return span.of(text)
    return text
