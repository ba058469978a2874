"""BibTeX: every fault becomes a problem with its line, and everything else loads."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.bibtex import read_bibtex
from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry

SAMPLES = Path(__file__).parents[3] / "shared" / "api" / "samples" / "bib"


def read(text: str | bytes) -> tuple[dict[str, Entry], list[Problem]]:
    data = text.encode() if isinstance(text, str) else text
    entries, problems = read_bibtex(data, "refs.bib")
    return {entry.key: entry for entry in entries}, list(problems)


def codes(problems: list[Problem]) -> list[tuple[int, str, str, bool]]:
    return [(p.line, p.code, p.key, p.lost) for p in problems]


def test_a_sound_entry_is_read_whole() -> None:
    entries, problems = read(
        r"""
@string{nj = "Northern Journal"}
@article{novak2019iron,
  author  = {Nov{\'a}k, Jana and {Iron Study Group} and Per Lindqvist and others},
  title   = {{Iron} and sleep:
             a $\beta$-carotene story},
  journal = nj # { of Rest},
  year    = 2019,
  month   = "3~" # mar,
  volume  = {12},
  number  = {4},
  pages   = {101--110},
  doi     = {https://doi.org/10.1000/NJ.2019\_4},
  PMID    = {PMID: 12345678},
  pmcid   = {PMC7654321},
  url     = {http://example.org/a\_b},
  keywords = {iron, sleep},
}
"""
    )
    assert problems == []
    assert entries["novak2019iron"] == Entry(
        key="novak2019iron",
        type="article",
        title="Iron and sleep: a β-carotene story",
        authors=("Novák, Jana", "Iron Study Group", "Lindqvist, Per"),
        year=2019,
        journal="Northern Journal of Rest",
        volume="12",
        number="4",
        pages="101-110",
        doi="10.1000/nj.2019_4",
        pmid="12345678",
        pmcid="PMC7654321",
        url="http://example.org/a_b",
        file="refs.bib",
        line=3,
        extra=(("et-al", "true"), ("month", "3 March"), ("keywords", "iron, sleep")),
    )


def test_a_block_that_does_not_parse_is_reported_and_the_rest_loads() -> None:
    entries, problems = read(
        "@article{a, title={A}}\n"
        "@article{open, title={Never closed, year={2002}\n"
        "@article{b, title={B}}\n"
        "@article{nocomma title={C}}\n"
        "@article{c, title={C}}\n"
    )
    assert list(entries) == ["a", "b", "c"]
    assert codes(problems) == [
        (2, "does-not-parse", "open", True),
        (4, "does-not-parse", "nocomma", True),
    ]
    assert (problems[0].path, problems[0].column) == ("refs.bib", 1)


def test_a_duplicate_key_is_reported_with_both_lines_and_the_first_counts() -> None:
    entries, problems = read(
        "@article{a, title={First}}\n@book{a, title={Second}}\n@misc{A, title={Third}}\n"
    )
    assert {key: entry.title for key, entry in entries.items()} == {"a": "First", "A": "Third"}
    assert codes(problems) == [(2, "duplicate-key", "a", True), (3, "duplicate-key", "A", False)]
    assert "line 1" in problems[0].message


def test_a_duplicate_field_is_reported_at_its_line_and_the_entry_loads() -> None:
    entries, problems = read(
        "@article{a,\n  title={One},\n  doi={10.1000/x},\n  DOI={10.1000/y},\n  title={Two}}\n"
    )
    assert (entries["a"].title, entries["a"].doi) == ("One", "10.1000/x")
    assert codes(problems) == [(4, "duplicate-field", "a", True), (5, "duplicate-field", "a", True)]


def test_a_swallowed_field_is_reported_and_given_back() -> None:
    entries, problems = read(
        "@article{a,\n  title = {Iron}\n  year = {2005},\n  doi = {10.1000/x}}\n"
    )
    assert (entries["a"].title, entries["a"].year) == ("Iron", 2005)
    assert codes(problems) == [(2, "swallowed-field", "a", False)]


def test_a_brace_that_closes_too_late_swallows_nothing() -> None:
    entries, problems = read("@article{a, title = {Iron, year = {2005}, journal = {J}}}\n")
    assert (entries["a"].title, entries["a"].year, entries["a"].journal) == ("Iron", 2005, "J")
    assert [p.code for p in problems] == ["swallowed-field", "swallowed-field"]


def test_a_percent_comment_inside_an_entry_is_reported_and_hides_no_field() -> None:
    entries, problems = read(
        "@article{a, % why\n  title = {Iron}, % so\n  year = {2005}\n"
        "  % note = {old},\n}\n% @book see below\n%@article{b, title={B}}\n"
    )
    assert list(entries) == ["a"]
    assert (entries["a"].title, entries["a"].year) == ("Iron", 2005)
    assert "note" not in dict(entries["a"].extra)
    assert {p.code for p in problems} == {"comment-in-entry", "commented-entry"}


def test_text_between_entries_is_a_comment_unless_it_was_meant_to_be_an_entry() -> None:
    entries, problems = read(
        "Just some words, me@example.org.\n@comment{ @article{x, title={X}} }\n"
        "@article{a, title={A}}\narticle{b,\n  title={B}}\n@book c, title = D\n"
    )
    assert list(entries) == ["a"]
    assert codes(problems) == [(4, "does-not-parse", "", True), (6, "does-not-parse", "", True)]


@pytest.mark.parametrize("end", ["@", "@ar", "@article"])
def test_a_file_cut_off_where_an_entry_begins_is_reported(end: str) -> None:
    entries, problems = read(f"@article{{a, title={{A}}}}\n\n{end}")
    assert list(entries) == ["a"]
    assert codes(problems) == [(3, "does-not-parse", "", True)]


def test_a_merge_conflict_between_entries_is_told() -> None:
    entries, problems = read(
        "@article{a, title={A}}\n<<<<<<< HEAD\n@article{b, title={B}}\n=======\n"
        "@article{c, title={C}}\n>>>>>>> theirs\n"
    )
    assert list(entries) == ["a", "b", "c"]
    assert codes(problems) == [(2, "does-not-parse", "", True)]


def test_crossref_and_xdata_fill_in_what_an_entry_lacks() -> None:
    entries, problems = read(
        "@inproceedings{child, title={Child}, crossref={Parent}}\n"
        "@proceedings{parent, title={Meeting}, year={2015}, publisher={P}, doi={10.1000/p},"
        " xdata={pub}}\n"
        "@xdata{pub, note={From data}}\n"
    )
    assert problems == []
    assert list(entries) == ["child", "parent"]
    child = entries["child"]
    assert (child.title, child.journal, child.year, child.doi) == ("Child", "Meeting", 2015, "")
    assert dict(child.extra)["note"] == "From data"


def test_a_parent_that_is_missing_or_the_entry_itself_is_reported() -> None:
    _, problems = read(
        "@misc{a, title={A}, crossref={gone}}\n@misc{b, title={B}, crossref={c}}\n"
        "@misc{c, title={C}, crossref={b}}\n"
    )
    assert {(p.key, p.code) for p in problems} == {
        ("a", "missing-parent"),
        ("b", "missing-parent"),
        ("c", "missing-parent"),
    }


def test_an_undefined_macro_is_reported_and_read_as_text() -> None:
    entries, problems = read(
        "@string{a = {x}}\n@string{A2 = a # {y}}\n@string{a = {z}}\n"
        "@misc{k, title = a2, journal = unheard}\n"
    )
    assert (entries["k"].title, entries["k"].journal) == ("xy", "unheard")
    assert [(p.line, p.code) for p in problems] == [
        (3, "duplicate-string"),
        (4, "undefined-string"),
    ]


@pytest.mark.parametrize(
    ("field", "code"),
    [
        ("doi = {10.12/x}", "bad-doi"),
        ("doi = {unknown}", "bad-doi"),
        ("pmid = {123456789}", "bad-pmid"),
        ("pmcid = {X}", "bad-pmcid"),
        ("year = {in press}", "bad-year"),
        ("author = {Smith J; Doe A}", "odd-name"),
        ("volume = {1} {2}", "malformed-value"),
    ],
)
def test_a_value_that_cannot_be_right_is_reported_at_its_line(field: str, code: str) -> None:
    entries, problems = read(f"@article{{a,\n  title={{A}},\n  {field}\n}}\n")
    assert [(p.line, p.code, p.key) for p in problems] == [(3, code, "a")]
    assert (entries["a"].doi, entries["a"].pmid, entries["a"].pmcid) == ("", "", "")


def test_a_doi_in_the_address_alone_is_found() -> None:
    entries, _ = read("@misc{a, title={A}, url={https://doi.org/10.1000/x}}")
    assert entries["a"].doi == "10.1000/x"


@pytest.mark.parametrize("text", ["", "% nothing here\n", "@comment{x}", "@string{a={b}}", "words"])
def test_a_file_without_entries_is_reported(text: str) -> None:
    entries, problems = read(text)
    assert entries == {}
    assert [(p.code, p.lost) for p in problems] == [("no-entries", True)]


@pytest.mark.parametrize("text", ["@article{, title={A}}", "@article{a b, title={A}}"])
def test_a_key_that_cannot_be_cited_is_reported(text: str) -> None:
    _, problems = read(text)
    assert problems[0].code == "bad-key"


def test_encodings_and_line_ends_are_read_and_a_fallback_is_said() -> None:
    text = "@misc{a, author={Müller, J}, title={Ä\r\n b}}\r\n@misc{b, title={B}}\r\n"
    for encoding in ("utf-8", "utf-8-sig", "utf-16"):
        entries, problems = read(text.encode(encoding))
        assert problems == []
        assert (entries["a"].authors, entries["a"].title) == (("Müller, J",), "Ä b")
        assert entries["b"].line == 3
    entries, problems = read(text.encode("latin-1"))
    assert entries["a"].authors == ("Müller, J",)
    assert [(p.code, p.line, p.column, p.lost) for p in problems] == [("encoding", 1, 19, False)]


def test_nothing_is_printed_or_logged_above_the_parser(
    capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING, logger="claimcheck"):
        read("@article{open, title={x\n@article{b, title={B}}")
    assert capfd.readouterr() == ("", "")


@given(st.binary() | st.text(alphabet='@{}()",=#%\\\n ab1').map(str.encode))
def test_no_bytes_raise_and_every_problem_has_a_line(data: bytes) -> None:
    entries, problems = read_bibtex(data, "x.bib")
    assert entries or problems
    lines = data.replace(b"\r\n", b"\n").replace(b"\r", b"\n").count(b"\n") + 1
    if not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        assert all(1 <= p.line <= lines for p in problems)


word = st.text(alphabet="abcdefghijklmnopqrstuvwxyzäöüéńł ", min_size=1).filter(str.strip)


@given(st.lists(st.tuples(word, word, st.integers(1900, 2030)), min_size=1, max_size=5))
def test_what_is_written_plainly_is_read_back(rows: list[tuple[str, str, int]]) -> None:
    text = "".join(
        f"@article{{k{n},\n  title = {{{title}}},\n  author = {{{{{name}}}}},\n  year = {year}}}\n"
        for n, (title, name, year) in enumerate(rows)
    )
    entries, problems = read(text)
    assert problems == []
    for n, (title, name, year) in enumerate(rows):
        entry = entries[f"k{n}"]
        assert (entry.title, entry.year) == (" ".join(title.split()), year)
        assert entry.authors == (" ".join(name.split()),)
        assert entry.line == 1 + 4 * n


@pytest.mark.skipif(
    not SAMPLES.is_dir(), reason="the recorded samples are not beside this checkout"
)
def test_every_recorded_sample_is_read_with_its_faults() -> None:
    found = {
        path.name: read_bibtex(path.read_bytes(), path.name)
        for path in sorted(SAMPLES.glob("*.bib"))
    }
    counts = {name: len(entries) for name, (entries, _) in found.items()}
    assert counts["s1k_synthetic.bib"] == 500
    assert counts["malformed.bib"] == 9
    assert counts["comments.bib"] == 2
    assert counts["bom.bib"] == counts["latin1.bib"] == counts["crlf.bib"] == 1
    told = {name: {p.code for p in problems} for name, (_, problems) in found.items()}
    assert told["s1k_synthetic.bib"] == told["crlf.bib"] == told["crossref.bib"] == set()
    assert told["malformed.bib"] == {"does-not-parse", "swallowed-field", "bad-key"}
    assert told["dup.bib"] == {"duplicate-key", "duplicate-field", "bad-doi"}
    assert told["empty.bib"] == {"no-entries"}
    assert told["latin1.bib"] == {"encoding"}
