"""Say of whom a claim holds: of some people, of one group, or of animals and cells."""

from __future__ import annotations

import re

from claimcheck.appraisal.clauses.forms import base_of
from claimcheck.appraisal.fragments import has_verb
from claimcheck.appraisal.grammar import capitalise_like, fix_articles, lower_first, with_tail
from claimcheck.appraisal.hedging import hedge_copula, hedge_verbs
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.taxonomy import read_taxonomy

_EVERYONE = pattern(
    r"\b(?P<preposition>for|in|to|of|by) (?:everyone|everybody|anyone|anybody|all (?:people|patients|adults|children|ages)|(?:each and )?every (?:person|patient|adult|child))\b(?! (?:aged |over |under |above )\d)",
    re.IGNORECASE,
)
_EXCEPTIONLESS = pattern(
    r",? (?:no matter who(?: (?:you|they) are)?|without exception"
    r"|regardless of (?:age|health|cause|condition))\b",
    re.IGNORECASE,
)
_EVERY_SUBJECT = (
    (pattern(r"\b(?:everyone|everybody|anyone|anybody)\b", re.IGNORECASE), "a person"),
    (pattern(r"\b(?:each and )?every (?=person|patient|adult|child)", re.IGNORECASE), "a "),
    (pattern(r"^(?:each and )?every (?=[a-z]+)", re.IGNORECASE), "a "),
    (pattern(r"\ball (?=people|patients|adults|children)", re.IGNORECASE), "some "),
    (
        pattern(
            r"\b(?:(?<=in )|(?<=for ))all (?=[a-z]+(?:ers|ors|ists|ians|men)\b)", re.IGNORECASE
        ),
        "some ",
    ),
)
_GROUPS = {
    "deficient": "people with a deficiency",
    "severely deficient": "people with a severe deficiency",
    "marginally deficient": "people with a mild deficiency",
    "borderline": "people with borderline levels",
    "replete": "people without a deficiency",
    "pregnant": "pregnant women",
    "breastfeeding": "breastfeeding women",
    "postmenopausal": "women after the menopause",
    "plant-based": "people on a plant-based diet",
    "vegan": "vegans",
    "vegetarian": "vegetarians",
    "athlete": "athletes",
    "exerciser": "people who exercise",
    "exercising": "people who exercise",
    "sedentary": "inactive people",
    "smoker": "smokers",
    "healthy": "healthy people",
    "metformin": "people who take metformin",
    "hospitalised": "hospital patients",
}


def group_of(status: str) -> str:
    """A status or condition as people: "people with a deficiency", "people with migraine"."""
    if status in _GROUPS:
        return _GROUPS[status]
    if read_taxonomy("conditions").concept(status) in read_taxonomy("conditions").broader:
        return f"people with {status}"
    return f"the people studied ({status})"


_ALREADY_WHO = pattern(
    r"\b(?:in|for) (?:\w+ )?(?:women|men|children|people|adults|patients)\b|\b(?:person|anyone|everyone|those)\b|,|\byou\b",
    re.IGNORECASE,
)


_GIVEN = pattern(
    r"\b(gives?|helps?|makes?|keeps?|lets?|benefits?|protects?|leaves?) (?:everyone|everybody|anyone|anybody)\b",
    re.IGNORECASE,
)
_PEOPLE = pattern(
    r"(?P<who>(?:women|men|children|adults|teenagers|patients|people))\b(?! with\b)", re.IGNORECASE
)
_OPENING = pattern(
    r"(?P<who>(?:for|in|among) (?:\w+ )?(?:women|men|children|adults|teenagers|patients|people|mothers|parents|runners|babies|athletes)),",
    re.IGNORECASE,
)
"""The people at the head of a sentence: "For new mothers, …"."""
ASKED = pattern(r"(?:[^.!?]*\? +)+")
"""Questions before the sentence that answers them."""


def _led(text: str, lead: str) -> str:
    """``lead`` before the text, after any question that it answers."""
    asked = ASKED.match(text)
    before = asked.group() if asked and asked.end() < len(text) else ""
    told = text[len(before) :]
    if told.lower().startswith("if you ") and lead.startswith("if you "):
        return before + capitalise_like(f"{lead} and {told[3:]}", told)
    return before + capitalise_like(f"{lead}, {lower_first(told)}", told)


def _if_you(group: str) -> str:
    """A group addressed as the reader: "if you have a deficiency"."""
    for words, told in (("people with ", "if you have "), ("people who ", "if you ")):
        if group.startswith(words):
            return told + group.removeprefix(words)
    return f"in {group}"


def narrowed(text: str, group: str) -> str:
    """The text narrowed to a group: in place of "everyone", before it, or after it."""
    if _GIVEN.search(text):
        return _GIVEN.sub(rf"\1 {group}", text)
    if _EVERYONE.search(text):
        return _EVERYONE.sub(lambda m: f"{m.group('preposition')} {group}", text)
    people = _OPENING.match(text) or (_PEOPLE.match(text) if group.startswith("people ") else None)
    if people is not None:
        return f"{people['who']}{group.removeprefix('people')}{text[people.end('who') :]}"
    addressed = re.search(r"\byou(?:r|['’]ll)?\b", text, re.IGNORECASE)
    if has_verb(text) and (addressed or _ALREADY_WHO.search(text)):
        return _led(text, _if_you(group) if addressed else f"in {group}")
    return with_tail(text, f" in {group}")


_MANY = {"patient": "patients", "adult": "adults", "child": "children"}


def _some_of(match: re.Match[str]) -> str:
    """Some of those of whom all were told: "in every child" becomes "in some children"."""
    who = match.group().lower().rpartition(" ")[2]
    told = who if who in _MANY.values() else _MANY.get(who, "people")
    return f"{match['preposition']} some {told}"


_WHO_DOES = pattern(
    r"(?P<who>\bsome [a-z]+ who (?:[a-z]+ly )?)(?P<verb>[a-z]{2,}[^\Wsiu]s)\b", re.IGNORECASE
)
"""Several people with the verb of one: "some people who eats"."""


def for_some(text: str) -> str:
    """A promise to everyone limited to some: "Everyone gets better" becomes "A person …"."""
    told = _EVERYONE.sub(_some_of, text)
    told = _EXCEPTIONLESS.sub("", told)
    told = _WHO_DOES.sub(lambda m: m.group("who") + base_of(m.group("verb")), told)
    for found, put in _EVERY_SUBJECT:
        told = found.sub(put, told)
    return capitalise_like(fix_articles(told), text)


_RESEARCH = pattern(
    r"^(?P<who>(?:(?:some|many|several|recent|early|the) )?(?:research|studies|evidence|data|trials)) "
    r"(?=(?:has |have )?(?:suggest|show|indicat|demonstrat|found|find)\w*)",
    re.IGNORECASE,
)
_BARE_VERB = pattern(r"(?:may|can|could|might) ", re.IGNORECASE)


def _asserts(text: str) -> bool:
    """Whether it is a clause with a verb of its own, not "The benefits, among them less pain"."""
    hedged = hedge_copula(hedge_verbs(text, "may"), "may")
    return hedged != text or bool(_FINITE.search(text))


_FINITE = pattern(r"\b(?:may|might|can|could|will|would|has|have|was|were)\b", re.IGNORECASE)


def seen_in_animals(text: str) -> str:
    """The text with a note that it was seen in animals or cells, where its grammar allows it."""
    if _RESEARCH.match(text):
        return _RESEARCH.sub(r"\g<who> in animals or cells ", text)
    if _BARE_VERB.match(text) or not _asserts(text):
        return with_tail(text, " (as seen in animals or cells)")
    return _led(text, "in studies of animals or cells")
