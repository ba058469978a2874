"""DOIs (ISO 26324): found in text, brought to one form, and checked.

DOIs are compared without regard to ASCII case, so the one form is lower case, without the
resolver's address and without the punctuation of the sentence around it.
"""

from __future__ import annotations

import html
import re
from urllib.parse import unquote

from claimcheck.folding.patterns import pattern
from claimcheck.folding.text import collapse_space, strip_invisible
from claimcheck.model.text import Span

_PREFIX = pattern(
    r"(?:https?://|//)?[\w.-]{0,60}doi\.org[\w.-]{0,60}/|doi\s{0,3}[:=]?\s{0,3}|info:doi/|urn:doi:",
    re.IGNORECASE,
)
_TIDY = pattern(r"10\.\d{4,9}/[A-Za-z0-9](?:[A-Za-z0-9./_()-]{0,80}[A-Za-z0-9])?")
_SHAPE = pattern(r"10\.\d{4,9}(?:\.\d{1,9})*/[!-~]+")

# A SICI ends in `<...>2.0.CO;2-Q`; only in that shape may a DOI hold angle brackets.
_SICI_TAIL = r"<[^<>\s:]{0,24}:{1,2}[^<>\s]{1,40}>\d\.\d\.[A-Za-z]{2};\d(?:-[\w#@%])?"
_IN_TEXT = pattern(
    r"(?<![\d.])10\.\d{4,9}(?:\.\d{1,9})*/"
    rf"(?:[^\s\"<>“”«»]{{0,120}}?{_SICI_TAIL}|[^\s\"<>“”«»]+)"
)
_SENTENCE_END = ".,;:!?'*_|\\`’‘…\"“”«»([{<"
_PAIRS = {")": "(", "]": "[", "}": "{", ">": "<"}
_SECOND = pattern(r"[,;|](?=(?:https?://[\w.]{1,60}/)?(?:doi:)?10\.\d{4,9}/)", re.IGNORECASE)
_TRACKING = pattern(r"[?#](?:utm_|ref=|source=|fbclid|gclid|via=).*", re.IGNORECASE)
_GLUED = pattern(r"(?:https?://[\w.-]{0,60}doi\.org/|doi:\s?)(?=10\.)", re.IGNORECASE)
_VIEW = pattern(r"/(?:full|abstract|pdf|epdf|fulltext|full-text)(?:\.pdf)?$", re.IGNORECASE)


def trim(text: str) -> str:
    """``text`` without closing punctuation that belongs to the sentence, not to the DOI."""
    while text:
        last = text[-1]
        opening = _PAIRS.get(last)
        stray = opening is not None and text.count(last) > text.count(opening)
        if not stray and last not in _SENTENCE_END:
            return text
        text = text[:-1]
    return text


def normalise_doi(text: str) -> str:
    """The DOI in ``text`` in its one form, lower case and bare; empty where there is none.

    Takes off resolver addresses, ``doi:``, LaTeX and percent escapes, HTML entities, invisible
    characters, trailing punctuation and tracking parameters, and folds a DOI written twice into
    one. It says nothing of whether the result is well formed: :func:`check_doi` does.
    """
    if _TIDY.fullmatch(text) and text.find("10.", 3) < 0:
        return text.lower()
    bare = _unescaped(text).strip().lstrip("<{[(\"'")
    from_url = "://" in bare or bare.lower().startswith(("doi.org", "dx.doi"))
    bare = _strip_prefixes(bare)
    if from_url:
        bare = _TRACKING.sub("", bare)
    if not bare.startswith("10."):
        return ""
    bare = _SECOND.split(collapse_space(bare).split(" ")[0], maxsplit=1)[0]
    return _undouble(trim(bare)).lower()


def _unescaped(text: str) -> str:
    """Without LaTeX's backslashes, entities and percent escapes, however often they were applied."""
    while True:
        bare = unquote(html.unescape(strip_invisible(text).replace("\\", "")))
        if bare == text:
            return bare
        text = bare


def _strip_prefixes(text: str) -> str:
    while match := _PREFIX.match(text):
        text = text[match.end() :].lstrip()
    return text


def _undouble(doi: str) -> str:
    parts = _GLUED.split(doi)
    if len(parts) == 2 and trim(parts[0].rstrip("/")) == parts[1]:
        return parts[1]
    half = len(doi) // 2
    return doi[:half] if len(doi) % 2 == 0 and doi[:half] == doi[half:] and "/" in doi else doi


def check_doi(text: str) -> str:
    """Why ``text`` is not a well-formed DOI; empty where it is one.

    The rule is Crossref's: ``10.``, a registrant of four to nine digits with optional
    sub-divisions, ``/``, and a suffix of printable ASCII characters without spaces.
    """
    doi = normalise_doi(text)
    if not doi:
        return "a DOI begins with '10.'"
    if _SHAPE.fullmatch(doi):
        return ""
    registrant, slash, suffix = doi.partition("/")
    if not slash or not suffix:
        return "a DOI has a '/' and characters after it"
    if not re.fullmatch(r"10\.\d{4,9}(?:\.\d{1,9})*", registrant):
        return "a DOI's registrant has four to nine digits after '10.'"
    return "a DOI holds printable ASCII characters only"


def find_dois(text: str) -> tuple[tuple[Span, str], ...]:
    """Every DOI in ``text``: its range, and its one form."""
    found = []
    for match in _IN_TEXT.finditer(text):
        for start, words in _split(match.group()):
            kept = trim(words)
            if doi := normalise_doi(kept):
                at = match.start() + start
                found.append((Span(at, at + len(kept)), doi))
    return tuple(found)


def _split(words: str) -> list[tuple[int, str]]:
    """``10.1000/a,10.1000/b`` is two DOIs without a space between them."""
    parts, at = [], 0
    for cut in _SECOND.finditer(words):
        parts.append((at, words[at : cut.start()]))
        at = cut.end()
    parts.append((at, words[at:]))
    return [(s + p.find("10."), p[p.find("10.") :]) for s, p in parts]


def doi_of_url(url: str) -> str:
    """The DOI in a publisher's or resolver's address; empty where there is none."""
    found = find_dois(unquote(url))
    if not found:
        return ""
    return _VIEW.sub("", _TRACKING.sub("", found[0][1]).partition("?")[0])
