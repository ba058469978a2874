"""Nobody who asks an audit for its findings may miss those of an article."""

from __future__ import annotations

import claimcheck
from claimcheck.model.finding import Finding, Level


def test_an_audits_findings_are_those_of_its_articles_and_of_the_project() -> None:
    audit = claimcheck.audit_text("Ginger cures nausea.")
    one = Finding(rule="bibliography/faulty-file", level=Level.ERROR, message="x", path="a.bib")
    both = claimcheck.Audit(audit.articles, (one,))
    assert audit.findings == audit.articles[0].findings != ()
    assert both.findings == (*audit.findings, one)
