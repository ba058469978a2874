"""What kind of study an article describes, by its own words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.people.laboratory import ANIMALS as ANIMAL_WORDS
from claimcheck.language.people.laboratory import LABORATORY
from claimcheck.language.text.morphology import Form
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import CueKind
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import find_phrases, holds_any

_OBSERVING = turns_of(__name__, "observing")
_SAID = turns_of(__name__, "said")
_TRIED = (
    "trial", "trials", "randomised", "randomized", "randomly", "placebo", "assigned", "allocated", "experiment",
    "experiments", "mendelian", "meta", "systematic", "crossover", "sham", "intervention",
)  # fmt: skip
ANIMALS = (*ANIMAL_WORDS, *LABORATORY)
_IN_ANIMALS = turns_of(__name__, "in animals")
_PEOPLE_STUDIED = turns_of(__name__, "people studied")


def is_observational(dossier: Dossier) -> bool:
    """Whether the article says so, or describes watching and questioning people and no experiment."""
    if any(find_phrases(dossier, _SAID)):
        return True
    return not holds_any(dossier, _TRIED) and any(find_phrases(dossier, _OBSERVING, quoted=True))


def is_in_animals(dossier: Dossier) -> bool:
    """Whether the article describes a study in animals or cells, and none in people."""
    if not holds_any(dossier, ANIMALS) or not any(find_phrases(dossier, _IN_ANIMALS, quoted=True)):
        return False
    return not any(find_phrases(dossier, _PEOPLE_STUDIED, quoted=True))


def title_of(dossier: Dossier) -> ReadSentence | None:
    """The heading at the beginning of the article."""
    first = next(iter(dossier.sentences), None)
    return first if first is not None and first.block.kind is BlockKind.HEADING else None


_COPULA = pattern(r"\b(?:is|are|was|were|can|will|has|have)\b", re.IGNORECASE)
_ASKS = pattern(
    r"(?:what|why|how|which|whether|when|who|factors|determinants|predictors)\b", re.IGNORECASE
)
_FINITE = (Form.BASE, Form.THIRD)


def tells_effect(read: ReadSentence) -> bool:
    """Whether a headline states an effect, not just a subject: "The effect of tea on …"."""
    if not read.reading.is_claim or _ASKS.match(read.text.rpartition(": ")[2]):
        return False
    from claimcheck.appraisal.grammar import verbs

    cues = [c.text.lower() for c in read.reading.wording.cues if c.kind is CueKind.CAUSAL]
    verbal = [cue.split()[0] for cue in cues if not cue.endswith((" of", " on", " for", " by"))]
    if any(verbs()[word][1] in _FINITE for word in verbal if word in verbs()):
        return True
    return bool(_COPULA.search(read.text)) and len(verbal) == len(cues)


_OWN = pattern(
    r"\b(?:we|our|these|present|current)\b|^(?:this|the)\s(?:study|work|paper|article|objective|aim|purpose|use)\b|^\W*(?:methods?|conclusions?|results|background|objectives?)\b",
    re.IGNORECASE,
)
"""What a paper says about itself: its authors weigh its design in the same breath."""


def is_own(read: ReadSentence) -> bool:
    """Whether a paper refers to itself."""
    return bool(_OWN.search(read.text))


def headlines(dossier: Dossier) -> Iterator[ReadSentence]:
    """The title, and the sentences that report a finding of a study or of its authors."""
    head = title_of(dossier)
    if head is not None:
        yield head
    for read in dossier.own_words():
        if read.reading.source is not None:
            yield read
