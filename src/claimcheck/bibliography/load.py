"""Loads a folder of references: every file in it, joined into studies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from claimcheck.bibliography.decoding import decode
from claimcheck.bibliography.verification import fingerprint_entry, read_verification
from claimcheck.folding.text import nearest
from claimcheck.model.bibliography import Bibliography
from claimcheck.model.problem import Problem
from claimcheck.model.study import Appraisal, Design, Entry, Study, StudyProfile, Verification
from claimcheck.model.verification import StudyVerification, VerificationRecord
from claimcheck.values import replace

Profiler = Callable[[Entry, Design | None], StudyProfile]
"""Reads what a study is from its entry, and from the design that a person judged it to have. The
entry carries what the services brought home: ``abstract`` where the file has none, and under ``extra``
the names ``publication-types``, ``mesh``, ``sample-size``, ``funding`` … with values joined by ``; ``."""

_APPRAISALS = "appraisals.yaml"
_VERIFICATION = "verification.json"


def read_references(data: bytes, file: str) -> tuple[tuple[Entry, ...], tuple[Problem, ...]]:
    """The entries of one file by its suffix: ``.bib``, ``.json`` (CSL-JSON) or ``.ris``.

    Any other suffix is a problem of the file, and nothing is read.
    """
    suffix = Path(file).suffix.lower()
    if suffix == ".bib":
        from claimcheck.bibliography.bibtex import read_bibtex as read
    elif suffix == ".json":
        from claimcheck.bibliography.csl import read_csl as read
    elif suffix == ".ris":
        from claimcheck.bibliography.ris import read_ris as read
    else:
        message = f"no reader for {suffix!r} files of references; there are .bib, .json and .ris"
        return (), (Problem(file, 0, 0, message, "no-reader", lost=True),)
    return read(data, file)


def load_bibliography(
    folder: Path, *, profile: Profiler | None = None, root: Path | None = None
) -> Bibliography:
    """Every reference below ``folder`` as a study, joined with appraisals and verification.

    Faults of single entries and files are values in ``problems``; everything else is loaded.
    Paths are told relative to ``root``, or to ``folder`` where none is given. A missing
    folder is an empty bibliography.
    """
    home = folder.resolve()
    files = sorted(p for p in folder.rglob("*") if p.is_file() and p.resolve().is_relative_to(home))
    base = root or folder
    entries: list[Entry] = []
    problems: list[Problem] = []
    names: list[str] = []
    for path in files:
        if path.suffix.lower() in {".bib", ".json", ".ris"} and path.name != _VERIFICATION:
            name, data = _read(path, base, problems)
            names.append(name)
            found, faults = read_references(data, name) if data is not None else ((), ())
            problems += faults
            entries += _new(found, entries, problems)
    appraisals = _appraisals(folder / _APPRAISALS, base, entries, problems)
    record = _verification(folder / _VERIFICATION, base, problems)
    studies = join(entries, appraisals, record, profile)
    return Bibliography(tuple(entries), studies, tuple(problems), record, tuple(names))


def _read(path: Path, base: Path, problems: list[Problem]) -> tuple[str, bytes | None]:
    name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
    try:
        return name, path.read_bytes()
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        problems.append(Problem(name, 0, 0, message, "unreadable", lost=True))
        return name, None


def _new(found: tuple[Entry, ...], entries: list[Entry], problems: list[Problem]) -> list[Entry]:
    """The entries whose key is in no earlier file."""
    known = {entry.key: entry for entry in entries}
    for entry in found:
        if first := known.get(entry.key):
            message = f"the key {entry.key!r} is already used in {first.file}:{first.line}"
            problem = Problem(
                entry.file, entry.line, 1, message, "duplicate-key", entry.key, lost=True
            )
            problems.append(problem)
    return [entry for entry in found if entry.key not in known]


def _appraisals(
    path: Path, base: Path, entries: list[Entry], problems: list[Problem]
) -> dict[str, Appraisal]:
    if not path.is_file():
        return {}
    name, data = _read(path, base, problems)
    if data is None:
        return {}
    from claimcheck.bibliography.appraisals import read_appraisals

    text, guessed = decode(data, name)
    found, faults = read_appraisals(text, name)
    problems += [*guessed, *faults]
    keys = {entry.key for entry in entries}
    for appraisal in found:
        if appraisal.study not in keys:
            problems.append(_stray(appraisal.study, keys, text, name))
    return {appraisal.study: appraisal for appraisal in found}


def _stray(study: str, keys: set[str], text: str, name: str) -> Problem:
    near = nearest(study, keys)
    meant = f" (did you mean {near!r}?)" if near else ""
    message = f"no entry of the bibliography has the key {study!r}{meant}"
    at = f"\n{text}".find(f"\n  {study}:")
    line = text.count("\n", 0, at) + 1 if at >= 0 else 0
    return Problem(name, line, 3 if line else 0, message, "unknown-study", study)


def read_kept(file: Path) -> VerificationRecord | None:
    """What a ``verification.json`` holds now; ``None`` where there is none, or none that can be read."""
    return _verification(file, file.parent, [])


def _verification(path: Path, base: Path, problems: list[Problem]) -> VerificationRecord | None:
    if not path.is_file():
        return None
    name, data = _read(path, base, problems)
    if data is None:
        return None
    record, faults = read_verification(decode(data, name)[0], name)
    problems += faults
    return record


def join(
    entries: list[Entry] | tuple[Entry, ...],
    appraisals: Mapping[str, Appraisal],
    record: VerificationRecord | None,
    profile: Profiler | None = None,
) -> tuple[Study, ...]:
    """A study for each entry, in order of key; its status is the union of all that is known."""
    checked = {one.key: one for one in record.studies} if record else {}
    studies = (_study(e, appraisals.get(e.key), checked.get(e.key), profile) for e in entries)
    return tuple(sorted(studies, key=lambda study: study.key))


def _study(
    entry: Entry,
    appraisal: Appraisal | None,
    checked: StudyVerification | None,
    profile: Profiler | None,
) -> Study:
    stale = checked is not None and checked.entry not in {"", fingerprint_entry(entry)}
    status = set(appraisal.status if appraisal else ())
    if checked is not None:
        status.update(checked.status)
    told = enrich(entry, checked) if checked and not stale else entry
    return Study(
        entry=entry,
        profile=profile(told, appraisal.design if appraisal else None)
        if profile
        else StudyProfile(),
        appraisal=appraisal,
        status=frozenset(status),
        verification=checked.verdict if checked and not stale else Verification.NOT_CHECKED,
        verified_on=checked.on if checked and not stale else "",
    )


def enrich(entry: Entry, checked: StudyVerification) -> Entry:
    """The entry with the facts learnt from the services, for a profiler to read."""
    names = dict.fromkeys(fact.name for fact in checked.facts)
    facts = tuple((name, "; ".join(checked.values(name))) for name in names if name != "abstract")
    abstract = entry.abstract or " ".join(checked.values("abstract")[:1])
    return replace(entry, abstract=abstract, extra=(*entry.extra, *facts))
