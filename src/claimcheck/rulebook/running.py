"""Runs rules over a dossier, and applies suppressions and waivers to their flags."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.dossier import Dossier, PlacedSuppression, Project, ProjectArticle
from claimcheck.model.finding import Finding
from claimcheck.model.text import Article, Span, Suppression
from claimcheck.rulebook.listing import listed_rules
from claimcheck.rulebook.precedence import Page, may_keep_company, need_company, reported_once
from claimcheck.rulebook.rule import A_CITATION, A_DIGIT, Flag, Need, a_block
from claimcheck.rulebook.selection import ChosenRule
from claimcheck.rulebook.waiving import NEVER_WAIVED, WAIVER_UNUSED, unused_waivers, waived
from claimcheck.values import replace

_UNUSED = "suppression/unused"
_NO_REASON = "suppression/without-reason"


def run(dossier: Dossier, chosen: Sequence[ChosenRule]) -> tuple[Finding, ...]:
    """What the chosen rules find in one article, in order of place."""
    words = words_to_wait_for(dossier)
    asked = [one for one in chosen if _can_run(one, dossier) and not waits_in_vain(one, words)]
    in_company = [one for one in asked if need_company(one.rule.name)]
    page = Page.of(dossier)
    found = _found(dossier, (one for one in asked if one not in in_company))
    found += _found(
        dossier, [one for one in in_company if may_keep_company(one.rule.name, found, page)]
    )
    found = reported_once(_once(found), page)
    found, used = _held(found, dossier.article.suppressions)
    found.extend(_about_suppressions(dossier, chosen, used))
    if dossier.modelled:  # only such claims can be waived
        about = unused_waivers(found, dossier.claims, dossier.context, chosen, across=False)
        found = [
            *waived(found, dossier.claims, dossier.context),
            *(_finding(_called(WAIVER_UNUSED, chosen), flag, dossier) for flag in about),
        ]
    return tuple(sorted(found, key=_order))


def _found(dossier: Dossier, rules: Iterable[ChosenRule]) -> list[Finding]:
    return [
        _finding(one, flag, dossier)
        for one in rules
        for flag in one.rule.check(dossier, **_arguments(one))
    ]


def run_project(project: Project, chosen: Sequence[ChosenRule]) -> tuple[Finding, ...]:
    """What the rules across the repository find; a flag's ``path`` and ``line`` say where.

    Findings obey the comments and waivers of the article in which they stand, as an article's own
    findings do.
    """
    found = _once(
        _placed(one, flag, project)
        for one in chosen
        if one.rule.needs is Need.PROJECT and not one.rule.by_engine
        for flag in one.rule.check(project, **_arguments(one))
    )
    for article in project.articles:
        here = [f for f in found if f.path == article.path]
        others = [f for f in found if f.path != article.path]
        held, unused = _suppressed_in(article, here, chosen)
        found = [*others, *waived(held, article.claims, project.context)]
        if project.whole:  # otherwise an article that was left out may be what a rule speaks of
            found += [*unused, *_unused_waivers_in(article, held, chosen, project)]
    return tuple(sorted(found, key=_order))


def _suppressed_in(
    article: ProjectArticle, found: Sequence[Finding], chosen: Sequence[ChosenRule]
) -> tuple[list[Finding], list[Finding]]:
    """The findings in an article with its comments applied, and the comments that set nothing aside."""
    spans = {j.claim.id: j.claim.span for j in article.claims if j.claim.anchored}
    comments = [placed.suppression for placed in article.suppressions]
    located = [replace(f, span=spans.get(f.claim or "", f.span)) for f in found]
    held, used = _held(located, comments)
    held = [replace(after, span=before.span) for before, after in zip(found, held, strict=True)]
    level = next((one.level for one in chosen if one.rule.name == _UNUSED), None)
    unused = [
        Finding(
            rule=_UNUSED,
            level=level,
            message=_NOTHING_FLAGGED.format(placed.suppression.rule),
            path=article.path,
            span=placed.suppression.span,
            line=placed.line,
            column=placed.column,
        )
        for placed in article.suppressions
        if level is not None
        and not placed.used
        and placed.suppression not in used
        and _waits(placed.suppression, chosen)
    ]
    return held, unused


def _unused_waivers_in(
    article: ProjectArticle,
    found: Iterable[Finding],
    chosen: Sequence[ChosenRule],
    project: Project,
) -> Iterator[Finding]:
    for flag in unused_waivers(found, article.claims, project.context, chosen, across=True):
        yield _placed(_called(WAIVER_UNUSED, chosen), replace(flag, path=article.path), project)


def _called(name: str, chosen: Iterable[ChosenRule]) -> ChosenRule:
    return next(one for one in chosen if one.rule.name == name)


def placed_suppressions(
    article: Article, found: Iterable[Finding]
) -> tuple[PlacedSuppression, ...]:
    """An article's comments with their places, and whether they set one of its findings aside."""
    _, used = _held(found, article.suppressions)
    return tuple(
        PlacedSuppression(one, *article.position(one.span.start), used=one in used)
        for one in article.suppressions
    )


_NOTHING_FLAGGED = "nothing here is flagged by {}; remove the comment"


def _waits(suppression: Suppression, chosen: Iterable[ChosenRule]) -> bool:
    """Whether a comment can still set aside a finding of a rule across the repository."""
    return any(
        one.rule.needs is Need.PROJECT and suppression.rule in (one.rule.name, one.rule.family)
        for one in chosen
    )


def _can_run(one: ChosenRule, dossier: Dossier) -> bool:
    needs = one.rule.needs
    if one.rule.by_engine or needs is Need.PROJECT:
        return False
    return needs is Need.TEXT or dossier.modelled


def waits_in_vain(one: ChosenRule, words: frozenset[str]) -> bool:
    """Whether an article's ``words`` contain none of the words that the rule waits for."""
    awaited = one.rule.words
    return bool(awaited) and not one.options and awaited.isdisjoint(words)


def words_to_wait_for(dossier: Dossier) -> frozenset[str]:
    """The words of an article, with the signs of whatever else rules wait for."""
    words, article = dossier.words.there, dossier.article
    signs = {a_block(kind) for kind in {block.kind for block in article.blocks}}
    if any(letter.isdigit() for letter in "".join(words)):
        signs.add(A_DIGIT)
    cites = article.marks or article.references or article.reference_list is not None
    if cites or dossier.modelled:
        signs.add(A_CITATION)
    return words | signs


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


def _held(
    found: Iterable[Finding], suppressions: Sequence[Suppression]
) -> tuple[list[Finding], frozenset[Suppression]]:
    """The findings, each with the reason if it was set aside, and the comments that did so."""
    used: set[Suppression] = set()
    result = []
    for finding in found:
        held = next((s for s in suppressions if _holds(s, finding)), None)
        if held:
            used.add(held)
        aside = held and held.reason
        result.append(replace(finding, suppressed=aside, in_source=True) if aside else finding)
    return result, frozenset(used)


def _holds(suppression: Suppression, finding: Finding) -> bool:
    names = {finding.rule, finding.rule.partition("/")[0]}
    if suppression.rule not in names or finding.rule in NEVER_WAIVED:
        return False
    return finding.span is None or suppression.covers.overlaps(finding.span)


def _about_suppressions(
    dossier: Dossier, chosen: Sequence[ChosenRule], used: frozenset[Suppression]
) -> Iterator[Finding]:
    if not dossier.article.suppressions:
        return
    by_name = {one.rule.name: one for one in chosen}
    running = {n for one in chosen for n in (one.rule.name, one.rule.family)}
    for suppression in dossier.article.suppressions:
        if not suppression.reason and _NO_REASON in by_name:
            message = (
                f"{suppression.rule} is ignored here without a reason, so the comment has no effect"
            )
            yield _finding(by_name[_NO_REASON], Flag(message, suppression.span), dossier)
        unused = suppression not in used
        if dossier.modelled and _waits(suppression, chosen):
            continue  # known only once all articles were compared
        if (
            unused
            and _UNUSED in by_name
            and (suppression.rule in running or not _known(suppression))
        ):
            flag = Flag(_NOTHING_FLAGGED.format(suppression.rule), suppression.span)
            yield _finding(by_name[_UNUSED], flag, dossier)


def _known(suppression: Suppression) -> bool:
    return any(suppression.rule in (r.name, r.family) for r in listed_rules())
