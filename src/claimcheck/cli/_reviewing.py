"""Shared by the reviewing verbs: who decides, on what, and where it is logged."""

from __future__ import annotations

import subprocess
from datetime import UTC, date, datetime
from pathlib import Path

from claimcheck.config import Config, load_config
from claimcheck.errors import UsageError
from claimcheck.library.loading import Loaded, load_project
from claimcheck.reviewing.decisions import Place, find_claim
from claimcheck.reviewing.log import NAME
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Desk:
    """What a decision needs: the claim, the reviewer, the log."""

    config: Config
    loaded: Loaded
    place: Place
    by: str
    on: date

    @property
    def log(self) -> Path:
        """Where decisions are logged."""
        return self.config.root / self.config.claims / NAME


def desk(claim: str, by: str) -> Desk:
    """The desk for one claim of the project at hand.

    Raises:
        UsageError: nobody is named and git knows nobody; or the reviewer wrote the claim.
    """
    config = load_config(Path.cwd())
    place = find_claim(config.root, config.claims, claim)
    by = by or _git("config", "user.email")
    if not by:
        raise UsageError("say who decides (--by), or set git's user.email")
    return Desk(config, load_project(config), place, by, datetime.now(tz=UTC).date())


def author_of(desk_: Desk) -> str:
    """Who last changed the claims file, according to git; empty where there is no git."""
    return _git("log", "-1", "--format=%ae", "--", str(desk_.place.path))


def _git(*arguments: str) -> str:
    try:
        told = subprocess.run(  # noqa: S603  (git, with arguments of our own)
            ["git", *arguments], capture_output=True, text=True, check=False, timeout=10
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return told.stdout.strip() if told.returncode == 0 else ""
