"""The evidence graph answers typed questions, on a graph small enough to see."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from xml.etree import ElementTree as ET

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import UnknownNameError
from claimcheck.graph import EvidenceGraph
from claimcheck.model.claim import Citation, Claim, Stance
from claimcheck.model.study import Appraisal, Design, Entry, Status, Study, Sureness
from claimcheck.model.text import Span


def study(key: str, title: str = "", doi: str = "", pmid: str = "", **judged: object) -> Study:
    appraisal = Appraisal(key, Design.COHORT, Sureness.VERIFIED, **judged)
    entry = Entry(key, "article", title or f"A study called {key}", year=2001, doi=doi, pmid=pmid)
    return Study(entry, appraisal=appraisal, status=frozenset(appraisal.status))


def claim(name: str, **stances: Stance) -> Claim:
    citations = tuple(Citation(key, stance) for key, stance in stances.items())
    return Claim(name, Span(0, 1), f"what {name} says", citations=citations)


STUDIES = (
    study("trial", doi="10.1000/t", status=(Status.RETRACTED,)),
    study("twin", same_data_as=("trial",)),
    study("review", includes=("trial", "other")),
    study("umbrella", includes=("review",)),
    study("other"),
    study("lonely"),
)
ARTICLES = (
    ("one.md", (claim("a", trial=Stance.SUPPORTS, other=Stance.DISPUTES), claim("bare"))),
    ("two.md", (claim("a", umbrella=Stance.PARTLY_SUPPORTS), claim("c", trial=Stance.DISPUTES))),
    ("three.md", (claim("d", gone=Stance.SUPPORTS), claim("e", twin=Stance.NEUTRAL))),
)
GRAPH = EvidenceGraph(ARTICLES, STUDIES)


def test_a_claims_studies_and_what_they_say_of_it() -> None:
    first = GRAPH.claim("a").claim
    assert [s.key for s in GRAPH.studies_of(first)] == ["trial", "other"]
    assert [line.citation.study for line in GRAPH.evidence_for(first)] == ["trial"]
    assert [line.citation.study for line in GRAPH.evidence_against(first)] == ["other"]


def test_ids_are_told_apart_by_article() -> None:
    assert GRAPH.claim("a").article == "one.md"
    assert GRAPH.claim("a", "two.md").claim.citations[0].study == "umbrella"


def test_what_rests_on_a_study_and_what_only_cites_it() -> None:
    assert [ref.id for ref in GRAPH.claims_citing("trial")] == ["a", "c"]
    assert [ref.id for ref in GRAPH.claims_resting_on("trial")] == ["a"]
    assert GRAPH.articles_resting_on("trial") == ("one.md",)
    assert GRAPH.claims_citing("nowhere") == ()


def test_what_falls_with_a_trial_falls_through_reviews_of_reviews_and_twins() -> None:
    fallen = GRAPH.falls_with("trial")
    assert fallen.studies == ("review", "twin", "umbrella")
    assert [(ref.article, ref.id) for ref in fallen.claims] == [("one.md", "a"), ("two.md", "a")]
    assert fallen.articles == ("one.md", "two.md")


def test_nothing_else_falls_with_a_study_that_nothing_includes() -> None:
    assert GRAPH.falls_with("lonely").claims == ()


@pytest.mark.parametrize("ask", [GRAPH.study, GRAPH.falls_with, GRAPH.claim])
def test_an_unknown_name_is_an_error_that_names_the_nearest(ask: object) -> None:
    with pytest.raises(UnknownNameError, match="there is no"):
        ask("trail-of-nothing")
    with pytest.raises(UnknownNameError, match="did you mean 'trial'"):
        GRAPH.study("trail")


def test_orphans_are_studies_claims_and_keys_that_hang_in_the_air() -> None:
    orphans = GRAPH.orphans()
    assert orphans.studies == ("lonely",)
    assert [ref.id for ref in orphans.claims] == ["bare"]
    assert [(ref.id, key) for ref, key in orphans.missing] == [("d", "gone")]


def test_cycles_are_found_once_each() -> None:
    circle = (
        study("a", includes=("b",)),
        study("b", includes=("c",)),
        study("c", includes=("a",)),
        study("self", includes=("self",)),
    )
    assert EvidenceGraph((), circle).cycles() == (("a", "b", "c"), ("self",))
    assert GRAPH.cycles() == ()


def test_duplicates_share_a_doi_a_pmid_or_a_title_and_year() -> None:
    twice = (
        study("a", doi="10.1000/X"),
        study("b", doi="https://doi.org/10.1000/x"),
        study("c", pmid="77"),
        study("d", pmid="77"),
        study("e", title="Iron and sleep in older people"),
        study("f", title="RETRACTED: Iron and Sleep in Older People."),
        study("g", title="Editorial"),
        study("h", title="Editorial"),
    )
    found = [(d.by, d.keys) for d in EvidenceGraph((), twice).duplicates()]
    assert found == [("doi", ("a", "b")), ("pmid", ("c", "d")), ("title", ("e", "f"))]


def test_a_graph_can_be_pickled_and_compared() -> None:
    again = pickle.loads(pickle.dumps(GRAPH))
    assert again == GRAPH
    assert again.claims_citing("trial") == GRAPH.claims_citing("trial")
    assert EvidenceGraph(ARTICLES, STUDIES[1:]) != GRAPH


def test_graphml_reads_back_with_every_node_and_edge() -> None:
    back = nx.parse_graphml(GRAPH.to_graphml(), force_multigraph=True)
    graph = GRAPH.to_networkx()
    assert set(back) == set(graph)
    assert back.number_of_edges() == graph.number_of_edges()
    assert back.nodes["study:trial"]["status"] == "retracted"


def test_json_ld_names_studies_under_cito_properties() -> None:
    nodes = {node["@id"]: node for node in json.loads(GRAPH.to_jsonld())["@graph"]}
    made = nodes["urn:claimcheck:claim:one.md#a"]
    assert made["cito:citesAsEvidence"][0]["@id"] in nodes
    assert nodes["urn:claimcheck:study:trial"]["sameAs"] == "https://doi.org/10.1000/t"
    assert nodes["urn:claimcheck:claim:one.md#a/citation-2"]["claimcheck:stance"] == "disputes"


def test_drawings_hold_every_claim_and_mark_the_fallen() -> None:
    mermaid, dot = GRAPH.to_mermaid(), GRAPH.to_dot()
    assert mermaid.startswith("flowchart LR\n")
    assert "fallen" in mermaid
    assert dot.count(" -> ") == GRAPH.to_networkx().number_of_edges() - 1  # same-data is not drawn
    assert "color=red" in dot


@given(st.text(min_size=1), st.text())
def test_no_text_breaks_an_export(key: str, words: str) -> None:
    hostile = Claim("x", Span(0, 0), words, citations=(Citation(key, Stance.SUPPORTS, role=words),))
    graph = EvidenceGraph([(words, [hostile])], [study("s", title=words)])
    ET.fromstring(graph.to_graphml().encode("utf-8", "replace"))  # noqa: S314 - our own XML
    json.loads(graph.to_jsonld())
    assert graph.to_dot().endswith("}\n")
    assert all('"' not in label for label in graph.to_mermaid().split('"')[1::2])


def test_simple_look_ups_leave_networkx_alone() -> None:
    code = (
        "import sys; from claimcheck.graph import EvidenceGraph; g = EvidenceGraph((), ());"
        "g.duplicates(); g.orphans(); g.claims_citing('x'); sys.exit('networkx' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
