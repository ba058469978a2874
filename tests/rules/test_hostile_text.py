"""No rule takes ever longer over text made to be slow to search, and lazy patterns are what they stand for."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

import pytest

from claimcheck.auditing import ArticleInput
from claimcheck.auditing.article import build_dossier
from claimcheck.dossier import Context, Dossier
from claimcheck.readers import read_article
from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.rule import Need, Rule
from tests.growth import TIMES, grows_steeply

LENGTH = 8_000
"""Characters of the shorter text."""
HOSTILE = {
    "null": "no evidence that ",
    "so": "no evidence, so therefore thus ",
    "promise": "promising, safe, new, ",
    "natural": "natural and safe because it is all-natural ",
    "doctors": "many leading top medical doctors recommend nine out of ten ",
    "studies": "a new study a recent trial found ",
    "harms": "side effects are rare common very rare adverse events ",
    "years": "used for many hundreds of years for thousands of ",
    "treats": "treats relieves helps with a very bad case of the ",
    "letters": "aaaaaaaa",
    "capitals": "The A B C D E F G ",
    "digits": "1111111111",
    "marks": "“x „( [",
    "shares": "20% of 30 in 100 ",
    "doses": "take 5 mg of 10 ",
    "hyphens": "anti-all-in-",
    "sentences": "Ginger cures colds. ",
    "paragraphs": "A study of 20 people found that ginger lowers the risk by 20%.\n\n",
    "headings": "## What does ginger cure?\n\nIt helps.\n\n",
    "rows": "| ginger | cures colds by 20% |\n",
    "citations": "Ginger helps [1]. Zinc helps [@lee2021]. ",
    "references": "1. Roe J. Ginger. J Test. 2019. doi:10.5555/x\n",
    "quoted": "“Ginger cures colds,” said Jo. ",
}
CONTEXT = Context(
    today=date(2026, 11, 21), jurisdictions=frozenset({"eu", "us", "uk"}), commercial=True
)


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_takes_longer_than_in_proportion_to_the_text(unit: str) -> None:
    short, long = _dossier(unit, LENGTH), _dossier(unit, LENGTH * TIMES)
    rules = [r for r in built_in_rules() if r.needs is Need.TEXT and not r.by_engine]
    assert [r.name for r in rules if grows_steeply(_checked(r, short), _checked(r, long))] == []


def _dossier(unit: str, length: int) -> Dossier:
    text = unit * (length // len(unit))
    return build_dossier(ArticleInput(read_article(text.encode(), "hostile.md")), CONTEXT)


def _checked(rule: Rule, dossier: Dossier) -> Callable[[], object]:
    return lambda: list(rule.check(dossier))


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_reading_takes_no_longer_than_in_proportion_to_the_text(unit: str) -> None:
    def read(length: int) -> Callable[[], object]:
        return lambda: _read_whole(_dossier(unit, length))

    assert not grows_steeply(read(LENGTH), read(LENGTH * TIMES))


def _read_whole(dossier: Dossier) -> list[object]:
    facts = ("wording", "type", "span", "source", "attribution", "population", "numbers")
    return [*dossier.claims, *([getattr(r.reading, f) for f in facts] for r in dossier.sentences)]


def test_growth_in_the_square_is_seen_and_growth_in_proportion_is_not() -> None:
    text = "a " * LENGTH

    def searched(pattern: str, length: int) -> Callable[[], object]:
        return lambda: re.search(pattern, text[:length])

    steep, even = r"(?:a\s)+x", r"(?:a\s){1,9}x"
    assert grows_steeply(searched(steep, LENGTH // 2), searched(steep, LENGTH * 2))
    assert not grows_steeply(searched(even, LENGTH // 2), searched(even, LENGTH * 2))
