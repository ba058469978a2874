"""The report in a terminal: worst first, each finding with its words, why, and a way out."""

from __future__ import annotations

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from claimcheck.model.claim import Claim
from claimcheck.model.finding import (
    ArticleAudit,
    Audit,
    Finding,
    JudgedClaim,
    Level,
    Verdict,
    VerdictKind,
)
from claimcheck.model.study import Study
from claimcheck.model.text import Span
from claimcheck.reporters.colours import styled, unstyled
from claimcheck.reporters.words import EXIT, VERDICT_RULES, counted, harmless

_WIDTH = 100
_VERDICT_ORDER = (
    VerdictKind.CONTRADICTED,
    VerdictKind.UNSUPPORTED,
    VerdictKind.UNCITABLE,
    VerdictKind.OVERSTATED,
    VerdictKind.SUPPORTED,
)
_COLOUR = {
    "error": "red",
    "warning": "yellow",
    "note": "blue",
    "contradicted": "red",
    "unsupported": "red",
    "uncitable": "magenta",
    "overstated": "yellow",
    "supported": "green",
}


def terminal_report(audit: Audit, *, minimum: Level = Level.NOTE) -> str:
    """The audit for a person at a terminal; colours are stripped where there is none."""
    studies = {s.key: s for s in audit.studies}
    lines: list[str] = []
    for one in audit.articles:
        lines.extend(_article(one, studies, minimum))
    shown = [f for f in audit.project_findings if _shown(f, minimum)]
    if shown:
        lines += ["", _title("The project"), ""]
        for finding in sorted(shown, key=_worst_first):
            lines.extend(_finding(finding, None, studies))
    lines.extend(_summary(audit))
    return "\n".join(lines) + "\n"


def _article(one: ArticleAudit, studies: Mapping[str, Study], minimum: Level) -> Iterator[str]:
    yield from ("", _title(_name(one.path)), "")
    source = one.article.source if one.article else ""
    shown = [f for f in one.findings if _shown(f, minimum)]
    known = {j.claim.id for j in one.claims if j.verdict}
    by_claim: dict[str, list[Finding]] = {}
    for finding in shown:
        if finding.claim in known:
            by_claim.setdefault(str(finding.claim), []).append(finding)
    judged = [j for j in one.claims if j.verdict]
    for claim in sorted(judged, key=lambda j: _claim_order(j, by_claim)):
        yield from _claim(claim, by_claim.get(claim.claim.id, []), source, studies)
    rest = [f for f in shown if f.claim not in known]
    if rest and judged:
        yield styled("  Elsewhere in the article", bold=True)
        yield ""
    for finding in sorted(rest, key=_worst_first):
        yield from _finding(finding, source, studies)
    yield from _gaps((g.what, g.why) for g in one.not_checked)


def _claim_order(judged: JudgedClaim, findings: Mapping[str, list[Finding]]) -> tuple[object, ...]:
    kind = judged.verdict.kind if judged.verdict else VerdictKind.SUPPORTED
    has_none = not findings.get(judged.claim.id)
    return (_VERDICT_ORDER.index(kind), has_none, judged.claim.span, judged.claim.id)


def _claim(
    judged: JudgedClaim, findings: list[Finding], source: str, studies: Mapping[str, Study]
) -> Iterator[str]:
    claim, verdict = judged.claim, judged.verdict
    if verdict is None:
        return
    place = _place(source, claim.span) if claim.anchored else "not found in the text"
    head = styled(verdict.kind.value.upper().ljust(13), fg=_COLOUR[verdict.kind.value], bold=True)
    yield f"  {head}{styled(claim.id, bold=True)}  {styled(place, dim=True)}"
    yield from _wrapped(f"“{' '.join(claim.quote.split())}”", 4)
    if verdict.kind is not VerdictKind.SUPPORTED or findings:
        yield from _why(verdict, findings)
        cited = [c.study for c in claim.citations]
        if cited:
            yield from _labelled("studies", "; ".join(_study(k, studies) for k in cited))
        yield from _instead(verdict)
    yield ""


def _why(verdict: Verdict, findings: list[Finding]) -> Iterator[str]:
    told = [f"  [{f.rule}]{_held(f)}" for f in findings if f.rule in VERDICT_RULES]
    last = len(verdict.reasons) - 1
    for number, reason in enumerate(verdict.reasons):
        yield from _labelled("why", reason + "".join(told if number == last else ()))
    for finding in sorted(findings, key=_worst_first):
        if finding.rule not in VERDICT_RULES:
            yield from _labelled(
                _level(finding), f"{finding.message}  [{finding.rule}]{_held(finding)}"
            )


def _instead(verdict: Verdict) -> Iterator[str]:
    if verdict.suggestion:
        yield from _labelled("instead", f"“{verdict.suggestion}”", colour="green")
    elif verdict.ceiling and verdict.ceiling.examples and verdict.kind is VerdictKind.OVERSTATED:
        yield from _labelled("at most", " · ".join(verdict.ceiling.examples), colour="green")


def _finding(finding: Finding, source: str | None, studies: Mapping[str, Study]) -> Iterator[str]:
    path = _name(finding.path)
    place = f"{finding.line}:{finding.column}" if finding.line else path
    if source is None and finding.line:
        place = f"{path}:{finding.line}"
    held = styled(harmless(_held(finding).replace("\n", " ")), dim=True)
    yield f"  {_level(finding, 7)} {styled(finding.rule, bold=True)}  {styled(place, dim=True)}{held}"
    if finding.span is not None and source:
        yield from _context(source, finding.span)
    yield from _wrapped(finding.message, 4)
    if finding.studies:
        yield from _labelled("studies", "; ".join(_study(k, studies) for k in finding.studies))
    if finding.suggestion:
        yield from _labelled("instead", finding.suggestion, colour="green")
    yield ""


def _context(source: str, span: Span) -> Iterator[str]:
    """The words in their line, underlined."""
    start = source.rfind("\n", 0, span.start) + 1
    end = source.find("\n", span.start)
    end = min(end if end >= 0 else len(source), start + 100_000)
    end -= source[span.start : end].endswith("\r")
    last = min(span.end, end)
    room = _WIDTH - 10
    shown = min(last, span.start + room)
    words = source[span.start : shown]
    before = max(0, (room - len(words)) // 2)
    left = source[max(start, span.start - before) : span.start]
    cut_left = span.start - before > start
    right = source[shown : min(end, shown + room - len(words) - len(left))]
    cut_right = shown + len(right) < end
    line = f"{'…' if cut_left else ''}{left}{words}{right}{'…' if cut_right else ''}"
    indent = len(left) + cut_left
    yield "    " + harmless(line.replace("\t", " "))
    yield "    " + " " * indent + styled("~" * max(1, len(words)), fg="red")


def _summary(audit: Audit) -> Iterator[str]:
    yield from _gaps((g.what, g.why) for g in audit.not_checked)
    findings = audit.findings
    held = sum(bool(f.suppressed) for f in findings)
    levels = Counter(f.level for f in findings if not f.suppressed)
    verdicts = Counter(j.verdict.kind for a in audit.articles for j in a.claims if j.verdict)
    unjudged = [j.claim for a in audit.articles for j in a.claims if not j.verdict]
    yield styled("─" * _WIDTH, dim=True)
    claims = counted(sum(verdicts.values()) + len(unjudged), "health claim")
    yield f"{counted(len(audit.articles), 'article')}, {claims}"
    if verdicts:
        yield "  " + ", ".join(
            styled(f"{verdicts[k]} {k.value}", fg=_COLOUR[k.value])
            for k in _VERDICT_ORDER
            if verdicts[k]
        )
    yield from _not_judged(unjudged)
    told = ", ".join(counted(levels[level], level.value) for level in Level)
    yield told + (f"; {held} suppressed or waived" if held else "")
    gaps = sum(len(a.not_checked) for a in audit.articles) + len(audit.not_checked)
    if gaps:
        yield styled(f"{counted(gaps, 'thing')} not checked", fg="magenta")
    yield f"exit code {audit.exit_code}: {EXIT[audit.exit_code]}"


def _not_judged(claims: list[Claim]) -> Iterator[str]:
    gone = sum(claim.modelled for claim in claims)
    if gone:
        yield f"  {counted(gone, 'modelled claim')} not judged: the words are not in the article"
    if len(claims) > gone:
        found = counted(len(claims) - gone, "claim")
        yield f"  {found} found in the text and not modelled: judged on words alone"


def _gaps(gaps: Iterable[tuple[str, str]]) -> Iterator[str]:
    for what, why in gaps:
        yield from _labelled("not checked", f"{what}: {why}", colour="magenta", indent=2)
        yield ""


def _shown(finding: Finding, minimum: Level) -> bool:
    return finding.level.rank <= minimum.rank


def _worst_first(finding: Finding) -> tuple[object, ...]:
    return (
        bool(finding.suppressed),
        finding.level.rank,
        finding.path,
        finding.line,
        finding.column,
        finding.rule,
    )


def _held(finding: Finding) -> str:
    return f"  (set aside: {finding.suppressed})" if finding.suppressed else ""


def _level(finding: Finding, width: int = 0) -> str:
    return styled(finding.level.value.ljust(width), fg=_COLOUR[finding.level.value])


def _study(key: str, studies: Mapping[str, Study]) -> str:
    study = studies.get(key)
    if study is None:
        return f"{key} (not in the bibliography)"
    n = study.appraisal.n if study.appraisal else None
    facts = [study.design.words, *([f"n = {n:,}"] if n else [])]
    facts += [s.value.replace("-", " ").upper() for s in sorted(study.status) if study.fallen]
    return f"{key} ({', '.join(facts)})"


def _place(source: str, span: Span) -> str:
    line = source.count("\n", 0, span.start) + 1
    return f"{line}:{span.start - (source.rfind(chr(10), 0, span.start) + 1) + 1}"


def _title(text: str) -> str:
    return styled(text, bold=True, underline=True)


def _name(path: str) -> str:
    return harmless(path.replace("\n", "\ufffd"))


def _labelled(label: str, text: str, *, colour: str = "", indent: int = 4) -> Iterator[str]:
    plain = unstyled(label).strip()
    lead = " " * indent + (styled(plain, fg=colour) if colour else label.strip()) + ": "
    width = _WIDTH - indent - len(plain) - 2
    lines = textwrap.wrap(harmless(" ".join(text.split())), width, break_on_hyphens=False) or [""]
    yield lead + lines[0]
    for line in lines[1:]:
        yield " " * (indent + len(plain) + 2) + line


def _wrapped(text: str, indent: int) -> Iterator[str]:
    pad = " " * indent
    yield from textwrap.wrap(
        harmless(" ".join(text.split())),
        _WIDTH,
        initial_indent=pad,
        subsequent_indent=pad,
        break_on_hyphens=False,
    )
