"""Shared by the rules on advertising: whether a text sells a product, and disease claims."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag
from claimcheck.rules._lists import one_of
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

_DISEASES = one_of("advertising", "diseases")
_TREATING = word_set(
    "prevent treat cure heal reverse mitigate relieve alleviate ease fight combat beat eliminate"
)
_VERBS = tuple(
    form
    for verb in sorted(_TREATING)
    for form, tense in verb_forms(verb).items()
    if tense not in (Form.PAST, Form.PARTICIPLE)  # what eased somebody's pain is told, not claimed
)
_ACTS = (
    rf"(?:{'|'.join(_VERBS)}|protect(?:s|ing)?\sagainst|ward(?:s|ing)?\soff|remed(?:y|ies)\sfor|"
    r"effective\s(?:against|for|in|treatment\sfor)|(?:helps?|good|relief)\s(?:with|for|against))"
)
_WANTED = pattern(rf"\b{_ACTS}\s(?:(?!not\b)[\w,'’-]+\s){{0,5}}?{_DISEASES}\b", re.IGNORECASE)
_CARE = pattern(
    r"\b(?:patients|physicians|doctors|specialists|clinicians|nurses|who|humans|tr(?:y|ied)\sto|examined|potential\s(?:of|to)|ability\sto)\b",
    re.IGNORECASE,
)
"""It describes the care of patients, not what a product does."""
_GATES = (
    *_VERBS, "protect", "protects", "protecting", "ward", "wards", "warding", "remedy", "remedies", "effective", "help",
    "helps", "good", "relief",
)  # fmt: skip
"""Every match of the pattern begins with one of these."""


_LOWERING = tuple(
    form
    for verb in ("reduce", "lower", "cut", "decrease", "minimise", "minimize", "halve", "slash")
    for form, tense in verb_forms(verb).items()
    if tense not in (Form.PAST, Form.PARTICIPLE) or form == "cut"
)
_RISK = pattern(
    rf"\b(?:{'|'.join(_LOWERING)})\s(?:(?:your|the|their|our|any|overall|lifetime)\s){{0,2}}(?:risks?|chances?|odds|likelihood)\sof\s"
    rf"(?:(?!not\b)[\w,'’-]+\s){{0,4}}?{_DISEASES}\b",
    re.IGNORECASE,
)
_WAY_OF_LIFE = pattern(
    r"\b(?:smok\w+|cigarettes|exercis\w+|walk\w*|activ\w+|sleep\w*|vaccin\w+|screening|weight|diets?|eating|lifestyle|alcohol|salt|"
    r"sunscreen|statins?|medicines?|doctors?|stud(?:y|ies)|trials?|research\w*)\b",
    re.IGNORECASE,
)
"""Before the words: not a food is said to do it, or somebody's finding is reported."""


def is_commercial(dossier: Dossier) -> bool:
    """Whether the article sells: as configured, or by its front matter (``commercial: true``)."""
    return dossier.context.commercial or dossier.article.info.commercial


def flag_disease_claims(dossier: Dossier, law: str) -> Iterator[Flag]:
    """Flags wherever a product is said to prevent, treat or cure a disease, which ``law`` forbids."""
    if not is_commercial(dossier):
        return
    message = f"“{{words}}” is a disease claim, which {law} allows only for licensed medicines"
    for read, match in find_pattern(dossier, _GATES, _WANTED):
        span = Span(*match.span())
        if is_question(read) or is_negated(read, span) or not read.reading.is_claim:
            continue
        if not _CARE.search(f"{read.text[max(0, span.start - 25) : span.start]}{match[0]}"):
            yield flag_at(
                dossier,
                read,
                span,
                message,
                "say what the nutrient does in the body, in authorised words",
            )


def flag_risk_claims(dossier: Dossier, law: str) -> Iterator[Flag]:
    """Flags wherever a product is said to lower the risk of a disease, which ``law`` rarely allows."""
    if not is_commercial(dossier):
        return
    message = (
        f"“{{words}}” promises less risk of a disease, which {law} allows in authorised words only"
    )
    for read, match in find_pattern(dossier, _LOWERING, _RISK):
        span = Span(*match.span())
        if is_question(read) or is_negated(read, span) or not read.reading.is_claim:
            continue
        if not _WAY_OF_LIFE.search(read.text[: span.start]):
            yield flag_at(
                dossier,
                read,
                span,
                message,
                "use the authorised words, which name the risk factor, or leave it out",
            )
