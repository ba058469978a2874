"""The forms of verbs, and how likely a form is a noun instead."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from claimcheck.appraisal.grammar import everyday_verbs, verbs
from claimcheck.language.saying.reporting_verbs import report_words
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import relation_family

SURE, OF_EFFECT, UNKNOWN, NOUN, LAST = range(5)
"""How doubtful it is that a word is a verb: surely one, one of effect, …, mostly a noun, only if nothing else is."""


@cache
def forms() -> Mapping[str, Form]:
    """Every form of the verbs we know."""
    known = {form: kind for form, (_, kind) in verbs().items() if " " not in form}
    for base in _every_base():
        for form, kind in verb_forms(base).items():
            known.setdefault(form, kind)
    return known


def tells(low: str) -> bool:
    """Whether a verb says who says so: "shows", "suggest"."""
    return low in report_words() or low in _TELLING


_TELLING = word_set(
    "show shows showed know knows knew known believe believes believed think thinks thought learnt seen swore sworn swear swears agree agrees promise promises prove proves"
)


def doubt_of(base: str, low: str) -> int:
    """How likely a form of a verb we know is a noun: "drinks", "pain"."""
    listed = base in everyday_verbs(_NOUNS)
    if base in everyday_verbs(_HARDLY) and not listed:
        return SURE
    term = relation_family().label(low)
    if listed or (term is not None and term.noun_alike):
        return NOUN if term is None and base not in verbs() else OF_EFFECT
    return SURE


_NOUNS, _HARDLY = "nouns as well", "hardly nouns"


@cache
def _every_base() -> frozenset[str]:
    bases = {base for base, _ in verbs().values()}
    return everyday_verbs(_NOUNS) | everyday_verbs(_HARDLY) | bases


@cache
def only_past() -> frozenset[str]:
    """Past tenses that are no participles too: "gave", "went"."""
    forms = (verb_forms(base) for base in _every_base())
    return frozenset(
        low
        for each in forms
        if Form.PARTICIPLE in each.values()
        for low, kind in each.items()
        if kind is Form.PAST
    )


@cache
def _bases() -> Mapping[str, tuple[str, str]]:
    """The base and the past participle of every form we know."""
    found: dict[str, tuple[str, str]] = {}
    for base in _every_base():
        forms = {kind: low for low, kind in verb_forms(base).items()}
        participle = forms.get(Form.PARTICIPLE) or forms.get(Form.PAST, base)
        for low in forms.values():
            found.setdefault(low, (base, participle))
    return found


@cache
def known_bases() -> frozenset[str]:
    """The base forms of the verbs we know."""
    return frozenset(base for base, _ in _bases().values())


def base_of(low: str) -> str:
    """The base form of a finite verb, also of one we do not know: "rehabilitates", "fizzes"."""
    if low in _bases():
        return _bases()[low][0]
    if not low.endswith("s"):
        return low
    if low.endswith("ies") and len(low) > 4:
        return low[:-3] + "y"
    return low[:-2] if low.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) else low[:-1]


def is_also_noun(low: str) -> bool:
    """Whether a base form is as often a noun: "sleep"."""
    return low in everyday_verbs(_NOUNS)


def is_mostly_noun(low: str) -> bool:
    """Whether a form is of a verb that is mostly a noun and told of no effect: "minutes"."""
    base = base_of(low)
    return is_also_noun(base) and base not in verbs()


def is_verb_form(low: str) -> bool:
    """Whether a word is a form of a verb we know, though it may be a noun as well."""
    return low in _bases()


def participle_of(low: str) -> str:
    """The past participle of a past tense: "taken" for "took", "cured" for "cured"."""
    return _bases().get(low, ("", low))[1]


def is_participle(low: str) -> bool:
    """Whether a word is a past participle, by its ending or as one we know."""
    return low.endswith("ed") or (low in _bases() and _bases()[low][1] == low)
