"""The HTML reader: the main content of real pages, at exact places, whatever the page."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.model.text import Article, BlockKind
from claimcheck.readers.html import read_html
from tests.growth import TIMES, grows_steeply

BODY = (
    "<p>Ginger is a root that people have eaten for a long time, and some take it on journeys by sea because it "
    "may settle the stomach. A trial of 90 sailors compared it with a sugar pill.</p>"
    "<p>The sailors who took ginger were sick less often, though the difference was small and the trial short.</p>"
)


def page(article: str, around: str = "") -> Article:
    return read_html(
        f"<html><head><title>T</title></head><body>{around}{article}</body></html>", "a.html"
    )


def texts(article: Article) -> list[str]:
    return [b.text for b in article.blocks]


@pytest.mark.parametrize(
    "outside",
    [
        "<nav><ul><li>Home cures all</li></ul></nav>",
        '<div class="cookie-banner"><p>We use cookies to cure colds, and so do our two hundred partners.</p></div>',
        '<aside class="related-articles"><h3>Related</h3><p>Turmeric cures everything, new study says at great length.</p></aside>',
        '<div id="newsletter-signup"><p>Sign up and cure your inbox of boredom every single Sunday morning.</p></div>',
        "<footer><p>All rights reserved, and nothing here cures anything whatsoever.</p></footer>",
        '<div style="display:none"><p>Hidden cures for search engines.</p></div>',
        '<div role="dialog"><p>Subscribe to be cured.</p></div>',
        "<script>var p = '<p>scripts cure</p>';</script><style>p { content: 'cures' }</style>",
        "<form><p>Tell us what cured you.</p><select><option>ginger</option></select></form>",
        "<p hidden>Hidden cure.</p>",
    ],
)
@pytest.mark.parametrize(
    "main",
    ["<article>{}</article>", "<main>{}</main>", '<div class="entry-content">{}</div>', "{}"],
)
def test_what_is_around_the_article_is_left_out(main: str, outside: str) -> None:
    found = texts(page(main.format(BODY), outside)) + texts(page(main.format(BODY + outside)))
    assert not [t for t in found if "cure" in t]
    assert [t for t in found if t.startswith("Ginger")]


@pytest.mark.parametrize(
    "inside",
    [
        '<div class="accordion-body" hidden><p>Ginger cures colds.</p></div>',
        '<div role="tabpanel" aria-hidden="true"><p>Ginger cures colds.</p></div>',
        '<section class="faq__answer" style="display:none"><p>Ginger cures colds.</p></section>',
        '<div hidden="until-found"><p>Ginger cures colds.</p></div>',
        '<aside class="key-facts"><ul><li>Ginger cures colds.</li></ul></aside>',
        '<aside class="callout"><p>Ginger cures colds.</p></aside>',
        "<details><summary>More</summary><p>Ginger cures colds.</p></details>",
    ],
)
def test_what_opens_at_a_click_or_stands_in_a_box_is_read(inside: str) -> None:
    assert "Ginger cures colds." in texts(page(f"<article>{BODY}{inside}</article>"))


def test_text_entities_and_inline_tags_keep_their_places() -> None:
    article = page("<p>It&rsquo;s <b>highly</b> effective &amp; <i>safe</i>&nbsp;too.</p>")
    (block,) = article.blocks
    assert block.text == "It’s highly effective & safe too."
    at = block.text.index("highly effective")
    from claimcheck.model.text import Span

    assert article.quote(block.source_span(Span(at, at + 16))) == "highly</b> effective"


def test_superscript_numbers_are_citations() -> None:
    article = page("<p>Ginger helps.<sup>1,2</sup> It does<sup><a href='#r3'>[3]</a></sup>.</p>")
    assert [m.target for m in article.marks] == ["1", "2", "3"]
    assert texts(article) == ["Ginger helps. It does."]


def test_tables_lists_quotations_and_headings_are_told_apart() -> None:
    article = page(
        "<h2>Uses</h2><ul><li>One</li><li>Two</li></ul><blockquote><p>Said.</p></blockquote>"
        "<table><tr><th>A</th><th>B</th></tr><tr><td>c</td><td>d</td></tr></table>"
    )
    assert [(b.kind.value, b.text, b.row) for b in article.blocks] == [
        ("heading", "Uses", -1),
        ("list-item", "One", -1),
        ("list-item", "Two", -1),
        ("quotation", "Said.", -1),
        ("table-cell", "A", 0),
        ("table-cell", "B", 0),
        ("table-cell", "c", 1),
        ("table-cell", "d", 1),
    ]


def test_who_wrote_and_reviewed_it_and_when_is_read_from_json_ld_and_meta_tags() -> None:
    source = (
        '<html lang="en"><head><meta property="article:published_time" content="2026-01-05"><script type="application/ld+json">'
        '{"@graph": [{"@type": ["MedicalWebPage"], "author": [{"@type": "Person", "name": "Jo Roe"}],'
        ' "reviewedBy": {"name": "Dr Ann Doe"}, "lastReviewed": "2026-02-01"}]}</script></head><body><p>x</p></body></html>'
    )
    info = read_html(source, "a.html").info
    assert (info.author, info.reviewer, info.published, info.updated, info.language) == (
        "Jo Roe",
        "Dr Ann Doe",
        "2026-01-05",
        "2026-02-01",
        "en",
    )


def test_a_day_of_a_page_that_no_calendar_has_is_said() -> None:
    head = '<html lang="en"><head><meta name="date" content="2026-02-31"></head>'
    told = read_html(
        f"{head}<body><main><p>Ginger settles the stomach.</p></main></body></html>", "a.html"
    )
    assert [n.why for n in told.not_checked] == ["there is no such day as '2026-02-31'"]


def test_the_headline_above_the_article_is_read_with_it() -> None:
    article = read_html(
        f"<body><header><h1>What ginger does</h1></header><article>{BODY}</article></body>",
        "a.html",
    )
    assert article.blocks[0].text == "What ginger does"


def test_the_reference_list_is_read() -> None:
    article = page(
        f"<article>{BODY}<h2>References</h2><ol><li>Roe J. Ginger. J Test. 2019.</li></ol></article>"
    )
    assert [r.text for r in article.references] == ["Roe J. Ginger. J Test. 2019."]


def test_numbers_in_round_brackets_cite_where_the_list_is_so_numbered() -> None:
    listed = "<p>(1) Roe J. Tea. J Test. 2019.</p><p>(2) Doe A. Zinc. J Test. 2020.</p>"
    article = page(f"<article><p>Ginger helps (2).</p>{BODY}{listed}</article>")
    assert [mark.target for mark in article.marks] == ["2"]


def test_a_list_on_one_line_is_read_entry_by_entry_in_time_in_proportion() -> None:
    def work(entries: int) -> Article:
        listed = "".join(f"<p>[{n}] Roe J. Tea. 2019.</p>" for n in range(1, entries + 1))
        return page(f"<article>{BODY}<h2>References</h2>{listed}</article>")

    assert [(r.label, r.text) for r in work(3).references] == [
        (label, "Roe J. Tea. 2019.") for label in "123"
    ]
    assert not grows_steeply(lambda: work(100), lambda: work(100 * TIMES))


def test_pictures_are_not_checked() -> None:
    article = page(f"<article>{BODY}<img src='chart.png' alt='It cures'></article>")
    assert [g.what for g in article.not_checked] == ["image chart.png"]


def test_comments_may_set_a_rule_aside() -> None:
    article = page("<p>One.</p><!-- claimcheck: ignore wording because it is quoted --><p>Two.</p>")
    assert [s.covers.of(article.source) for s in article.suppressions] == ["Two."]


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<b>",
                "</b>",
                "text",
                " ",
                "&amp;",
                "&#x2014;",
                "&bogus;",
                "<td>",
                "</table>",
                "<table>",
                "<!--",
                "-->",
                "<script>",
                "</script>",
                "<a href=x>",
                "</a>",
                "<sup>",
                "1",
                "</sup>",
                "<li>",
                "é",
                "<",
                ">",
                '"',
                "<br/>",
                "[1]",
                "\n",
            ]
        ),
        max_size=60,
    ).map("".join)
)
@settings(max_examples=300)
def test_every_block_lies_in_the_page_and_every_plain_character_at_its_place(source: str) -> None:
    article = read_html(source, "a.html")
    for block in article.blocks:
        assert 0 <= block.span.start < block.span.end <= len(source)
        for offset, character in enumerate(block.text):
            at = source[block.source_map.locate(offset)]
            assert at in {character, "&", "<"} or (character in " \n" and at.isspace())


@pytest.mark.parametrize(
    "hostile",
    [
        "<a ",
        "<!--",
        "<div>",
        '<p x="',
        "<script>",
        "&amp",
        "<",
        "<a href='",
        "</p>",
        "<sup>1",
        "<a href=x>",
        "<![CDATA[",
        "<b <b",
        "\u200b",
    ],
)
def test_hostile_pages_take_time_in_proportion_to_their_size(hostile: str) -> None:
    def work(repeats: int) -> object:
        return read_html(hostile * repeats, "a.html")

    assert not grows_steeply(lambda: work(10_000), lambda: work(10_000 * TIMES))


def test_zero_width_and_right_to_left_marks_do_not_hide_a_block() -> None:
    article = page("<p>Gin\u200bger \u202ecures\u202c colds.</p>")
    assert article.blocks[0].kind is BlockKind.PARAGRAPH


def test_what_a_page_draws_or_embeds_is_not_checked() -> None:
    page = (
        "<article><p>Mint is a herb of the garden.</p><svg><path/></svg><svg><g><text>Mint cures"
        "</text><text>colds</text></g></svg><iframe src='a.html'></iframe><object data='b'></object>"
        "<nav><svg><text>Home</text></svg><iframe></iframe></nav></article>"
    )
    article = read_html(page, "a.html")
    assert [gap.what for gap in article.not_checked] == ["a drawing", "iframe a.html", "object b"]
    assert not any(gap.blocking for gap in article.not_checked)


BOX = "<aside><h2>At a glance</h2><p>Ginger cures nausea in everyone.</p></aside>"


@pytest.mark.parametrize(
    "main", ["<article>{}</article>", "<main>{}</main>", '<div class="entry-content">{}</div>']
)
def test_a_box_in_the_article_is_part_of_it(main: str) -> None:
    assert "Ginger cures nausea in everyone." in texts(page(main.format(BODY + BOX)))
    assert "Ginger cures nausea in everyone." not in texts(page(main.format(BODY), BOX))


def test_a_box_of_links_to_other_articles_is_not() -> None:
    links = "<aside><p>See also</p><ul><li><a href='/b'>Mint cures colds in all</a></ul></aside>"
    article = page(f"<article>{BODY}{links}<p>The end.</p></article>")
    assert [t[:6] for t in texts(article)] == ["Ginger", "The sa", "The en"]
    assert not article.marks


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ('<div class="box paywall">', 'div class="box paywall"'),
        ('<section id="comments">', 'section id="comments"'),
        ("<footer>", "footer"),
    ],
)
def test_a_passage_that_is_taken_for_no_part_of_the_article_is_not_checked(
    opening: str, name: str
) -> None:
    words = "Ginger cures nausea in everyone. " * 5
    left = f"{opening}<p>{words}</p></div></section></footer>"
    article = page(f"<article>{BODY}{left}</article>", left)
    assert [(gap.what, gap.why, gap.blocking) for gap in article.not_checked] == [
        (name, "its 25 words are not read as part of the article", False)
    ]


def test_what_is_left_out_without_words_of_its_own_is_not_worth_telling() -> None:
    links = "<a href='/b'>Ginger cures nausea in everyone.</a> " * 9
    hidden = "<p hidden>" + "Ginger cures nausea in everyone. " * 9 + "</p>"
    short = '<div class="share">Share this with your friends</div>'
    nav = f"<nav>{hidden}{'word ' * 40}</nav><div class='related'>{links}</div>"
    assert not page(f"<article>{BODY}{hidden}{short}{nav}</article>").not_checked
