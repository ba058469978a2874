"""The docx reader, on files written by python-docx and by hand."""

from __future__ import annotations

import zipfile
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.errors import ArticleError
from claimcheck.model.text import Article, BlockKind
from claimcheck.readers import read_article

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def docx(body: str, **parts: str) -> bytes:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr(
            "word/document.xml", f"<w:document {W} {R}><w:body>{body}</w:body></w:document>"
        )
        for name, text in parts.items():
            package.writestr(name.replace("__", "/").replace("_xml", ".xml"), text)
    return buffer.getvalue()


def paragraph(*runs: str, style: str = "") -> str:
    told = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{told}{''.join(runs)}</w:p>"


def run(text: str, raised: bool = False) -> str:
    look = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>' if raised else ""
    return f'<w:r>{look}<w:t xml:space="preserve">{text}</w:t></w:r>'


def read(data: bytes) -> Article:
    return read_article(data, "a.docx")


def test_paragraphs_headings_lists_and_tables_are_told_apart() -> None:
    cell = "<w:tc>{}</w:tc>".format
    table = f"<w:tbl><w:tr>{cell(paragraph(run('A')))}{cell(paragraph(run('B')))}</w:tr></w:tbl>"
    article = read(
        docx(
            paragraph(run("Ginger"), style="Heading1")
            + paragraph(run("It is a root."))
            + paragraph(run("One"), style="ListBullet")
            + paragraph(run("Said."), style="Quote")
            + table
        )
    )
    assert [(b.kind.value, b.text) for b in article.blocks] == [
        ("heading", "Ginger"),
        ("paragraph", "It is a root."),
        ("list-item", "One"),
        ("quotation", "Said."),
        ("table-cell", "A"),
        ("table-cell", "B"),
    ]


def test_every_character_is_placed_by_paragraph_and_run() -> None:
    article = read(
        docx(
            paragraph(run("One. "))
            + paragraph(run("Ginger is "), run("highly effective"), run("."))
        )
    )
    at = article.source.index("highly")
    assert article.place(at) == "paragraph 2, run 2"
    assert article.position(at) == (2, 11)


def test_tracked_insertions_are_read_and_deletions_are_not() -> None:
    body = f"<w:p>{run('Ginger ')}<w:ins>{run('may help')}</w:ins><w:del><w:r><w:delText>cures</w:delText></w:r></w:del>{run('.')}</w:p>"
    assert read(docx(body)).blocks[0].text == "Ginger may help."


def test_comments_are_kept_and_are_not_the_articles_words() -> None:
    comments = (
        f"<w:comments {W}><w:comment>{paragraph(run('Is this cured?'))}</w:comment></w:comments>"
    )
    article = read(docx(paragraph(run("Ginger helps.")), word__comments_xml=comments))
    assert [(b.kind, b.text) for b in article.blocks][1:] == [(BlockKind.NOTICE, "Is this cured?")]


def test_footnotes_links_and_raised_numbers_are_citations_and_notes() -> None:
    rels = (
        '<Relationships><Relationship Id="r1" Target="https://doi.org/10.5555/x"/></Relationships>'
    )
    notes = f'<w:footnotes {W}><w:footnote w:type="separator">{paragraph(run("-"))}</w:footnote><w:footnote>{paragraph(run("A note."))}</w:footnote></w:footnotes>'
    body = f'<w:p>{run("Ginger helps.")}{run("1,2", raised=True)}<w:hyperlink r:id="r1">{run(" The trial")}</w:hyperlink></w:p>'
    article = read(_with(body, rels, notes))
    assert [m.target for m in article.marks] == ["1", "2", "10.5555/x"]
    assert [b.text for b in article.blocks] == ["Ginger helps. The trial", "A note."]


def _with(body: str, rels: str, notes: str) -> bytes:
    buffer = BytesIO(docx(body))
    with zipfile.ZipFile(buffer, "a") as package:
        package.writestr("word/_rels/document.xml.rels", rels)
        package.writestr("word/footnotes.xml", notes)
    return buffer.getvalue()


def test_a_file_written_by_a_word_processor_is_read() -> None:
    document = pytest.importorskip("docx").Document()
    document.core_properties.author = "Jo Roe"
    document.add_heading("Ginger", 1)
    document.add_paragraph("It may settle the stomach.")
    document.add_paragraph("Mint cools it.", style="List Bullet")
    buffer = BytesIO()
    document.save(buffer)
    article = read(buffer.getvalue())
    assert [b.text for b in article.blocks] == [
        "Ginger",
        "It may settle the stomach.",
        "Mint cools it.",
    ]
    assert article.info.author == "Jo Roe"


def test_entities_are_refused() -> None:
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/document.xml", '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>')
    with pytest.raises(ArticleError, match="entities"):
        read(buffer.getvalue())


def test_a_bomb_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("claimcheck.readers.docx.LIMIT", 1_000)
    with pytest.raises(ArticleError, match="unpack"):
        read(docx(paragraph(run("a" * 5_000))))


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all", b"PK\x03\x04" + b"\x00" * 50])
def test_what_is_no_docx_is_said_to_be_none(data: bytes) -> None:
    with pytest.raises(ArticleError, match="docx"):
        read(data)


@given(st.integers(0, 10_000), st.binary(min_size=1, max_size=8))
@settings(max_examples=150)
def test_a_damaged_file_is_read_or_refused(at: int, noise: bytes) -> None:
    data = bytearray(
        docx(paragraph(run("Ginger helps. " * 20)), word__comments_xml=f"<w:comments {W}/>")
    )
    at %= len(data)
    data[at : at + len(noise)] = noise
    try:
        read(bytes(data))
    except ArticleError as error:
        assert error.path == "a.docx"  # noqa: PT017


def notes(kind: str, text: str) -> str:
    body = f'<w:{kind} w:id="2">{paragraph(run(text))}</w:{kind}>'
    return f"<w:{kind}s {W}>{body}</w:{kind}s>"


def test_a_note_is_a_citation_and_its_source_a_reference() -> None:
    marks = '<w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:endnoteReference w:id="2"/></w:r>'
    article = read(
        docx(
            paragraph(run("Ginger eases nausea."), marks),
            word__footnotes_xml=notes("footnote", "Roe J. Ginger. J Test 2019. doi:10.5555/ginger"),
            word__endnotes_xml=notes("endnote", "It was tried in twelve people."),
        )
    )
    assert [m.target for m in article.marks] == ["2", "e2"]
    assert [(r.label, r.doi) for r in article.references] == [("^2", "10.5555/ginger")]
    assert [b.kind.value for b in article.blocks] == ["paragraph", "reference", "footnote"]


def test_a_box_that_is_kept_twice_for_older_readers_is_read_once() -> None:
    box = f"<w:txbxContent>{paragraph(run('Ginger helps.'))}</w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    article = read(
        docx(f"<w:p><w:r><mc:AlternateContent {mc}>{both}</mc:AlternateContent></w:r></w:p>")
    )
    assert [b.text for b in article.blocks] == ["Ginger helps."]
