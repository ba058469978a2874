"""A question with its answer in one line: "Does coffee cause cancer? Experts weigh in".

A question asserts nothing; what it asks is asserted only where the words after it say so, in full or in short.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.strength.neighbours import AUXILIARIES, BE, HAVE
from claimcheck.language.text.tokens import word_set

_ASKING = AUXILIARIES | BE | HAVE | word_set("what who which why how when where don doesn")
_MARKS = (":", "–", "—", '"')


def end_of_question(words: Sequence[str]) -> int:
    """Where a question ends that opens the line and is answered or left open after it; 0 where none does."""
    if "?" not in words[:-1]:
        return 0
    end = words.index("?")
    opens = words[0] in _ASKING or any(
        mark in _MARKS and word in _ASKING for mark, word in pairwise(words[:end])
    )
    return end if opens and end < len(words) - 1 else 0


def holds_out(words: Sequence[str]) -> bool:
    """Whether a question opens by holding an answer out: "Gout: could a walk be the answer?"."""
    opens = words.index(":") + 1 if ":" in words[:-1] else 0
    return words[opens] in _HOLDING_OUT


_HOLDING_OUT = word_set("could might may")


def short_answer(words: Sequence[str], end: int) -> str:
    """The word that affirms in short what was asked up to ``end``, as "yes", "does" or "might"; or none."""
    answer = [word for word in words[end + 1 :] if word.isalpha()]
    denied = not _DENYING.isdisjoint(answer) or ("'", "t") in pairwise(words[end:])
    if denied and "yes" not in answer:
        return ""
    softened = next((word for word in answer if word in _SOFT), "")
    last = answer[-1] if answer and answer[-1] in _SHORT else ""
    return last or softened or ("yes" if "yes" in answer else "")


_SHORT = AUXILIARIES | BE | HAVE
_SOFT = word_set("maybe perhaps possibly probably")
_DENYING = word_set("no not nope never cannot hardly")


def is_soft(answer: str) -> bool:
    """Whether a short answer only holds it possible: "it might"."""
    return answer in _SOFT or answer in _HOLDING_OUT


def names_question(words: Sequence[str]) -> bool:
    """Whether it is a heading that only asks: "What works", "Who is most at risk"."""
    brief = 1 < len(words) <= _HEADING and words[-1] not in (".", "!", "?")
    return brief and words[0] in _HEADING_WORDS and (words[1] in BE or _is_third(words[1]))


def _is_third(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss")  # "what stress does to your skin"


_HEADING = 7
_HEADING_WORDS = word_set("what who which where when")
