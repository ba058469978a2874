"""The log of decisions: several people write it, at one time and on branches of their own."""

from __future__ import annotations

import errno
import subprocess
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from threading import Barrier

import pytest

from claimcheck import locking
from claimcheck.claimfiles.load import claims_text, read_claims
from claimcheck.errors import InputError
from claimcheck.reviewing.decisions import find_claim, reject
from claimcheck.reviewing.log import Decision, adding, read

ON = date(2026, 11, 21)
CLAIM = """\
  - id: claim-{n}
    quote: "Ginger may reduce nausea {n}"
    type: benefit
    strength: conditional
"""


def decision(claim: str) -> Decision:
    return Decision("approve", claim, "ann@example.org", "2026-11-21", "sha256:0", "", "a.md")


def add(log: Path, *claims: str) -> None:
    for claim in claims:
        with adding(log) as put:
            put(decision(claim))


def test_decisions_taken_at_the_same_moment_are_all_kept(tmp_path: Path) -> None:
    many = 8
    claims, log = tmp_path / "claims/a.yaml", tmp_path / "claims/decisions.jsonl"
    claims.parent.mkdir()
    listed = "".join(CLAIM.format(n=n) for n in range(many))
    claims.write_text(f"schema: claimcheck.claims/1\narticle: a.md\nclaims:\n{listed}")
    together = Barrier(many)

    def decide(n: int) -> None:
        place = find_claim(tmp_path, "claims", f"claim-{n}")
        together.wait()
        reject(place, {}, by=f"{n}@example.org", because="name the dose", on=ON, log=log)

    with ThreadPoolExecutor(many) as people:
        list(people.map(decide, range(many)))
    assert {entry.decision.claim for entry in read(log)} == {f"claim-{n}" for n in range(many)}
    kept = read_claims(claims_text(claims, "a.yaml"), "a.yaml")[0]
    assert kept
    assert [one.review.by for one in kept.claims] == [f"{n}@example.org" for n in range(many)]


def branched(tmp_path: Path) -> Path:
    """A log whose decisions ``left`` and ``right`` were taken on two branches and merged."""
    log, other = tmp_path / "log", tmp_path / "other"
    add(log, "first")
    other.write_bytes(log.read_bytes())
    add(log, "left")
    add(other, "right")
    log.write_bytes(log.read_bytes() + other.read_bytes().splitlines(keepends=True)[-1])
    return log


def told(log: Path) -> list[str]:
    return [entry.decision.claim for entry in read(log)]


def test_decisions_of_two_branches_are_one_log_once_merged(tmp_path: Path) -> None:
    log = branched(tmp_path)
    assert told(log) == ["first", "left", "right"]
    add(log, "next")
    assert told(log)[-1] == "next"


@pytest.mark.parametrize("gone", [0, 1, 2])
def test_no_decision_of_either_branch_can_be_taken_out(tmp_path: Path, gone: int) -> None:
    log = branched(tmp_path)
    add(log, "next")
    lines = log.read_bytes().splitlines(keepends=True)
    del lines[gone]
    log.write_bytes(b"".join(lines))
    with pytest.raises(InputError, match="removed, moved or changed"):
        read(log)


def test_a_decision_that_stands_twice_after_a_merge_is_named(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "first", "second")
    log.write_bytes(log.read_bytes() + log.read_bytes().splitlines(keepends=True)[-1])
    with pytest.raises(InputError, match="line 2 already") as found:
        read(log)
    assert found.value.line == 3


def test_a_merge_that_nobody_resolved_is_told_with_what_to_do(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "first")
    log.write_bytes(log.read_bytes() + b"<<<<<<< HEAD\n")
    with pytest.raises(InputError, match="keep the lines of both sides") as found:
        read(log)
    assert found.value.line == 2


def test_an_empty_line_is_no_decision(tmp_path: Path) -> None:
    log = tmp_path / "log"
    add(log, "first")
    log.write_bytes(log.read_bytes() + b"\n \r\n")
    add(log, "second")
    assert told(log) == ["first", "second"]


def test_a_broken_log_is_told_with_its_folder(tmp_path: Path) -> None:
    log = tmp_path / "claims/decisions.jsonl"
    add(log, "first")
    log.write_bytes(b"{}\n")
    with pytest.raises(InputError, match=r"^claims/decisions\.jsonl:1: "):
        read(log)


def git(*arguments: str, at: Path) -> None:
    me = ("-c", "user.name=Ann", "-c", "user.email=ann@example.org", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *me, *arguments], cwd=at, check=True, capture_output=True)


def test_git_merges_the_log_of_a_project_by_itself(tmp_path: Path) -> None:
    from tests.calling import call

    git("init", "-b", "main", at=tmp_path)
    assert call("init", str(tmp_path)).code == 0
    log = tmp_path / "claims/decisions.jsonl"
    for branch, claim in (("main", "first"), ("left", "left"), ("right", "right")):
        git("checkout", "-B", branch, *(["main"] if branch != "main" else []), at=tmp_path)
        add(log, claim)
        git("add", ".", at=tmp_path)
        git("commit", "-m", claim, at=tmp_path)
    git("merge", "left", at=tmp_path)
    assert sorted(told(log)) == ["first", "left", "right"]


@pytest.mark.parametrize("code", [errno.ENOLCK, errno.EDEADLK])
def test_a_file_system_without_locks_is_no_fault_and_one_that_stays_locked_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    def refuse(_: int) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(locking, "_wait", refuse)
    log = tmp_path / "log"
    if code == errno.ENOLCK:
        add(log, "first")
        assert told(log) == ["first"]
        return
    with pytest.raises(OSError, match="others are writing it") as found:
        add(log, "first")
    assert found.value.filename == str(log)
