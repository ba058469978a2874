"""JUnit XML: one test case an article and rule, for CI that shows tests."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from claimcheck.model.finding import Audit, Finding, Level
from claimcheck.model.text import NotChecked
from claimcheck.reporters.words import harmless

_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def junit_report(audit: Audit, fail_level: Level = Level.NOTE) -> str:
    """One suite an article; findings from ``fail_level`` on are failures, gaps are errors."""
    root = Element("testsuites", name="claimcheck")
    for one in audit.articles:
        _suite(root, one.path, one.findings, one.not_checked, fail_level)
    if audit.project_findings or audit.not_checked or not audit.articles:
        _suite(root, "the project", audit.project_findings, audit.not_checked, fail_level)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + tostring(root, encoding="unicode") + "\n"


def _suite(
    root: Element,
    name: str,
    findings: Iterable[Finding],
    gaps: Iterable[NotChecked],
    fail_level: Level,
) -> None:
    suite = SubElement(root, "testsuite", name=_clean(name))
    by_rule: dict[str, list[Finding]] = {}
    for finding in findings:
        by_rule.setdefault(finding.rule, []).append(finding)
    for rule, told in sorted(by_rule.items()):
        _told(_case(suite, name, rule), told, fail_level)
    for gap in gaps:
        if gap.blocking:
            case = _case(suite, name, f"not checked: {gap.what}")
            SubElement(case, "error", message=_clean(gap.why), type="not-checked")
    if not len(suite):
        _case(suite, name, "no findings")
    suite.set("tests", str(len(suite)))
    suite.set("failures", str(len(suite.findall("testcase/failure"))))
    suite.set("errors", str(len(suite.findall("testcase/error"))))


def _case(suite: Element, where: str, name: str) -> Element:
    return SubElement(suite, "testcase", classname=_clean(where), name=_clean(name))


def _told(case: Element, told: list[Finding], fail_level: Level) -> None:
    """A rule's findings: a failure, or what was printed where they fail no audit."""
    standing = [f for f in told if not f.suppressed]
    lines = "\n".join(_clean(_line(f)) for f in standing)
    failing = [f for f in standing if f.level.rank <= fail_level.rank]
    if failing:
        first = failing[0]
        failure = SubElement(case, "failure", message=_clean(first.message), type=first.level.value)
        failure.text = lines
    elif standing:
        SubElement(case, "system-out").text = lines
    else:
        SubElement(case, "skipped", message=_clean(f"set aside: {told[0].suppressed}"))


def _line(finding: Finding) -> str:
    place = f"{finding.path}:{finding.line}:{finding.column}" if finding.line else finding.path
    instead = f" Instead: {finding.suggestion}" if finding.suggestion else ""
    return " ".join(f"{place}: {finding.level.value}: {finding.message}{instead}".split())


def _clean(text: str) -> str:
    return harmless(_NOT_XML.sub("\ufffd", text))
