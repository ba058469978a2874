"""The graph in networkx: the only door to it, opened when a question needs paths."""

from __future__ import annotations

import re
from typing import Any

import networkx as nx  # type: ignore[import-untyped,unused-ignore] # its stubs are optional

from claimcheck.model.claim import Claim
from claimcheck.model.study import Study

Articles = tuple[tuple[str, tuple[Claim, ...]], ...]

_NOT_XML = re.compile(r"[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def dependents(studies: tuple[Study, ...], study: str) -> tuple[str, ...]:
    """The keys of the studies that rest on ``study``: reviews that include it, twins, and so on."""
    graph = nx.DiGraph()
    graph.add_node(study)
    for one in studies:
        judged = one.appraisal
        for part in judged.includes if judged else ():
            graph.add_edge(one.key, part)
        for twin in judged.same_data_as if judged else ():
            graph.add_edges_from([(one.key, twin), (twin, one.key)])
    known = {one.key for one in studies}
    return tuple(sorted((nx.ancestors(graph, study) & known) - {study}))


def cycles(studies: tuple[Study, ...]) -> tuple[tuple[str, ...], ...]:
    """One circle of inclusion or succession for each cluster of studies that has any."""
    graph = nx.DiGraph()
    for one in studies:
        judged = one.appraisal
        for other in (*judged.includes, *judged.supersedes) if judged else ():
            graph.add_edge(one.key, other)
    found = []
    for knot in nx.strongly_connected_components(graph):
        if len(knot) > 1 or any(graph.has_edge(key, key) for key in knot):
            part = graph.subgraph(sorted(knot))
            found.append(tuple(edge[0] for edge in nx.find_cycle(part, min(knot))))
    return tuple(sorted(found))


def network(articles: Articles, studies: tuple[Study, ...]) -> Any:
    """Everything as one networkx ``MultiDiGraph``; node names begin with their kind."""
    graph = nx.MultiDiGraph()
    for study in studies:
        graph.add_node(f"study:{study.key}", **_study(study))
    for path, claims in articles:
        graph.add_node(f"article:{path}", kind="article", label=path)
        for claim in claims:
            _add_claim(graph, path, claim)
    for study in studies:
        _add_relations(graph, study)
    return graph


def _study(study: Study) -> dict[str, str]:
    return {
        "kind": "study",
        "label": study.entry.title,
        "design": study.design.value,
        "year": str(study.entry.year or ""),
        "doi": study.entry.doi,
        "status": ", ".join(sorted(study.status)),
    }


def _add_claim(graph: Any, path: str, claim: Claim) -> None:
    node = f"claim:{path}#{claim.id}"
    label = claim.statement or claim.quote
    graph.add_node(
        node, kind="claim", label=label, type=claim.type.value, strength=claim.strength.label
    )
    graph.add_edge(f"article:{path}", node, kind="makes")
    for citation in claim.citations:
        graph.add_edge(
            node,
            f"study:{citation.study}",
            kind="cites",
            stance=citation.stance.value,
            role=citation.role,
            given=citation.given,
        )


def _add_relations(graph: Any, study: Study) -> None:
    judged = study.appraisal
    if judged is None:
        return
    kinds = {
        "includes": judged.includes,
        "same-data-as": judged.same_data_as,
        "supersedes": judged.supersedes,
    }
    for kind, keys in kinds.items():
        for key in keys:
            graph.add_edge(f"study:{study.key}", f"study:{key}", kind=kind)


def graphml(articles: Articles, studies: tuple[Study, ...]) -> str:
    """GraphML of :func:`network`; characters that XML forbids are left out."""
    graph = network(articles, studies)
    clean: Any = nx.MultiDiGraph()
    for node, data in graph.nodes(data=True):
        clean.add_node(_xml(node), **{key: _xml(value) for key, value in data.items()})
    for start, end, data in graph.edges(data=True):
        clean.add_edge(_xml(start), _xml(end), **{key: _xml(value) for key, value in data.items()})
    return "\n".join(nx.generate_graphml(clean)) + "\n"


def _xml(value: Any) -> Any:
    return _NOT_XML.sub("", value) if isinstance(value, str) else value
