from __future__ import annotations

from claimcheck.model.population import OutcomeKind
from tests.language.reading import read_sentence


def test_what_is_taken_is_read_with_form_dose_and_route() -> None:
    taken = read_sentence("Zinc lozenges of 15 mg taken by mouth shorten colds.").intervention
    assert taken is not None
    assert (taken.name, taken.dose, taken.route) == ("zinc", "15 mg", "oral")


def test_injections_have_their_route() -> None:
    taken = read_sentence("Cortisone injections ease knee pain.").intervention
    assert taken is not None
    assert (taken.form, taken.route) == ("injections", "injection")


def test_the_comparator_is_what_follows_the_comparison() -> None:
    assert read_sentence("Yoga eased pain compared with usual care.").comparator == "usual care"
    assert read_sentence("Yoga worked better than massage.").comparator == "massage"
    assert read_sentence("Yoga eased pain.").comparator is None


def test_outcomes_are_told_apart_as_felt_or_measured() -> None:
    felt = read_sentence("Ginger eases nausea.").outcome
    measured = read_sentence("Garlic lowers LDL cholesterol.").outcome
    assert felt is not None
    assert measured is not None
    assert (felt.name, felt.kind) == ("nausea", OutcomeKind.PATIENT_IMPORTANT)
    assert measured.kind is OutcomeKind.SURROGATE


def test_what_is_not_said_stays_empty() -> None:
    reading = read_sentence("The bus was late.")
    assert (reading.intervention, reading.comparator, reading.outcome) == (None, None, None)


def test_a_way_of_taking_with_nothing_after_it_names_itself() -> None:
    taken = read_sentence("Nurses had asthma after such exposure to").intervention
    assert taken is not None
    assert taken.name == "exposure"


def test_an_as_that_opens_a_sentence_closes_no_comparison() -> None:
    assert read_sentence("As yoga eased pain, treat it as medicine as.").comparator is None
