"""``wording/hearsay-as-fact``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import cut
from claimcheck.language.words.topics import AILING, DRUGS, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import holds_any, telling_words
from claimcheck.rules._stated import flag_stated, names

REMEDIES = ("<untried>",)
DANGERS = ("<feared>",)
_ACTED_ON = AILING | {Topic.BODY, Topic.OUTCOME}
_HARMED = AILING | {Topic.BODY}
_PROMISED = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.RECOMMENDATION})
_TOLD_WITH_CARE = pattern(
    r"\b(?:trials?|stud(?:y|ies|ied)|reviews?|meta-analys[ei]s|randomi[sz]ed|placebo|researchers?|scientists|participants|volunteers|"
    r"mice|rats|animals?|laborator(?:y|ies)|lab|dish|tubes?|in\svitro|bacterial?|dilutions?|concentrations?|strains?|feasible|interventions?|"
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
    ],
    good=[
        "Turmeric may ease sore joints a little.",
        "Ginger eased nausea in a trial of 120 women.",
        "Garlic thins the blood and interacts with warfarin.",
        "Reiki does not clear migraines.",
        "Curcumin is poorly absorbed from the gut, but pepper boosts the absorption of many things.",
        "Gluten damages the gut of people with coeliac disease.",
        "Does wifi harm the brain?",
    ],
    words=lambda: telling_words((*REMEDIES, *DANGERS)),
)
def hearsay_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """The benefit of a remedy, or a danger, known only from hearsay and stated as plain fact: "turmeric heals the
    joints", "seed oils inflame the brain".

    What herbs, cleanses, magnets and cold baths do for an illness has mostly been tested little, with mixed
    results or none; the same goes for the feared effects of wifi, seed oils or deodorant. A sentence without a
    hedge or a source hides that.

    Say what was seen, in whom, and how surely; or say that nobody knows.
    """
    yield from flag_stated(dossier, REMEDIES, _MESSAGE, _SUGGESTION, _is_a_remedy)
    if not holds_any(dossier, _ILL_FROM_IT):
        yield from flag_stated(dossier, DANGERS, _MESSAGE, _SUGGESTION, _is_a_danger)


def _is_a_remedy(read: ReadSentence, span: Span) -> bool:
    return _is_told_as_fact(read, span, _ACTED_ON) and _helps(read)


def _is_a_danger(read: ReadSentence, span: Span) -> bool:
    return _is_told_as_fact(read, span, _HARMED) and read_way(cut(read.text)).sign <= 0


def _is_told_as_fact(read: ReadSentence, span: Span, kinds: frozenset[Topic]) -> bool:
    """Whether it is said to act on the body, without a source or a limit."""
    reading = read.reading
    if reading.asserted < Strength.CAUSES or read.marks:
        return False
    if _TOLD_WITH_CARE.search(read.text) or _KNOWN.search(read.text):
        return False
    causes = [cue.span.start for cue in reading.wording.cues if cue.kind is CueKind.CAUSAL]
    if not causes or span.end > causes[0] or _TURNS.search(read.text, span.end, causes[0]):
        return False
    return names(read, kinds, causes[0])


def _helps(read: ReadSentence) -> bool:
    """Whether it is said to do good, and not to a medicine: "garlic thins the blood" is a warning."""
    if read.reading.type not in _PROMISED or names(read, DRUGS):
        return False
    return read_way(cut(read.text)).sign >= 0
