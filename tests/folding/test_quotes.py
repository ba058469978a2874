"""Quotations fold, and every folded character finds its way back."""

from __future__ import annotations

import pickle

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.folding.quotes import fold_quote, fold_words
from claimcheck.model.text import Span


def test_typography_case_and_space_fold() -> None:
    assert fold_words("“It’s  a\nBIG—role…” ") == '"it\'s a big-role..."'
    assert fold_words("e\u0301tude") == fold_words("étude") == "etude"
    assert fold_words("so\u00adft\u200b hy\ufb01") == "soft hyfi"


def test_a_found_range_leads_back_to_its_own_words() -> None:
    source = "He said:  “Vitamin\n\nC   helps…” and left."
    folded = fold_quote(source)
    at = folded.text.index('"vitamin c helps..."')
    span = folded.source_span(Span(at, at + len('"vitamin c helps..."')))
    assert span.of(source) == "“Vitamin\n\nC   helps…”"


def test_an_empty_range_and_an_empty_text_have_a_place() -> None:
    assert fold_quote("").source_span(Span(0, 0)) == Span(0, 0)
    assert fold_quote("ab").source_span(Span(2, 2)) == Span(2, 2)
    assert fold_quote("ab").source_span(Span(1, 1)) == Span(1, 1)


@given(st.text())
def test_offsets_ascend_and_stay_inside(text: str) -> None:
    folded = fold_quote(text)
    assert len(folded.text) == len(folded.starts) == len(folded.ends)
    assert list(folded.starts) == sorted(folded.starts)
    assert all(0 <= s < e <= len(text) for s, e in zip(folded.starts, folded.ends, strict=True))


@given(st.text(), st.text(min_size=1), st.text())
def test_words_put_in_a_text_are_found_there_again(before: str, words: str, after: str) -> None:
    source = f"{before} {words} {after}"
    folded, wanted = fold_quote(source), fold_words(words)
    at = folded.text.find(wanted)
    assert at >= 0
    assert fold_words(folded.source_span(Span(at, at + len(wanted))).of(source)) == wanted


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold_words(fold_words(text)) == fold_words(text)


def test_folded_text_can_be_pickled() -> None:
    folded = fold_quote("A “b”")
    assert pickle.loads(pickle.dumps(folded)) == folded
