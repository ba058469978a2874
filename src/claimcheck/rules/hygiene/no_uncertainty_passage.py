"""``hygiene/no-uncertainty-passage``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, rule
from claimcheck.rules._common_knowledge import is_common_knowledge
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import find_phrases

_EFFECTS = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.MECHANISM})


@rule(
    source="DISCERN item 8 (areas of uncertainty); Cochrane plain language summaries: comment on limitations",
    bad=[
        Case(
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches.",
            whole=True,
        )
    ],
    good=[
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The trials were small, and it is unclear how long relief lasts."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "But the trial was small and unblinded."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The study was observational, and people who eat ginger may differ in other ways."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The work has not been published in a peer-reviewed journal."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The last difference may be due to chance."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The study could not tell whether the root or the rest did it."
        ),
        "Ginger settles the stomach.",
        (
            "# Gout\n\nGout causes swollen joints. It damages the kidneys. Colchicine eases the pain. Colchicine can cause "
            "nausea. Ibuprofen reduces the swelling."
        ),
    ],
)
def no_uncertainty_passage(dossier: Dossier, *, claims: int = 5) -> Iterator[Flag]:
    """An article with many claims of effect and not one sentence on what is unknown.

    Something is always unknown: how long the effect lasts, in whom it fails, how sure the studies are. A text
    without any doubt has not been weighed by anybody. What every textbook says of an illness and its medicines is
    not counted.

    Add a passage on what the studies could not show and what is being studied.
    """
    if any(find_phrases(dossier, turns_of(__name__, "doubt"), quoted=True)):
        return
    effects = sum(kind in _EFFECTS for kind in dossier.asserted_types(Strength.CONDITIONAL))
    if effects >= claims and not dossier.modelled:
        effects -= sum(_is_known(dossier, number) for number in range(len(dossier.sentences)))
    if effects >= claims:
        yield Flag(
            f"{effects} claims of effect, and no sentence says what is not known",
            suggestion="say what the studies could not show, and for whom it is not known",
        )


def _is_known(dossier: Dossier, number: int) -> bool:
    """Whether the sentence tells an effect that any textbook states: what is not known lies elsewhere."""
    reading = dossier.sentences[number].reading
    if reading.asserted < Strength.CONDITIONAL or reading.type not in _EFFECTS:
        return False
    return reading.is_claim and is_common_knowledge(dossier, number)
