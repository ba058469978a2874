"""``regulation/eu-b12-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Preset, rule
from claimcheck.rules._advertising import is_commercial
from claimcheck.rules._looking import flag_at, is_question

_NAMES = ("b12", "cobalamin", "cyanocobalamin", "methylcobalamin")
_PROMISES = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.FACT})
_GRAMMAR = word_set(
    "contributes contribute to the of a an and in has have role process our your it its vitamin b12 for body helps "
    "help with is maintain maintains support supports functioning function"
)
_FACTS = word_set(
    "deficiency deficient found contain contains source sources absorbed absorption lack low"
)


@rule(
    source="Regulation (EU) 432/2012, Annex: eight claims for vitamin B12; Regulation (EC) 1924/2006 Article 10(1)",
    preset=Preset.OFF,
    jurisdiction="eu",
    bad=[
        "[[Vitamin B12 improves memory.]]",
        "[[Vitamin B12 boosts energy.]]",
        "[[Vitamin B12 improves the function of the immune system.]]",
    ],
    good=[
        "Vitamin B12 contributes to normal energy-yielding metabolism.",
        "Vitamin B12 contributes to the reduction of tiredness and fatigue.",
        "Vitamin B12 deficiency causes anaemia.",
        "Does vitamin B12 improve memory?",
    ],
)
def eu_b12_claim(dossier: Dossier) -> Iterator[Flag]:
    """A benefit claimed for vitamin B12, in a text that sells it, that is not one of the eight authorised ones.

    In the EU a health claim for a food must be on the register and keep its meaning: dropping "normal" turns
    "keeps working" into "works better". Nothing is authorised for memory, hair, weight or pain.

    Use one of the eight: "contributes to the reduction of tiredness and fatigue".
    """
    if not is_commercial(dossier):
        return
    for read in dossier.holding(_NAMES):
        if _promises(read) and not _is_authorised(read.text):
            span = read.reading.span or Span(0, len(read.text))
            ends = read.text[span.end :].startswith(".")
            yield flag_at(
                dossier,
                read,
                Span(span.start, span.end + ends),
                "none of the eight claims authorised for vitamin B12 says this",
                "use an authorised claim, with “normal”",
            )


def _promises(read: ReadSentence) -> bool:
    reading = read.reading
    promised = reading.is_claim and reading.type in _PROMISES and not is_question(read)
    works = reading.wording.asserted >= Strength.CONDITIONAL
    return promised and works and _FACTS.isdisjoint(Tokens(read.text).words)


def _is_authorised(text: str) -> bool:
    """Whether the sentence has every content word of an authorised claim."""
    words = set(Tokens(text).words)
    claims = read_lexicon("authorised_claims")["vitamin b12"]
    return any(set(claim.split()) - _GRAMMAR <= words for claim in claims)
