"""From bytes to text: UTF-8 with or without a mark, UTF-16, and a report of any fallback."""

from __future__ import annotations

import codecs

from claimcheck.model.problem import Problem

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def decode(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    r"""The text of a file with ``\n`` line ends, and a problem where its encoding was guessed.

    Bytes that are no UTF-8 are read as Windows-1252, the encoding of nearly all such exports,
    and as Latin-1 where not even that fits; neither loses a byte.
    """
    text, problems = _decode(data, file)
    return text.replace("\r\n", "\n").replace("\r", "\n"), problems


def _decode(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    encoding = next((name for mark, name in _MARKS if data.startswith(mark)), "utf-8")
    try:
        return data.decode(encoding), ()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        column = error.start - data.rfind(b"\n", 0, error.start)
    for guess in ("cp1252", "latin-1"):
        try:
            text = data.decode(guess)
        except UnicodeDecodeError:
            continue
        message = f"this is not UTF-8; read as {guess}, so accented letters may be wrong"
        return text, (Problem(file, line, column, message, "encoding"),)
    raise AssertionError  # Latin-1 reads every byte
