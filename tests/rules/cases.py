"""From a rule's example to the findings of the whole engine on it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import yaml

from claimcheck.auditing import ArticleInput, audit_article
from claimcheck.auditing.article import build_dossier
from claimcheck.bibliography.appraisals import read_appraisals
from claimcheck.claimfiles.load import read_claims
from claimcheck.dossier import Context, Dossier, Project, ProjectArticle
from claimcheck.graph import EvidenceGraph
from claimcheck.model.claim import Claim
from claimcheck.model.finding import Finding, JudgedClaim
from claimcheck.model.study import Entry, Study
from claimcheck.readers import read_article
from claimcheck.rulebook.rule import Case, Need, Rule
from claimcheck.rulebook.running import run_project
from claimcheck.rulebook.selection import ChosenRule

TODAY = date(2026, 11, 21)


def findings_of(rule: Rule, case: Case, others: tuple[Rule, ...] = ()) -> list[Finding]:
    """What ``rule`` finds in ``case``, run as an audit runs it."""
    if rule.needs is Need.PROJECT:
        return [f for f in run_project(project_of(case), _chosen(rule)) if not f.suppressed]
    article = read_article(case.plain.encode(), "example.md")
    given = ArticleInput(article, claims_of(case) if case.claims else None, studies_of(case))
    chosen = [ChosenRule(r, r.level) for r in (rule, *others)]
    context = Context(
        today=TODAY, jurisdictions=frozenset({rule.jurisdiction} - {""}), commercial=True
    )
    _, audited = audit_article(given, chosen, context)
    return [f for f in audited.findings if f.rule == rule.name and not f.suppressed]


def project_of(case: Case) -> Project:
    """The articles of an example with their judged claims, as an audit hands them to such rules."""
    studies = studies_of(case)
    context = Context(today=TODAY, max_age=180)
    articles = []
    for number, one in enumerate((case, *case.more), 1):
        article = read_article(one.plain.encode(), f"example-{number}.md")
        given = ArticleInput(article, claims_of(one), studies)
        _, audited = audit_article(given, (), context)
        places = {j.claim.id: article.position(j.claim.span.start) for j in audited.claims}
        articles.append(ProjectArticle(article.path, audited.claims, places))
    pairs = [(a.path, tuple(j.claim for j in a.claims)) for a in articles]
    entries = tuple(study.entry for study in studies.values())
    graph = EvidenceGraph(pairs, studies.values())
    return Project(tuple(articles), studies, graph, context, entries)


def dossier_of(text: str, judged: JudgedClaim, studies: Mapping[str, Study]) -> Dossier:
    """A dossier that holds one claim as it stands, whatever its text and its review."""
    article = read_article(text.encode(), "example.md")
    given = ArticleInput(article, (), studies)
    dossier = build_dossier(given, Context(today=TODAY))
    return replace(dossier, claims=(judged,))


def _chosen(rule: Rule) -> list[ChosenRule]:
    return [ChosenRule(rule, rule.level)]


def claims_of(case: Case) -> tuple[Claim, ...]:
    """The modelled claims of an example; a claim without a quote is the whole of its text."""
    claims = [
        {**_DEFAULTS, "id": f"c{n}", "quote": {"exact": case.plain}, **given}
        for n, given in enumerate(case.claims, 1)
    ]
    document = {"schema": "claimcheck.claims/1", "article": "example.md", "claims": claims}
    read, problems = read_claims(yaml.safe_dump(document, sort_keys=False), "example.yaml")
    assert not problems, [str(p) for p in problems]
    assert read is not None
    return read.claims


_DEFAULTS = {"statement": "As quoted.", "strength": "causes"}


def studies_of(case: Case) -> dict[str, Study]:
    """The studies of an example, by key."""
    given = {key: dict(facts) for key, facts in case.studies.items()}
    entries = {
        key: {k: facts.pop(k) for k in list(facts) if k in _ENTRY} for key, facts in given.items()
    }
    checked = {
        key: {k: facts.pop(k) for k in list(facts) if k in _CHECKED} for key, facts in given.items()
    }
    document = {"schema": "claimcheck.appraisals/1", "studies": given}
    appraisals, problems = read_appraisals(yaml.safe_dump(document, sort_keys=False))
    assert not problems, [str(p) for p in problems]
    return {
        a.study: Study(
            entry=Entry(
                key=a.study,
                type="article",
                **{"title": f"A study of {a.study}", **entries[a.study]},
            ),
            appraisal=a,
            status=frozenset(a.status),
            **checked[a.study],
        )
        for a in appraisals
    }


_ENTRY = frozenset({"title", "doi", "pmid", "year", "journal", "authors", "abstract"})
_CHECKED = frozenset({"verification", "verified_on"})
