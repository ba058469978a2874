"""Whether a phrase of relation such as "lower risk" is a verb with its object."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import BE, HAVE, before_verb
from claimcheck.language.strength.uses import Use
from claimcheck.language.strength.verb_use import BEFORE_PERFECT, read_use
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Role, Term, relation_family, report_words


def as_verb(words: Sequence[str], hit: Hit[Term]) -> Hit[Term]:
    """A phrase such as "lower risk", or its verb where that has a subject: "may lower risk"."""
    if hit.label.role is not Role.CORRELATION:
        return hit
    first = words[hit.first]
    form = Form.BASE if first == "lower" else Form.PAST if first in _CHANGED else None
    if form is None or not _has_subject(words, hit):
        return hit
    verb = Term(Role.VERB, form, noun_alike=form is Form.BASE)
    alone = Hit(hit.start, hit.start + len(first), verb, hit.first, hit.first + 1)
    acting = (Use.FINITE, Use.COMPLEMENT, Use.PURPOSE)
    return alone if read_use(words, alone) in acting else hit


def _has_subject(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether the word before can be a verb's subject, and is not itself a verb, mark or amount."""
    at = before_verb(words, hit.first)
    before = words[at] if at >= 0 else ""
    if before in _NO_SUBJECT or (before == "to" and words[hit.first] != "lower"):
        return False
    if before in HAVE and words[at - 1] not in BEFORE_PERFECT:  # "smokers had increased risk"
        return False
    if not BE.isdisjoint(words[hit.last : hit.last + _RISK_OF]):  # "a small increased risk was …"
        return False
    other = relation_family().label(before)
    governs = other is not None and other.form is not None and not other.noun_alike
    return not governs and before not in report_words()


_RISK_OF = 6
_CHANGED = word_set("reduced increased decreased raised elevated")
_NO_SUBJECT = frozenset(("", "and", "or", ",", ":", ";", "cent", "percent", "%", "fold", "times"))
