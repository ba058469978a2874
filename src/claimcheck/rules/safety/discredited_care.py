"""``safety/discredited-care``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import telling_words
from claimcheck.rules._stated import flag_stated

_USELESS = (
    "<mainstream>|<medicines> only|just|merely|simply|ever <covering>|suppress+ ..5",
    "<medicines>|painkillers|antidepressants|steroid-creams only|just|merely|simply|ever treat+|manage+|tackle+|chase+|deal+|ease+ with? the|your|their? symptoms|symptom",
    "<mainstream>|<medicines> ..5 , ..2 never|don't|do-not|doesn't|does-not ..2 deal+|address+|treat+|touch+|heal+|get+|reach+|tackle+|fix+|cure+ with|to|at|down? the|what|why ..2 cause|root|roots|root-cause|source|reason",
    "<mainstream>|<medicines> never|don't|do-not|doesn't|does-not ever|actually|really? deal+|address+|treat+|touch+|heal+|get+|reach+|tackle+|fix+|cure+ with|to|at|down? the ..2 root|roots|root-cause|root-causes|source|real-cause|real-reason",
    "instead|rather of|than ..1 masking|suppressing|numbing it|them|symptoms|the-symptoms|your-symptoms|the-problem",
    "<medicines> never cured|cure|cures|healed|heal|heals|heals|fixed|fix|saved",
)
_HARMFUL = (
    "<vaccination> ..1 <weakening>|<spoiling> ..4 <defences>",
    "<mainstream>|<medicines> ..1 <spoiling> your|the|our|their|a|his|her|every? ..2 <vital>|<body>",
    "<mainstream>|<medicines>|doctors kill+|harm+|hurt+|cripple+|injure+ ..2 more|as-many|far-more ..3 than ..4 save+|help+|cure+|heal+|protect+|spare+",
    "<mainstream>|<medicines> kill+ ..3 more|as-many ..3 than ..4 cancer|disease|illness|war|virus",
    "<mainstream> is|are pure|plain|simply|just|nothing-but|slow? poison|poisons|toxic-waste",
    "<mainstream> work|works against your|the body|nature|you|immune",
    "unheard of|before|until ..4 <vaccination>",
    "didn't|did-not|barely|hardly|never exist+|appeared ..1 before|until|without ..4 <vaccination>|drugs|pills",
)
_OUTDONE = (
    "see+|find+|do+|show+|spot+|detect+ what|things|problems ..3 <carer> can't|cannot|never|miss|misses|overlook|overlooks",
    "it|that|which|they <spoiling> your|their|our|his|her ..1 <vital>|tummies|tummy|stomachs|guts|brains for life|ever|good",
    "unlike ..1 <medicines>|painkillers|antidepressants|statins|sleeping-pills|hrt , ..6 with|alongside|against your|the body",
)
PHRASES = (*_USELESS, *_HARMFUL, *_OUTDONE)
_WEIGHED = pattern(
    r"\b(?:trials?|stud(?:y|ies|ied)|researchers|risks?|rarely|rare|side\seffects?|trained|overdose|misuse\w*|abuse\w*|addict\w*|illegal|"
    r"mice|rats|allerg\w*|resistan\w*|viral|virus(?:es)?|colds?|flu\ssymptoms|flares?|guideline|nice|patients?\swho|people\swho|ask|talk|speak)\b",
    re.IGNORECASE,
)
"""Words about studies, misuse, rare harms or those a medicine does not help: such a sentence weighs it."""


@rule(
    source="UK CAP Code 12.2 and 12.12 (must not discourage essential treatment or denigrate it); WHO on vaccine misinformation; FDA tip-offs to health fraud",
    bad=[
        "[[Medication only numbs you]].",
        "[[Vaccines weaken the natural immunity]] of a child.",
        "[[Statins rot the muscles]].",
        "[[Chemo kills more people than it saves]].",
        "The bracelet [[shows what your doctor can't]].",
        "[[Unlike drugs, nettle works with the body]].",
    ],
    good=[
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
    words=lambda: telling_words(PHRASES),
)
def discredited_care(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Medicines, vaccines or doctors run down as a whole: "chemo kills more than it saves", "medication only numbs
    you", "what your doctor can't see".

    It makes whatever is offered beside it look better without a word of evidence, and keeps people from care that
    they need. The harms of treatments are real, but they have a size and concern certain people.

    Say which treatment does what, in how many people, and name the source; or leave it out.
    """
    return flag_stated(
        dossier,
        phrases,
        "“{words}” runs down medical care without saying what, in whom or how often",
        "say which treatment does what, in how many people, and name the source",
        _is_unweighed,
    )


def _is_unweighed(read: ReadSentence, _: Span) -> bool:
    """Whether the sentence neither sizes the harm nor says whom it affects, and nothing is cited."""
    return not read.marks and not _WEIGHED.search(read.text)
