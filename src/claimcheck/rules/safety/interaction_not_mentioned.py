"""``safety/interaction-not-mentioned``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, Preset, rule
from claimcheck.rules._looking import find_phrases, flag_at, holds_any

_SAID = word_set(
    "interact interacts interaction interactions interfere interferes interfering "
    "contraindicated contraindication contraindications"
)
_PROMISES = frozenset({ClaimType.BENEFIT, ClaimType.RECOMMENDATION, ClaimType.COMPARISON})


_WARNING = pattern(
    r"\b(?:should|must|do|does|can)(?:\snot|n['’]t)\b|\bcannot\b|\b(?:never|avoid\w*|contraindicated)\b",
    re.IGNORECASE,
)


@rule(
    source="FTC Health Products Compliance Guidance 2022 (known interactions must be told); the interactions are those "
    "that the fact sheets of NCCIH and the NIH Office of Dietary Supplements name",
    preset=Preset.STRICT,
    precision=Precision(hits=3, right=1),
    bad=[
        "[[St John's wort]] lifts low mood.",
        "Eating more [[grapefruit]] lowers cholesterol. Grapefruit also helps weight loss.",
    ],
    good=[
        "St John's wort should not be given to people who take simvastatin.",
        "St John's wort lifts low mood, but it weakens the pill and many other medicines.",
        "Ginkgo may help memory; it can interact with blood thinners.",
        "Parsley freshens the breath.",
    ],
)
def interaction_not_mentioned(dossier: Dossier) -> Iterator[Flag]:
    """A remedy recommended that is known to interact with medicines, in an article that does not say so.

    St John's wort makes the contraceptive pill fail, vitamin K counteracts warfarin, and grapefruit raises the
    level of some statins. People who read about remedies are often people who take medicines.

    Name the medicines, and tell readers who take them to ask first.
    """
    table = read_lexicon("interactions")
    for remedy, partners in table.items():
        names = tuple(filter(None, remedy.split(" | ")))
        said = holds_any(dossier, _SAID) or any(True for _ in find_phrases(dossier, partners))
        if said:
            continue
        for read, span in find_phrases(dossier, names):
            recommended = (
                read.reading.wording.asserted >= Strength.CONDITIONAL
                or read.reading.type is ClaimType.RECOMMENDATION
            )
            promises = read.reading.type in _PROMISES and recommended
            if promises and read.block.kind is not BlockKind.HEADING and not _warns(read):
                medicines = ", ".join(partners[:3])
                yield flag_at(
                    dossier,
                    read,
                    span,
                    f"“{{words}}” is known to interact with medicines ({medicines}), which the article does not say",
                    f"say so, and name {medicines}",
                )
                break


def _warns(read: ReadSentence) -> bool:
    """Whether the sentence advises against the remedy itself."""
    return bool(_WARNING.search(read.text))
