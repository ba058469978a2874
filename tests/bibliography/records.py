"""A verification record with every field, for the tests of this folder."""

from __future__ import annotations

from claimcheck.model.study import Status, Verification
from claimcheck.model.verification import (
    Answer,
    Fact,
    FieldMismatch,
    Notice,
    SourceAnswer,
    StudyVerification,
    VerificationRecord,
)

RECORD = VerificationRecord(
    studies=(
        StudyVerification(
            key="a2001",
            verdict=Verification.MISMATCH,
            status=(Status.CORRECTED, Status.RETRACTED),
            fields=(FieldMismatch("journal", "Journal A", "Journal B", "crossref"),),
            sources=(
                SourceAnswer(
                    "crossref",
                    Answer.FOUND,
                    "2026-11-20T10:00:00Z",
                    "10.1000/a",
                    (Status.RETRACTED,),
                    (Notice(Status.RETRACTED, "retraction", doi="10.1000/n", on="2020-01-02"),),
                ),
                SourceAnswer("pubmed", Answer.NOT_CHECKED, why="HTTP 503"),
            ),
            facts=(
                Fact("mesh", ("Humans", "Iron"), "pubmed", "2026-11-20"),
                Fact("mesh", ("Iron", "Sleep"), "europepmc", "2026-11-20"),
            ),
            on="2026-11-20",
            entry="sha256:00",
            not_checked=("pubmed: HTTP 503",),
        ),
        StudyVerification(key="b2002", verdict=Verification.NOT_CHECKED),
    ),
    note="recorded facts",
)
