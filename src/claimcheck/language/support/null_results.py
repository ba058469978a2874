"""Results of no difference that are stated as likeness or by figures alone."""

from __future__ import annotations

from claimcheck.folding.patterns import pattern

_ALIKE = pattern(
    r"\b(?<!not )(?:similar(?:ly)?|the same|equal(?:ly)?|identical(?:ly)?|comparable|alike|"
    r"(?<!times )as (?:often|common|commonly|frequent|frequently|many|much|high|low|rare|rarely|safe|prevalent|likely|long|fast|quickly)) "
    r"(?!effective|efficac)"
)
_WITHOUT_IT = pattern(
    r"\b(?:placebo|sham|dummy|controls?|untreated|unvaccinated|unexposed|uninfected|usual care|"
    r"with (?:and|or) without|non-\w+|never[ -](?:smokers|users|drinkers|married)|"
    r"(?:both|either|all|two|between|three) (?:\w+ )?(?:groups?|arms?)|"
    r"(?:those|people|patients|women|men|children|adults) (?:who (?:had|did|were|have|do) not|without))\b"
)
"""Those who went without."""
_SAME_AS = pattern(
    r"\b(?:the same|similar|equal|identical|comparable) (?!effective|efficac)(?:[\w-]+ ){1,5}(?:as|to) (?!a\b|an\b|be\b|that\b)"
    r"(?:[\w-]+ ){0,3}(?:who|that|without|with|in|not)\b|"
    r"\band (?:[\w-]+ ){1,3}(?:had|have|showed|fared|reached|reported|experienced|took|did) "
    r"(?:just |about |much |almost )?(?:the same|similar|equal(?:ly)?|identical|comparable|alike)\b"
)
"""Two groups with the same result: "saw the same growth as counties that closed them"."""
_P_VALUE = pattern(r"\bp(?:[ -]?values?)? ?(?:=|<|>|≤|≥|of|was|is) ?(0?\.\d+)")
_P_ABOVE = pattern(r"\bp ?[>≥] ?0?\.\d")
_INTERVAL = pattern(r"\bci\b[^\d;.]{0,12}(\d+(?:\.\d+)?)(?: ?(?:-|–|,|;) ?| to )(\d+(?:\.\d+)?)")
_RATIO = pattern(r"\b(?:(?:a?or|a?rr|a?hr|irr) ?[=:,(\d]|(?:ratio|relative risk|odds|hazard)s?\b)")
_CHANCE = 0.05
"""From this p-value on a result is no finding, by the usual convention."""
_SAME_FIGURE = pattern(r"\b(\d+(?:\.\d+)?)(?=( ?%| [a-z]+))")


def tells_likeness(clause: str) -> bool:
    """Whether a clause in lower case says that those with and those without fared alike.

    "Pain fell by a similar amount on zinc and placebo", "the cough took 11 days with zinc and 11
    days with placebo".
    """
    if not _WITHOUT_IT.search(clause):
        return tells_sameness(clause)
    figures = [match.groups() for match in _SAME_FIGURE.finditer(clause)]
    return len(set(figures)) < len(figures) or bool(_ALIKE.search(clause))


def tells_sameness(sentence: str) -> bool:
    """Whether a sentence in lower case gives two groups the same result.

    "Towns that closed schools saw the same growth as towns that did not".
    """
    return bool(_SAME_AS.search(sentence))


def tells_no_significance(sentence: str) -> bool:
    """Whether all figures of a sentence in lower case can be due to chance.

    A p-value of 0.05 or more, or an interval of a ratio that includes 1.
    """
    chance = [float(match[1]) >= _CHANCE for match in _P_VALUE.finditer(sentence)]
    chance += [True for _ in _P_ABOVE.finditer(sentence)]
    if _RATIO.search(sentence):
        ends = (map(float, match.groups()) for match in _INTERVAL.finditer(sentence))
        chance += [low < 1 < high for low, high in ends]
    return bool(chance) and all(chance)
