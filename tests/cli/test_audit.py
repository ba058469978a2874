"""``claimcheck audit``: exit codes that CI can trust, and nothing that passes unchecked."""

from __future__ import annotations

import io
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.cli.conftest import CLAIMS, Run


def test_a_sound_project_passes(project: Path, run: Run) -> None:
    told = run("audit")
    assert told.code == 0, told.out
    assert "1 supported" in told.out


def test_findings_exit_1(project: Path, run: Run) -> None:
    article = project / "articles/ginger.md"
    article.write_text(article.read_text().replace("may reduce", "is proven to reduce"))
    claims = project / "claims/ginger.yaml"
    claims.write_text(
        CLAIMS.replace("may reduce", "is proven to reduce").replace("conditional", "causes")
    )
    told = run("audit")
    assert told.code == 1
    assert "OVERSTATED" in told.out


def test_a_deleted_claims_file_is_incomplete(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").unlink()
    told = run("audit")
    assert told.code == 3
    assert "no claims file names it" in told.out


def test_claims_are_not_required_where_the_configuration_says_so(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").unlink()
    assert run("audit", "--no-require-claims").code == 0


def test_an_emptied_bibliography_is_incomplete(project: Path, run: Run) -> None:
    (project / "bibliography/references.bib").write_text("")
    told = run("audit")
    assert told.code == 3
    assert "holds no entry" in told.out


def test_a_deleted_bibliography_is_incomplete(project: Path, run: Run) -> None:
    for path in (project / "bibliography").iterdir():
        path.unlink()
    (project / "bibliography").rmdir()
    assert run("audit").code == 3


def test_an_entry_that_does_not_parse_is_reported_with_its_line_and_makes_the_audit_incomplete(
    project: Path, run: Run
) -> None:
    bib = project / "bibliography/references.bib"
    bib.write_text(bib.read_text() + "\n@article{broken, title = {No end\n")
    told = run("audit")
    assert told.code == 3
    assert "bibliography/references.bib:9" in told.out


def test_a_claims_file_that_is_not_yaml_is_incomplete(project: Path, run: Run) -> None:
    (project / "claims/ginger.yaml").write_text("schema: claimcheck.claims/1\nclaims: [\n")
    assert run("audit").code == 3


def test_one_broken_article_does_not_stop_the_others(project: Path, run: Run) -> None:
    (project / "articles/broken.md").write_bytes(b"\x00\x01")
    told = run("audit", "--format", "json")
    assert told.code == 3
    paths = {a["path"]: a for a in told.json()["articles"]}
    assert paths["articles/broken.md"]["not_checked"][0]["what"] == "the article"
    assert paths["articles/ginger.md"]["claims"][0]["verdict"] == "supported"


def test_nothing_to_audit_is_incomplete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("audit").code == 3
    assert run("audit", str(tmp_path)).code == 3


def test_an_empty_article_is_incomplete(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text("")
    assert run("audit", "a.md").code == 3


def test_a_pdf_is_not_checked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    told = run("audit", "a.pdf")
    assert told.code == 3
    assert "PDF" in told.out


def test_an_article_in_another_language_is_not_checked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(
        "Der Ingwer ist eine Wurzel und wird von vielen gegen die Übelkeit auf der See genommen."
    )
    told = run("audit", "a.md")
    assert told.code == 3
    assert "German" in told.out


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["audit", "nowhere.md"], "does not exist"),
        (["audit", "--select", "wording/amplified-eficacy"], "wording/amplified-efficacy"),
        (["audit", "--output", "pdf=a.pdf"], "FORMAT=FILE"),
        (["audit", "--config", "none.toml"], "none.toml"),
        (["adit"], "audit"),
    ],
)
def test_a_mistake_in_the_call_exits_2_and_says_what_was_meant(
    project: Path, run: Run, arguments: list[str], hint: str
) -> None:
    told = run(*arguments)
    assert told.code == 2
    assert hint in told.err


@pytest.mark.parametrize(
    ("setting", "hint"),
    [
        ('presett = "core"', "preset"),
        ('preset = "cor"', "core"),
        ("select = 3", "list of words"),
        ('[rules."wording/cure-wrd"]\nlevel = "error"', "wording/cure-word"),
        ('[rules."wording/cure-word"]\nphrase = ["x"]', "phrases"),
        ("articles = [", "not valid TOML"),
        (f"max-age = {'9' * 5_000}", "not valid TOML"),
        ("max-age = 99999999999", "a number of days up to 36500"),
    ],
)
def test_a_mistake_in_the_configuration_exits_2_and_names_the_nearest(
    project: Path, run: Run, setting: str, hint: str
) -> None:
    (project / "claimcheck.toml").write_text(setting + "\n")
    told = run("audit")
    assert told.code == 2
    assert hint in told.err


@pytest.mark.parametrize(
    "chosen", [("--ignore", "ALL"), ("--select", "wording", "--ignore", "wording")]
)
def test_an_audit_of_no_rule_is_a_mistake_and_no_pass(
    project: Path, run: Run, chosen: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=io.BytesIO(b"Ginger cures nausea.")))
    for paths in ((), ("-",)):
        told = run("audit", *paths, *chosen)
        assert told.code == 2
        assert "no rule to run" in told.err


@pytest.mark.parametrize("setting", ["claims", "bibliography"])
def test_a_folder_that_is_named_and_not_there_is_incomplete(
    project: Path, run: Run, setting: str
) -> None:
    text = f'{setting} = "clams"\narticles = ["articles/*.md"]\nrequire-claims = false\n'
    (project / "claimcheck.toml").write_text(text)
    told = run("audit")
    assert told.code == 3
    assert "there is no folder 'clams'" in told.out


def test_standard_input_is_audited_on_its_words(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO(b"Ginger is highly effective for nausea."))
    monkeypatch.setattr("sys.stdin", stdin)
    told = run("audit", "-", "--format", "json", "--select", "wording")
    assert told.code == 1
    (finding,) = told.json()["articles"][0]["findings"]
    assert (finding["rule"], finding["quote"]) == ("wording/amplified-efficacy", "highly effective")


def test_several_reports_are_written_in_one_run(project: Path, run: Run) -> None:
    told = run(
        "audit", "--output", "sarif=a.sarif", "--output", "junit=a.xml", "--output", "json=a.json"
    )
    assert told.code == 0
    assert all((project / name).stat().st_size > 50 for name in ("a.sarif", "a.xml", "a.json"))


def test_the_same_input_gives_the_same_bytes(project: Path, run: Run) -> None:
    for name in ("terminal", "json", "sarif", "github", "junit", "markdown", "rdjsonl"):
        assert run("audit", "--format", name).out == run("audit", "--format", name).out


def test_a_claim_whose_words_are_gone_is_not_judged(project: Path, run: Run) -> None:
    article = project / "articles/ginger.md"
    article.write_text(article.read_text().replace("may reduce nausea", "eases nausea"))
    told = run("audit", "--format", "json")
    assert told.code == 1
    (claim,) = told.json()["articles"][0]["claims"]
    assert (claim["verdict"], claim["span"]) == (None, None)
    rules = {f["rule"] for f in told.json()["articles"][0]["findings"]}
    assert {"claims/quote-not-found", "claims/unmodelled-claim"} <= rules
    assert "not judged: the words are not in the article" in run("audit").out


def test_standard_input_in_another_encoding_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch, run: Run
) -> None:
    stdin = SimpleNamespace(buffer=io.BytesIO("Für alle, die es lesen.".encode("cp1252")))
    monkeypatch.setattr("sys.stdin", stdin)
    told = run("audit", "-")
    assert told.code == 3
    assert "Windows-1252" in told.out


def test_a_claims_file_for_an_article_outside_the_project_is_not_passed_over(
    project: Path, run: Run
) -> None:
    other = CLAIMS.replace("articles/ginger.md", "../elsewhere.md").replace("ginger-nausea", "else")
    (project / "claims/other.yaml").write_text(other)
    told = run("audit")
    assert told.code == 3
    assert "lies outside the project" in told.out


def test_a_study_that_no_claim_cites_is_told_as_one_of_the_bibliography(
    project: Path, run: Run
) -> None:
    entry = "@article{roe2020, title={A trial of mint}, author={Roe, J}, year=2020}\n"
    (project / "bibliography/more.bib").write_text(entry)
    told = run("audit", "--select", "bibliography/uncited-entry").out
    assert "studies: roe2020 (" in told
    assert "not in the bibliography" not in told
