"""``causation/blame``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lazy import Lazy
from claimcheck.rules._looking import telling_words
from claimcheck.rules._stated import flag_stated

PHRASES = (
    "blame your|the|his|her|their ..2 <bodily>|<body>|<taken>|<metal>",
    "themselves|yourself|yourselves|himself|herself|ourselves to thank|blame for",
    "bring+ ..2 on|upon themselves|yourself|himself|herself|their-children|their-babies|your-children",
    "thank|blame your|his|her|the|their ..4 for your|their|his|her ..2 <ill>",
    "nothing but|except ..2 <taken> makes|causes|makes-people|makes-you ..2 <ill>|fat|ill|sick|tired|old",
    "at|lies|lie|sits|sit the? root|heart|bottom of nearly|almost|virtually? all|every|most|any illness|illnesses|disease|diseases|sickness|ailment|ailments|<ill>",
    "behind every|all|nearly-every|almost-every|nearly-all|almost-all|virtually-every case-of|form-of? ..1 <ill>",
    "all|every|nearly-all|almost-all|most|any chronic|modern|known? illness|illnesses|disease|diseases|sickness|sicknesses|ailment|ailments comes|come|boil|boils|goes|go down|back to",
    "whatever ails you",
)
_OPENS = Lazy(r"(?:^|[,;:?!.—–]\s?)(?:\W*)(?:(?:then|so|and|just|simply)\s)?$", re.IGNORECASE)


@rule(
    source="Sumner et al. 2014 (causal claims from correlation); HealthNewsReview criterion 5 (disease-mongering)",
    bad=[
        "Spotty, gloomy, awake at three: [[blame your gut]].",
        "Smokers' wives have [[themselves to thank for]] their asthma.",
        "Parents [[bring eczema on their children]] with soap.",
    ],
    good=[
        "Nobody has themselves to blame for asthma.",
        "Some doctors blame screens for poor sleep.",
        "Parents should not blame themselves for autism.",
        "Do you blame your hormones?",
        "She has her nurse to thank for it.",
    ],
    words=telling_words(PHRASES),
)
def blame(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """One culprit for what has many causes: "blame your gut", "they have themselves to thank for their asthma".

    Tiredness, spots and weight have a hundred causes, and few illnesses are anybody's fault. A culprit found
    too soon hides the illness behind it, and shame keeps people from care.

    Say what else may lie behind it, and how much the one cause adds.
    """
    return flag_stated(
        dossier,
        phrases,
        "“{words}” lays on one culprit what has many causes",
        "say what else may lie behind it, and how much this adds",
        _lays,
    )


def _lays(read: ReadSentence, span: Span) -> bool:
    """Whether the reader is told to blame; what somebody blames is a report."""
    told = span.of(read.text).lower().startswith(("blame", "thank"))
    return not told or bool(_OPENS.search(read.text[: span.start]))
