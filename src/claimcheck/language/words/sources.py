"""The vocabulary of reporting: who finds or says something, and the verbs of finding and saying."""

from __future__ import annotations

from enum import StrEnum
from functools import cache

from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import Hit, PhraseScan, first_words, read_lexicon
from claimcheck.language.text.tokens import Tokens


class Source(StrEnum):
    """Kinds of source, and of verbs; the names of sections of ``lexicons/sources.txt``."""

    STUDY = "one study"
    STUDIES = "studies"
    EVIDENCE = "evidence"
    PEOPLE = "people"
    EXPERTS = "experts"
    AUTHORITY = "authority"


WORKS = frozenset({Source.STUDY, Source.STUDIES, Source.EVIDENCE})


@cache
def source_phrases() -> dict[str, Source]:
    """Every phrase that names studies, researchers, experts or authorities."""
    phrases: dict[str, Source] = {}
    for source in Source:
        for phrase in read_lexicon("sources")[source.value]:
            phrases.setdefault(phrase, source)
    return phrases


@cache
def _namings() -> PhraseScan[Source]:
    return PhraseScan(source_phrases())


def find_sources(tokens: Tokens) -> list[Hit[Source]]:
    """The sources named in a tokenised sentence."""
    return list(_namings().scan(tokens))


@cache
def source_words() -> frozenset[str]:
    """The first words of the names of sources: without one of them, no source is named."""
    return frozenset(first_words(source_phrases()))


@cache
def openings() -> PhraseScan[str]:
    """Connectives and impersonal openings, which assert nothing themselves."""
    lists = read_lexicon("sources")
    return PhraseScan(
        {phrase: kind for kind in ("connective", "impersonal") for phrase in lists[kind]}
    )


@cache
def words_of(section: str) -> frozenset[str]:
    """The phrases of a section of the lexicon."""
    return frozenset(read_lexicon("sources")[section])


@cache
def verbs_of(section: str) -> dict[str, Form]:
    """Every form of every one-word verb of a section."""
    return {
        form: kind
        for verb in read_lexicon("sources")[section]
        if " " not in verb
        for form, kind in verb_forms(verb).items()
    }
