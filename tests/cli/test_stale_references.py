"""References that nobody asked about lately leave an audit incomplete where the project sets an age."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import CONFIG, Run


def test_without_an_age_it_is_a_note(project: Path, run: Run) -> None:
    told = run("audit", "--format", "json")
    stale = [f for f in told.json()["findings"] if f["rule"] == "bibliography/verification-stale"]
    assert [f["level"] for f in stale] == ["note"]
    assert told.code == 0


def test_with_an_age_the_audit_is_incomplete(project: Path, run: Run) -> None:
    (project / "claimcheck.toml").write_text(CONFIG + "max-age = 90\n", encoding="utf-8")
    told = run("audit", "--format", "json")
    stale = [f for f in told.json()["findings"] if f["rule"] == "bibliography/verification-stale"]
    assert [f["level"] for f in stale] == ["warning"]
    assert told.code == 3
    assert any("90 days" in gap["why"] for gap in told.json()["not_checked"])
