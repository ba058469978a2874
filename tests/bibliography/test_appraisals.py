"""Appraisals: each fault with its place, the other studies still load."""

from __future__ import annotations

from dataclasses import fields

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.appraisals import read_appraisals
from claimcheck.bibliography.shapes import AppraisalShape, ResultShape
from claimcheck.model.population import (
    AgeGroup,
    Intervention,
    Outcome,
    OutcomeKind,
    Population,
    Species,
)
from claimcheck.model.study import Appraisal, Design, Direction, Result, Risk, Status, Sureness
from tests.bibliography.files import HEAD, WHOLE


def test_an_appraisal_is_read_whole() -> None:
    found, problems = read_appraisals(WHOLE)
    assert problems == ()
    assert found == (
        Appraisal(
            study="novak2019",
            design=Design.RANDOMISED_TRIAL,
            sure=Sureness.PARTLY,
            species=(Species.HUMAN, Species.RAT),
            population=Population(("insomnia",), (AgeGroup.ADULT,), status=("deficient",)),
            intervention=Intervention("iron", dose="80 mg/day", route="oral"),
            comparator="none",
            n=28,
            arms=2,
            results=(
                Result(
                    Outcome("sleep"),
                    Direction.NO_DIFFERENCE,
                    "MD 0.20",
                    "-0.1 to 0.5",
                    crosses_null=True,
                    size="trivial",
                    p="0.20",
                ),
                Result(Outcome("ferritin", OutcomeKind.SURROGATE), Direction.BENEFIT),
            ),
            risk_of_bias=Risk.HIGH,
            includes=("old2001",),
            status=(Status.CORRECTED,),
            unsure=("the dose",),
            note="small",
        ),
    )


def test_each_fault_is_reported_and_the_other_studies_load() -> None:
    text = HEAD + (
        "  a: {design: cohrt, sure: verified}\n"
        "  b: {design: cohort, sure: verified, desing: x}\n"
        "  c: {design: cohort, sure: verified, n: -1}\n"
        "  d: {design: cohort, sure: verified, status: [retraced]}\n"
        "  e: {design: cohort, sure: verified}\n"
    )
    found, problems = read_appraisals(text, "app.yaml")
    assert [one.study for one in found] == ["b", "e"]
    assert [(p.line, p.column, p.code, p.key) for p in problems] == [
        (3, 15, "wrong-value", "a"),
        (4, 39, "unknown-key", "b"),
        (5, 42, "wrong-value", "c"),
        (6, 48, "wrong-value", "d"),
    ]
    assert "did you mean 'cohort'" in problems[0].message
    assert "did you mean 'retracted'" in problems[3].message


def test_an_interval_tells_whether_it_includes_no_effect_and_nobody_may_say_otherwise() -> None:
    study = "  a: {design: cohort, sure: partly, results: {outcome: pain, direction: benefit, "
    result = "estimate: RR 0.93, interval: 0.80 to 1.08"
    (found,), problems = read_appraisals(f"{HEAD}{study}{result}}}}}\n")
    assert (found.results[0].crosses_null, problems) == (True, ())
    found, (problem,) = read_appraisals(f"{HEAD}{study}{result}, crosses-null: false}}}}\n")
    assert found == ()
    assert "crosses-null: the interval 0.80 to 1.08 includes no effect" in problem.message
    assert problem.line == 3


def test_a_study_that_is_not_yaml_does_not_lose_the_others() -> None:
    text = (
        HEAD
        + '  a: {design: cohort, sure: verified}\n  b: {note: "open\n  c: {design: cohort, sure: partly}\n'
    )
    found, problems = read_appraisals(text)
    assert [one.study for one in found] == ["a", "c"]
    assert [p.code for p in problems] == ["does-not-parse"]


def test_the_shapes_know_every_field_of_the_model() -> None:
    assert {f.name for f in fields(Appraisal)} - set(AppraisalShape.model_fields) == {"study"}
    assert {f.name for f in fields(Result)} == set(ResultShape.model_fields)


@given(st.text(alphabet="ab:-[]{},&*|'\"#\n ") | st.text())
def test_no_text_raises(text: str) -> None:
    read_appraisals(text)
    read_appraisals(f"{HEAD}  a: {text}\n")
