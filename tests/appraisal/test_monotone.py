"""More support never hurts, more dispute never helps, softer words never hurt, order never matters."""

from __future__ import annotations

import random
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.appraisal.verdict import judge
from claimcheck.model.claim import (
    Attribution,
    AttributionKind,
    Certainty,
    CertaintyLevel,
    Citation,
    Claim,
    ClaimType,
    Indirectness,
    Stance,
)
from claimcheck.model.finding import Ceiling, Verdict, VerdictKind
from claimcheck.model.population import (
    AgeGroup,
    Intervention,
    Outcome,
    OutcomeKind,
    Population,
    Species,
)
from claimcheck.model.study import (
    Appraisal,
    Design,
    Direction,
    Entry,
    Result,
    Risk,
    Status,
    Study,
    Sureness,
    Verification,
)
from claimcheck.model.text import Span
from claimcheck.model.wording import (
    Advice,
    Magnitude,
    Strength,
    WordedCertainty,
    Wording,
)

QUALITY = [
    VerdictKind.CONTRADICTED,
    VerdictKind.UNSUPPORTED,
    VerdictKind.OVERSTATED,
    VerdictKind.SUPPORTED,
]
CERTAINTIES = [
    WordedCertainty.VERY_LOW,
    WordedCertainty.LOW,
    WordedCertainty.MODERATE,
    WordedCertainty.HIGH,
]
SIZES = [Magnitude.TRIVIAL, Magnitude.SLIGHT, Magnitude.UNMARKED, Magnitude.LARGE]
LEVELS = [
    None,
    CertaintyLevel.VERY_LOW,
    CertaintyLevel.LOW,
    CertaintyLevel.MODERATE,
    CertaintyLevel.HIGH,
]
KEYS = [f"study{i}" for i in range(4)]

some = st.sampled_from
populations = st.builds(
    Population,
    condition=st.lists(
        some(["fibromyalgia", "diabetic neuropathy", "neuropathic pain"]), max_size=2
    ).map(tuple),
    age=st.lists(some([AgeGroup.ADULT, AgeGroup.CHILD, AgeGroup.OLDER_ADULT]), max_size=1).map(
        tuple
    ),
    status=st.lists(some(["deficient", "replete", "vegan"]), max_size=1).map(tuple),
    general=st.booleans(),
)
outcomes = st.builds(
    Outcome, some(["pain", "fatigue", "level in the blood"]), some(list(OutcomeKind))
)
interventions = st.none() | st.builds(
    Intervention,
    some(["vitamin B12", "B complex"]),
    form=some([None, "methylcobalamin", "cyanocobalamin with folate"]),
    dose=some([None, "1 mg daily", "5 mg a week"]),
    route=some([None, "oral", "intramuscular"]),
)
results = st.builds(
    Result,
    outcomes,
    some(list(Direction)),
    estimate=some([None, "RR 0.9", "MD -1.2"]),
    interval=some([None, "as printed", "0.5 to 1.6", "0.95 to 1.05"]),
    crosses_null=some([None, True, False]),
    size=some([None, "large", "small", "trivial"]),
)


@st.composite
def studies_by_key(draw: st.DrawFn) -> dict[str, Study]:
    found = {}
    for key in KEYS:
        others = st.lists(some([k for k in KEYS if k != key]), max_size=1).map(tuple)
        appraisal = Appraisal(
            key,
            draw(some(list(Design))),
            Sureness.VERIFIED,
            species=draw(
                some([(Species.HUMAN,), (Species.MOUSE,), (Species.HUMAN, Species.RAT), ()])
            ),
            population=draw(populations),
            intervention=draw(interventions),
            comparator=draw(some([None, "none", "placebo", "oral tablets"])),
            n=draw(some([None, 12, 60, 250, 900])),
            results=tuple(draw(st.lists(results, max_size=2))),
            risk_of_bias=draw(some([None, *Risk])),
            includes=draw(others),
            pools=draw(some([None, Design.RANDOMISED_TRIAL, Design.COHORT])),
            same_data_as=draw(others),
            supersedes=draw(others),
        )
        status = draw(
            some(
                [
                    frozenset(),
                    frozenset(),
                    frozenset(),
                    frozenset({Status.RETRACTED}),
                    frozenset({Status.EXPRESSION_OF_CONCERN}),
                    frozenset({Status.SUPERSEDED}),
                ]
            )
        )
        verification = draw(
            some(
                [
                    Verification.VERIFIED,
                    Verification.VERIFIED,
                    Verification.NOT_FOUND,
                    Verification.MISMATCH,
                ]
            )
        )
        found[key] = Study(
            Entry(key, "article", "A title"),
            appraisal=appraisal,
            status=status,
            verification=verification,
        )
    return found


citations = st.builds(
    Citation,
    some(KEYS),
    some(list(Stance)),
    indirect=st.lists(some(list(Indirectness)), max_size=1).map(tuple),
)
ratings = st.none() | st.builds(
    Certainty,
    some(list(CertaintyLevel)),
    down=some([(), (("risk-of-bias", 1),), (("publication-bias", 1),)]),
    up=some([(), (("large-effect", 1),)]),
    start=some([None, CertaintyLevel.LOW]),
)
wordings = st.builds(
    Wording,
    strength=some(list(Strength)),
    certainty=some(CERTAINTIES),
    magnitude=some(SIZES),
    amplified=st.booleans(),
    advice=some(list(Advice)),
)
QUOTES = [
    "It relieves pain.",
    "It helps everyone, which is to say it works for everyone.",
    "In mice it relieves pain, but studies disagree.",
    "It cures pain in people with a deficiency.",
    "See your doctor about pain.",
]


@st.composite
def claims(draw: st.DrawFn) -> Claim:
    quote = draw(some(QUOTES))
    particular = draw(some([False, False, False, True]))
    return Claim(
        "c",
        Span(0, len(quote)),
        quote,
        draw(some(list(ClaimType))),
        wording=draw(wordings),
        population=draw(populations),
        intervention=draw(interventions),
        comparator=draw(some([None, "placebo", "corticosteroids"])),
        outcome=draw(st.none() | outcomes),
        strength=draw(some(list(Strength))),
        attribution=Attribution(AttributionKind.VAGUE, "a study", draw(some(KEYS)), particular),
        citations=tuple({c.study: c for c in draw(st.lists(citations, max_size=4))}.values()),
        certainty=draw(ratings),
        modelled=True,
    )


def quality(verdict: Verdict) -> int:
    return QUALITY.index(verdict.kind)


def height(ceiling: Ceiling | None) -> tuple[int, int]:
    assert ceiling is not None
    strength = 0 if ceiling.strength is Strength.NONE else int(ceiling.strength)
    return CERTAINTIES.index(ceiling.worded), strength


def not_higher(after: Verdict, before: Verdict) -> bool:
    """Neither the worded certainty, nor the relation, nor the size allowed has gone up."""
    if after.ceiling is None or before.ceiling is None:
        return True
    pairs = zip(height(after.ceiling), height(before.ceiling), strict=True)
    size = SIZES.index(after.ceiling.magnitude) <= SIZES.index(before.ceiling.magnitude)
    return all(a <= b for a, b in pairs) and size


def of_side(claim: Claim, *stances: Stance) -> list[Citation]:
    return [c for c in claim.citations if c.stance in stances]


def retract(studies: dict[str, Study], key: str) -> dict[str, Study]:
    return {**studies, key: replace(studies[key], status=frozenset({Status.RETRACTED}))}


def without(claim: Claim, citation: Citation) -> Claim:
    return replace(claim, citations=tuple(c for c in claim.citations if c != citation))


@settings(max_examples=100)
@given(claims(), studies_by_key())
def test_removing_or_retracting_support_never_helps(
    claim: Claim, studies: dict[str, Study]
) -> None:
    before = judge(claim, studies)
    for citation in of_side(claim, Stance.SUPPORTS, Stance.PARTLY_SUPPORTS):
        removed = judge(without(claim, citation), studies)
        retracted = judge(claim, retract(studies, citation.study))
        assert quality(removed) <= quality(before)
        assert quality(retracted) <= quality(before)
        assert not_higher(removed, before)
        assert not_higher(retracted, before)


@settings(max_examples=100)
@given(claims(), studies_by_key())
def test_removing_or_retracting_dispute_never_hurts(
    claim: Claim, studies: dict[str, Study]
) -> None:
    before = judge(claim, studies)
    for citation in of_side(claim, Stance.DISPUTES):
        assert quality(judge(without(claim, citation), studies)) >= quality(before)
        assert quality(judge(claim, retract(studies, citation.study))) >= quality(before)


@settings(max_examples=100)
@given(claims(), studies_by_key(), citations)
def test_adding_dispute_never_helps(
    claim: Claim, studies: dict[str, Study], more: Citation
) -> None:
    if more.study in {c.study for c in claim.citations}:
        return
    dispute = replace(more, stance=Stance.DISPUTES)
    worse = replace(claim, citations=(*claim.citations, dispute))
    assert quality(judge(worse, studies)) <= quality(judge(claim, studies))


@settings(max_examples=100)
@given(claims(), studies_by_key())
def test_softer_words_never_hurt(claim: Claim, studies: dict[str, Study]) -> None:
    words = claim.wording
    softer = [
        replace(words, amplified=False),
        replace(words, advice=Advice.WEAK if words.advice is Advice.STRONG else words.advice),
    ]
    softer += [
        replace(words, certainty=c) for c in CERTAINTIES[: CERTAINTIES.index(words.certainty)]
    ]
    softer += [replace(words, magnitude=m) for m in SIZES[: SIZES.index(words.magnitude)]]
    if words.strength >= Strength.CORRELATIONAL:
        softer += [replace(words, strength=Strength(s)) for s in range(2, words.strength)]
    before = quality(judge(claim, studies))
    for soft in softer:
        assert quality(judge(replace(claim, wording=soft), studies)) >= before


@settings(max_examples=60)
@given(claims(), studies_by_key(), st.randoms(use_true_random=False))
def test_order_never_matters(
    claim: Claim, studies: dict[str, Study], chance: random.Random
) -> None:
    shuffled = list(claim.citations)
    chance.shuffle(shuffled)
    keys = list(studies)
    chance.shuffle(keys)
    again = judge(replace(claim, citations=tuple(shuffled)), {key: studies[key] for key in keys})
    assert again == judge(claim, studies)
