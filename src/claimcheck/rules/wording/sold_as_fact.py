"""``wording/sold-as-fact``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import claim_id_at, find_phrases, is_question, telling_words

SELLING = (
    "add to basket|cart|bag|trolley",
    "buy|order|shop|purchase ..2 now|today|online|here",
    "buy one get",
    "free|next-day|express delivery|shipping|postage|p&p",
    "money back",
    "discount|voucher|promo|coupon code|codes",
    "use code",
    "% off",
    "shop our|the|now",
    "our ..2 bundle|bundles|kit|shop|store",
    "in|out-of stock",
    "subscribe and save",
    "per bottle|pack|tub|pouch|jar|session|capsule|sachet",
    "our ..2 formula|blend|product|products|capsules|range|supplement|supplements|customers|clients|complex|tablets|gummies|powder|serum|cream|gel|bestseller",
    "our ..2 therapists|practitioners|packages|clinics",
    "packages|prices|treatments|sessions start|starts from|at",
    "free|no-obligation|complimentary ..1 consultation|trial|sample",
    "book ..2 consultation|treatment|session|slot now|today|online?",
    "limited time|edition|stock|spaces|offer",
    "finance|0% available|finance",
    "interest free",
    "as seen in|on",
    "try ..2 risk free",
)
"""The marks of a text that sells; a single one may stand in any text."""
_MARKS = 2
_PROMISED = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.COMPARISON})


@rule(
    source="UK CAP Code 3.7 and 12.1 and FTC Health Products Compliance Guidance 2022: a claim that sells needs its evidence at hand",
    words=telling_words(SELLING),
    bad=[
        (
            "# Nettle complex\n\n[[Nettle eases stiff knees.]] Our capsules are made in Leeds. Free delivery on all orders."
        ),
    ],
    good=[
        "# Nettle\n\nNettle eases stiff knees. The library will order the book now.",
        "# Nettle complex\n\nNettle may ease stiff knees. Our capsules are made in Leeds. Free delivery on all orders.",
        (
            "# Nettle complex\n\nNettle eases stiff knees [1]. Our capsules are made in Leeds. Free delivery on all orders."
            "\n\n## References\n\n1. Roe J. Nettle. J Test. 2019. doi:10.5555/x"
        ),
        "# Nettle complex\n\nNettle does not ease stiff knees. Our capsules are for tea. Free delivery on all orders.",
    ],
)
def sold_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """A benefit told as plain fact, with nothing cited, in a text that sells the thing.

    Who sells has a reason to believe. A reader of a shop's page cannot tell what was shown in a trial from what
    is hoped, unless it is said or a source is given.

    Cite the trial beside the promise, or word it as the evidence allows: "may ease", "in one small trial".
    """
    marks = list(find_phrases(dossier, SELLING))
    if len({span.of(read.text).lower() for read, span in marks}) < _MARKS:
        return
    offers = {read.sentence.span for read, _ in marks}
    for read in dossier.assertions():
        if (
            read.sentence.span not in offers
            and _is_promised(read)
            and not read.marks
            and not is_question(read)
        ):
            place = read.sentence.span
            yield Flag(
                "a benefit told as plain fact in a text that sells, with nothing cited for it",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="cite the trial beside it, or word it as the evidence allows",
            )


def _is_promised(read: ReadSentence) -> bool:
    reading = read.reading
    return reading.asserted >= Strength.CAN_CAUSE and reading.type in _PROMISED
