"""``safety/refuted-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import cut
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._known import Met, find_known, find_told, words_of_known
from claimcheck.rules._looking import apart, flag_at, is_negated, is_question, says

_RELATING = frozenset(
    {CueKind.CAUSAL, CueKind.AMBIGUOUS, CueKind.CORRELATIONAL, CueKind.CAN, CueKind.HEDGE}
)
_PASSIVE = pattern(r".*\b(?:by|to|with|from|of|behind|due)$", re.IGNORECASE)
_TURNS = pattern(
    r"[;:](?!\s(?:it|they|this)\b)|\b(?:but|although|though|while|whereas|however|yet)\b",
    re.IGNORECASE,
)
_NEAR = 2
"""In how many sentences on either side a text puts right what it has just told."""
_SUGGESTION = "say what was found, and name the source; or leave the claim out"


@rule(
    source="WHO Mythbusters; US National Cancer Institute, Common Cancer Myths and Misconceptions; and who stands beside each claim in the rule's table",
    bad=[
        "[[Fever]] damages the brain.",
        "The measles [[jab]] is behind the rise in autism.",
        "[[HIV]] does not cause AIDS.",
        "[[High cholesterol on this diet is nothing to worry about]].",
        "[[Surgery spreads the cancer]] through the blood.",
        "[[Chemo only works for two in a hundred]].",
        "[[Polio was all but gone before the vaccine]].",
        "Melanoma is caused by [[sunscreen]].",
        "[[Antibiotics]] cure the flu.",
        "Autism is linked to [[vaccines]].",
        "[[Cancer feeds on sugar]], and sugar feeds tumours.",
        "Refuse the [[biopsy]]: it spreads the cancer.",
    ],
    good=[
        "Vaccines do not cause autism.",
        "Surgery removes the tumour before it spreads.",
        "Deaths from measles were falling before the vaccine, but cases were not.",
        "No study has found that vaccines cause autism.",
        "Some parents fear that vaccines cause autism.",
        "Vaccines cause autism, or so a website says. That is not true.",
        "Do vaccines cause autism?",
        "HIV causes AIDS.",
        "Sunscreen lowers the risk of melanoma.",
        "Antibiotics do not cure the flu.",
        "Children with autism need the same vaccines as others.",
    ],
    words=lambda: words_of_known(__name__),
)
def refuted_claim(dossier: Dossier) -> Iterator[Flag]:
    """A claim that health authorities have examined and found wrong: "vaccines cause autism", "antibiotics cure
    the flu".

    Such claims come back for decades, and people have died of some. The rule knows a few that no authority
    disputes, by what is said to act on what; a passage that tells of one to put it right is left alone.

    Say what was found instead, and cite who found it.
    """
    yield from apart(_flags(dossier))


def _flags(dossier: Dossier) -> Iterator[Flag]:
    """A flag for each, also where one sentence tells it outright and brings the two together."""
    met = find_known(dossier, __name__)
    said = ((one.read, one.about, one.known) for one in met if _is_said(one))
    for read, span, known in chain(find_told(dossier, __name__), said):
        if not _is_put_right(dossier, read, span):
            message = f"“{{words}}”: this claim has been refuted; {known.fact} ({known.source})"
            yield flag_at(dossier, read, span, message, _SUGGESTION)


def _is_said(met: Met) -> bool:
    """Whether the sentence brings the two together in the refuted way."""
    read, said = met.read, met.known.said
    if is_question(read) or not _is_joined(met):
        return False
    strength = read.reading.asserted
    if said == "denied":
        return strength is Strength.NO_RELATION and met.about.start < met.of.start
    if strength < Strength.CORRELATIONAL or is_negated(read, met.about):
        return False
    sign = read_way(cut(read.text)).sign
    return sign >= 0 if said == "lowers" else sign <= 0


def _is_joined(met: Met) -> bool:
    """Whether a word of relation stands between the two, and nothing that parts them."""
    first, last = sorted((met.about, met.of))
    if _TURNS.search(met.read.text, first.end, last.start):
        return False
    cues = [cue for cue in met.read.reading.wording.cues if cue.kind in _RELATING]
    if any(cue.span.end <= first.start and cue.text.endswith("between") for cue in cues):
        return True
    between = [cue for cue in cues if first.start <= cue.span.start < last.end]
    return any(first is met.about or _PASSIVE.match(cue.text) for cue in between)


def _is_put_right(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether the sentence, beside the words at ``span``, or one near it says that the claim is wrong, or whose it is."""
    number = dossier.number_of(read)
    near = dossier.sentences[max(0, number - _NEAR) : number + _NEAR + 1]
    own = read.text[: span.start] + read.text[span.end :]
    return any(says(own if one is read else one.text, __name__, "corrects") for one in near)
