"""The last step every reader shares: from raw blocks and marks to an Article."""

from __future__ import annotations

from collections.abc import Iterable

from claimcheck.model.text import Article, ArticleInfo, Block, BlockKind, CitationMark, NotChecked
from claimcheck.readers import comments, sections
from claimcheck.readers.references import with_label
from claimcheck.readers.round_brackets import take_bracketed
from claimcheck.values import replace


def article(
    path: str,
    source: str,
    blocks: list[Block],
    marks: Iterable[CitationMark],
    *,
    format: str,  # noqa: A002  (the field's name)
    info: ArticleInfo | None = None,
    not_checked: Iterable[NotChecked] = (),
) -> Article:
    """An Article whose blocks know what part they play."""
    found, marks = comments.directives(source), tuple(marks)
    blocks = sections.classify(blocks, source, marks)
    blocks = comments.mark_notices(blocks, comments.notice_ranges(found))
    references, place = sections.reference_list(blocks, source)
    blocks, bracketed = take_bracketed(blocks, references, source)
    return Article(
        path=path,
        source=source,
        blocks=tuple(blocks),
        format=format,
        marks=_in_prose((*marks, *bracketed), blocks, source),
        references=references,
        reference_list=place,
        suppressions=comments.suppressions(found, blocks, source),
        info=_with_title(info or ArticleInfo(), blocks),
        not_checked=(*not_checked, *comments.left_out(found, blocks)),
    )


def _in_prose(
    marks: Iterable[CitationMark], blocks: list[Block], source: str
) -> tuple[CitationMark, ...]:
    silent = [with_label(b.span, source) for b in blocks if b.kind in _SILENT]
    kept = {m for m in marks if not any(s.overlaps(m.span) for s in silent)}
    return tuple(sorted(kept, key=lambda m: (m.span, m.kind, m.target)))


_SILENT = frozenset({BlockKind.REFERENCE, BlockKind.NOTICE})


def _with_title(info: ArticleInfo, blocks: list[Block]) -> ArticleInfo:
    if info.title:
        return info
    first = next((b.text for b in blocks if b.kind is BlockKind.HEADING), "")
    return replace(info, title=first)
