"""``safety/denied-diagnosis``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.tokens import word_set
from claimcheck.language.topics import AILING, Topic
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import telling_words
from claimcheck.rules._stated import ends_with, flag_stated, names

_NOT_THIS_BUT = (
    "<sick> don't|do-not|doesn't|does-not have|suffer-from ..2 <ill> ,|;|:|–|— <sick>|it's|just|only have|has|are|is|'re|'s|'ve|need|needs|lack|lacks|a|too",
    "<sick> aren't|are-not|isn't|is-not|'re-not|'s-not ..1 <ill> ,|;|:|–|— <sick>|it's|just|only are|is|'re|'s|have|has|need|needs|lack|lacks",
)
_ONLY = (
    "is|are nothing but|more|other than? a|an? ..2 <want>",
    "is|are simply|just|merely|only|really a|an? ..2 <want>",
    "does|do not|n't exist",
    "doesn't|don't exist",
    "is|are a|an complete|total|modern? myth|invention|hoax|scam|fiction|label",
)
"""What follows the name of an illness where it is explained away."""
_MIND = (
    "no such thing as <ill> .|,|;|!|–|—",
    "won't|will-not|can't|cannot|doesn't|does-not|don't|do-not make|hurt|harm|touch|infect|sicken ..7 love|loves|believe|believes|trust|trusts|peace|afraid|faith|happy|calm|positive|mind|fear|fears|spirit|thoughts",
    "all|every|most illness|illnesses|disease|diseases|sickness|pain is|are a? ..1 message|lesson|choice|metaphor|story|cry",
)
PHRASES = (*_NOT_THIS_BUT, *_ONLY, *_MIND)
_ILLNESS = frozenset({Topic.CONDITION})
_NEXT = 25
"""Characters after "you have" in which another diagnosis is named: "hay fever"."""
_WANTS = word_set("rickets scurvy beriberi pellagra anaemia anemia goitre ringworm thrush shingles")
"""Illnesses that are a want of one thing, or a germ's."""


@rule(
    source="UK CAP Code 12.2 (must not discourage essential treatment); FDA tip-offs to health fraud",
    bad=[
        "[[You do not have asthma, you have]] a salt shortage.",
        "[[You are not depressed, you are]] inflamed.",
        "Migraine [[is nothing but dehydration]].",
        "There is [[no such thing as high cholesterol.]]",
        "A virus [[cannot harm a child whose mind]] is at rest.",
    ],
    good=[
        "You do not have asthma, the test shows.",
        "You do not have flu, you have hay fever.",
        "Rickets is simply a lack of vitamin D.",
        "It is a myth that cancer is just a fungus.",
        "There is no such thing as a safe tan.",
        "If you are not pregnant, you are asked to come back.",
        "Dehydration can bring on a migraine.",
    ],
    words=telling_words(PHRASES),
)
def denied_diagnosis(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A diagnosis denied or explained away: "you don't have asthma, you have a salt shortage".

    No text has examined its reader. Somebody who takes an illness for a want of salt, or of faith, leaves it
    untreated.

    Say what is known of the cause, and leave the diagnosis to whoever has seen the person.
    """
    return flag_stated(
        dossier,
        phrases,
        "“{words}” denies an illness that the text has not seen",
        "say what is known of the cause, and leave the diagnosis to whoever has seen the person",
        _is_of_an_illness,
    )


def _is_of_an_illness(read: ReadSentence, span: Span) -> bool:
    words = span.of(read.text).lower()
    if not words.startswith(("is ", "are ", "does", "do ", "don")):
        return not names(read, _ILLNESS, span.end, span.end + _NEXT)
    return ends_with(read, AILING, span.start) and _WANTS.isdisjoint(
        read.text[: span.start].lower().split()
    )
