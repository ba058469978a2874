"""What rules across the repository share: places, waivers, and what an approval was bound to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.dossier import Project
from claimcheck.model.claim import Claim, Review, ReviewStatus
from claimcheck.model.finding import Finding, JudgedClaim
from claimcheck.model.study import Status
from claimcheck.rulebook.discovery import built_in_rules, find_rule
from claimcheck.rulebook.rule import Case
from claimcheck.rulebook.running import run_project
from claimcheck.rulebook.selection import ChosenRule
from tests.rules.cases import claims_of, dossier_of, findings_of, project_of, studies_of

RULES = built_in_rules()
DIFFERENT = find_rule("consistency/same-claim-different-strength", RULES)
ABOUT = {"intervention": {"name": "rose hip"}, "outcome": {"name": "hip pain"}}
TRIAL = {"design": "randomised-trial", "sure": "verified", "n": 500, "comparator": "placebo"}


def case(*, waive: bool = False) -> Case:
    waiver = {
        "rule": DIFFERENT.name,
        "reason": "The leaflet is being rewritten.",
        "by": "ann@example.org",
        "until": "2027-02-01",
    }
    cited = {"type": "benefit", "citations": [{"study": "roe2020", "stance": "supports"}], **ABOUT}
    strong = {**cited, **({"waive": [waiver]} if waive else {})}
    return Case(
        "Rose hip may ease hip pain.",
        claims=({**cited, "strength": "conditional"},),
        studies={"roe2020": TRIAL},
        more=(Case("# Leaflet\n\n[[Rose hip eases hip pain.]]", claims=(_whole(strong),)),),
    )


def _whole(claim: dict[str, object]) -> dict[str, object]:
    return {**claim, "quote": {"exact": "Rose hip eases hip pain."}}


def found(project: Project) -> tuple[Finding, ...]:
    return run_project(project, [ChosenRule(DIFFERENT, DIFFERENT.level, DIFFERENT.options)])


def test_a_finding_stands_at_its_claim_in_its_article() -> None:
    (one,) = found(project_of(case()))
    assert (one.path, one.line, one.column) == ("example-2.md", 3, 1)
    assert one.quote == "Rose hip eases hip pain."


def test_a_waiver_holds_for_rules_across_the_repository() -> None:
    (one,) = found(project_of(case(waive=True)))
    assert one.suppressed.startswith("waived by ann@example.org until 2027-02-01")


def test_the_order_of_the_articles_makes_no_difference() -> None:
    project = project_of(case())
    turned = replace(project, articles=project.articles[::-1])
    assert found(turned) == found(project)


APPROVED = Case(
    "Rose hip eases hip pain.",
    claims=({"type": "benefit", "citations": [{"study": "roe2020", "stance": "supports"}]},),
    studies={"roe2020": TRIAL},
)
LAPSED = find_rule("review/lapsed", RULES)


def approved(claim: Claim, parts: tuple[tuple[str, str], ...] = (), whole: str = "") -> Claim:
    review = Review(ReviewStatus.APPROVED, by="ann", fingerprint=whole, parts=parts)
    return replace(claim, review=review)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ("nothing", ""),
        ("words", "the quoted words"),
        ("model", "the claim's model"),
        ("evidence", "the appraisal or status of the study roe2020"),
    ],
)
def test_a_lapsed_approval_says_which_part_has_changed(change: str, told: str) -> None:
    studies = studies_of(APPROVED)
    (claim,) = claims_of(APPROVED)
    bound = fingerprint(claim, studies)
    now = approved(claim, bound.parts, bound.whole)
    if change == "words":
        now = replace(now, quote="Rose hip may ease hip pain.")
    if change == "model":
        now = replace(now, comparator="placebo")
    if change == "evidence":
        fallen = replace(studies["roe2020"], status=frozenset({Status.RETRACTED}))
        studies = {"roe2020": fallen}
    flags = list(LAPSED.check(dossier_of(APPROVED.plain, JudgedClaim(now), studies)))
    assert bool(flags) is bool(told)
    assert all(told in flag.message for flag in flags)
    if change == "evidence":
        assert "roe2020 has been retracted or withdrawn" in flags[0].message


def test_a_correction_is_reported_until_somebody_approves_the_claim_with_it() -> None:
    corrected = find_rule("evidence/corrected-since", RULES)
    assert findings_of(corrected, corrected.bad[0])
    studies = studies_of(corrected.bad[0])
    (claim,) = claims_of(corrected.bad[0])
    bound = fingerprint(claim, studies)
    seen = approved(claim, bound.parts, bound.whole)
    assert not list(corrected.check(dossier_of(claim.quote, JudgedClaim(seen), studies)))
