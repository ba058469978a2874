"""Cut plain medical prose into sentences at exact offsets.

The full stop decides nearly everywhere. Whether it ends the sentence is read from the word before
it (an abbreviation, an initial, a list number) and from what follows. The word lists are in
``lexicons/abbreviations.txt``. Linear in the text's length: a pattern finds the places where a
sentence could end, and each is judged by a few characters on either side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.lines import pieces
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.model.text import Span

_MARK = r"\[citation needed\]|\[\d[\d,;\s-]{0,30}\]|\(\d[\d,;\s-]{0,30}\)|[¹²³\x91,]*[¹²³]"
_STOP = re.compile(
    r"(?P<stop>[.!?\x86][.!?\x86]*)"  # starting with a set makes the search much faster
    r"(?:(?P<close>[\"'»)\]*§]{0,4})"
    rf"(?:\s?(?:{_MARK})){{0,3}}"  # a citation after the stop belongs to what it cites
    r"(?P<number>(?<=[a-z)\]%\"][.!?])\d{1,3}(?:[,-]\d{1,3}){0,5})?"  # flattened superscript
    r"(?=\s|$)"
    r"|(?P<glued>(?<=[a-z]{2}[.!?])(?=[A-Z][a-z]+[\s,])))"  # "…in milk.The body…"
)
"""Over a text as ``_typed`` gives it: a set of wider characters takes a hundredth of a start to compile."""
_TYPED = {
    "…": "\x86", "”": '"', "’": "'", "–": "-", "—": "§", "†": "§", "‡": "§", "ʼ": "\x91", "⁻": "\x91",
    **dict.fromkeys("⁰⁴⁵⁶⁷⁸⁹", "¹"),
}  # fmt: skip
_OPENING = " \t\n\r\u00a0\"'“‘«([*_•–—-"
_NEXT_WORD = re.compile(r"[\w’']*(?:-\w+)?")
_LIST_MARK = pattern(
    r"\(?(?:\d{1,3}|[A-Za-z]|[ivx]{1,4})"
    r"|(?:Step|Tip|Part|Day|Week|Stage|Phase|Rule|Myth|Fact|Reason|Question|Point) \d{1,2}"
)
_NEXT_ITEM = pattern(r"(?:[a-z]|[ivx]{1,4})[.)]\s")
_VOLUME = re.compile(r"(?:19|20)\d\d;")
"""The rest of a reference: "Lancet. 2015;385:977"."""
_INITIALS = re.compile(r"(?:[A-Z]|(?:[A-Z]\.)+[A-Z])")
_BEFORE_WORD = " \n\t\u00a0\"'“‘([/–—"
_ADDRESS = pattern(r"[/@]|www\.")
_LOOK_BACK = 48
_LONGEST = 2_000
"""In characters; the longest sentences of medical prose have about eight hundred."""


def split_sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order, without the white space and bullets around them.

    Between two sentences there is only white space or a bullet, so nothing is lost. A blank line
    ends a sentence, and so does a line end unless the line was wrapped there. A run of more than
    ``_LONGEST`` characters is no sentence; it is cut at white space, so that reading it takes time
    in proportion to its length.
    """
    typed = _typed(text)
    return [
        part
        for piece in pieces(text)
        for sentence in _sentences(text, typed, piece.start, piece.end)
        for part in ((sentence,) if len(sentence) <= _LONGEST else _parts(text, sentence))
    ]


def _parts(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    while sentence.end - start > _LONGEST:
        space = text.rfind(" ", start + 1, start + _LONGEST)
        stop = space if space > 0 else start + _LONGEST
        if span := _trimmed(text, start, stop):
            yield span
        start = stop
    if span := _trimmed(text, start, sentence.end):
        yield span


def _typed(text: str) -> str:
    """``text`` with the marks around the ends of sentences as narrow ones that ``_STOP`` takes for the same."""
    if not text.isascii():
        for typeset, typed in _TYPED.items():
            text = text.replace(typeset, typed)
    return text


def _sentences(text: str, typed: str, start: int, end: int) -> Iterator[Span]:
    begin = start
    for match in _STOP.finditer(typed, start, end):
        if match.end() > begin and _ends(text, match, begin, end):
            stop = _end(text, match, begin)
            if span := _trimmed(text, begin, stop):
                yield span
            begin = stop
    if span := _trimmed(text, begin, end):
        yield span


def _end(text: str, match: re.Match[str], begin: int) -> int:
    """Where the sentence ends: after a citation, but before the "(2)" of a list that has a "(1)"."""
    enumerated = text.startswith("(", begin) or text.startswith(" (", begin)
    return match.end("close") if enumerated and match.end("close") > 0 else match.end()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    start += len(piece) - len(piece.lstrip())
    return Span(start, start + len(piece.strip())) if piece.strip() else None


def _ends(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    """Whether the stop that matched ends the sentence that began at ``begin``."""
    at = match.start()
    back = text[max(begin, at - _LOOK_BACK) : at]
    if match["glued"] is not None:
        return not _ADDRESS.search(_last_word(back))
    following = text[match.end() : match.end() + 40].lstrip(_OPENING)
    if not following or match.end() >= end:
        return match.end() >= end or bool(text[match.end() : end].strip())
    return _opens(following) and not _belongs(back, match, following, text[begin:at].lstrip())


def _opens(following: str) -> bool:
    """Whether a sentence can begin like this: with a capital, a digit, or a name such as "mRNA"."""
    first = following[0]
    if not first.islower():
        return not (first.isdigit() and _VOLUME.match(following))
    if _NEXT_ITEM.match(following):
        return True
    word = _first_word(following)
    return any(char.isupper() or char.isdigit() for char in word)


def _last_word(back: str) -> str:
    return back[max(map(back.rfind, _BEFORE_WORD)) + 1 :]


def _first_word(following: str) -> str:
    match = _NEXT_WORD.match(following)
    return match.group() if match else ""


def _belongs(back: str, match: re.Match[str], following: str, sentence: str) -> bool:
    """Whether the stop belongs to the word before it rather than to the sentence."""
    if match["stop"] == "!":
        return sentence.lower() in _section("named with a mark")
    if match["stop"] != "." or match["number"]:
        return False
    if len(sentence) <= 12 and _LIST_MARK.fullmatch(sentence):
        return True
    word = _last_word(back)
    low = word.lower()
    if low not in _kinds():
        initial = _INITIALS.fullmatch(word)
        return bool(initial) and _is_initial(back[: -len(word)], following)
    if match["close"]:
        return False
    counted = back[: -len(word)].rstrip()[-1:].isdigit()
    return _is_abbreviation(low, _first_word(following), counted=counted)


def _is_initial(before: str, following: str) -> bool:
    words = before.split()
    if words and words[-1].lower().strip(",;:(") in _section("lettered"):
        return False
    return _first_word(following).lower() not in _section("opener")


def _is_abbreviation(word: str, following: str, *, counted: bool) -> bool:
    """Whether the sentence goes on after ``word`` and its stop; ``counted`` after a number."""
    kind = _kinds().get(word)
    number = following[:1].isdigit()
    if kind == "inside":
        return True
    if kind == "before-number":
        part = word == "vit" and len(following) <= 3 and following.isupper()
        return (number and not (counted and word in _MINUTES)) or part
    if kind == "before-name":
        return following.lower() not in _section("opener")
    if kind == "maybe-last":
        composite = number and word in _section("composite")
        return composite or (word in _CLOCK and following.lower() in _section("clock"))
    return False


_MINUTES = frozenset(["min", "sec"])
"""Short for minimum and section, but after a number for minutes and seconds."""
_CLOCK = frozenset(["a.m", "p.m", "am", "pm"])


@cache
def _section(name: str) -> frozenset[str]:
    return frozenset(read_lexicon("abbreviations")[name])


@cache
def _kinds() -> dict[str, str]:
    kinds = ("inside", "before-number", "before-name", "maybe-last")
    return {word: kind for kind in kinds for word in read_lexicon("abbreviations")[kind]}
