"""What a project keeps in git, loaded: its claims files and its bibliography."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import ClaimsFileError
from claimcheck.model.bibliography import Bibliography
from claimcheck.model.claim import Claim
from claimcheck.model.problem import Problem
from claimcheck.model.study import Design, Entry, Study, StudyProfile
from claimcheck.values import dataclass, field


@dataclass(frozen=True, slots=True)
class ClaimsOf:
    """The claims a file models, and the article it names."""

    file: str
    article: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A project's claims and studies, and every fault found on the way."""

    claims: Mapping[str, ClaimsOf] = field(default_factory=dict)
    """By the article's path, relative to the project's root."""
    bibliography: Bibliography = field(default_factory=Bibliography)
    problems: tuple[Problem, ...] = ()

    @property
    def lost(self) -> tuple[Problem, ...]:
        """The faults that prevented something from being loaded, so that an audit is incomplete."""
        return tuple(problem for problem in self.problems if problem.lost)

    @property
    def studies(self) -> dict[str, Study]:
        """The studies by key."""
        return {study.key: study for study in self.bibliography.studies}


def load_project(config: Config) -> Loaded:
    """The claims files and the bibliography below the project's root.

    Faults of single entries are values in ``problems``; everything else is loaded.
    """
    claims, problems = load_claims(config)
    bibliography = _bibliography(config)
    return Loaded(claims, bibliography, (*problems, *bibliography.problems))


def load_claims(config: Config) -> tuple[dict[str, ClaimsOf], list[Problem]]:
    """The claims files by the articles they name, and their faults."""
    folder = config.root / config.claims
    found: dict[str, ClaimsOf] = {}
    problems: list[Problem] = []
    if not folder.is_dir():
        return found, problems
    from claimcheck.claimfiles.load import as_on_disk, claims_text, read_claims

    for path in sorted(folder.rglob("*.y*ml")):
        name = path.relative_to(config.root).as_posix()
        try:
            text = claims_text(path, name)
        except ClaimsFileError as error:
            problems.append(Problem(name, error.line, 0, error.message, "unreadable", lost=True))
            continue
        read, faults = read_claims(text, name)
        problems.extend(faults)
        if read is None:
            continue
        article = as_on_disk(config.root, read.article)
        if article in found:
            told = f"{article} already has a claims file, {found[article].file}"
            problems.append(Problem(name, 1, 1, told, "second-claims-file", lost=True))
            continue
        found[article] = ClaimsOf(name, article, read.claims)
    return found, problems


def _bibliography(config: Config) -> Bibliography:
    folder = config.root / config.bibliography
    if not folder.is_dir():
        return Bibliography()
    from claimcheck.bibliography.load import load_bibliography

    return load_bibliography(folder, profile=_profile, root=config.root)


def _profile(entry: Entry, judged: Design | None) -> StudyProfile:
    from claimcheck.verifying.profiling import profile_entry

    return profile_entry(entry, judged)


def inside(root: Path, name: str) -> bool:
    """Whether a file that a project names is below its root."""
    return (root / name).resolve().is_relative_to(root.resolve())


def relative(path: Path, root: Path) -> str:
    """``path`` as it is shown: below the root where it or a link to it stands there, else as given.

    Signs of a file's name that are no UTF-8 are shown as ``\ufffd``.
    """
    top, named = root.resolve(), path.parent.resolve() / path.name
    for whole in (path.resolve() if path.exists() else named, named):
        if whole.is_relative_to(top):
            path = whole.relative_to(top)
            break
    return os.fsencode(path.as_posix()).decode("utf-8", "replace")
