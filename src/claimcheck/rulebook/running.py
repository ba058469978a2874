"""Running rules over a dossier, and what suppressions and waivers make of their flags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from claimcheck.dossier import Context, Dossier, Project
from claimcheck.model.finding import Finding, JudgedClaim
from claimcheck.model.text import Span, Suppression
from claimcheck.rulebook.rule import Flag, Need
from claimcheck.rulebook.selection import ChosenRule

UNUSED = "suppression/unused"
NO_REASON = "suppression/without-reason"
NEVER_WAIVED = frozenset({"citation/retracted-study"})


def run(dossier: Dossier, chosen: Sequence[ChosenRule]) -> tuple[Finding, ...]:
    """What the chosen rules find in one article, in order of place."""
    found = [
        _finding(one, flag, dossier)
        for one in chosen
        if _can_run(one, dossier)
        for flag in one.rule.check(dossier, **_arguments(one))
    ]
    found = _once(found)
    found, used = _suppressed(found, dossier)
    found.extend(_about_suppressions(dossier, chosen, used))
    return tuple(sorted(_waived(found, dossier.claims, dossier.context), key=_order))


def run_project(project: Project, chosen: Sequence[ChosenRule]) -> tuple[Finding, ...]:
    """What the rules across the repository find; a flag's ``path`` and ``line`` say where."""
    found = _once(
        _placed(one, flag, project)
        for one in chosen
        if one.rule.needs is Need.PROJECT and not one.rule.by_engine
        for flag in one.rule.check(project, **_arguments(one))
    )
    for article in project.articles:
        here = [f for f in found if f.path == article.path]
        others = [f for f in found if f.path != article.path]
        found = [*others, *_waived(here, article.claims, project.context)]
    return tuple(sorted(found, key=_order))


def _can_run(one: ChosenRule, dossier: Dossier) -> bool:
    needs = one.rule.needs
    if one.rule.by_engine or needs is Need.PROJECT:
        return False
    return needs is Need.TEXT or dossier.modelled


def _arguments(one: ChosenRule) -> dict[str, object]:
    return {name.replace("-", "_"): value for name, value in one.options}


def _finding(one: ChosenRule, flag: Flag, dossier: Dossier) -> Finding:
    article = dossier.article
    line, column = article.position(flag.span.start) if flag.span else (0, 0)
    return Finding(
        rule=one.rule.name,
        level=flag.level or one.level,
        message=flag.message,
        path=article.path,
        span=flag.span,
        quote=article.quote(flag.span) if flag.span else "",
        line=line,
        column=column,
        claim=flag.claim,
        studies=flag.studies,
        suggestion=flag.suggestion,
    )


def _placed(one: ChosenRule, flag: Flag, project: Project) -> Finding:
    line, column, quote = flag.line, 0, ""
    for article in project.articles:
        if article.path == flag.path and flag.claim and flag.claim in article.places:
            line, column = article.places[flag.claim]
            quote = next(j.claim.quote for j in article.claims if j.claim.id == flag.claim)
    return Finding(
        rule=one.rule.name,
        level=flag.level or one.level,
        message=flag.message,
        path=flag.path,
        span=flag.span,
        quote=quote,
        line=line,
        column=column,
        claim=flag.claim,
        studies=flag.studies,
        suggestion=flag.suggestion,
    )


def _once(found: Iterable[Finding]) -> list[Finding]:
    return list(dict.fromkeys(found))


def _order(finding: Finding) -> tuple[object, ...]:
    span = finding.span or Span(0, 0)
    return (finding.path, finding.line, span, finding.rule, finding.message, finding.claim or "")


def _suppressed(
    found: list[Finding], dossier: Dossier
) -> tuple[list[Finding], frozenset[Suppression]]:
    used: set[Suppression] = set()
    result = []
    for finding in found:
        held = next((s for s in dossier.article.suppressions if _holds(s, finding)), None)
        if held:
            used.add(held)
        result.append(replace(finding, suppressed=held.reason) if held and held.reason else finding)
    return result, frozenset(used)


def _holds(suppression: Suppression, finding: Finding) -> bool:
    names = {finding.rule, finding.rule.partition("/")[0]}
    if suppression.rule not in names or finding.rule in NEVER_WAIVED:
        return False
    return finding.span is None or suppression.covers.overlaps(finding.span)


def _about_suppressions(
    dossier: Dossier, chosen: Sequence[ChosenRule], used: frozenset[Suppression]
) -> Iterator[Finding]:
    by_name = {one.rule.name: one for one in chosen}
    running = {n for one in chosen for n in (one.rule.name, one.rule.family)}
    for suppression in dossier.article.suppressions:
        if not suppression.reason and NO_REASON in by_name:
            message = f"{suppression.rule} is ignored here without a reason, so it is not ignored"
            yield _finding(by_name[NO_REASON], Flag(message, suppression.span), dossier)
        unused = suppression not in used
        if (
            unused
            and UNUSED in by_name
            and (suppression.rule in running or not _known(suppression))
        ):
            message = f"nothing here is flagged by {suppression.rule}; remove the comment"
            yield _finding(by_name[UNUSED], Flag(message, suppression.span), dossier)


def _known(suppression: Suppression) -> bool:
    from claimcheck.rulebook.discovery import built_in_rules

    return any(suppression.rule in (r.name, r.family) for r in built_in_rules())


def _waived(
    found: Iterable[Finding], claims: Iterable[JudgedClaim], context: Context
) -> Iterator[Finding]:
    waivers = {
        (judged.claim.id, w.rule): w
        for judged in claims
        for w in judged.claim.waivers
        if w.reason and w.by and w.until >= context.today.isoformat()
    }
    for finding in found:
        waiver = waivers.get((finding.claim or "", finding.rule))
        if waiver and finding.rule not in NEVER_WAIVED and not finding.suppressed:
            reason = f"waived by {waiver.by} until {waiver.until}: {waiver.reason}"
            yield replace(finding, suppressed=reason)
        else:
            yield finding
