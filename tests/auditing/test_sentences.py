"""A citation stands with the sentence it is written in, or right after."""

from __future__ import annotations

import pytest

from claimcheck.auditing.sentences import read_sentences
from claimcheck.readers import read_article

DOI = "https://doi.org/10.5555/ginger"


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("a.md", f"[A 2015 study]({DOI}) found that ginger eases nausea.\n"),
        ("a.md", f'<a href="{DOI}">A 2015 study</a> found that ginger eases nausea.\n'),
        ("a.md", "**Ginger eases nausea.** [1]\n"),
        ("a.md", "**Ginger eases nausea.**\n[1]\n"),
        ("a.md", "Ginger eases nausea.<sup>1</sup>\n"),
        ("a.md", "Ginger eases nausea.[10][11][12]\n"),
        ("a.html", f'<p><a href="{DOI}">A 2015 study</a> found that ginger eases nausea.</p>'),
        ("a.html", "<p>Ginger eases nausea.<sup>1,2</sup></p>"),
        ("a.html", '<p>Ginger eases nausea.<sup class="ref"><a href="#c-1">[1]</a></sup></p>'),
        ("a.html", '<p>Ginger eases nausea.<a href="#r1"><sup>1</sup></a></p>'),
    ],
)
def test_a_citation_at_either_end_of_a_block_belongs_to_its_sentence(
    name: str, source: str
) -> None:
    article = read_article(source.encode(), name)
    (read,) = read_sentences(article)
    assert read.marks == article.marks != ()


@pytest.mark.parametrize(
    ("name", "source", "with_each"),
    [
        ("a.md", f"Ginger is a root. [A study]({DOI}) found that it eases nausea.\n", [0, 1]),
        ("a.md", "Ginger eases nausea.[1] Honey is sweet.\n", [1, 0]),
        ("a.md", f"Ginger eases nausea.\n\n[A study]({DOI}) says so.\n", [0, 1]),
        (
            "a.html",
            f'<p>Ginger eases nausea.</p><p><a href="{DOI}">A study</a> says so.</p>',
            [0, 1],
        ),
        ("a.html", f'<p>Ginger eases nausea.</p><a href="{DOI}"><img src="a.png"></a>', [0]),
        ("a.md", f"- Ginger eases nausea.\n- [A study]({DOI}) says so.\n", [0, 1]),
        ("a.md", f"[Ginger is a root. It eases nausea.]({DOI})\n", [1, 1]),
    ],
)
def test_a_citation_is_given_to_no_sentence_but_its_own(
    name: str, source: str, with_each: list[int]
) -> None:
    article = read_article(source.encode(), name)
    assert [len(read.marks) for read in read_sentences(article)] == with_each
