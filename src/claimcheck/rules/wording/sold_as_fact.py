"""``wording/sold-as-fact``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.people.laboratory import ANIMALS
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.topics import AILING, DRUGS, topic_at
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import one_of, turns_of
from claimcheck.rules._looking import claim_id_at, find_phrases, is_question, telling_words
from claimcheck.rules._stated import names

SELLING = turns_of(__name__, "selling")
_MARKS = 2
_PRICE = pattern(
    r"[£$€] ?\d{1,4}(?:\.\d\d)?(?![\d,.]*\d| ?(?:bn|m|k|million|billion|trillion|thousand)\b)",
    re.IGNORECASE,
)
"""What one thing costs, not what a disease costs a country; it counts as one mark."""
_PACKED = pattern(r"\d\s?(?:mg|mcg|g|ml|iu|%|capsules|tablets|sachets|gummies)\b", re.IGNORECASE)
"""A heading with a strength or a number is the name of a product: "Hemp drops 500 mg"."""
_LONGEST_NAME = 3
_ENDING = word_set(
    "leaves lifts goes fades clears stops ends vanishes disappears dissolves evaporates retreats subsides"
)
_HELD_BACK = word_set("may might could can if not never no usually often sometimes most some ?")
_OUR = frozenset({"our"})
_OUR_OWN = pattern(r"^[^,;:]{0,40}?\bour\s(?:[\w'’-]+\s){1,4}$", re.IGNORECASE)
_NO_PRODUCT = pattern(rf"\b{one_of('turns', 'ours and no product')}\b", re.IGNORECASE)
_IN_ANIMALS = frozenset(ANIMALS)
"""What was seen in mice, and is labelled so, reports a study and promises nothing."""
_AUTHORISED = pattern(
    r"\bcontributes?\sto\s(?:the\s|a\s)?(?:\w+\s)?(?:normal\b|maintenance\sof\b|reduction\sof\stiredness\b)",
    re.IGNORECASE,
)
"""How Regulation (EU) 432/2012 words the claims it allows."""
_PROMISED = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM, ClaimType.COMPARISON})


@rule(
    source="UK CAP Code 3.7 and 12.1 and FTC Health Products Compliance Guidance 2022: a claim that sells needs its evidence at hand",
    words=lambda: telling_words(SELLING) | _OUR,
    bad=[
        (
            "# Nettle complex\n\n[[Nettle eases stiff knees.]] Our capsules are made in Leeds. Free delivery on all orders."
        ),
        "# Willow balm\n\n£12.50 a tin, made in our workshop\n\n- [[Coats a sore throat]]\n- Vegan",
        "[[Our laser heals worn discs.]]",
        "[[Chronic fatigue leaves in six sessions.]] A first visit takes an hour and costs €90.",
    ],
    good=[
        "# Asthma inhalers\n\nReliever inhalers open the airways within minutes. Book a review with our nurse. A prescription costs £9.90.",
        "# Nettle\n\nNettle eases stiff knees. The library will order the book now.",
        "# Nettle complex\n\nNettle may ease stiff knees. Our capsules are made in Leeds. Free delivery on all orders.",
        (
            "# Nettle complex\n\nNettle eases stiff knees [1]. Our capsules are made in Leeds. Free delivery on all orders."
            "\n\n## References\n\n1. Roe J. Nettle. J Test. 2019. doi:10.5555/x"
        ),
        "# Willow balm\n\nSunlight damages the skin. In mice, willow protected cells. Our balm is made in Leeds. Free delivery.",
        "# Zinc\n\nZinc contributes to the normal function of the immune system. Our capsules are vegan. Free delivery on all orders.",
        "Our immune system protects us from infections, and our nurses help people with asthma.",
        "# Nettle complex\n\nNettle does not ease stiff knees. Our capsules are for tea. Free delivery on all orders.",
    ],
)
def sold_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """A benefit stated as plain fact, with nothing cited, in a text that sells the product or of the writer's own product.

    Sellers have a reason to believe in what they sell. Unless the page says so or cites a source, its readers
    cannot tell what a trial showed from what is hoped.

    Cite the trial beside the promise, or word it as the evidence allows: "may ease", "in one small trial".
    """
    marks = {span.of(read.text).lower() for read, span in find_phrases(dossier, SELLING)}
    sells = _sells(dossier, marks)
    for read in dossier.sentences if sells else dossier.holding(_OUR):
        if read.marks or is_question(read):
            continue
        if _is_promised(read) if sells else _is_of_our_own(read):
            place = read.sentence.span
            yield Flag(
                "a benefit stated as plain fact in a text that sells, with nothing cited for it",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="cite the trial beside it, or word it as the evidence allows",
            )


def _sells(dossier: Dossier, marks: set[str]) -> bool:
    if len(marks) >= _MARKS:
        return True
    offered = any(not mark.startswith("our ") for mark in marks)
    return offered and any(_PRICE.search(block.text) for block in dossier.article.blocks)


def _is_promised(read: ReadSentence) -> bool:
    reading = read.reading
    if read.block.kind is BlockKind.HEADING and _PACKED.search(read.text):
        return False
    caused = reading.asserted >= Strength.CAN_CAUSE and reading.is_claim
    tokens = cut(read.text)
    if not _IN_ANIMALS.isdisjoint(tokens.there):
        return False
    promised = caused and reading.type in _PROMISED and read_way(tokens).sign >= 0
    promised = promised and not names(read, DRUGS) and not _AUTHORISED.search(read.text)
    return promised or _sees_it_end(tokens)


def _is_of_our_own(read: ReadSentence) -> bool:
    """Whether the writer's own product is said to help: "our laser repairs worn discs"."""
    reading = read.reading
    if reading.asserted < Strength.CAUSES or reading.type is not ClaimType.BENEFIT:
        return False
    cause = next((cue for cue in reading.wording.cues if cue.kind is CueKind.CAUSAL), None)
    before = read.text[: cause.span.start] if cause else ""
    ours = _OUR_OWN.search(before) is not None and not _NO_PRODUCT.search(before)
    return ours and _is_promised(read)


def _sees_it_end(tokens: Tokens) -> bool:
    """Whether an illness is said to end: "chronic fatigue leaves in six sessions"."""
    words = tokens.words
    if _ENDING.isdisjoint(tokens.there) or not _HELD_BACK.isdisjoint(tokens.there):
        return False
    return any(
        topic_at(tokens, first, AILING) == at
        for at, word in enumerate(words)
        if word in _ENDING
        for first in range(max(0, at - _LONGEST_NAME), at)
    )
