"""``cite`` and ``retractions`` as a user runs them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.calling import call
from tests.loopback import faults
from tests.loopback.fixtures import Loopback
from tests.loopback.server import Response, lasting
from tests.loopback.works import update
from tests.sources.retraction_rows import HEADER, row
from tests.verifying.making import VOLES

NEW = replace(
    VOLES, doi="10.5555/new", pmid="90000044", title="A new fable of sleepless moles", year=2021
)


def test_cite_adds_an_entry_that_verifies(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    result = call("cite", "doi:10.5555/new")
    assert result.code == 0, result.err
    assert "added muller2021" in result.out
    assert "@article{muller2021," in (project / "bibliography" / "all.bib").read_text()
    assert call("verify", "muller2021").code == 0


def test_cite_does_not_add_what_is_there(project: Path) -> None:
    result = call("cite", f"pmid:{VOLES.pmid}")
    assert result.code == 0
    assert "already in the bibliography: voles (bibliography/all.bib:1)" in result.out


def test_cite_adds_nothing_twice_to_a_file_outside_the_project(
    project: Path, loopback: Loopback
) -> None:
    loopback.hold(NEW)
    file = project / "more.bib"
    assert call("cite", "doi:10.5555/new", "--to", str(file)).code == 0
    before = file.read_text()
    again = call("cite", "doi:10.5555/new", "--to", str(file))
    assert again.code == 0
    assert "already in the bibliography" in again.out
    taken = call("cite", "doi:10.5555/new", "--to", str(file), "--key", "muller2021")
    assert taken.code == 2
    assert "'muller2021' is taken" in taken.err
    assert file.read_text() == before


def test_cite_asks_nobody_for_what_is_there(project: Path, loopback: Loopback) -> None:
    for name in ("crossref", "pubmed", "europepmc", "openalex", "datacite"):
        loopback.world.faults[name] = [lasting(faults.unavailable())]
    result = call("cite", f"doi:{VOLES.doi}")
    assert result.code == 0, result.err
    assert "already in the bibliography: voles" in result.out


def test_cite_warns_of_a_retracted_work(project: Path, loopback: Loopback) -> None:
    loopback.hold(replace(NEW, crossref={"updated-by": [update("retraction", "10.5555/n")]}))
    result = call("cite", "doi:10.5555/new")
    assert result.code == 1
    assert "its standing: retracted" in result.err


def test_cite_makes_nothing_up(project: Path, loopback: Loopback) -> None:
    before = (project / "bibliography" / "all.bib").read_text()
    assert call("cite", "doi:10.5555/nobody").code == 1
    loopback.world.faults["crossref"] = [lasting(faults.unavailable())]
    assert call("cite", "doi:10.5555/nobody.else").code == 3
    assert call("cite", "doi:nonsense").code == 2
    assert call("cite", "doi:10.5555/new", "--key", "voles").code == 2
    assert (project / "bibliography" / "all.bib").read_text() == before


def test_cite_keeps_every_byte_of_the_file_it_adds_to(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    file = project / "bibliography" / "all.bib"
    before = file.read_bytes().replace(b"\n", b"\r\n")
    file.write_bytes(before)
    assert call("cite", "doi:10.5555/new").code == 0
    after = file.read_bytes()
    assert after.startswith(before)
    assert after.count(b"\n") == after.count(b"\r\n")


def test_cite_adds_nothing_to_a_file_in_another_encoding(project: Path, loopback: Loopback) -> None:
    loopback.hold(NEW)
    file = project / "bibliography" / "all.bib"
    before = file.read_bytes() + b"% caf\xe9\n"
    file.write_bytes(before)
    refused = call("cite", "doi:10.5555/new")
    assert refused.code == 3
    assert "@article{muller2021," in refused.err
    assert file.read_bytes() == before


@pytest.mark.parametrize("name", ["more.json", "more", "bibliography"])
def test_cite_adds_to_bib_files_alone(project: Path, loopback: Loopback, name: str) -> None:
    loopback.hold(NEW)
    assert call("cite", "doi:10.5555/new", "--to", name).code == 2
    assert not (project / "more.json").exists()
    assert not list(project.glob("*.new"))


def test_an_entry_whose_key_another_file_has_is_not_passed_over(project: Path) -> None:
    text = (project / "bibliography/all.bib").read_text()
    for name in ("a.bib", "b.bib"):
        (project / name).write_text(text)
    assert call("verify", "a.bib").code == 0
    assert call("verify", "a.bib", "./a.bib").code == 0
    told = call("verify", "a.bib", "b.bib")
    assert told.code == 3
    assert "b.bib:1:1: the key is used in a.bib:1 already" in told.out


def test_cite_outside_a_project_prints(
    project: Path, loopback: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loopback.hold(NEW)
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / ".git").mkdir()
    monkeypatch.chdir(elsewhere)
    assert "@article{muller2021," in call("cite", "doi:10.5555/new").out


def test_the_retraction_watch_file_is_loaded_from_a_path_and_used(project: Path) -> None:
    file = project / "rw.csv"
    file.write_text(HEADER + row(1, "Retraction", "7/8/2022", VOLES.doi))
    result = call("retractions", "update", str(file))
    assert result.code == 0, result.err
    assert "1 notice from" in result.out
    assert "1 notice from" in call("retractions", "show").out
    assert call("verify", "voles").code == 1


def test_the_retraction_watch_file_is_loaded_from_an_address(
    project: Path, loopback: Loopback
) -> None:
    text = HEADER + row(1, "Retraction", "7/8/2022", VOLES.doi)
    loopback.world.faults["openalex"] = [lambda *_: Response(200, text.encode(), "text/csv")]
    address = f"{loopback.settings.base_url('openalex')}/works/doi:x"
    result = call("retractions", "update", address)
    assert result.code == 0, result.err


def test_a_broken_retraction_watch_file_leaves_the_index(project: Path, loopback: Loopback) -> None:
    file = project / "rw.csv"
    file.write_text("<html>")
    assert call("retractions", "update", str(file)).code == 3
    assert call("retractions", "update", "none.csv").code == 2
    assert call("retractions", "update").code == 2
    loopback.world.faults["openalex"] = [faults.unavailable(), faults.truncated()]
    for _ in range(2):
        address = f"{loopback.settings.base_url('openalex')}/works/doi:x"
        assert call("retractions", "update", address).code == 3
    assert call("retractions", "show").code == 3


def test_no_password_of_an_address_is_told(project: Path, loopback: Loopback) -> None:
    result = call("retractions", "update", "http://me:secret@127.0.0.1:9/rw.csv")
    assert result.code == 3
    assert "127.0.0.1:9/rw.csv" in result.err
    assert "secret" not in result.err
