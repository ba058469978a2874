"""Whether two names mean the same journal, one of them perhaps abbreviated (ISO 4, NLM)."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.resources import files

from claimcheck.folding.text import strip_accents
from claimcheck.folding.titles import plain_title

_LITTLE_WORDS = """the of and for in on de la le les du des der die das und fur voor van het et e y del della di do da
    en a an its part series section ser sect"""
_LITTLE = frozenset(_LITTLE_WORDS.split())
_TAIL = frozenset({"supplement", "supplements", "supplementum", "suppl"})
_COUNTRY = ("united", "states", "america"), ("usa",), ("u", "s"), ("us",)
_TELLING = re.compile(
    r"^(?:the|an?|official|revue|zeitschrift|international|publication|organ|bulletin)\b"
    r"|\bjournal\b|^(?-i:[A-Z]{2,8}(?: [A-Z]{2,4})?)$|\bproceedings\b",
    re.IGNORECASE,
)
_SUBTITLE = re.compile(r"\s*[:;=/]\s*|\s-\s")
_APOSTROPHE = re.compile(r"\b[dl]['’](?=\w)|['’]")
_SHORTEST_ACRONYM = 3


@cache
def _aliases() -> dict[str, str]:
    """Folded names → the one name under which a renamed or nicknamed journal is compared."""
    found: dict[str, str] = {}
    data = files("claimcheck.verifying").joinpath("journal_names.txt").read_text("utf-8")
    for line in data.splitlines():
        if line and not line.startswith("#"):
            names = [" ".join(_words(name)) for name in line.split("|")]
            found |= dict.fromkeys(names, names[0])
    return found


@lru_cache(maxsize=8192)
def same_journal(one: str, other: str) -> bool:
    """Whether two names, in full or abbreviated, mean one journal.

    Every word counts: "Diabetes" is not "Diabetes Care", "BMJ" is not "BMJ Open". Differences in
    case, accents, "The", "&", a place in brackets, a descriptive subtitle, a supplement, ISO 4
    abbreviations, acronyms of three letters or more, and renamed journals are allowed.
    """
    return any(_alike(a, b) for a in _readings(one) for b in _readings(other) if a and b)


def _readings(name: str) -> list[tuple[str, ...]]:
    """The words of a name, and of what precedes a subtitle that is only a description."""
    plain = re.sub(r"\s*[\[(][^()\[\]]{0,80}[\])]", "", plain_title(name)).strip() or name
    readings = [_words(plain)]
    readings += [
        _words(plain[: mark.start()])
        for mark in _SUBTITLE.finditer(plain)
        if _TELLING.match(plain[mark.end() :])
    ]
    return list(dict.fromkeys(readings))


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    text = strip_accents(name).casefold().replace("&", " and ")
    words = re.sub(r"[^\w]+|_", " ", _APOSTROPHE.sub("", text)).split()
    kept = [word for word in words if word not in _LITTLE or len(words) == 1]
    kept = kept or words
    while len(kept) > 1 and kept[-1] in _TAIL:
        kept.pop()
    for country in _COUNTRY:
        if len(kept) > len(country) + 2 and tuple(kept[-len(country) :]) == country:
            kept = kept[: -len(country)]
    return tuple(kept)


def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if "".join(a) == "".join(b):
        return True
    aliases = _aliases()
    if aliases.get(" ".join(a), a) == aliases.get(" ".join(b), b):
        return True
    if len(a) == len(b) and all(map(_shortens, a, b)):
        return True
    return _acronym(a, b) or _acronym(b, a)


def _shortens(one: str, other: str) -> bool:
    """Whether one word can be the other's abbreviation: cut short, or contracted ("natl")."""
    short, long = sorted((one, other), key=len)
    if long.startswith(short):
        return len(short) < len(long) - 1 or long == short or long in {short + "s", short + "e"}
    if short[0] != long[0] or not 2 < len(short) < len(long) or not _within(short, long):
        return False
    return short[-1] == long[-1] or not set(short[1:]) & set("aeiouy")


def _within(short: str, long: str) -> bool:
    letters = iter(long)
    return all(letter in letters for letter in short)


def _acronym(one: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether one is the other's initials: "JAMA", "NEJM", "PNAS"."""
    if len(one) != 1 or len(words) < _SHORTEST_ACRONYM or len(one[0]) < _SHORTEST_ACRONYM:
        return False
    return one[0] == "".join(word[0] for word in words)
