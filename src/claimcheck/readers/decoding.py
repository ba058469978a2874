"""From a file's bytes to its text, without losing anything and with a remark on anything odd."""

from __future__ import annotations

import re

from claimcheck.errors import ArticleError

_LIMIT = 32 * 1024 * 1024
"""In bytes; no health article is larger, and a larger file would only be an attack or a mistake."""

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)


def decode(data: bytes, path: str) -> tuple[str, str]:
    """The text of ``data`` and a remark on its encoding, empty where all was well.

    A file whose lines end with a carriage return alone, as on old Macs, has line feeds instead:
    every character keeps its place, and no reader takes it for one long line.

    Raises:
        ArticleError: the file is too large or is not text at all.
    """
    if len(data) > _LIMIT:
        raise ArticleError(f"the file has {len(data)} bytes, more than {_LIMIT}", path=path)
    text, remark = _decoded(data, path)
    return text if "\n" in text else text.replace("\r", "\n"), remark


def _decoded(data: bytes, path: str) -> tuple[str, str]:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, path), ""
    if b"\x00" in data:
        raise ArticleError("the file holds NUL bytes: it is not a text file", path=path)
    try:
        return data.decode("utf-8"), ""
    except UnicodeDecodeError as error:
        if (text := _as_declared(data)) is not None:
            return text, ""
        line = data.count(b"\n", 0, error.start) + 1
        text = data.decode("cp1252", errors="replace")
        return text, f"not valid UTF-8 from line {line} on; read as Windows-1252"


def _as_declared(data: bytes) -> str | None:
    """A page in the encoding that its head names; ``None`` where it names none, or is not in it.

    As browsers do, the first 1,024 bytes are looked through, and Latin-1 means Windows-1252 (WHATWG Encoding).
    """
    found = re.search(
        rb"<meta\s[^<>]{0,200}?charset\s?=\s?[\"']?([\w-]{2,40})", data[:1024], re.IGNORECASE
    )
    name = found[1].decode("ascii", "replace").lower() if found else ""
    try:
        return data.decode("cp1252" if name in _LATIN else name) if name else None
    except (LookupError, ValueError):
        return None


_LATIN = frozenset({"iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii"})


def _strict(data: bytes, encoding: str, path: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        raise ArticleError(
            f"the file says it is {encoding} but is not: {error.reason}", path=path
        ) from error
