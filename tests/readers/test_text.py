"""The plain-text reader, decoding, and what has no reader."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.text import Span
from claimcheck.readers import read_article
from claimcheck.readers.text import read_text


def kinds(source: str) -> list[tuple[str, str]]:
    return [(b.kind.value, b.text) for b in read_text(source, "a.txt").blocks]


def test_short_titled_lines_are_headings_and_long_ones_paragraphs() -> None:
    source = (
        "What Ginger Does\n\nGinger is a root that has been eaten for a long time in many places.\n"
    )
    assert [k for k, _ in kinds(source)] == ["heading", "paragraph"]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    source = (
        "Ginger is a root that has been eaten for a long time in\nmany places, and some people take it against nausea on\n"
        "long journeys by sea.\n"
    )
    assert len(kinds(source)) == 1


def test_bullets_are_list_items_without_their_marker() -> None:
    assert kinds("• Ginger settles it\n• Mint cools it\n") == [
        ("list-item", "Ginger settles it"),
        ("list-item", "Mint cools it"),
    ]


def test_lines_with_pipes_are_cells() -> None:
    assert kinds("| Root | Use |\n|---|---|\n| Ginger | Nausea |\n") == [
        ("table-cell", "Root"),
        ("table-cell", "Use"),
        ("table-cell", "Ginger"),
        ("table-cell", "Nausea"),
    ]


def test_residue_of_a_page_and_disclaimers_are_known_as_such() -> None:
    source = "Skip to content\n\nGinger settles the stomach well, some say.\n\nDisclaimer: this is no medical advice.\n"
    assert [k for k, _ in kinds(source)] == ["navigation", "paragraph", "disclaimer"]


@given(st.text(alphabet="ab .|-•\n1)[]", max_size=200))
@settings(max_examples=300)
def test_every_block_is_found_again_in_the_source(source: str) -> None:
    article = read_text(source, "a.txt")
    for block in article.blocks:
        for offset, character in enumerate(block.text):
            if character != " ":
                assert source[block.source_map.locate(offset)] == character


@given(st.binary(max_size=400))
@settings(max_examples=200)
def test_any_bytes_are_read_or_refused_with_a_clear_error(data: bytes) -> None:
    try:
        read_article(data, "a.txt")
    except ArticleError as error:
        assert str(error).startswith("a.txt: ")  # noqa: PT017


def test_bytes_that_are_not_utf8_are_read_and_it_is_said() -> None:
    article = read_article("Für alle.".encode("cp1252"), "a.txt")
    assert article.source == "Für alle."
    assert "Windows-1252" in article.not_checked[0].why


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read_article(b"\xef\xbb\xbfGinger.", "a.txt").source == "Ginger."
    assert read_article("Ginger.".encode("utf-16"), "a.txt").source == "Ginger."


@pytest.mark.parametrize(
    ("name", "why"), [("a.pdf", "PDF"), ("a.png", "pictures"), ("a.xyz", "no reader")]
)
def test_a_format_without_a_reader_is_an_error_that_says_so(name: str, why: str) -> None:
    with pytest.raises(ArticleError, match=why):
        read_article(b"%PDF-1.7", name)


def test_ten_megabytes_on_one_line_are_read() -> None:
    assert len(read_text("ginger helps. " * 750_000, "a.txt").blocks) == 1


@pytest.mark.parametrize("hidden", ["\u200b", "\u200d", "\u00ad", "\u2060", "\u202e", "\U000e0041"])
@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_words_are_read_as_they_look_without_what_cannot_be_seen(name: str, hidden: str) -> None:
    article = read_article(f"Ginger cu{hidden}res gout.".encode(), name)
    (block,) = article.blocks
    assert block.text == "Ginger cures gout."
    at = block.text.index("cures")
    assert article.quote(block.source_span(Span(at, at + 5))) == f"cu{hidden}res"


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_line_ending_parts_lines_and_keeps_every_place(end: str) -> None:
    lines = ["---", "author: Jo Sand", "---", "", "# Ginger", "", "Ginger settles it."]
    article = read_article(end.join(lines).encode(), "a.md")
    assert article.info.author == "Jo Sand"
    assert [b.kind.value for b in article.blocks] == ["metadata", "heading", "paragraph"]
    assert article.position(article.blocks[-1].span.start) == (7, 1)


@pytest.mark.parametrize(
    ("declared", "encoding", "told"),
    [
        ("iso-8859-1", "cp1252", False),
        ("Windows-1252", "cp1252", False),
        ("iso-8859-2", "iso-8859-2", False),
        ("utf-8", "cp1252", True),
        ("nonsense", "cp1252", True),
        ("rot13", "cp1252", True),
        ("idna", "cp1252", True),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_declares(
    declared: str, encoding: str, told: bool
) -> None:
    page = (
        f'<html><head><meta charset="{declared}"></head><body><p>Th\u00e9 helps.</p></body></html>'
    )
    article = read_article(page.encode(encoding), "a.html")
    assert article.blocks[0].text == "Thé helps."
    assert bool(article.not_checked) is told
