"""JUnit XML: one test case an article and rule, for CI that shows tests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from claimcheck.model.finding import Audit, Finding
from claimcheck.model.text import NotChecked

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_report(audit: Audit) -> str:
    """One suite an article; findings are failures, what was not checked is an error."""
    root = Element("testsuites", name="claimcheck")
    for one in audit.articles:
        _suite(root, one.path, one.findings, one.not_checked)
    if audit.project_findings or audit.not_checked or not audit.articles:
        _suite(root, "the project", audit.project_findings, audit.not_checked)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(
    root: Element, name: str, findings: Iterable[Finding], gaps: Iterable[NotChecked]
) -> None:
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    gaps = [gap for gap in gaps if gap.blocking]
    failed = sum(any(not f.suppressed for f in told) for told in by_rule.values())
    cases = len(by_rule) + len(gaps) or 1
    suite = SubElement(
        root,
        "testsuite",
        name=_clean(name),
        tests=str(cases),
        failures=str(failed),
        errors=str(len(gaps)),
    )
    for rule, told in sorted(by_rule.items()):
        case = SubElement(suite, "testcase", classname=_clean(name), name=_clean(rule))
        standing = [f for f in told if not f.suppressed]
        if standing:
            failure = SubElement(
                case, "failure", message=_clean(standing[0].message), type=standing[0].level.value
            )
            failure.text = "\n".join(_clean(_line(f)) for f in standing)
        else:
            SubElement(case, "skipped", message=_clean(f"set aside: {told[0].suppressed}"))
    for gap in gaps:
        case = SubElement(
            suite, "testcase", classname=_clean(name), name=_clean(f"not checked: {gap.what}")
        )
        SubElement(case, "error", message=_clean(gap.why), type="not-checked")
    if not by_rule and not gaps:
        SubElement(suite, "testcase", classname=_clean(name), name="no findings")


def _line(finding: Finding) -> str:
    place = f"{finding.path}:{finding.line}:{finding.column}" if finding.line else finding.path
    instead = f" Instead: {finding.suggestion}" if finding.suggestion else ""
    return f"{place}: {finding.level.value}: {finding.message}{instead}"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
