"""The evidence graph in the formats of other tools."""

from __future__ import annotations

import json
import re
from io import BytesIO
from typing import TYPE_CHECKING, Any

from claimcheck.model.claim import Stance

if TYPE_CHECKING:
    import networkx as nx

    from claimcheck.graph.evidence import EvidenceGraph

_CITO = "http://purl.org/spar/cito/"
_COLOUR = {
    Stance.SUPPORTS: "#2e7d32",
    Stance.PARTLY_SUPPORTS: "#9e9d24",
    Stance.NEUTRAL: "#757575",
    Stance.DISPUTES: "#c62828",
}
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def networkx_of(graph: EvidenceGraph) -> nx.MultiDiGraph[Any]:
    """Nodes with ``kind`` and ``label``; edges with ``kind``, and ``stance`` and ``role`` on citations."""
    import networkx as nx

    result: nx.MultiDiGraph[Any] = nx.MultiDiGraph()
    for key, study in graph.studies.items():
        result.add_node(
            f"study:{key}",
            kind="study",
            label=_clean(study.entry.title or key),
            design=study.design.value,
            status=", ".join(sorted(study.status)),
        )
    for path, claims in graph.articles:
        result.add_node(f"article:{path}", kind="article", label=_clean(path))
        for claim in claims:
            name = f"claim:{claim.id}"
            result.add_node(
                name,
                kind="claim",
                label=_clean(claim.statement or claim.quote),
                type=claim.type.value,
            )
            result.add_edge(f"article:{path}", name, kind="makes")
            for c in claim.citations:
                if f"study:{c.study}" not in result:
                    result.add_node(
                        f"study:{c.study}",
                        kind="study",
                        label=_clean(c.study),
                        design="",
                        status="missing",
                    )
                result.add_edge(
                    name, f"study:{c.study}", kind="cites", stance=c.stance.value, role=c.role
                )
    for key, study in graph.studies.items():
        for inner in study.appraisal.includes if study.appraisal else ():
            if inner in graph.studies:
                result.add_edge(f"study:{key}", f"study:{inner}", kind="pools")
    return result


def graphml(graph: EvidenceGraph) -> str:
    """GraphML 1.0."""
    import networkx as nx

    buffer = BytesIO()
    nx.write_graphml_xml(networkx_of(graph), buffer)
    return buffer.getvalue().decode("utf-8")


def dot(graph: EvidenceGraph) -> str:
    """A directed graph in Graphviz's DOT."""
    lines = ["digraph evidence {", "  rankdir=LR;", "  node [fontname=sans-serif, fontsize=10];"]
    built = networkx_of(graph)
    shapes = {"article": "folder", "claim": "box", "study": "ellipse"}
    for name, facts in built.nodes(data=True):
        label = _shortened(facts["label"], 60)
        lines.append(f"  {_quoted(name)} [shape={shapes[facts['kind']]}, label={_quoted(label)}];")
    for start, end, facts in built.edges(data=True):
        stance = facts.get("stance")
        look = (
            f" [color={_quoted(_COLOUR[Stance(stance)])}, label={_quoted(stance)}]"
            if stance
            else ""
        )
        lines.append(f"  {_quoted(start)} -> {_quoted(end)}{look};")
    return "\n".join([*lines, "}", ""])


def mermaid(graph: EvidenceGraph) -> str:
    """A Mermaid flowchart."""
    built = networkx_of(graph)
    names = {name: f"n{number}" for number, name in enumerate(built)}
    open_close = {"article": ("[[", "]]"), "claim": ("[", "]"), "study": ("(", ")")}
    lines = ["flowchart LR"]
    for name, facts in built.nodes(data=True):
        start, end = open_close[facts["kind"]]
        text = _shortened(facts["label"], 60).replace("&", "&amp;").replace('"', "&quot;")
        text = text.replace("<", "&lt;").replace(">", "&gt;").replace("\n", " ")
        lines.append(f'  {names[name]}{start}"{text}"{end}')
    for start, end, facts in built.edges(data=True):
        label = facts.get("stance") or facts["kind"]
        lines.append(f"  {names[start]} -->|{label}| {names[end]}")
    return "\n".join([*lines, ""])


def jsonld(graph: EvidenceGraph) -> str:
    """Claims and studies as linked data; each citation under its CiTO property."""
    nodes: list[dict[str, Any]] = []
    for path, claims in graph.articles:
        nodes.append(
            {
                "@id": _iri("article", path),
                "@type": "schema:Article",
                "schema:name": path,
                "schema:mentions": [{"@id": _iri("claim", c.id)} for c in claims],
            }
        )
        for claim in claims:
            node: dict[str, Any] = {
                "@id": _iri("claim", claim.id),
                "@type": "schema:Claim",
                "schema:text": claim.statement or claim.quote,
            }
            for c in claim.citations:
                node.setdefault(f"cito:{c.role}", []).append({"@id": _study_iri(graph, c.study)})
            nodes.append(node)
    for key, study in graph.studies.items():
        nodes.append(
            {
                "@id": _study_iri(graph, key),
                "@type": "schema:ScholarlyArticle",
                "schema:name": study.entry.title,
                "schema:identifier": key,
            }
        )
    context = {"cito": _CITO, "schema": "https://schema.org/"}
    return json.dumps({"@context": context, "@graph": nodes}, ensure_ascii=False, indent=2) + "\n"


def _study_iri(graph: EvidenceGraph, key: str) -> str:
    study = graph.studies.get(key)
    return f"https://doi.org/{study.entry.doi}" if study and study.entry.doi else _iri("study", key)


def _iri(kind: str, name: str) -> str:
    from urllib.parse import quote

    return f"urn:claimcheck:{kind}:{quote(name, safe='')}"


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'


def _shortened(text: str, length: int) -> str:
    text = " ".join(text.split())
    return text if len(text) <= length else text[: length - 1] + "…"


def _clean(text: str) -> str:
    return _NOT_XML.sub("\ufffd", text)
