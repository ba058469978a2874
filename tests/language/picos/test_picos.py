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


def test_what_is_left_out_is_neither_taken_nor_changed() -> None:
    read = read_sentence("Without sugar, oat milk eases heartburn.")
    assert read.intervention is not None
    assert "sugar" not in read.intervention.name
    free = read_sentence("Lactose-free milk prevents cramps.").intervention
    assert free is None or free.name != "lactose"


def test_a_pronoun_leaves_what_is_taken_to_the_reader() -> None:
    assert read_sentence("Eating it at noon prevents heartburn.").intervention is None


def test_what_something_is_rich_in_is_not_what_is_taken() -> None:
    read = read_sentence("People with gout should avoid it, because it is rich in purines.")
    assert read.intervention is None


def test_people_are_no_outcome() -> None:
    assert read_sentence("The trial helped nurses.").outcome is None
    skin = read_sentence("Zinc cream softens babies' skin.").outcome
    assert skin is not None
    assert skin.name == "skin"
