"""Deciding on a claim: the edit of its claims file and the line of the log, together."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from pathlib import Path

from claimcheck.claimfiles.fingerprint import fingerprint
from claimcheck.claimfiles.load import as_on_disk, claims_text, read_claims
from claimcheck.claimfiles.write import add_waiver, set_review
from claimcheck.errors import ClaimsFileError, InputError, UnknownNameError, UsageError
from claimcheck.folding.text import did_you_mean
from claimcheck.model.claim import Claim, Review, ReviewStatus, Waiver
from claimcheck.model.problem import Problem
from claimcheck.model.study import Study
from claimcheck.replacing import written_beside
from claimcheck.reviewing.log import Decision, adding, waiver_words
from claimcheck.rulebook.waiving import NEVER_WAIVED
from claimcheck.values import dataclass

_MAX_DAYS = 550
"""A waiver ends within a year and a half, so that somebody looks again."""


@dataclass(frozen=True, slots=True)
class Place:
    """A claim and the file that models it."""

    path: Path
    """The claims file."""
    name: str
    """The same path, relative to the project."""
    article: str
    """The article it names."""
    claim: Claim


def find_claim(root: Path, folder: str, name: str) -> Place:
    """The claim of that id and its file; ``ARTICLE:ID`` where two articles have a claim of that id.

    Raises:
        UnknownNameError: no claim is called so, and the nearest is named; or several are.
        ClaimsFileError: no claim is called so, and a claims file could not be read whole.
    """
    article, _, wanted = name.rpartition(":")
    lost: list[Problem] = []
    article = as_on_disk(root, article) if article else ""
    places = list(_places(root, folder, lost))
    found = [p for p in places if p.claim.id == wanted and article in ("", p.article)]
    if len(found) == 1:
        return found[0]
    if not found and lost:
        told = f"there is no claim {name!r}, but not all could be read: {lost[0].message}"
        raise ClaimsFileError(told, path=lost[0].path, line=lost[0].line)
    if not found:
        known = (p.claim.id for p in places)
        raise UnknownNameError(f"there is no claim {name!r}{did_you_mean(wanted, known)}")
    if len({p.article for p in found}) < len(found):
        files = " and ".join(p.name for p in found)
        raise UnknownNameError(f"{found[0].article} has several claims files; make one of {files}")
    told = " and ".join(f"{p.article}:{p.claim.id}" for p in found)
    raise UnknownNameError(f"several claims are called {name!r}; say which: {told}")


def _places(root: Path, folder: str, lost: list[Problem]) -> Iterator[Place]:
    for path in sorted((root / folder).rglob("*.y*ml")):
        shown = path.relative_to(root).as_posix()
        read, problems = read_claims(claims_text(path, shown), shown)
        lost.extend(problem for problem in problems if problem.lost)
        article = as_on_disk(root, read.article) if read else ""
        for claim in read.claims if read else ():
            yield Place(path, shown, article, claim)


def approve(
    place: Place, studies: Mapping[str, Study], *, by: str, on: date, log: Path, anchored: bool
) -> Review:
    """Approve a claim as it stands, with its words, its model and its evidence.

    Raises:
        UsageError: its words no longer stand in the article, or it rests on a study that has fallen.
    """
    claim = place.claim
    _need(by, "who approves")
    if not anchored:
        raise UsageError(f"{claim.id}: its words are not in the article; correct the quote first")
    fallen = [
        c.study
        for c in claim.citations
        if c.study in studies and studies[c.study].fallen and c.role not in _CRITICAL
    ]
    if fallen:
        raise UsageError(
            f"{claim.id} cites as evidence what was retracted or withdrawn: {', '.join(fallen)}"
        )
    mark = fingerprint(claim, studies)
    review = Review(ReviewStatus.APPROVED, by, on.isoformat(), mark.whole, parts=mark.parts)
    decision = Decision("approve", claim.id, by, on.isoformat(), mark.whole, "", place.article)
    _decide(place, partial(set_review, review=review), decision, log)
    return review


_CRITICAL = frozenset({"critiques", "documents", "refutes", "disputes", "disagreesWith"})


def reject(
    place: Place, studies: Mapping[str, Study], *, by: str, because: str, on: date, log: Path
) -> Review:
    """Ask for changes before a claim is approved.

    Raises:
        UsageError: nobody or no reason is named.
    """
    _need(by, "who decides")
    _need(because, "what must change (--because)")
    mark = fingerprint(place.claim, studies)
    review = Review(
        ReviewStatus.CHANGES_WANTED, by, on.isoformat(), mark.whole, because, parts=mark.parts
    )
    decision = Decision(
        "reject", place.claim.id, by, on.isoformat(), mark.whole, because, place.article
    )
    _decide(place, partial(set_review, review=review), decision, log)
    return review


def waive(
    place: Place,
    studies: Mapping[str, Study],
    *,
    rule: str,
    by: str,
    because: str,
    until: date,
    on: date,
    log: Path,
) -> Waiver:
    """Set a rule aside for one claim, for a reason and a time.

    Raises:
        UsageError: the rule can't be waived, the end has passed or is too far, or a word is missing.
    """
    _need(by, "who answers for it")
    _need(because, "a reason (--because)")
    if rule in NEVER_WAIVED:
        raise UsageError(f"{rule} cannot be waived: a retracted study is no evidence")
    if not 0 <= (until - on).days <= _MAX_DAYS:
        raise UsageError(
            f"a waiver must end between today and {_MAX_DAYS} days from now, not on {until}"
        )
    mark = fingerprint(place.claim, studies)
    waiver = Waiver(rule, because, by, until.isoformat(), mark.whole)
    told = waiver_words(waiver)
    decision = Decision(
        "waive", place.claim.id, by, on.isoformat(), mark.whole, told, place.article
    )
    _decide(place, partial(add_waiver, waiver=waiver), decision, log)
    return waiver


def _decide(
    place: Place, edit: Callable[[str, str, str], str], decision: Decision, log: Path
) -> None:
    """Log a decision and write it to the file; neither happens if the other cannot.

    The file is read and written while the log is held, so that no other decision is lost.
    """
    path = place.path.resolve()  # a link stays one
    with adding(log) as add:
        text = edit(path.read_bytes().decode("utf-8"), place.name, place.claim.id)
        waiting = written_beside(path, text.encode("utf-8"))
        try:
            add(decision)
        except (InputError, OSError):
            waiting.unlink()
            raise
        waiting.replace(path)


def _need(words: str, what: str) -> None:
    if not words.strip():
        raise UsageError(f"say {what}")
    if any("\ud800" <= sign <= "\udfff" for sign in words):  # how Python holds a stray byte
        raise UsageError(f"say {what} in text: {words!r} is not UTF-8")
