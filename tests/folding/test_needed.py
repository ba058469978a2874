"""The words that a pattern needs are read from its text, and a pattern that waits for them is what it stands for."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.needed import needed_words
from claimcheck.folding.patterns import pattern

PATTERNS = (
    r"\bso-called\b|\bmyths?\b",
    r"(?:foo)?bar",
    r"ab?cd|e{0,2}fg",
    r"a(?:bc|de)+f",
    r"[£$€] ?\d{1,3}",
    r"(?P<n>\d{1,2}) (?:mg|ml)(?! per)",
    r"(?:no|not)\b|n['’]t",
    r"(?:colou?r|dyes?)(?:ed|ing)?",
    r"(?<!un)(?:kind|nice)(?=ly)",
    r"x{2,3}yyz*",
    r"(?:it|this) (?:is|was) (?:only )?(?:a|an) \w{1,5}",
    r"\(n ?= ?\d{1,2}\)|\[\d\]",
)


@pytest.mark.parametrize(
    ("text", "needed"),
    [
        (r"\bmyths?\b|tales?", [{"myth", "tale"}]),
        (r"(?:old )?tales", [{"tales"}]),
        (r"(?:old )?", []),
        (r"\x1b\[2J|\u00a0\[1m", [{"2j", "1m"}]),
        (r"a|the", []),
        (r"(?:colou?r|dye)s", [{"colo", "dye"}]),
        (r"(?=tea)[a-z]+", []),
        (r"[£$] ?\d", [{"£", "$"}]),
        (r"(?i)Some (?:Tea|Coffee){2}", [{"some "}, {"tea", "coffee"}]),
        (r"(?:drink|eat) ..2? tea", [{" tea"}, {"drink", "eat"}]),
        (r"(tea)(?P=name)", []),
    ],
)
def test_needed_words_are_those_without_which_nothing_matches(
    text: str, needed: list[set[str]]
) -> None:
    assert needed_words(text) == needed


@pytest.mark.parametrize("text", PATTERNS)
@given(data=st.data())
def test_one_of_each_stands_in_whatever_matches(text: str, data: st.DataObject) -> None:
    found = data.draw(st.from_regex(re.compile(text, re.IGNORECASE))).casefold()
    assert all(any(word in found for word in words) for words in needed_words(text))


@pytest.mark.parametrize("text", PATTERNS)
@given(st.text("abcdefxyzmgl no£$€(=)[]1", max_size=30))
def test_a_pattern_that_waits_finds_what_it_would_find_at_once(text: str, searched: str) -> None:
    waiting, ready = pattern(text, re.IGNORECASE), re.compile(text, re.IGNORECASE)
    assert bool(waiting.search(searched)) == bool(ready.search(searched))
    assert bool(pattern(text, re.IGNORECASE).match(searched, 1)) == bool(ready.match(searched, 1))
    assert bool(pattern(text, re.IGNORECASE).fullmatch(searched)) == bool(ready.fullmatch(searched))
    assert pattern(text, re.IGNORECASE).findall(searched) == ready.findall(searched)
    assert pattern(text, re.IGNORECASE).split(searched) == ready.split(searched)
    assert pattern(text, re.IGNORECASE).sub("-", searched) == ready.sub("-", searched)
    assert pattern(text, re.IGNORECASE).subn("-", searched) == ready.subn("-", searched)
    spans = [match.span() for match in pattern(text, re.IGNORECASE).finditer(searched)]
    assert spans == [match.span() for match in ready.finditer(searched)]


@pytest.mark.parametrize("places", [(), (0, 12), (5,), (5, 20), (0, 1000)])
def test_a_pattern_that_waits_looks_where_it_is_reported_to(places: tuple[int, ...]) -> None:
    text, told = "ginger eases nausea and garlic eases none", r"\bginger \w+"
    at_once = re.compile(told)
    assert bool(pattern(told).search(text, *places)) == bool(at_once.search(text, *places))
    assert bool(pattern(told).match(text, *places)) == bool(at_once.match(text, *places))
