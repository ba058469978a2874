"""``safety/discredited-care``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import one_of, turns_of
from claimcheck.rules._looking import apart, telling_words
from claimcheck.rules._stated import ends_with, flag_stated

_USELESS = turns_of(__name__, "useless")
_HARMFUL = turns_of(__name__, "harmful")
_OUTDONE = turns_of(__name__, "outdone")
PHRASES = (*_USELESS, *_HARMFUL, *_OUTDONE)
OF_CARE = turns_of(__name__, "said of care")
OF_CARERS = turns_of(__name__, "said of carers")
_CARE = pattern(
    rf"\b(?:{one_of('turns', 'mainstream')}|{one_of('turns', 'tests')}|{one_of('turns', 'medicines')})\s$",
    re.IGNORECASE,
)
_CARERS = pattern(rf"\b(?:{one_of('turns', 'trade')}|{one_of('turns', 'carer')})\s$", re.IGNORECASE)
_WEIGHED = pattern(
    r"\b(?:trials?|stud(?:y|ies|ied)|researchers|risks?|rarely|rare|side\seffects?|trained|overdose|misuse\w*|abuse\w*|addict\w*|illegal|"
    r"mice|rats|allerg\w*|resistan\w*|viral|virus(?:es)?|colds?|flu\ssymptoms|flares?|guideline|nice|patients?\swho|people\swho|ask|talk|speak)\b",
    re.IGNORECASE,
)
"""Words about studies, misuse, rare harms or those a medicine does not help: such a sentence weighs it."""


@rule(
    source="UK CAP Code 12.2 and 12.12 (must not discourage essential treatment or denigrate it); WHO on vaccine misinformation; FDA tip-offs to health fraud",
    bad=[
        "Antidepressants [[are no better than sugar pills]].",
        "[[Conventional medicine treats the symptoms and forgets the cause]].",
        "Mammograms [[cause the cancers they look for]].",
        "The PSA test [[has harmed more men than it has saved]].",
        "Rest is enough, and medicine [[only gets in the way]].",
        "She has [[never been well since the booster]].",
        "Dentists [[are paid to push]] fillings.",
        "[[Medication only numbs you]].",
        "[[Vaccines weaken the natural immunity]] of a child.",
        "[[Statins rot the muscles]].",
        "Chemo [[kills more people than it saves]].",
        "The bracelet [[shows what your doctor can't]].",
        "[[Unlike drugs, nettle works with the body]].",
        "Creams from the chemist [[only numb the pain]].",
    ],
    good=[
        "Antibiotics are no better than a placebo for a cold.",
        "Dentists are paid for each filling.",
        "He stopped smoking after his vaccination.",
        "The PSA test finds cancers that would never do harm.",
        "Painkillers ease the pain but do not treat its cause.",
        "Vaccines train the immune system.",
        "Chemotherapy can weaken the immune system for some weeks.",
        "Do vaccines weaken the immune system?",
        "Vaccines do not weaken the immune system.",
        "Some websites say that medication only numbs you.",
        "Antibiotics kill bacteria, and not viruses.",
        "Unlike warfarin, the newer tablets need no blood tests.",
        "Steroid creams can thin the skin if they are used for long.",
        "An MRI scan shows what X-rays cannot.",
        "Unlike tablets, the patch does not pass through the stomach.",
        "It is offered where other medicines have failed.",
    ],
    words=lambda: telling_words((*PHRASES, *OF_CARE, *OF_CARERS)),
)
def discredited_care(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Medicines, vaccines or doctors run down as a whole: "chemo kills more than it saves", "medication only numbs
    you", "what your doctor can't see".

    It makes whatever is offered beside it look better without a word of evidence, and keeps people from care that
    they need. The harms of treatments are real, but they have a size and concern certain people.

    Say which treatment does what, in how many people, and name the source; or leave it out.
    """
    message = "“{words}” runs down medical care without saying what, in whom or how often"
    suggestion = "say which treatment does what, in how many people, and name the source"
    kinds = ((phrases, _is_unweighed), (OF_CARE, _is_of_care), (OF_CARERS, _is_of_carers))
    flags = (flag_stated(dossier, said, message, suggestion, fits) for said, fits in kinds)
    return apart(chain.from_iterable(flags))


def _is_unweighed(read: ReadSentence, _: Span) -> bool:
    """Whether the sentence neither sizes the harm nor says whom it affects, and nothing is cited."""
    return not read.marks and not _WEIGHED.search(read.text)


def _is_of_care(read: ReadSentence, span: Span) -> bool:
    """Whether a medicine, a test or an operation stands just before."""
    before = read.text[: span.start]
    named = _CARE.search(before) or ends_with(read, DRUGS, len(before.rstrip()))
    return bool(named) and _is_unweighed(read, span)


def _is_of_carers(read: ReadSentence, span: Span) -> bool:
    """Whether those who treat stand just before."""
    return bool(_CARERS.search(read.text[: span.start])) and _is_unweighed(read, span)
