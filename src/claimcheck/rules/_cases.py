"""Short ways to write the claims and studies in the examples of rules."""

from __future__ import annotations

from typing import Any

Facts = dict[str, Any]


def study(design: str, **facts: Any) -> Facts:
    """An appraisal of a study of people, with all facts verified."""
    plain = {_written(name): value for name, value in facts.items()}
    return {"design": design, "species": ["human"], "sure": "verified", **plain}


def trial(**facts: Any) -> Facts:
    """An appraisal of a placebo-controlled randomised trial of 480 people."""
    return study("randomised-trial", **{"n": 480, "comparator": "placebo", **facts})


def cites(key: str, stance: str = "supports", **facts: Any) -> Facts:
    """A citation of the study ``key``."""
    return {"study": key, "stance": stance, **facts}


def claim(kind: str, *citations: Facts, **facts: Any) -> Facts:
    """A modelled claim of type ``kind``; without a quote, it covers the whole text."""
    return {"type": kind, "citations": list(citations), **facts}


def benefit(treatment: str, outcome: str, *citations: Facts, **facts: Any) -> Facts:
    """A modelled claim that ``treatment`` does good to ``outcome``."""
    named = {"intervention": {"name": treatment}, "outcome": {"name": outcome}}
    return claim("benefit", *citations, **named, **facts)


def result(outcome: str, direction: str, *, kind: str = "patient-important", **facts: Any) -> Facts:
    """One result of a study."""
    plain = {_written(name): value for name, value in facts.items()}
    return {"outcome": {"name": outcome, "kind": kind}, "direction": direction, **plain}


def _written(name: str) -> str:
    """A fact's name as written in files; the answers of services are not part of an appraisal."""
    return name if name == "verified_on" else name.replace("_", "-")
