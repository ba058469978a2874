"""``wording/hearsay-as-fact``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rulebook import Case, Flag, rule
from claimcheck.rules._cases import benefit, cites, result, trial
from claimcheck.rules._lists import one_of
from claimcheck.rules._looking import flag_at, holds_any
from claimcheck.rules._remedies import (
    is_product,
    names_medicine,
    remedy_before,
    told_of_remedies,
)
from claimcheck.rules._stated import flag_stated, is_stated, names

REMEDIES = ("<untried>",)
DANGERS = ("<feared>",)
_ACTED_ON = AILING | {Topic.BODY, Topic.OUTCOME}
_BODY = frozenset({Topic.BODY})
_HARMED = AILING | {Topic.BODY}
_PROMISED = frozenset(
    {ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.RECOMMENDATION, ClaimType.PREVALENCE}
)
_TOLD_WITH_CARE = pattern(
    r"\b(?:trials?|stud(?:y|ies|ied)|reviews?|meta-analys[ei]s|randomi[sz]ed|placebo|researchers?|scientists|participants|volunteers|findings?|results?|"
    r"mice|mouse|rats|animals?|laborator(?:y|ies)|lab|dish|tubes?|in\svitro|(?<!good\s)(?<!gut\s)(?<!friendly\s)bacterial?|dilutions?|concentrations?|strains?|feasible|interventions?|"
    r"evidence|research|said|says|compared|versus|some\s(?:people|women|men|patients)|sometimes|often|usually)\b",
    re.IGNORECASE,
)
"""Mentions of trials, a laboratory or some people only; other rules check such reports."""
_KNOWN = pattern(
    r"\b(?:c(?:o)?eliac|allerg\w*|intoleran\w*|interact\w*|anticoagulants?|poison\w*|overdose|labou?r|sore\sthroats?|coughs?|nausea|"
    r"morning\ssickness|constipat\w*|sunburn|tooth\sdecay|cavit(?:y|ies)|enamel|fluorosis|soreness|seizures?|epilepsy|acne|pneumonitis)\b",
    re.IGNORECASE,
)
"""With one of these it can be a plain fact."""
_ESTABLISHED = pattern(
    rf"\bcontributes?\sto\b|\b(?:deficien|dehydrat|malnourish|malnutrit)\w*|\b{one_of('turns', 'made good')}\b",
    re.IGNORECASE,
)
"""Lacks that a food or nutrient makes good, and the authorised words of Regulation (EU) 432/2012."""
_MUCH = pattern(
    r"\b(?:significant|great|dramatic|drastic|substantial|considerab|marked|profound|powerful)(?:al)?ly\b|\b(?:significant|dramatic|profound)\b",
    re.IGNORECASE,
)
_PAST = pattern(r"\bhad\b|(?<!\bis\s)(?<!\bare\s)\b\w+ed$", re.IGNORECASE)
_ROOT = pattern(
    r"\b(?:underlying|root|real|true)\s(?:problems?|issues?|causes?|source|imbalances?)\b|\bat\s(?:the|its|their)\s(?:source|root)\b|\bneed\sfor\s(?:\w+\s)?(?:medic|drug|surg|painkill|prescri)",
    re.IGNORECASE,
)
_SUFFERED = pattern(
    r"\b(?:suffer\w*\s(?:from|with)|who\shave|people\swith|if\syou\shave)\b", re.IGNORECASE
)
_RAISES = pattern(
    r"(?:stimulat|increas|rais|promot|caus|trigger|induc|worsen|contribut)", re.IGNORECASE
)
"""What raises something bad does no good, whatever the claim's type."""
_ASKS = pattern(r"\W*(?:\d+[.):]?\s)?(?:how|why|what|which|whether)\b", re.IGNORECASE)
_ENSURES = pattern(r"(?:ensures?|guarantees?)\b", re.IGNORECASE)
_OF_THE_UNMEASURED = word_set(
    "underlying root real true source need ensure ensures guarantee guarantees"
)
"""One of these stands wherever the two patterns above match."""
_SOOTHES = pattern(
    r"(?:calm|sooth|nourish|cleans|seal|heal|regenerat|rejuvenat|purif|detoxif|revitali[sz]|repopulat|rebalanc|reset|rebuild)\w*",
    re.IGNORECASE,
)
_TURNS = pattern(r"[;:]|\b(?:but|although|though|while|whereas|however|yet)\b", re.IGNORECASE)
"""After one of these something else acts."""
_ILL_FROM_IT = frozenset({"coeliac", "celiac", "allergy", "allergic", "intolerance", "intolerant"})
"""An article about these can say what gluten and milk do to patients."""
_MESSAGE = "the effect of “{words}” is stated as plain fact, without a hedge or a source"
_SUGGESTION = "say what was seen, in whom and how surely, and name the study; or leave it out"


@rule(
    source="UK CAP Code 12.1 and 15.1 (objective claims need evidence); NCCIH and Cancer Research UK on complementary care",
    bad=[
        "[[Turmeric]] heals the joints.",
        "[[Reiki]] clears migraines.",
        "[[Seed oils]] inflame the brain.",
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
        "Gluten damages the gut of people with coeliac disease.",
        "Does wifi harm the brain?",
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
    """The benefit of a food, supplement or alternative therapy, or a danger known from hearsay, stated as plain
    fact: "turmeric heals the joints", "magnesium relieves migraine", "seed oils inflame the brain".

    What foods, herbs, supplements, magnets and cold baths do for an illness has mostly been tested little, with
    mixed results or none; the same goes for the feared effects of wifi, seed oils or deodorant. A sentence without
    a hedge or a source hides that. What a nutrient does for its own lack, and what is eaten every day, is left alone.
    A claim that has been modelled is left to its verdict, which knows its studies.

    Say what was seen, in whom, and how surely; or say that nobody knows.
    """
    yield from (flag for flag in _told_as_fact(dossier) if flag.claim is None)


def _told_as_fact(dossier: Dossier) -> Iterator[Flag]:
    named = list(flag_stated(dossier, REMEDIES, _MESSAGE, _SUGGESTION, _is_a_remedy))
    yield from named
    yield from _of_foods(dossier, [flag.span for flag in named if flag.span])
    if not holds_any(dossier, _ILL_FROM_IT):
        yield from flag_stated(dossier, DANGERS, _MESSAGE, _SUGGESTION, _is_a_danger)


def _of_foods(dossier: Dossier, told: list[Span]) -> Iterator[Flag]:
    """Illnesses that any food or supplement is said to help, where no remedy of the list was found."""
    for read in _may_be_told(dossier):
        if any(map(read.sentence.span.overlaps, told)):
            continue
        promised = _is_strong(read) and read.reading.type in _PROMISED
        causes = _causes(read) if promised else []
        if not causes or not _is_of_illness(read, causes[0]):
            continue
        eaten = remedy_before(dossier, read, causes[0].start)
        if eaten and not _ASKS.match(read.text) and _helps(read) and is_stated(read, causes[0]):
            yield flag_at(dossier, read, causes[0], _MESSAGE.format(words=eaten), _SUGGESTION)


def _may_be_told(dossier: Dossier) -> Iterator[ReadSentence]:
    """The sentences whose words leave it possible; how strongly one claims takes longer to find out."""
    for read in told_of_remedies(dossier):
        if _is_on_health(read) and _is_unsourced(read) and not _ESTABLISHED.search(read.text):
            yield read


def _is_on_health(read: ReadSentence) -> bool:
    """Whether it names what can be acted on, or what no study measures, and no medicine."""
    unmeasured = not _OF_THE_UNMEASURED.isdisjoint(cut(read.text).there)
    return (unmeasured or names(read, _ACTED_ON)) and not names_medicine(read)


def _is_strong(read: ReadSentence) -> bool:
    """Whether it says that something acts, or that it can act much."""
    asserted = read.reading.asserted
    if asserted == Strength.CAN_CAUSE:
        return bool(_MUCH.search(read.text))
    return asserted >= Strength.CAUSES


def _is_of_illness(read: ReadSentence, cause: Span) -> bool:
    """Whether it is about an illness, the root of one, or what no study measures: "calms the nerves"."""
    turn = _TURNS.search(read.text, cause.end)
    if is_product(read, cause.start) and read.reading.type is ClaimType.BENEFIT:
        return names(read, _ACTED_ON)
    if names(read, AILING, cause.start, turn.start() if turn else None):
        return True
    suffered = _SUFFERED.search(read.text[: cause.start])
    if suffered and names(read, AILING, suffered.start(), cause.start):
        return True
    if _ROOT.search(read.text, cause.start):
        return True
    act = cause.of(read.text)
    return bool(_ENSURES.match(act) or (_SOOTHES.match(act) and names(read, _BODY, cause.end)))


def _causes(read: ReadSentence) -> list[Span]:
    """The words of effect, none where it is told as past."""
    causes = [cue.span for cue in read.reading.wording.cues if cue.kind is CueKind.CAUSAL]
    so_far = read.text[: causes[0].end] if causes else ""
    return [] if _PAST.search(so_far) else causes


def _is_a_remedy(read: ReadSentence, span: Span) -> bool:
    if not _is_told_as_fact(read, span, _ACTED_ON):
        return False
    goes_into = _causes(read)[0].of(read.text) == "into"  # where it goes is not what it does
    return not goes_into and _helps(read)


def _is_a_danger(read: ReadSentence, span: Span) -> bool:
    return _is_told_as_fact(read, span, _HARMED) and read_way(cut(read.text)).sign <= 0


def _is_told_as_fact(read: ReadSentence, span: Span, kinds: frozenset[Topic]) -> bool:
    """Whether it is said to act on the body, without a source or a limit."""
    if not _is_unsourced(read) or not names(read, kinds, span.end):
        return False
    if read.reading.asserted < Strength.CAUSES:
        return False
    causes = [cause.start for cause in _causes(read)]
    if not causes or span.end > causes[0] or _TURNS.search(read.text, span.end, causes[0]):
        return False
    return names(read, kinds, causes[0])


def _is_unsourced(read: ReadSentence) -> bool:
    """Whether it neither gives a source or a limit nor tells what is known well enough."""
    return not (read.marks or _TOLD_WITH_CARE.search(read.text) or _KNOWN.search(read.text))


def _acts(read: ReadSentence) -> list[str]:
    """The words of effect."""
    return [cue.text for cue in read.reading.wording.cues if cue.kind is CueKind.CAUSAL]


def _helps(read: ReadSentence) -> bool:
    """Whether it is said to do good, and not to a medicine: "garlic thins the blood" is a warning."""
    if read.reading.type not in _PROMISED or names_medicine(read):
        return False
    if read.reading.type is ClaimType.BENEFIT and not any(map(_RAISES.match, _acts(read))):
        return True
    return read_way(cut(read.text)).sign >= 0
