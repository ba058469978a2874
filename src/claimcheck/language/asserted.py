"""The part of a sentence that asserts, apart from the words that give it to a source.

"A 2015 study found that …", "According to …, …", "…, said Dr X" and the like are taken off from
both ends, as are connectives ("However,"), citation marks and the closing stop. What is left is
what a study would have to show for the sentence to be true.
"""

from __future__ import annotations

from typing import NamedTuple

from claimcheck.language.morphology import Form
from claimcheck.language.phrases import Hit
from claimcheck.language.sources import (
    WORKS,
    Source,
    find_sources,
    openings,
    verbs_of,
    words_of,
)
from claimcheck.language.tokens import Tokens

_MARKS = frozenset("\"'`,;:.!?…-–—()[]*•#“”‘’")
_CLOSING = frozenset("\"'`,;:.!?…-–—*“”‘’ ")
_AUXILIARY = frozenset(
    "has have had also previously recently already may might can could did do does would will "
    "now further even consistently repeatedly clearly only first strongly generally all "
    "s ve initially ultimately always often typically therefore thus then still".split()
)
_BE = frozenset("is are was were be been being to get got gets".split())
_PRONOUNS = frozenset("he she they we i it one".split())
_RELATIVE = frozenset("who which that whose".split())
_BEFORE_NOUN = frozenset(
    "a an the this these those their its his her our of in from by for with on and or no some "
    "many several new recent".split()
)
_IN = frozenset("in during across from among throughout based".split())
_APPOSITIVE = frozenset(
    "a an who which of at published led conducted funded whose written by appearing including "
    "involving one featured presented md phd mph rd m ph associate assistant lead senior".split()
)
_SUBJECT = 9
"""A source that is the subject is named within this many words."""
_THAT_AHEAD = 9
_MOST_OPENINGS = 6


class Asserted(NamedTuple):
    """Tokens ``first:last`` assert; ``lead`` and ``tail`` tell if a source was taken off."""

    first: int
    last: int
    lead: bool
    tail: bool


def find_asserted(text: str, tokens: Tokens) -> Asserted:
    """What the sentence ``text`` itself asserts; ``tokens`` are its tokens."""
    sources = find_sources(tokens)
    whole = _without_marks(tokens, len(tokens))
    first, lead = _cut_lead(text, tokens, sources, whole)
    last, tail = _cut_tail(text, tokens, sources, first, whole)
    if first >= last:
        return Asserted(0, _without_marks(tokens, len(tokens)), lead=False, tail=False)
    return Asserted(first, last, lead, tail)


def _cut_lead(text: str, tokens: Tokens, sources: list[Hit[Source]], last: int) -> tuple[int, bool]:
    first, lead = _past_openings(tokens, 0, last), False
    for _ in range(_MOST_OPENINGS):
        after = _past_phrase(text, tokens, sources, first, last)
        after = after or _past_clause(text, tokens, sources, first, last)
        if not after or after >= last:
            break
        first, lead = _past_openings(tokens, after, last), True
    return first, lead


def _past_openings(tokens: Tokens, first: int, last: int) -> int:
    """After marks, connectives and impersonal openings at ``first``."""
    words = tokens.words
    while first < last:
        if words[first] in _MARKS and words[first] != "(":
            first += 1
            continue
        hit = openings().at(tokens, first)
        if hit is None:
            return first
        ends = hit.last < last and words[hit.last] == ","
        if hit.label == "connective" and not ends and words[first] not in _BARE:
            return first
        first = hit.last
    return first


_BARE = frozenset("but and so yet or".split())


def _past_phrase(
    text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, last: int
) -> int:
    """After "According to …," or "In a 2015 study …,"; 0 where there is no such phrase."""
    words = tokens.words
    according = words[first] == "according" or (
        words[first] == "per" and any(hit.first < first + 6 for hit in sources if hit.first > first)
    )
    reported = _as_reported(tokens, first, last) if words[first] == "as" else 0
    if not (according or reported or words[first] in _IN):
        return 0
    comma = _comma(text, tokens, reported or first, last)
    if not comma:
        return _without_comma(tokens, sources, first, last) if according else 0
    if (
        according
        or reported
        or any(hit.label in WORKS and first < hit.first < comma for hit in sources)
    ):
        return comma + 1
    return 0


def _as_reported(tokens: Tokens, first: int, last: int) -> int:
    """The verb of "As Dr X explains," or "As reported in X,"; 0 where there is none."""
    for index in range(first + 1, min(first + 24, last)):
        if tokens.words[index] in _reports():
            return index
    return 0


def _reports() -> frozenset[str]:
    return _find() | _say()


def _find() -> frozenset[str]:
    return frozenset(verbs_of("find verbs"))


def _say() -> frozenset[str]:
    return frozenset(verbs_of("say verbs"))


def _without_comma(tokens: Tokens, sources: list[Hit[Source]], first: int, last: int) -> int:
    """The end of "according to one study" where no comma closes it."""
    ends = [hit.last for hit in sources if first < hit.first < first + 8]
    return ends[0] if ends and ends[0] < last else 0


def _comma(text: str, tokens: Tokens, first: int, last: int) -> int:
    """The comma that closes the opening phrase begun at ``first``; 0 where none does."""
    words, depth = tokens.words, 0
    for index in range(first, min(last - 1, first + 60)):
        word = words[index]
        if word in "([":
            depth += 1
        elif word in ")]":
            depth -= 1
        elif word == "," and depth <= 0 and not _goes_on(text, tokens, index):
            return index
    return 0


def _goes_on(text: str, tokens: Tokens, comma: int) -> bool:
    """Whether the words after a comma still describe the source: ", a professor of …,"."""
    words = tokens.words
    after = words[comma + 1 : comma + 7]
    if not after:
        return False
    if after[0].isdigit() and len(after[0]) == 4:
        return True
    if after[0] in ("a", "an", "the", "and"):
        return any(word in words_of("roles") for word in after[1:])
    return after[0] in _APPOSITIVE and "," in words[comma + 2 : comma + 40]


def _past_clause(
    text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, last: int
) -> int:
    """After "Researchers found that" or the like; 0 where no such clause begins at ``first``."""
    words, reports = tokens.words, _reports()
    for index in range(first + 1, min(last - 2, first + 45)):
        if words[index] in reports and _is_report(text, tokens, sources, first, index):
            return _past_verb(tokens, index, last)
    return 0


def _is_report(
    text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, verb: int
) -> bool:
    """Whether the verb at ``verb`` reports, with a source as its subject."""
    words = tokens.words
    before = verb - 1
    while before > first and (words[before] in _AUXILIARY or words[before].endswith("ly")):
        before -= 1
    previous = words[before]
    if previous in _BE or previous in _RELATIVE or previous in _BEFORE_NOUN:
        return False
    form = verbs_of("find verbs").get(words[verb]) or verbs_of("say verbs")[words[verb]]
    if form is Form.ING:
        return previous in _work_words(tokens, sources)
    if words[verb] in _say() and _speaks(text, tokens, sources, first, before + 1):
        return True
    return words[verb] in _find() and _finds(text, tokens, sources, first, before + 1)


def _work_words(tokens: Tokens, sources: list[Hit[Source]]) -> frozenset[str]:
    return frozenset(tokens.words[hit.last - 1] for hit in sources if hit.label in WORKS)


def _speaks(text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are somebody who can say something."""
    if any(first <= hit.first < min(end, first + _SUBJECT) for hit in sources):
        return True
    words = tokens.words[first:end]
    if len(words) <= 2 and words and words[-1] in _PRONOUNS - {"it"}:
        return True
    if any(word in words_of("roles") or word == "dr" for word in words):
        return True
    return _is_name(text, tokens, first, end)


def _is_name(text: str, tokens: Tokens, first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a short run of capitalised words ("Fava", "Jo Sand")."""
    words = [i for i in range(first, end) if tokens.words[i] not in _MARKS]
    capitals = sum(text[tokens.start(i)].isupper() for i in words)
    return 0 < len(words) <= 3 and capitals == len(words)


def _finds(text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a work or people who can find something."""
    words = tokens.words
    if end - first <= 2 and words[end - 1] in _PRONOUNS - {"it", "i", "one"}:
        return True
    inside = [hit for hit in sources if first <= hit.first < min(end, first + _SUBJECT)]
    if not inside:
        return any(word == "dr" or word == "al" for word in words[first:end])
    return not any(word in _CLAUSE for word in words[inside[0].last : end])


_CLAUSE = frozenset("when if because although while whereas".split())


def _past_verb(tokens: Tokens, verb: int, last: int) -> int:
    """Where the reported words begin after the verb; 0 where none do."""
    words = tokens.words
    after = verb + 1
    if after >= last or words[after] in ("to", "by", "as") and words[verb] not in _POINTING:
        return 0
    window = words[after : min(after + _THAT_AHEAD, last)]
    if "that" in window and window[0] in _BEFORE_THAT:
        return after + window.index("that") + 1
    if window[0] in ("out", "to", "towards") and words[verb] in _POINTING:
        return after + 1
    if words[after] in _MARKS and after + 1 < last:
        return after + 1
    return after


_POINTING = frozenset("point points pointed pointing".split())
_BEFORE_THAT = frozenset(
    'that , in to on for at from by during last this out recently again " evidence cnn reuters '
    "us them me reporters not strong some clear no convincing".split()
)


def _without_marks(tokens: Tokens, last: int) -> int:
    """``last`` moved before closing marks and bare citations such as "(1, 2)" and "[3]"."""
    words = tokens.words
    while last > 0:
        if words[last - 1] in _CLOSING:
            last -= 1
            continue
        opening = _citation(words, last)
        if not opening:
            return last
        last = opening
    return last


def _citation(words: list[str], last: int) -> int:
    """Where a bracket that holds numbers only, and ends at ``last``, begins; 0 if none does."""
    if words[last - 1] not in ")]":
        return 0
    index = last - 2
    while index > 0 and last - index < 40:
        if words[index] in "([":
            return index if last - index > 2 else 0
        if not (words[index].isdigit() or words[index] in _NUMBERING):
            return 0
        index -= 1
    return 0


_NUMBERING = frozenset([",", "–", "-", ";", "<", ">", "num", "&"])


def _cut_tail(
    text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, last: int
) -> tuple[int, bool]:
    tail = False
    for _ in range(3):
        at = _tail(text, tokens, sources, first, last)
        if not at:
            break
        last, tail = _without_marks(tokens, at), True
    return last, tail


def _tail(text: str, tokens: Tokens, sources: list[Hit[Source]], first: int, last: int) -> int:
    """Where a closing attribution begins (", according to …"); 0 where there is none."""
    words = tokens.words
    for index in range(last - 2, max(first + 1, last - 45), -1):
        word = words[index]
        if word == "according" and words[index + 1] == "to":
            return index
        if word in _PARTING and _is_tail(text, tokens, sources, index + 1, last):
            return index
    return 0


_PARTING = frozenset([",", '"', "–", "—", "-", "--", ":", "'"])


def _is_tail(text: str, tokens: Tokens, sources: list[Hit[Source]], start: int, last: int) -> bool:
    words = tokens.words
    while start < last and words[start] in _MARKS:
        start += 1
    if start >= last or last - start > 45:
        return False
    if words[start] == "as":
        return any(word in _reports() for word in words[start + 1 : start + 3]) and _sourced(
            sources, start, last
        )
    if words[start] in _say() and words[start] in _SAID:
        return True
    if words[start - 1] == ":" and last - start <= 3 and _sourced(sources, start, last):
        return True
    return _is_closing_clause(text, tokens, sources, start, last)


_SAID = frozenset(
    "said says explained explains wrote writes added adds noted notes warned warns argues "
    "concluded told according".split()
)


def _sourced(sources: list[Hit[Source]], start: int, last: int) -> bool:
    return any(start <= hit.first < last for hit in sources)


def _is_closing_clause(
    text: str, tokens: Tokens, sources: list[Hit[Source]], start: int, last: int
) -> bool:
    """Whether tokens ``start:last`` are "the authors wrote in JAMA", "a new study finds"."""
    words, reports = tokens.words, _reports()
    for verb in range(start + 1, min(start + 25, last)):
        if words[verb] not in reports:
            continue
        rest = words[verb + 1 : last]
        if rest and rest[0] not in _AFTER_SAID:
            continue
        if "that" in rest[:3] or not _is_report(text, tokens, sources, start, verb):
            continue
        return True
    return False


_AFTER_SAID = frozenset(
    'in at on during this last to , . " about when for after via through cnn reuters'.split()
)
