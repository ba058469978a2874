"""``hygiene/disclaimer-beside-advice``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, a_block, rule
from claimcheck.rules._looking import asserts

_NO_ADVICE = pattern(
    r"\b(?:not\s(?:\w+\s){0,5}(?:medical\s)?advice|(?:informational|information|educational)\spurposes|general\s(?:knowledge|information))\b",
    re.IGNORECASE,
)
_TREATS = pattern(
    r"\b(?:supplement\w*|injections?|dos(?:e|es|age|ing)|tablets?|capsules?|medicines?|medications?|drugs?|treatments?|"
    r"therap(?:y|ies)|remed(?:y|ies)|vitamins?|herbs?|mg|mcg|µg)\b",
    re.IGNORECASE,
)
_LEAST = 3


@rule(
    source="FTC guidance: a disclaimer does not cure a claim; HONcode principle 2",
    level=Level.NOTE,
    precision=Precision(hits=1, right=1),
    bad=[
        (
            "Ginger tablets relieve migraine. Ginger treatment reduces nausea. A dose of ginger eases pain.\n\n"
            "[[This content is for informational purposes only and is not medical advice.]]"
        ),
    ],
    good=[
        "Ginger grows in the tropics.\n\nThis content is for informational purposes only and is not medical advice.",
        "Ginger tablets relieve migraine. Ginger treatment reduces nausea. A dose of ginger eases pain.",
    ],
    words=(a_block(BlockKind.DISCLAIMER),),
)
def disclaimer_beside_advice(dossier: Dossier) -> Iterator[Flag]:
    """A disclaimer that the text is not medical advice, in a text full of claims about treatments.

    Readers act on the claims and skip the disclaimer. It protects the publisher, not the reader, and makes no
    unsupported sentence true.

    Support or soften the claims; keep the disclaimer if the lawyers want it.
    """
    for block in dossier.article.blocks:
        if block.kind is BlockKind.DISCLAIMER and _NO_ADVICE.search(block.text):
            treating = sum(_is_treatment_claim(read) for read in dossier.sentences)
            message = f"the text makes {treating} claims about treatments and disclaims them here"
            yield from [Flag(message, block.span)] if treating >= _LEAST else []
            return


def _is_treatment_claim(read: ReadSentence) -> bool:
    return bool(_TREATS.search(read.text)) and asserts(read, Strength.CONDITIONAL)
