"""``cite`` and ``retractions`` as a user runs them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from claimcheck.cli.cite import cite_command
from claimcheck.cli.retractions import retractions_command
from claimcheck.cli.verify import verify_command
from claimcheck.errors import BibliographyError, InputError, PathError, SourceError, UsageError
from tests.loopback import faults
from tests.loopback.fixtures import Loopback
from tests.loopback.server import Response, lasting
from tests.loopback.works import update
from tests.sources.retraction_rows import HEADER, row
from tests.verifying.making import VOLES

NEW = replace(
    VOLES, doi="10.5555/new", pmid="90000044", title="A new fable of sleepless moles", year=2021
)


def run(command: object, *arguments: str) -> Result:
    return CliRunner().invoke(command, [*arguments], standalone_mode=False)


def test_cite_adds_an_entry_that_verifies(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    result = run(cite_command, "doi:10.5555/new")
    assert (result.exception, result.return_value) == (None, 0)
    assert "added muller2021" in result.output
    assert "@article{muller2021," in (project / "bibliography" / "all.bib").read_text()
    assert run(verify_command, "muller2021").return_value == 0


def test_cite_does_not_add_what_is_there(project: Path) -> None:
    result = run(cite_command, f"pmid:{VOLES.pmid}")
    assert result.return_value == 0
    assert "already in the bibliography: voles (bibliography/all.bib:1)" in result.output


def test_cite_adds_nothing_twice_to_a_file_outside_the_project(
    project: Path, loopback: Loopback
) -> None:
    loopback.hold(NEW)
    file = project / "more.bib"
    assert run(cite_command, "doi:10.5555/new", "--to", str(file)).return_value == 0
    before = file.read_text()
    again = run(cite_command, "doi:10.5555/new", "--to", str(file))
    assert again.return_value == 0
    assert "already in the bibliography" in again.output
    taken = run(cite_command, "doi:10.5555/new", "--to", str(file), "--key", "muller2021")
    assert isinstance(taken.exception, UsageError)
    assert file.read_text() == before


def test_cite_asks_nobody_for_what_is_there(project: Path, loopback: Loopback) -> None:
    for name in ("crossref", "pubmed", "europepmc", "openalex", "datacite"):
        loopback.world.faults[name] = [lasting(faults.unavailable())]
    result = run(cite_command, f"doi:{VOLES.doi}")
    assert (result.exception, result.return_value) == (None, 0)
    assert "already in the bibliography: voles" in result.output


def test_cite_warns_of_a_retracted_work(project: Path, loopback: Loopback) -> None:
    loopback.hold(replace(NEW, crossref={"updated-by": [update("retraction", "10.5555/n")]}))
    result = run(cite_command, "doi:10.5555/new")
    assert result.return_value == 1
    assert "its standing: retracted" in result.output


def test_cite_makes_nothing_up(project: Path, loopback: Loopback) -> None:
    before = (project / "bibliography" / "all.bib").read_text()
    assert run(cite_command, "doi:10.5555/nobody").return_value == 1
    loopback.world.faults["crossref"] = [lasting(faults.unavailable())]
    assert run(cite_command, "doi:10.5555/nobody.else").return_value == 3
    assert isinstance(run(cite_command, "doi:nonsense").exception, UsageError)
    assert isinstance(run(cite_command, "doi:10.5555/new", "--key", "voles").exception, UsageError)
    assert (project / "bibliography" / "all.bib").read_text() == before


def test_cite_keeps_every_byte_of_the_file_it_adds_to(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    file = project / "bibliography" / "all.bib"
    before = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(before)
    assert run(cite_command, "doi:10.5555/new").exception is None
    after = file.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == after.count(b"\r\n")


def test_cite_adds_nothing_to_a_file_in_another_encoding(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    file = project / "bibliography" / "all.bib"
    before = file.read_bytes() + b"% caf\xe9\n"
    file.write_bytes(before)
    refused = run(cite_command, "doi:10.5555/new").exception
    assert isinstance(refused, InputError)
    assert "@article{muller2021," in str(refused)
    assert file.read_bytes() == before


def test_cite_outside_a_project_prints(
    project: Path, loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.hold(NEW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / ".git").mkdir()
    monkeypatch.chdir(elsewhere)
    assert "@article{muller2021," in run(cite_command, "doi:10.5555/new").output


def test_the_retraction_watch_file_is_loaded_from_a_path_and_used(project: Path) -> None:
    file = project / "rw.csv"
    file.write_text(HEADER + row(1, "Retraction", "7/8/2022", VOLES.doi))
    result = run(retractions_command, "update", str(file))
    assert (result.exception, result.return_value) == (None, 0)
    assert "1 notices from" in result.output
    assert "1 notices from" in run(retractions_command, "show").output
    assert run(verify_command, "voles").return_value == 1


def test_the_retraction_watch_file_is_loaded_from_an_address(
    project: Path, loopback: Loopback
) -> None:
    text = HEADER + row(1, "Retraction", "7/8/2022", VOLES.doi)
    loopback.world.faults["openalex"] = [lambda *_: Response(200, text.encode(), "text/csv")]
    result = run(
        retractions_command, "update", f"{loopback.settings.base_url('openalex')}/works/doi:x"
    )
    assert (result.exception, result.return_value) == (None, 0)


def test_a_broken_retraction_watch_file_leaves_the_index(project: Path, loopback: Loopback) -> None:
    file = project / "rw.csv"
    file.write_text("<html>")
    assert isinstance(run(retractions_command, "update", str(file)).exception, BibliographyError)
    assert isinstance(run(retractions_command, "update", "none.csv").exception, PathError)
    assert isinstance(run(retractions_command, "update").exception, UsageError)
    loopback.world.faults["openalex"] = [faults.unavailable(), faults.truncated()]
    for _ in range(2):
        address = f"{loopback.settings.base_url('openalex')}/works/doi:x"
        assert isinstance(run(retractions_command, "update", address).exception, SourceError)
    assert run(retractions_command, "show").return_value == 3


def test_no_password_of_an_address_is_told(project: Path, loopback: Loopback) -> None:
    result = run(retractions_command, "update", "http://me:secret@127.0.0.1:9/rw.csv")
    assert isinstance(result.exception, SourceError)
    assert "127.0.0.1:9/rw.csv" in str(result.exception)
    assert "secret" not in str(result.exception)
