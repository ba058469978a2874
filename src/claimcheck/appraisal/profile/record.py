"""A study's record as its profile is read from it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from html import unescape

from claimcheck.language.tokens import fold

_NOTICE = re.compile(
    r"^\W?(?:erratum|corrigendum|correction|retraction|withdrawn|expression of concern|"
    r"(?:author|publisher) correction)\b"
)
_OF_NOTICE = re.compile(
    r"\W?(?:this corrects the article|the original (?:article|version of this article) was published|"
    r"in the (?:original|published) article)"
)
_TAG = re.compile(r"</?(?:i|b|em|strong|su[bp]|span|jats:[a-z-]{1,20}|p|sec|title)>", re.IGNORECASE)
_SPACE = re.compile(r"[\u00a0\u2000-\u200a\u202f]")
_Z_SPELLING = re.compile(r"(?<=[iy])z(?=[eai])")


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
        return unify(self.title)

    @cached_property
    def folded_abstract(self) -> str:
        """The abstract in lower case with z spelt s, of the same length."""
        return unify(self.abstract)

    @cached_property
    def types(self) -> frozenset[str]:
        """PubMed publication types in lower case, those of animals named as those of people."""
        kinds = (kind.strip().lower() for kind in self.publication_types)
        return frozenset(kind.removesuffix(", veterinary") for kind in kinds)

    @cached_property
    def headings(self) -> frozenset[str]:
        """MeSH headings in lower case, without qualifiers and major-topic stars."""
        return frozenset(heading.split("/")[0].strip(" *").lower() for heading in self.mesh)


def plain(text: str) -> str:
    """``text`` as people read it: without the inline tags and entities that services leave in."""
    return _TAG.sub("", unescape(text)) if "&" in text or "<" in text else text


def unify(text: str) -> str:
    """``text`` in lower case, -ize and -yze spelt -ise and -yse, every space one; same length."""
    return _Z_SPELLING.sub("s", _SPACE.sub(" ", fold(text)))


def is_correction(record: Record) -> bool:
    """Whether the record is a notice about a paper, which studies nobody itself."""
    return bool(_NOTICE.search(record.folded_title) or _OF_NOTICE.match(record.folded_abstract))
