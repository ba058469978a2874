"""``claimcheck verify``."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import counting, put, tell
from claimcheck.config import Config, load_config
from claimcheck.errors import PathError, UnknownNameError, UsageError
from claimcheck.folding.text import did_you_mean
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification, VerificationRecord
from claimcheck.values import dataclass
from claimcheck.verifying.report import Outcome, as_json, as_lines

_SUFFIXES = frozenset({".bib", ".json", ".ris"})


@dataclass(frozen=True, slots=True)
class _Job:
    """What to verify, and the file that keeps the result (``None`` outside a project)."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...]
    file: Path | None = None
    before: VerificationRecord | None = None
    keys: tuple[str, ...] = ()
    """Every key of the bibliography, so that blocks of entries that are gone can go."""


def options(parser: Parser) -> None:
    """What the verb takes."""
    add, other = parser.add_argument, "Another configuration file."
    add("targets", nargs="*", metavar="FILE.bib|KEY", help="All entries by default.")
    add("--format", dest="form", choices=("text", "json"), default="text", help="What to print.")
    add("--all", dest="every", action="store_true", help="Show entries without problems too.")
    add("--fresh", action="store_true", help="Ask again even where a recent answer is kept.")
    add("--config", dest="config_file", type=Path, metavar="FILE", help=other)


def run(
    targets: Sequence[str], form: str, every: bool, fresh: bool, config_file: Path | None
) -> int:
    """Check the references against Crossref, PubMed, Europe PMC, OpenAlex and DataCite.

    Without arguments, the whole bibliography of the project; what the services say is written to
    bibliography/verification.json. A file outside the project is checked and reported, but
    nothing is written.

    Exit codes: 0 all verified, 1 faults, 2 a mistake in the call, 3 anything not checked.
    """
    config = load_config(Path.cwd(), config_file)
    job = _job(config, targets)
    results, stopped = _run(job, config, fresh=fresh)
    if job.file:
        _keep(job, results)
    if stopped:
        tell(f"stopped: {len(results)} of {len(job.entries)} checked and kept", err=True)
        return 130
    order = {entry.key: number for number, entry in enumerate(job.entries)}
    ranked = tuple(sorted(results, key=lambda result: order[result.key]))
    empty = "" if job.entries else "there is no entry to check"
    outcome = Outcome(ranked, job.problems, empty)
    if form == "json":
        put(json.dumps(as_json(outcome), indent=2, ensure_ascii=False) + "\n")
    else:
        for line in as_lines(outcome, every=every):
            tell(line)
    return outcome.exit_code


def _job(config: Config, targets: Sequence[str]) -> _Job:
    paths = [Path(target) for target in targets if _is_file(target)]
    keys = [target for target in targets if not _is_file(target)]
    folder = config.root / config.bibliography
    inside = [path for path in paths if path.resolve().is_relative_to(folder.resolve())]
    if paths and not inside and not keys:
        return _files(paths)
    if len(inside) < len(paths):
        raise UsageError("verify the project's files and other files in separate calls")
    return _project(config, folder, inside, keys)


def _is_file(target: str) -> bool:
    path = Path(target)
    return path.suffix.lower() in _SUFFIXES or (os.sep in target and path.is_file())


def _files(paths: list[Path]) -> _Job:
    from claimcheck.bibliography.load import read_references

    entries: dict[str, Entry] = {}
    problems: list[Problem] = []
    for path in {path.resolve(): path for path in paths}.values():
        found, faults = read_references(_bytes(path), str(path))
        problems += faults
        problems += (_second(entry, entries[entry.key]) for entry in found if entry.key in entries)
        entries = {entry.key: entry for entry in found} | entries
    return _Job(tuple(entries.values()), tuple(problems))


def _second(entry: Entry, first: Entry) -> Problem:
    told = f"the key is used in {first.file}:{first.line} already; this entry is left out"
    return Problem(entry.file, entry.line, 1, told, "duplicate-key", entry.key, lost=True)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise PathError(f"there is no file {path}") from None
    except OSError as error:
        raise PathError(f"{path} cannot be read: {error.strerror}") from None


def _project(config: Config, folder: Path, files: list[Path], keys: list[str]) -> _Job:
    from claimcheck.bibliography.load import load_bibliography

    if not folder.is_dir():
        raise UsageError(f"there is no bibliography at {folder}: name a .bib, .json or .ris file")
    loaded = load_bibliography(folder, root=config.root)
    known = tuple(entry.key for entry in loaded.entries)
    for key in keys:
        if key not in known:
            hint = did_you_mean(key, known)
            raise UnknownNameError(f"no entry of the bibliography has the key {key!r}{hint}")
    for path in files:
        _bytes(path)
    named = {path.resolve() for path in files}
    chosen = [
        entry
        for entry in loaded.entries
        if not (files or keys) or entry.key in keys or (config.root / entry.file).resolve() in named
    ]
    keep = folder / "verification.json"
    return _Job(tuple(chosen), loaded.problems, keep, loaded.verification, known)


def _run(job: _Job, config: Config, *, fresh: bool) -> tuple[list[StudyVerification], bool]:
    """The results so far, and whether the user stopped the run."""
    results: list[StudyVerification] = []
    if not job.entries:
        return results, False
    from claimcheck.sources.settings import load_settings
    from claimcheck.verifying.running import verify_entries

    settings = load_settings(config.sources, os.environ)
    with counting("references", len(job.entries)) as one_more:

        def done(result: StudyVerification) -> None:
            results.append(result)
            one_more()

        try:
            verify_entries(
                job.entries,
                settings,
                problems=job.problems,
                before=job.before,
                done=done,
                fresh=fresh,
            )
        except KeyboardInterrupt:
            return results, True
    return results, False


def _keep(job: _Job, results: list[StudyVerification]) -> None:
    """Write the results beside what the file holds by now: another run may have written meanwhile."""
    from claimcheck.bibliography.load import read_kept
    from claimcheck.bibliography.verification import write_verification
    from claimcheck.locking import alone_in
    from claimcheck.replacing import written_beside
    from claimcheck.verifying.keeping import merge

    if job.file is None or not results:
        return
    kept = job.file.resolve()  # a link stays one
    with alone_in(kept.parent):
        text = write_verification(merge(read_kept(kept) or job.before, results, job.keys))
        written_beside(kept, text.encode("utf-8")).replace(kept)


VERB = Verb(options, run)
