"""``wording/feared-as-fact``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._acting import does_harm, end_of_clause, is_by_less, plain_act
from claimcheck.rules._looking import flag_phrases, holds_any, telling_words
from claimcheck.rules._stated import names

DANGERS = ("<feared>",)
_HARMED = AILING | {Topic.BODY}
_ILL_FROM_IT = frozenset({"coeliac", "celiac", "allergy", "allergic", "intolerance", "intolerant"})
"""An article about these can say what gluten and milk do to patients."""


@rule(
    source="UK CAP Code 12.1 (objective claims need evidence); Informed Health Choices key concepts (fears need fair tests too)",
    bad=[
        "[[Seed oils]] inflame the brain.",
        "[[Deodorant]] causes breast cancer.",
    ],
    good=[
        "Deodorant may irritate the skin.",
        "Does wifi harm the brain?",
        "Wifi does not harm the brain.",
        "Sunscreen lowers the amount of radiation that reaches the skin.",
        "In a study of 900 women, deodorant caused no cancer.",
        "Gluten damages the gut of people with coeliac disease.",
    ],
    words=lambda: telling_words(DANGERS),
)
def feared_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """A danger known from hearsay stated as plain fact: "seed oils inflame the brain".

    What wifi, seed oils, deodorant or lectins do to people at usual exposures has been tested little, or tested and
    not found. A sentence without a hedge or a source hides that, and readers give up what did them no harm.

    Say what was seen, in whom, and how surely; or say that nobody knows.
    """
    if holds_any(dossier, _ILL_FROM_IT):
        return
    for flag in flag_phrases(
        dossier,
        DANGERS,
        "the harm of “{words}” is stated as plain fact, without a hedge or a source",
        "say what was seen, in whom and how surely, and name the study; or leave it out",
        _is_told_to_harm,
    ):
        if flag.claim is None:
            yield flag


def _is_told_to_harm(read: ReadSentence, danger: Span) -> bool:
    """Whether the sentence states as fact that it harms the body."""
    act = plain_act(read)
    if act is None or not danger.end <= act.start <= end_of_clause(read, danger.end):
        return False
    return names(read, _HARMED, act.start) and not is_by_less(read, act) and does_harm(read)
