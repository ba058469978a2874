"""The evidence graph as text that drawing programs read: DOT and Mermaid."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.model.claim import Claim, Stance
from claimcheck.model.study import Study
from claimcheck.values import dataclass

Articles = tuple[tuple[str, tuple[Claim, ...]], ...]

_LABEL = 60
_CONTROL = re.compile(r"[\x00-\x1f\x7f]+")
_ARROWS = {
    Stance.SUPPORTS: ("solid", "-->"),
    Stance.PARTLY_SUPPORTS: ("dashed", "-.->"),
    Stance.DISPUTES: ("bold", "==>"),
    Stance.NEUTRAL: ("dotted", "-.->"),
}


@dataclass(frozen=True, slots=True)
class _Node:
    name: str
    kind: str
    label: str
    fallen: bool = False


@dataclass(frozen=True, slots=True)
class _Edge:
    start: str
    end: str
    label: str
    stance: Stance | None = None


def _nodes(articles: Articles, studies: tuple[Study, ...]) -> Iterator[_Node]:
    for path, claims in articles:
        yield _Node(f"article:{path}", "article", path)
        for claim in claims:
            label = f"{claim.id}: {claim.statement or claim.quote}"
            yield _Node(f"claim:{path}#{claim.id}", "claim", label)
    known = {study.key for study in studies}
    for study in studies:
        label = f"{study.key}: {study.design.value}"
        yield _Node(f"study:{study.key}", "study", label, study.fallen)
    cited = (c.study for _, claims in articles for claim in claims for c in claim.citations)
    for key in dict.fromkeys(cited):
        if key not in known:
            yield _Node(f"study:{key}", "missing", f"{key}: not in the bibliography")


def _edges(articles: Articles, studies: tuple[Study, ...]) -> Iterator[_Edge]:
    for path, claims in articles:
        for claim in claims:
            name = f"claim:{path}#{claim.id}"
            yield _Edge(f"article:{path}", name, "")
            for c in claim.citations:
                yield _Edge(name, f"study:{c.study}", c.stance.value, c.stance)
    known = {study.key for study in studies}
    for study in studies:
        if study.appraisal:
            for part in study.appraisal.includes:
                if part in known:
                    yield _Edge(f"study:{study.key}", f"study:{part}", "includes")


def _short(label: str) -> str:
    line = " ".join(_CONTROL.sub(" ", label).split())
    return line if len(line) <= _LABEL else line[: _LABEL - 1].rstrip() + "…"


def dot(articles: Articles, studies: tuple[Study, ...]) -> str:
    """Graphviz DOT, left to right: articles, claims, studies; fallen studies in red."""
    shapes = {"article": "note", "claim": "box", "study": "ellipse", "missing": "octagon"}
    lines = ["digraph evidence {", "  rankdir=LR;"]
    for node in _nodes(articles, studies):
        colour = ", color=red" if node.fallen or node.kind == "missing" else ""
        label = _dot(_short(node.label))
        lines.append(f"  {_dot(node.name)} [label={label}, shape={shapes[node.kind]}{colour}];")
    for edge in _edges(articles, studies):
        style = f", style={_ARROWS[edge.stance][0]}" if edge.stance else ""
        lines.append(f"  {_dot(edge.start)} -> {_dot(edge.end)} [label={_dot(edge.label)}{style}];")
    return "\n".join([*lines, "}"]) + "\n"


def _dot(text: str) -> str:
    escaped = _CONTROL.sub(" ", text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def mermaid(articles: Articles, studies: tuple[Study, ...]) -> str:
    """A Mermaid flow chart, left to right; fallen and missing studies are marked."""
    ends = {
        "article": ("[[", "]]"),
        "claim": ("[", "]"),
        "study": ("(", ")"),
        "missing": ("{{", "}}"),
    }
    lines = ["flowchart LR"]
    short: dict[str, str] = {}
    fallen: list[str] = []
    for number, node in enumerate(_nodes(articles, studies)):
        short[node.name] = f"n{number}"
        opening, closing = ends[node.kind]
        lines.append(f'  n{number}{opening}"{_mermaid(_short(node.label))}"{closing}')
        if node.fallen or node.kind == "missing":
            fallen.append(f"n{number}")
    for edge in _edges(articles, studies):
        arrow = _ARROWS[edge.stance][1] if edge.stance else "-->"
        label = f'|"{edge.label}"|' if edge.label else ""
        lines.append(f"  {short[edge.start]} {arrow}{label} {short[edge.end]}")
    if fallen:
        lines += ["  classDef fallen stroke:#b00020", f"  class {','.join(fallen)} fallen"]
    return "\n".join(lines) + "\n"


def _mermaid(text: str) -> str:
    """Entity codes for what would end a label or be read as markup."""
    return "".join(f"#{ord(c)};" if c in '"#<>`&;[]{}()|\\' else c for c in text)
