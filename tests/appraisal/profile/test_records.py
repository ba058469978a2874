"""Invented records of every design, from many fields: what each is, and whether people took part."""

from __future__ import annotations

import pytest

from claimcheck.appraisal.profile import profile_study
from claimcheck.model.population import Species
from claimcheck.model.study import Design

Told = tuple[str, str, Design, bool]

TRIALS: list[Told] = [
    (
        "Beetroot juice and cycling economy in club riders",
        "Eighteen riders were randomly placed into one of three groups and trained for six weeks.",
        Design.RANDOMISED_TRIAL,
        True,
    ),
    (
        "Two dressings for leg ulcers",
        (
            "The aim of this randomised, controlled clinical study was to compare two dressings. After "
            "twelve weeks, 31 of 60 ulcers had closed with foam and 29 of 61 with gauze."
        ),
        Design.RANDOMISED_TRIAL,
        True,
    ),
    (
        "Warm-up songs and sprint speed",
        (
            "Fourteen men took part in this cross-over study. In random order they sprinted after a "
            "fast song, a slow song or silence."
        ),
        Design.CROSSOVER_TRIAL,
        True,
    ),
    (
        "Text-message reminders for eye drops [Rappels par SMS]",
        (
            "We allocated 212 glaucoma clinic attenders by computer-generated sequence, concealed in "
            "sealed envelopes, to reminders or nothing. Assessors were masked."
        ),
        Design.RANDOMISED_TRIAL,
        True,
    ),
    (
        "Walking groups in sheltered housing: a cluster randomized trial",
        "Twenty housing schemes were randomized. Residents of ten were offered walks.",
        Design.RANDOMISED_TRIAL,
        True,
    ),
    (
        "Shelter-dog walking and mood in young offenders",
        (
            "Ninety adolescents took part in a randomised controlled trial in which they walked dogs "
            "or played cards."
        ),
        Design.RANDOMISED_TRIAL,
        True,
    ),
    (
        "Yoghurt and hay fever: an open-label single-arm pilot trial",
        "Twenty-two adults ate yoghurt daily for eight weeks. There was no control group.",
        Design.NON_RANDOMISED_TRIAL,
        True,
    ),
    (
        "Sex education in two schools: a quasi-experimental study",
        (
            "Pupils of one school were taught the new lessons; pupils of the other served as a control "
            "group without randomisation."
        ),
        Design.NON_RANDOMISED_TRIAL,
        True,
    ),
    (
        "Fewer falls on a stroke ward: a before-and-after study",
        "Falls were counted for a year before and a year after the floor was changed.",
        Design.BEFORE_AFTER,
        True,
    ),
    (
        "A sugar levy and dental extractions: interrupted time series",
        "Monthly hospital admissions of children for extractions were analysed.",
        Design.BEFORE_AFTER,
        True,
    ),
]
PLANS: list[Told] = [
    (
        "Singing for breathlessness: protocol for a feasibility randomised controlled trial",
        "Sixty people with chronic lung disease will be randomised.",
        Design.PROTOCOL,
        True,
    ),
    (
        "The rationale and design of the QUIET ward study",
        "Patients will be recruited from four wards and will be followed for a year.",
        Design.PROTOCOL,
        True,
    ),
    (
        "Light therapy on night shifts",
        (
            "This article describes the protocol of a trial in which nurses will be randomly assigned "
            "to bright or dim light."
        ),
        Design.PROTOCOL,
        True,
    ),
]
REVIEWS: list[Told] = [
    (
        "Do weighted blankets help sleep? Systematic review and meta-analysis of trials",
        "Nine trials with 512 participants were pooled.",
        Design.META_ANALYSIS,
        False,
    ),
    (
        "Weighted blankets and sleep",
        (
            "MEDLINE and CINAHL were searched to May 2017. Eleven studies met the criteria and were "
            "summarised in tables; risk of bias was high in seven."
        ),
        Design.SYSTEMATIC_REVIEW,
        False,
    ),
    (
        "Statins after surgery: an individual patient data analysis of seven trials",
        "Individual participant data of seven randomised trials were pooled in a one-stage model.",
        Design.META_ANALYSIS,
        False,
    ),
    (
        "Thumb arthritis: an overview of systematic reviews",
        "Fourteen reviews were included.",
        Design.UMBRELLA_REVIEW,
        False,
    ),
    (
        "Loneliness among carers: a scoping review",
        "We mapped what has been written.",
        Design.SCOPING_REVIEW,
        False,
    ),
    (
        "How reviewers of diagnostic tests report their searches",
        (
            "We took a sample of published systematic reviews and meta-analyses and looked at the way "
            "each was reported."
        ),
        Design.OTHER,
        False,
    ),
    (
        "Nerve stimulation for cluster headache",
        (
            "An earlier meta-analysis of trials suggested a benefit of nerve stimulation. We treated "
            "twelve patients and followed them for two years."
        ),
        Design.COHORT,
        True,
    ),
    (
        "Case reports of lithium toxicity from herbal teas: a systematic review",
        "We searched PubMed and Embase for case reports.",
        Design.SYSTEMATIC_REVIEW,
        False,
    ),
    (
        "Recent advances in cochlear implants",
        "Implants have changed. This article discusses electrode design and coding.",
        Design.NARRATIVE_REVIEW,
        False,
    ),
    (
        "Itch in kidney disease: mechanisms and management",
        (
            "Itch is common on dialysis. We review its mechanisms, outline treatment and discuss what "
            "remains unknown."
        ),
        Design.NARRATIVE_REVIEW,
        False,
    ),
    ("What do we know about long-haul travel and clots?", "", Design.NARRATIVE_REVIEW, False),
]
OBSERVED: list[Told] = [
    (
        "Lamp oil poisoning in toddlers",
        "The charts of all toddlers seen between 2003 and 2012 were reviewed retrospectively.",
        Design.COHORT,
        True,
    ),
    (
        "Shift work and later stroke",
        "A total of 8,410 dockers were followed for eleven years. The hazard ratio was 1.2.",
        Design.COHORT,
        True,
    ),
    (
        "Baseline sleep and weight regain: a secondary analysis of a cohort study",
        "Data of 640 adults were used.",
        Design.COHORT,
        True,
    ),
    (
        "Hot baths and preterm birth: a nested case-control study",
        "Within a birth register, 300 cases and 900 controls were drawn.",
        Design.CASE_CONTROL,
        True,
    ),
    (
        "Gene variants and gout in islanders",
        "Three variants were genotyped in 410 patients and 433 healthy controls.",
        Design.CASE_CONTROL,
        True,
    ),
    (
        "Back pain among bus drivers",
        "A randomly selected sample of 900 drivers completed a postal questionnaire.",
        Design.CROSS_SECTIONAL,
        True,
    ),
    (
        "Knowledge, attitudes and practice of hand washing among street vendors",
        "Interviewers visited 260 vendors.",
        Design.CROSS_SECTIONAL,
        True,
    ),
    (
        "Coffee and gallstones: a Mendelian randomization study",
        "Genetic instruments from published summary data were used.",
        Design.MENDELIAN_RANDOMISATION,
        True,
    ),
    (
        "Going home from hospital: what older men told us",
        "Semi-structured interviews were held with sixteen men and analysed thematically.",
        Design.QUALITATIVE,
        True,
    ),
    (
        "A hairball that mimicked a tumour",
        "We report the case of a schoolgirl with weight loss. A mass was felt.",
        Design.CASE_REPORT,
        True,
    ),
    (
        "[Perforated stomach after a kitchen accident: a case presentation]",
        "A 61-year-old cook was admitted with pain.",
        Design.CASE_REPORT,
        True,
    ),
    (
        "Painless thyroid storm in a pregnant woman",
        "A 29-year-old teacher presented with palpitations.",
        Design.CASE_REPORT,
        True,
    ),
    (
        "Latex allergy after balloon sculpting: a case series of seven clowns",
        "Seven clowns were seen.",
        Design.CASE_SERIES,
        True,
    ),
]
WRITTEN: list[Told] = [
    ("Editorial: who counts the dead?", "", Design.EDITORIAL, False),
    (
        "Response to: Frozen shoulder &amp; diabetes",
        "We thank the readers for their letter about our trial.",
        Design.EDITORIAL,
        False,
    ),
    ("National guideline on the care of burns", "", Design.GUIDELINE, False),
    ("Correction to: Frozen shoulder in rats", "", Design.OTHER, False),
    (
        "Frozen shoulder in hamsters",
        "The original article was published in volume 9, pages 3-8.",
        Design.OTHER,
        False,
    ),
    (
        "A Delphi consensus on naming shoulder pain",
        "Forty experts voted in three rounds.",
        Design.CONSENSUS,
        False,
    ),
]
LABORATORY: list[Told] = [
    (
        "Olive leaf extract and stiff arteries",
        "Thirty Wistar rats were randomised to extract or water. The rats were killed at week 8.",
        Design.EXPERIMENT,
        False,
    ),
    (
        "Loss of a potassium channel shortens sleep in flies",
        "Mutant Drosophila slept less than wild-type flies.",
        Design.EXPERIMENT,
        False,
    ),
    (
        "Screw depth in cadaveric vertebrae",
        "Twelve human cadaveric spines were loaded to failure.",
        Design.EXPERIMENT,
        False,
    ),
    (
        "Stress in a hip stem: finite-element analysis",
        "A three-dimensional finite element model was built.",
        Design.MODELLING,
        False,
    ),
    (
        "Screening for bowel cancer by cost: a Markov model",
        "Lifetime costs and quality-adjusted life years were modelled.",
        Design.MODELLING,
        False,
    ),
    (
        "A turmeric gel on gingival cells in vitro",
        "Cells were cultured with the gel, which may help patients with gum disease.",
        Design.EXPERIMENT,
        False,
    ),
    (
        "Salt tolerance of barley seedlings",
        "Seedlings were grown in saline soil; farmers may benefit.",
        Design.OTHER,
        False,
    ),
    (
        "Bees and roadside flowers: a ten-year survey",
        "Hives were counted along 40 verges each June.",
        Design.CROSS_SECTIONAL,
        False,
    ),
    (
        "A copper catalyst for cleaner ethers",
        "Yields rose to 93 per cent. The catalyst was used again five times.",
        Design.OTHER,
        False,
    ),
    (
        "A flat antenna for parcels",
        "We present an antenna that reads labels at two metres.",
        Design.OTHER,
        False,
    ),
    (
        "Lameness in dairy cows: a randomised controlled trial of foot baths",
        "Four hundred cows were randomly allocated to foot baths or none.",
        Design.RANDOMISED_TRIAL,
        False,
    ),
    (
        "A systematic approach to naming beetles",
        "Systematics of the genus was revised.",
        Design.OTHER,
        False,
    ),
]
ALL = TRIALS + PLANS + REVIEWS + OBSERVED + WRITTEN + LABORATORY


@pytest.mark.parametrize(("title", "abstract", "design", "_people"), ALL)
def test_the_design(title: str, abstract: str, design: Design, _people: bool) -> None:
    assert profile_study(title, abstract).design is design


@pytest.mark.parametrize(
    ("title", "abstract", "people"),
    [
        (title, abstract, people)
        for title, abstract, design, people in ALL
        if design not in {Design.META_ANALYSIS, Design.MENDELIAN_RANDOMISATION}
    ],
)
def test_whether_people_took_part(title: str, abstract: str, people: bool) -> None:
    assert (Species.HUMAN in profile_study(title, abstract).species) is people
