"""Whether a verb reports what a source found or said."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.sources import WORKS, Source, verbs_of, words_of
from claimcheck.language.words.topics import is_topic
from claimcheck.values import dataclass

_SUBJECT = 11
"""A source that is the subject is named within this many words of the clause's beginning."""
_ANOTHER_CLAUSE = frozenset(["and", "or", "but", "such", "–", "—", "so"])
"""After one of these, "that" no longer opens what was reported."""
_QUOTES = frozenset(["'", '"', "”", "’"])
_ACRONYM = 4
DENYING = frozenset(
    ["no", "not", "t", "little", "without", "never", "nor", "whether", "neither", "none"]
)
"""With one of these before "that", what follows is denied or asked, so it is not cut off."""
_THAT_AHEAD = 16
_NEXT_CLAUSE = frozenset((",", word) for word in ("and", "but", "so", "yet", "while", "although"))
_NAME = 3
"""The longest bare name that can be a subject, in words: "Sand", "Jo Sand", "Dr Jo Sand"."""


@dataclass(frozen=True, slots=True)
class SourcedSentence:
    """A sentence to be searched for reporting words."""

    text: str
    tokens: Tokens
    words: list[str]
    sources: list[Hit[Source]]
    verbs: list[int]
    """Places of words that can be reporting verbs."""

    def in_capitals(self, at: int) -> bool:
        """Whether the word at ``at`` is written in capitals only."""
        return self.text[self.tokens.start(at) : self.tokens.end(at)].isupper()

    def names_source(self, first: int, last: int) -> bool:
        """Whether a source is named among tokens ``first:last``."""
        return any(first <= hit.first < last for hit in self.sources)

    def names_work(self, first: int, last: int) -> bool:
        """Whether a study, or studies, are named among tokens ``first:last``."""
        return any(hit.label in WORKS and first <= hit.first < last for hit in self.sources)


def with_sources(text: str, tokens: Tokens, sources: list[Hit[Source]]) -> SourcedSentence:
    """``text``, a single sentence, with the sources found in it."""
    verbs = report_words()
    at = [
        index
        for index, word in enumerate(tokens.words)
        if word in verbs and not _is_noun(tokens.words, index)
    ]
    named = [hit for hit in sources if hit.label is not Source.AUTHORITY or _is_proper(text, hit)]
    return SourcedSentence(text, tokens, tokens.words, named, at)


def _is_noun(words: list[str], at: int) -> bool:
    """Whether "stress" is a noun, as in "oxidative stress"; experts "stress that" or "stress the"."""
    return words[at] == "stress" and words[at + 1 : at + 2] not in (["that"], ["the"], ["how"])


def _is_proper(text: str, hit: Hit[Source]) -> bool:
    """Whether the name of an organisation is in capitals: "WHO" and "Mayo Clinic", not "who"."""
    name = text[hit.start : hit.end]
    return name.isupper() or (len(name) > _ACRONYM and name[0].isupper())


@cache
def report_words() -> frozenset[str]:
    """Every form of every verb that can report."""
    return frozenset(verbs_of("find verbs")) | frozenset(verbs_of("say verbs"))


def reports(sentence: SourcedSentence, first: int, verb: int) -> bool:
    """Whether the verb at ``verb`` reports, with a subject that begins at ``first``."""
    word, before = sentence.words[verb], _subject_end(sentence, first, verb)
    previous = sentence.words[before]
    if previous == "and" and _goes_on_to_find(sentence, first, verb):
        return True
    if not _has_subject(sentence, verb, before):
        return False
    form = verbs_of("find verbs").get(word) or verbs_of("say verbs")[word]
    if form is Form.ING:
        return sentence.names_work(before, before + 1)
    if word in verbs_of("say verbs") and _can_speak(sentence, first, before + 1):
        return True
    return word in verbs_of("find verbs") and _can_find(sentence, first, before + 1)


def _has_subject(sentence: SourcedSentence, verb: int, before: int) -> bool:
    """Whether the word at ``before`` can end the subject of the verb at ``verb``."""
    previous = sentence.words[before]
    if sentence.words[verb - 1] in _QUOTES or _names_teller(sentence, verb):  # "…," said Jo Sand
        return False
    if previous in words_of("relative") and not sentence.in_capitals(before):  # "WHO found"
        return False
    return previous not in words_of("passive") and previous not in words_of("before noun")


def _names_teller(sentence: SourcedSentence, verb: int) -> bool:
    """Whether the speaker's name follows: "…, reported Jo Sand, MD, in a journal"."""
    near = range(verb + 1, min(verb + 2 + _FULL_NAME, len(sentence.words)))
    after = [at for at in near if sentence.words[at] != "."][:_FULL_NAME]
    if sentence.words[verb - 1] != "," or len(after) < _FULL_NAME:
        return False
    return all(sentence.text[sentence.tokens.start(at)].isupper() for at in after)


_FULL_NAME = 2


def _goes_on_to_find(sentence: SourcedSentence, first: int, verb: int) -> bool:
    """Whether "and found" is the second verb of a source: "researchers looked at … and found"."""
    found = sentence.words[verb] in verbs_of("find verbs") and sentence.words[verb].endswith(
        ("ed", "nd")
    )
    asked = any(
        word in verbs_of("ask verbs") or (word == "looked" and after in ("at", "into"))
        for word, after in pairwise(sentence.words[first:verb])
    )
    somebody = sentence.words[first] in words_of("pronoun")
    return (
        found and asked and (somebody or sentence.names_source(first, min(verb, first + _SUBJECT)))
    )


def _subject_end(sentence: SourcedSentence, first: int, verb: int) -> int:
    """The last word of the subject, before auxiliaries and adverbs."""
    at = verb - 1
    while at > first and (
        sentence.words[at] in words_of("auxiliary") or sentence.words[at].endswith("ly")
    ):
        at -= 1
    return at


def _can_speak(sentence: SourcedSentence, first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a person."""
    words = sentence.words[first:end]
    return (
        subject_named(sentence, first, end) > 0
        or (len(words) <= 2 and words[-1] in words_of("pronoun"))
        or any(word in words_of("roles") or word == "dr" for word in words[:_SUBJECT])
        or _is_name(sentence, first, end)
        or _is_introduced(sentence, first, end)
    )


def _is_introduced(sentence: SourcedSentence, first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a full name with a description: "Jo Sand, who leads …,"."""
    comma = next(
        (at for at in range(first, min(end, first + _LONGEST_NAME)) if sentence.words[at] == ","), 0
    )
    if not first + _FULL_NAME <= comma < end - 1:
        return False
    capitals = all(sentence.text[sentence.tokens.start(at)].isupper() for at in range(first, comma))
    if any(is_topic(word) for word in sentence.words[first:comma]):
        return False
    return capitals and sentence.words[comma + 1] in words_of("appositive")


_LONGEST_NAME = 6


def _is_name(sentence: SourcedSentence, first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a short run of capitalised words."""
    at = [index for index in range(first, end) if sentence.words[index][0].isalnum()]
    if len(at) == 1 and at[0] == 0 and is_topic(sentence.words[0]):
        return False
    capitals = sum(sentence.text[sentence.tokens.start(index)].isupper() for index in at)
    return 0 < len(at) <= _NAME and capitals == len(at)


def _can_find(sentence: SourcedSentence, first: int, end: int) -> bool:
    """Whether tokens ``first:end`` are a study, or people who do research."""
    words = sentence.words
    if (end - first <= 2 and words[end - 1] in words_of("pronoun")) or _is_one_more(
        words, first, end
    ):
        return True
    named = subject_named(sentence, first, end)
    if not named:
        return not {"dr", "al"}.isdisjoint(words[first:end])
    return words_of("clause").isdisjoint(words[named:end])


def _is_one_more(words: list[str], first: int, end: int) -> bool:
    """Whether the subject stands for a study named before: "another, from 2019,", "the first"."""
    alone = words[first] in ("another", "others") or words[first : first + 2] in _ONE_MORE
    rest = words[first + (1 if words[first] in ("another", "others") else 2) : end]
    return alone and (not rest or rest[0] in _ABOUT_IT)


_ONE_MORE = (
    ["this", "one"],
    ["that", "one"],
    ["the", "first"],
    ["the", "second"],
    ["the", "other"],
)
_ABOUT_IT = frozenset((",", "from", "published", "by", "led", "conducted"))


def subject_named(sentence: SourcedSentence, first: int, end: int) -> int:
    """The token after the source named in the subject that begins at ``first``; 0 where there is none."""
    for hit in sentence.sources:
        if first <= hit.first < min(end, first + _SUBJECT):
            before = sentence.words[first : hit.first]
            if any(pair in _NEXT_CLAUSE for pair in pairwise(before)):
                return 0
            return hit.last if words_of("not before a subject").isdisjoint(before) else 0
    return 0


_COUNTING = frozenset("$£€<>~≥≤±+#")
"""Marks that belong to the number after them: "found <5% had"."""


def past_verb(sentence: SourcedSentence, verb: int, last: int) -> int:
    """Where the reported words begin after the verb; 0 where there are none.

    A verb that itself states the relation ("linked tea to cancer") is the first of them.
    """
    words, after = sentence.words, verb + 1
    pointing = words[verb] in words_of("pointing")
    if after >= last or (words[after] in ("to", "by", "as") and not pointing):
        return 0
    window = words[after : min(after + _THAT_AHEAD, last)]
    if "that" in window and (window[0] in words_of("before that") or not window[0].isalnum()):
        that = window.index("that")
        if not DENYING.isdisjoint(window[:that]) or (that and window[that - 1] in _ANOTHER_CLAUSE):
            return after
        return after + that + 1
    if window[0] in ("in", "at", "on", "online"):
        return 0
    if words[verb] in words_of("relating"):
        return verb
    marked = not window[0][0].isalnum() and window[0] not in _COUNTING
    skip = marked or (pointing and window[0] in ("out", "to"))
    return after + 1 if skip and after + 1 < last and window[0] not in "([" else after
