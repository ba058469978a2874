from __future__ import annotations

import pickle
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from claimcheck.language.claims import find_claims
from claimcheck.model.claim import AttributionKind, Claim, ClaimType
from claimcheck.model.wording import Strength
from tests.growth import TIMES, grows_steeply
from tests.language.reading import read_sentence

LINES = Path(__file__).with_name("claim_lines.txt").read_text(encoding="utf-8").splitlines()
PAIRS = [(line[2:], line.startswith("+")) for line in LINES if line[:2] in ("+ ", "- ")]


def quotes(text: str) -> list[str]:
    return [claim.quote for claim in find_claims(text)]


def test_lines_of_every_register_are_told_apart() -> None:
    wrong = [line for line, meant in PAIRS if read_sentence(line).is_claim is not meant]
    assert len(PAIRS) > 120
    assert len(wrong) <= 0.03 * len(PAIRS), wrong


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A 2015 study found that zinc shortens colds.", "zinc shortens colds"),
        ("According to researchers, tea lowers blood pressure.", "tea lowers blood pressure"),
        ("Statins save lives, said Dr Hale.", "Statins save lives"),
        ("However, garlic does not lower cholesterol (3, 4).", "garlic does not lower cholesterol"),
        ("Ginger eases nausea, a new study suggests.", "Ginger eases nausea"),
        ("Coffee lowers the risk of gout, according to the NHS.", "Coffee lowers the risk of gout"),
        ("In a 2019 trial, yoga eased back pain.", "yoga eased back pain"),
        ("“Turmeric cures arthritis,” says the label.", "Turmeric cures arthritis"),
        ("Magnesium eases cramps.[5]", "Magnesium eases cramps"),
    ],
)
def test_the_span_leaves_out_whom_the_claim_is_given_to(text: str, claim: str) -> None:
    assert quotes(text) == [claim]


def test_a_source_named_in_between_parts_two_claims() -> None:
    text = "Zinc lozenges soothe the throat, but a 2020 trial found that they do not shorten colds."
    assert quotes(text) == ["Zinc lozenges soothe the throat", "they do not shorten colds"]


def test_background_before_a_source_is_no_claim_of_its_own() -> None:
    text = "Zinc lozenges are popular, but a 2020 trial found that they do not shorten colds."
    assert quotes(text) == ["they do not shorten colds"]


def test_what_is_stated_before_a_question_is_a_claim() -> None:
    assert quotes("Ginger eases nausea, but is it safe in pregnancy?") == ["Ginger eases nausea"]


def test_nothing_in_a_disclaimer_is_a_claim_and_what_follows_it_is() -> None:
    text = "Disclaimer: for information only. Iron tablets may cause constipation.\n\nZinc kills moths and eases colds."
    assert quotes(text) == ["Zinc kills moths and eases colds"]


def test_a_pronoun_stands_for_the_health_matter_named_before() -> None:
    text = "Ibuprofen is sold everywhere. It may raise the risk by a third."
    assert len(find_claims(text)) == 2
    assert not find_claims("It may raise the price by a third.")


def test_advice_to_see_a_doctor_is_a_claim_where_it_names_its_matter() -> None:
    (claim,) = find_claims("See a doctor if the rash spreads.")
    assert claim.type is ClaimType.RECOMMENDATION
    assert not find_claims("Always ask your doctor about your health.")


def test_a_claim_holds_what_its_sentence_says() -> None:
    text = "Zinc is a metal. Some studies suggest that 40 mg of zinc a day may shorten colds in adults."
    claim = find_claims(text)[-1]
    assert claim.span.of(text) == claim.quote
    assert claim.type is ClaimType.BENEFIT
    assert claim.strength is Strength.CONDITIONAL
    assert claim.attribution.kind is AttributionKind.VAGUE
    assert claim.intervention is not None
    assert claim.intervention.name == "zinc"
    assert claim.intervention.dose == "40 mg"
    assert all(cue.span.of(text) == cue.text for cue in claim.wording.cues)


def test_the_name_depends_on_the_words_alone() -> None:
    (here,) = find_claims("Zinc shortens colds.")
    (there,) = find_claims("However, zinc  shortens colds!")
    (other,) = find_claims("Zinc prolongs colds.")
    assert here.id == there.id != other.id


def test_claims_can_be_pickled_and_written_as_json() -> None:
    claims = find_claims("Zinc shortens colds in children. Iron may cause nausea, said Dr Hale.")
    adapter = TypeAdapter(list[Claim])
    assert pickle.loads(pickle.dumps(claims)) == claims
    assert adapter.validate_json(adapter.dump_json(claims)) == claims


@given(st.text(max_size=120))
def test_any_text_is_read_and_spans_lie_in_it_in_order(text: str) -> None:
    claims = find_claims(text)
    assert all(claim.span.of(text) == claim.quote != "" for claim in claims)
    assert all(a.span.end <= b.span.start for a, b in pairwise(claims))


WORDS = st.sampled_from(
    ["zinc", "colds", "reduces", "may", "not", "a", "study", "found", "that", ",", ".", "?", ":",
     "(", ")", "according", "to", "researchers", "said", "it", "risk", "40 mg", "%", "of",
     "people", "and", "but", "which", "in", "the", "trial", "“", "”", "wrote", "however"]
)  # fmt: skip


@given(st.lists(WORDS, max_size=40).map(" ".join))
def test_any_words_are_read_and_spans_lie_in_them(text: str) -> None:
    assert all(claim.span.of(text) == claim.quote != "" for claim in find_claims(text))


@pytest.mark.parametrize(
    "hostile",
    ["(" * 30_000, "a study found that " * 3_000, ", according to" * 3_000, "said " * 2 * 3_000,
     "zinc, " * 2 * 3_000, "40 " * 3 * 3_000, "1,000,000" * 3_000, "[1] " * 2 * 3_000,
     "A and " * 2 * 3_000, "more " * 2 * 3_000, "“" * 30_000, "95% CI " * 3_000],
    ids=lambda text: repr(text[:9]),
)  # fmt: skip
def test_hostile_text_is_read_in_time_in_step_with_its_length(hostile: str) -> None:
    def work(text: str) -> object:
        return find_claims(text), read_sentence(text)

    short = hostile[: len(hostile) // TIMES]
    assert not grows_steeply(lambda: work(short), lambda: work(hostile))
