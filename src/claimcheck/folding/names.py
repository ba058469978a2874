"""Authors' names: read from every common order, and compared as reference services write them."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.folding.text import collapse_space, strip_accents
from claimcheck.values import dataclass

_BODIES = """agency association board bureau center centre centers centres college collaboration
    collaborative collaborators commission committee consortium council department foundation
    group groups initiative institute institutes investigators ministry network office
    organisation organization panel programme registry researchers society study team trial
    trialists union university writing"""
_GROUP_WORDS = frozenset(_BODIES.split())
_BEFORE_NAMES = """van von der den de del della di da das dos do du la le ten ter zu zum zur af av bin ibn al
    el st 't y e"""
_PARTICLES = frozenset(_BEFORE_NAMES.split())
_SUFFIXES = frozenset({"jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "2nd", "3rd"})
_INITIALS = pattern(r"(?:[A-ZÀ-ÞŁŚŠŽČĆĐ]\.?[-\s]?){1,4}")
_NOT_LETTER = re.compile(r"[^\w]|_")


@dataclass(frozen=True, slots=True)
class Name:
    """One author: a person with a family name, or a group with only a name."""

    family: str
    given: str = ""
    group: bool = False

    @property
    def initials(self) -> str:
        """First letters of the given names, folded: ``me`` for "Mary Ellen", "M.E." and "ME"."""
        if _INITIALS.fullmatch(self.given) and self.given.upper() == self.given:
            return fold_name(self.given)
        parts = re.split(r"[\s.\-]+", strip_accents(self.given).lower())
        return "".join(part[0] for part in parts if part)


def fold_name(text: str) -> str:
    """Letters only, lower case, without accents: ``O'Brien-Łoś`` and ``Obrien Los`` are one."""
    return _NOT_LETTER.sub("", strip_accents(text).lower())


def read_name(text: str) -> Name:
    """Reads "Family, Given", "Family, Jr, Given", "Given von Family" and PubMed's "Family GI"."""
    words = collapse_space(text.replace("{", "").replace("}", ""))
    if is_group(words):
        return Name(words, group=True)
    if "," in words:
        return _with_comma([part.strip() for part in words.split(",")])
    parts = words.split(" ")
    if len(parts) == 1:
        return Name(words)
    at = len(parts)
    while at > 1 and _is_initials(parts[at - 1]):
        at -= 1
    if at < len(parts):
        return Name(" ".join(parts[:at]), " ".join(parts[at:]))
    return _given_first(parts)


def is_group(text: str) -> bool:
    """Whether a name is an organisation's and not a person's, by the words such names contain."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    return len(words) > 1 and (
        not _GROUP_WORDS.isdisjoint(words) or text.lower().startswith("the ")
    )


def _is_initials(word: str) -> bool:
    letters = word.replace(".", "").replace("-", "")
    return 0 < len(letters) <= 3 and letters.isalpha() and letters.isupper()


def _with_comma(parts: list[str]) -> Name:
    rest = [part for part in parts[1:] if part.lower() not in _SUFFIXES]
    return Name(parts[0], " ".join(rest).strip())


def _given_first(parts: list[str]) -> Name:
    if parts[-1].lower() in _SUFFIXES and len(parts) > 2:
        parts = parts[:-1]
    at = len(parts) - 1
    while at > 1 and parts[at - 1] in _PARTICLES:
        at -= 1
    return Name(" ".join(parts[at:]), " ".join(parts[:at]))
