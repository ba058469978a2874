"""Every machine format: valid by its schema, complete, deterministic, and closed to hostile text."""

from __future__ import annotations

import json
import re
from pathlib import Path
from xml.etree.ElementTree import fromstring

import jsonschema
import pytest

from claimcheck.model.finding import ArticleAudit, Audit, Finding, Level
from claimcheck.model.text import Article, NotChecked, Span
from claimcheck.reporters import github, sarif
from claimcheck.reporters.formats import render
from claimcheck.reporters.report_schema import report_schema, text
from claimcheck.reporters.words import VERDICT_RULES
from tests.reporters.hostile import hostile_audit, large_audit

ROOT = Path(__file__).parents[2]
FORMATS = ("terminal", "json", "jsonl", "sarif", "github", "junit", "markdown", "rdjsonl", "html")


def test_the_committed_schema_of_the_report_is_the_generated_one() -> None:
    assert (ROOT / "docs/schemas/audit.schema.json").read_text(encoding="utf-8") == text()


def test_the_json_report_keeps_its_schema(worked_example: Audit) -> None:
    jsonschema.validate(json.loads(render(worked_example, "json")), report_schema())


def test_the_json_report_of_hostile_text_keeps_its_schema() -> None:
    jsonschema.validate(json.loads(render(hostile_audit(), "json")), report_schema())


@pytest.mark.parametrize(
    "audit",
    [hostile_audit(), large_audit(30), Audit(exit_code=3)],
    ids=["hostile", "large", "empty"],
)
def test_sarif_is_what_the_standard_says(audit: Audit) -> None:
    log = json.loads(render(audit, "sarif"))
    schema = json.loads(
        (ROOT / "tests/reporters/sarif-2.1.0.schema.json").read_text(encoding="utf-8")
    )
    jsonschema.Draft7Validator(schema).validate(log)


def test_sarif_of_the_worked_example(worked_example: Audit) -> None:
    log = json.loads(render(worked_example, "sarif"))
    schema = json.loads(
        (ROOT / "tests/reporters/sarif-2.1.0.schema.json").read_text(encoding="utf-8")
    )
    jsonschema.Draft7Validator(schema).validate(log)
    (run,) = log["runs"]
    marks = [r["partialFingerprints"]["claimcheck/v1"] for r in run["results"]]
    assert len(marks) == len(set(marks)) > 50
    assert all(rule["help"]["text"] for rule in run["tool"]["driver"]["rules"])


def test_sarif_says_what_it_cut(worked_example: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sarif, "LIMIT", 10)
    (run,) = json.loads(render(worked_example, "sarif"))["runs"]
    assert len(run["results"]) == 10
    notes = run["invocations"][0]["toolExecutionNotifications"]
    assert any("left out" in note["message"]["text"] for note in notes)


def test_sarif_tells_what_was_not_checked() -> None:
    (run,) = json.loads(render(hostile_audit(), "sarif"))["runs"]
    assert len(run["invocations"][0]["toolExecutionNotifications"]) == 2
    assert not run["invocations"][0]["executionSuccessful"]


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_is_silent_on_what_was_not_checked(name: str) -> None:
    article = Article("a.md", "", ())
    one = ArticleAudit("a.md", article, (), (), (NotChecked("the words", "they are Greek"),))
    told = render(Audit((one,), (), (NotChecked("the shelf", "it is empty"),), exit_code=3), name)
    assert "they are Greek" in told
    assert "it is empty" in told


def test_github_keeps_to_its_caps(worked_example: Audit) -> None:
    lines = github.github_report(worked_example).splitlines()
    told = [line for line in lines if line.startswith("::warning")]
    assert len(told) == github.CAP
    assert any("are not annotated" in line for line in lines)


def test_a_workflow_command_cannot_be_smuggled_in() -> None:
    told = render(hostile_audit(), "github")
    assert all(line.startswith("::") for line in told.rstrip("\n").split("\n"))


COMMAND = "cures\n::stop-commands::x\n##vso[task.complete result=Succeeded]"
"""What GitHub would obey at the beginning of a line, and Azure anywhere in one."""


def test_github_shows_what_was_not_checked_however_many_findings_there_are() -> None:
    findings = tuple(
        Finding(f"a/{level.value}", level, "", "a.md", line=n) for level in Level for n in range(12)
    )
    one = ArticleAudit("a.md", None, findings=findings, not_checked=(NotChecked("it", "why"),))
    lines = github.github_report(Audit(articles=(one,))).splitlines()
    commands = [line.split(" ", 1)[0] for line in lines]
    assert [commands.count(f"::{name}") for name in ("error", "warning", "notice")] == [10, 10, 10]
    assert "title=not checked::it: why" in lines[10]
    assert "2 more of level error, 3 more of level warning, 3 more of level note" in lines[-1]


@pytest.mark.parametrize("name", [n for n in FORMATS if n not in {"html", "github"}])
@pytest.mark.parametrize("words", [COMMAND, "x" * 92 + "::error::gone"], ids=["lines", "long"])
def test_no_word_of_an_article_is_a_command_to_a_ci(name: str, words: str) -> None:
    span = Span(0, len(words))
    article = Article(words, words, ())
    finding = Finding("a/b", Level.ERROR, words, words, span, words, 1, 1, None, (), words)
    gap = NotChecked(words, words)
    told = render(
        Audit((ArticleAudit(words, article, (), (finding,), (gap,)),), (finding,), (gap,)), name
    )
    assert not [line for line in told.split("\n") if line.lstrip().startswith("::")]
    assert "##vso" not in told


def test_what_keeps_a_ci_from_obeying_json_changes_nothing_that_it_says() -> None:
    gap = NotChecked("### a ##vso[x]", "#")
    told = json.loads(render(Audit(not_checked=(gap,), exit_code=3), "json"))
    assert told["not_checked"][0]["what"] == "### a ##vso[x]"


def test_a_merge_comment_links_nowhere() -> None:
    gap = NotChecked("https://example.org www.example.org &lt;b&gt;", "$x$")
    told = render(Audit(not_checked=(gap,), exit_code=3), "markdown")
    assert r"https\://example.org www\.example.org \&lt;b\&gt;" in told


@pytest.mark.parametrize(
    "audit",
    [hostile_audit(), large_audit(5), Audit(exit_code=3)],
    ids=["hostile", "large", "empty"],
)
def test_junit_is_xml_and_an_incomplete_audit_is_no_success(audit: Audit) -> None:
    root = fromstring(render(audit, "junit"))  # noqa: S314  (our own output)
    cases = root.findall(".//testcase")
    assert cases
    if audit.not_checked:
        assert root.findall(".//error")


def test_a_merge_comment_fits_and_says_what_was_cut() -> None:
    told = render(large_audit(3_000), "markdown")
    assert len(told) < 65_536
    assert "<script>" not in render(hostile_audit(), "markdown")


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_audit_gives_the_same_bytes(name: str, worked_example: Audit) -> None:
    assert render(worked_example, name) == render(worked_example, name)


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("audit", [hostile_audit(), Audit(exit_code=3)], ids=["hostile", "empty"])
def test_every_format_survives_hostile_text_and_nothing_at_all(name: str, audit: Audit) -> None:
    assert isinstance(render(audit, name), str)


def test_the_page_tells_each_finding_once(worked_example: Audit) -> None:
    page = render(worked_example, "html")
    _, project = page.split('id="project-title"')
    assert project.count('<li class="finding') == len(worked_example.project_findings)
    told = [f for f in worked_example.findings if not (f.claim and f.rule in VERDICT_RULES)]
    assert page.count('<li class="finding') == len(told)


def test_no_rule_is_broken_at_a_line_end(worked_example: Audit) -> None:
    page = render(worked_example, "terminal")
    for finding in worked_example.findings:
        assert finding.rule in VERDICT_RULES or finding.rule in page
    assert not re.search(r"\[[\w/-]*-$", page, re.MULTILINE)
