"""What would fall with a study, told for a doctor."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from claimcheck.library.impacts import ChangedClaim, Impact
from claimcheck.model.claim import Stance
from claimcheck.model.finding import VerdictKind
from claimcheck.model.study import Study
from claimcheck.reporters.colours import styled
from claimcheck.reporters.words import capitalised, counted

_WIDTH = 96


def impact_text(impact: Impact) -> str:
    """The impact as text: the study, the reviews that pool it, each claim before and after."""
    study = impact.study
    lines = [styled(study.key, bold=True), *_filled(_citation(study))]
    if impact.study.fallen:
        notice = study.appraisal.notice if study.appraisal else None
        lines += _filled(
            f"Already retracted or withdrawn{f' (notice: doi:{notice})' if notice else ''}: no claim may rest on it."
        )
    lines.append("")
    if impact.reviews:
        lines += _filled(
            f"Pooled by: {', '.join(impact.reviews)}. Their conclusions are in doubt as well."
        )
    lines += [*_claims(impact), ""]
    return "\n".join(lines)


def _claims(impact: Impact) -> Iterator[str]:
    if not impact.claims:
        yield from _filled(
            "No modelled claim cites it, directly or through a review: nothing would change."
        )
        return
    moved = [c for c in impact.claims if c.fall.changes]
    articles = len({c.article for c in impact.claims})
    claims = counted(len(impact.claims), "claim")
    places = counted(articles, "article")
    tense = "had it not been retracted" if impact.study.fallen else "if it were retracted"
    yield from _filled(
        f"{claims} in {places} {'cites' if len(impact.claims) == 1 else 'cite'} it or a review of it; {len(moved)} would be judged differently {tense}."
    )
    yield ""
    for changed in sorted(
        impact.claims, key=lambda c: (not c.fall.changes, c.article, c.fall.claim.id)
    ):
        yield from _claim(changed, fallen=impact.study.fallen)


def _claim(changed: ChangedClaim, *, fallen: bool) -> Iterator[str]:
    claim, fall = changed.fall.claim, changed.fall
    through = f" through {changed.through}" if changed.through else ""
    yield f"  {styled(claim.id, bold=True)}  {styled(changed.article, dim=True)}"
    yield from _filled(f"“{' '.join(claim.quote.split())}”", 4)
    yield from _filled(f"the study {_STANCE.get(changed.stance, changed.stance.value)}{through}", 4)
    with_it, without = _kind(fall.before.kind), _kind(fall.after.kind)
    first, second = (
        ("had it not been retracted", "as it is, without it") if fallen else ("now", "without it")
    )
    if fall.before.kind is fall.after.kind:
        yield f"    {with_it} with it and without it"
    else:
        yield f"    {first}: {with_it}; {second}: {without}"
    for reason in fall.after.reasons[:1]:
        yield from _filled(f"why: {reason}", 4)
    yield ""


_STANCE = {
    Stance.SUPPORTS: "supports it",
    Stance.PARTLY_SUPPORTS: "supports it in part",
    Stance.DISPUTES: "disputes it",
    Stance.NEUTRAL: "is neutral on it",
}


def _kind(kind: VerdictKind) -> str:
    return styled(kind.value, bold=True)


def _citation(study: Study) -> str:
    entry = study.entry
    who = entry.authors[0].partition(",")[0] if entry.authors else ""
    others = " and others" if len(entry.authors) > 1 else ""
    facts = [f"{who}{others}. " if who else "", f"{entry.title.rstrip('.')}. "]
    facts += [f"{entry.journal} " if entry.journal else "", f"{entry.year}." if entry.year else ""]
    n = study.appraisal.n if study.appraisal else None
    facts.append(f" {capitalised(study.design.words)}{f', n = {n:,}' if n else ''}.")
    return "".join(facts)


def _filled(text: str, indent: int = 2) -> list[str]:
    pad = " " * indent
    return textwrap.wrap(text, _WIDTH, initial_indent=pad, subsequent_indent=pad)
