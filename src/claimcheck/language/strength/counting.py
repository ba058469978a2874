"""Verbs that only count: how many people an illness affects, and what share of a whole something is."""

from __future__ import annotations

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.agents import AMOUNTS, begins_amount
from claimcheck.language.strength.place import Place
from claimcheck.language.text.tokens import word_set


def counts_people(place: Place) -> bool:
    """Whether it says how many people have it or are seen: "affects one in ten", "treats 400"."""
    after = place.after()
    if _tells_share(place):
        if not _CHANGED.isdisjoint(place.words[place.hit.last : place.hit.last + _SHARE_REACH]):
            return False  # "accounts for most of the gap" explains it
        if after == "up":
            return begins_amount(place.words, place.hit.last + 1)
        share = after in AMOUNTS - _ARTICLES or after in _COUNTED or is_number(after)
        return share or after in ("more", "fewer", "less")
    counted = after in AMOUNTS or after in _COUNTED or is_number(after)
    if place.words[place.hit.first] in _KILLING:  # "kills 140,000 a year", not "kills 99% of germs"
        rest = place.words[place.hit.last :]
        ranked = after in ("more", "fewer") and "than" in rest[2:4] and not rest[-1].isdigit()
        counted = counted and after not in _WHOM  # "large doses have killed people"
        return counted and not ranked and not _TOLL.isdisjoint(rest)
    affects = place.words[place.hit.first].startswith("affect")
    if affects and place.before() in _ILLNESS | _MAINLY:
        subject = place.words[place.floor : place.hit.first]
        whom = place.words[place.hit.first] == "affecting"  # "a disease affecting older adults"
        return counted or whom or all(word in _ILLNESS or word in _MAINLY for word in subject)
    return counted and (affects or place.words[place.hit.first].startswith("treat"))


def _tells_share(place: Place) -> bool:
    """Whether it says what share something is: "accounts for half of all falls", "makes up a third"."""
    word = place.words[place.hit.first]
    return word.startswith("account") or (word in _MAKING and place.after() == "up")


_MAKING = word_set("make makes made")
_ILLNESS = word_set("it they condition conditions disease diseases disorder illness syndrome rash")
_MAINLY = word_set("the this these mainly mostly usually often also only rarely sometimes most can")
"""With only these before it, "affects" says who or what an illness affects: "it mainly affects the knees"."""
_KILLING = word_set("kill kills killed")
_WHOM = word_set("people men women children adults")
_TOLL = word_set("year people men women children babies adults lives worldwide annually patients")
_ARTICLES = word_set("a an as")
_SHARE_REACH = 6
_CHANGED = word_set(
    "gap fall rise difference differences change changes decline increase drop reduction variation "
    "variance variability excess effect association link"
)
_COUNTED = word_set(
    "roughly some many most more about around up less fewer an nearly almost over millions thousands hundreds between only at people women men children adults"
)
