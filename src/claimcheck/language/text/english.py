"""Whether a passage is English; claimcheck reads no other language and says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Article, Block, NotChecked, Span

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NO_LETTERS = str.maketrans({chr(c): " " for c in range(128) if not chr(c).isalpha()})
_ENGLISH = word_set(
    "the of and to in a is that for it as was with be by on not he this are or his from at "
    "which but have an had they you were their one all we can has there been if more when will "
    "would who so no may than other its some such these those should also any your how into "
    "most them what does do about"
)
_LATIN = re.compile(r"[A-Za-z]")
_LETTER = re.compile(r"[^\W\d_]")
_ENOUGH = 12
"""Fewer words than this are too few to tell the language by."""
_PLAINLY = 0.3
"""With at least this share of English function words, no other language is considered."""


def _language_of(text: str) -> str:
    """``English``, the name of another language, ``another script``, or empty where it is unclear."""
    sample = text[:20_000]
    if not sample.isascii() and _in_other_script(sample):
        return "another script"
    words = _words(sample.lower())
    if len(words) < _ENOUGH:
        return ""
    english = _share(words, _ENGLISH)
    if english > _PLAINLY:
        return "English"
    shares = {name: _share(words, known) for name, known in _other_languages().items()}
    best = max(shares, key=lambda name: shares[name])
    if shares[best] > 0.15 and shares[best] > 1.5 * english:
        return best
    return "English" if english >= 0.08 else ""


@cache
def _other_languages() -> dict[str, frozenset[str]]:
    lists = read_lexicon("other_languages")
    return {language: frozenset(words) for language, words in lists.items()}


def _words(text: str) -> list[str]:
    if text.isascii() and "'" not in text:
        return text.translate(_NO_LETTERS).split()  # the same words, found in half the time
    return _WORD.findall(text)


def _in_other_script(sample: str) -> bool:
    letters = len(_LETTER.findall(sample))
    return letters >= _ENOUGH and len(_LATIN.findall(sample)) < 0.5 * letters


def foreign_passages(article: Article) -> Iterator[NotChecked]:
    """The passages that are not English, with neighbouring blocks joined."""
    run: list[Block] = []
    run_language = ""
    for block in article.blocks:
        language = _language_of(block.text) if block.kind.is_prose else ""
        foreign = language not in {"", "English"}
        if run and (language == "English" or (foreign and language != run_language)):
            yield _passage(run, run_language)
            run, run_language = [], ""
        if foreign:
            run, run_language = [*run, block], language
    if run:
        yield _passage(run, run_language)


def _share(words: list[str], known: frozenset[str]) -> float:
    return sum(map(known.__contains__, words)) / len(words)


def _passage(run: list[Block], language: str) -> NotChecked:
    span = Span(run[0].span.start, run[-1].span.end)
    return NotChecked("a passage", f"it is not in English ({language}); only English is read", span)
