"""Approve, reject, waive, status, log: what a reviewer decides, and how it lapses."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.reviewing.log import Decision, adding, read
from tests.cli.conftest import APPRAISALS, BIB, CLAIMS, Run

CLAIM = "ginger-nausea"
ME = ("--by", "ann@example.org")


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def test_an_approval_holds_until_something_changes(project: Path, run: Run) -> None:
    assert run("approve", CLAIM, *ME).code == 0
    told = run("status")
    assert told.code == 0
    assert "approved" in told.out


def test_an_edit_keeps_comments_and_order(project: Path, run: Run) -> None:
    commented = CLAIMS.replace("claims:\n", "# reviewed in May\nclaims:\n")
    (project / "claims/ginger.yaml").write_text(commented)
    run("approve", CLAIM, *ME)
    after = (project / "claims/ginger.yaml").read_text()
    assert after.startswith(commented)
    assert "approved" in after


def test_an_approval_lapses_when_the_words_change(project: Path, run: Run) -> None:
    run("approve", CLAIM, *ME)
    edit(project, "claims/ginger.yaml", "Ginger may reduce nausea", "Ginger reduces nausea")
    told = run("status")
    assert told.code == 1
    assert "lapsed" in told.out
    assert "the quoted words" in told.out


def test_an_approval_lapses_when_the_model_changes(project: Path, run: Run) -> None:
    run("approve", CLAIM, *ME)
    edit(project, "claims/ginger.yaml", "comparator: placebo", "comparator: mint")
    assert "the claim's model" in run("status").out


def test_an_approval_lapses_when_an_appraisal_changes(project: Path, run: Run) -> None:
    run("approve", CLAIM, *ME)
    edit(project, "bibliography/appraisals.yaml", "n: 640", "n: 64")
    assert "lee2021" in run("status").out


def test_an_approval_lapses_when_a_study_is_retracted(project: Path, run: Run) -> None:
    run("approve", CLAIM, *ME)
    (project / "bibliography/appraisals.yaml").write_text(
        APPRAISALS.replace("    n: 640\n", "    n: 640\n    status: [retracted]\n")
    )
    told = run("status")
    assert told.code == 1
    assert "lee2021 has been retracted" in told.out


def test_a_claim_on_a_retracted_study_cannot_be_approved(project: Path, run: Run) -> None:
    edit(
        project,
        "bibliography/appraisals.yaml",
        "    n: 640\n",
        "    n: 640\n    status: [retracted]\n",
    )
    told = run("approve", CLAIM, *ME)
    assert told.code == 2
    assert "retracted" in told.err


def test_a_claim_whose_words_are_gone_cannot_be_approved(project: Path, run: Run) -> None:
    (project / "articles/ginger.md").write_text("Something else altogether stands here now.\n")
    assert run("approve", CLAIM, *ME).code == 2


def test_what_must_change_is_recorded_and_needs_a_reason(project: Path, run: Run) -> None:
    assert run("reject", CLAIM, *ME).code == 2
    assert run("reject", CLAIM, "--because", "name the dose", *ME).code == 0
    assert "changes-wanted" in run("status").out
    assert "name the dose" in run("log").out


def test_a_waiver_sets_a_finding_aside_and_stays_visible(project: Path, run: Run) -> None:
    edit(project, "claims/ginger.yaml", "may reduce", "is proven to reduce")
    edit(project, "articles/ginger.md", "may reduce", "is proven to reduce")
    rules = sorted(
        {
            f["rule"]
            for f in run("audit", "--format", "json").json()["articles"][0]["findings"]
            if f["claim"]
        }
    )
    for rule in rules:
        told = run(
            "waive",
            CLAIM,
            rule,
            "--because",
            "quoted from the packet",
            "--until",
            "2027-03-01",
            *ME,
        )
        assert told.code == 0, told.err
    audited = run("audit", "--format", "json").json()
    held = [f for f in audited["articles"][0]["findings"] if f["suppressed"]]
    assert sorted({f["rule"] for f in held}) == rules
    told = run("audit").out
    assert "suppressed or waived" in told
    for rule in rules:
        assert f"[{rule}]" in told
    shown = " ".join(told.split())
    assert shown.count("waived by") == len(held)
    assert run("audit", "--format", "html").out.count("Set aside: waived by") == len(held)

    edit(project, "claims/ginger.yaml", "is proven to reduce", "is proven to prevent")
    edit(project, "articles/ginger.md", "is proven to reduce", "is proven to prevent")
    audited = run("audit", "--format", "json").json()
    findings = audited["articles"][0]["findings"]
    assert not [f for f in findings if f["suppressed"]]
    assert "has lapsed" in " ".join(f["message"] for f in findings)


WAIVE = ("waive", CLAIM, "wording/cure-word", "--because", "a\nsong", "--until", "2027-03-01", *ME)


@pytest.mark.parametrize(
    ("rule", "why"),
    [
        ("wording/cure-word", "the rule says nothing of this claim"),
        ("wording/cure-wrod", "there is no such rule"),
        ("citation/retracted-study", "it cannot be waived"),
    ],
)
def test_a_waiver_that_sets_nothing_aside_is_a_note(
    project: Path, run: Run, rule: str, why: str
) -> None:
    assert run(*WAIVE).code == 0
    edit(project, "claims/ginger.yaml", "wording/cure-word", rule)
    told = run("audit", "--format", "json")
    assert told.code == 0
    notes = [
        f for f in told.json()["articles"][0]["findings"] if f["rule"] == "review/waiver-unused"
    ]
    assert [(f["level"], f["claim"], f["line"]) for f in notes] == [("note", CLAIM, 7)]
    assert notes[0]["message"].endswith(f"sets nothing aside: {why}")


def test_a_rule_that_did_not_run_leaves_its_waivers_alone(project: Path, run: Run) -> None:
    assert run(*WAIVE).code == 0
    assert "waiver-unused" not in run("audit", "--ignore", "wording/cure-word").out


def test_a_waiver_is_told_in_the_terminal_without_signs_that_steer_it(
    project: Path, run: Run
) -> None:
    for path in ("articles/ginger.md", "claims/ginger.yaml"):
        edit(project, path, "may reduce", "cures")
    assert run(*WAIVE).code == 0
    told = run("audit").out
    assert "(set aside: waived by" in " ".join(told.split())
    assert "\ufffd" not in told


def test_a_report_for_machines_tells_comments_from_what_is_kept_outside(
    project: Path, run: Run
) -> None:
    for path in ("articles/ginger.md", "claims/ginger.yaml"):
        edit(project, path, "may reduce", "cures")
    assert run(*WAIVE).code == 0
    article = project / "articles/ginger.md"
    comment = "\n<!-- claimcheck: ignore wording/amplified-efficacy because it is a title -->\n\n"
    article.write_text(article.read_text() + comment + "Lemon is highly effective for colds.\n")
    results = run("audit", "--format", "sarif").json()["runs"][0]["results"]
    kinds = {r["ruleId"]: r["suppressions"][0]["kind"] for r in results if "suppressions" in r}
    assert kinds == {"wording/cure-word": "external", "wording/amplified-efficacy": "inSource"}


def test_the_page_shows_no_approval_that_has_lapsed(project: Path, run: Run) -> None:
    assert run("approve", CLAIM, *ME).code == 0
    assert "<dd>approved, " in run("audit", "--format", "html").out
    edit(project, "bibliography/appraisals.yaml", "n: 640", "n: 64")
    page = run("audit", "--format", "html").out
    assert "<dd>lapsed, " in page
    assert "<dd>approved, " not in page


def test_what_a_reviewer_refused_is_a_finding_until_it_is_approved(project: Path, run: Run) -> None:
    assert run("audit").code == 0
    assert run("reject", CLAIM, "--because", "name the dose", *ME).code == 0
    refused = run("audit")
    assert refused.code == 1
    assert "wants changes: name the dose [review/changes-wanted]" in " ".join(refused.out.split())
    assert run("approve", CLAIM, *ME).code == 0
    assert run("audit").code == 0


def test_a_retracted_study_cannot_be_waived(project: Path, run: Run) -> None:
    told = run(
        "waive", CLAIM, "citation/retracted-study", "--because", "x", "--until", "2027-03-01", *ME
    )
    assert told.code == 2
    assert "cannot be waived" in told.err


def test_a_waiver_needs_an_end_that_is_near(project: Path, run: Run) -> None:
    for until in ("2020-01-01", "2199-01-01", "soon"):
        assert (
            run("waive", CLAIM, "wording/cure-word", "--because", "x", "--until", until, *ME).code
            == 2
        )


def test_the_log_tells_every_decision_and_shows_when_one_was_changed(
    project: Path, run: Run
) -> None:
    run("approve", CLAIM, *ME)
    run("reject", CLAIM, "--because", "name the dose", *ME)
    assert run("log", "--check").out == "2 decisions, the chain is intact\n"
    edit(project, "claims/decisions.jsonl", "name the dose", "nothing to do")
    told = run("log", "--check")
    assert told.code == 3
    assert "decisions.jsonl:2" in told.err


def test_a_decision_removed_from_the_log_is_seen(project: Path, run: Run) -> None:
    run("approve", CLAIM, *ME)
    run("reject", CLAIM, "--because", "name the dose", *ME)
    path = project / "claims/decisions.jsonl"
    path.write_text(path.read_text().splitlines(keepends=True)[1])
    assert run("log", "--check").code == 3


def test_an_unknown_claim_is_a_mistake_and_the_nearest_is_named(project: Path, run: Run) -> None:
    told = run("approve", "ginger-nausia", *ME)
    assert told.code == 2
    assert CLAIM in told.err
    assert BIB in (project / "bibliography/references.bib").read_text()


def test_the_end_of_the_log_cannot_be_cut_off_unseen(project: Path, run: Run) -> None:
    assert run("reject", CLAIM, "--because", "name the dose", *ME).code == 0
    assert run("approve", CLAIM, *ME).code == 0
    log = project / "claims" / "decisions.jsonl"
    log.write_text(log.read_text().splitlines(keepends=True)[0])
    told = run("log", "--check")
    assert told.code == 3
    assert f"does not hold the approval of {CLAIM}" in told.err
    log.unlink()
    assert run("log", "--check").code == 3


def test_a_decision_keeps_links_and_line_ends(project: Path, run: Run) -> None:
    claims, real = project / "claims/ginger.yaml", project / "real.yaml"
    real.write_bytes(claims.read_bytes().replace(b"\n", b"\r\n"))
    claims.unlink()
    claims.symlink_to("../real.yaml")
    assert run("approve", CLAIM, *ME).code == 0
    assert claims.is_symlink()
    told = real.read_bytes()
    assert b"status: approved" in told
    assert told.count(b"\n") == told.count(b"\r\n")


def test_a_decision_follows_no_link_beside_the_claims_file_and_keeps_who_may_read_it(
    project: Path, run: Run
) -> None:
    claims, elsewhere = project / "claims/ginger.yaml", project.parent / "elsewhere"
    claims.chmod(0o640)
    elsewhere.write_text("mine")
    (project / "claims/ginger.yaml.new").symlink_to(elsewhere)
    assert run("approve", CLAIM, *ME).code == 0
    assert elsewhere.read_text() == "mine"
    assert not (project / "claims/ginger.yaml.new").is_symlink()
    assert claims.stat().st_mode & 0o777 == 0o640


def test_a_reason_over_lines_is_one_decision_on_one_line(project: Path, run: Run) -> None:
    because = "name the dose\n2026-01-01  approve  ginger  by x\u2028and \x1b[2Jmore"
    assert run("reject", CLAIM, "--because", because, *ME).code == 0
    assert run("log", "--check").code == 0
    for told in (run("log").out, run("status").out):
        assert "\x1b" not in told.replace("\x1b[0m", "").replace("\x1b[1m", "")
        assert not any(line.startswith("2026-01-01") for line in told.splitlines())
    assert len(run("log").out.splitlines()) == 1


@pytest.mark.parametrize("option", ["--because", "--by"])
def test_words_that_are_no_text_are_a_mistake_in_the_call(
    project: Path, run: Run, option: str
) -> None:
    given = {"--because": "name the dose", "--by": "ann@example.org", option: "\udcff"}
    told = run("reject", CLAIM, *(word for pair in given.items() for word in pair))
    assert told.code == 2
    assert "not UTF-8" in told.err


def twin(project: Path) -> None:
    """A second article with a claim of the same id that says the same."""
    (project / "articles/copy.md").write_text((project / "articles/ginger.md").read_text())
    text = (project / "claims/ginger.yaml").read_text()
    (project / "claims/copy.yaml").write_text(text.replace("ginger.md", "copy.md"))


def test_the_log_holds_the_decision_on_each_of_two_claims_that_are_alike(
    project: Path, run: Run
) -> None:
    twin(project)
    for article in ("copy", "ginger"):
        assert run("approve", f"articles/{article}.md:{CLAIM}", *ME).code == 0
    assert run("log", "--check").code == 0
    log = project / "claims/decisions.jsonl"
    log.write_text(log.read_text().splitlines(keepends=True)[0])
    told = run("log", "--check")
    assert (told.code, told.err.count("the approval of")) == (3, 1)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2027-01-01", "2028-01-01"),
        ("wording/hype-word", "evidence/unsupported"),
        ("reason: fine", "reason: very fine"),
        ("because: name", "because: no name"),
    ],
)
def test_a_decision_changed_in_the_claims_file_is_not_the_one_that_was_logged(
    project: Path, run: Run, old: str, new: str
) -> None:
    waiver = ("waive", CLAIM, "wording/hype-word", "--because", "fine", "--until", "2027-01-01")
    assert run(*waiver, *ME).code == 0
    assert run("reject", CLAIM, "--because", "name  the dose", *ME).code == 0
    assert run("log", "--check").code == 0
    edit(project, "claims/ginger.yaml", old, new)
    told = run("log", "--check")
    assert told.code == 3
    assert "as the claims file has it" in told.err


def test_of_two_waivers_of_one_claim_the_log_holds_each(project: Path, run: Run) -> None:
    for rule in ("wording/hype-word", "wording/cure-word"):
        waiver = ("waive", CLAIM, rule, "--because", "fine", "--until", "2027-01-01")
        assert run(*waiver, *ME).code == 0
    log = project / "claims/decisions.jsonl"
    log.write_text(log.read_text().splitlines(keepends=True)[0])
    assert "wording/cure-word" in run("log", "--check").err


def test_a_decision_of_anything_but_text_is_reported(project: Path, run: Run) -> None:
    log = project / "claims/decisions.jsonl"
    with adding(log) as add:
        add(Decision("approve", ["x"], "a", "b", "c", ""))  # type: ignore[arg-type]
    assert run("log", "--check").code == 3


def test_a_decision_outlives_a_new_name_of_its_article(project: Path, run: Run) -> None:
    assert run("approve", CLAIM, *ME).code == 0
    (project / "articles/ginger.md").rename(project / "articles/root.md")
    edit(project, "claims/ginger.yaml", "articles/ginger.md", "articles/root.md")
    assert run("log", "--check").code == 0


def test_a_log_that_tells_no_articles_holds(project: Path, run: Run) -> None:
    log, decided = project / "claims/decisions.jsonl", project / "claims/ginger.yaml"
    assert run("approve", CLAIM, *ME).code == 0
    told = json.loads(log.read_text())
    del told["article"]
    log.unlink()
    with adding(log) as add:
        add(Decision(**{n: told[n] for n in told if n not in {"before", "hash"}}))
    assert "article" not in log.read_text()
    assert "approved" in decided.read_text()
    assert run("log", "--check").code == 0


def test_a_line_that_names_no_article_answers_for_one_of_two_claims_that_are_alike(
    project: Path, run: Run
) -> None:
    twin(project)
    log = project / "claims/decisions.jsonl"
    for article in ("copy", "ginger"):
        assert run("approve", f"articles/{article}.md:{CLAIM}", *ME).code == 0
    told = [replace(entry.decision, article="") for entry in read(log)]
    for kept, code in ((2, 0), (1, 3)):
        log.unlink()
        for one in told[:kept]:
            with adding(log) as add:
                add(one)
        assert run("log", "--check").code == code


def test_nothing_is_decided_that_cannot_be_logged(project: Path, run: Run) -> None:
    log, claims = project / "claims/decisions.jsonl", project / "claims/ginger.yaml"
    log.write_text("{}\n")
    before = claims.read_text()
    assert run("approve", CLAIM, *ME).code == 3
    assert claims.read_text() == before
    assert sorted(p.name for p in claims.parent.iterdir()) == ["decisions.jsonl", "ginger.yaml"]


def test_a_log_whose_last_line_end_was_lost_is_gone_on_with(project: Path, run: Run) -> None:
    log = project / "claims/decisions.jsonl"
    assert run("reject", CLAIM, "--because", "name the dose", *ME).code == 0
    log.write_text(log.read_text().rstrip())
    assert run("approve", CLAIM, *ME).code == 0
    assert run("log", "--check").out == "2 decisions, the chain is intact\n"
