"""The design that a record tells."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.appraisal.profile.signs import read_signs
from claimcheck.model.study import Design
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    ("title", "design"),
    [
        ("Zinc for colds: an umbrella review", Design.UMBRELLA_REVIEW),
        ("Zinc for colds: a systematic review and meta-analysis", Design.META_ANALYSIS),
        ("Zinc for colds: meta-analysis of randomised controlled trials", Design.META_ANALYSIS),
        ("Zinc for colds: a systematic review", Design.SYSTEMATIC_REVIEW),
        ("Zinc and immunity: a scoping review", Design.SCOPING_REVIEW),
        ("Zinc for colds: a randomized, double-blind trial", Design.RANDOMISED_TRIAL),
        ("Zinc for colds: a randomised crossover trial", Design.CROSSOVER_TRIAL),
        ("Zinc for colds: a non-randomised controlled study", Design.NON_RANDOMISED_TRIAL),
        ("Zinc for colds: an uncontrolled before-and-after study", Design.BEFORE_AFTER),
        ("Zinc intake and colds in a prospective cohort", Design.COHORT),
        ("Zinc intake and stroke: a case-control study", Design.CASE_CONTROL),
        ("Zinc intake in nurses: a cross-sectional survey", Design.CROSS_SECTIONAL),
        ("Copper deficiency from denture cream: a case report", Design.CASE_REPORT),
        ("Copper deficiency from denture cream: a case series", Design.CASE_SERIES),
        ("How carers see supplements: a qualitative study", Design.QUALITATIVE),
        ("Zinc for colds: study protocol for a randomised trial", Design.PROTOCOL),
        ("Protocol for a systematic review of zinc for colds", Design.PROTOCOL),
        ("Guidelines on zinc in childhood diarrhoea", Design.GUIDELINE),
        ("Zinc in diarrhoea: a Delphi consensus", Design.CONSENSUS),
        ("Zinc and immunity: a narrative review", Design.NARRATIVE_REVIEW),
        ("Editorial: Zinc again", Design.EDITORIAL),
        ("Zinc restores taste in rats", Design.EXPERIMENT),
        ("Zinc in the food chain: a mathematical model", Design.MODELLING),
        ("Zinc and gout: a Mendelian randomization study", Design.MENDELIAN_RANDOMISATION),
        ("Zinc: a fact sheet for consumers", Design.FACT_SHEET),
        ("Correction: Zinc for colds: a randomised trial", Design.OTHER),
        ("Zinc", Design.OTHER),
    ],
)
def test_a_title_names_the_design(title: str, design: Design) -> None:
    profile = profile_study(title, "")
    assert profile.design is design
    if design is not Design.OTHER:
        assert [read.where for read in profile.read_from if read.field == "design"] == ["title"]


@pytest.mark.parametrize(
    ("abstract", "design"),
    [
        (
            "Sixty adults were randomly assigned to zinc or placebo. Colds were shorter with zinc.",
            Design.RANDOMISED_TRIAL,
        ),
        (
            (
                "We searched PubMed and Embase for trials. Twelve studies met the inclusion criteria. "
                "Most randomised trials were small."
            ),
            Design.SYSTEMATIC_REVIEW,
        ),
        (
            (
                "We searched PubMed. The pooled odds ratio was 0.8 in a random-effects model. We "
                "performed a meta-analysis of nine studies."
            ),
            Design.META_ANALYSIS,
        ),
        (
            "Rats were randomly divided into two groups and fed zinc. Taste recovered.",
            Design.EXPERIMENT,
        ),
        (
            (
                "In this review we discuss what randomised trials of zinc have shown. In one, patients "
                "were randomly assigned to lozenges."
            ),
            Design.NARRATIVE_REVIEW,
        ),
        (
            "A 54-year-old man presented with numb feet. The patient was deficient in copper.",
            Design.CASE_REPORT,
        ),
        (
            (
                "Participants will be recruited in two towns. Colds will be counted. Zinc will be given "
                "daily. The trial will use lozenges and will include adults."
            ),
            Design.PROTOCOL,
        ),
        ("Nothing here tells a design.", Design.OTHER),
    ],
)
def test_an_abstract_tells_the_design_where_the_title_does_not(
    abstract: str, design: Design
) -> None:
    assert profile_study("Zinc for colds", abstract).design is design


def test_the_title_is_believed_before_the_abstract() -> None:
    abstract = "Trials in which patients were randomly assigned to zinc were pooled."
    assert profile_study("Zinc: a systematic review", abstract).design is Design.SYSTEMATIC_REVIEW


def test_metadata_beats_text() -> None:
    profile = profile_study(
        "Zinc for colds: a cohort study", "", publication_types=["Randomized Controlled Trial"]
    )
    assert profile.design is Design.RANDOMISED_TRIAL
    assert profile.read_from[0].where == "publication-type"


@pytest.mark.parametrize(
    ("kinds", "title", "design"),
    [
        (["Randomized Controlled Trial"], "A crossover trial of zinc", Design.CROSSOVER_TRIAL),
        (["Review"], "Zinc: a systematic review", Design.SYSTEMATIC_REVIEW),
        (["Review"], "Zinc: randomised trials", Design.NARRATIVE_REVIEW),
        (["Journal Article", "Review", "Meta-Analysis"], "Zinc", Design.META_ANALYSIS),
        (["Clinical Trial, Phase II"], "Zinc", Design.NON_RANDOMISED_TRIAL),
        (["Clinical Trial, Phase II"], "Zinc: a randomised trial", Design.RANDOMISED_TRIAL),
        (["Clinical Trial Protocol"], "Zinc: a randomised trial", Design.PROTOCOL),
        (["Journal Article"], "Zinc: a cohort study", Design.COHORT),
    ],
)
def test_the_text_may_only_make_a_stated_design_narrower(
    kinds: list[str], title: str, design: Design
) -> None:
    assert profile_study(title, "", publication_types=kinds).design is design


def test_a_mesh_heading_tells_the_design_where_no_type_does() -> None:
    profile = profile_study("Zinc", "", mesh=["*Case-Control Studies", "Humans"])
    assert profile.design is Design.CASE_CONTROL
    assert profile.read_from[0].where == "mesh"


def test_a_missing_mesh_list_is_evidence_of_nothing() -> None:
    with_none = profile_study("Zinc: a cohort study", "Forty women were followed.")
    with_empty = profile_study("Zinc: a cohort study", "Forty women were followed.", mesh=())
    assert with_none == with_empty


@pytest.mark.parametrize(
    "unit",
    [
        "randomised, ",
        *("protocol for a ", "case report ", "risk factor for ", "baseline data ", "training "),
        "interviewed ",
        "we searched ",
        "12 of the ",
        "were randomly ",
        "a a ",
        "review ",
        "meta- ",
        "5-year-old ",
        "n = 1 ",
        "12 of 13 ",
        "patients and controls ",
        "guideline for ",
        "assigned to a or ",
        "-",
        " ",
    ],
)
def test_hostile_repetition_takes_time_in_step_with_its_length(unit: str) -> None:
    long = unit * (20_000 // len(unit))
    short = long[: len(long) // TIMES]
    assert not grows_steeply(lambda: profile_study(short, short), lambda: profile_study(long, long))


@pytest.mark.parametrize("name", ["designs", "species"])
def test_every_sign_is_read(name: str) -> None:
    signs = read_signs(name)
    assert len(signs) > 10
    assert all(sign.points and sign.times > 0 for sign in signs)


@pytest.mark.parametrize(
    ("kinds", "mesh", "title", "abstract", "design"),
    [
        (["Journal Article"], ["Humans"], "Zinc", "A cohort study of 40 men.", Design.COHORT),
        (
            ["Journal Article", "Randomized Controlled Trial"],
            [],
            "Zinc: a systematic review",
            "",
            Design.RANDOMISED_TRIAL,
        ),
        (["Case Reports"], ["Humans"], "Zinc", "We followed 90 women.", Design.CASE_REPORT),
        (["Letter", "Comment"], [], "Zinc: randomised trial", "", Design.EDITORIAL),
        (["Journal Article", "Systematic Review"], [], "Zinc", "", Design.SYSTEMATIC_REVIEW),
        (
            ["Observational Study"],
            ["Cross-Sectional Studies"],
            "Zinc in nurses: a cross-sectional survey",
            "",
            Design.CROSS_SECTIONAL,
        ),
        (
            ["Journal Article"],
            ["Retrospective Studies", "Humans"],
            "Zinc",
            "Charts were read.",
            Design.COHORT,
        ),
        (["Equivalence Trial"], [], "Zinc", "", Design.RANDOMISED_TRIAL),
        (["Pragmatic Clinical Trial"], [], "Zinc", "", Design.RANDOMISED_TRIAL),
        (["Clinical Study"], [], "Zinc", "Forty were randomly allocated.", Design.RANDOMISED_TRIAL),
        (["Letter"], [], "Zinc", "", Design.EDITORIAL),
        (
            ["Retracted Publication", "Journal Article"],
            [],
            "Zinc: a cohort study",
            "",
            Design.COHORT,
        ),
        (["Published Erratum"], [], "Zinc in mice: a randomised trial", "", Design.OTHER),
        (["Twin Study"], [], "Zinc", "", Design.COHORT),
        (["Adaptive Clinical Trial"], [], "Zinc", "", Design.NON_RANDOMISED_TRIAL),
        (["Randomized Controlled Trial, Veterinary"], [], "Zinc", "", Design.RANDOMISED_TRIAL),
        (["Congress"], [], "Zinc", "", Design.CONFERENCE_ABSTRACT),
        (["Validation Study"], [], "Zinc", "", Design.OTHER),
    ],
)
def test_pubmed_types_and_headings(
    kinds: list[str], mesh: list[str], title: str, abstract: str, design: Design
) -> None:
    assert profile_study(title, abstract, publication_types=kinds, mesh=mesh).design is design
