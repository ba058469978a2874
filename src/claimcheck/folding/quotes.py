"""Quotations brought to one form, with the way back to the characters they were read from."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from claimcheck.model.text import Span
from claimcheck.values import dataclass

_SINGLE = {
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛ʼ′´`＇", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
    **dict.fromkeys("\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    "…": "...",
    "ß": "ss",
    "ı": "i",
}

# ASCII words with single blanks between them fold character by character; the rest one by one.
_RUN = re.compile(r"[!-~]+(?: [!-~]+)*|.", re.DOTALL)
_PLAIN = frozenset(map(chr, range(0x21, 0x7F)))


@dataclass(frozen=True, slots=True)
class Folded:
    """Folded text in which each character knows its place in the source."""

    text: str
    starts: tuple[int, ...]
    """For each folded character, where its source begins."""
    ends: tuple[int, ...]
    """For each folded character, where its source ends."""

    def source_span(self, span: Span) -> Span:
        """The range of the source that a range of the folded text came from."""
        if span.start >= span.end:
            at = self.starts[span.start] if span.start < len(self.starts) else self._end()
            return Span(at, at)
        return Span(self.starts[span.start], self.ends[span.end - 1])

    def _end(self) -> int:
        return self.ends[-1] if self.ends else 0


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in _SINGLE:
        return _SINGLE[character]
    if character.isspace():
        return " "
    letters = unicodedata.normalize("NFKD", character)
    plain = "".join(c for c in letters if not unicodedata.combining(c)).casefold()
    return " " if plain.isspace() else "".join(_SINGLE.get(c, c) for c in plain)


def fold_quote(text: str) -> Folded:
    """Folds case, accents, quotation marks, dashes, ellipses and ligatures, and runs of space.

    Invisible characters vanish. Leading and trailing space is kept as one blank, so that the
    offsets of a whole text stay meaningful; use :func:`fold_words` for the text to search for.
    """
    out: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    blank = False
    for match in _RUN.finditer(text):
        at, end = match.span()
        run = match[0]
        if end - at > 1 or run in _PLAIN:
            out.append(run.lower().replace("`", "'"))
            starts.extend(range(at, end))
            ends.extend(range(at + 1, end + 1))
            blank = False
            continue
        folded = _fold_character(run)
        if folded == " " and blank:
            ends[-1] = end
            continue
        out.append(folded)
        starts.extend([at] * len(folded))
        ends.extend([end] * len(folded))
        blank = folded == " " if folded else blank
    return Folded("".join(out), tuple(starts), tuple(ends))


def fold_words(text: str) -> str:
    """The folded text alone, without space at its ends."""
    return fold_quote(text).text.strip()
