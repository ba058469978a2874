"""``claimcheck cite``."""

from __future__ import annotations

import os
import re
from pathlib import Path

from claimcheck.bibliography.load import load_bibliography, read_references
from claimcheck.cli._calling import Parser, Verb, file
from claimcheck.cli._telling import put, tell
from claimcheck.config import Config, load_config
from claimcheck.errors import InputError, PathError, UsageError
from claimcheck.model.study import Entry
from claimcheck.sources.interface import Identifiers, Wanted
from claimcheck.sources.settings import load_settings
from claimcheck.verifying.citing import Cited, as_bibtex, cite, read_wanted
from claimcheck.verifying.running import open_bureau
from claimcheck.verifying.standing import FAULTS

CITABLE = re.compile(r"[\w:.+/-]{1,200}")
"""A key that BibTeX and every style of citation read completely."""


def options(parser: Parser) -> None:
    """What the verb takes."""
    add = parser.add_argument
    add("wanted", metavar="doi:…|pmid:…|TITLE", help="The work to add.")
    add("--to", dest="file", type=file, metavar="FILE", help="The .bib file to add to.")
    add("--key", help="The key to use; made from author and year by default.")


def run(wanted: str, file: Path | None, key: str | None) -> int:
    """Add a complete reference by DOI, PMID or whole title.

    It goes to --to, else to the only .bib file of the project's bibliography; outside a project
    it is printed. Exit codes: 0 added or already there, 1 not found or not sound, 2 a mistake in
    the call, 3 a service could not be asked.
    """
    config = load_config(Path.cwd())
    if file and file.suffix.lower() != ".bib":
        raise UsageError(f"{file} is no .bib file; what is added is BibTeX")
    known = _known(config, file)
    if key is not None and not CITABLE.fullmatch(key):
        raise UsageError(f"the key {key!r} could not be cited; use letters, digits and .:/+_-")
    if key and any(entry.key == key for entry in known):
        raise UsageError(f"the key {key!r} is taken")
    asked = _read(wanted)
    if isinstance(asked, Identifiers) and (there := _same(asked, known)):
        return _tell_there(there)
    cited = _ask(asked, config, {entry.key for entry in known})
    if cited.entry is None:
        _tell(cited)
        return 3 if cited.not_checked else 1
    if there := _same(cited.entry, known):
        return _tell_there(there)
    target = file or _only_file(config)
    _add(cited.entry, target, key)
    _tell(cited)
    if cited.not_checked:
        return 3
    return 1 if not FAULTS.isdisjoint(cited.status) else 0


def _known(config: Config, file: Path | None) -> tuple[Entry, ...]:
    """The entries of the bibliography, and of the file to add to where that is another one."""
    folder = config.root / config.bibliography
    entries = load_bibliography(folder, root=config.root).entries if folder.is_dir() else ()
    if file is None or not file.is_file() or file.resolve().is_relative_to(folder.resolve()):
        return entries
    return (*entries, *read_references(file.read_bytes(), str(file))[0])


def _read(wanted: str) -> Identifiers | Wanted:
    try:
        return read_wanted(wanted)
    except ValueError as error:
        raise UsageError(f"{wanted!r}: {error}") from None


def _ask(asked: Identifiers | Wanted, config: Config, taken: set[str]) -> Cited:
    with open_bureau(load_settings(config.sources, os.environ)) as bureau:
        return cite(asked, bureau.desk, taken)


def _tell_there(entry: Entry) -> int:
    tell(f"it is already in the bibliography: {entry.key} ({entry.file}:{entry.line})")
    return 0


def _same(entry: Entry | Identifiers, known: tuple[Entry, ...]) -> Entry | None:
    return next(
        (
            other
            for other in known
            if (entry.doi and other.doi == entry.doi) or (entry.pmid and other.pmid == entry.pmid)
        ),
        None,
    )


def _only_file(config: Config) -> Path | None:
    folder = config.root / config.bibliography
    files = sorted(folder.glob("*.bib")) if folder.is_dir() else []
    if len(files) > 1:
        raise UsageError(
            f"there are several .bib files in {config.bibliography}: name one with --to"
        )
    if files:
        return files[0]
    return folder / "references.bib" if folder.is_dir() else None


def _add(entry: Entry, file: Path | None, key: str | None) -> None:
    from claimcheck.replacing import written_beside
    from claimcheck.values import replace

    text = as_bibtex(replace(entry, key=key) if key else entry)
    if file is None:
        put(f"{text}\n")
        return
    if not file.parent.is_dir():
        raise PathError(f"there is no folder {file.parent}")
    before = file.read_bytes() if file.is_file() else b""
    try:
        before.decode("utf-8")
    except UnicodeDecodeError:
        raise InputError(f"not UTF-8; save it so, then add:\n{text}", path=str(file)) from None
    gap = "\n" if before.endswith(b"\n") else "\n\n" if before else ""
    ends = "\r\n" if b"\r\n" in before else "\n"
    kept = file.resolve()  # a link stays one
    added = (gap + text).replace("\n", ends).encode("utf-8")
    written_beside(kept, before + added).replace(kept)
    tell(f"added {key or entry.key} to {file}")


def _tell(cited: Cited) -> None:
    if cited.status:
        tell(f"its standing: {', '.join(cited.status)}", err=True)
    for note in cited.notes:
        tell(f"note: {note}", err=True)
    for why in cited.not_checked:
        tell(f"not checked: {why}", err=True)


VERB = Verb(options, run)
