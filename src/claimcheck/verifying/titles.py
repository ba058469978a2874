"""Whether two titles name the same publication.

Titles are the same when every word is, after folding what typesetting, spelling conventions and
cataloguers change. Similarity counts for nothing: "in mice" and "in rats" differ by one word in
twenty and name two studies.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from claimcheck.folding.numerals import NUMERALS
from claimcheck.folding.titles import fold_title, plain_title, strip_notice
from claimcheck.values import dataclass

_BEFORE_LETTERS = """vitamin vitamins hepatitis influenza type group protein factor class category phase part
    series apolipoprotein immunoglobulin botulinum toxin haemophilia hemophilia streptococcus
    haemophilus coenzyme complex level appendix cyclosporin"""
_LETTERED = frozenset(_BEFORE_LETTERS.split())
_NUMBERS = {word: str(number) for word, number in NUMERALS.items() if number > 1}
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_ENUMERATED = frozenset({"type", "phase", "stage", "part", "grade", "class", "study", "trial"})
_SAME = {
    "vs": "versus",
    "programme": "program",
    "programmes": "programs",
    "grey": "gray",
    "centre": "center",
    "centres": "centers",
    "fibre": "fiber",
    "fibres": "fibers",
    "metre": "meter",
    "litre": "liter",
    "defence": "defense",
    "judgement": "judgment",
    "ageing": "aging",
    "randomly": "randomly",
}
_DROPPED = frozenset({"the", "and"})
_BOUNDARY = re.compile(r"\s*(?:[:?!]|\.(?=\s)|\s[-–—](?=\s)|—|;(?=\s))\s*")
_CLOSING = re.compile(r"\s*\((?:review|abstract)\)\s*\.?$", re.IGNORECASE)
_PARENTHESIS = re.compile(r"^(.*\S)\s*[\[(]([^()\[\]]{1,80})[\])]\.?$")
_SHORTEST_MAIN = 4
"""How many words a main title needs to stand for the whole: "Vitamin B12" could be anybody's."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a title that name concepts, by class."""

    species: frozenset[str]
    people: frozenset[str]
    design: frozenset[str]
    document: frozenset[str]

    @property
    def substance(self) -> frozenset[str]:
        """What may never be dropped from a title, not even with its subtitle."""
        return self.species | self.people | self.document

    @property
    def all(self) -> frozenset[str]:
        """Every concept."""
        return self.substance | self.design


@cache
def _concepts() -> dict[str, tuple[str, str]]:
    """Word → (class, concept), both spellings of each word."""
    found: dict[str, tuple[str, str]] = {}
    section = ""
    data = files("claimcheck.verifying").joinpath("title_words.txt").read_text("utf-8")
    for line in data.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            concept, _, forms = line.partition(":")
            found |= {_american(word): (section, concept) for word in forms.split()}
    return found


def concept_words(title: str) -> Words:
    """The species, people, designs and kinds of document that a title names."""
    tokens = fold_words(title)
    pairs = [a + b for a, b in pairwise(tokens)]
    hits = [_concepts()[t] for t in (*tokens, *pairs) if t in _concepts()]
    numbered = {f"{a} {b}" for a, b in pairwise(tokens) if a in _ENUMERATED and b.isdigit()}
    return Words(
        species=frozenset(name for kind, name in hits if kind == "species"),
        people=frozenset(name for kind, name in hits if kind == "people") | numbered,
        design=frozenset(name for kind, name in hits if kind == "design"),
        document=frozenset(name for kind, name in hits if kind == "document"),
    )


@lru_cache(maxsize=8192)
def fold_words(title: str) -> tuple[str, ...]:
    """The words of a title in the form in which titles are compared.

    On top of :func:`claimcheck.folding.titles.fold_title`: British and American spelling, "vs",
    number words and Roman numerals after "type", "phase" and the like are one; "the", "and" and
    articles go, but not the A of "vitamin A".
    """
    kept: list[str] = []
    tokens = fold_title(_CLOSING.sub("", title)).split()
    for at, token in enumerate(tokens):
        before = tokens[at - 1] if at else ""
        if token in _DROPPED or (token in {"a", "an"} and not _letter(before, at, len(tokens))):
            continue
        if before in _ENUMERATED and token in _ROMAN:
            kept.append(_ROMAN[token])
        else:
            kept.append(_american(_NUMBERS.get(token, token)))
    return tuple(kept)


def _letter(before: str, at: int, length: int) -> bool:
    return before in _LETTERED or (at > 0 and at == length - 1)


@lru_cache(maxsize=8192)
def _american(word: str) -> str:
    if word in _SAME:
        return _SAME[word]
    if len(word) < 5:
        return word
    word = word.replace("ae", "e").replace("oe", "e").replace("sulph", "sulf")
    word = re.sub(r"our(?=$|s$|ed$|ing$|a|i)", "or", word)
    word = re.sub(r"([iy])s(?=e$|es$|ed$|er$|ers$|ing$|ation$|ations$)", r"\1z", word)
    return re.sub(r"ll(?=ed$|ing$|er$|ers$)", "l", word)


@dataclass(frozen=True, slots=True)
class TitleVerdict:
    """Whether two titles are one, and the words that make the difference if they are not."""

    same: bool
    why: str = ""


@lru_cache(maxsize=8192)
def compare_titles(entry: str, record: str) -> TitleVerdict:
    """Whether an entry's title names the publication that a record's title names."""
    mine, theirs = fold_words(entry), fold_words(record)
    if not mine or not theirs:
        return TitleVerdict(same=False)
    if (notice := _notice_of(record)) != _notice_of(entry):
        return TitleVerdict(same=False, why=f"one of the two is a {notice or _notice_of(entry)}")
    if "".join(mine) == "".join(theirs) or _one_slip(mine, theirs):
        return TitleVerdict(same=True)
    if _main_of(entry, record, claims_more=False) or _main_of(record, entry, claims_more=True):
        return TitleVerdict(same=True)
    return TitleVerdict(same=False, why=_difference(entry, record))


@lru_cache(maxsize=8192)
def _notice_of(title: str) -> str:
    """What notice a title announces itself as; "RETRACTED:" is the paper's own."""
    _, word = strip_notice(plain_title(title))
    if word in {"erratum", "corrigendum", "correction"}:
        return "correction"
    return word if word in {"retraction", "expression of concern"} else ""


def _main_of(short: str, long: str, *, claims_more: bool) -> bool:
    """Whether ``short`` is the main title of ``long``, and the rest may be missing.

    A subtitle may be left off if it names no species, people or kind of document; it may be added
    (``claims_more``) only if it names no design either, for that would be a claim nobody confirms.
    """
    mine = "".join(fold_words(short))
    if len(fold_words(short)) < _SHORTEST_MAIN:
        return False
    for head, tail in _splits(long):
        if "".join(fold_words(head)) == mine:
            lost = concept_words(tail)
            return not (lost.all if claims_more else lost.substance)
    return False


def _splits(title: str) -> list[tuple[str, str]]:
    """Every way to divide a title into a main title and a subtitle."""
    plain, _ = strip_notice(plain_title(title))
    cuts = [(plain[: m.start()], plain[m.end() :]) for m in _BOUNDARY.finditer(plain)]
    if match := _PARENTHESIS.match(plain):
        cuts.append((match.group(1), match.group(2)))
    return [(head, tail) for head, tail in cuts if head.strip() and tail.strip()]


def _one_slip(mine: tuple[str, ...], theirs: tuple[str, ...]) -> bool:
    """Whether the titles differ by one letter left out, doubled or swapped inside one long word.

    Never by a letter exchanged (adsorption, absorption), never at a word's beginning (asymptomatic,
    symptomatic), and never in a word that names a concept.
    """
    if len(mine) != len(theirs) or len(mine) < _SHORTEST_MAIN:
        return False
    unlike = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
    return len(unlike) == 1 and _slipped(*unlike[0])


def _slipped(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if len(short) < 6 or short[:2] != long[:2] or not (short + long).isalpha():
        return False
    if short in _concepts() or long in _concepts():
        return False
    if len(long) == len(short):
        at = next(i for i, (a, b) in enumerate(zip(one, other, strict=True)) if a != b)
        return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
    return len(long) == len(short) + 1 and any(
        long[:i] + long[i + 1 :] == short for i in range(2, len(long))
    )


def _difference(entry: str, record: str) -> str:
    """The concepts that only one of two titles names, in words; empty where they name the same."""
    mine, theirs = concept_words(entry).all, concept_words(record).all
    parts = []
    if extra := sorted(mine - theirs):
        parts.append(f"only the entry's title says {', '.join(extra)}")
    if lacking := sorted(theirs - mine):
        parts.append(f"only the record's title says {', '.join(lacking)}")
    return "; ".join(parts)


def likeness(one: str, other: str) -> float:
    """0 to 1: the share of words that two titles have in common, in order.

    Used to choose which record to show beside a faulty entry, never to call titles the same.
    """
    return SequenceMatcher(None, fold_words(one), fold_words(other), autojunk=False).ratio()
