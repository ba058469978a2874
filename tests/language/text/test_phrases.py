from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.text.phrases import PhraseScan
from claimcheck.language.text.tokens import Tokens, fold

_SCAN = PhraseScan(
    {"heart": "organ", "heart attack": "event", "double-blind": "design", "don't": "no"}
)


def _found(text: str) -> list[tuple[str, str]]:
    return [(text[hit.start : hit.end], hit.label) for hit in _SCAN.find(text)]


def test_the_longest_of_the_phrases_at_a_word_is_found() -> None:
    assert _found("Heart attacks are not a heart attack.") == [
        ("Heart", "organ"),
        ("heart attack", "event"),
    ]


def test_case_hyphens_and_typographic_quotes_do_not_matter() -> None:
    assert _found("DOUBLE BLIND, double-blind; don’t") == [
        ("DOUBLE BLIND", "design"),
        ("double-blind", "design"),
        ("don’t", "no"),
    ]


def test_no_phrase_is_found_inside_a_word_or_across_a_mark() -> None:
    assert _found("sweetheart, heart, attack") == [("heart", "organ")]


def test_folding_keeps_offsets_where_lower_case_is_longer() -> None:
    text = "İİ heart attack"
    assert len(fold(text)) == len(text)
    assert _found(text) == [("heart attack", "event")]


@given(st.text())
def test_every_token_stands_where_it_says(text: str) -> None:
    tokens = Tokens(text)
    assert all(
        tokens.folded[tokens.start(i) : tokens.end(i)] == word
        for i, word in enumerate(tokens.words)
    )
    assert sorted(tokens.starts) == tokens.starts
