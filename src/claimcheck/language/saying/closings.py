"""Endings of a sentence that assert nothing: "…, said Dr X", "but more is needed"."""

from __future__ import annotations

from itertools import pairwise

from claimcheck.language.saying.end_marks import without_marks
from claimcheck.language.saying.frames import OPENING_MARKS
from claimcheck.language.saying.reporting_verbs import SourcedSentence, reports
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.sources import WORKS, words_of
from claimcheck.language.words.topics import is_topic

PARTING = frozenset([",", '"', "–", "—", "-", "--", ":", "'"])
MOST = 6
LONGEST_TAIL = 45


def cut_tail(sentence: SourcedSentence, first: int, last: int) -> tuple[int, bool]:
    """``last`` moved to before closing attributions and doubts; whether a source was among them."""
    tail = False
    if not sentence.verbs and _TELLING.isdisjoint(sentence.words):
        ending = sentence.words[max(first, last - _SOURCE_ALONE) : last]
        if _SETTING_OFF.isdisjoint(ending):  # "Tea eases cramps – new study"
            return last, tail
    for _ in range(MOST):
        at = _quotation_end(sentence, first, last) or _tail(sentence, first, last)
        if not at:
            break
        following = sentence.words[at + 1] if at + 1 < last else ""
        shared = following == "and" or following in words_of("appositive")
        told_of = following not in _CONCEDING
        last, tail = without_marks(sentence, at), tail or told_of
        if shared:
            last = _without_person(sentence, first, last)
    return last, tail


def without_work(sentence: SourcedSentence, first: int, last: int) -> int:
    """``last`` moved to before a closing "in one study" or "in a trial published online in Gut"."""
    words = sentence.words
    for hit in sentence.sources:
        if hit.label not in WORKS or not first < hit.first < last:
            continue
        ends = hit.last >= last or words[hit.last] in _APPEARING
        near = range(hit.first - 1, max(first, hit.first - _NEAR), -1)
        begin = next((at for at in near if words[at] == "in"), 0)
        if ends and begin > first + _SHORTEST_CLAIM and words[begin + 1] in _ONE_OR_MORE:
            return without_marks(sentence, begin)
    return last


_NEAR = 5
_SHORTEST_CLAIM = 2
_APPEARING = word_set("published appearing released presented")
_ONE_OR_MORE = word_set(
    "a an one the this that another two three several some other previous earlier recent past"
)


def _without_person(sentence: SourcedSentence, first: int, last: int) -> int:
    """``last`` moved to before the name and place of somebody who reports with colleagues."""
    while True:
        commas = [at for at in range(max(first, last - 16), last) if sentence.words[at] == ","]
        if not commas or not _is_person(sentence, commas[-1] + 1, last):
            return last
        last = without_marks(sentence, commas[-1])


def _is_person(sentence: SourcedSentence, start: int, end: int) -> bool:
    """Whether tokens ``start:end`` are part of "Jo Sand, MD, of the University of Leeds"."""
    return all(
        sentence.text[sentence.tokens.start(at)].isupper() or sentence.words[at] in _IN_A_NAME
        for at in range(start, end)
    )


_IN_A_NAME = word_set("of the at in for . and co author lead senior study researcher professor dr")


def _quotation_end(sentence: SourcedSentence, first: int, last: int) -> int:
    """The end of a quotation that is followed by its speaker; 0 where there is none.

    A comma inside the quotation marks shows that the sentence goes on with the speaker.
    """
    words = sentence.words
    if words[0] not in _OPENING_QUOTES:
        return 0
    for at in range(first + 1, last - 2):
        if words[at] == "," and words[at + 1] in _QUOTES:
            rest = words[at + 2 : last]
            spoken = any(verb > at for verb in sentence.verbs) or not _READING.isdisjoint(rest)
            once = _OPENING_QUOTES.isdisjoint(rest[1:])
            return at if spoken and once and not resumes_at(sentence, at, last) else 0
    return 0


_OPENING_QUOTES = frozenset(['"', "“", "‘", "`", "'"])
_READING = frozenset(["read", "reads"])


def _tail(sentence: SourcedSentence, first: int, last: int) -> int:
    """Where a closing attribution begins (", according to …"); 0 where there is none."""
    words = sentence.words
    for index in range(last - 2, max(first + 1, last - LONGEST_TAIL), -1):
        according = words[index] == "according" and words[index + 1] == "to"
        if according or (words[index] in PARTING and is_tail(sentence, index + 1, last)):
            return 0 if resumes_at(sentence, index, last) else index
    return 0


def resumes_at(sentence: SourcedSentence, start: int, last: int) -> int:
    """Where the sentence resumes after an attribution in its middle; 0 where it ends with it.

    "…, he wrote in a journal, but …" resumes; "…, said Dr X, who led the work" does not.
    """
    words = sentence.words
    for at in range(start + 2, last - 2):
        if words[at] != ",":
            continue
        begun = at + 1
        while begun < last and words[begun] in OPENING_MARKS:
            begun += 1
        quoted_on = not _OPENING_QUOTES.isdisjoint(words[at:begun])
        if quoted_on or _goes_on(sentence, begun, last):
            return begun
    return 0


def _goes_on(sentence: SourcedSentence, begun: int, last: int) -> bool:
    """Whether a clause that asserts something begins at ``begun``."""
    words = sentence.words
    if words[begun : begun + 1] == ["that"]:
        return True
    if last - begun < _SHORTEST_REST or words[begun] not in _RESUMING:
        return False
    if (
        sentence.names_source(begun, min(begun + _SHORTEST_REST, last))
        or words[begun + 1] in _PRINTING
    ):
        return False
    if words[begun] == "and" and sentence.text[sentence.tokens.start(begun + 1)].isupper():
        return False
    return any(is_topic(word) for word in words[begun:last])


_SHORTEST_REST = 5
_RESUMING = frozenset(
    ["but", "and", "so", "because", "which", "while", "though", "although", "yet"]
)
_PRINTING = frozenset(
    ["was", "were", "is", "appeared", "appears", "appear", "published", "involved"]
)
"""After "which", one of these usually says where something was published."""


def is_tail(sentence: SourcedSentence, start: int, last: int) -> bool:
    """Whether an attribution, or a doubt, begins at ``start``."""
    words = sentence.words
    while start < last and words[start] in OPENING_MARKS:
        start += 1
    if start >= last:
        return False
    if words[start] == "as":
        return _is_as_told(sentence, start, last)
    per = words[start] == "per" and sentence.names_source(start, start + _BRIEF)
    if per or words[start] == "according" or _is_doubt(words[start:last]):
        return True
    if words[start] in words_of("said") or (
        start in sentence.verbs and not words[start].endswith("ing")
    ):
        said = words[start + 1 : start + 2] in (["that"], ["to"]) or _is_adjective(words, start)
        return not said and _names_somebody(sentence, start, last)
    if words[start - 1] in _SETTING_OFF and last - start <= 3:
        return sentence.names_source(start, last)
    return _is_closing_clause(sentence, start, last)


_SOURCE_ALONE = 4
_SETTING_OFF = frozenset([":", "–", "—"])


def _is_adjective(words: list[str], verb: int) -> bool:
    """Whether a clause with a verb of its own opens with an adjective: ", confirmed cases have risen"."""
    for word in words[verb + 1 : verb + 1 + _NAMED_WITHIN]:
        if word in _ENDS_NAME:
            return False
        if word in words_of("auxiliary verb"):
            return True
    return False


_ENDS_NAME = frozenset([",", "who", "which", "that", ":", "-", "–", "—", "(", "as", "if"])


def _names_somebody(sentence: SourcedSentence, verb: int, last: int) -> bool:
    """Whether the verb is followed by the name of the speaker: "…, said lead author Jo Sand"."""
    near = range(verb + 1, min(verb + 1 + _NAMED_WITHIN, last))
    capitals = [sentence.text[sentence.tokens.start(at)].isupper() for at in near]
    if capitals[:1] == [True] or sentence.names_source(verb + 1, near.stop):
        return True
    said = sentence.words[verb] in words_of("said")
    if not said or sentence.words[verb + 1 : verb + 2] == ["in"]:
        return False
    quoted = not _QUOTES.isdisjoint(sentence.words[max(0, verb - 2) : verb])
    roles = not words_of("roles").isdisjoint(sentence.words[at] for at in near)
    return quoted or roles or len(near) < _BRIEF or (True, True) in pairwise(capitals)


_QUOTES = frozenset(['"', "'", "”", "’", "`"])
_NAMED_WITHIN = 7
_BRIEF = 5


def _is_as_told(sentence: SourcedSentence, start: int, last: int) -> bool:
    """Whether the words are "as reported in JAMA", "as I wrote" or "as the charity explains"."""
    following, after = (*sentence.words[start + 1 : min(last, start + 3)], "", "")[:2]
    if following in _IN_PRINT and after in ("in", "by", "online", "at"):
        return True
    if following in _WRITERS:
        return start + 2 in sentence.verbs
    return start + 1 in sentence.verbs and sentence.names_source(start, last)


def _is_doubt(clause: list[str]) -> bool:
    """Whether the words only say how little is known: "but more research is needed"."""
    if clause[0] not in _CONCEDING:
        return False
    if clause[1:3] == ["no", "one"] or clause[1:2] == ["nobody"]:
        return True
    known = not _KNOWLEDGE.isdisjoint(clause) and _FINDING.isdisjoint(clause)
    return known and any(
        word in _CALLS
        or (word in _WANTING and not _LINKING.isdisjoint(clause[max(0, at - 4) : at]))
        for at, word in enumerate(clause)
    )


_WRITERS = frozenset(["i", "we", "he", "she", "they"])
_CONCEDING = frozenset(["but", "though", "although"])
_TELLING = _CONCEDING | _READING | frozenset(["according", "per", ":"])
"""A closing part with one of these needs no reporting verb."""
_IN_PRINT = frozenset(["reported", "published", "described", "noted", "explained", "detailed"])
_KNOWLEDGE = word_set("research studies study evidence data trials findings results analyses")
_CALLS = word_set("require requires needs")
_WANTING = word_set(
    "needed necessary inconclusive preliminary limited mixed required lacking scarce sparse "
    "warranted conflicting contradictory insufficient unclear thin weak"
)
_FINDING = word_set(
    "show shows showed found find finds suggest suggests suggested indicate indicates"
)
_LINKING = word_set("is are was were remains remain be seems")


def _is_closing_clause(sentence: SourcedSentence, start: int, last: int) -> bool:
    """Whether tokens ``start:last`` are "the authors wrote in JAMA", "a new study finds"."""
    words = sentence.words
    for verb in sentence.verbs:
        if not start < verb < min(start + 25, last):
            continue
        rest = words[verb + 1 : last]
        follows = not rest or rest[0] in words_of("after said") or not rest[0][0].isalnum()
        if rest[:1] in (["this"], ["last"]) and words_of("dating").isdisjoint(rest[1:2]):
            continue
        if follows and "that" not in rest[:3] and reports(sentence, start, verb):
            return True
    return False
