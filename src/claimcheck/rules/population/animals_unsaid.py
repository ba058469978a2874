"""``population/animals-unsaid``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._described_studies import ANIMALS, is_in_animals, tells_effect, title_of
from claimcheck.rules._looking import asserts, claim_id_at

_TOLD = word_set(
    "model models rabbit murine porcine bovine canine guinea fibroblasts neurons macrophages "
    "silico vivo culture cultured fish chickens broilers piglet drosophila yeast plants cows "
    "cattle goats hens horses sugarcane wheat rice bioinformatics genes variants patients"
)
"""Words by which a headline itself says that no people were studied."""


@rule(
    precision=Precision(hits=21, right=17),
    source="Science Media Centre guideline 4 (say so where a study was in animals); Sumner et al. 2014 (inference to humans)",
    words=ANIMALS,
    bad=[
        (
            "# [[Nettle extract regrows nerves]]\n\nRats given the extract walked again after three weeks, "
            "a team in Oslo reports."
        ),
    ],
    good=[
        "# Nettle extract regrows nerves in rats\n\nRats given the extract walked again after three weeks.",
        "# Could nettle help nerves?\n\nRats given the extract walked again after three weeks.",
        (
            "# Nettle extract regrows nerves\n\nRats given the extract walked again. In a trial of 80 patients, "
            "those on the extract walked further."
        ),
        "# Nettle extract regrows nerves: a rabbit model\n\nRabbits were given the extract, then mice given it walked again.",
        "# How nerves heal\n\nRats given the extract walked again after three weeks.",
    ],
)
def animals_unsaid(dossier: Dossier) -> Iterator[Flag]:
    """A headline about an effect that does not say in whom, over a text about animals or cells.

    Most of what works in a dish or a mouse never works in people, and most readers read no further than the
    headline. They assume that it is about people like them.

    Say it in the headline: "in mice", "in cells in the laboratory".
    """
    head = title_of(dossier)
    if head is not None and _silent(head) and is_in_animals(dossier):
        place = head.sentence.span
        yield Flag(
            "the study in the text was in animals or cells, and the headline does not say so",
            place,
            claim=claim_id_at(dossier, place),
            suggestion="say in the headline in whom it was found: “in mice”",
        )


def _silent(read: ReadSentence) -> bool:
    asking = read.text.rstrip().endswith("?")
    named = not (frozenset(ANIMALS) | _TOLD).isdisjoint(cut(read.text).words)
    return not asking and not named and asserts(read, Strength.CONDITIONAL) and tells_effect(read)
