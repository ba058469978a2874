"""``wording/absolute-efficacy``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_phrases

PHRASES = (
    "always works",
    "never fails",
    "works every time",
    "works for everyone",
    "works for everybody",
    "100 effective",
    "100% effective",
    "100 percent effective",
    "100 per cent effective",
    "one hundred percent effective",
    "completely effective",
    "totally effective",
    "guaranteed to",
    "guaranteed results",
    "results are guaranteed",
    "relief is guaranteed",
    "success is guaranteed",
    "recovery is guaranteed",
    "guarantees relief",
    "guarantees results",
    "guarantees a",
    "guarantees that",
    "guarantee you",
    "guarantees you",
    "total protection",
    "offers complete protection",
    "provides complete protection",
    "gives complete protection",
    "works for all",
    "works on everyone",
    "helps everyone",
    "fail safe remedy",
    "infallible",
    "foolproof",
    "sure fire",
    "surefire",
)


@rule(
    source="Informed Health Choices key concepts “100% effective!” and “100% certain!”; FDA tip-offs to health fraud",
    bad=[
        "This tea [[always works]] on a head cold.",
        "[[Results are guaranteed]] within a week.",
        "The cream is [[100% effective]] for acne.",
    ],
    good=[
        "No tea always works on a head cold.",
        "Nothing here is guaranteed.",
        "The cream helps some people with acne.",
        "Close follow-up must be guaranteed.",
        "The guaranteed minimum shelf life is two years.",
    ],
    words=PHRASES,
)
def absolute_efficacy(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """A promise with no exception: "always works", "guaranteed", "100 % effective".

    No treatment helps everyone. Words without exception hide how many people it does not help, and
    are a known mark of health fraud.

    Give the share of people helped, against what: "six in ten people, against four in ten on placebo".
    """
    message = "“{words}” leaves no room for the people it does not help"
    return flag_phrases(
        dossier, phrases, message, "say how many people it helps, compared with what"
    )
