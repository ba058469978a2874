"""The part of a sentence that asserts something, without the words that name its source.

"A 2015 study found that …", "According to …, …", "…, said Dr X" and the like are cut off at both
ends, as are connectives ("However,"), citation marks and the final stop. What remains is what a
study would have to show for the sentence to be true.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.language.saying.closings import (
    LONGEST_TAIL,
    MOST,
    PARTING,
    cut_tail,
    is_tail,
    resumes_at,
    without_work,
)
from claimcheck.language.saying.end_marks import without_marks
from claimcheck.language.saying.frames import (
    NOBODY,
    OPENING_MARKS,
    past_clause,
    past_frame,
    past_impersonal,
    past_openings,
)
from claimcheck.language.saying.reporting_verbs import DENYING, SourcedSentence, past_verb
from claimcheck.language.words.sources import WORKS, source_phrases, verbs_of, words_of
from claimcheck.values import dataclass

_RELATIVES = frozenset(["that", "which"])
_LONGEST_ASIDE = 14
_SHORTEST_PART = 4
_NEAR = 8
_AROUND = frozenset([",", "–", "—", '"'])
"""What comes before reporting words in the middle of a sentence."""


@dataclass(frozen=True, slots=True)
class Asserted:
    """Tokens ``first:last`` assert; ``lead`` and ``tail`` say whether a source was cut off there.

    Where a source is named in between ("…, but a trial found that …"), ``parts`` are the tokens on
    both sides of it; otherwise the one part is the whole.
    """

    first: int
    last: int
    lead: bool
    tail: bool
    parts: tuple[tuple[int, int], ...]


def find_asserted(sentence: SourcedSentence) -> Asserted:
    """What the sentence itself asserts."""
    whole = without_marks(sentence, len(sentence.words))
    first, lead = _cut_lead(sentence, whole)
    last, tail = cut_tail(sentence, first, whole)
    last = without_work(sentence, first, last)
    if first >= last:
        return Asserted(0, whole, lead=False, tail=False, parts=((0, whole),))
    return Asserted(first, last, lead, tail, tuple(_parts(sentence, first, last)))


def _parts(sentence: SourcedSentence, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Tokens ``first:last`` without the words in between that name a source."""
    for _ in range(MOST):
        end, after = _next_source(sentence, first, last)
        if not after:
            break
        yield first, without_marks(sentence, end)
        first = past_openings(sentence, after, last)
    yield first, last


def _next_source(sentence: SourcedSentence, first: int, last: int) -> tuple[int, int]:
    """Where the next words that name a source begin and end, after ``first``; 0 and 0 for none."""
    if sentence.words[first] in NOBODY:
        return 0, 0
    parting = _partings()
    according = sentence.words.index("according") if "according" in sentence.words else 0
    latest = max(according, *sentence.verbs, 0)
    verbs = frozenset(sentence.verbs)
    for at in range(first + _SHORTEST_PART, min(latest + 1, last - _SHORTEST_PART)):
        end = at
        if sentence.words[at] in _RELATIVES:
            after = _past_relative(sentence, at, last)
        elif at in verbs:
            after = _past_told(sentence, first, at, last) or _past_participle(sentence, at, last)
            end = _clause_end(sentence, first, at) if after else at
        elif sentence.words[at] in parting:
            after = _past_aside(sentence, at + 1, last) or _past_colon(sentence, first, at)
        else:
            continue
        if after and last - after >= _SHORTEST_PART:
            return end, after
    return 0, 0


def _clause_end(sentence: SourcedSentence, first: int, verb: int) -> int:
    """The end of the clause before that of the verb at ``verb`` and its source, if there is one."""
    named = max((hit.first for hit in sentence.sources if first <= hit.first < verb), default=verb)
    ends = (at for at in range(named, first, -1) if sentence.words[at] in _partings())
    return next(ends, verb)


@cache
def _partings() -> frozenset[str]:
    return PARTING | words_of("clause opener") | frozenset(("after",))


def _past_aside(sentence: SourcedSentence, start: int, last: int) -> int:
    """The token after "…, but a trial found that" or "…, which showed that"; 0 where there is none."""
    words = sentence.words
    if words[start - 1] in _AROUND and is_tail(sentence, start, last):
        resumed = resumes_at(sentence, start, last)
        return 0 if words[resumed] == "that" else resumed
    while start < last - 1 and (words[start] in OPENING_MARKS or words[start] in _partings()):
        start += 1
    if words[start] in ("which", "who") and words[start + 1] in verbs_of("find verbs"):
        that = words[start + 2 : start + 3] == ["that"]
        return start + 3 if that else 0
    impersonal = past_impersonal(sentence, start, last)
    if impersonal or not sentence.names_source(start, min(last, start + _SHORTEST_PART + 2)):
        return impersonal
    after = past_clause(sentence, start, last, _LONGEST_ASIDE)
    if not DENYING.isdisjoint(words[start:after]):
        return 0
    finds = verbs_of("find verbs")
    told_so = "that" in words[start:after] or not finds.keys().isdisjoint(
        words[after - 1 : after + 1]
    )
    return after if told_so else 0


def _past_colon(sentence: SourcedSentence, first: int, at: int) -> int:
    """The token after "the editorial raised another possibility:"; 0 where no such colon is at ``at``."""
    told_of = sentence.words[at] == ":" and sentence.names_source(first, at)
    return at + 1 if told_of and sentence.words[at - 1].isalpha() else 0


def _past_relative(sentence: SourcedSentence, at: int, last: int) -> int:
    """The token after "research that suggests", "a trial in Leeds which found that"; 0 where there is none."""
    words = sentence.words
    before = words[max(0, at - _NEAR) : at]
    if (
        words[at + 1] not in verbs_of("find verbs")
        or not DENYING.isdisjoint(before)
        or source_phrases().get(words[at - 1]) not in WORKS
    ):
        return 0
    after = at + 2 + (words[at + 2 : at + 3] == ["that"])
    return after if after < last and words[at + 2] not in ("in", "by", "to", "no") else 0


def _past_told(sentence: SourcedSentence, first: int, verb: int, last: int) -> int:
    """The token after "…, and the team concludes that", deep in a sentence about a source; else 0."""
    words = sentence.words
    after = past_verb(sentence, verb, last)
    if not after or words[after - 1] != "that" or words[verb + 1] in ("the", "a", "an"):
        return 0
    if words[verb - 1] in words_of("passive") and not words[verb].endswith("ing"):
        return 0
    denied = not DENYING.isdisjoint(words[max(first, verb - _NEAR) : after])
    return (
        0 if denied or not sentence.names_source(max(first, verb - LONGEST_TAIL), verb) else after
    )


def _past_participle(sentence: SourcedSentence, at: int, last: int) -> int:
    """The token after "a body of research demonstrating"; 0 where there is none."""
    words = sentence.words
    if not words[at].endswith("ing") or words[at] not in verbs_of("find verbs"):
        return 0
    denied = not DENYING.isdisjoint(words[max(0, at - _NEAR) : at])
    if denied or source_phrases().get(words[at - 1]) not in WORKS:
        return 0
    if words[at] in words_of("relating"):
        return at
    after = at + 1 + (words[at + 1 : at + 2] == ["that"])
    return after if after < last and words[after] not in ("in", "by", "to", "no") else 0


def _cut_lead(sentence: SourcedSentence, last: int) -> tuple[int, bool]:
    first, lead = past_openings(sentence, 0, last), False
    for _ in range(MOST):
        after = past_frame(sentence, first, last)
        if not after or after >= last:
            break
        first, lead = past_openings(sentence, after, last), True
    first = _past_that_found(sentence, first, last) if lead else first
    cut_off = any(word[0].isalnum() for word in sentence.words[:first])
    article = cut_off and first < last - 1 and _is_bare_article(sentence.words, first)
    return first + article, lead


def _past_that_found(sentence: SourcedSentence, first: int, last: int) -> int:
    """``first`` moved past the verb in "she points to a trial that | found …"."""
    words = sentence.words
    if first < 1 or words[first - 1] not in _RELATIVES or first not in sentence.verbs:
        return first
    told = not words[first].endswith("ing")
    after = first + 1 + (words[first + 1 : first + 2] == ["that"])
    return after if told and last - after >= _SHORTEST_PART else first


def _is_bare_article(words: list[str], at: int) -> bool:
    """Whether the article at ``at`` could be dropped without changing the meaning of what follows."""
    return words[at] in ("the", "a", "an") and words[at + 1] not in words_of("after an article")
