"""Calls and projects that go wrong: each says what is wrong, and none ends as a fault of ours."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from claimcheck.cli import main
from tests.cli.conftest import CLAIMS, CONFIG, Run

CURE = "# Mint\n\nMint cures a headache.\n"


@pytest.mark.parametrize(
    "call",
    [
        ("audit", "--output", "html=nowhere/x.html"),
        ("audit", "--output", "html=articles"),
        ("graph", "--output", "nowhere/x.mmd"),
        ("baseline", "write", "--file", "nowhere/x.json"),
    ],
)
def test_what_cannot_be_written_is_a_mistake_and_named(
    project: Path, run: Run, call: tuple[str, ...]
) -> None:
    told = run(*call)
    assert told.code == 2
    assert call[-1].removeprefix("html=") in told.err
    assert "fault in claimcheck" not in told.err


@pytest.mark.parametrize("pattern", ["/etc/*.md", "", "../*.md", "a/../../*.md"])
def test_a_pattern_that_cannot_be_is_a_mistake(project: Path, run: Run, pattern: str) -> None:
    (project / "claimcheck.toml").write_text(f'articles = ["{pattern}"]\n')
    told = run("audit")
    assert told.code == 2
    assert repr(pattern) in told.err


def test_a_pattern_that_no_file_meets_is_reported(project: Path, run: Run) -> None:
    (project / "claimcheck.toml").write_text('articles = ["articles/*.md", "artikel/*.md"]\n')
    told = run("audit")
    assert told.code == 0
    assert "artikel/*.md: no file has this name" in told.out


def test_a_configuration_may_begin_with_a_byte_order_mark(project: Path, run: Run) -> None:
    (project / "claimcheck.toml").write_text("\ufeff" + CONFIG, encoding="utf-8")
    assert run("audit").code == 0


def test_a_link_to_nowhere_is_not_checked(project: Path, run: Run) -> None:
    (project / "articles/gone.md").symlink_to(project / "nowhere.md")
    for call in (("audit",), ("audit", "articles")):
        told = run(*call)
        assert told.code == 3
        assert "articles/gone.md" in told.out


def test_claims_of_an_article_that_is_named_through_a_link_are_judged(
    project: Path, run: Run
) -> None:
    (project / "articles/other.md").symlink_to("ginger.md")
    claims = project / "claims/ginger.yaml"
    claims.write_text(CLAIMS.replace("articles/ginger.md", "articles/other.md"))
    told = run("audit", "--format", "json", "--no-require-claims").json()
    assert [one["modelled"] for one in told["articles"][0]["claims"]] == [True]
    assert run("approve", "articles/other.md:ginger-nausea", "--by", "a@example.org").code == 0
    assert run("log", "--check").code == 0


def test_two_claims_files_that_name_one_article_by_two_names_are_told(
    project: Path, run: Run
) -> None:
    (project / "articles/other.md").symlink_to("ginger.md")
    second = CLAIMS.replace("articles/ginger.md", "articles/other.md")
    (project / "claims/other.yaml").write_text(second)
    told = run("audit")
    assert told.code == 3
    shown = " ".join(told.out.split())
    assert "articles/ginger.md already has a claims file, claims/ginger.yaml" in shown
    told = run("approve", "ginger-nausea", "--by", "a@example.org")
    assert told.code == 2
    assert "claims/ginger.yaml and claims/other.yaml" in told.err


def test_a_link_out_of_the_project_is_told_by_its_own_name(project: Path, run: Run) -> None:
    outside = project.parent / "outside.md"
    outside.write_text(CURE)
    (project / "articles/mint.md").symlink_to(outside)
    data = run("audit", "--format", "json").json()
    assert [one["path"] for one in data["articles"]] == ["articles/ginger.md", "articles/mint.md"]


@pytest.mark.parametrize(
    "name", ["terminal", "json", "jsonl", "sarif", "github", "junit", "markdown", "rdjsonl", "html"]
)
def test_a_name_that_is_no_utf_8_is_told_in_every_format(
    project: Path, run: Run, name: str
) -> None:
    (project / "articles" / os.fsdecode(b"m\xff.md")).write_text(CURE)
    assert run("audit", "--format", name, "--output", f"{name}=report").code == 3
    assert "m\ufffd.md" in (project / "report").read_text(encoding="utf-8").replace(
        "\\ufffd", "\ufffd"
    )


def test_a_line_end_of_windows_is_no_sign_to_show(project: Path, run: Run) -> None:
    (project / "articles/ginger.md").write_bytes(
        b"Mint is highly effective for colds.\r\nIt is.\r\n"
    )
    told = run("audit").out
    assert "for colds.\n" in told
    assert "\ufffd" not in told


def test_signs_that_steer_a_terminal_are_not_printed(project: Path, run: Run) -> None:
    text = CURE.replace("cures", "\x1b[31mcures\x1b[0m").replace("headache", "head\u202eache")
    (project / "articles/mi\x1b[2Jnt\n.md").write_text(text)
    told = run("audit").out
    assert "cures" in told
    assert not {"\x1b", "\u202e", "\x9b"} & set(told)
    assert "mi\ufffd[2Jnt\ufffd.md" in told


@pytest.mark.parametrize(
    "verb",
    ["status", "log --check", "explain ginger-nausea", "impact lee2021", "audit no\x1b[2J.md"],
)
def test_no_verb_prints_signs_that_steer(project: Path, run: Run, verb: str) -> None:
    claims, bib = project / "claims/ginger.yaml", project / "bibliography/references.bib"
    odd = (
        '  - {id: "odd\\e]0;x\\a\\n::error::gone", quote: {exact: Ginger}, statement: x, type: [}\n'
    )
    text = claims.read_text().replace("Ginger reduces nausea.", '"Ginger\\e[2J reduces nausea."')
    claims.write_text(text + odd)
    (project / "claims/b.yaml").write_text(
        'schema: claimcheck.claims/1\narticle: "articles/\\n::error::b\\e[2J.md"\nclaims: []\n'
    )
    bib.write_text(bib.read_text().replace("A test", "A \x1b[2J test"))
    told = run(*verb.split(" ", 1)) if verb.startswith("audit") else run(*verb.split())
    assert "\x1b[2J" not in told.out + told.err
    assert "\x1b]" not in told.out + told.err
    lines = (told.out + told.err).split("\n")
    assert not [line for line in lines if line.lstrip().startswith("::")]


@pytest.mark.parametrize("suffix", ["x", "", "docx"])
def test_standard_input_of_no_known_kind_is_a_mistake(project: Path, run: Run, suffix: str) -> None:
    told = run("audit", "-", "--stdin-format", suffix)
    assert told.code == 2
    assert "--stdin-format" in told.err


def test_a_family_that_is_not_there_is_a_mistake(project: Path, run: Run) -> None:
    told = run("rules", "--family", "wordng")
    assert told.code == 2
    assert "did you mean 'wording'?" in told.err


def test_a_mistyped_verb_is_corrected(run: Run) -> None:
    assert "No such command 'audi'; did you mean 'audit'?" in run("audi").err


def test_paths_are_reported_as_seen_from_the_project(project: Path, run: Run) -> None:
    (project / "articles/mint.md").write_text(CURE)
    assert run("propose", "articles/mint.md").out.startswith("wrote claims/mint.yaml: ")
    assert run("baseline", "write").out.startswith("wrote claimcheck-baseline.json: ")


def test_notes_fail_no_case_of_junit_where_they_fail_no_audit(project: Path, run: Run) -> None:
    assert run("audit", "--format", "junit").out.count("<failure") == 0
    assert run("audit", "--format", "junit", "--fail-level", "note").out.count("<failure") == 1


def test_one_of_a_kind_is_told_in_the_singular(project: Path, run: Run) -> None:
    assert run("audit", "--format", "markdown").out.startswith("## claimcheck: 1 note\n")


def test_a_claim_whose_words_are_gone_is_lapsed(project: Path, run: Run) -> None:
    assert run("approve", "ginger-nausea", "--by", "ann@example.org").code == 0
    assert run("status").code == 0
    article = project / "articles/ginger.md"
    article.write_text(article.read_text().replace("may reduce", "cures"))
    told = run("status")
    assert told.code == 1
    assert "lapsed" in told.out
    assert "its words are no longer in the article" in told.out


def test_two_claims_of_one_id_are_told_apart_by_their_article(project: Path, run: Run) -> None:
    for folder in ("articles", "claims"):
        name = next((project / folder).glob("ginger.*"))
        text = name.read_text().replace("articles/ginger.md", "articles/root.md")
        name.with_stem("root").write_text(text)
    told = run("approve", "ginger-nausea", "--by", "ann@example.org")
    assert told.code == 2
    assert "articles/ginger.md:ginger-nausea and articles/root.md:ginger-nausea" in told.err
    assert run("approve", "articles/root.md:ginger-nausea", "--by", "ann@example.org").code == 0
    status = run("status").out
    assert status.index("draft") < status.index("articles/root.md") < status.index("approved  ")
    assert run("explain", "ginger-nausea").out.count("Verdict: ") == 2
    assert run("explain", "articles/root.md:ginger-nausea").out.count("Verdict: ") == 1


BROKEN = "  - id: [x\n"


@pytest.mark.parametrize(
    "call",
    [("status",), ("impact", "lee2021"), ("graph",), ("log", "--check")],
    ids=" ".join,
)
def test_an_answer_on_claims_that_could_not_all_be_read_is_incomplete(
    project: Path, run: Run, call: tuple[str, ...]
) -> None:
    claims = project / "claims/ginger.yaml"
    assert run(*call).code == 0
    claims.write_text(claims.read_text() + BROKEN)
    told = run(*call)
    assert told.code == 3
    assert "not read: claims/ginger.yaml:16:" in told.err
    claims.write_bytes(b"# caf\xe9\n" + claims.read_bytes())
    told = run(*call)
    assert told.code == 3
    assert "not read: claims/ginger.yaml:1: not UTF-8 (the byte 0xe9); save it as UTF-8" in told.err


def test_what_stands_over_no_line_is_reported_without_one(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").write_bytes(b"a\n# caf\xe9\n")
    told = run("audit").out
    assert "claims/ginger.yaml:2: not UTF-8" in told
    assert "yaml:0" not in told


def test_a_claim_in_a_file_that_cannot_be_read_is_not_said_to_be_missing(
    project: Path, run: Run
) -> None:
    claims = project / "claims/ginger.yaml"
    claims.write_text(claims.read_text().replace("benefit", "benefits"))
    told = run("approve", "ginger-nausea", "--by", "b@example.org")
    assert told.code == 3
    assert "claims/ginger.yaml:7: there is no claim 'ginger-nausea', but not all" in told.err


@pytest.mark.parametrize(
    "target",
    ["articles/ginger.md", "claims/ginger.yaml", "bibliography/references.bib", "claimcheck.toml"],
)
def test_a_report_is_never_written_over_a_source_of_the_audit(
    project: Path, run: Run, target: str
) -> None:
    before = (project / target).read_bytes()
    calls = [("audit", "--output", f"json={target}")]
    if not target.startswith("articles"):
        calls += [("graph", "--output", target), ("baseline", "write", "--force", "--file", target)]
    for call in calls:
        told = run(*call)
        assert told.code == 2
        assert f"{target} is a source of the audit" in told.err
        assert (project / target).read_bytes() == before


def test_what_an_audit_reads_besides_is_no_place_for_its_report(project: Path, run: Run) -> None:
    lists = 'term-lists = ["terms.yaml"]\n'
    (project / "claimcheck.toml").write_text(lists + (project / "claimcheck.toml").read_text())
    (project / "terms.yaml").write_text("schema: claimcheck.terms/1\nfamily: house\nterms: []\n")
    (project / ".git").mkdir()
    (project / ".git/config").write_text("[core]\n")
    assert run("baseline", "write").code == 0
    for target in ("terms.yaml", "claimcheck-baseline.json", ".git/config"):
        before = (project / target).read_bytes()
        known = ("--baseline", "claimcheck-baseline.json")
        assert run("audit", *known, "--output", f"json={target}").code == 2, target
        assert (project / target).read_bytes() == before


@pytest.mark.parametrize(
    "call",
    [
        ("audit", "draft.md", "--output", "html=articles/ginger.md"),
        ("graph", "--output", "articles/ginger.md"),
        ("baseline", "write", "--force", "--file", "articles/ginger.md"),
    ],
)
def test_nothing_is_written_over_an_article_of_the_project(
    project: Path, run: Run, call: tuple[str, ...]
) -> None:
    (project / "draft.md").write_text(CURE)
    before = (project / "articles/ginger.md").read_bytes()
    told = run(*call)
    assert told.code == 2
    assert "articles/ginger.md is a source of the audit" in told.err
    assert (project / "articles/ginger.md").read_bytes() == before


def test_no_report_is_written_out_of_the_project_through_a_link(
    project: Path, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away") / "report.json"
    (project / "report.json").symlink_to(away)
    told = run("audit", "--output", "json=report.json")
    assert told.code == 2
    assert "leads out of the project" in told.err
    assert not away.exists()
    assert run("audit", "--output", f"json={away}").code == 0


def test_a_baseline_of_what_was_not_all_checked_is_told_to_be_one(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").unlink()
    told = run("baseline", "write")
    assert told.code == 3
    assert "no claims file names it" in told.err
    told = run("baseline", "prune")
    assert told.code == 3
    assert "nothing is taken out" in told.err


@pytest.mark.parametrize("key", ["a b", "a}", "", "a,b", "a%"])
def test_a_key_that_cannot_be_cited_is_a_mistake(project: Path, run: Run, key: str) -> None:
    told = run("cite", "doi:10.5555/x", "--key", key)
    assert told.code == 2
    assert "could not be cited" in told.err


def test_two_reports_are_not_written_to_one_file(project: Path, run: Run) -> None:
    told = run("audit", "--output", "json=a.json", "--output", "sarif=./a.json")
    assert told.code == 2
    assert not (project / "a.json").exists()
    assert run("audit", "--output", "json=-").code == 2


def test_a_baseline_is_not_pruned_by_an_audit_that_read_not_everything(
    project: Path, run: Run
) -> None:
    article = project / "articles/ginger.md"
    article.write_text(article.read_text() + CURE)
    assert run("baseline", "write").code == 0
    before = (project / "claimcheck-baseline.json").read_bytes()
    assert b"cure-word" in before
    article.rename(project / "articles/ginger.txt")
    told = run("baseline", "prune")
    assert told.code == 3
    assert "articles/ginger.md" in told.err
    assert (project / "claimcheck-baseline.json").read_bytes() == before


@pytest.mark.parametrize(
    "table",
    [
        "[ tool.claimcheck ]\nnonsense = 1\n",
        "tool.claimcheck.nonsense = 1\n",
        "[tool]\nclaimcheck = {nonsense = 1}\n",
        '[tool."claimcheck"]\nnonsense = 1\n',
        "[tool]\nclaimcheck = 3\n",
        "tool = 3 # claimcheck\n",
        "# claimcheck \xff\n",
    ],
)
def test_settings_in_a_pyproject_are_found_however_toml_writes_them(
    project: Path, run: Run, table: str
) -> None:
    (project / "claimcheck.toml").unlink()
    (project / "pyproject.toml").write_bytes(table.encode("latin-1"))
    assert run("audit").code == 2


def test_a_pyproject_that_only_names_claimcheck_configures_nothing(project: Path, run: Run) -> None:
    (project / "claimcheck.toml").unlink()
    (project / "pyproject.toml").write_text('[project]\ndependencies = ["claimcheck"]\n')
    assert run("audit").code == 0


def test_a_configuration_that_is_a_link_to_nowhere_is_no_default(project: Path, run: Run) -> None:
    (project / "claimcheck.toml").unlink()
    (project / "claimcheck.toml").symlink_to("nowhere.toml")
    told = run("audit")
    assert told.code == 2
    assert "claimcheck.toml cannot be read" in told.err


def test_a_log_that_is_no_text_is_reported_with_its_line(project: Path, run: Run) -> None:
    assert run("approve", "ginger-nausea", "--by", "b@example.org").code == 0
    log = project / "claims/decisions.jsonl"
    log.write_bytes(log.read_bytes() + b"\xff\xfe\n")
    told = run("log")
    assert told.code == 3
    assert "decisions.jsonl:2" in told.err


DEEP = "[" * 60_000


def test_a_baseline_of_any_content_is_one_or_a_mistake(project: Path, run: Run) -> None:
    huge = '{"schema":"claimcheck.baseline/1","findings":[{"path":"a","rule":"b","sentence":"c","count":1e400}]}'
    for text in (DEEP, huge):
        (project / "claimcheck-baseline.json").write_text(text)
        told = run("audit", "--baseline", "claimcheck-baseline.json")
        assert (told.code, "is not a baseline" in told.err) == (2, True)


@pytest.mark.parametrize(
    ("file", "text", "call", "code"),
    [
        ("claimcheck.toml", f"x = {DEEP}\n", ("audit",), 2),
        ("pyproject.toml", f"claimcheck = {DEEP}\n", ("audit",), 2),
        ("claims/decisions.jsonl", f"{DEEP}\n", ("log",), 3),
        ("claims/decisions.jsonl", f"{DEEP}\n", ("approve", "ginger-nausea", "--by", "b"), 3),
        ("terms.yaml", f"schema: claimcheck.terms/1\nterms: {DEEP}\n", ("audit",), 2),
        ("articles/ginger.md", f"---\ntitle: {DEEP}\n---\n\nMint cures flu.\n", ("audit",), 3),
        ("articles/ginger.md", f"---\n{'- ' * 30_000}x\n---\n\nMint cures flu.\n", ("audit",), 3),
    ],
    ids=lambda value: value if isinstance(value, str) and len(value) < 40 else None,
)
def test_brackets_within_brackets_are_no_fault_of_ours(
    project: Path, run: Run, file: str, text: str, call: tuple[str, ...], code: int
) -> None:
    (project / file).write_text(text)
    if file == "terms.yaml":
        (project / "claimcheck.toml").write_text(CONFIG + 'term-lists = ["terms.yaml"]\n')
    if file == "pyproject.toml":
        (project / "claimcheck.toml").unlink()
    told = run(*call)
    assert told.code == code
    assert "fault in claimcheck" not in told.err


def test_a_retraction_file_that_is_no_text_is_reported(project: Path, run: Run) -> None:
    (project / "x.csv").write_bytes(b"\xff\xff")
    told = run("retractions", "update", "x.csv")
    assert told.code == 3
    assert "x.csv:1" in told.err


def test_a_fault_of_a_claims_file_names_its_claim_and_no_study(project: Path, run: Run) -> None:
    claims = project / "claims/ginger.yaml"
    claims.write_text(claims.read_text().replace("benefit", "benefits"))
    (fault,) = [f for f in run("audit", "--format", "json").json()["findings"] if f["line"] == 7]
    assert (fault["claim"], fault["studies"]) == ("ginger-nausea", [])


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_an_unresolved_merge_conflict_is_not_checked(project: Path, run: Run, ends: str) -> None:
    article = project / "articles/ginger.md"
    conflict = "\n<<<<<<< HEAD\nIt tastes sweet.\n=======\nIt tastes hot.\n>>>>>>> other\n"
    article.write_text((article.read_text() + conflict).replace("\n", ends), newline="")
    told = run("audit")
    assert told.code == 3
    assert "a merge conflict in it is not resolved" in told.out


def test_a_pipe_is_not_said_to_be_missing(project: Path, run: Run) -> None:
    os.mkfifo(project / "articles/pipe.md")
    told = run("audit", "articles/pipe.md")
    assert told.code == 2
    assert "articles/pipe.md is neither a file nor a folder" in told.err


@pytest.mark.parametrize(
    ("there", "named"),
    [
        ("articles/ginger.md", "./articles//ginger.md"),
        ("articles/caf\u00e9.md", "articles/cafe\u0301.md"),
        ("articles/cafe\u0301.md", "articles/caf\u00e9.md"),
    ],
)
def test_an_article_is_found_however_its_claims_file_spells_its_path(
    project: Path, run: Run, there: str, named: str
) -> None:
    (project / "articles/ginger.md").rename(project / there)
    claims = project / "claims/ginger.yaml"
    claims.write_text(claims.read_text("utf-8").replace("articles/ginger.md", named), "utf-8")
    assert run("audit").code == 0
    assert run("approve", "ginger-nausea", "--by", "b@example.org").code == 0
    assert run("status").code == 0


@pytest.mark.parametrize(
    "call", [("status",), ("log", "--check"), ("graph",), ("baseline", "write")]
)
def test_where_no_project_is_there_is_no_answer(
    tmp_path: Path, run: Run, monkeypatch: pytest.MonkeyPatch, call: tuple[str, ...]
) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)
    told = run(*call)
    assert told.code == 2
    assert "there is no project" in told.err
    assert not (tmp_path / "claimcheck-baseline.json").exists()


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_a_report_in_a_pipe_is_utf_8_whatever_the_locale(
    project: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    (project / "articles/ginger.md").write_text("Ginger ✓ cures nausea.\n", encoding="utf-8")
    pipe = io.BytesIO()
    monkeypatch.setattr("sys.stdout", io.TextIOWrapper(pipe, encoding=encoding))
    with pytest.raises(SystemExit) as ended:
        main(["audit", "articles/ginger.md", "--format", "jsonl"])
    sys.stdout.flush()
    assert ended.value.code == 1
    assert "✓" in pipe.getvalue().decode("utf-8")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk here")
def test_a_full_disk_is_no_fault_of_ours(project: Path, run: Run) -> None:
    told = run("audit", "--output", "json=/dev/full")
    assert told.code == 2
    assert "No space left on device" in told.err
    assert "fault in claimcheck" not in told.err
