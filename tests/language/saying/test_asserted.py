from __future__ import annotations

import pytest

from claimcheck.language.reading import SentenceReading


def asserted(text: str) -> str:
    seen = SentenceReading(text).sight.seen
    first, last = seen.asserted.first, seen.asserted.last
    return text[seen.tokens.start(first) : seen.tokens.end(last - 1)]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Researchers at Leeds have shown that naps help memory.", "naps help memory"),
        ("Studies suggest fibre feeds the gut.", "fibre feeds the gut"),
        ("One trial found a link between sugar and gout.", "link between sugar and gout"),
        ("Dr Roe, a cardiologist in Cork, says that salt harms the heart.", "salt harms the heart"),
        ("It is well known that smoking harms the lungs.", "smoking harms the lungs"),
        ("It is important to note that zinc can cause nausea.", "zinc can cause nausea"),
        ("There is good evidence that walking lifts mood.", "walking lifts mood"),
        ("One theory is that the gut drives mood.", "the gut drives mood"),
        ("As the WHO points out, salt raises blood pressure.", "salt raises blood pressure"),
        ("As reported in a large survey, sleep has shortened.", "sleep has shortened"),
        (
            "According to a study of nurses, published in 2012, night work harms sleep.",
            "night work harms sleep",
        ),
        ("For example, liver is rich in iron.", "liver is rich in iron"),
        ("Last spring, Okafor found that naps help memory.", "naps help memory"),
        ("Currently, it is thought that stress harms sleep.", "stress harms sleep"),
        ("Hospital records indicate that falls are rising.", "falls are rising"),
        ("WHO has noted that salt raises blood pressure.", "salt raises blood pressure"),
        ("Another report found a link between salt and gout.", "link between salt and gout"),
        ("It raises the possibility that mould harms the lungs.", "mould harms the lungs"),
        ("As reported in The Lancet Nursing, falls are rising.", "falls are rising"),
        ("(Reuters) Flu is spreading early.", "Flu is spreading early"),
        (
            "Snorers had twice the stroke risk in a trial published in Gut.",
            "Snorers had twice the stroke risk",
        ),
        ("Ginger eased nausea in one study.", "Ginger eased nausea"),
        ("A study.", "A study"),
        ("Salt is underused in clinical trials.", "Salt is underused in clinical trials"),
        ("Worldwide, obesity is rising.", "obesity is rising"),
        ("This is because naps help memory.", "naps help memory"),
        (
            "Blows to the head did not harm memory, but researchers said more studies are needed.",
            "Blows to the head did not harm memory",
        ),
    ],
)
def test_openings_that_name_a_source_are_left_out(text: str, claim: str) -> None:
    assert asserted(text).removeprefix("The ").removeprefix("the ") == claim.removeprefix("the ")


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Naps help memory, the researchers wrote in a letter.", "Naps help memory"),
        ("Naps help memory, said Jo Sand, MD, of the University of Cork.", "Naps help memory"),
        ("Naps help memory, as shown in two trials.", "Naps help memory"),
        ("Naps help memory, reports a study in a sleep journal.", "Naps help memory"),
        ("Naps help memory: study", "Naps help memory"),
        ("Naps help memory [3, 4].", "Naps help memory"),
    ],
)
def test_closings_that_name_a_source_are_left_out(text: str, claim: str) -> None:
    assert asserted(text) == claim


@pytest.mark.parametrize(
    "text",
    [
        "Garlic has been shown to lower blood pressure",
        "Twelve patients said that they slept badly",
        "Studies have not shown that cough syrup helps children",
        "The pill that doctors prescribe for gout harms the kidneys",
        "Women who reported poor sleep had more migraine",
        "Turmeric shows promise against arthritis",
        "There is no evidence that detox teas work",
        "Several studies have not confirmed this link to cancer",
        "Doctors recommend iron for anaemia",
    ],
)
def test_verbs_that_carry_the_claim_stay_in_it(text: str) -> None:
    assert asserted(text + ".") == text
