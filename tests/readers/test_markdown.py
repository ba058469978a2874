"""The Markdown reader: blocks, marks and references at their exact places."""

from __future__ import annotations

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from claimcheck.model.text import Article, BlockKind, MarkKind, Span
from claimcheck.readers.markdown import read_markdown
from tests.growth import TIMES, grows_steeply

WORDS = st.sampled_from(
    [
        "ginger",
        "**bold**",
        "*it*",
        "`code`",
        "[link](https://doi.org/10.5555/a)",
        "[@key1]",
        "[1]",
        "&amp;",
        "µg",
        "—",
        "\n",
        "\n\n",
        "# ",
        "- ",
        "> ",
        "| a | b |\n|---|---|\n| c | d |\n",
        "[^1]",
        "<br>",
        "<!-- x -->",
        "1. ",
        "\\*",
        "![alt](a.png)",
        "```\n",
        "<sup>3</sup>",
        "🙂",
        "é",
        "\t",
        "---\n",
        "(Roe, 2020)",
        "it helps.",
    ]
)


def read(source: str) -> Article:
    return read_markdown(source, "a.md")


def kinds(source: str) -> list[tuple[str, str]]:
    return [(b.kind.value, b.text) for b in read(source).blocks]


@given(st.lists(WORDS, max_size=40).map(" ".join))
@example("ginger ```\n ginger | a | b |\n|---|---|\n| c | d |\n ginger ```\n")
@example("> a `code\n> over lines` b\n")
@settings(max_examples=300)
def test_every_character_of_a_block_stands_where_its_map_says(source: str) -> None:
    article = read(source)
    for block in article.blocks:
        assert 0 <= block.span.start < block.span.end <= len(source)
        for offset, character in enumerate(block.text):
            at = block.source_map.locate(offset)
            assert block.span.start <= at < block.span.end
            if character not in " \n&\t" and source[at] != "&":
                assert source[at] == character


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_no_text_makes_it_fail(source: str) -> None:
    read(source)


def test_headings_lists_quotes_code_and_cells_are_told_apart() -> None:
    source = "# Title\n\nText.\n\n- one\n- two\n\n> said\n\n```\ncode\n```\n\n| A | B |\n|---|---|\n| c | d |\n"
    assert kinds(source) == [
        ("heading", "Title"),
        ("paragraph", "Text."),
        ("list-item", "one"),
        ("list-item", "two"),
        ("quotation", "said"),
        ("code", "code"),
        ("table-cell", "A"),
        ("table-cell", "B"),
        ("table-cell", "c"),
        ("table-cell", "d"),
    ]


def test_a_table_ends_at_its_last_line_with_a_pipe() -> None:
    source = "| A | B |\n|---|---|\n| c | d |\nGinger settles the stomach.\nIt is a root.\n"
    assert kinds(source)[4:] == [("paragraph", "Ginger settles the stomach. It is a root.")]


def test_marks_of_every_kind_are_found_and_bracketed_ones_leave_the_prose() -> None:
    source = (
        "It helps [@roe2020; @doe2021], some say [1, 3-4].[^n] See doi:10.5555/ABC. and "
        "[here](https://pubmed.ncbi.nlm.nih.gov/12345/), PMID: 777, PMC1234567 or (Roe & Doe, 2019).\n\n[^n]: A note.\n"
    )
    article = read(source)
    assert [(m.kind, m.target) for m in article.marks] == [
        (MarkKind.KEY, "doe2021"),
        (MarkKind.KEY, "roe2020"),
        (MarkKind.NUMBER, "1"),
        (MarkKind.NUMBER, "3"),
        (MarkKind.NUMBER, "4"),
        (MarkKind.FOOTNOTE, "n"),
        (MarkKind.DOI, "10.5555/abc"),
        (MarkKind.PMID, "12345"),
        (MarkKind.PMID, "777"),
        (MarkKind.PMCID, "PMC1234567"),
        (MarkKind.AUTHOR_YEAR, "Roe & Doe|2019"),
    ]
    assert article.blocks[0].text.startswith(
        "It helps, some say. See doi:10.5555/ABC. and here, PMID"
    )


@pytest.mark.parametrize("heading", ["References", "Sources:", "Bibliography", "5. References"])
def test_the_reference_list_is_read_entry_by_entry(heading: str) -> None:
    source = f"It helps [2].\n\n## {heading}\n\n1. Roe J. Ginger. 2019. doi:10.5555/x.\n2. Doe A. Roots. 2020.\n\n## After\n\nMore.\n"
    article = read(source)
    assert [(r.label, r.text, r.doi) for r in article.references] == [
        ("1", "Roe J. Ginger. 2019. doi:10.5555/x.", "10.5555/x"),
        ("2", "Doe A. Roots. 2020.", ""),
    ]
    assert article.reference_list is not None
    assert article.quote(article.reference_list).startswith(heading)
    assert article.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize("label", ["[{}]", "{}.", "[{}]."])
@pytest.mark.parametrize("end", ["\n", "  \n", "<br>\n"])
def test_entries_on_lines_of_one_paragraph_are_entries_each(label: str, end: str) -> None:
    entries = ["Roe J. Ginger. J Test. 2019. doi:10.5555/ginger", "Doe A. Zinc. J Test. 2020."]
    lines = [f"{label.format(n)} {entry}" for n, entry in enumerate(entries, 1)]
    article = read("Both help [1,2].\n\n## References\n\n" + end.join(lines) + "\n")
    assert [(r.label, r.text, r.doi) for r in article.references] == [
        ("1", entries[0], "10.5555/ginger"),
        ("2", entries[1], ""),
    ]
    assert [article.quote(r.span) for r in article.references] == entries


@pytest.mark.parametrize("title", ["**References**", "Sources:", "__Key references__"])
@pytest.mark.parametrize("list_", ["1. Roe J. Ginger. 2019.\n", "[1] Roe J. Ginger. 2019.\n"])
def test_a_title_that_is_no_heading_opens_the_list_after_it(title: str, list_: str) -> None:
    article = read(f"Ginger helps [1].\n\n{title}\n\n{list_}\nDr Roe cooks.\n")
    assert [(r.label, r.text) for r in article.references] == [("1", "Roe J. Ginger. 2019.")]
    assert article.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize(
    "after", ["Ginger cures nausea.\n", "## More\n\n- Roe J. 2019.\n", "- Beef\n- Clams\n"]
)
def test_a_word_such_as_sources_before_no_list_opens_none(after: str) -> None:
    assert not read(f"**Sources**\n\n{after}").references


def test_numbered_sources_at_the_end_are_a_reference_list_without_a_title() -> None:
    entries = "[1] Roe J. Ginger. J Test. 2019.\n[2] Doe A. Zinc. J Test. 2020.\n"
    article = read(f"Ginger helps [1] and zinc too [2].\n\n{entries}\n© Test Press\n")
    assert [r.label for r in article.references] == ["1", "2"]
    assert [m.target for m in article.marks] == ["1", "2"]


def test_a_source_by_a_body_is_one_where_the_text_cites_its_number() -> None:
    entries = (
        "1. Working Group on Roots. Ginger and its uses. 2019.\n2. Doe A. Zinc. J Test. 2020.\n"
    )
    assert [r.label for r in read(f"Ginger helps [1].\n\n{entries}").references] == ["1", "2"]
    assert not read(f"Ginger helps.\n\n{entries}").references


def test_numbers_in_round_brackets_cite_where_the_list_is_so_numbered() -> None:
    entries = "(1) Roe J. Ginger. J Test 2019;3:4.\n(2) Doe A. Zinc. J Test 2020;1:2.\n"
    article = read(f"Ginger helps some (1, 2) but not all (90 of them).\n\n{entries}")
    assert [r.label for r in article.references] == ["1", "2"]
    assert [(m.target, article.quote(m.span)) for m in article.marks] == [
        ("1", "(1, 2)"),
        ("2", "(1, 2)"),
    ]
    assert article.blocks[0].text == "Ginger helps some but not all (90 of them)."


def test_numbers_in_round_brackets_are_found_in_time_in_proportion_to_the_text() -> None:
    entries = "(1) Roe J. Ginger. J Test 2019;3:4.\n(2) Doe A. Zinc. J Test 2020;1:2.\n"

    def work(blanks: int) -> Article:
        return read(f"Ginger{' ' * blanks}helps (1).\n\n{entries}")

    assert len(work(1).marks) == 1
    assert not grows_steeply(lambda: work(5_000), lambda: work(5_000 * TIMES))


@pytest.mark.parametrize(
    "said",
    [
        "It does two things: (1) it heals and (2) it soothes.",
        "(1) It heals. (2) It soothes.",
        "It fell by a few points (2-1).",
    ],
)
def test_other_numbers_in_round_brackets_cite_nothing_and_stay(said: str) -> None:
    entries = "(1) Roe J. Ginger. J Test 2019;3:4.\n(2) Doe A. Zinc. J Test 2020;1:2.\n"
    article = read(f"Ginger helps (1).\n\n{said}\n\n{entries}")
    assert article.blocks[1].text == said
    assert len(article.marks) == 1


@pytest.mark.parametrize(
    "end",
    [
        "1. Drink ginger tea.\n2. Rest.\n",
        "[2] Doe A. Zinc. J Test. 2020.\n",
        "(1) Ginger helps (1).\n",
        "1. Vitamin C cures colds, as a trial of 2019 found.\n",
        "1. Ginger cures colds in an hour (Roe et al., 2019).\n",
    ],
)
def test_other_numbered_lines_at_the_end_are_no_reference_list(end: str) -> None:
    assert not read(f"Ginger helps (1).\n\n{end}").references


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("(Roe, 2019)", "Roe|2019"),
        ("(Roe et al. 2019a)", "Roe et al.|2019"),
        ("(see Roe and Doe, 2019)", "Roe and Doe|2019"),
        ("(World Health Organization, 2021)", "World Health Organization|2021"),
        ("(Office for National Statistics 2021)", "Office for National Statistics|2021"),
    ],
)
def test_authors_or_a_body_with_a_year_are_a_citation(written: str, target: str) -> None:
    (mark,) = read(f"It helps some {written}.").marks
    assert (mark.kind, mark.target) == (MarkKind.AUTHOR_YEAR, target)


@pytest.mark.parametrize("names", ["Roe et al.", "Roe and Doe", "Roe & Doe", "Roe and colleagues"])
def test_authors_named_in_the_run_of_a_sentence_with_a_year_are_a_citation(names: str) -> None:
    (mark,) = read(f"{names} (2019) found that it helps some.").marks
    assert (mark.kind, mark.target) == (MarkKind.AUTHOR_YEAR, f"{names}|2019")


def test_two_authors_with_their_years_in_one_bracket_are_two_citations() -> None:
    marks = read("It helps some (Roe, 2019; Doe et al., 2020).").marks
    assert [m.target for m in marks] == ["Roe|2019", "Doe et al.|2020"]


def test_a_month_with_its_year_is_no_citation() -> None:
    assert not read("It helps some (December 2019; May 2020).").marks
    assert not read("March and April (2020) were dry, and Leeds (2021) was wet.").marks


def test_numbered_claims_that_nothing_cites_are_no_reference_list_for_their_links() -> None:
    said = "1. Ginger. It ends a cold in an hour. (Test Press 2019, https://example.org/tea)\n"
    assert not read(f"Two cures.\n\n{said}").references
    assert read(f"Two cures [1].\n\n{said}").references


@pytest.mark.parametrize(
    "prose",
    [
        "90 cooks drank ginger and their colds were gone.",
        "Ginger cures colds, as [one trial](https://example.org/tea) found.",
        "Ginger cures colds, as vitamin C did in 2019.",
    ],
)
def test_the_article_goes_on_after_a_list_whose_title_is_no_heading(prose: str) -> None:
    article = read(f"**References**\n\n1. Roe J. Ginger. 2019.\n\n{prose}\n")
    assert article.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize("title", ["## Main sources", "**Sources**", "## The sources"])
def test_a_list_of_foods_is_no_reference_list(title: str) -> None:
    assert not read(f"{title}\n\n1. Liver cures anaemia.\n2. Clams do too.\n").references


def test_the_label_of_an_entry_is_no_citation() -> None:
    assert not read("Ginger helps.\n\n## References\n\n[1] Roe J. Ginger. 2019.\n").marks


def test_a_wrapped_entry_is_one_entry_though_a_line_begins_with_a_number() -> None:
    (only,) = read("## References\n\n[1] Roe J. Ginger. J Test. 2019;\n12. Suppl 1.\n").references
    assert only.label == "1"


def test_a_list_of_bare_numbers_is_a_reference_list_without_content() -> None:
    assert [r.text for r in read("## References\n\n1. 1\n2. 2\n3. 3\n").references] == [
        "1",
        "2",
        "3",
    ]


@pytest.mark.parametrize(
    ("matter", "author", "date"),
    [
        ("---\ntitle: T\nauthor: Jo Roe\ndate: 2026-01-05\n---\n", "Jo Roe", "2026-01-05"),
        ('+++\nauthor = "Jo Roe"\ndate = "2026-01-05"\n+++\n', "Jo Roe", "2026-01-05"),
        (
            '{\n"author": {"name": "Jo Roe"}, "datePublished": "2026-01-05"\n}\n',
            "Jo Roe",
            "2026-01-05",
        ),
    ],
)
def test_front_matter_is_read_in_yaml_toml_and_json(matter: str, author: str, date: str) -> None:
    article = read(matter + "\nGinger.\n")
    assert (article.info.author, article.info.published) == (author, date)
    assert article.blocks[0].kind is BlockKind.METADATA
    assert article.blocks[-1].text == "Ginger."


def test_front_matter_that_cannot_be_read_is_said() -> None:
    article = read("---\nauthor: [Jo\n---\n\nGinger.\n")
    assert [n.what for n in article.not_checked] == ["front matter"]


@pytest.mark.parametrize("name", ["date", "updated", "review_by"])
def test_a_day_in_the_front_matter_that_no_calendar_has_is_said(name: str) -> None:
    article = read(f"---\n{name}: 2026-02-31\n---\nGinger settles the stomach.\n")
    assert [n.why for n in article.not_checked] == ["there is no such day as '2026-02-31'"]


def test_aliases_in_front_matter_are_refused() -> None:
    bomb = "---\na: &a [x, x]\nb: [*a, *a, *a]\n---\n\nGinger.\n"
    assert "aliases" in read(bomb).not_checked[0].why


def test_a_notice_is_no_part_of_the_audited_text() -> None:
    source = "<!-- claimcheck: begin notice -->\n\n> **Notice.** Faulty.\n\n<!-- claimcheck: end notice -->\n\nGinger.\n"
    assert kinds(source) == [("notice", "Notice. Faulty."), ("paragraph", "Ginger.")]


_IGNORE = "<!-- claimcheck: ignore wording because it is a song -->"


@pytest.mark.parametrize(
    "source",
    [
        f"---\nauthor: Jo Roe\n---\n{_IGNORE}\nGinger cures.\n",
        f"---\nauthor: Jo Roe\n---\n{_IGNORE}\n\nGinger cures.\n\nIt grows.\n",
        f"{_IGNORE}\nGinger cures.\n\nIt grows.\n",
        f"# Ginger\n\nGinger cures. {_IGNORE}\n\nIt grows.\n",
        f"Ginger cures.{_IGNORE}\n\nIt grows.\n",
        f"- Mint is a herb.\n- Ginger cures.  {_IGNORE}\n- It grows.\n",
    ],
)
def test_an_ignore_comment_covers_the_sentence_beside_it(source: str) -> None:
    article = read(source)
    (comment,) = article.suppressions
    assert article.quote(comment.covers).removesuffix(_IGNORE).strip(" -\n") == "Ginger cures."


@pytest.mark.parametrize(
    "source",
    [
        "{/* claimcheck: ignore wording because it is a song */}\nGinger cures.\n",
        "{/* claimcheck: ignore wording because it is a song */}\n\nGinger cures.\n",
        "Ginger cures. {/* claimcheck: ignore wording because it is a song */}\n\nIt grows.\n",
    ],
)
def test_an_ignore_comment_of_mdx_covers_the_sentence_beside_it_and_is_no_text(source: str) -> None:
    article = read_markdown(source, "a.mdx", mdx=True)
    assert article.blocks[0].text.strip() == "Ginger cures."
    assert [comment.covers for comment in article.suppressions] == [article.blocks[0].span]
    assert article.not_checked == ()


def test_an_ignore_comment_covers_the_block_after_it() -> None:
    source = "One.\n\n<!-- claimcheck: ignore wording/cure-word because it is a title -->\n\nTwo.\n"
    (held,) = read(source).suppressions
    assert (held.rule, held.reason, held.covers.of(source)) == (
        "wording/cure-word",
        "it is a title",
        "Two.",
    )


def test_pictures_are_not_checked_and_do_not_make_the_audit_incomplete() -> None:
    (gap,) = read("![cures everything](a.png)\n\nText.\n").not_checked
    assert gap.what == "image a.png"
    assert not gap.blocking


def test_superscript_numbers_are_citations_not_text() -> None:
    article = read("Ginger helps.<sup>1,2</sup> It does.\n")
    assert [m.target for m in article.marks] == ["1", "2"]
    assert article.blocks[0].text == "Ginger helps. It does."


def test_mdx_leaves_out_components_imports_and_exports() -> None:
    source = 'import Box from "./box"\n\nexport const a = 1\n\n<Box kind="tip">\n\nGinger helps.\n\n</Box>\n'
    article = read_markdown(source, "a.mdx", mdx=True)
    assert [b.text for b in article.blocks] == ["Ginger helps."]
    assert article.quote(article.blocks[0].span) == "Ginger helps."


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("<Box kind='tip'>Ginger helps.</Box>\n", ["Ginger helps."]),
        ("<Box\n  kind='tip'>Ginger *helps*.</Box>\n", ["Ginger helps."]),
        ("<Box>\n  <Tab>\n    Ginger helps.\n  </Tab>\n</Box>\n", ["Ginger helps."]),
        ("- <Icon/> Ginger helps.\n", ["Ginger helps."]),
        ("```js\nginger()\n```\n", ["ginger()"]),
    ],
)
def test_what_stands_in_a_component_of_mdx_is_read(source: str, said: list[str]) -> None:
    article = read_markdown(source, "a.mdx", mdx=True)
    assert [b.text.strip() for b in article.blocks] == said


def test_text_in_an_attribute_of_a_component_is_reported_as_not_checked() -> None:
    source = '<Card kind="big tip" text="Ginger cures colds." />\n\n<Card kind="tip" />\n'
    (gap,) = read_markdown(source, "a.mdx", mdx=True).not_checked
    assert gap.what == "<Card>"
    assert not gap.blocking


@pytest.mark.parametrize("mark", ['"', "'", "`"])
def test_an_expression_that_is_a_text_is_read_as_that_text(mark: str) -> None:
    source = f"Ginger is a root. {{{mark}Ginger cures gout.{mark}}} It grows.\n"
    article = read_markdown(source, "a.mdx", mdx=True)
    (block,) = article.blocks
    assert " ".join(block.text.split()) == "Ginger is a root. Ginger cures gout. It grows."
    assert article.quote(block.span) == source.strip()
    assert article.not_checked == ()


@pytest.mark.parametrize(
    "source",
    [
        "{ill && 'Ginger cures gout.'}\n",
        "{ills.map(ill => <b>Ginger cures {ill}</b>)}\n",
        "{`Ginger cures every ${ill}.`}\n",
        "export const promise = 'Ginger cures gout.'\n",
    ],
)
def test_an_expression_that_shows_words_is_not_checked(source: str) -> None:
    (gap,) = read_markdown(f"# Ginger\n\n{source}", "a.mdx", mdx=True).not_checked
    assert not gap.blocking
    assert gap.span


def test_an_expression_without_words_and_one_in_code_are_let_be() -> None:
    source = "In {year} and {new Date().getFullYear()}.\n\n```js\n{'one two three'}\n```\n"
    assert read_markdown(source, "a.mdx", mdx=True).not_checked == ()


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ('<div class="note">\nGinger helps &amp; heals.\n</div>\n', ["Ginger helps & heals."]),
        ("<p>Ginger helps.</p>\n\nIt does.\n", ["Ginger helps.", "It does."]),
        ("<table><tr><td>Ginger</td><td>helps</td></tr></table>\n", ["Ginger", "helps"]),
        ("<script>\nginger()\n</script>\n", []),
        ("<!-- Ginger helps. -->\n", []),
        ("é — <b>x</b>\n\n<div>Ginger helps.</div>\n", ["é — x", "Ginger helps."]),
    ],
)
def test_blocks_of_html_are_read_where_they_stand(source: str, said: list[str]) -> None:
    article = read(source)
    assert [b.text for b in article.blocks] == said
    assert all(article.quote(b.span)[:3] == b.text[:3] for b in article.blocks)


@pytest.mark.parametrize(
    ("note", "kind"),
    [
        ("Roe J, Doe A. Ginger reduces nausea. J Test. 2019;4:1-9.", BlockKind.REFERENCE),
        ("Lee P, et al. Honey relieves cough. BMJ 2018.", BlockKind.REFERENCE),
        ("Ginger reduces nausea: <https://example.org/ginger>", BlockKind.FOOTNOTE),
        ("Ginger reduces nausea: doi:10.5555/ginger", BlockKind.REFERENCE),
        ("Ginger and nausea: <https://example.org/ginger>", BlockKind.REFERENCE),
        ("In rats, ginger also reduced vomiting within an hour.", BlockKind.FOOTNOTE),
        ("Until 2019 ginger was held to cure colds.", BlockKind.FOOTNOTE),
        ("Vitamin C cures colds, as a trial of 2019 found.", BlockKind.FOOTNOTE),
        ("When I drank ginger in 2019, my cold was gone.", BlockKind.FOOTNOTE),
        ("Ginger cures colds in an hour (Roe et al., 2019).", BlockKind.FOOTNOTE),
        (
            "Ginger cures every cold there is within an hour (2019): <https://example.org/tea>",
            BlockKind.FOOTNOTE,
        ),
        (
            "A cure. In 2019 a trial found that colds end: <https://example.org/tea>",
            BlockKind.FOOTNOTE,
        ),
        (
            "World Test Board. Ginger in the kitchen and for colds. 2019. doi:10.5555/b",
            BlockKind.REFERENCE,
        ),
        ("van der Berg J and Roe A. Ginger. J Test 2019;4:1.", BlockKind.REFERENCE),
    ],
)
def test_a_footnote_that_names_a_source_is_a_reference(note: str, kind: BlockKind) -> None:
    article = read(f"Ginger helps.[^roe]\n\n[^roe]: {note}\n")
    assert article.blocks[-1].kind is kind
    assert [r.label for r in article.references] == ["^roe"] * (kind is BlockKind.REFERENCE)


def test_an_alert_is_the_authors_own_words_and_no_quotation() -> None:
    (block,) = read("> [!WARNING]\n> Ginger thins the blood.\n").blocks
    assert (block.kind, block.text) == (BlockKind.PARAGRAPH, "Ginger thins the blood.")


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("Over 30 kg/m<sup>2</sup> it helps.\n", "Over 30 kg/m2 it helps."),
        ("With 10<sup>9</sup> germs it helps.\n", "With 109 germs it helps."),
    ],
)
def test_a_power_is_no_citation(source: str, text: str) -> None:
    article = read(source)
    assert article.marks == ()
    assert article.blocks[0].text == text


def test_a_raised_range_cites_all_between() -> None:
    article = read('Ginger helps.<sup id="a">2–4</sup>\n')
    assert [m.target for m in article.marks] == ["2", "3", "4"]
    assert {article.quote(m.span) for m in article.marks} == {"2–4"}


@pytest.mark.parametrize(
    "hostile",
    [
        "[a](" * 20_000,
        "> " * 5_000 + "x",
        "*" * 50_000,
        "[" * 50_000,
        "|" * 50_000,
        "`" * 50_000,
        "<sup>1</sup>" * 20_000,
        "<div><p>x\n" * 10_000,
    ],
)
def test_hostile_markup_is_read_at_once(hostile: str) -> None:
    assert read(hostile).path == "a.md"


def test_spans_are_characters_not_bytes() -> None:
    article = read("Überall — 🙂 *ginger* helps.\n")
    block = article.blocks[0]
    at = block.text.index("ginger")
    assert article.quote(block.source_span(Span(at, at + 6))) == "ginger"


def test_a_box_in_html_is_part_of_the_article() -> None:
    article = read_markdown("Intro.\n\n<aside><p>Zinc cures colds.</p></aside>\n", "a.md")
    assert [b.text for b in article.blocks] == ["Intro.", "Zinc cures colds."]
