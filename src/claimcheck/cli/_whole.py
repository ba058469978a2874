"""Shared by the verbs that answer for all claims: whether all could be read."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.cli._telling import tell
from claimcheck.model.problem import Problem


def told_whole(lost: Iterable[Problem | str]) -> bool:
    """Whether nothing was lost; what was is told on standard error, with its place."""
    missed = [str(one) for one in lost]
    for one in missed:
        tell(f"not read: {one}", err=True)
    if missed:
        tell("claimcheck: the answer is incomplete", err=True)
    return not missed
