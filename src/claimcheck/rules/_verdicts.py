"""Shared by the rules that report a verdict."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.finding import VerdictKind
from claimcheck.rulebook import Flag


def flag_verdicts(dossier: Dossier, kind: VerdictKind) -> Iterator[Flag]:
    """A flag on every claim of the article with this verdict, with its reasons."""
    for judged in dossier.claims:
        verdict = judged.verdict
        if verdict and verdict.kind is kind and judged.claim.anchored:
            yield Flag(
                " ".join(verdict.reasons),
                judged.claim.span,
                claim=judged.claim.id,
                studies=tuple(c.study for c in judged.claim.citations),
                suggestion=verdict.suggestion,
            )
