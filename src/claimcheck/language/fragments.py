"""Whether a line asserts anything, or is a heading, a label or a bare list item."""

from __future__ import annotations

from functools import cache

from claimcheck.language.seeing import Seen, words_in
from claimcheck.language.strength.open_verbs import find_open_verbs
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.words.relations import relation_family
from claimcheck.language.words.sources import verbs_of
from claimcheck.model.wording import Strength

_SENTENCE = 10
"""A line of this many words that ends in a full stop counts as a sentence."""


def is_fragment(seen: Seen) -> bool:
    """Whether the line has no asserting verb, and no words that assert without one."""
    words = seen.words
    if sum(word[0].isalnum() for word in words) < 2:
        return True
    if seen.attributed:
        return False
    if words[0] in words_in("way of giving") and _has_no_verb(seen):
        return True
    if seen.closed:
        sentence = len(words) >= _SENTENCE or not _all_verbs().isdisjoint(words)
        return not (sentence or seen.relates or _asserts_without_verb(seen) or seen.imperative)
    return _is_heading(seen)


def _has_no_verb(seen: Seen) -> bool:
    """Whether no word after the first is an asserting verb, and no words relate anything."""
    return not seen.relates and _all_verbs().isdisjoint(seen.words[1:])


def _is_heading(seen: Seen) -> bool:
    """Whether a line without a full stop asserts nothing."""
    words = seen.words
    if (words[0] in words_in("heading opener") or seen.found["headline"]) and not _tells_how(seen):
        return True
    if not _sure_verbs().isdisjoint(words) or seen.imperative or _opens_with_verb(words):
        return False
    if seen.relates and find_open_verbs(seen.tokens):
        return False
    related = seen.relates and any(map(_asserts, words[1:]))
    return not (related or _asserts_without_verb(seen))


def _tells_how(seen: Seen) -> bool:
    """Such as "Why shift work harms the heart", which takes the harm for granted."""
    words = seen.words
    asks = words[0] in ("how", "why") and words[1] not in words_in("after how")
    caused = seen.worded.strength is Strength.CAUSES and not seen.wording.speculative
    return asks and caused and seen.names_particular


def _opens_with_verb(words: list[str]) -> bool:
    """Such as "Supports healthy digestion": a label without its subject."""
    return (
        words[0].endswith("s") and _asserts(words[0]) and (words[1] not in words_in("after a noun"))
    )


def _asserts_without_verb(seen: Seen) -> bool:
    """Such as "No side effects", "Rich in iron", "Cramps: 1 in 10 users"."""
    hits, words = seen.found["verbless"], seen.words
    if hits and (hits[0].last - hits[0].first < len(words) or words[0] == "no"):
        return True
    return ":" in words and ("%" in words or any(w.isdigit() for w in words)) and "in" in words


@cache
def _all_verbs() -> frozenset[str]:
    more = {form for verb in words_in("more verbs") for form in verb_forms(verb)}
    return _verbs() | {form for form in more if not form.endswith("ing")}


@cache
def _verbs() -> frozenset[str]:
    """Every form of every common verb, except in -ing."""
    common = {
        form for verb in words_in("verbs") for form in verb_forms(verb) if not form.endswith("ing")
    }
    reports = set(verbs_of("find verbs")) | set(verbs_of("say verbs"))
    return frozenset(common | reports | words_in("auxiliary verb"))


def _asserts(word: str) -> bool:
    """Whether a word is a common verb or states an effect in the present: "drug reverses diabetes"."""
    relations = relation_family()
    return word in _verbs() or any(
        term.form is Form.THIRD and not term.noun_alike and phrase.split()[0] == word
        for phrase, term in (relations.beginning(word) if word in relations.by_word else ())
    )


@cache
def _sure_verbs() -> frozenset[str]:
    """The forms that are hardly ever nouns."""
    return _verbs() - words_in("ambiguous verbs")
