"""Which sentences a citation covers, and which it does not."""

from __future__ import annotations

import pytest

from claimcheck.rulebook.rule import Case
from claimcheck.rules.citation.uncited_claim import uncited_claim
from tests.rules.cases import findings_of

_LISTED = "\n\n## References\n\n1. Roe J. Ginger. J Test. 2019. doi:10.5555/ginger\n2. Poe K. Naps. J Test. 2020. doi:10.5555/naps"
_ELSEWHERE = "Naps go with fewer errors at night [2].\n\n"


def _uncited(text: str, whole: str = _ELSEWHERE) -> list[str]:
    case = Case(whole + text + _LISTED)
    article = case.plain
    return [f.span.of(article) for f in findings_of(uncited_claim, case) if f.span]


@pytest.mark.parametrize(
    "text",
    [
        "A trial gave 240 bakers ginger or a dummy pill [1]. Among those on ginger, 30 in 100 slept through; of the others, 22 in 100 did.",
        "A trial gave 240 bakers ginger or a dummy pill [1]. It included people aged 50 to 70. In the subgroup with diabetes, pressure fell by 5%.",
        "The largest review pooled nine trials [1]. Nausea eased in 40% of the women. Vomiting was less frequent too.",
        "A trial gave 240 bakers ginger or a dummy pill [1].\n\nThe researchers also weighed the bakers. In both groups, weight fell by 2%.",
        "In a survey, one baker in five took naps at work [1]. About four out of ten naps were never written down.",
        "Blood cells carry a red protein. The more of it there is, the redder the cells. They live for three months [1].",
        "Roots are sold to settle the stomach. A small trial in ten cooks found no difference [1].",
        "Ginger tablets can bring on heartburn. Very high doses of ginger tablets bring on heartburn and vomiting [1].",
        "Women who napped had a 20% higher risk of falls [1]. In absolute terms that is one more fall in 50 women.",
        "Ginger content varies from 2% to 9% between brands. Figures from the Food Agency [1].",
        "Roe et al. (2019) gave 240 bakers ginger. Over two years, 8 of 100 had a stroke, against 9 of 100 without.",
        "A trial gave 240 bakers ginger [1]. Bakers who carry the gene were at the greatest risk.",
        "A meta-analysis put together 21 studies [1]. Having had it before went with more pain. Women fell ill twice as often as men.",
        "Hospital stays fell by 12% [1]. There was no comparison area, so other things may have played a part.",
        "Walkers were 18% less likely to fall ill [1]. People who can walk may differ in many ways from others, so it may be only part of the reason.",
        "A trial gave 240 bakers ginger [1]. Another one is under way. In the same trial, blood pressure fell by 12%.",
    ],
)
def test_what_is_told_on_of_a_study_needs_no_second_citation(text: str) -> None:
    assert _uncited(text) == []


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("A trial gave 240 bakers ginger [1]. Ginger prevents heart attacks.", "prevents"),
        ("A trial gave 240 bakers ginger [1]. Bakers who took zinc have 30% fewer colds.", "zinc"),
        ("A trial gave 240 bakers ginger [1]. Cherry juice eased gout in sailors.", "Cherry"),
        ("Ginger tablets cure 40% of colds. Ginger tablets eased colds in cooks [1].", "40%"),
        ("Ginger tablets cure colds. Ginger tablets can ease nausea [1].", "cure"),
        (
            "A trial gave 240 bakers ginger [1].\n\nTurmeric is a spice that prevents strokes.",
            "spice",
        ),
        ("Naps are common [1]. The skin heals faster with ginger.", "ginger"),
        ("Naps are common [1]. Long use of ginger can cause harm, so ask first.", "harm"),
        ("Zinc cuts the risk of asthma by 60%. A study of records found fewer stays [1].", "60%"),
        (
            "Zinc is far more effective than ginger. The second trial, in 40 nurses, reported better sleep [1].",
            "Zinc",
        ),
        ("Ginger prevents heart attacks. It contains gingerol [1].", "prevents"),
        ("Ginger contains gingerol [1]. The effect prevents heart attacks.", "prevents"),
        ("A trial gave 240 bakers ginger [1].\n\nBlood pressure fell by 12% in sailors.", "12%"),
        ("A trial gave 240 bakers ginger [1].\n\n## Zinc\n\nBlood pressure fell by 12%.", "12%"),
    ],
)
def test_a_citation_covers_no_claim_of_another_kind_beside_it(text: str, claim: str) -> None:
    assert any(claim in words for words in _uncited(text))


_ONE = "# Ginger\n\nGinger eased nausea in bakers, a trial published in the Journal of Tests found [1].\n\n"


def test_an_article_about_one_study_cites_it_once() -> None:
    told = "Nausea fell by 30% with ginger and by 12% without.\n\nSide effects did not differ between groups."
    assert _uncited(told, _ONE) == []


def test_an_article_about_one_study_may_cite_it_at_the_end() -> None:
    told = "# Ginger linked with less nausea\n\nBakers on ginger felt less sick, according to a study of 90 bakers in the Journal of Tests and Trials.\n\nNausea fell from 59 to 54 days a year, and from 58 to 57 in others.\n\nThe link was strongest in Leeds.\n\nPaper: Roe J. Ginger. 2019 [1]."
    assert _uncited(told, "") == []


def test_an_article_about_one_study_must_cite_what_it_claims_at_large() -> None:
    assert _uncited("Ginger prevents heart attacks.", _ONE) != []


def test_a_report_on_the_writers_own_study_cites_none_for_its_results() -> None:
    told = "We searched for trials of ginger.\n\nNausea was 20% lower in bakers on ginger.\n\nGinger may ease nausea a little."
    assert _uncited(told) == []
    assert _uncited(f"{told}\n\nGinger cures nausea.") != []


def test_an_opening_may_say_in_short_what_is_cited_below() -> None:
    told = "Ginger lowers blood pressure in bakers.\n\n## Trials\n\nIn three trials ginger lowered blood pressure in bakers [1]."
    assert _uncited(told, "") == []


@pytest.mark.parametrize(
    "text",
    [
        "Allow eight weeks at the full dose before you judge the tablets.",
        "Each tablet contains 500 mg of ginger.",
        "The usual starting dose is one tablet twice a day.",
        "Your doctor will check your kidneys more often if you are older.",
        "Why ginger might do harm is not known.",
        "I was awake with numb legs and my back hurt.",
        "Very common (may affect more than 1 in 10 people)",
        "By reporting side effects you can help to make ginger safer.",
        "Which of the doses lowers the risk depends on your age.",
        "Single cooks may do much better or worse than the average.",
        "The kidneys filter waste from the blood and keep salts in balance.",
        "Shingles is an infection that causes a painful rash.",
        "> Knowing that did not stop the fear, but it made me less afraid.",
        "If drops are not enough we may offer surgery, or drops that ease the pain.",
        "Be careful with tablets that are hard on the kidneys.",
        "Creatine is a substance that the body makes and that supplies energy.",
        "Nobody is quite sure whether the bone or the muscle causes it.",
        "Please bring old inhalers back to the pharmacy.",
        "If the pain is more than 5 out of 10, do a little less next time.",
    ],
)
def test_what_nobody_could_cite_a_study_for_needs_none(text: str) -> None:
    assert _uncited(text) == []


def test_words_quoted_over_several_sentences_are_quoted_to_the_end() -> None:
    told = '"Most of my patients have a kettle. Tea lowers their blood pressure by 5%. They like it," said Jo Roe.'
    assert _uncited(told) == []


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        ("Source: Roe 2019 [1].", False),
        ("The table is adapted from a review [1].", False),
        ("Naps go with fewer errors at night [1].", True),
    ],
)
def test_a_table_is_covered_by_its_own_note_only(beside: str, told: bool) -> None:
    table = "| Drink | Effect |\n|---|---|\n| Tea | Lowers blood pressure by 5% |"
    assert bool(_uncited(f"{table}\n\n{beside}", "")) is told
