"""``wording/superlative-efficacy``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_pattern

GATES = (
    "most", "best", "strongest", "safest", "fastest", "nothing", "unbeatable", "unrivalled", "unrivaled", "unmatched", "key",
    "number",
)  # fmt: skip
_THING = (
    r"(?:medicines?|remed(?:y|ies)|treatments?|therap(?:y|ies)|cures?|drugs?|supplements?|formulas?|products?|diets?|foods?|"
    r"exercises?|antidotes?|painkillers?|protection|defen[cs]e)"
)
_PLACE = (
    r"(?:ever|on\sthe\smarket|in\sthe\sworld|on\searth|there\sis|known\sto\s\w+|of\sall(?:\stime)?)"
)
_EFFICACY = r"(?:effective|powerful|potent|healing|beneficial)"
PATTERN = (
    rf"\b(?:(?:the|nature['’]s|our)\smost\s{_EFFICACY}\s(?:\w+\s){{0,2}}?{_THING}(?:\s\w+)?\s{_PLACE}|"
    rf"(?:the|nature['’]s)\s(?:(?:very|single|world['’]s)\s)?(?:best|strongest|safest|fastest|number\sone)\s(?:\w+\s)?{_THING}\s(?:\w+\s)?{_PLACE}|"
    r"nothing\s(?:else\s)?(?:beats|compares|comes\sclose|(?:works|protects|heals|helps|relieves|soothes|boosts|fights)(?=[^.;]{1,40}\b(?:better|faster|more|like|as)\b))|"
    r"like\snothing\selse|(?:better|faster|stronger)\sthan\sany(?:thing\selse|\sother)|unbeatable|unrivall?ed|unmatched|"
    r"the\s(?:real\s|true\s|single\s|ultimate\s)?key\sto\s(?:\w+ing\s|a\s|your\s|lasting\s|good\s|better\s|lifelong\s|eternal\s){0,2}"
    r"(?:health|healthy\s\w+|mobility|youth|long\slife|longevity|weight\sloss|sleep|happiness|immunity|energy|vitality|recovery|\w+\sskin))\b"
)


@rule(
    source="CAP Code 3.33-3.38 (comparisons must be with something and borne out); Informed Health Choices key concept: "
    "treatments need fair comparisons",
    bad=[
        "Nettle is [[the most potent remedy known to man]].",
        "For tired legs [[nothing works]] better.",
        "Silica is [[the key to healthy skin]].",
        "It soothes [[like nothing else]].",
    ],
    good=[
        "The spray was more effective than the tablet in one trial.",
        "The most effective dose was 10 mg.",
        "It is the most widely used treatment.",
        "Nothing helps everyone.",
        "Ask which exercise is best for you.",
    ],
    words=GATES,
)
def superlative_efficacy(dossier: Dossier) -> Iterator[Flag]:
    """First place without a race: "the most effective treatment ever", "nothing works better".

    To be the best of all, a treatment must have been tried against all, in the same kind of people. Hardly
    any has. The reader gives up what may well be better.

    Say what it was compared with and by how much it was better.
    """
    return flag_pattern(
        dossier,
        GATES,
        PATTERN,
        "“{words}” claims first place, which takes trials against all the others",
        "say what it was compared with and by how much it was better",
    )
