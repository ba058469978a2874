"""A study's record in the form that its profile is read from."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import fold

_NOTICE = pattern(
    r"^\W?(?:erratum|corrigendum|correction|retraction|withdrawn|expression of concern|"
    r"(?:author|publisher) correction)\b"
)
_OF_NOTICE = pattern(
    r"\W?(?:this corrects the article|the original (?:article|version of this article) was published|"
    r"in the (?:original|published) article)"
)
_TAG = pattern(r"</?(?:i|b|em|strong|su[bp]|span|jats:[a-z-]{1,20}|p|sec|title)>", re.IGNORECASE)
_SPACE = pattern(r"[\u00a0\u2000-\u200a\u202f]")
_DASH = pattern(r"(?<=[a-z])–(?=[a-z])")
"""A dash for the hyphen of "case–control"."""
_SENTENCE = pattern(r"[^.;]+[.;]?")
_STUDIES = r"(?:trials?|stud(?:y|ies)|rcts?|reviews?|meta-analys[ei]s)\b"
_NOBODYS = pattern(
    rf"\b{_STUDIES}[^.;]{{0,80}}\b(?:is|are|be) (?:[\w-]{{1,20}} )?"
    r"(?:needed|required|warranted|necessary|awaited|lacking)\b|"
    rf"\b{_STUDIES} (?:would|should)\b|"
    r"\b(?:need(?:s|ed)?|requires?|warrants?)(?: now)?(?: is| are)? (?:an?|further|future|more|larger?|additional) "
    rf"(?:[\w,-]{{1,30}} ){{0,5}}{_STUDIES}|"
    rf"\b(?:lack|absence) of (?:[\w,-]{{1,30}} ){{0,5}}{_STUDIES}|"
    rf"\bshould be [\w-]{{1,20}} (?:in|by|with) (?:[\w,-]{{1,30}} ){{0,5}}{_STUDIES}|"
    rf"\b(?:is|was) not an? [^.;]{{0,40}}\b{_STUDIES}|"
    rf"\bno (?:[\w,-]{{1,30}} ){{0,4}}{_STUDIES} (?:has|have|had)\b|"
    r"\bmeta-analys[ei]s (?:[\w-]{1,30} ){0,4}(?:not|im(?:possible|practicable)|inappropriate|precluded)\b|"
    r"\b(?:precluded|prevented|unsuitable for|too [\w-]{1,30} for|not allow|not permit) (?:[\w-]{1,30} ){0,3}meta-analysis\b"
)
"""Studies that are called for, that nobody has done or that this one is said not to be."""
_OTHERS = pattern(
    r"\b(?:previous|prior|earlier|recent) (?:[\w,-]{1,30} ){0,3}(?:reviews?|meta-analys[ei]s)\b|"
    r"\b(?:many|most|several|some|few|numerous|previous|prior|earlier|recent) (?:[\w,-]{1,30} ){0,3}"
    r"(?:studies|trials)(?: [\w-]{1,30}){0,5} have\b"
)
_OWN = pattern(
    r"\b(?:we|our|here|herein|this|present|current|includ\w+|identif\w+|search\w*|updat\w+)\b"
)
_OF_THIS = pattern(
    r"\W*here(?:in)?,? (?:we|i)\b|\W*(?:in )?(?:this|the present) (?:\w+ )?(?:article|review|paper|chapter)\b"
)
"""How a sentence opens that tells what the paper itself does, whatever it calls for at its end."""
_Z_SPELLING = pattern(r"(?<=[iy])z(?=[eai])")


@dataclass(frozen=True)
class Record:
    """Title, abstract and metadata, with what every reader of a fact needs."""

    title: str
    abstract: str
    publication_types: tuple[str, ...] = ()
    mesh: tuple[str, ...] = ()

    @cached_property
    def folded_title(self) -> str:
        """The title in lower case with z spelt s, of the same length."""
        return _unify(self.title)

    @cached_property
    def folded_abstract(self) -> str:
        """The abstract in lower case with z spelt s, of the same length."""
        return _unify(self.abstract)

    @cached_property
    def done_abstract(self) -> str:
        """The folded abstract with spaces in place of sentences on other studies or on none; same length."""
        return _SENTENCE.sub(_blank_others, self.folded_abstract)

    @cached_property
    def types(self) -> frozenset[str]:
        """PubMed publication types in lower case, those of animals under the names of those of people."""
        kinds = (kind.strip().lower() for kind in self.publication_types)
        return frozenset(kind.removesuffix(", veterinary") for kind in kinds)

    @cached_property
    def headings(self) -> frozenset[str]:
        """MeSH headings in lower case, without qualifiers and major-topic stars."""
        return frozenset(heading.split("/")[0].strip(" *").lower() for heading in self.mesh)


def _blank_others(sentence: re.Match[str]) -> str:
    told = sentence[0]
    called_for = _NOBODYS.search(told) and not _OF_THIS.match(told)
    other = called_for or (_OTHERS.search(told) and not _OWN.search(told))
    return " " * len(told) if other else told


def plain(text: str) -> str:
    """``text`` as people read it: without the inline tags and entities that services leave in."""
    return _TAG.sub("", unescape(text)) if "&" in text or "<" in text else text


def _unify(text: str) -> str:
    """``text`` in lower case, -ize and -yze spelt -ise and -yse, every space one; same length."""
    return _Z_SPELLING.sub("s", _DASH.sub("-", _SPACE.sub(" ", fold(plain_figures(text)))))


def is_correction(record: Record) -> bool:
    """Whether the record is a notice about a paper, which itself studies nobody."""
    return bool(_NOTICE.search(record.folded_title) or _OF_NOTICE.match(record.folded_abstract))
