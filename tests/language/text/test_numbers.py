from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.text import numbers
from claimcheck.language.text.number_forms import MULTIPLES, Form
from claimcheck.language.text.numbers import Signs, find_dose, find_numbers, may_stand, signs_of
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.model.reading import Number
from claimcheck.model.reading import NumberKind as Kind


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Pain fell by 12.5%.", Kind.PERCENTAGE, 12.5),
        ("Pain fell by 12 per cent.", Kind.PERCENTAGE, 12),
        ("It rose by 3 percentage points.", Kind.PERCENTAGE_POINTS, 3),
        ("One in five adults has it.", Kind.FREQUENCY, 0.2),
        ("It harmed 3 out of 1,000 users.", Kind.FREQUENCY, 0.003),
        ("They were three times as likely to fall.", Kind.MULTIPLE, 3),
        ("Levels rose 2.5-fold.", Kind.MULTIPLE, 2.5),
        ("The risk rose threefold.", Kind.MULTIPLE, 3),
        ("They had twenty-five times the risk.", Kind.MULTIPLE, 25),
        ("They had sixty two times the risk.", Kind.MULTIPLE, 62),
        ("They had two and a half times the risk.", Kind.MULTIPLE, 2.5),
        ("The risk rose 2 and a half fold.", Kind.MULTIPLE, 2.5),
        ("Thirty-three out of forty-four did.", Kind.FREQUENCY, 0.75),
        ("It lasted twenty-five years.", Kind.DURATION, 25),
        ("It lasted one and a half years.", Kind.DURATION, 1.5),
        ("A tenfold higher risk was seen.", Kind.MULTIPLE, 10),
        ("Smokers had twice the risk.", Kind.MULTIPLE, 2),
        ("The odds ratio was 1.8.", Kind.RATIO, 1.8),
        ("It was clear (p < 0.05).", Kind.P_VALUE, 0.05),
        ("A trial of 1,240 adults began.", Kind.SAMPLE_SIZE, 1240),
        ("It was small (n = 24).", Kind.SAMPLE_SIZE, 24),
        ("Take 1,000 mcg.", Kind.DOSE, 1000),
        ("It lasted 12 weeks.", Kind.DURATION, 12),
        ("It lasted two years.", Kind.DURATION, 2),
        ("Women aged 45 took part.", Kind.AGE, 45),
        ("A study in 2019 failed.", Kind.YEAR, 2019),
    ],
)
def test_each_kind_of_number_is_read_with_its_value(text: str, kind: Kind, value: float) -> None:
    (number,) = find_numbers(text)
    assert (number.kind, number.value) == (kind, pytest.approx(value))
    assert number.span.of(text) == number.text


def test_what_follows_a_hundred_is_not_taken_for_the_whole_number() -> None:
    assert find_numbers("They had a hundred and five times the risk.") == []


def test_a_raised_point_is_a_decimal_point() -> None:
    (ratio,) = find_numbers("Deaths fell (HR 0·72, 95% CI 0·55–0·94).")
    assert (ratio.value, ratio.low, ratio.high) == (0.72, 0.55, 0.94)
    assert ratio.text == "HR 0·72, 95% CI 0·55–0·94"


def test_a_ratio_keeps_its_measure_and_interval() -> None:
    (ratio,) = find_numbers("Deaths fell (HR 0.72, 95% CI 0.55–0.94).")
    assert (ratio.kind, ratio.unit, ratio.value) == (Kind.RATIO, "hr", 0.72)
    assert (ratio.low, ratio.high) == (0.55, 0.94)


def test_a_dose_keeps_its_range_and_unit() -> None:
    (dose,) = find_numbers("They took 5 to 10 mg/day.")
    assert (dose.low, dose.high, dose.unit) == (5, 10, "mg/day")


def test_a_bound_keeps_its_sign() -> None:
    assert find_numbers("It was strong (P<.001).")[0].sign == "<"


def test_the_first_dose_is_found() -> None:
    dose = find_dose("After 6 weeks on 400 IU of vitamin D they slept.")
    assert dose is not None
    assert dose.text == "400 IU"
    assert find_dose("They walked for 6 weeks.") is None


@pytest.mark.parametrize("text", ["Vitamin B12 helps.", "IL-6 fell.", "Omega-3 helps.", ""])
def test_digits_in_names_are_no_numbers(text: str) -> None:
    assert find_numbers(text) == []


@given(st.text(alphabet="0123456789.,%-– ()<=pnmgCIORof in", max_size=60))
def test_numbers_lie_in_the_text_and_never_overlap(text: str) -> None:
    numbers = find_numbers(text)
    assert all(number.span.of(text) == number.text for number in numbers)
    assert not any(a.span.overlaps(b.span) for i, a in enumerate(numbers) for b in numbers[i + 1 :])


_PIECES = (
    "12 1,240 .5 2.5 2019 95 % per cent percent in out of every one five a half twice times fold "
    "-point mg mcg/day g per kg RR OR hazard ratio CI to - ( ) = < p n people women aged old year "
    "weeks 30-minute was of and"
)


@given(
    st.lists(st.sampled_from(sorted(word_set(_PIECES))), max_size=12),
    st.sampled_from((" ", "", "\u00a0")),
)
def test_a_kind_ruled_out_by_its_signs_is_never_found(pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    found = find_numbers(text)
    signs = signs_of(text)
    assert found == [] if signs is None else found == _find_everywhere(text)
    assert all(may_stand({number.kind}, signs) for number in found if signs)


def _find_everywhere(text: str) -> list[Number]:
    """The numbers, with every form tried at every place."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(numbers, "_matches", _matches_everywhere)
        patched.setattr(numbers, "_signed", lambda _: -1)
        return find_numbers(text)


def _matches_everywhere(form: Form, signs: Signs) -> Iterator[re.Match[str]]:
    return re.finditer(form.pattern, signs.text, re.IGNORECASE)


@pytest.mark.parametrize(
    "text",
    [
        "twice as likely",
        "two-fold",
        "twofold",
        "nine-fold more",
        "three times as many",
        "twelve times the risk",
        "sixty times as likely",
        "it halves",
    ],
)
def test_a_multiple_without_a_figure_holds_one_of_its_words(text: str) -> None:
    assert [number.kind for number in find_numbers(text)] == [Kind.MULTIPLE]
    assert not MULTIPLES.isdisjoint(cut(text).there)
