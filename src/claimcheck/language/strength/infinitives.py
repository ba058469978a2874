"""How an infinitive is used: "found to lower", "to lower blood pressure, …"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    Neighbours,
    before_verb,
)
from claimcheck.language.strength.uses import Use
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Role, inquiry_words, relation_family

_TO_COMPLEMENT = word_set(
    "found shown able help helps helped helping known proven proved demonstrated reported seen thought likely fail failed fails failing tend tends tended seem seems seemed appear appears appeared potential ability expected believed said set unlikely sufficient critical crucial key essential necessary enough due power capacity capable continue continues continued going observed assumed presumed supposed suggested estimated predicted projected confirmed hypothesised hypothesized reputed alleged documented lot much"
)
_SERIES_REACH = 8
_JOINED_REACH = 12
_PARTING = frozenset((":", ";", "—", "–", "that"))


def _infinitive_of(words: Sequence[str], at: int) -> Use:
    """The use of the infinitive whose "to" stands at ``at``."""
    if at == 1 and words[0] in _MADE:  # a label: "Formulated to support …"
        return Use.COMPLEMENT
    known = at >= 1 and {words[at - 1], words[before_verb(words, at)]} & _TO_COMPLEMENT
    complement = known or _takes_time(words, at) or _is_shown(words, at)
    return Use.COMPLEMENT if complement else Use.PURPOSE


def _is_shown(words: Sequence[str], to: int) -> bool:
    """Whether something is shown to act: "the trial showed the patch to ease pain"."""
    if any(pair in _ABILITY for pair in pairwise(words[max(0, to - _SHOWN_REACH) : to])):
        return True  # "the ability of zinc to shorten colds"
    near = range(max(1, to - _SHOWN_REACH), to - 1)
    shown = next((at for at in near if words[at] in _SHOWING), None)
    if shown is None or words[shown + 1] not in DETERMINERS:
        return False
    return _BETWEEN.isdisjoint(words[shown + 1 : to])


_SHOWING = word_set("show shows showed found reveal revealed demonstrate demonstrated proved")
_SHOWN_REACH = 9
_ABILITY = frozenset((word, "of") for word in ("ability", "capacity", "power"))
_BETWEEN = (
    AUXILIARIES
    | BE
    | HAVE
    | word_set(
        "that , ; to importance necessity feasibility strategy strategies opportunity effort efforts measures way ways how need needs chance ability time"
    )
)


def _takes_time(words: Sequence[str], to: int) -> bool:
    """Whether it says how long an effect takes: "the tablets take two weeks to lift your mood"."""
    taken = _TAKING.isdisjoint(words[max(0, to - _TIME_REACH) : to])
    return not taken and words[to - 1] in _TIMES


_TAKING = word_set("take takes took need needs")
_TIMES = word_set("seconds minutes hours days weeks months years hour day week month year")
_TIME_REACH = 7


_MADE = word_set("formulated designed engineered created crafted developed")


def infinitive_use(verb: Neighbours) -> Use | None:
    """The use of an infinitive with its own or a shared "to": "ways to delay or prevent falls".

    ``None`` where it is no infinitive, or shares a modal: "may delay and prevent".
    """
    if verb.before == "to" and verb.hit.label.form is Form.BASE:
        return _alone_if_bare(verb, _infinitive_of(verb.words, verb.at))
    base = verb.hit.label.form is Form.BASE and not verb.hit.label.noun_alike
    if not base or verb.before not in ("and", "or", ","):
        return None
    words, first = verb.words, verb.hit.first
    if verb.before == "," and {"and", "or"}.isdisjoint(words[first : first + _SERIES_REACH]):
        return None
    for at in range(verb.at - 1, max(-1, verb.at - _JOINED_REACH), -1):
        if words[at] in AUXILIARIES or words[at] in _PARTING:
            return None
        if words[at] == "to" and is_common_verb(words[at + 1]):
            return _infinitive_of(words, at)
    return None


def _alone_if_bare(verb: Neighbours, use: Use) -> Use:
    """A change that something undergoes: "continues to rise"."""
    alone = use is Use.COMPLEMENT and verb.labile and verb.bare
    return Use.STANDING_ALONE if alone else use


def is_common_verb(word: str) -> bool:
    """Whether a word is a verb's base form, so that "to" before it is no preposition."""
    acting = relation_family().label(word)
    base = acting is not None and acting.form is Form.BASE
    return base or word in inquiry_words() or word in _plain_verbs()


@cache
def _plain_verbs() -> frozenset[str]:
    return frozenset(read_lexicon("statements")["verbs"])


def is_object_of_gerund(words: Sequence[str], at: int) -> bool:
    """Whether a gerund at ``at`` acts on what follows it: "of repairing damaged teeth"."""
    gerund = relation_family().label(words[at]) if at > 0 else None
    return gerund is not None and gerund.form is Form.ING and words[at - 1] in PREPOSITIONS


def is_acted_on(before: str) -> bool:
    """Whether a verb stands before it, whose object it is: "to prevent falls in old age"."""
    governor = relation_family().label(before)
    return governor is not None and governor.role in _ACTING and not governor.noun_alike


_ACTING = (Role.VERB, Role.LABILE)
