"""``attribution/testimonial``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

GATES = (
    "worked", "works", "testimonial", "testimonials", "swear", "swears", "stories", "story", "users",
    "customers", "readers", "fans", "changed", "people", "many", "countless", "thousands", "reviews",
    "patients", "gone",
)  # fmt: skip
PATTERN = (
    r"\b(?:(?:it|this|that|they)\s(?:really\s|has\s|have\s)?worked\s(?:wonders\s)?for\sme|(?:has\s|have\s)?changed\smy\slife|"
    r"my\s(?:\w+\s){1,3}(?:is|are|was|were|has|have)\s(?:now\s|completely\s|all\s|finally\s)*(?:gone|disappeared|vanished)|"
    r"(?:users?|customers?|fans|readers|people|many|thousands|countless\s\w+|enthusiasts|proponents|followers)\s(?:\w+\s){0,2}swear(?:s)?\sby|swears\sby|"
    r"(?:success\sstor(?:y|ies)|testimonials?)\s(?:from|of|by|show|prove|abound|speak)|"
    r"(?:many|most|countless|thousands\sof|hundreds\sof|satisfied|happy)\s(?:users|customers|fans|readers)\s(?:\w+\s){0,2}"
    r"(?:say|report|claim|feel|felt|notice[d]?|find|found|have\s(?:found|reported|noticed|felt)|rave)\b|"
    r"(?:rave|glowing|five-star)\sreviews)"
)


@rule(
    source="FDA tip-offs to health fraud (personal testimonials); Informed Health Choices key concept “It worked for me!”",
    bad=[
        "I took nettle tea for a week and [[it worked for me]].",
        "[[Many users report]] that their knees stopped aching.",
        "[[Thousands swear by]] copper bracelets.",
    ],
    good=[
        "Many people with gout report pain at night.",
        "In the trial, 31 of 64 nurses said their knees ached less.",
        "What worked for one person may not work for you.",
    ],
    words=GATES,
)
def testimonial(dossier: Dossier) -> Iterator[Flag]:
    """Somebody's experience told as evidence: "it worked for me", "users report", "thousands swear by it".

    Complaints come and go by themselves, and those whom a remedy did not help write no reviews. However many
    stories there are, nobody knows how the same people would have fared without it.

    Give a study with a comparison group, or say that there is none.
    """
    for read, match in find_pattern(dossier, GATES, PATTERN):
        span = Span(*match.span())
        if not is_question(read) and not is_negated(read, span):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}” is experience, which cannot show that a treatment works",
                "cite a study with a comparison group",
            )
