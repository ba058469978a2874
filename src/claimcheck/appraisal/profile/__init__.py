"""What a study is, read from its title, abstract and metadata."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.appraisal.profile.reading import Reading
from claimcheck.appraisal.profile.record import Record, plain
from claimcheck.model.study import StudyProfile

__all__ = ["profile_study"]


def profile_study(
    title: str,
    abstract: str = "",
    *,
    publication_types: Sequence[str] = (),
    mesh: Sequence[str] = (),
) -> StudyProfile:
    """Read what a study is, and say from which words.

    Metadata beats text: PubMed publication types and MeSH headings decide where they speak, and
    the text may then only make the design narrower. A missing MeSH list says nothing. A person's
    appraisal overrides all of it (:class:`claimcheck.model.study.Study`).

    Designs follow the PubMed publication types and OCEBM 2011; outcomes are split into
    patient-important and surrogate after SORT (Ebell 2004). What the record does not say is
    ``None`` or empty. ``read_from`` holds a :class:`~claimcheck.model.study.Read` for every fact.
    """
    record = Record(plain(title), plain(abstract), tuple(publication_types), tuple(mesh))
    return StudyProfile(**Reading(record).facts())
