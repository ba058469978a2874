"""The gate: only what is new stops a merge, and whatever is new does."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run

BAD = "\nMint is highly effective for nausea.\n"


def git(project: Path, *arguments: str) -> None:
    told = ["git", "-c", "user.email=a@example.org", "-c", "user.name=A", *arguments]
    subprocess.run(told, cwd=project, check=True, capture_output=True)


@pytest.fixture
def repository(project: Path) -> Path:
    article = project / "articles/ginger.md"
    article.write_text(article.read_text() + "\nLemon is highly effective for colds.\n")
    (project / "claimcheck.toml").write_text(
        'articles = ["articles/**/*.md"]\nselect = ["wording", "evidence", "citation/retracted-study"]\n'
    )
    git(project, "init", "-q", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-q", "-m", "first")
    return project


def findings(run: Run, *arguments: str) -> list[str]:
    data = run("audit", "--format", "json", *arguments).json()
    return [f["quote"] for a in data["articles"] for f in a["findings"] if not f["suppressed"]]


def test_nothing_new_nothing_found(repository: Path, run: Run) -> None:
    assert findings(run) == ["highly effective"]
    assert findings(run, "--changed-since", "HEAD") == []
    assert run("audit", "--changed-since", "HEAD").code == 0


def test_a_new_sentence_is_found_and_an_old_one_is_not(repository: Path, run: Run) -> None:
    article = repository / "articles/ginger.md"
    article.write_text(article.read_text() + BAD)
    told = run("audit", "--changed-since", "HEAD", "--format", "json")
    assert told.code == 1
    (finding,) = told.json()["articles"][0]["findings"]
    assert finding["line"] == 11


def test_a_claim_whose_evidence_changed_is_found_though_its_line_did_not(
    repository: Path, run: Run
) -> None:
    path = repository / "bibliography/appraisals.yaml"
    path.write_text(
        path.read_text().replace("    n: 640\n", "    n: 640\n    status: [retracted]\n")
    )
    data = run("audit", "--changed-since", "HEAD", "--format", "json").json()
    rules = {f["rule"] for f in data["articles"][0]["findings"]}
    assert "citation/retracted-study" in rules


def test_words_that_nobody_modelled_are_found_where_their_study_fell(
    repository: Path, run: Run
) -> None:
    (repository / "claims/ginger.yaml").unlink()
    config = repository / "claimcheck.toml"
    config.write_text("require-claims = false\n" + config.read_text())
    git(repository, "commit", "-q", "-a", "-m", "no models")
    path = repository / "bibliography/appraisals.yaml"
    path.write_text(path.read_text().replace("    n: 640\n", "    status: [retracted]\n"))
    data = run("audit", "--changed-since", "HEAD", "--format", "json").json()
    assert "citation/retracted-study" in {f["rule"] for f in data["articles"][0]["findings"]}


def test_a_new_file_counts_as_changed(repository: Path, run: Run) -> None:
    (repository / "articles/mint.md").write_text(BAD)
    assert run("audit", "--changed-since", "HEAD").code == 3
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_a_deleted_claims_file_is_incomplete_whatever_changed(repository: Path, run: Run) -> None:
    (repository / "claims/ginger.yaml").unlink()
    assert run("audit", "--changed-since", "HEAD").code == 3


OLD = "# Mint\n\nMint may ease a headache.\n"


@pytest.mark.parametrize("setting", ["diff.mnemonicPrefix", "diff.noprefix"])
def test_a_new_sentence_is_found_however_git_names_files(
    repository: Path, run: Run, setting: str
) -> None:
    git(repository, "config", setting, "true")
    article = repository / "articles/ginger.md"
    article.write_text(article.read_text() + BAD)
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


@pytest.mark.parametrize("name", ["a b/mint.md", 'a "mint".md', "a\nmint.md", "b/c b/ä.md"])
def test_a_new_sentence_is_found_whatever_the_file_is_called(
    repository: Path, run: Run, name: str
) -> None:
    article = repository / "articles" / name
    article.parent.mkdir(exist_ok=True, parents=True)
    article.write_text(OLD)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "mint")
    assert findings(run, "--changed-since", "HEAD") == []
    article.write_text(OLD + BAD)
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_a_changed_file_that_git_tells_no_lines_of_counts_whole(repository: Path, run: Run) -> None:
    (repository / ".gitattributes").write_text("*.md -diff\n")
    article = repository / "articles/ginger.md"
    article.write_text(article.read_text() + BAD)
    assert findings(run, "--changed-since", "HEAD") == ["highly effective", "highly effective"]


def test_a_file_that_git_ignores_counts_whole(repository: Path, run: Run) -> None:
    (repository / ".gitignore").write_text("mint.md\n")
    (repository / "articles/mint.md").write_text(BAD)
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_an_article_in_a_repository_of_its_own_counts_whole(repository: Path, run: Run) -> None:
    inner = repository / "articles/inner"
    inner.mkdir()
    git(inner, "init", "-q", "-b", "main")
    (inner / "mint.md").write_text(BAD)
    git(inner, "add", ".")
    git(inner, "commit", "-q", "-m", "mint")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "inner")
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_a_sentence_over_two_lines_is_changed_where_either_line_is(
    repository: Path, run: Run
) -> None:
    article = repository / "articles/ginger.md"
    before = article.read_text()
    article.write_text(before + "\nMint is highly effective for nausea\nin mice.\n")
    git(repository, "commit", "-q", "-a", "-m", "mint")
    assert findings(run, "--changed-since", "HEAD") == []
    article.write_text(before + "\nMint is highly effective for nausea\nin rats.\n")
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_a_claim_whose_model_was_taken_out_is_found_where_its_words_still_stand(
    repository: Path, run: Run
) -> None:
    article, claims = repository / "articles/ginger.md", repository / "claims/ginger.yaml"
    claims.write_text(
        claims.read_text()
        + '  - id: lemon\n    quote: {exact: "Lemon is highly effective for colds"}\n'
        "    statement: Lemon eases colds.\n    type: benefit\n    strength: causes\n"
    )
    article.write_text(article.read_text().replace("highly eff", "**highly** eff"))
    git(repository, "commit", "-q", "-a", "-m", "lemon")
    whole = claims.read_text()
    claims.write_text(whole[: whole.index("  - id: lemon")])
    assert findings(run, "--changed-since", "HEAD") == ["highly** effective"]
    article.write_text(article.read_text().replace("Lemon is **highly** effective for colds.", ""))
    assert findings(run, "--changed-since", "HEAD") == []


def test_a_file_taken_out_of_git_and_left_standing_counts_whole(repository: Path, run: Run) -> None:
    git(repository, "rm", "-q", "--cached", "articles/ginger.md")
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_the_lines_of_an_old_mac_are_not_those_of_git(repository: Path, run: Run) -> None:
    article = repository / "articles/mint.md"
    article.write_text(OLD.replace("\n", "\r"), newline="")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "mint")
    article.write_text((OLD + BAD).replace("\n", "\r"), newline="")
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


@pytest.mark.parametrize(
    "now", ["", "<!-- claimcheck: ignore numbers because they are known -->\n"]
)
def test_a_finding_stands_again_where_its_comment_was_taken_out_or_changed(
    repository: Path, run: Run, now: str
) -> None:
    article = repository / "articles/mint.md"
    held = "<!-- claimcheck: ignore wording because it is known -->\n"
    article.write_text(f"# Mint\n\n{held}Mint is highly effective for colds.\n")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "mint")
    assert findings(run, "--changed-since", "HEAD") == []
    article.write_text(article.read_text().replace(held, now))
    assert "highly effective" in findings(run, "--changed-since", "HEAD")


def test_a_sentence_that_lost_a_line_is_changed(repository: Path, run: Run) -> None:
    article = repository / "articles/mint.md"
    article.write_text("# Mint\n\nMint is highly effective for colds\nin mice\nand rats.\n")
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "mint")
    article.write_text(article.read_text().replace("in mice\n", ""))
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


LEMON = (
    '  - id: lemon\n    quote: {exact: "Lemon is highly effective for colds"}\n'
    "    statement: Lemon eases colds.\n    type: benefit\n    strength: causes\n"
)


@pytest.mark.parametrize("way", ["link", "absolute", "attribute", "above"])
def test_what_was_modelled_is_known_wherever_the_claims_are_kept(
    repository: Path, run: Run, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept, config = repository / "claims", repository / "claimcheck.toml"
    if way == "link":
        kept = kept.rename(repository / "models")
        (repository / "claims").symlink_to("models")
    elif way == "attribute":
        (repository / ".gitattributes").write_text("claims export-ignore\n")
    elif way == "absolute":
        config.write_text(f"claims = '{kept}'\n" + config.read_text())
    else:
        config.rename(repository / "articles/claimcheck.toml")
        config = repository / "articles/claimcheck.toml"
        told = config.read_text().replace("articles/", "")
        config.write_text('claims = "../claims"\n' + told)
        monkeypatch.chdir(repository / "articles")
        text = (kept / "ginger.yaml").read_text().replace("articles/", "")
        (kept / "ginger.yaml").write_text(text)
    claims = kept / "ginger.yaml"
    claims.write_text(claims.read_text() + LEMON)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "lemon")
    assert findings(run, "--changed-since", "HEAD") == []
    claims.write_text(claims.read_text().replace(LEMON, ""))
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_claims_behind_a_link_out_of_the_repository_leave_nothing_old(
    repository: Path, run: Run, tmp_path_factory: pytest.TempPathFactory
) -> None:
    away = tmp_path_factory.mktemp("away") / "lemon.yaml"
    away.write_text("schema: claimcheck.claims/1\narticle: articles/lemon.md\nclaims: []\n")
    (repository / "claims/lemon.yaml").symlink_to(away)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "away")
    assert findings(run, "--changed-since", "HEAD") == ["highly effective"]


def test_an_unknown_commit_is_a_mistake(repository: Path, run: Run) -> None:
    assert run("audit", "--changed-since", "nowhere").code == 2
    assert run("audit", "--changed-since", "--output=/tmp/x").code == 2


def test_a_commit_that_a_shallow_clone_lacks_is_told_to_be_fetched(
    repository: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    git(repository, "commit", "-q", "--allow-empty", "-m", "second")
    git(repository, "clone", "-q", "--depth", "1", f"file://{repository}", "shallow")
    monkeypatch.chdir(repository / "shallow")
    told = run("audit", "--changed-since", "HEAD^")
    assert told.code == 2
    assert "fetch-depth: 0" in told.err


def test_without_git_it_is_a_mistake_not_a_pass(
    project: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(project.parent))
    assert run("audit", "--changed-since", "HEAD").code == 2


def test_a_baseline_sets_known_findings_aside_by_sentence_not_by_line(
    repository: Path, run: Run
) -> None:
    assert run("baseline", "write").code == 0
    article = repository / "articles/ginger.md"
    article.write_text(article.read_text().replace("# Ginger\n", "# Ginger\n\nA new line above.\n"))
    told = run("audit", "--baseline", "claimcheck-baseline.json")
    assert told.code == 0
    assert "1 suppressed or waived" in told.out


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Mint is a herb. Mint cures\na headache at once.",
            "Mint is a herb.\nMint cures a headache at once.",
        ),
        ("Mint is a herb. Mint cures\na headache at once.", "Mint cures a headache\nat once."),
        ("- Mint cures a headache\n- Tea", "- Mint cures a headache\n- Coffee"),
        ("> Mint cures a headache\n> at once.", "> Mint cures\n> a headache at once."),
    ],
)
def test_a_baseline_knows_a_sentence_whose_lines_were_broken_anew(
    repository: Path, run: Run, before: str, after: str
) -> None:
    article = repository / "articles/mint.md"
    article.write_text(f"# Mint\n\n{before}\n")
    run("baseline", "write")
    article.write_text(f"# Mint\n\n{after}\n")
    told = run("audit", "--baseline", "claimcheck-baseline.json", "--format", "jsonl").out
    found = [json.loads(line) for line in told.splitlines() if "wording/cure-word" in line]
    assert [one["suppressed"] for one in found] == ["in the baseline"]


def test_a_second_finding_of_the_same_kind_stands(repository: Path, run: Run) -> None:
    run("baseline", "write")
    article = repository / "articles/ginger.md"
    article.write_text(article.read_text() + "\nLemon is highly effective for colds.\n")
    assert findings(run, "--baseline", "claimcheck-baseline.json") == ["highly effective"]


def test_what_was_mended_leaves_the_baseline_and_cannot_come_back(
    repository: Path, run: Run
) -> None:
    run("baseline", "write")
    article = repository / "articles/ginger.md"
    whole = article.read_text()
    article.write_text(whole.replace("\nLemon is highly effective for colds.\n", ""))
    assert "1 taken out, 0 left" in run("baseline", "prune").out
    article.write_text(whole)
    assert run("audit", "--baseline", "claimcheck-baseline.json").code == 1


@pytest.mark.parametrize(
    "text", ["", "[]", '{"schema": "x"}', '{"schema": "claimcheck.baseline/1"}']
)
def test_a_broken_baseline_is_a_mistake_not_a_pass(repository: Path, run: Run, text: str) -> None:
    (repository / "b.json").write_text(text)
    assert run("audit", "--baseline", "b.json").code == 2


def test_the_baseline_is_sorted_and_holds_no_lines(repository: Path, run: Run) -> None:
    run("baseline", "write")
    data = json.loads((repository / "claimcheck-baseline.json").read_text())
    assert set(data["findings"][0]) == {"path", "rule", "sentence", "count"}


LISTED = """# Mint

Mint may ease a headache [1].

Mint may settle the stomach [2].

## References

1. Lee A. Mint for the head. J Herbs. 2020.
2. Park B. Mint for the stomach. J Herbs. 2021.
"""


def test_what_a_change_elsewhere_in_the_article_leads_to_is_found(
    repository: Path, run: Run
) -> None:
    config = repository / "claimcheck.toml"
    config.write_text(config.read_text().replace("citation/retracted-study", "citation/dangling"))
    article = repository / "articles/mint.md"
    article.write_text(BAD + LISTED)
    git(repository, "add", ".")
    git(repository, "commit", "-q", "-m", "mint")
    article.write_text(BAD + LISTED.replace("2. Park B. Mint for the stomach. J Herbs. 2021.", ""))
    assert findings(run, "--changed-since", "HEAD") == ["[2]"]


def test_a_range_of_commits_is_no_commit(repository: Path, run: Run) -> None:
    told = run("audit", "--changed-since", "HEAD..HEAD")
    assert told.code == 2
    assert "git has no commit 'HEAD..HEAD' here" in told.err
