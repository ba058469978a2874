"""The rest of a profile: whom, how many, against what, measured how, found what."""

from __future__ import annotations

import json
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from claimcheck.appraisal.profile import profile_study
from claimcheck.appraisal.profile.pointing import read_direction
from claimcheck.appraisal.profile.results import kind_of
from claimcheck.appraisal.profile.sizes import to_number
from claimcheck.model.population import AgeGroup, OutcomeKind, Sex, Species
from claimcheck.model.study import Direction, StudyProfile

TITLE = "Zinc lozenges for colds in nurses: a randomised, double-blind, placebo-controlled trial"
ABSTRACT = (
    "BACKGROUND: Colds keep nurses from work. METHODS: We randomly assigned 84 women aged 20 to "
    "60 years to zinc lozenges or placebo. The primary outcome was the duration of symptoms. "
    "RESULTS: Symptoms lasted about as long in both groups (mean difference -0.4, 95% CI -1.1 to "
    "0.3; p = 0.26). CONCLUSIONS: Zinc lozenges did not shorten colds. Larger studies are needed. "
    "Funded by the Harbour Trust. Registered as NCT00000012."
)


@pytest.fixture(scope="module")
def profile() -> StudyProfile:
    return profile_study(TITLE, ABSTRACT)


def test_who_took_part(profile: StudyProfile) -> None:
    assert profile.species == {Species.HUMAN}
    assert profile.population.status == ("health worker",)
    assert profile.population.sex == (Sex.FEMALE,)
    assert profile.population.age == (AgeGroup.ADULT,)
    assert profile.sample_size == 84


@pytest.mark.parametrize(
    ("title", "species"),
    [
        ("Quercetin and bone loss in ageing mice", {Species.MOUSE}),
        ("Quercetin shields rat cartilage chondrocytes from decay", set()),
        ("Quercetin shields mouse bone marrow macrophages from decay", {Species.CELLS}),
    ],
)
def test_cells_of_an_animal_are_not_the_animal(title: str, species: set[Species]) -> None:
    assert profile_study(title, "").species == species


def test_how_it_was_set_up(profile: StudyProfile) -> None:
    assert profile.comparator == "placebo"
    assert profile.blinding == "double"
    assert profile.registration == "NCT00000012"
    assert profile.funding == "Harbour Trust"


def test_what_it_found(profile: StudyProfile) -> None:
    assert [outcome.name for outcome in profile.outcomes] == ["duration of symptoms"]
    result = profile.result
    assert result is not None
    assert result.direction is Direction.NO_DIFFERENCE
    assert result.interval == "-1.1 to 0.3"
    assert result.crosses_null is True
    assert result.p == "p = 0.26"


def test_every_fact_says_where_it_was_read(profile: StudyProfile) -> None:
    fields = {read.field for read in profile.read_from}
    assert {
        "design",
        "species",
        "population",
        "sample_size",
        "comparator",
        "blinding",
        "outcomes",
        "result",
        "funding",
        "registration",
    } <= fields
    for read in profile.read_from:
        source = TITLE if read.where == "title" else ABSTRACT
        assert read.words.lower() in source.lower()


def test_a_record_that_tells_nothing_gives_an_empty_profile() -> None:
    assert profile_study("", "") == StudyProfile()


@pytest.mark.parametrize(
    ("title", "abstract", "species"),
    [
        ("Zinc in mice", "Mice were fed zinc.", {Species.MOUSE}),
        ("Zinc and taste", "Wistar rats were fed zinc. The rats ate more.", {Species.RAT}),
        ("Zinc in dogs", "Forty dogs were treated.", {Species.OTHER_ANIMAL}),
        ("Zinc in guinea pigs", "", {Species.OTHER_RODENT}),
        ("Zinc in vitro", "HeLa cells were treated with zinc.", {Species.CELLS}),
        ("Zinc in women", "Forty women were enrolled.", {Species.HUMAN}),
        ("Zinc: a narrative review", "Patients were often tired.", set()),
    ],
)
def test_the_species_are_told_from_the_words(
    title: str, abstract: str, species: set[Species]
) -> None:
    assert profile_study(title, abstract).species == species


def test_mesh_check_tags_decide_species_ages_and_sexes() -> None:
    profile = profile_study(
        "Zinc in women",
        "Forty women were enrolled.",
        mesh=["Animals", "Mice, Inbred C57BL", "Male", "Aged"],
    )
    assert profile.species == {Species.MOUSE}
    assert profile.population.sex == (Sex.MALE,)
    assert profile.population.age == (AgeGroup.OLDER_ADULT,)


def test_tags_and_entities_are_not_read_as_words() -> None:
    marked = profile_study(
        "Zinc &amp; colds: a <i>randomised</i> trial",
        "<jats:p>Forty women were randomised. Colds were fewer (P&lt;0.01).</jats:p>",
    )
    assert marked == profile_study(
        "Zinc & colds: a randomised trial",
        "Forty women were randomised. Colds were fewer (P<0.01).",
    )


@pytest.mark.parametrize(
    ("abstract", "size"),
    [
        ("A total of 1,204 adults were followed.", 1204),
        ("Forty-five patients received zinc.", 45),
        ("One hundred and twenty women took part.", 120),
        ("We included 12 trials with 2,300 participants.", 2300),
        ("Cramps were counted in patients (n = 31).", 31),
        ("Of 300 people screened, a total of 90 patients were enrolled.", 90),
        ("Many people took part.", None),
    ],
)
def test_sample_sizes(abstract: str, size: int | None) -> None:
    assert profile_study("Zinc", abstract).sample_size == size


@pytest.mark.parametrize(
    ("words", "number"),
    [("1,204", 1204), ("ninety", 90), ("two hundred and six", 206), ("few", None)],
)
def test_numbers_in_words(words: str, number: int | None) -> None:
    assert to_number(words) == number


@pytest.mark.parametrize(
    ("title", "comparator"),
    [
        ("Zinc versus honey for colds: a randomised trial", "honey"),
        ("Zinc or usual care: a randomised trial", "usual care"),
        ("Sham-controlled randomised trial of needles", "sham"),
        ("A case report", "none"),
        ("Zinc", None),
    ],
)
def test_comparators(title: str, comparator: str | None) -> None:
    assert profile_study(title, "").comparator == comparator


@pytest.mark.parametrize(
    ("text", "blinding"),
    [
        ("a triple-blind trial", "double"),
        ("an assessor-blinded trial", "single"),
        ("an open-label trial", "open"),
        ("a trial", None),
    ],
)
def test_blinding(text: str, blinding: str | None) -> None:
    assert profile_study(f"Zinc: {text}", "").blinding == blinding


def test_arms_are_counted_and_an_uncontrolled_design_has_one() -> None:
    assert profile_study("A four-arm trial of zinc", "").arms == 4
    assert profile_study("A 2 x 2 factorial trial of zinc", "").arms == 4
    assert profile_study("Zinc: a case report", "").arms == 1
    assert profile_study("Zinc", "").arms is None


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("pain intensity", OutcomeKind.PATIENT_IMPORTANT),
        ("all-cause mortality", OutcomeKind.PATIENT_IMPORTANT),
        ("serum homocysteine concentration", OutcomeKind.SURROGATE),
        ("change in LDL cholesterol", OutcomeKind.SURROGATE),
        ("cholesterol and death", OutcomeKind.PATIENT_IMPORTANT),
        ("central macular thickness", OutcomeKind.SURROGATE),
        ("plaque volume on MRI", OutcomeKind.SURROGATE),
        ("radiographic union at a year", OutcomeKind.SURROGATE),
        ("histological remission", OutcomeKind.SURROGATE),
        ("weight loss", OutcomeKind.SURROGATE),
        ("renal function", OutcomeKind.SURROGATE),
        ("disease-free survival", OutcomeKind.SURROGATE),
        ("percentage of lymphocytes", OutcomeKind.SURROGATE),
        ("apnoea-hypopnoea index", OutcomeKind.SURROGATE),
        ("visual acuity", OutcomeKind.PATIENT_IMPORTANT),
        ("clinical remission", OutcomeKind.PATIENT_IMPORTANT),
        ("physical function", OutcomeKind.PATIENT_IMPORTANT),
        ("overall survival", OutcomeKind.PATIENT_IMPORTANT),
        ("time to wound healing", OutcomeKind.PATIENT_IMPORTANT),
    ],
)
def test_surrogates_are_told_from_what_patients_feel(name: str, kind: OutcomeKind) -> None:
    assert kind_of(name) is kind


@pytest.mark.parametrize(
    ("sentence", "direction"),
    [
        ("Zinc reduced the risk of infection.", Direction.BENEFIT),
        ("Zinc increased the risk of infection.", Direction.HARM),
        ("Zinc made no difference to symptoms.", Direction.NO_DIFFERENCE),
        ("Zinc intake was associated with gout.", Direction.ASSOCIATED),
        ("It is unclear whether zinc matters.", Direction.UNCLEAR),
        ("Zinc improved sleep but worsened mood.", Direction.MIXED),
    ],
)
def test_which_way_a_conclusion_points(sentence: str, direction: Direction) -> None:
    assert read_direction(sentence) is direction


@pytest.mark.parametrize(
    ("text", "crosses"),
    [
        ("The relative risk was RR 0.80 (95% CI 0.64 to 0.99).", False),
        ("The relative risk was RR 0.80 (95% CI 0.60 to 1.07).", True),
        ("The risk was lower.", None),
    ],
)
def test_whether_the_interval_crosses_no_effect(text: str, crosses: bool | None) -> None:
    result = profile_study("Zinc", f"{text} We conclude that zinc lowers risk.").result
    assert result is not None
    assert result.crosses_null is crosses


def test_a_profile_is_pickled_and_written_as_json_and_read_back_equal(
    profile: StudyProfile,
) -> None:
    adapter = TypeAdapter(StudyProfile)
    assert pickle.loads(pickle.dumps(profile)) == profile
    assert adapter.validate_python(json.loads(adapter.dump_json(profile))) == profile


@given(st.text(), st.text(), st.lists(st.text()), st.lists(st.text()))
def test_any_record_can_be_read(
    title: str, abstract: str, kinds: list[str], mesh: list[str]
) -> None:
    assert isinstance(
        profile_study(title, abstract, publication_types=kinds, mesh=mesh), StudyProfile
    )
