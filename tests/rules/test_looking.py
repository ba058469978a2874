"""Rules look only at sentences that hold a word of what they wait for, and miss nothing by it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.auditing.article import ArticleInput, build_dossier
from claimcheck.dossier import Context, Dossier
from claimcheck.language.text.phrases import PhraseScan
from claimcheck.language.text.tokens import word_set
from claimcheck.model.finding import Level
from claimcheck.readers import read_article
from claimcheck.rules._looking import find_phrases
from claimcheck.rules.wording.cure_word import cure_word
from tests.rules.cases import TODAY

_PHRASES = (
    "no risk",
    "free of side effects",
    "side effects",
    "a cure for",
    "risk-free",
    "don't",
    "can",
)
_WORDS = "no risk free of side effects a cure for risk-free don't Don’t can Can the, effects. Risk"


def _dossier(text: str) -> Dossier:
    article = read_article(text.encode(), "draft.txt")
    return build_dossier(ArticleInput(article), Context(today=TODAY))


@given(
    st.lists(
        st.lists(st.sampled_from(sorted(word_set(_WORDS))), min_size=1, max_size=8), max_size=5
    )
)
def test_phrases_are_found_as_in_a_scan_of_every_sentence(sentences: list[list[str]]) -> None:
    dossier = _dossier(". ".join(map(" ".join, sentences)))
    scan = PhraseScan(dict.fromkeys(_PHRASES, ""))
    expected = [(r.text, h.start, h.end) for r in dossier.sentences for h in scan.find(r.text)]
    found = find_phrases(dossier, _PHRASES, quoted=True)
    assert [(read.text, span.start, span.end) for read, span in found] == expected


def test_sentences_holding_a_word_come_in_order_and_once() -> None:
    dossier = _dossier("Tea helps. Zinc does not. Tea and zinc do.")
    assert [r.text for r in dossier.holding(["zinc", "tea"])] == [r.text for r in dossier.sentences]
    assert [r.text for r in dossier.holding({"helps"})] == ["Tea helps."]
    assert not list(dossier.holding(["ginger"]))


def test_overstated_words_that_are_quoted_are_a_note() -> None:
    text = '"This tea will cure your asthma," said Jo Sand of Cork.\n\nNettle tea cures asthma.'
    article = read_article(text.encode(), "draft.md")
    flags = list(cure_word.check(build_dossier(ArticleInput(article), Context(today=TODAY))))
    assert [flag.level for flag in flags] == [Level.NOTE, None]
    assert [bool("quot" in flag.message) for flag in flags] == [True, False]
