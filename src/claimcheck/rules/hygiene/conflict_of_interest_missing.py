"""``hygiene/conflict-of-interest-missing``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Preset, rule

_TOLD = pattern(
    r"\b(?:conflicts?\sof\sinterests?|competing\sinterests?|(?:financial\s)?disclosures?|disclos(?:e|es|ed)|fund(?:ed|ing)|"
    r"sponsor(?:ed|s|ship)?|affiliate|commissions?|paid\s(?:by|for)|advertis\w+|no\sfinancial|financed)\b",
    re.IGNORECASE,
)
_KEYS = frozenset(
    {
        "funding",
        "conflict-of-interest",
        "conflicts-of-interest",
        "competing-interests",
        "disclosure",
        "sponsor",
        "coi",
    }
)


@rule(
    source="JAMA benchmarks (disclosure, Silberg 1997); HONcode principles 7 and 8; HealthNewsReview criterion 6",
    level=Level.NOTE,
    preset=Preset.STRICT,
    bad=[Case("# Ginger\n\nGinger settles the stomach.", whole=True)],
    good=[
        "# Ginger\n\nGinger settles the stomach.\n\nFunding: none; the author has no competing interests.",
        "---\nfunding: reader subscriptions\n---\n# Ginger\n\nGinger settles the stomach.",
    ],
)
def conflict_of_interest_missing(dossier: Dossier) -> Iterator[Flag]:
    """An article that does not say who paid for it or what its author stands to gain.

    Pages about remedies are often written to sell them. A reader who knows this can allow for it.

    Say who paid and which links earn money, even if nobody paid and none do.
    """
    article = dossier.article
    if any(key in _KEYS for key, _ in article.info.extra) or not dossier.claims:
        return
    if not any(_TOLD.search(block.text) for block in article.blocks):
        yield Flag("the article does not say who paid for it or what its author stands to gain")
