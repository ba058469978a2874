"""The evidence map's nodes at computed places, and the plot of strength against certainty."""

from __future__ import annotations

from collections import Counter
from typing import Any

from claimcheck.model.wording import Strength
from claimcheck.reporters.html.cards import ClaimCard
from claimcheck.values import dataclass

_ROW = 30
_COLUMN = 520
_CERTAINTIES = ("not rated", "very-low", "low", "moderate", "high")


def evidence_map(cards: list[ClaimCard]) -> dict[str, Any]:
    """Cytoscape elements: claims in a column, the studies they cite beside them, ready placed.

    Studies stand at the mean height of the claims that cite them, pushed apart where they would
    cover each other, so that edges stay short and the browser lays nothing out.
    """
    with_studies = [card for card in cards if card.studies]
    heights: dict[str, list[float]] = {}
    nodes: list[dict[str, Any]] = []
    edges: list[dict[str, Any]] = []
    for row, card in enumerate(with_studies):
        y = float(row * _ROW)
        data = {
            "id": card.anchor,
            "label": card.id,
            "kind": "claim",
            "verdict": card.verdict,
            "rules": card.rules,
        }
        nodes.append({"data": data, "position": {"x": 0, "y": y}})
        for study in card.studies:
            heights.setdefault(study.key, []).append(y)
            edge = {
                "id": f"{card.anchor}>{study.key}",
                "source": card.anchor,
                "target": f"study-{study.key}",
                "stance": study.stance,
            }
            edges.append({"data": edge})
    facts = {study.key: study for card in with_studies for study in card.studies}
    for key, y in _apart({key: sum(ys) / len(ys) for key, ys in heights.items()}).items():
        study = facts[key]
        about: dict[str, Any] = {
            "id": f"study-{key}",
            "label": f"{key} ({study.design})",
            "kind": "study",
            "fallen": study.fallen,
        }
        nodes.append({"data": about, "position": {"x": _COLUMN, "y": y}})
    unique = {edge["data"]["id"]: edge for edge in edges}
    return {"nodes": nodes, "edges": list(unique.values())}


def _apart(wanted: dict[str, float]) -> dict[str, float]:
    placed: dict[str, float] = {}
    lowest = float("-inf")
    for key, y in sorted(wanted.items(), key=lambda item: (item[1], item[0])):
        lowest = max(y, lowest + _ROW * 0.8)
        placed[key] = lowest
    return placed


@dataclass(frozen=True, slots=True)
class Dot:
    """The claims at one point of the plot."""

    x: float
    y: float
    radius: float
    verdict: str
    count: int
    title: str


@dataclass(frozen=True, slots=True)
class Plot:
    """Wording strength (across) against the certainty the evidence allows (up)."""

    dots: tuple[Dot, ...]
    across: tuple[tuple[float, str], ...]
    up: tuple[tuple[float, str], ...]
    table: tuple[tuple[str, str, str, int], ...]
    """The same as rows: strength, certainty, verdict, claims."""


def plot(cards: list[ClaimCard]) -> Plot:
    """The claims that have a verdict, counted by place and verdict."""
    counts = Counter((c.strength, c.certainty, c.verdict) for c in cards if c.judged)
    strengths = [s.label for s in Strength]
    verdicts = ("contradicted", "unsupported", "uncitable", "overstated", "supported")
    dots = []
    for (strength, certainty, verdict), count in sorted(counts.items()):
        shift = (verdicts.index(verdict) - 2) * 14
        x = 130 + strengths.index(strength) * 86 + shift
        y = 260 - _CERTAINTIES.index(certainty) * 54
        title = f"{count} {verdict}: worded {strength}, certainty at most {certainty}"
        dots.append(Dot(x, y, 4 + 2.2 * count**0.5, verdict, count, title))
    return Plot(
        dots=tuple(dots),
        across=tuple((130 + n * 86, name) for n, name in enumerate(strengths)),
        up=tuple((260 - n * 54, name) for n, name in enumerate(_CERTAINTIES)),
        table=tuple((s, c, v, n) for (s, c, v), n in sorted(counts.items())),
    )
