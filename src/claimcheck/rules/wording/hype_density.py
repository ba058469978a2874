"""``wording/hype-density``."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Preset, rule

_LEAST_WORDS = 60


@rule(
    source="Millar, Batalo and Budgell 2022 (JAMA Netw Open e2228676): 139 hype adjectives; "
    "the share of words is this tool's own measure",
    level=Level.NOTE,
    preset=Preset.STRICT,
    bad=[
        Case(
            "Our innovative, comprehensive and powerful tea plan is an essential tool. It offers exceptional and "
            "remarkable comfort, and its unique, advanced leaves are vital for tired people. Renowned growers pick "
            "them in a pristine valley, with extensive care and outstanding skill, for an incredible and robust cup. "
            "Drink one each day, with or after meals, and note how you feel over the following few weeks at home.",
            whole=True,
        )
    ],
    good=[
        (
            "The tea was given to 64 nurses for eight weeks. Half got tea, half got coloured water, and neither they nor "
            "the staff knew which. At the end the nurses who drank tea slept twenty minutes longer a night than the others. "
            "Three of them had heartburn. Whether the gain lasts is not known, and larger trials are under way in two "
            "other hospitals, which should report next year."
        ),
    ],
)
def hype_density(dossier: Dossier, *, per_hundred: float = 4.0) -> Iterator[Flag]:
    """An article crowded with adjectives of praise: "innovative", "essential", "remarkable".

    One such word may be justified. Many of them, one in every twenty-five words or more, turn an article into an
    advertisement, and none of them can be checked.

    Delete the adjectives that a number or a fact could replace.
    """
    hype = {word for words in read_lexicon("hype").values() for word in words}
    counts: Counter[str] = Counter()
    for word in sorted(dossier.words.there & hype):
        counts[word] = dossier.words.holding(word).bit_count()
    length = sum(len(read.text.split()) for read in dossier.own_words())
    found = counts.total()
    if length >= _LEAST_WORDS and 100 * found >= per_hundred * length:
        commonest = ", ".join(f"“{word}”" for word, _ in counts.most_common(5))
        yield Flag(f"{found} adjectives of praise in {length} words: {commonest} and others")
