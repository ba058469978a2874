"""``safety/unqualified-safety``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_phrases

PHRASES = (
    "completely safe",
    "totally safe",
    "perfectly safe",
    "entirely safe",
    "absolutely safe",
    "100% safe",
    "very safe",
    "extremely safe",
    "totally harmless",
    "completely harmless",
    "perfectly harmless",
    "is harmless",
    "are harmless",
    "no side effects",
    "without side effects",
    "without any side effects",
    "zero side effects",
    "free of side effects",
    "free from side effects",
    "no known side effects",
    "no risk",
    "risk free",
    "safe for everyone",
    "safe for all",
    "safe and natural",
    "naturally safe",
    "no adverse effects",
    "side effect free",
    "minimal risk",
    "minimal side effects",
    "virtually no side effects",
    "virtually no risk",
    "few if any side effects",
    "safe and effective",
    "safe, effective",
    "a safe, promising",
    "a safe, natural",
    "a safe and natural",
)


@rule(
    source="Informed Health Choices key concept “100% safe!”; FTC Health Products Compliance Guidance 2022",
    bad=[
        "Nettle tea is [[completely safe]].",
        "For most adults the drops are [[very safe]].",
        "The patch has [[no side effects]].",
        "[[Minimal risk]] at the usual doses.",
        "Nettle tea is [[a safe, natural]] way to sleep.",
    ],
    good=[
        "Nettle tea was well tolerated for eight weeks in one trial.",
        "The patch is not completely safe.",
        "Is the patch very safe?",
    ],
)
def unqualified_safety(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Safety without condition: "very safe", "no side effects", "harmless".

    Nothing that works is harmless to everyone at every dose. Small trials miss rare harms, and silence about
    interactions or pregnancy is read as an all-clear.

    Say for whom, at what dose, for how long it was studied, and what harms were seen.
    """
    message = "“{words}” tells of safety without dose, people or time"
    return flag_phrases(
        dossier, phrases, message, "say at what dose, for whom and for how long it was found safe"
    )
