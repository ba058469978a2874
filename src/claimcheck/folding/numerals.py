"""Numbers and months in words: the one place in which they are spelled out."""

from __future__ import annotations

TO_NINETEEN = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
NUMERALS = dict(zip((*TO_NINETEEN, *TENS), (*range(20), *range(20, 100, 10)), strict=True))
"""The value of every number below a hundred that is written as one word."""
MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
"""Not those of ``calendar``, which speaks the language of the machine it runs on."""
SHORT_MONTHS = {month[:3].lower(): number for number, month in enumerate(MONTHS, 1)}
"""Their numbers, 1 to 12, by their first three letters, as databases and lists of references write them."""
_NUMBER_WORDS = frozenset([*NUMERALS, "hundred", "thousand", "million"])


def is_number(word: str) -> bool:
    """Whether a word in lower case is a number, in words or begun by a digit: "ten", "1st", "40"."""
    return is_worded(word) or word[:1].isdigit()


def is_worded(word: str) -> bool:
    """Whether a word in lower case is a number in words: "ten", "hundred"."""
    return word in _NUMBER_WORDS
