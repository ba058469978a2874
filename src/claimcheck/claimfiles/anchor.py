"""Finds a claims file's quotations in their article: exactly, or folded, or the nearest words.

Words are searched in the article's plain text, where emphasis, links and line breaks do not
separate them, and reported as ranges of its source.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimcheck.claimfiles.plaintext import PlainText, find_words, plain_text
from claimcheck.folding.quotes import fold_quote, fold_words
from claimcheck.model.claim import Claim, TextQuote
from claimcheck.model.text import Article, Span
from claimcheck.values import dataclass, replace

_NEAREST = 0.7
"""The least similarity, 0 to 1, at which other words count as the nearest."""
_COPY_WORDS = 4
"""A shorter quotation has copies only where it fills a block: "pain relief" occurs anywhere."""

_END = re.compile(r"[\s.!?…]+$")


@dataclass(frozen=True, slots=True)
class Anchor:
    """The place of a quotation in an article."""

    stands: bool = False
    """Whether the quotation's words are in the article, apart from capitals, dashes and the like."""
    span: Span | None = None
    """Range of the article's source, or of the nearest words if it was not found."""
    words: str = ""
    """The article's words at ``span``, as plain text."""
    copies: tuple[Span, ...] = ()
    """Where the same words occur again, in the order of the source."""


def anchor_claims(article: Article, claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """The claims with the places where their words stand.

    A claim's copies are the further places of its quotation and of what it restates, except
    where another claim's own quotation stands. A claim whose words are gone is not anchored; its
    span is that of the nearest words, or empty at the article's start where none come near.
    """
    text = plain_text(article)
    claims = tuple(claims)
    own = [_anchor(text, _selector(claim)) for claim in claims]
    own = _own_places(claims, own)
    taken = {anchor.span for anchor in own if anchor.stands}
    return tuple(
        _placed(claim, anchor, _copies(text, claim, anchor, taken))
        for claim, anchor in zip(claims, own, strict=True)
    )


def _selector(claim: Claim) -> TextQuote:
    return claim.selector or TextQuote(claim.quote)


def _own_places(claims: Sequence[Claim], anchors: Sequence[Anchor]) -> list[Anchor]:
    """Claims that quote the same words share the places in the order of the file."""
    used: set[Span] = set()
    found = []
    for claim, anchor in zip(claims, anchors, strict=True):
        plain = not (_selector(claim).prefix or _selector(claim).suffix)
        if plain and anchor.stands and anchor.span in used:
            free = [span for span in anchor.copies if span not in used]
            if free and anchor.span:
                others = (anchor.span, *(span for span in anchor.copies if span != free[0]))
                anchor = replace(anchor, span=free[0], copies=tuple(sorted(others)))  # noqa: PLW2901
        if anchor.stands and anchor.span:
            used.add(anchor.span)
        found.append(anchor)
    return found


def _copies(
    text: PlainText, claim: Claim, anchor: Anchor, taken: set[Span | None]
) -> tuple[Span, ...]:
    places = set(anchor.copies)
    for quote in claim.restated:
        again = _anchor(text, quote)
        if again.stands and again.span:
            places |= {again.span, *again.copies}
    return tuple(sorted(places - taken - {anchor.span}))


def _placed(claim: Claim, anchor: Anchor, copies: tuple[Span, ...]) -> Claim:
    return replace(
        claim,
        span=anchor.span or Span(0, 0),
        anchored=anchor.stands,
        copies=copies,
        nearest="" if anchor.stands else anchor.words,
    )


def _anchor(text: PlainText, quote: TextQuote) -> Anchor:
    wanted = _END.sub("", fold_words(quote.exact))
    if not wanted:
        return Anchor()
    places = text.find(wanted)
    if not places:
        return _in_markup(text, wanted) or _nearest(text, wanted)
    first = _chosen(text, places, quote)
    # The closing stop belongs to the quotation where the quotation has it and the text does too.
    spans = [text.source_span(_with_end(text, place, quote.exact)) for place in places]
    at = places.index(first)
    words = text.words(_with_end(text, first, quote.exact))
    rest = [
        spans[n] for n, place in enumerate(places) if n != at and text.is_copy(place, _COPY_WORDS)
    ]
    return Anchor(stands=True, span=spans[at], words=words, copies=tuple(rest))


def _with_end(text: PlainText, place: Span, exact: str) -> Span:
    """The place with the sentence's closing mark, where the quotation ends with one too."""
    tail = _END.search(exact.rstrip())
    end = place.end
    while tail and end < len(text.folded.text) and text.folded.text[end] in ".!?":
        end += 1
    return Span(place.start, end)


def _chosen(text: PlainText, places: Sequence[Span], quote: TextQuote) -> Span:
    """The place whose surroundings match prefix and suffix; otherwise the first."""
    before, after = fold_words(quote.prefix), fold_words(quote.suffix)
    if not before and not after:
        return places[0]

    def fits(place: Span) -> int:
        left = text.folded.text[: place.start].rstrip()
        right = text.folded.text[place.end :].lstrip()
        return (bool(before) and left.endswith(before)) + (bool(after) and right.startswith(after))

    return max(places, key=lambda place: (fits(place), -place.start))


def _in_markup(text: PlainText, wanted: str) -> Anchor | None:
    """A quotation that was copied with the source's own markup, inside a block of text."""
    folded = fold_quote(text.source)
    spans = map(folded.source_span, find_words(folded.text, wanted))
    span = next((s for s in spans if any(b.span.contains(s) for b in text.blocks)), None)
    if span is None:
        return None
    words = " ".join(span.of(text.source).split())
    return Anchor(stands=True, span=span, words=words)


def _nearest(text: PlainText, wanted: str) -> Anchor:
    """The words most like the ones wanted (rapidfuzz), cut at whole words."""
    from rapidfuzz.fuzz import partial_ratio_alignment, ratio

    found = partial_ratio_alignment(wanted, text.folded.text, score_cutoff=_NEAREST * 100)
    if found is None or found.dest_end <= found.dest_start:
        return Anchor()
    place = text.whole_words(Span(found.dest_start, found.dest_end))
    if ratio(wanted, place.of(text.folded.text)) < _NEAREST * 100:
        return Anchor()
    return Anchor(span=text.source_span(place), words=text.words(place))
