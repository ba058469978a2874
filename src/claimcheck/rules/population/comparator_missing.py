"""``population/comparator-missing``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import NOT_OWN, Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import claim_id_at, is_question

_BETTER = pattern(
    r"\b(?:(?<=\bis\s)|(?<=\bare\s)|(?<=\bbe\s)|(?<=\bworks\s)|(?<=\bfar\s)|(?<=\bmuch\s))"
    r"(?:more\s(?:effective|beneficial|efficacious)|safer)\b(?!\s(?:\w+\s)?(?:when|if|as|with|after|before|at|among|over|by)\b)"
    r"|\b(?<!\bthe\s)safer(?=\s(?:\w+\s)?(?:choices?|options?|alternatives?|therap(?:y|ies)|treatments?|remed(?:y|ies)|way)\b)"
    r"|\b(?:faster|quicker|better|greater|longer[- ]lasting|superior)\s(?:relief|absorption|pain\srelief)\b"
    r"|\bworks?\s(?:better|faster)\b(?!\s(?:when|if|as|with|after|at|together)\b)|\bsuperior\sefficacy\b",
    re.IGNORECASE,
)
_GATES = word_set("effective beneficial efficacious safer relief absorption work works efficacy")
"""Whatever :data:`_BETTER` finds contains one of these words."""
_OTHER_SIDE = pattern(
    r"\b(?:than|versus|vs\.?|compared\s(?:with|to)|in comparison|relative to|unlike|as opposed to|rather than|instead of|"
    r"which|whether|both\b|groups?|alternative\sto|smaller|larger|higher|lower|those\swho|"
    r"over\s(?:placebo|standard|conventional|oral)|when\s(?:combined|taken|used|paired)|whereas|while)\b",
    re.IGNORECASE,
)


@rule(
    source="PICO; GRADE guidelines 26: a comparison names both sides",
    precision=Precision(hits=2, right=2),
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
        "Pills become less effective as the disease goes on.",
        "Safer food lengthened lives.",
        "For a headache, paracetamol is usually the safer choice.",
        "Which is more effective?",
    ],
    words=_GATES,
)
def comparator_missing(dossier: Dossier) -> Iterator[Flag]:
    """A comparison that does not say with what: "more effective", "safer", "faster relief".

    Better than nothing, than a dummy pill and than the usual treatment are three different claims. If the other
    side is missing, readers fill in the treatment they fear or take.

    Name it: "more effective than placebo", "safer than long-term steroids".
    """
    for read in dossier.holding(_GATES):
        if read.block.kind in NOT_OWN or is_question(read) or not _BETTER.search(read.text):
            continue
        if not read.reading.is_claim:
            continue
        if _OTHER_SIDE.search(_passage(dossier, read)):
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


def _passage(dossier: Dossier, read: ReadSentence) -> str:
    """The sentence and the one before it in its block, where the other side can be named."""
    number = dossier.sentences.index(read)
    before = dossier.sentences[max(0, number - 1)]
    same = before.sentence.block == read.sentence.block and before is not read
    return f"{before.text} {read.text}" if same else read.text
