"""Turn cause and effect into a link: "can cause" becomes "is linked to"."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.appraisal.clauses.clause import Part
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.grammar import capitalise_like, verbs, word_list
from claimcheck.folding.patterns import either, pattern
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set

_LEAD = r"(?P<modal>\b(?:can|may|might|could|will) (?:\w+ly )?)?"
_LEADS = tuple(
    form
    for verb, rest in (("lead", "to"), ("result", "in"), ("contribute", "to"), ("give", "rise to"))
    for form in (f"{verb} {rest}", f"{verb}s {rest}")
)
_DEGREES = ("better", "less", "more", "worse")
_TO_DO = r"(?!(?:[\w'’-]+ ){1,4}to (?!the\b|an?\b|your\b|our\b|their\b)[a-z])"
"""Not before "causes the skin to age", which cannot be linked to."""


@cache
def _links() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Verbs of cause, and the change in degree that goes along; none for the thing itself."""
    causes = either(*_forms("cause", "trigger", "produce", "induce")) + "(?! by)"
    rows = [(f"{causes} {_TO_DO}", ""), (f"{either(*_LEADS)} ", "")]
    rows += [(f"{either(*_forms(*word_list(name)))} ", name) for name in _DEGREES]
    return tuple(
        (pattern(rf"{_LEAD}\b{verb}(?=\w)", re.IGNORECASE), degree) for verb, degree in rows
    )


def _forms(*bases: str) -> list[str]:
    wanted = (Form.BASE, Form.THIRD)
    return [form for form, (base, kind) in verbs().items() if base in bases and kind in wanted]


def word_as_link(text: str, *, technical: bool = False) -> str:
    """Cause and effect turned into a link: "can cause" becomes "is linked to".

    ``technical`` text says "is associated with".
    """
    if sum(verb.part is Part.SAID for verb in read_predicates(text)) > 1:
        return text  # "triggers rashes and lowers the pulse"
    link = "associated with" if technical else "linked to"
    for found, degree in _links():
        match = found.search(text)
        rest = text[match.end() :] if match else ""
        told = _going_along(rest, degree) if degree else rest
        if match is not None and told:
            linked = f"{text[: match.start()]}{_copula(text, match)} {link} {told}"
            return capitalise_like(linked, text)
    return text


_NOUN = pattern(
    r"(?P<whose>(?:the|an?|your|our|their|its|his|her|my) )?"
    r"(?P<noun>[\w'’-]+(?: (?!(?:of|in|for|by|and|or|with|from|to|on|at|that|which|after|during|as)\b)[\w'’-]+){0,3})",
    re.IGNORECASE,
)
_ONE = frozenset({"risk", "chance", "likelihood", "rate", "number", "incidence", "prevalence"})
_MEASURES = _ONE | word_set(
    "risks chances odds rates levels level pressure cholesterol sugar glucose weight temperature mortality"
)
_HIGHER = {"less": "lower", "more": "higher"}


def _going_along(rest: str, degree: str) -> str:
    """What follows a verb, in its degree: "a lower risk of", "fewer colds"; empty where none fits."""
    found = _NOUN.match(rest)
    noun = found["noun"] if found else ""
    head = noun.rpartition(" ")[2].lower()
    possessed = "'" in noun or "’" in noun
    if found is None or possessed or (found["whose"] and degree == "better"):
        return ""
    if head in _MEASURES:
        article = "a " if head in _ONE else ""
        return f"{article}{_HIGHER.get(degree, degree)} {noun}{rest[found.end() :]}"
    several = degree == "less" and head.endswith("s") and not head.endswith(("ss", "us", "is"))
    return f"{'fewer' if several else degree} {noun}{rest[found.end() :]}"


_PLURAL_BEFORE = pattern(r"(?:[a-z]{3,}(?<![sui])s|they|people|women|men|children)$", re.IGNORECASE)


def _copula(text: str, match: re.Match[str]) -> str:
    """Either "is" or "are", whichever fits the verb's own ending, or else the noun before it."""
    verb = "" if match.group("modal") else match.group().split()[0].lower()
    plural = bool(_PLURAL_BEFORE.search(text[: match.start()].rstrip()))
    return "is" if verb.endswith("s") or not plural else "are"
