"""Which findings the waivers of claims set aside, and which waivers set nothing aside."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.dossier import Context
from claimcheck.model.claim import Claim, Waiver
from claimcheck.model.finding import Finding, JudgedClaim
from claimcheck.rulebook.listing import listed_rules
from claimcheck.rulebook.rule import Flag, Need
from claimcheck.rulebook.selection import ChosenRule
from claimcheck.values import replace

WAIVER_UNUSED = "review/waiver-unused"
NEVER_WAIVED = frozenset({"citation/retracted-study"})


def waived(
    found: Iterable[Finding], claims: Iterable[JudgedClaim], context: Context
) -> Iterator[Finding]:
    """The findings, with those set aside that a valid waiver covers."""
    waivers = {(claim.id, w.rule): w for claim, w in _in_force(claims, context)}
    for finding in found:
        waiver = waivers.get((finding.claim or "", finding.rule))
        if waiver and finding.rule not in NEVER_WAIVED and not finding.suppressed:
            reason = f"waived by {waiver.by} until {waiver.until}: {waiver.reason}"
            yield replace(finding, suppressed=reason)
        else:
            yield finding


def unused_waivers(
    found: Iterable[Finding],
    claims: Iterable[JudgedClaim],
    context: Context,
    chosen: Sequence[ChosenRule],
    *,
    across: bool,
) -> Iterator[Flag]:
    """A flag for each waiver in force whose rule ran and said nothing of its claim.

    ``across`` asks about the rules across the repository, otherwise about those on one article and
    about names that no rule bears.
    """
    if all(one.rule.name != WAIVER_UNUSED for one in chosen):
        return
    told = {(finding.claim, finding.rule) for finding in found}
    ran = {one.rule.name for one in chosen if (one.rule.needs is Need.PROJECT) is across}
    for claim, waiver in _in_force(claims, context):
        name, why = waiver.rule, ""
        if name in NEVER_WAIVED and not across:
            why = "it cannot be waived"
        elif name in ran and (claim.id, name) not in told:
            why = "the rule says nothing of this claim"
        elif not across and name not in ran and _is_none(name):
            why = "there is no such rule"
        if why and claim.anchored:
            yield Flag(
                f"the waiver of {name} by {waiver.by} sets nothing aside: {why}",
                claim.span,
                claim=claim.id,
                suggestion="take the waiver out",
            )


def _is_none(name: str) -> bool:
    """Whether no rule has that name: another package's family can hold any."""
    listed = listed_rules()
    family = name.partition("/")[0]
    own = "/" in name and all(rule.family != family for rule in listed)
    return not own and all(rule.name != name for rule in listed)


def _in_force(claims: Iterable[JudgedClaim], context: Context) -> Iterator[tuple[Claim, Waiver]]:
    for judged in claims:
        for waiver in judged.claim.waivers:
            now = waiver.until >= context.today.isoformat() and waiver not in judged.lapsed
            if now and waiver.reason and waiver.by:
                yield judged.claim, waiver
