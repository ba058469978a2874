"""The page: values into a template that escapes them, scripts and styles bound by their hashes."""

from __future__ import annotations

import base64
import hashlib
import json
from collections import Counter
from functools import cache
from importlib import resources
from typing import Any

from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.model.text import NotChecked
from claimcheck.reporters.html.cards import ClaimCard, claim_cards, of_no_claim
from claimcheck.reporters.html.drawing import Plot, evidence_map, plot
from claimcheck.reporters.html.text import Line, Table, article_lines
from claimcheck.reporters.words import EXIT, counted
from claimcheck.values import dataclass

_VERDICTS = ("contradicted", "unsupported", "uncitable", "overstated", "supported", "unjudged")


@dataclass(frozen=True, slots=True)
class ArticleView:
    """One article on the page."""

    number: int
    path: str
    title: str
    lines: list[Line | Table]
    cards: list[ClaimCard]
    whole: tuple[Finding, ...]
    """Findings about the article as a whole."""
    beside: tuple[Finding, ...]
    """Findings in its text that belong to no claim with a card."""
    not_checked: tuple[NotChecked, ...]


def html_report(audit: Audit) -> str:
    """The audit as one self-contained HTML file.

    Every text is escaped; the content security policy lets nothing run or load but the page's own
    script and style, by their hashes.
    """
    studies = {s.key: s for s in audit.studies}
    views = [_view(n, one, claim_cards(one, n, studies)) for n, one in enumerate(audit.articles)]
    cards = [card for view in views for card in view.cards]
    script = _asset("cytoscape.min.js") + "\n" + _asset("report.js")
    style = _asset("report.css")
    counts = Counter(card.verdict for card in cards)
    findings = audit.findings
    return str(
        _template().render(
            views=views,
            counted=counted,
            exit=EXIT.get(audit.exit_code, ""),
            audit=audit,
            counts=[(v, counts[v]) for v in _VERDICTS if counts[v]],
            levels=Counter(f.level.value for f in findings if not f.suppressed),
            held=[f for f in findings if f.suppressed],
            rules=sorted({f.rule for f in findings}),
            families=sorted({f.rule.partition("/")[0] for f in findings}),
            gaps=_gaps(audit),
            plot=plot(cards),
            studied=any(card.studies for card in cards),
            map=_json(evidence_map(cards)),
            script=script,
            style=style,
            policy=_policy(script, style),
        )
    )


def _view(number: int, one: ArticleAudit, cards: list[ClaimCard]) -> ArticleView:
    apart = of_no_claim(one)
    return ArticleView(
        number=number,
        path=one.path,
        title=one.article.info.title if one.article and one.article.info.title else one.path,
        lines=article_lines(one),
        cards=cards,
        whole=tuple(f for f in apart if f.span is None),
        beside=tuple(f for f in apart if f.span is not None),
        not_checked=one.not_checked,
    )


def _gaps(audit: Audit) -> list[tuple[str, NotChecked]]:
    gaps = [(one.path, gap) for one in audit.articles for gap in one.not_checked]
    return gaps + [("", gap) for gap in audit.not_checked]


def _policy(script: str, style: str) -> str:
    return (
        f"default-src 'none'; script-src 'sha256-{_hash(script)}'; style-src 'sha256-{_hash(style)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _hash(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode("utf-8")).digest()).decode("ascii")


def _json(value: Any) -> str:
    """JSON that cannot close the element that contains it."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&\u2028\u2029":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return text


@cache
def _asset(name: str) -> str:
    return (
        resources.files("claimcheck.reporters.html")
        .joinpath("assets", name)
        .read_text("utf-8")
        .strip("\n")
    )


@cache
def _template() -> Any:
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(_asset("report.html.j2"))


__all__ = ["ArticleView", "Plot", "html_report"]
