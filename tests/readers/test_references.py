"""Which headings and blocks belong to a reference list."""

from __future__ import annotations

import pytest

from claimcheck.model.text import BlockKind
from claimcheck.readers import read_article
from claimcheck.readers.references import is_reference_heading


@pytest.mark.parametrize(
    "title", ["Further reading and references", "Notes & sources", "References", "Sources, notes"]
)
def test_a_heading_that_names_references_among_others_opens_the_list(title: str) -> None:
    assert is_reference_heading(title)


@pytest.mark.parametrize("title", ["Further reading", "Notes", "Main sources", "Risks and sources"])
def test_other_headings_open_none(title: str) -> None:
    assert not is_reference_heading(title)


_LIST = "# Ginger\n\nText [1].\n\n## References\n\n1. Roe J. Ginger. J Test. 2019.\n2. Food Agency. Spices: a survey. 2021.\n\n"


def _kind_of(words: str, text: str) -> BlockKind:
    article = read_article(text.encode(), "draft.md")
    return next(block.kind for block in article.blocks if words in block.text)


def test_prose_after_the_entries_is_the_article_again() -> None:
    told = "If you liked this page, you should know that ginger cures colds."
    assert _kind_of("cures colds", _LIST + told) is BlockKind.PARAGRAPH


def test_a_line_without_a_number_after_numbered_entries_is_none_of_them() -> None:
    assert _kind_of("Large print", _LIST + "Large print: call 555 0123.") is BlockKind.PARAGRAPH


def test_an_entry_without_a_number_stays_an_entry() -> None:
    listed = "Poe K, Lee A. What naps are, and why we need them. London: Test Press."
    assert _kind_of("Poe K", _LIST + listed) is BlockKind.REFERENCE


def test_a_short_footnote_that_claims_something_is_no_source() -> None:
    text = "Ginger is sold everywhere.[^1]\n\n[^1]: Ginger cures every cold: https://example.org/ginger\n"
    assert _kind_of("cures every", text) is BlockKind.FOOTNOTE
    named = "Ginger is sold everywhere.[^1]\n\n[^1]: Food Agency on ginger: https://example.org/ginger\n"
    assert _kind_of("Food Agency", named) is BlockKind.REFERENCE
