"""Marks and citations at the end of a sentence: "… (1, 2).", "… [3]", "… (Roe, 2019)"."""

from __future__ import annotations

from claimcheck.language.saying.reporting_verbs import SourcedSentence

_CLOSING_MARKS = frozenset("\"'`,;:.!?…-–—*“”‘’")
_NUMBERING = frozenset([",", "–", "-", ";", "<", ">", "num", "&"])


def without_marks(sentence: SourcedSentence, last: int) -> int:
    """``last`` moved to before closing marks and citations such as "(1, 2)", "[3]" and "(Roe, 2019)"."""
    while last > 0:
        if sentence.words[last - 1] in _CLOSING_MARKS:
            last -= 1
            continue
        opening = _citation(sentence, last)
        if not opening:
            return last
        last = opening
    return last


def with_quotes(words: list[str], first: int, last: int) -> tuple[int, int]:
    """``first:last`` with the quotation mark just outside that belongs to one inside."""
    inside = words[first:last]
    for opening, closing in _PAIRS:
        if opening[0] not in inside and closing[0] not in inside:
            continue
        width = len(opening)
        closed, opened = _count(inside, closing), _count(inside, opening)
        unpaired = closed % 2 == 1 if opening == closing else closed > opened
        if unpaired and words[max(0, first - width) : first] == opening:
            return first - width, last
        unpaired = closed % 2 == 1 if opening == closing else opened > closed
        if unpaired and words[last : last + width] == closing:
            return first, last + width
    return first, last


_PAIRS = ((['"'], ['"']), (["“"], ["”"]), (["`", "`"], ["'", "'"]))


def _count(words: list[str], mark: list[str]) -> int:
    return sum(words[at : at + len(mark)] == mark for at in range(len(words)))


def _citation(sentence: SourcedSentence, last: int) -> int:
    """Where a bracket begins that ends at ``last`` and only cites; 0 if there is none."""
    words = sentence.words
    if words[last - 1] not in ")]":
        return 0
    earliest = max(0, last - _LONGEST_CITATION)
    opening = next((at for at in range(last - 2, earliest, -1) if words[at] in "(["), 0)
    inside = range(opening + 1, last - 1)
    if not opening or not inside:
        return 0
    numbers = all(words[at].isdigit() or words[at] in _NUMBERING for at in inside)
    return opening if numbers or _names_and_year(sentence, inside) else 0


_LONGEST_CITATION = 40


def _names_and_year(sentence: SourcedSentence, inside: range) -> bool:
    """Whether the words are "Roe, 2019" or "Sand et al., 2018; Roe and Lee 2020"."""
    years = [at for at in inside if sentence.words[at].isdigit() or sentence.words[at] == "num"]
    if not years or inside[0] in years or not _is_dated(sentence.words, inside, years[-1]):
        return False
    return all(
        at in years
        or sentence.words[at] in _BETWEEN_NAMES
        or sentence.text[sentence.tokens.start(at)].isupper()
        for at in inside
    )


def _is_dated(words: list[str], inside: range, year: int) -> bool:
    """Whether the words end in a year, recognised by a comma before it or by its four digits."""
    closes = year >= inside[-1] - 1
    comma = "," in words[max(inside[0], year - 2) : year]
    return closes and (comma or len(words[year]) == _DIGITS_OF_YEAR)


_DIGITS_OF_YEAR = 4
_BETWEEN_NAMES = _NUMBERING | frozenset(["and", "et", "al", ".", "in", "press"])
