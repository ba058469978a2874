"""``claimcheck retractions``."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from claimcheck.cli._calling import Parser, Verb, Verbs
from claimcheck.cli._telling import tell
from claimcheck.config import load_config
from claimcheck.errors import PathError, UsageError
from claimcheck.reporters.words import counted
from claimcheck.sources.retraction_watch import IndexFacts, RetractionIndex, build_index
from claimcheck.sources.settings import SourceSettings, load_settings


def options_of_update(parser: Parser) -> None:
    """What ``update`` takes."""
    parser.add_argument("source", nargs="?", metavar="PATH|URL", help="Where the file is.")


def update(source: str | None) -> int:
    """Load the file from PATH or URL (default: the setting sources.retraction-watch).

    It is published by Crossref, free to use with attribution:
    https://gitlab.com/crossref/retraction-watch-data
    """
    settings = load_settings(load_config(Path.cwd()).sources, os.environ)
    origin = source or settings.retraction_watch
    if not origin:
        raise UsageError("name the file's path or address, or set sources.retraction-watch")
    facts = _from_url(origin, settings) if "://" in origin else _from_path(Path(origin), settings)
    tell(_told(facts))
    return 0


def show() -> int:
    """Show what the local index was made from, and when."""
    settings = load_settings(load_config(Path.cwd()).sources, os.environ)
    index = RetractionIndex(settings.folder)
    if not index.there:
        tell("there is no index yet: claimcheck retractions update PATH|URL")
        return 3
    tell(_told(index.facts()))
    return 0


def _from_path(path: Path, settings: SourceSettings, origin: str = "") -> IndexFacts:
    if not path.is_file():
        raise PathError(f"there is no file {path}")
    with path.open(encoding="utf-8-sig", newline="") as lines:
        return build_index(lines, settings.folder, origin or str(path))


def _from_url(url: str, settings: SourceSettings) -> IndexFacts:
    from claimcheck.sources._http import download, without_user

    with tempfile.TemporaryDirectory(prefix="claimcheck-") as folder:
        file = Path(folder) / "retraction-watch.csv"
        download(url, settings, file)
        return _from_path(file, settings, without_user(url))


def _told(facts: IndexFacts) -> str:
    skipped = f"; no DOI or PMID in {counted(facts.skipped, 'row')}" if facts.skipped else ""
    return f"{counted(facts.notices, 'notice')} from {facts.origin}, loaded {facts.on}{skipped}"


_VERBS = {"update": Verb(options_of_update, update), "show": Verb(lambda _: None, show)}
VERB = Verbs(
    "Manage the Retraction Watch file, kept as a local index that `claimcheck verify` looks up.",
    {
        "update": "Load the file from a path or an address.",
        "show": "Show what the local index was made from, and when.",
    },
    _VERBS.__getitem__,
)
