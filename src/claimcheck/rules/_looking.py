"""How rules look for words: phrases in sentences, with questions and negations left out."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.templates import Templates
from claimcheck.model.claim import AttributionKind
from claimcheck.model.finding import Level
from claimcheck.model.text import BlockKind, Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag
from claimcheck.rules._lists import turns_of

Fits = Callable[[ReadSentence, Span], bool]
"""Whether the words at a place in a sentence have the sense that a rule is about."""

_BREAK = pattern(
    r"[;:–—]|,\s(?:so|just|simply|merely|there|you|your|it|they)\b|\b(?:but|although|though|however|while|whereas)\b",
    re.IGNORECASE,
)
_NEGATION = pattern(
    r"\b(?:no|not|never|nor|neither|without|cannot|nothing|none|nobody|hardly|far from|instead of|rather than|"
    r"lacks|lack of (?:\w+ )?(?:evidence|proof|data|studies|trials|research|effect|effects|benefit|benefits|support)|unlikely|doubtful|beware|avoid|myth|false|(?:idea|notion|belief) that|(?:little|scant|weak|thin|insufficient) (?:\w+ )?evidence|(?:unclear|uncertain|unknown) (?:whether|if))\b|n['’]t\b|^(?:the |any |such |some )?claims? that\b",
    re.IGNORECASE,
)
_MYTH = pattern(
    r"\W*(?:myth|misconception|fiction|false)\s?(?:#|no\.?\s)?(?:\d+|one|two|three|four|five|six|seven)?\s?[:–—.]",
    re.IGNORECASE,
)
"""Opens a line that names a belief in order to correct it."""
_NOBODY_SHOWED = pattern(
    r"\b(?:(?:nobody|no\sone|no\s(?:\w+\s)?(?:study|studies|trials?|research))\s(?:(?:has|have|had)\s)?(?:\w+\s)?"
    r"(?:show|shows|shown|proves|proved|proven|finds|found|tested|demonstrated|established|suggests)|no\s(?:\w+\s)?(?:evidence|proof)\b[^.;:]{0,80}?\sthat)\b"
    r"(?:(?!\b(?:but|although|though|whereas)\b)[^.;:])*$",
    re.IGNORECASE,
)
"""Up to the end of its clause, what nobody has shown is denied."""
_QUOTED = "; quoted words still reach the reader"
_BESIDE = "say beside the quotation what the evidence shows, or leave the words out"
_REACH = 60
"""How many characters before a phrase a negation in the same clause still governs it."""


def find_phrases(
    dossier: Dossier, phrases: tuple[str, ...], *, quoted: bool = False, headings: bool = True
) -> Iterator[tuple[ReadSentence, Span]]:
    """Where the author uses one of ``phrases``: the sentence, and the range in its text.

    A phrase may have slots, as :class:`~claimcheck.language.words.templates.Templates` reads them.
    Quotations are passed over unless ``quoted``, and headings unless ``headings``.
    """
    templates = _templates(phrases)
    for number, lines in sorted(templates.places(dossier.words).items()):
        read = dossier.sentences[number]
        if not headings and read.block.kind is BlockKind.HEADING:
            continue
        spans = templates.find(read.text, lines)
        if spans and (quoted or not _is_quoted(read)):
            for span in spans:
                yield read, span


def _is_quoted(read: ReadSentence) -> bool:
    return read.block.kind is BlockKind.QUOTATION or read.reading.quoted


def find_pattern(
    dossier: Dossier, gates: Iterable[str], wanted: re.Pattern[str]
) -> Iterator[tuple[ReadSentence, re.Match[str]]]:
    """Where ``wanted`` is found in the author's own words.

    Only sentences with one of the words ``gates`` are searched.
    """
    for read in dossier.holding(gates):
        matches = list(wanted.finditer(read.text))
        if matches and not _is_quoted(read):
            for match in matches:
                yield read, match


def flag_pattern(
    dossier: Dossier,
    gates: Iterable[str],
    wanted: re.Pattern[str],
    message: str,
    suggestion: str = "",
) -> Iterator[Flag]:
    """A flag wherever the author asserts with ``wanted``; ``{words}`` stands for the words found."""
    for read, match in find_pattern(dossier, gates, wanted):
        span = Span(*match.span())
        if not is_question(read) and not is_negated(read, span):
            yield flag_at(dossier, read, span, message, suggestion)


def flag_at(
    dossier: Dossier, read: ReadSentence, span: Span, message: str, suggestion: str = ""
) -> Flag:
    """A flag at ``span`` of a sentence; ``{words}`` stands for the words there.

    In a quotation it is a note, because the writer did not choose the words; its suggestion is to
    put them right next to the quotation.
    """
    words, place = span.of(read.text), read.source_span(span)
    quoted = _is_quoted(read)
    return Flag(
        message.format(words=words) + (_QUOTED if quoted else ""),
        place,
        claim=claim_id_at(dossier, place),
        suggestion=_BESIDE if quoted else suggestion.format(words=words),
        level=Level.NOTE if quoted else None,
    )


def holds_any(dossier: Dossier, words: Iterable[str]) -> bool:
    """Whether any sentence of the article has any of the single ``words``."""
    return not dossier.words.there.isdisjoint(words)


def holds_word(read: ReadSentence, words: Iterable[str]) -> bool:
    """Whether the sentence has any of the single ``words``."""
    return not cut(read.text).there.isdisjoint(words)


_NONE_OF = pattern(
    r"\b(?:no|zero)\s[^,;:–—]{1,30}(?:,\s?(?:and\s)?|\s(?:and|or|&)\s)$", re.IGNORECASE
)
_NONE = ("no ", "zero ")


def is_negated(read: ReadSentence, span: Span) -> bool:
    """Whether a negation precedes ``span`` in the same clause.

    In a list of what there is none of it takes nothing back: "no drugs, no side effects".
    """
    if _MYTH.match(read.text):
        return True
    before = read.text[max(0, span.start - _REACH) : span.start]
    clause = _BREAK.split(before)[-1]
    if len(before) == _REACH and _NOBODY_SHOWED.search(read.text[: span.start]):
        return True
    if span.of(read.text).lower().startswith(_NONE):
        clause = _NONE_OF.sub("", clause)
    return bool(_NEGATION.search(clause))


def is_question(read: ReadSentence) -> bool:
    """Whether the sentence is a question."""
    return read.text.rstrip("\"'”’) ").endswith("?")


_ASKS = pattern(r"\W*(?:\d+[.):]?\s)?(?:how|why|what|which|whether)\b", re.IGNORECASE)


def asks_openly(read: ReadSentence) -> bool:
    """Whether it opens as a question does, with a question mark or without: "How ginger works"."""
    return _ASKS.match(read.text) is not None


def asserts(read: ReadSentence, least: Strength) -> bool:
    """Whether it makes a claim of at least this strength."""
    return read.reading.asserted >= least and read.reading.is_claim


def claim_id_at(dossier: Dossier, span: Span) -> str | None:
    """The id of the modelled claim at ``span``, if there is one."""
    judged = dossier.claim_at(span) if dossier.modelled else None
    return judged.claim.id if judged and judged.claim.modelled else None


def flag_phrases(
    dossier: Dossier,
    phrases: tuple[str, ...],
    message: str,
    suggestion: str = "",
    fits: Fits | None = None,
    *,
    quoted: bool = True,
) -> Iterator[Flag]:
    """A flag wherever the text asserts with one of ``phrases``, if it ``fits``.

    ``{words}`` in the message and the suggestion stands for the words found. Quotations are
    passed over where ``quoted`` is false.
    """
    for read, span in find_phrases(dossier, phrases, quoted=quoted):
        if is_question(read) or is_negated(read, span):
            continue
        if fits is None or fits(read, span):
            yield flag_at(dossier, read, span, message, suggestion)


def apart(flags: Iterable[Flag]) -> Iterator[Flag]:
    """The flags that mark no words which an earlier one marks."""
    seen: list[Span] = []
    for flag in flags:
        if flag.span and not any(map(flag.span.overlaps, seen)):
            seen.append(flag.span)
            yield flag


_PUBLISHED = pattern(
    r"\b(?:results?|findings?|study|trial|review|research|work|paper)\b.{0,40}\b(?:published|appears?|(?:is|are|was|were)\s(?:\w+\s)?reported)\b",
    re.IGNORECASE,
)


def announced_in(dossier: Dossier) -> frozenset[Span]:
    """Paragraphs that name and cite the study which all of them describe."""
    announcing = (read for read in dossier.sentences if read.marks and _PUBLISHED.search(read.text))
    return frozenset(read.block.span for read in announcing)


_REPORTED_IN = pattern(
    r"\b(?:report(?:s|ed)?|writes?|wrote|publish(?:ed)?|describe[sd]?)\s(?:\w+\s){0,4}in\s",
    re.IGNORECASE,
)
_NAMING = frozenset({AttributionKind.NAMED, AttributionKind.LINKED})


def announces(read: ReadSentence) -> bool:
    """Whether it says where a study was published: "The trial, published in …", "the team reported in …"."""
    published = _PUBLISHED.search(read.text) or _REPORTED_IN.search(read.text)
    return bool(published) and read.reading.attribution.kind in _NAMING


_OF_PUBLISHING = word_set(
    "published publish appear appears report reports reported write writes wrote describe describes described"
)


def last_announcement(dossier: Dossier) -> int:
    """The number of the last sentence that says where a study was published, as news stories do; -1 where none does."""
    announcing = filter(announces, dossier.holding(_OF_PUBLISHING))
    return max(map(dossier.number_of, announcing), default=-1)


def telling_words(phrases: tuple[str, ...]) -> frozenset[str]:
    """Words one of which occurs wherever one of ``phrases`` does."""
    return _templates(phrases).telling_words


def says(text: str, module: str, *sections: str) -> bool:
    """Whether ``text`` has any turn of phrase of these sections of the file beside a rule's module.

    Raises:
        KeyError: the file has no such section.
        OSError: there is no such file.
    """
    return any(_templates(turns_of(module, section)).hold(text) for section in sections)


@lru_cache(maxsize=512)
def _templates(phrases: tuple[str, ...]) -> Templates:
    return Templates(phrases)
