"""Agreement with an expert proves little; what the verdicts do when the world changes proves more.

Made from the worked example's first article: other words on the same evidence, and the same
words on other evidence.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from claimcheck.model.finding import ArticleAudit, JudgedClaim, VerdictKind
from tests.acceptance.worked import (
    ClaimDict,
    apart,
    audit_article,
    copy_project,
    kinds,
    remodel,
    reword,
)

REWORDINGS: dict[str, dict[str, str]] = yaml.safe_load(
    Path(__file__).with_name("rewordings.yaml").read_text(encoding="utf-8")
)
WAYS = ("proven", "cures", "everyone")
NEEDS_NO_SOURCE = {"m08-ask-before-supplements", "m48-have-levels-checked"}
"""Advice to see a professional."""


@pytest.fixture(scope="module")
def baseline(tmp_path_factory: pytest.TempPathFactory) -> ArticleAudit:
    return audit_article(copy_project(tmp_path_factory.mktemp("baseline")))


def of_kind(audit: ArticleAudit, kind: VerdictKind) -> list[JudgedClaim]:
    return [one for one in audit.claims if one.verdict and one.verdict.kind is kind]


def reworded(
    audit: ArticleAudit, words: dict[str, str], folders: Iterator[Path]
) -> dict[str, VerdictKind]:
    """The verdicts on the claims of ``words`` once these stand in their places."""
    chosen = [one for one in audit.claims if one.claim.id in words]
    found: dict[str, VerdictKind] = {}
    for batch in apart(chosen):
        folder = copy_project(next(folders))
        reword(folder, audit, {one.claim.id: words[one.claim.id] for one in batch})
        after = kinds(audit_article(folder))
        found |= {one.claim.id: after[one.claim.id] for one in batch}
    return found


@pytest.fixture
def folders(tmp_path: Path) -> Iterator[Path]:
    return (tmp_path / str(number) for number in range(100))


def test_the_example_holds_enough_of_each_verdict_to_prove_something(
    baseline: ArticleAudit,
) -> None:
    assert len(of_kind(baseline, VerdictKind.OVERSTATED)) >= 15
    assert len(of_kind(baseline, VerdictKind.SUPPORTED)) >= 12


def test_every_overstated_claim_comes_with_other_words(baseline: ArticleAudit) -> None:
    overstated = of_kind(baseline, VerdictKind.OVERSTATED)
    without = [one.claim.id for one in overstated if one.verdict and not one.verdict.suggestion]
    assert without == []


def test_in_the_suggested_words_a_claim_is_overstated_no_more(
    baseline: ArticleAudit, folders: Iterator[Path]
) -> None:
    overstated = of_kind(baseline, VerdictKind.OVERSTATED)
    words = {one.claim.id: one.verdict.suggestion for one in overstated if one.verdict}
    after = reworded(baseline, words, folders)
    still = {name: words[name] for name, kind in after.items() if kind is VerdictKind.OVERSTATED}
    assert len(still) <= 0.05 * len(words), still


def test_suggested_words_do_not_lose_a_claim_its_support(
    baseline: ArticleAudit, folders: Iterator[Path]
) -> None:
    overstated = of_kind(baseline, VerdictKind.OVERSTATED)
    words = {one.claim.id: one.verdict.suggestion for one in overstated if one.verdict}
    after = reworded(baseline, words, folders)
    lost = {VerdictKind.UNSUPPORTED, VerdictKind.CONTRADICTED, VerdictKind.UNCITABLE}
    assert {name: words[name] for name, kind in after.items() if kind in lost} == {}


def test_every_supported_claim_has_its_rewordings(baseline: ArticleAudit) -> None:
    supported = {one.claim.id for one in of_kind(baseline, VerdictKind.SUPPORTED)}
    assert supported <= REWORDINGS.keys()


@pytest.mark.parametrize("way", WAYS)
def test_a_supported_claim_said_too_strongly_is_overstated(
    way: str, baseline: ArticleAudit, folders: Iterator[Path]
) -> None:
    supported = [one.claim.id for one in of_kind(baseline, VerdictKind.SUPPORTED)]
    words = {name: REWORDINGS[name][way] for name in supported if way in REWORDINGS[name]}
    after = reworded(baseline, words, folders)
    passed = {n: (words[n], k) for n, k in after.items() if k is not VerdictKind.OVERSTATED}
    assert len(passed) <= 0.05 * len(words), passed


def test_with_every_stance_neutral_nothing_that_needs_a_source_is_supported(
    tmp_path: Path,
) -> None:
    def neutral(claim: ClaimDict) -> None:
        for citation in claim["citations"]:
            citation["stance"] = "neutral"

    folder = copy_project(tmp_path)
    remodel(folder, neutral)
    after = kinds(audit_article(folder))
    supported = {name for name, kind in after.items() if kind is VerdictKind.SUPPORTED}
    assert supported <= NEEDS_NO_SOURCE
    assert not set(after.values()) & {VerdictKind.OVERSTATED, VerdictKind.CONTRADICTED}


def test_with_every_stance_turned_round_nothing_keeps_its_support(tmp_path: Path) -> None:
    def disputed(claim: ClaimDict) -> None:
        for citation in claim["citations"]:
            if citation["stance"] in {"supports", "partly-supports"}:
                citation["stance"] = "disputes"

    folder = copy_project(tmp_path)
    remodel(folder, disputed)
    after = kinds(audit_article(folder))
    supported = {name for name, kind in after.items() if kind is VerdictKind.SUPPORTED}
    assert supported <= NEEDS_NO_SOURCE


def test_without_its_citations_no_claim_is_supported_or_contradicted(tmp_path: Path) -> None:
    folder = copy_project(tmp_path)
    remodel(folder, lambda claim: claim.update(citations=[]))
    after = kinds(audit_article(folder))
    assert VerdictKind.CONTRADICTED not in after.values()
    supported = {name for name, kind in after.items() if kind is VerdictKind.SUPPORTED}
    assert supported <= NEEDS_NO_SOURCE
