"""Study designs, and whether people were studied (title and abstract only, no metadata)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from benchmarks.accuracy.measure import Measure, Result, Row, classify, halves, rows_of
from benchmarks.accuracy.metrics import f1_of
from claimcheck.appraisal.profile import profile_study
from claimcheck.model.population import Species
from claimcheck.model.study import Design, StudyProfile

APART = "human_intervention"
"""A class of few and doubtful labels, told apart from the macro-F1."""
_CLASSES = {
    Design.META_ANALYSIS: "meta_analysis",
    Design.SYSTEMATIC_REVIEW: "systematic_review",
    Design.SCOPING_REVIEW: "systematic_review",
    Design.UMBRELLA_REVIEW: "systematic_review",
    Design.PROTOCOL: "protocol",
    Design.RANDOMISED_TRIAL: "randomized_trial",
    Design.CROSSOVER_TRIAL: "randomized_trial",
    Design.NON_RANDOMISED_TRIAL: APART,
    Design.BEFORE_AFTER: APART,
}
_RODENTS = frozenset({Species.MOUSE, Species.RAT, Species.OTHER_RODENT})
_REVIEWS = frozenset({"meta_analysis", "systematic_review", "protocol"})
LABELS = ("meta_analysis", "systematic_review", "protocol", "randomized_trial", "rodent", "misc")
_WHO = ("human", "other")


def corpus_class(profile: StudyProfile) -> str:
    """The corpus's class for a profile: reviews and protocols first, then rodents, then trials."""
    told = _CLASSES.get(profile.design, "misc")
    return "rodent" if told not in _REVIEWS and profile.species & _RODENTS else told


def _judge_design(row: Row) -> str:
    return corpus_class(profile_study(row["title"], row["abstract"]))


def _judge_human(row: Row) -> str:
    """Whether people were studied at first hand: the corpus says yes of trials, no of reviews."""
    profile = profile_study(row["title"], row["abstract"])
    at_first_hand = _CLASSES.get(profile.design) not in _REVIEWS
    return _WHO[not at_first_hand or Species.HUMAN not in profile.species]


def _designs(rows: list[Row], part: str) -> Result:
    result = classify(rows, (*LABELS, APART), _judge_design, part)
    figures = dict(result.details)
    return replace(result, ours=sum(figures[label][2] for label in LABELS) / len(LABELS))


def _human(rows: list[Row], part: str) -> Result:
    named = [{**row, "label": _WHO[row["human"] != "1"]} for row in rows]
    result = classify(named, _WHO, _judge_human, part)
    told = [(row["label"], _judge_human(row)) for row in named]
    right = sum(true == ours for true, ours in told) / len(told)
    return replace(
        result, ours=right, details=(*result.details, ("human F1", f1_of(_WHO[0], told)))
    )


def _run_designs(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "study-design-single"), "title")
    return [_designs(read, "read"), _designs(unread, "unread")]


def _run_human(data: Path) -> list[Result]:
    read, unread = halves(rows_of(data, "study-human-multilabel"), "title")
    return [_human(read, "read"), _human(unread, "unread")]


MEASURES = (
    Measure("study-design-single", "macro-F1", 0.75, 0.716, 0.88, _run_designs),
    Measure("study-human", "accuracy", 0.882, None, 0.93, _run_human),
)
