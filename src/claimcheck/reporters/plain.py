"""An audit as plain dictionaries and lists: the shape of ``--format json`` and of data frames."""

from __future__ import annotations

from typing import Any

from claimcheck.model.finding import (
    ArticleAudit,
    Audit,
    Ceiling,
    Finding,
    JudgedClaim,
    Step,
    Verdict,
)
from claimcheck.model.study import Study
from claimcheck.model.text import NotChecked, Span
from claimcheck.model.wording import Wording

SCHEMA = "claimcheck.audit/1"


def audit_dict(audit: Audit) -> dict[str, Any]:
    """The whole audit; every value is a string, number, boolean, list, dictionary or ``None``."""
    return {
        "schema": SCHEMA,
        "articles": [_article_dict(a) for a in audit.articles],
        "findings": [finding_dict(f) for f in audit.project_findings],
        "not_checked": [_not_checked_dict(n) for n in audit.not_checked],
        "studies": [_study_dict(s) for s in audit.studies],
        "exit_code": audit.exit_code,
    }


def _article_dict(one: ArticleAudit) -> dict[str, Any]:
    """One article of the audit."""
    return {
        "path": one.path,
        "title": one.article.info.title if one.article else "",
        "claims": [_claim_dict(c) for c in one.claims],
        "findings": [finding_dict(f) for f in one.findings],
        "not_checked": [_not_checked_dict(n) for n in one.not_checked],
    }


def _claim_dict(judged: JudgedClaim) -> dict[str, Any]:
    """A claim with its verdict; ``verdict`` is ``None`` where nobody modelled its evidence."""
    claim, verdict = judged.claim, judged.verdict
    return {
        "id": claim.id,
        "span": _span(claim.span) if claim.anchored else None,
        "quote": claim.quote,
        "copies": [_span(s) for s in claim.copies],
        "type": claim.type.value,
        "statement": claim.statement,
        "modelled": claim.modelled,
        "verdict": verdict.kind.value if verdict else None,
        "reasons": list(verdict.reasons) if verdict else [],
        "exceeds": list(verdict.exceeds) if verdict else [],
        "suggestion": verdict.suggestion if verdict else "",
        "steps": [_step(s) for s in verdict.steps] if verdict else [],
        "strength": claim.strength.label,
        "wording": _wording_dict(claim.wording),
        "ceiling": _ceiling_dict(verdict) if verdict else None,
        "citations": [
            {
                "study": c.study,
                "stance": c.stance.value,
                "given": c.given,
                "note": c.note,
                "indirect": [i.value for i in c.indirect],
            }
            for c in claim.citations
        ],
        "review": {
            "status": claim.review.status.value,
            "by": claim.review.by,
            "on": claim.review.on,
        },
    }


def _wording_dict(wording: Wording) -> dict[str, Any]:
    """What the words of a claim do, with the cues that show it."""
    return {
        "strength": wording.strength.label,
        "certainty": wording.certainty.value,
        "certainty_score": wording.certainty_score,
        "speculative": wording.speculative,
        "magnitude": wording.magnitude.value,
        "amplified": wording.amplified,
        "advice": wording.advice.value,
        "negated": wording.negated,
        "cues": [
            {"kind": c.kind.value, "start": c.span.start, "end": c.span.end, "text": c.text}
            for c in wording.cues
        ],
    }


def _ceiling_dict(verdict: Verdict) -> dict[str, Any] | None:
    """The strongest wording the evidence allows, or ``None`` where none was computed."""
    ceiling: Ceiling | None = verdict.ceiling
    if ceiling is None:
        return None
    return {
        "certainty": ceiling.certainty.value if ceiling.certainty else None,
        "strength": ceiling.strength.label,
        "worded": ceiling.worded.value,
        "magnitude": ceiling.magnitude.value,
        "words": list(ceiling.words),
        "technical": list(ceiling.technical),
        "because": list(ceiling.because),
        "register": ceiling.register,
    }


def finding_dict(finding: Finding) -> dict[str, Any]:
    """One finding; ``start`` and ``end`` are ``None`` where it is about the whole file."""
    return {
        "rule": finding.rule,
        "level": finding.level.value,
        "message": finding.message,
        "path": finding.path,
        "quote": finding.quote,
        "start": finding.span.start if finding.span else None,
        "end": finding.span.end if finding.span else None,
        "line": finding.line,
        "column": finding.column,
        "claim": finding.claim,
        "studies": list(finding.studies),
        "suggestion": finding.suggestion,
        "suppressed": finding.suppressed,
    }


def _not_checked_dict(gap: NotChecked) -> dict[str, Any]:
    """What could not be looked at, and why."""
    return {
        "what": gap.what,
        "why": gap.why,
        "span": _span(gap.span) if gap.span else None,
        "blocking": gap.blocking,
    }


def _study_dict(study: Study) -> dict[str, Any]:
    """One study as a card."""
    entry, judged = study.entry, study.appraisal
    return {
        "key": study.key,
        "title": entry.title,
        "authors": list(entry.authors),
        "year": entry.year,
        "journal": entry.journal,
        "doi": entry.doi,
        "pmid": entry.pmid,
        "design": study.design.value,
        "n": judged.n if judged else study.profile.sample_size,
        "species": sorted(s.value for s in (judged.species if judged else study.profile.species)),
        "status": sorted(s.value for s in study.status),
        "verification": study.verification.value,
        "results": [
            {
                "outcome": r.outcome.name,
                "direction": r.direction.value,
                "estimate": r.estimate,
                "interval": r.interval,
                "note": r.note,
            }
            for r in (judged.results if judged else ())
        ],
        "note": judged.note if judged else "",
    }


def _step(step: Step) -> dict[str, Any]:
    return {
        "name": step.name,
        "outcome": step.outcome,
        "facts": list(step.facts),
        "studies": list(step.studies),
        "decided": step.decided,
    }


def _span(span: Span) -> dict[str, int]:
    return {"start": span.start, "end": span.end}
