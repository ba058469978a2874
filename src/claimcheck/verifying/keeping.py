"""What happens to ``verification.json`` after a run: new answers in, no old one lost."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.study import Verification
from claimcheck.model.verification import StudyVerification, VerificationRecord
from claimcheck.values import replace


def merge(
    before: VerificationRecord | None, results: Iterable[StudyVerification], keys: Iterable[str]
) -> VerificationRecord:
    """The file's new content: this run's results, else what stood there, for the ``keys`` there are.

    A study that could not be checked this time keeps what was found of the very same entry
    before, with its date, and says beside it what could not be asked now. A status found now
    counts in any case. The file's note goes once every study has been asked anew.
    """
    old = {study.key: study for study in (before.studies if before else ())}
    new = {result.key: result for result in results}
    wanted = sorted(set(keys))
    studies = tuple(
        _choose(old.get(key), new.get(key)) for key in wanted if key in new or key in old
    )
    answered = all(key in new and not new[key].not_checked for key in wanted)
    note = before.note if before and not answered else ""
    return VerificationRecord(tuple(study for study in studies if study is not None), note)


def _choose(
    old: StudyVerification | None, new: StudyVerification | None
) -> StudyVerification | None:
    if new is None or old is None:
        return new or old
    whole = old.verdict is not Verification.NOT_CHECKED and old.entry == new.entry
    if new.verdict is not Verification.NOT_CHECKED or not whole:
        return new
    status = tuple(sorted({*old.status, *new.status}))
    return replace(old, status=status, not_checked=new.not_checked)
