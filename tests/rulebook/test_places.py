"""Findings are told once, however many there are."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.library.audits import audit_text
from claimcheck.model.finding import Finding, Level
from claimcheck.model.text import Span
from claimcheck.rulebook.places import Places, overlapping
from tests.growth import TIMES, grows_steeply

SENTENCES = tuple(Span(start, start + 8) for start in range(0, 100, 10))
"""Ten of eight characters, two apart."""
_SPANS = st.builds(
    lambda start, length: Span(start, start + length), st.integers(0, 100), st.integers(1, 25)
)
_FINDINGS = st.builds(
    lambda rule, level, span: Finding(rule, level, "told", "a.md", span),
    st.sampled_from("abc"),
    st.sampled_from(list(Level)),
    _SPANS | st.none(),
)


@given(_SPANS)
def test_a_span_is_in_the_sentences_that_it_overlaps(span: Span) -> None:
    expected = [n for n, sentence in enumerate(SENTENCES) if sentence.overlaps(span)]
    assert list(overlapping(span, SENTENCES)) == expected


@given(_FINDINGS, st.lists(_FINDINGS, max_size=12), st.sets(st.sampled_from("abc")))
def test_those_beside_a_finding_are_found(
    one: Finding, found: list[Finding], rules: set[str]
) -> None:
    places = Places(found, SENTENCES)
    beside = [
        other.span
        for other in found
        if other.span and other.rule in rules and other.level.rank <= one.level.rank
    ]
    mine = [s for s in SENTENCES if one.span and s.overlaps(one.span)]
    in_sentence = any(s.overlaps(span) for s in mine for span in beside)
    assert places.in_sentence_of(one, rules) == in_sentence
    at_words = bool(one.span) and any(one.span.overlaps(span) for span in beside if one.span)
    assert places.at_words_of(one, rules) == at_words


def test_an_audit_takes_time_in_proportion_to_its_findings() -> None:
    def audit_of(lines: int) -> int:
        told = (f"Ginger is a miracle that melts away colds for {n} people." for n in range(lines))
        return len(audit_text("\n\n".join(told)).findings)

    assert audit_of(30) > 30
    assert not grows_steeply(lambda: audit_of(60), lambda: audit_of(60 * TIMES))
