"""Readers: from a file's bytes to an Article, by suffix.

A reader is a plain callable ``(source: str, path: str) -> Article``; packages add their own under
the entry point group ``claimcheck.readers``, named by suffix without its dot.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, partial
from importlib import import_module
from pathlib import PurePath

from claimcheck.errors import ArticleError
from claimcheck.model.text import Article, NotChecked
from claimcheck.readers.decoding import decode
from claimcheck.rulebook.plugins import entry_points
from claimcheck.values import replace

Reader = Callable[[str, str], Article]

_TEXT_READERS = {
    ".md": ("markdown", "read_markdown"),
    ".markdown": ("markdown", "read_markdown"),
    ".mdx": ("markdown", "read_mdx"),
    ".html": ("html", "read_html"),
    ".htm": ("html", "read_html"),
    ".xhtml": ("html", "read_html"),
    ".txt": ("text", "read_text"),
    ".text": ("text", "read_text"),
    "": ("text", "read_text"),
}
_BYTES_READERS = {".docx": ("docx", "read_docx")}
_NO_READER = {
    ".pdf": "PDF files are not read; export the article as docx, HTML or Markdown",
    ".png": "pictures are not read",
    ".jpg": "pictures are not read",
    ".jpeg": "pictures are not read",
    ".gif": "pictures are not read",
    ".tif": "pictures are not read",
    ".tiff": "pictures are not read",
    ".webp": "pictures are not read",
    ".doc": "old Word files are not read; save the article as .docx",
    ".odt": "ODT files are not read; save the article as .docx",
    ".rtf": "RTF files are not read; save the article as .docx",
}


def suffixes() -> frozenset[str]:
    """The suffixes for which there is a reader."""
    return text_suffixes() | frozenset(_BYTES_READERS)


def text_suffixes() -> frozenset[str]:
    """The suffixes of plain text, which can also be read from a string."""
    return frozenset(_TEXT_READERS) | frozenset(_plugins())


def looks_like_article(path: str) -> bool:
    """Whether a file is one that an audit of its folder must account for."""
    suffix = PurePath(path).suffix.lower()
    return bool(suffix) and (suffix in suffixes() or suffix in _NO_READER)


def read_article(data: bytes, path: str, *, suffix: str | None = None) -> Article:
    """The article in ``data``; ``suffix`` overrides the path's own.

    Raises:
        ArticleError: there is no reader for the suffix, or the file is not what it says.
    """
    suffix = PurePath(path).suffix.lower() if suffix is None else suffix
    if suffix in _NO_READER:
        raise ArticleError(_NO_READER[suffix], path=path)
    if suffix in _BYTES_READERS:
        return _load(*_BYTES_READERS[suffix])(data, path)
    if suffix in _TEXT_READERS:
        return _read_text(_load(*_TEXT_READERS[suffix]), data, path)
    if suffix in _plugins():
        return _read_text(_plugin(suffix), data, path)
    raise ArticleError(f"there is no reader for files ending in {suffix!r}", path=path)


def _read_text(reader: Reader, data: bytes, path: str) -> Article:
    text, remark = decode(data, path)
    article = reader(text, path)
    if not remark:
        return article
    return replace(article, not_checked=(*article.not_checked, NotChecked("encoding", remark)))


@cache
def _load(module: str, name: str) -> Callable[..., Article]:
    if name == "read_mdx":
        markdown = import_module("claimcheck.readers.markdown")
        return partial(markdown.read_markdown, mdx=True)
    found: Callable[..., Article] = getattr(import_module(f"claimcheck.readers.{module}"), name)
    return found


@cache
def _plugins() -> tuple[str, ...]:
    return tuple(f".{point.name.lower()}" for point in entry_points("claimcheck.readers"))


@cache
def _plugin(suffix: str) -> Reader:
    (point,) = (p for p in entry_points("claimcheck.readers") if f".{p.name.lower()}" == suffix)
    reader: Reader = point.load()
    return reader
