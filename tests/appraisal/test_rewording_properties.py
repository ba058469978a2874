"""What holds of every rewording: the same numbers and names, no stronger than allowed, and settled at once."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.appraisal.verdict import judge
from claimcheck.language.wording import grade_wording
from claimcheck.model.finding import VerdictKind
from claimcheck.model.study import Design, Risk
from claimcheck.model.wording import Strength
from tests.appraisal.making import cite, claim, library, study

ONE = ["A daily swim", "Rosehip powder", "Cold-pressed hemp oil", "The patch", "Sleeping late"]
MANY = ["Oat baths", "Two prunes a day", "Foot soaks and steam", "Lozenges (10 mg)"]
VERBS = [("ease", "eases"), ("prevent", "prevents"), ("worsen", "worsens"), ("lower", "lowers")]
THINGS = ["joint pain", "hay fever", "the risk of stroke", "tiredness in new mothers"]
BOOSTERS = ["", "dramatically ", "really ", "also "]
ENDS = ["", " by 20%", " within 3 weeks", ", which doctors rarely say", " (Roe et al., 2011)"]
FRONTS = ["", "After the menopause, ", "If you are over 65, ", "As a trial in Kent showed, "]
SECOND = ["", " and {verb} swelling", ", {verb} swelling and {verb} fever"]
EVIDENCE = {
    "low": study("a", Design.COHORT),
    "very low": study("a", Design.COHORT, n=80),
    "moderate": study("a", risk=Risk.SOME),
}
ALLOWED = {
    "low": Strength.CONDITIONAL,
    "very low": Strength.CONDITIONAL,
    "moderate": Strength.CAN_CAUSE,
}


@st.composite
def sentences(draw: st.DrawFn) -> str:
    one = draw(st.booleans())
    subject = draw(st.sampled_from(ONE if one else MANY))
    front = draw(st.sampled_from(FRONTS))
    verb = draw(st.sampled_from(VERBS))[one]
    told = f"{subject[0].lower()}{subject[1:]}" if front else subject
    second = draw(st.sampled_from(SECOND)).format(verb=draw(st.sampled_from(VERBS))[one])
    booster, thing = draw(st.sampled_from(BOOSTERS)), draw(st.sampled_from(THINGS))
    return f"{front}{told} {booster}{verb} {thing}{second}{draw(st.sampled_from(ENDS))}."


@pytest.mark.parametrize("evidence", EVIDENCE)
@settings(max_examples=150, deadline=None)
@given(text=sentences())
def test_a_rewording_keeps_what_is_told_and_loses_the_excess(evidence: str, text: str) -> None:
    studies = library(EVIDENCE[evidence])
    found = judge(claim(text, cite("a"), strength=Strength.CAUSES), studies)
    better = found.suggestion
    assume(found.kind is VerdictKind.OVERSTATED)
    assert better, "a plain sentence can always be reworded"
    assert re.findall(r"\d+", better) == re.findall(r"\d+", text)
    assert [word for word in NAMED if word in text] == [word for word in NAMED if word in better]
    assert grade_wording(better).strength <= ALLOWED[evidence]
    assert not re.search(r"\b(?:may|can) (?:\w+ )?\w+(?<!s)s (?:joint|hay|the|swell|fever)", better)
    again = judge(claim(better, cite("a"), strength=Strength.CAUSES), studies)
    assert again.kind is VerdictKind.SUPPORTED, "it needs no second rewording"


NAMED = ["swim", "osehip", "hemp", "patch", "prunes", "pain", "fever", "stroke", "mothers", "ease", "prevent", "worsen", "lower"]  # fmt: skip
