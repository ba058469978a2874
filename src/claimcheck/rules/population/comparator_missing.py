"""``population/comparator-missing``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import claim_id_at, is_question

_BETTER = re.compile(
    r"\b(?:(?:more|less)\s(?:effective|beneficial|efficacious|potent|powerful|efficient|harmful|toxic)(?!\s(?:treatments?|ways?|options?|therap))|safer|"
    r"(?:faster|quicker|better|greater|longer[- ]lasting|superior)\s(?:relief|absorption|results?|outcomes?|recovery|protection|pain relief)|"
    r"works?\s(?:better|faster)|superior efficacy)\b",
    re.IGNORECASE,
)
_OTHER_SIDE = re.compile(
    r"\b(?:than|versus|vs\.?|compared\s(?:with|to)|in comparison|relative to|unlike|as opposed to|rather than|instead of|"
    r"over\s(?:placebo|standard|conventional|oral)|when\s(?:combined|taken|used|paired)|whereas|while)\b",
    re.IGNORECASE,
)


@rule(
    source="PICO; GRADE guidelines 26: a comparison names both sides",
    bad=[
        "Ginger is [[more effective]] for nausea.",
        "Gel packs are a [[safer]] choice for sore knees.",
        "Swimmers report [[faster relief]] with tape.",
    ],
    good=[
        "Ginger is more effective than placebo for nausea.",
        "Compared with ice, gel packs are a safer choice for sore knees.",
        "Unlike tablets, tape gives faster relief.",
        "More effective treatments are needed.",
        "Which is more effective?",
    ],
)
def comparator_missing(dossier: Dossier) -> Iterator[Flag]:
    """A comparison that does not say with what: "more effective", "safer", "faster relief".

    Better than nothing, than a sugar pill or than the usual treatment are three different claims. Without the
    other side the reader fills in the one they fear or take.

    Name it: "more effective than placebo", "safer than long-term steroids".
    """
    for read in dossier.own_words():
        if not read.reading.is_claim or is_question(read) or _OTHER_SIDE.search(read.text):
            continue
        if read.block.kind.value == "table-cell":
            continue
        for match in _BETTER.finditer(read.text):
            place = read.source_span(Span(*match.span()))
            yield Flag(
                f"“{match[0]}” than what?",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="name what it is compared with",
            )
