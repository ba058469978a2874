from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.text.clauses import ClauseKind, split_clauses
from claimcheck.language.text.tokens import Tokens


def _parts(text: str) -> list[tuple[str, ClauseKind]]:
    tokens = Tokens(text)
    return [(" ".join(tokens.words[c.first : c.last]), c.kind) for c in split_clauses(tokens)]


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Tea helps.", [ClauseKind.MAIN]),
        ("Although tea helps, coffee harms.", [ClauseKind.CONCESSION, ClauseKind.MAIN]),
        ("Tea helps, while coffee harms.", [ClauseKind.MAIN, ClauseKind.CONCESSION]),
        ("Tea helps, but coffee harms.", [ClauseKind.MAIN, ClauseKind.MAIN]),
        (
            "Tea, which is hot, helps.",
            [ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.MAIN],
        ),
        (
            "Drinks that contain tea may help.",
            [ClauseKind.MAIN, ClauseKind.RELATIVE, ClauseKind.MAIN],
        ),
        ("We found that tea helps.", [ClauseKind.MAIN]),
        ("We asked whether tea helps.", [ClauseKind.MAIN, ClauseKind.CONDITION]),
        ("Tea (black or green) helps.", [ClauseKind.MAIN, ClauseKind.ASIDE, ClauseKind.MAIN]),
        ("Of 1,200 people, 30 since then moved.", [ClauseKind.MAIN]),
    ],
)
def test_clauses_by_kind(text: str, kinds: list[ClauseKind]) -> None:
    assert [kind for _, kind in _parts(text)] == kinds


@given(st.lists(st.sampled_from(["although", ",", "that", "which", "(", ")", "tea", "may", ";"])))
def test_clauses_cover_the_sentence_without_gaps(words: list[str]) -> None:
    tokens = Tokens(" ".join(words))
    clauses = split_clauses(tokens)
    edges = [0, *(clause.last for clause in clauses)]
    assert [clause.first for clause in clauses] == edges[:-1]
    assert edges[-1] == len(tokens)
