"""The source that a sentence names for what it asserts: a citation, a named study, an untraceable one."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.folding.numerals import MONTHS
from claimcheck.folding.patterns import pattern
from claimcheck.language.saying.reporting_verbs import SourcedSentence, report_words
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.sources import Source, words_of
from claimcheck.model.claim import Attribution, AttributionKind
from claimcheck.model.text import Span
from claimcheck.values import dataclass

_MAY_LINK = pattern(r"[\[(;¹²³⁴-⁹]|10\.\d|https?:|PMC?ID")
_NAMES = word_set(
    "journal jama bmj nejm lancet plos nature cochrane pediatrics circulation al colleagues gov "
    "uk int org titled entitled published"
)
_NAMED_WORK = pattern(
    r"Study|Trial|Survey|Initiative|Review|Cohort|Project|(?:[A-Z]{3}|\d[A-Z])[\w-]*\s(?:\d{1,3}\s)?(?:study|trial|cohort)\b"
)
"""Whatever :func:`_named` finds contains one of those words or a match of this."""
_YEAR = pattern(r"(?:19|20)\d\d")
_BACK = 8
_NO_SOURCE = frozenset(["needed", "required", "necessary", "warranted", "ongoing"])
_REPORTING = word_set(
    "shown found demonstrated reported published according evidence proven show shows showed "
    "find finds suggest suggests suggested indicate indicates indicated"
)


@cache
def _link() -> re.Pattern[str]:
    return pattern(
        r"\[(?:\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){0,12}|\^[\w-]{1,40}|@[\w:.#$%&+?<>~/-]{1,80})\]"
        r"|[.,;”\"\w)]\s?[¹²³⁴-⁹]"
        r"|\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3}){1,12}\)"
        r"|\b10\.\d{4,9}/\S"
        r"|\bhttps?://\S"
        r"|\bPMC?ID:?\s?\d"
        r"|[(;]\s?[A-Z][\w’'-]{1,30}(?:\s(?:et\sal\.?|and\s[A-Z][\w’'-]{1,30}|&\s[A-Z][\w’'-]{1,30}))?,?"
        r"\s(?:19|20)\d\d[a-z]?\s?[);,]"
        r"|\b[A-Z][\w’'-]{1,30}\s(?:et\sal\.?|and\scolleagues)\s?[(\[](?:19|20)\d\d[a-z]?[)\]]"
    )


@cache
def _named() -> re.Pattern[str]:
    return pattern(
        r"\b(?:the\s)?[jJ]ournal\s(?:of\s)?[A-Z]"
        r"|\b(?:JAMA|BMJ|NEJM|Lancet|PLOS|PLoS|Nature|Cochrane|Pediatrics|Circulation)\b"
        r"|\bNew England Journal\b"
        r"|\b[A-Z][\w’'-]{1,30}\set\sal\b"
        r"|\b[A-Z][\w’'-]{1,30}\sand\scolleagues\b"
        r"|\b(?:[A-Z][\w’'-]+\s){1,4}(?:Study|Trial|Survey|Initiative|Review|Cohort|Project)\b"
        r"|(?<!\b[Aa]\s)(?<!\b[Aa]n\s)(?<!\b[Oo]ne\s)(?<!\bnew\s)(?<!\brecent\s)"
        r"\b(?:[A-Z]{3,}[\w-]*|\d[A-Z])(?:\s\d{1,3})?\s(?:study|trial|cohort)\b"
        r"|\b(?:NIH|NHS|CDC|WHO|FDA)\.(?:gov|uk|int|org)\b"
        r"|\b(?:titled|entitled)\b"
        r"|\bpublished\s(?:\w+\s){0,2}in\s(?:the\s)?(?:journal\s)?"
        rf"(?!{'|'.join(MONTHS)})"
        r"[A-Z][\w’'-]+\s(?:[A-Z]|of\s|and\s|in\s)"
    )


@dataclass(frozen=True, slots=True)
class Attributed:
    """An attribution and the place of its words; ``None`` where no source is named."""

    attribution: Attribution
    span: Span | None


def read_attribution(sentence: SourcedSentence) -> Attributed:
    """The source that a sentence names for its finding.

    A citation, DOI or link anywhere in the sentence makes it ``linked``; a journal, a trial's name
    or authors make it ``named``; "some studies" and "a 2015 study" are ``vague``; bodies,
    guidelines and doctors are an ``authority``. ``particular`` says that it is one particular work.
    """
    text, source = sentence.text, _source(sentence)
    link = _link().search(text) if _MAY_LINK.search(text) else None
    span = Span(source.start, source.end) if source else None
    words = span.of(text) if span else ""
    particular = source is not None and source.one
    if link:
        link_span = Span(link.start(), link.end())
        words = words or link.group().strip(" .,;")
        return Attributed(
            Attribution(AttributionKind.LINKED, words, particular=particular), span or link_span
        )
    may_name = not _NAMES.isdisjoint(sentence.words) or _NAMED_WORK.search(text)
    named = _named().search(text) if may_name else None
    if named:
        span = span or Span(named.start(), named.end())
        return Attributed(
            Attribution(AttributionKind.NAMED, span.of(text), particular=particular), span
        )
    if source is None:
        return Attributed(Attribution(), None)
    return Attributed(Attribution(source.kind, words, particular=particular), span)


@dataclass(frozen=True, slots=True)
class _Source:
    start: int
    end: int
    kind: AttributionKind
    one: bool


def _source(sentence: SourcedSentence) -> _Source | None:
    """The first named source that the sentence relies on."""
    tokens = sentence.tokens
    for hit in sentence.sources:
        if _leans(tokens, hit):
            first, one = _noun_phrase(tokens, hit)
            kind = (
                AttributionKind.AUTHORITY
                if hit.label in (Source.AUTHORITY, Source.EXPERTS)
                else AttributionKind.VAGUE
            )
            return _Source(tokens.start(first), hit.end, kind, one)
    return None


def _leans(tokens: Tokens, hit: Hit[Source]) -> bool:
    """Whether the sentence relies on this source, instead of only mentioning it."""
    words = tokens.words
    after = words[hit.last : hit.last + 12]
    before = words[max(0, hit.first - _BACK) : hit.first]
    if not _NO_SOURCE.isdisjoint(after[:4]):
        return False
    if "according" in before or "per" in before or "by" in before[-3:]:
        return True
    if not report_words().isdisjoint(after):
        return True
    work = hit.label in (Source.STUDY, Source.STUDIES)
    return work and ("in" in before[-4:] or not _REPORTING.isdisjoint(before))


def _is_date(words: list[str], at: int) -> bool:
    """Whether a year only says when: "in 2019 a study", not "a 2019 study"."""
    return bool(_YEAR.fullmatch(words[at])) and words[at + 1] in {
        "a",
        "an",
        "the",
        "one",
        "another",
    }


def _noun_phrase(tokens: Tokens, hit: Hit[Source]) -> tuple[int, bool]:
    """Where the source's noun phrase begins, and whether it is a single work."""
    words, listed = tokens.words, words_of("determiners")
    first, year = hit.first, False
    while first > 0 and hit.first - first < _BACK:
        word = words[first - 1]
        year = year or bool(_YEAR.fullmatch(word))
        if word not in listed and not word.isdigit():
            break
        first -= 1
    inside = [at for at in range(first, hit.first) if words[at] == "in"]
    first = inside[-1] + 1 if inside else first  # "over a year in a trial" names a trial
    while first < hit.first and (words[first] == "of" or _is_date(words, first)):
        first += 1
    modifiers = set(words[first : hit.first])
    one = hit.label is Source.STUDY and (year or bool(modifiers & words_of("particular")))
    return first, one
