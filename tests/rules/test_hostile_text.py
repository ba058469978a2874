"""No rule takes long over text made to be slow to search, and lazy patterns are what they stand for."""

from __future__ import annotations

import re
import time
from datetime import date

import pytest

from claimcheck.auditing import ArticleInput
from claimcheck.auditing.article import build_dossier
from claimcheck.dossier import Context
from claimcheck.readers import read_article
from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.rule import Need
from claimcheck.rules._lazy import Lazy

TIMES = 1500
SECONDS = 10.0
HOSTILE = {
    "null": "no evidence that " * TIMES,
    "so": "no evidence, so therefore thus " * TIMES,
    "promise": "promising, safe, new, " * TIMES,
    "natural": "natural and safe because it is all-natural " * TIMES,
    "doctors": "many leading top medical doctors recommend nine out of ten " * TIMES,
    "studies": "a new study a recent trial found " * TIMES,
    "harms": "side effects are rare common very rare adverse events " * TIMES,
    "years": "used for many hundreds of years for thousands of " * TIMES,
    "treats": "treats relieves helps with a very bad case of the " * TIMES,
    "letters": "a" * 40_000,
    "capitals": "The A B C D E F G " * TIMES,
    "digits": "doi: 10.1 PMID: 0 " + "1" * 30_000,
    "titled": 'the study titled "' + "x " * TIMES,
}
CONTEXT = Context(
    today=date(2026, 11, 21), jurisdictions=frozenset({"eu", "us", "uk"}), commercial=True
)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_rule_takes_long_over_hostile_text(text: str) -> None:
    dossier = build_dossier(ArticleInput(read_article(text.encode(), "hostile.md")), CONTEXT)
    slow = {}
    for rule in built_in_rules():
        if rule.needs is not Need.TEXT or rule.by_engine:
            continue
        start = time.process_time()
        list(rule.check(dossier))
        took = time.process_time() - start
        if took > SECONDS:
            slow[rule.name] = round(took, 1)
    assert slow == {}


def test_a_lazy_pattern_finds_what_a_compiled_one_finds() -> None:
    text, pattern = "Nettle tea, nettle soup", r"\bnettle\b"
    lazy, compiled = Lazy(pattern, re.IGNORECASE), re.compile(pattern, re.IGNORECASE)
    spans = [match.span() for match in compiled.finditer(text)]
    assert [match.span() for match in lazy.finditer(text)] == spans
    assert lazy.findall(text) == compiled.findall(text)
    assert lazy.split(text) == compiled.split(text)
    assert [bool(find(text)) for find in (lazy.search, lazy.match, lazy.fullmatch)] == [
        True,
        True,
        False,
    ]
