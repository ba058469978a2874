"""Mark verbs that assert nothing, so that they are not hedged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.appraisal.grammar import verbs
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set

_ASIDE = "\ua7f7"
"""Precedes a verb that is to be left alone: a letter used only in inscriptions, so no word contains it."""
_DEFINING = pattern(
    r"(?P<head>\bthe [\w-]+(?: (?:of|in|to) (?:the )?[\w-]+){0,2} that |\b[a-z]+s that (?=have [a-z])|\bby [a-z]+ing an? [\w-]+ that |, (?:which|who) (?=[^,.;]{1,80},))"
    r"(?P<first>[\w-]+)(?P<second> [\w-]+)?",
    re.IGNORECASE,
)

_TOKEN = pattern(r"[\w'’-]+|[,.;:!?]")
_HEADS = frozenset({"if", "when", "whenever", "unless", "whether", "where", "wherever", "what"})
"""These open a clause that says in which case, or which one, and asserts nothing."""
_AGEING = frozenset({"age", "grow", "get"})
_AUXILIARY = word_set(
    "is are was were be can could may might will would shall should must has had do does did"
)
_NO_VERB_AFTER = word_set(
    "a an the this these those its their his her your our my no of in on at by from with for to and or as than"
)

_REPORTS = word_set(
    "is was so such suggest suggests show shows showed shown indicate indicates prove proves proved proven find finds found say says said believe believes mean means know known agree agrees confirm confirms ensure ensures guarantee guarantees"
)
"""Before a "that" which opens what is reported: "suggests that helps …"."""


def set_aside(text: str, *, defining: bool) -> str:
    """The text with its verbs marked that assert nothing: in a condition, or in a description of the subject.

    Args:
        text: a sentence, or a fragment of one.
        defining: mark those too that only say which thing is meant: "the shortage that it brings".
    """
    words = list(_TOKEN.finditer(text))
    places = {*_in_conditions(words), *_of_subjects(words)}
    for at in sorted(places, reverse=True):
        text = text[:at] + _ASIDE + text[at:]
    return _DEFINING.sub(_marked, text) if defining else text


def _in_conditions(words: list[re.Match[str]]) -> Iterator[int]:
    """Where the verbs of conditions begin: "where the pain comes", "if you have", "as people age"."""
    inside = False
    for n, token in enumerate(words):
        word, before = token.group().lower(), words[n - 1].group().lower() if n else ""
        if not word[0].isalnum():
            inside = False
        elif word in _HEADS or (word == "as" and _ages(words[n + 1 : n + 3])):
            inside = True
        elif inside and (word in _AUXILIARY or _elliptical(word, before)):
            inside = False
        elif inside and before not in _NO_VERB_AFTER and (kind := _kind(word)):
            yield token.start()
            inside = kind is Form.BASE and not (_is_subject(before) or before in _HEADS)


def _ages(words: list[re.Match[str]]) -> bool:
    """Whether "as" is about time: "as people age"."""
    return len(words) == 2 and words[1].group().lower() in _AGEING


def _elliptical(word: str, before: str) -> bool:
    """Whether a condition has no verb of its own: "when taken with food"."""
    return before in _HEADS and word.endswith(("ed", "en", "ing"))


def _is_subject(word: str) -> bool:
    return word in {"you", "we", "they", "people", "women", "men", "children"} or (
        word.endswith("s") and not word.endswith(("ss", "us", "is"))
    )


def _kind(word: str) -> Form | None:
    """Whether the word can be a finite verb, and which form of it."""
    known = verbs().get(word)
    return known[1] if known and known[1] in {Form.BASE, Form.THIRD} else None


def _of_subjects(words: list[re.Match[str]]) -> Iterator[int]:
    """Verbs that say which subject is meant: "pain that comes from the nerves eases"."""
    for n, token in enumerate(words[1:-1], 1):
        told = words[n + 1].group().lower()
        said_of = words[n - 1].group()[0].isalnum() and not _reports(words[n - 1].group())
        known = told in verbs() and verbs()[told][1] is Form.THIRD
        if (
            token.group().lower() in {"that", "who"}
            and said_of
            and known
            and _goes_on(words[n + 2 :])
        ):
            yield words[n + 1].start()


def _reports(word: str) -> bool:
    return word.lower() in _REPORTS


def _goes_on(words: list[re.Match[str]]) -> bool:
    """Whether the sentence's own verb still follows, before any mark and not as a second in the same row."""
    before = ""
    for token in words:
        word = token.group().lower()
        if not word[0].isalnum() or word in {"that", "which", "who", "because", *_HEADS}:
            return False
        if before not in _NO_VERB_AFTER and (word in _AUXILIARY or _kind(word) is Form.THIRD):
            return True
        before = word
    return False


def _marked(match: re.Match[str]) -> str:
    head, first, second = match.group("head"), match.group("first"), match.group("second") or ""
    if first.lower() in verbs():
        return f"{head}{_ASIDE}{first}{second}"
    known = second.strip().lower() in verbs()
    return f"{head}{first} {_ASIDE}{second[1:]}" if known else match.group()


def put_back(text: str) -> str:
    """The text without the marks."""
    return text.replace(_ASIDE, "")
