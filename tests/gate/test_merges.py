"""Every bad merge is stopped and every good one passes, in each of the three CI set-ups."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from claimcheck.readers import suffixes
from tests.gate.merges import MERGES, Merge, apply, git, make_repository

ROOT = Path(__file__).parents[2]
SCRIPTS = Path(sys.executable).parent
each_merge = pytest.mark.parametrize("merge", MERGES, ids=lambda m: m.name.replace(" ", "-"))


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    return make_repository(tmp_path / "content")


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PATH": f"{SCRIPTS}{os.pathsep}{os.environ['PATH']}", **more}


@each_merge
def test_the_action(repository: Path, merge: Merge, tmp_path: Path) -> None:
    apply(repository, merge)
    summary, output = tmp_path / "summary.md", tmp_path / "output"
    told = subprocess.run(
        ["bash", ROOT / "ci/audit.sh"],
        cwd=repository,
        env=environment(
            CLAIMCHECK_CHANGED_SINCE="main",
            CLAIMCHECK_SARIF=str(tmp_path / "a.sarif"),
            GITHUB_STEP_SUMMARY=str(summary),
            GITHUB_OUTPUT=str(output),
        ),
        check=False,
        capture_output=True,
        text=True,
    )
    assert told.returncode == merge.code, told.stdout + told.stderr
    assert output.read_text() == f"exit-code={merge.code}\n"
    if merge.code in (0, 1, 3):
        assert summary.read_text().startswith("## claimcheck")
        assert (tmp_path / "a.sarif").stat().st_size > 100
    if merge.code == 1:
        assert "::error" in told.stdout or "::warning" in told.stdout


def test_the_action_audits_every_path_of_a_list_over_several_lines(tmp_path: Path) -> None:
    (tmp_path / "sound.md").write_text("Ginger is a root.\n")
    (tmp_path / "bad.md").write_text("Ginger is highly effective for nausea.\n")
    told = subprocess.run(
        ["bash", ROOT / "ci/audit.sh"],
        cwd=tmp_path,
        env=environment(CLAIMCHECK_PATHS="sound.md\nbad.md\n"),
        check=False,
        capture_output=True,
        text=True,
    )
    assert "file=bad.md" in told.stdout, told.stdout + told.stderr


@each_merge
def test_the_gitlab_example(repository: Path, merge: Merge) -> None:
    apply(repository, merge)
    job = yaml.safe_load((ROOT / "ci/gitlab-ci.example.yml").read_text())["claimcheck"]
    audit = next(line for line in job["script"] if "claimcheck audit" in line)
    told = subprocess.run(
        ["bash", "-c", audit],
        cwd=repository,
        env=environment(
            CI_MERGE_REQUEST_DIFF_BASE_SHA=git(repository, "rev-parse", "main").strip()
        ),
        check=False,
        capture_output=True,
        text=True,
    )
    assert told.returncode == merge.code, told.stdout + told.stderr
    if merge.code in (0, 1, 3):
        assert (repository / "claimcheck.xml").exists()


@each_merge
def test_the_pre_commit_hook_for_the_whole_project(repository: Path, merge: Merge) -> None:
    apply(repository, merge)
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (hook,) = (h for h in hooks if h["id"] == "claimcheck-project")
    assert hook["pass_filenames"] is False
    assert hook["always_run"] is True  # pre-commit counts no deleted file as changed
    told = subprocess.run(
        hook["entry"].split(),
        cwd=repository,
        env=environment(),
        check=False,
        capture_output=True,
        text=True,
    )
    assert (told.returncode != 0) == (merge.code != 0), told.stdout + told.stderr


def test_the_pre_commit_hook_for_files_takes_every_format_that_is_read() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (hook,) = (h for h in hooks if h["id"] == "claimcheck")
    taken = {suffix for suffix in suffixes() if re.search(hook["files"], f"a/b{suffix}")}
    assert taken == suffixes() - {""}


def test_a_file_called_like_an_option_is_an_article(tmp_path: Path) -> None:
    """Pre-commit puts the names of files behind the arguments of a hook."""
    hooks = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    (hook,) = (h for h in hooks if h["id"] == "claimcheck")
    (tmp_path / "--config=lax.md").write_text('select = ["hygiene"]\n')
    (tmp_path / "bad.md").write_text("Ginger is highly effective for nausea.\n")
    told = subprocess.run(
        [*hook["entry"].split(), *hook["args"], "--config=lax.md", "bad.md"],
        cwd=tmp_path,
        env=environment(),
        check=False,
        capture_output=True,
        text=True,
    )
    assert "wording/amplified-efficacy" in told.stdout, told.stdout + told.stderr


def test_the_action_names_only_scripts_and_inputs_that_are_there() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    steps = action["runs"]["steps"]
    scripts = [
        word.strip('"') for step in steps for word in step["run"].split() if word.endswith('.sh"')
    ]
    for script in scripts:
        assert (ROOT / script.replace("$CLAIMCHECK_ACTION/", "")).is_file()
    used = {
        v.split("inputs.")[1].rstrip(" }")
        for s in steps
        for v in s["env"].values()
        if "inputs." in v
    }
    assert used == set(action["inputs"])


def test_no_expression_of_the_action_stands_inside_a_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    assert all("${{" not in step["run"] for step in action["runs"]["steps"])
