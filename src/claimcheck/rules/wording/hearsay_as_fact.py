"""``wording/hearsay-as-fact``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import Span
from claimcheck.rulebook import Case, Flag, Precision, rule
from claimcheck.rules._acting import betters, does_good, end_of_clause, plain_act
from claimcheck.rules._cases import benefit, cites, result, trial
from claimcheck.rules._looking import asks_openly, flag_at, holds_word
from claimcheck.rules._remedies import (
    Remedy,
    is_product,
    names_medicine,
    remedy_before,
    says_what_doctors_do,
    tells_of_lack,
    told_of_remedies,
)
from claimcheck.rules._stated import named_between, names

_BETTERED = frozenset({Topic.BODY, Topic.OUTCOME})
_SPIRITS = word_set("mind mood focus energy vitality nerves senses spirits")
"""Of these too, a food is said to do them good."""
_EASED = pattern(
    r"(?:(?:sore\s)?throats?|cough\w*|nausea|morning\ssickness|constipat\w*|sunburn|tooth\sdecay|cavit(?:y|ies)|soreness|seizures?|epilep\w*|"
    r"acne|enamel)",
    re.IGNORECASE,
)
"""Relief of these can be plain fact, where nothing worse is named."""
_ROOT = pattern(
    r"\b(?:underlying|root|real|true)\s(?:problems?|issues?|causes?|source|imbalances?)\b|\bat\s(?:the|its|their)\s(?:source|root)\b|\bneed\sfor\s(?:\w+\s)?(?:medic|drug|surg|painkill|prescri)",
    re.IGNORECASE,
)
_SUFFERED = pattern(
    r"\b(?:suffer\w*\s(?:from|with)|who\shave|people\swith|if\syou\shave)\b", re.IGNORECASE
)
_ENSURES = pattern(r"(?:ensures?|guarantees?)\b", re.IGNORECASE)
_SOOTHES = pattern(
    r"(?:calm|sooth|nourish|cleans|seal|heal|regenerat|rejuvenat|purif|detoxif|revitali[sz]|repopulat|rebalanc|reset|rebuild)\w*",
    re.IGNORECASE,
)
_UNNAMED = _SPIRITS | word_set(
    "underlying root real true source need ensure ensures guarantee guarantees"
)
"""One of these stands wherever health is spoken of and no matter of it named."""
_MESSAGE = "the effect of “{words}” is stated as plain fact, without a hedge or a source"
_SUGGESTION = "say what was seen, in whom and how surely, and name the study; or leave it out"


@rule(
    source="UK CAP Code 12.1 and 15.1 (objective claims need evidence); NCCIH and Cancer Research UK on complementary care",
    precision=Precision(hits=8, right=6),
    bad=[
        "Turmeric [[heals]] the joints.",
        "Reiki [[clears]] migraines.",
        "Blackberries [[sharpen]] the mind.",
        "Magnesium [[relieves]] cramps and migraine.",
        "Walnuts are rich in fat. They [[prevent]] dementia.",
        "# Beetroot\n\n- [[Reduces]] inflammation",
        "Zinc can greatly [[ease]] asthma.",
    ],
    good=[
        "Turmeric may ease sore joints a little.",
        "Ginger eased nausea in a trial of 120 women.",
        "Garlic thins the blood and interacts with warfarin.",
        "Reiki does not clear migraines.",
        "Curcumin is poorly absorbed from the gut, but pepper boosts the absorption of many things.",
        "Vitamin C prevents scurvy.",
        "Eating less salt lowers the risk of a stroke.",
        "Statins lower the risk of a stroke, and antibiotics cure most throat infections.",
        "Vitamin K helps the blood to clot.",
        "Magnesium lowered the number of migraines in that year.",
        Case(
            "Turmeric eases arthritis.",
            claims=(benefit("turmeric", "arthritis", cites("lee2021")),),
            studies={"lee2021": trial(n=120, results=[result("arthritis", "benefit")])},
        ),
    ],
)
def hearsay_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """The benefit of a food, supplement or alternative therapy stated as plain fact: "turmeric heals the joints",
    "magnesium relieves migraine", "blackberries sharpen the mind".

    What foods, herbs, supplements, magnets and cold baths do for an illness has mostly been tested little, with
    mixed results or none. A sentence without a hedge or a source hides that. What a nutrient does for its own lack,
    and what is eaten every day, is left alone. A claim that has been modelled is left to its verdict, which knows
    its studies.

    Say what was seen, in whom, and how surely; or say that nobody knows.
    """
    for read in told_of_remedies(dossier):
        act = plain_act(read) if _may_be_for_health(read) and _can_be_hearsay(read) else None
        remedy = remedy_before(dossier, read, act.start) if act else None
        if act and remedy and does_good(read) and _is_for_health(read, act, remedy):
            flag = flag_at(dossier, read, act, _MESSAGE.format(words=remedy.words), _SUGGESTION)
            if flag.claim is None:
                yield flag


def _can_be_hearsay(read: ReadSentence) -> bool:
    """Whether it names no medicine, no lack that is made good, and nothing else that doctors say plainly."""
    if says_what_doctors_do(read) or tells_of_lack(read) or asks_openly(read):
        return False
    return not names_medicine(read)


def _may_be_for_health(read: ReadSentence) -> bool:
    """``False`` only where :func:`_is_for_health` is, wherever in the sentence something acts."""
    return names(read, AILING | _BETTERED) or holds_word(read, _UNNAMED)


def _is_for_health(read: ReadSentence, act: Span, remedy: Remedy) -> bool:
    """Whether what is acted on is an illness or its root, or the body, where more than a nutrient's work is told."""
    end = end_of_clause(read, act.end)
    ailments = list(named_between(read, AILING, act.start, end))
    if ailments and all(map(_EASED.fullmatch, ailments)):
        return False
    if ailments or (remedy.listed and names(read, _BETTERED, act.start, end)):
        return True
    if _is_root(read, act):
        return True
    if remedy.is_nutrient and not is_product(read, act.start):
        return False
    bettered = names(read, _BETTERED, act.start, end) or holds_word(read, _SPIRITS)
    return bettered and betters(read)


def _is_root(read: ReadSentence, act: Span) -> bool:
    """Whether it is about the root of an illness, or what no study measures: "calms the nerves"."""
    suffered = _SUFFERED.search(read.text[: act.start])
    if suffered and names(read, AILING, suffered.start(), act.start):
        return True
    if _ROOT.search(read.text, act.start):
        return True
    words = act.of(read.text)
    return bool(
        _ENSURES.match(words)
        or (_SOOTHES.match(words) and names(read, frozenset({Topic.BODY}), act.end))
    )
