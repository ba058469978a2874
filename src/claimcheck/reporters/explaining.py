"""A rule or a claim explained at length, for ``claimcheck explain``."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Mapping

from claimcheck.model.claim import Citation
from claimcheck.model.finding import ArticleAudit, Ceiling, JudgedClaim, Step
from claimcheck.model.study import Study
from claimcheck.model.wording import Wording
from claimcheck.reporters.colours import styled
from claimcheck.reporters.words import capitalised, worded
from claimcheck.rulebook.rule import Case, Rule

_WIDTH = 96


def rule_text(rule: Rule) -> str:
    """What a rule finds, why, what to write instead, its examples and its source."""
    lines = [
        styled(rule.name, bold=True),
        f"level {rule.level.value}; preset {rule.preset.name.lower()}",
        "",
    ]
    for paragraph in rule.paragraphs:
        lines += [textwrap.fill(paragraph, _WIDTH), ""]
    for title, cases in (("Flagged (the words in [[ ]])", rule.bad), ("Not flagged", rule.good)):
        if cases:
            lines.append(styled(title, bold=True))
            lines += [line for case in cases for line in _example_lines(case)] + [""]
    if rule.options:
        lines.append(styled("Options", bold=True))
        lines += [f"    {name} = {_short(value)}" for name, value in rule.options] + [""]
    if rule.precision:
        p = rule.precision
        lines += [
            f"Precision: {p.right} of {p.hits} hits in real prose were right (lower 95 % bound {p.lower:.2f}).",
            "",
        ]
    lines.append(textwrap.fill(f"Source: {rule.source}", _WIDTH))
    return "\n".join(lines)


def _example_lines(case: Case) -> Iterator[str]:
    """An example as it is shown: its text, and what is modelled and known beside it."""
    yield textwrap.indent(case.text.strip(), "    ")
    for claim in case.claims:
        cited = (f"{c['study']} ({c['stance']})" for c in claim.get("citations", ()))
        strength = f", {claim['strength']}" if "strength" in claim else ""
        studies = ", ".join(cited)
        yield f"      modelled as {claim['type']}{strength}" + (
            f"; cites {studies}" if studies else ""
        )
    for key, facts in case.studies.items():
        told = ", ".join(
            f"{name} {_plain(value)}" for name, value in facts.items() if name != "sure"
        )
        yield textwrap.fill(
            f"{key}: {told}", _WIDTH, initial_indent="      ", subsequent_indent="        "
        )
    for other in case.more:
        yield "    and in another article:"
        yield from _example_lines(other)


def _plain(value: object) -> str:
    """A value of an example as a person would write it on one line."""
    if isinstance(value, Mapping):
        return ", ".join(f"{name} {_plain(v)}" for name, v in value.items())
    if isinstance(value, (list, tuple)):
        return " and ".join(map(_plain, value))
    return str(value)


def claim_text(judged: JudgedClaim, article: ArticleAudit, studies: Iterable[Study]) -> str:
    """How a claim came to its verdict, step by step, so that a reviewer can dispute it."""
    claim, verdict = judged.claim, judged.verdict
    known = {s.key: s for s in studies}
    place = ""
    if article.article and claim.anchored:
        place = ":{}:{}".format(*article.article.position(claim.span.start))
    lines = [styled(claim.id, bold=True), f"{article.path}{place}", ""]
    lines += [textwrap.fill(f"“{' '.join(claim.quote.split())}”", _WIDTH), ""]
    if claim.statement:
        lines += [textwrap.fill(f"As modelled: {claim.statement} ({claim.type.value})", _WIDTH), ""]
    lines += [styled("The words", bold=True), *_wording(claim.wording), ""]
    if claim.citations:
        lines.append(styled("The studies", bold=True))
        lines += [line for c in claim.citations for line in _citation(c, known)] + [""]
    if verdict is None:
        return "\n".join(
            [*lines, "No verdict: nobody has modelled its evidence (`claimcheck propose`)."]
        )
    lines.append(styled(f"Verdict: {verdict.kind.value}", bold=True))
    lines += [line for n, step in enumerate(verdict.steps, 1) for line in _step(n, step)] + [""]
    if verdict.ceiling:
        lines += [
            styled("The strongest wording the evidence allows", bold=True),
            *_ceiling(verdict.ceiling),
            "",
        ]
    if verdict.suggestion:
        lines += [styled("Instead", bold=True), *_filled(f"“{verdict.suggestion}”")]
    return "\n".join(lines)


def _wording(wording: Wording) -> Iterator[str]:
    yield from _filled(", ".join(worded(wording)))
    for cue in wording.cues:
        yield f"    {cue.kind.value:<14} “{cue.text}”"


def _citation(citation: Citation, studies: dict[str, Study]) -> Iterator[str]:
    study = studies.get(citation.study)
    yield f"    {styled(citation.study, bold=True)}: {citation.stance.value.replace('-', ' ')}"
    if study:
        told = [
            study.entry.title.rstrip(".") + ".",
            capitalised(study.design.words),
        ]
        n = study.appraisal.n if study.appraisal else None
        told[-1] += f", n = {n:,}." if n else "."
        if study.status:
            told.append(f"Status: {', '.join(sorted(s.value for s in study.status))}.")
        yield from _filled(" ".join(told), 8)
        for result in study.appraisal.results if study.appraisal else ():
            estimate = f" ({result.estimate})" if result.estimate else ""
            yield from _filled(
                f"- {result.outcome.name}: {result.direction.value.replace('-', ' ')}{estimate}", 8
            )
    if citation.indirect:
        yield from _filled(f"indirect: {', '.join(i.value for i in citation.indirect)}", 8)
    if citation.note:
        yield from _filled(citation.note, 8)


def _step(number: int, step: Step) -> Iterator[str]:
    sign = "→" if step.decided else " "
    yield from _filled(
        f"{sign} {number}. {step.name.replace('-', ' ').capitalize()}: {step.outcome}", 2
    )
    for fact in step.facts:
        yield from _filled(f"- {fact}", 8)


def _ceiling(ceiling: Ceiling) -> Iterator[str]:
    if ceiling.examples:
        yield from _filled(" · ".join(ceiling.examples))
    if ceiling.certainty:
        yield from _filled(f"certainty at most {ceiling.certainty.value.replace('-', ' ')}:")
    for reason in ceiling.because:
        yield from _filled(f"- {reason}", 8)


def _filled(text: str, indent: int = 4) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(
        text, _WIDTH, initial_indent=pad, subsequent_indent=pad + "  ", break_on_hyphens=False
    )


def _short(value: object) -> str:
    text = repr(value)
    return text if len(text) < 90 else text[:87] + "…"
