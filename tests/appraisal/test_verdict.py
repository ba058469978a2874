"""The seven questions, each decided on invented claims and studies."""

from __future__ import annotations

import json
import pickle
from dataclasses import asdict

import pytest

from claimcheck.appraisal.verdict import judge
from claimcheck.model.claim import (
    Attribution,
    AttributionKind,
    Certainty,
    CertaintyLevel,
    Claim,
    ClaimType,
    Indirectness,
    Stance,
)
from claimcheck.model.finding import Verdict, VerdictKind
from claimcheck.model.population import Population, Species
from claimcheck.model.settings import AppraisalSettings
from claimcheck.model.study import Design, Direction, Result, Risk, Status, Study
from claimcheck.model.wording import Magnitude, Strength, WordedCertainty
from tests.appraisal.making import LEVEL, PAIN, cite, claim, library, result, study

SUPPORTED, OVERSTATED = VerdictKind.SUPPORTED, VerdictKind.OVERSTATED
UNSUPPORTED, CONTRADICTED = VerdictKind.UNSUPPORTED, VerdictKind.CONTRADICTED
DISPUTES, PARTLY = Stance.DISPUTES, Stance.PARTLY_SUPPORTS


def verdict(on: Claim, *studies: Study) -> Verdict:
    return judge(on, library(*studies))


def on(quote: str, *studies: Study, **more: object) -> Verdict:
    """A claim that all the studies support in full."""
    made = claim(quote, *(cite(s.key) for s in studies), **more)
    return verdict(made, *studies)


class TestUnsupported:
    """The reason tells whether nothing is cited, nothing speaks to the claim, or nothing stands any more."""

    def test_where_no_study_is_given(self) -> None:
        found = verdict(claim("It relieves pain."))
        assert (found.kind, found.reasons) == (UNSUPPORTED, ("No study is given for it.",))

    def test_where_all_are_neutral(self) -> None:
        neutral = (cite("roe2019", Stance.NEUTRAL), cite("doe2020", Stance.NEUTRAL))
        found = verdict(claim("It relieves pain.", *neutral), study("roe2019"), study("doe2020"))
        assert found.reasons == (
            "Nothing cited supports it, even in part: doe2020, roe2019 are neutral.",
        )

    def test_where_none_stands_any_more(self) -> None:
        found = on("It relieves pain.", study("roe2019", status=[Status.RETRACTED]))
        fallen = "roe2019 has been retracted, so nothing can rest on it."
        assert found.reasons == (f"Nothing that still stands supports it. {fallen}",)


class TestUncitable:
    def told(
        self, kind: AttributionKind, *, known: str | None = None, particular: bool = True
    ) -> Verdict:
        source = Attribution(kind, "a 2015 study", known, particular)
        made = claim("A 2015 study found that it relieves pain.", cite("a"), attribution=source)
        return verdict(made, study("a"))

    def test_one_particular_source_that_nobody_identified(self) -> None:
        found = self.told(AttributionKind.VAGUE)
        assert found.kind is VerdictKind.UNCITABLE
        assert "“a 2015 study”" in found.reasons[0]
        assert self.told(AttributionKind.NAMED).kind is VerdictKind.UNCITABLE

    def test_not_where_it_was_identified_or_is_no_particular_one(self) -> None:
        assert self.told(AttributionKind.VAGUE, known="a").kind is SUPPORTED
        assert self.told(AttributionKind.VAGUE, particular=False).kind is SUPPORTED


class TestSupport:
    def test_good_trials_bear_a_plain_claim(self) -> None:
        found = on("It relieves pain.", study("a"))
        assert found.kind is SUPPORTED
        assert found.ceiling is not None
        assert found.ceiling.certainty is CertaintyLevel.HIGH

    def test_nothing_cited_is_unsupported_never_contradicted(self) -> None:
        assert on("It relieves pain.").kind is UNSUPPORTED

    def test_neutral_studies_support_nothing(self) -> None:
        made = claim("It relieves pain.", cite("a", Stance.NEUTRAL))
        assert verdict(made, study("a")).kind is UNSUPPORTED

    def test_a_retracted_trial_supports_nothing(self) -> None:
        found = on("It relieves pain.", study("a", status=[Status.RETRACTED]))
        assert found.kind is UNSUPPORTED
        assert any("retracted" in fact for step in found.steps for fact in step.facts)

    def test_guidance_carries_facts_and_never_the_benefit_of_a_treatment(self) -> None:
        sheet = study("a", Design.FACT_SHEET)
        assert on("It is found in fish.", sheet, kind=ClaimType.FACT).kind is SUPPORTED
        assert on("It relieves pain.", sheet).kind is UNSUPPORTED

    def test_what_is_unfit_is_named_with_its_reason(self) -> None:
        (reason,) = on("It relieves pain.", study("doe2020", Design.NARRATIVE_REVIEW)).reasons
        assert "doe2020 does not, as a narrative review cannot carry a claim of benefit" in reason

    def test_plain_advice_to_see_a_doctor_needs_no_source(self) -> None:
        advice = "Talk to your doctor first."
        assert on(advice, kind=ClaimType.RECOMMENDATION).kind is SUPPORTED
        assert on("Eat more fish.", kind=ClaimType.RECOMMENDATION).kind is UNSUPPORTED

    def test_a_survey_carries_how_common_something_is(self) -> None:
        survey = study("a", Design.CROSS_SECTIONAL)
        assert on("One in ten people lack it.", survey, kind=ClaimType.PREVALENCE).kind is SUPPORTED


class TestContradiction:
    def against(self, of: Study, *indirect: Indirectness, **more: object) -> VerdictKind:
        made = claim("It relieves pain.", cite(of.key, DISPUTES, *indirect), **more)
        return verdict(made, of).kind

    def test_a_direct_trial_against_and_nothing_for(self) -> None:
        assert self.against(study("a")) is CONTRADICTED

    def test_not_by_what_is_indirect_weak_tiny_or_fallen(self) -> None:
        assert self.against(study("a"), Indirectness.SURROGATE) is UNSUPPORTED
        assert self.against(study("a", Design.COHORT)) is UNSUPPORTED
        assert self.against(study("a", risk=Risk.HIGH)) is UNSUPPORTED
        assert self.against(study("a", n=12)) is UNSUPPORTED
        assert self.against(study("a", status=[Status.RETRACTED])) is UNSUPPORTED

    def test_not_by_an_interval_that_leaves_an_important_effect_open(self) -> None:
        def trial(interval: str) -> Study:
            found = Result(PAIN, Direction.NO_DIFFERENCE, "RR 0.90", interval, crosses_null=True)
            return study("a", results=[found])

        assert self.against(trial("0.50 to 1.60")) is UNSUPPORTED
        assert self.against(trial("0.80 to 1.05")) is CONTRADICTED

    def test_not_by_a_study_of_only_some_of_the_people(self) -> None:
        some = study("a", population=Population(condition=("diabetic neuropathy",)))
        assert self.against(some) is UNSUPPORTED

    def test_not_where_anything_fit_supports_it(self) -> None:
        made = claim("It relieves pain.", cite("a", DISPUTES), cite("b", PARTLY))
        assert verdict(made, study("a"), study("b")).kind is OVERSTATED

    def test_the_least_number_of_people_can_be_set(self) -> None:
        made = claim("It relieves pain.", cite("a", DISPUTES))
        settings = AppraisalSettings(contradiction_minimum=600)
        assert judge(made, library(study("a")), settings=settings).kind is UNSUPPORTED


class TestOverstatement:
    @pytest.mark.parametrize(
        ("quote", "kind"),
        [
            ("It relieves pain.", OVERSTATED),
            ("It can relieve pain.", OVERSTATED),
            ("It may relieve pain.", SUPPORTED),
        ],
    )
    def test_low_certainty_bears_may(self, quote: str, kind: VerdictKind) -> None:
        assert on(quote, study("a", Design.COHORT)).kind is kind

    @pytest.mark.parametrize(
        ("quote", "kind"),
        [
            ("It relieves pain.", OVERSTATED),
            ("It probably relieves pain.", SUPPORTED),
            ("It can relieve pain.", SUPPORTED),
        ],
    )
    def test_moderate_certainty_bears_can_and_probably(self, quote: str, kind: VerdictKind) -> None:
        assert on(quote, study("a", risk=Risk.SOME)).kind is kind

    def test_very_low_certainty_bears_no_direction(self) -> None:
        weak = study("a", Design.COHORT, n=80)
        assert on("It may relieve pain.", weak).kind is OVERSTATED
        assert on("It is unclear whether it relieves pain.", weak).kind is SUPPORTED
        assert (
            on("It may relieve pain, but the evidence is very uncertain.", weak).kind is SUPPORTED
        )

    def test_without_a_control_group_there_is_no_effect_to_word(self) -> None:
        found = on("It relieves pain.", study("a", Design.BEFORE_AFTER))
        assert found.kind is OVERSTATED
        assert found.exceeds == ("relation",)
        assert "control group" in found.reasons[0]

    def test_an_association_is_no_cause(self) -> None:
        survey = study("a", Design.CROSS_SECTIONAL)
        kind = {"kind": ClaimType.ASSOCIATION}
        assert on("Low levels are linked to tiredness.", survey, **kind).kind is SUPPORTED
        found = on("Low levels cause tiredness.", survey, **kind)
        assert (found.kind, found.exceeds) == (OVERSTATED, ("relation",))

    def test_support_in_part_bears_no_more_than_may(self) -> None:
        for quote, kind in (("It relieves pain.", OVERSTATED), ("It may relieve pain.", SUPPORTED)):
            assert verdict(claim(quote, cite("a", PARTLY)), study("a")).kind is kind

    def test_boosters_and_proof(self) -> None:
        for quote in (
            "It is highly effective for pain.",
            "It is proven to relieve pain.",
            "It cures pain.",
        ):
            assert on(quote, study("a")).kind is OVERSTATED

    def test_no_cure_is_no_promise_of_a_cure(self) -> None:
        assert (
            on("It does not cure colds.", study("a", Design.FACT_SHEET), kind=ClaimType.FACT).kind
            is SUPPORTED
        )

    def test_a_large_effect_must_have_been_found(self) -> None:
        quote = "It greatly reduces pain."
        assert "magnitude" in on(quote, study("a")).exceeds
        assert on(quote, study("a", results=[result(size="large")])).kind is SUPPORTED

    def test_a_small_effect_must_be_told_as_small(self) -> None:
        small = study("a", results=[result(size="small")])
        assert on("It reduces pain.", small).exceeds == ("magnitude",)
        assert on("It slightly reduces pain.", small).kind is SUPPORTED

    def test_everyone_is_too_many(self) -> None:
        assert "breadth" in on("It relieves pain for everyone.", study("a")).exceeds

    def test_what_was_shown_in_the_deficient_is_told_of_them(self) -> None:
        some = study("a", population=Population(status=("deficient",)))
        assert on("It relieves pain.", some).exceeds == ("breadth",)
        assert on("It relieves pain in people with a deficiency.", some).kind is SUPPORTED

    def test_what_was_shown_in_patients_is_not_told_of_everybody(self) -> None:
        some = study("a", population=Population(condition=("fibromyalgia",)))
        found = on("It relieves pain.", some, population=Population(general=True))
        assert found.exceeds == ("breadth",)
        assert found.suggestion == "It relieves pain in people with fibromyalgia."
        assert on("It relieves pain.", some).kind is SUPPORTED

    def test_animals_must_be_told(self) -> None:
        mice = study("a", Design.EXPERIMENT, species=[Species.MOUSE])
        kind = {"kind": ClaimType.MECHANISM, "outcome": LEVEL}
        assert on("It regrows nerves.", mice, **kind).exceeds == ("breadth",)
        assert on("In mice it regrows nerves.", mice, **kind).kind is SUPPORTED

    def test_silence_about_evidence_as_good(self) -> None:
        studies = (study("a"), study("b"))
        loud = claim("It relieves pain.", cite("a"), cite("b", DISPUTES))
        open_ = claim("It can relieve pain, but studies disagree.", cite("a"), cite("b", DISPUTES))
        assert "silence" in verdict(loud, *studies).exceeds
        assert verdict(open_, *studies).kind is SUPPORTED

    def test_a_lower_rating_by_the_reviewer_holds(self) -> None:
        rated = Certainty(CertaintyLevel.LOW, down=(("risk-of-bias", 2),))
        assert on("It relieves pain.", study("a"), certainty=rated).kind is OVERSTATED


class TestNull:
    def test_no_effect_needs_precision_and_not_a_wide_interval(self) -> None:
        quote = "It does not reduce pain."
        settled = study("a", results=[result(crosses=True, size="trivial")])
        small = study("a", n=50, results=[result(crosses=True)], risk=Risk.SOME)
        assert on(quote, settled).kind is SUPPORTED
        assert on(quote, small).kind is OVERSTATED

    def test_its_ceiling_is_worded_as_little_to_no_difference(self) -> None:
        found = on("It does not reduce pain.", study("a", results=[result(crosses=True)]))
        assert found.ceiling is not None
        assert found.ceiling.strength is Strength.NO_RELATION
        assert found.ceiling.magnitude is Magnitude.TRIVIAL
        assert "little to no difference" in found.ceiling.words[0]

    def test_no_evidence_is_not_evidence_of_no(self) -> None:
        small = study("a", n=300, results=[result(crosses=True)], risk=Risk.SOME)
        assert on("There is no good evidence that it reduces pain.", small).kind is SUPPORTED


class TestReportOfOneStudy:
    def report(self, quote: str, design: Design) -> Verdict:
        source = Attribution(AttributionKind.VAGUE, "a study", "a", particular=True)
        made = claim(quote, cite("a"), kind=ClaimType.ASSOCIATION, attribution=source)
        return verdict(made, study("a", design))

    def test_it_is_held_against_that_studys_own_facts(self) -> None:
        linked = "A study found that low levels were associated with tiredness."
        caused = "A study found that low levels cause tiredness."
        assert self.report(linked, Design.CROSS_SECTIONAL).kind is SUPPORTED
        assert self.report(caused, Design.CROSS_SECTIONAL).kind is OVERSTATED

    def test_other_studies_cannot_bear_it(self) -> None:
        source = Attribution(AttributionKind.VAGUE, "a study", "a", particular=True)
        made = claim(
            "A study found that it relieves pain.",
            cite("a", Stance.NEUTRAL),
            cite("b"),
            attribution=source,
        )
        found = verdict(made, study("a"), study("b"))
        told = "The sentence reports a, so others cannot support it: b."
        assert (found.kind, found.reasons) == (UNSUPPORTED, (told,))

    def test_a_source_that_is_not_among_the_citations_is_told(self) -> None:
        source = Attribution(AttributionKind.LINKED, "[1]", "typo", particular=True)
        made = claim("A study found that it relieves pain.", cite("b"), attribution=source)
        found = verdict(made, study("b"))
        assert "typo, which is not among its citations" in found.steps[0].outcome
        assert found.reasons == ("The sentence reports typo, so others cannot support it: b.",)


class TestReferenceToASource:
    def test_it_must_be_what_the_words_make_of_it(self) -> None:
        made = claim(
            "For trials, see Doe 2020.", cite("doe2020", PARTLY), kind=ClaimType.SOURCE_REFERENCE
        )
        found = verdict(made, study("doe2020", Design.CASE_SERIES))
        assert found.kind is OVERSTATED
        assert "doe2020 is a case series" in found.reasons[0]
        assert found.suggestion == ""


class TestTelling:
    def test_the_steps_stand_in_their_order_and_one_decides(self) -> None:
        found = on("It relieves pain.", study("a"))
        names = [step.name for step in found.steps]
        assert names == [
            "uncitable",
            "drops-out",
            "fit",
            "contradicted",
            "unsupported",
            "overstated",
            "supported",
        ]
        assert [step.decided for step in found.steps] == [False] * 6 + [True]

    def test_every_step_is_told_in_sentences(self) -> None:
        found = on("It relieves pain.", study("a", Design.COHORT, n=80))
        told = [step.outcome for step in found.steps] + [
            f for step in found.steps for f in step.facts
        ]
        assert all(text[0].isupper() or text[0].islower() for text in told)
        assert all(text.endswith(".") for text in told)

    def test_the_ceiling_tells_its_steps_and_words(self) -> None:
        ceiling = on("It relieves pain.", study("a", Design.COHORT)).ceiling
        assert ceiling is not None
        assert ceiling.worded is WordedCertainty.LOW
        assert "cohort study, not randomised" in ceiling.because[0]
        assert ceiling.words == ("It may help with pain",)

    def test_a_key_stays_as_it_is_written(self) -> None:
        weak = claim("It relieves pain.", cite("smith2020"), cite("doe2019", DISPUTES))
        found = verdict(weak, study("smith2020"), study("doe2019"))
        told = " ".join((*found.reasons, *(f for s in found.steps for f in (s.outcome, *s.facts))))
        assert "doe2019" in told
        assert "Doe2019" not in told
        assert "Smith2020" not in told

    def test_words_read_as_weaker_than_modelled_are_said(self) -> None:
        linked = claim("It is linked to less pain.", cite("a"), strength=Strength.CAUSES)
        facts = [f for step in verdict(linked, study("a")).steps for f in step.facts]
        assert any("weaker than" in fact for fact in facts)

    def test_a_verdict_survives_pickle_and_json(self) -> None:
        found = on("It relieves pain.", study("a", Design.COHORT))
        assert pickle.loads(pickle.dumps(found)) == found
        assert json.loads(json.dumps(asdict(found)))["kind"] == "overstated"

    def test_no_verdict_reads_the_claims_id(self) -> None:
        made = claim("It relieves pain.", cite("a"))
        other = Claim(**{**{f: getattr(made, f) for f in made.__dataclass_fields__}, "id": "other"})
        assert verdict(made, study("a")) == verdict(other, study("a"))
