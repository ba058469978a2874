"""``safety/hazardous-remedy``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._known import find_known, words_of_known
from claimcheck.rules._looking import flag_at, is_negated, is_question, says


@rule(
    source="US FDA; WHO; EFSA; US NCI; UK MHRA; and who stands beside each substance in the rule's table",
    bad=[
        "Put six drops of [[chlorine dioxide]] in a glass of water.",
        "A spoon of [[turpentine]] on an empty stomach drives the worms out.",
        "[[Apricot kernels]] starve a tumour.",
        "Swallow [[oregano oil]] at the first sore throat.",
        "[[Coffee enemas]] every morning help the liver.",
        "[[Comfrey]] tea mends bones.",
    ],
    good=[
        "Never drink chlorine dioxide.",
        "Apricot kernels set cyanide free when they are eaten.",
        "Wipe the worktop with bleach.",
        "Do not swallow essential oils.",
        "Can coffee enemas help the liver?",
        "Comfrey tea can damage the liver.",
        "If you swallow bleach, rinse the mouth and call for help.",
        "Add lavender oil to a diffuser.",
        "People with a weak heart should avoid ephedra in any dose.",
    ],
    words=lambda: words_of_known(__name__),
)
def hazardous_remedy(dossier: Dossier) -> Iterator[Flag]:
    """A remedy of which health authorities warn, advised or promised: chlorine dioxide, turpentine, apricot kernels,
    black salve, comfrey tea.

    People have been poisoned, burnt and killed by such remedies. The rule knows some two dozen of them with the ways
    of use that are dangerous, and passes over a sentence that warns, reports a study or is about the household.

    Say what it does to the body, and who warns of it; or leave it out.
    """
    for met in find_known(dossier, __name__):
        if _is_offered(met.read) and not is_negated(met.read, met.about):
            yield flag_at(
                dossier,
                met.read,
                met.about,
                f"“{{words}}”: health authorities warn of this; {met.known.fact} ({met.known.source})",
                "say what it does to the body and who warns of it, or leave it out",
            )


def _is_offered(read: ReadSentence) -> bool:
    """Whether the sentence neither asks, warns, reports nor tells of another use."""
    return not (is_question(read) or says(read.text, __name__, "warns", "reports", "household"))
