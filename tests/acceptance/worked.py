"""The worked example's first article, copied, altered and audited again."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

import yaml

import claimcheck
from claimcheck.model.finding import ArticleAudit, JudgedClaim, VerdictKind

PROJECT = Path(__file__).resolve().parents[2]
ARTICLE = Path("docs/articles/b12-muscle-pain.md")
CLAIMS = Path("claims/b12-muscle-pain.yaml")

ClaimDict = dict[str, Any]


def copy_project(folder: Path) -> Path:
    """A project that holds the first article alone, with its claims and the bibliography."""
    for path in (ARTICLE, CLAIMS):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(PROJECT / path, folder / path)
    shutil.copytree(PROJECT / "bibliography", folder / "bibliography")
    return folder


def audit_article(folder: Path) -> ArticleAudit:
    config = claimcheck.load_config(folder)
    (only,) = claimcheck.audit(folder / ARTICLE, config=config).articles
    return only


def kinds(audit: ArticleAudit) -> dict[str, VerdictKind]:
    """The verdict on each modelled claim, by id; every claim has one."""
    judged = [one for one in audit.claims if one.claim.modelled]
    assert all(one.verdict for one in judged)
    return {one.claim.id: one.verdict.kind for one in judged if one.verdict}


def remodel(folder: Path, change: Callable[[ClaimDict], None]) -> None:
    """Change each claim of the claims file in place."""
    path = folder / CLAIMS
    data = yaml.safe_load(path.read_text(encoding="utf-8"))
    for claim in data["claims"]:
        change(claim)
    path.write_text(yaml.safe_dump(data, allow_unicode=True, sort_keys=False), encoding="utf-8")


def reword(folder: Path, audit: ArticleAudit, words: Mapping[str, str]) -> None:
    """Put other words in the places of some claims, in the article and in its model alike.

    The modelled strength becomes what the new words say, as a reviewer would record it.
    """
    assert audit.article is not None
    source = audit.article.source
    places = {one.claim.id: one.claim.span for one in audit.claims if one.claim.id in words}
    assert places.keys() == words.keys()
    for name, span in sorted(places.items(), key=lambda item: item[1], reverse=True):
        source = source[: span.start] + words[name] + source[span.end :]
    (folder / ARTICLE).write_text(source, encoding="utf-8")

    def change(claim: ClaimDict) -> None:
        if new := words.get(claim["id"]):
            claim["quote"] = {"exact": new}
            claim["strength"] = claimcheck.grade_wording(new).strength.label

    remodel(folder, change)


def apart(judged: Iterable[JudgedClaim]) -> list[list[JudgedClaim]]:
    """The claims in batches within which no two stand in the same words."""
    batches: list[list[JudgedClaim]] = []
    for one in judged:
        for batch in batches:
            if not any(one.claim.span.overlaps(other.claim.span) for other in batch):
                batch.append(one)
                break
        else:
            batches.append([one])
    return batches
