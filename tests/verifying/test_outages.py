"""A service that is down: nothing clean, nothing lost, and a second run completes it."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from claimcheck.verifying.citing import as_bibtex
from tests.calling import Told, call
from tests.loopback import faults
from tests.loopback.fixtures import Loopback
from tests.loopback.server import SERVICES, lasting
from tests.loopback.works import update
from tests.verifying.making import TRIAL, VOLES, entry_of


def verify(*arguments: str) -> Told:
    return call("verify", *arguments)


def as_data(*arguments: str) -> tuple[int, dict[str, Any]]:
    result = verify("--format", "json", *arguments)
    return result.code, result.json()


def kept(project: Path) -> dict[str, Any]:
    return json.loads((project / "bibliography" / "verification.json").read_text())["studies"]


def test_a_sound_bibliography_is_verified_and_kept(project: Path) -> None:
    code, data = as_data()
    assert code == 0
    assert [e["verdict"] for e in data["entries"]] == ["verified", "verified"]
    assert data["not_checked"] == []
    assert {key: block["verdict"] for key, block in kept(project).items()} == {
        "trial": "verified",
        "voles": "verified",
    }


def test_a_total_outage(project: Path, loopback: Loopback) -> None:
    for service in SERVICES:
        loopback.world.faults[service] = [lasting(faults.reset())]
    code, data = as_data()
    assert code == 3
    assert {e["verdict"] for e in data["entries"]} == {"not-checked"}
    assert {n["key"] for n in data["not_checked"]} == {"voles", "trial"}
    assert {block["verdict"] for block in kept(project).values()} == {"not-checked"}
    assert "2 not checked" in verify().out


@pytest.mark.parametrize("service", ["crossref", "pubmed", "europepmc", "openalex"])
def test_an_outage_of_one_source(project: Path, loopback: Loopback, service: str) -> None:
    loopback.world.faults[service] = [lasting(faults.gateway_timeout())]
    code, data = as_data()
    assert code == 3
    assert {e["verdict"] for e in data["entries"]} == {"not-checked"}
    assert all(service in why for e in data["entries"] for why in e["not_checked"])
    assert all(block["verdict"] != "verified" for block in kept(project).values())


def test_a_fault_found_during_an_outage_is_reported_and_the_code_is_3(
    project: Path, loopback: Loopback
) -> None:
    loopback.world.works[0] = replace(VOLES, links=(("RetractionIn", "J. 2020", "7"),))
    loopback.world.index()
    loopback.world.faults["openalex"] = [lasting(faults.unavailable())]
    code, data = as_data()
    assert code == 3
    assert data["entries"][0]["status"] == ["retracted"]


def test_an_outage_half_way_loses_nothing_and_a_second_run_completes_it(
    project: Path, loopback: Loopback
) -> None:
    assert as_data("voles")[0] == 0
    loopback.world.faults["crossref"] = [lasting(faults.unavailable())]
    code, data = as_data()
    assert code == 3
    verdicts = {e["key"]: e["verdict"] for e in data["entries"]}
    assert verdicts == {"voles": "verified", "trial": "not-checked"}
    loopback.world.faults["crossref"] = []
    asked = len(loopback.world.asked("pubmed"))
    assert as_data()[0] == 0
    assert len(loopback.world.asked("pubmed")) == asked
    assert {block["verdict"] for block in kept(project).values()} == {"verified"}


def test_an_outage_later_keeps_the_earlier_answer_and_says_so(
    project: Path, loopback: Loopback
) -> None:
    assert as_data()[0] == 0
    before = kept(project)["voles"]
    for service in SERVICES:
        loopback.world.faults[service] = [lasting(faults.unavailable())]
    assert as_data("--fresh")[0] == 3
    after = kept(project)["voles"]
    assert after.pop("not-checked")
    assert after == before


def test_an_entry_changed_during_an_outage_loses_its_old_verdict(
    project: Path, loopback: Loopback
) -> None:
    assert as_data()[0] == 0
    bib = project / "bibliography" / "all.bib"
    bib.write_text(bib.read_text().replace("2015", "2005"))
    for service in SERVICES:
        loopback.world.faults[service] = [lasting(faults.unavailable())]
    assert as_data("--fresh")[0] == 3
    assert kept(project)["voles"]["verdict"] == "not-checked"


def test_a_retraction_seen_during_an_outage_is_kept(project: Path, loopback: Loopback) -> None:
    assert as_data()[0] == 0
    loopback.world.works[0] = replace(
        VOLES, crossref={"updated-by": [update("retraction", "10.5555/n")]}
    )
    loopback.world.index()
    loopback.world.faults["pubmed"] = [lasting(faults.unavailable())]
    assert as_data("--fresh")[0] == 3
    assert kept(project)["voles"]["status"] == ["retracted"]


def test_a_block_of_an_entry_that_is_gone_goes(project: Path) -> None:
    assert as_data()[0] == 0
    (project / "bibliography" / "all.bib").write_text(as_bibtex(entry_of(TRIAL, "trial")))
    assert as_data()[0] == 0
    assert list(kept(project)) == ["trial"]


@pytest.mark.parametrize(
    "text", ["", "% nothing here\n", "@comment{x}\n", "@article{broken, title = {no end\n"]
)
def test_an_empty_comment_only_or_broken_file_exits_3(project: Path, text: str) -> None:
    file = project / "outside.bib"
    file.write_text(text)
    code, data = as_data(str(file))
    assert code == 3
    assert data["entries"] == []
    assert data["not_checked"]


def test_a_broken_entry_beside_a_sound_one_exits_3_and_names_its_line(project: Path) -> None:
    file = project / "outside.bib"
    file.write_text(as_bibtex(entry_of(TRIAL, "trial")) + "\n@article{broken, title = {no end\n")
    code, data = as_data(str(file))
    assert code == 3
    assert [e["verdict"] for e in data["entries"]] == ["verified"]
    assert [n["line"] for n in data["not_checked"]] == [13]


def test_a_file_outside_the_project_is_told_of_and_not_kept(project: Path) -> None:
    file = project / "outside.bib"
    file.write_text(as_bibtex(entry_of(TRIAL, "trial", journal="Nature")))
    code, data = as_data(str(file))
    assert code == 1
    (entry,) = data["entries"]
    assert entry["verdict"] == "mismatch"
    assert entry["fields"]["journal"]["entry"] == "Nature"
    assert entry["fields"]["journal"]["found"] == TRIAL.journal
    assert not (project / "bibliography" / "verification.json").exists()
    assert "journal: the entry says 'Nature'" in verify(str(file)).out


@pytest.mark.parametrize("arguments", [["nobody1999"], ["none.bib"], ["bibliography/none.bib"]])
def test_what_is_not_there_is_the_callers_mistake(project: Path, arguments: list[str]) -> None:

    assert verify(*arguments).code == 2


def test_nobody_is_asked_without_a_contact_address(
    project: Path, monkeypatch: pytest.MonkeyPatch, loopback: Loopback
) -> None:

    monkeypatch.delenv("CLAIMCHECK_MAILTO")
    assert verify().code == 2
    assert not loopback.world.seen


def test_a_total_outage_with_many_references_asks_each_service_three_times(
    loopback: Loopback,
) -> None:
    for service in SERVICES:
        loopback.world.faults[service] = [lasting(faults.unavailable())]
    entries = [entry_of(VOLES, f"k{n}", doi=f"10.5555/many.{n}") for n in range(200)]
    results = loopback.verify(*entries)
    assert {r.verdict.value for r in results} == {"not-checked"}
    for service in ("crossref", "pubmed", "europepmc", "openalex"):
        assert 3 <= len(loopback.world.asked(service)) <= 9
