"""``numbers/risk-arithmetic``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.arithmetic.effects import Range, difference, number_needed, risk_ratio
from claimcheck.arithmetic.printed import Printed
from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import Span
from claimcheck.rulebook import A_DIGIT, Flag, rule
from claimcheck.rules._numeric import told_changes, with_numbers
from claimcheck.rules._printed import changes_of, printed

_AGAINST = pattern(
    r"^\W{0,3}(?:[\w’'-]+\s){0,8}?(?:vs?\.?|versus|compared (?:with|to)|against|as opposed to)\s[^.;%]{0,60}$",
    re.IGNORECASE,
)
_OF_ELSE = pattern(r"\s\w+\s(?:in|of)\s", re.IGNORECASE)
"""What follows when something other than a risk changes: "a 50 % increase in the price"."""
_CRUDE = pattern(r"adjusted|pooled|\baRR\b|hazard|odds|meta-?analy", re.IGNORECASE)
_NEEDED = frozenset({"nnt", "nnh", "number needed to treat", "number needed to harm"})
_GAP = frozenset({"rd", "risk difference", "arr", "absolute risk reduction"})


@rule(
    source="Cochrane Handbook 6.5, 6.4.1 and 15.4: RR = EER/CER, ARR = CER − EER, NNT = 1/ARR",
    bad=[
        "Colds struck 8% of tea drinkers vs 12% of the others ([[RR 0.40]]).",
        "Colds struck 8% of tea drinkers compared with 12% of the others, a [[number needed to treat of 8]].",
        "Colds fell from 12% to 8%, [[a 60% reduction]].",
    ],
    good=[
        "Colds struck 8% of tea drinkers vs 12% of the others (RR 0.67).",
        "Colds struck 8% of tea drinkers vs 12% of the others (adjusted RR 0.80).",
        "Colds struck 8% of tea drinkers compared with 12% of the others, a number needed to treat of 25.",
        "Colds fell from 12% to 8%, a 33% reduction.",
    ],
    words=(A_DIGIT,),
)
def risk_arithmetic(dossier: Dossier, *, tolerance: float = 0.1) -> Iterator[Flag]:
    """Risks in two groups, with a ratio, difference or number needed to treat that does not follow from them.

    Simple sums connect these figures. Where they do not agree, one was miscopied or belongs to another outcome or
    time. Ratios may be off by a tenth beyond rounding, as pooled and weighted ones are; adjusted ones are left
    alone.

    Work the figures out again, or say what else was taken into account.
    """
    for read, told in told_changes(dossier):
        fits = [
            told.change.value <= r.high + 1 and told.change.value >= r.low - 1
            for r in changes_of(told)
        ]
        if not any(fits) and not _OF_ELSE.match(read.text[told.change.span.end :]):
            yield Flag(
                f"neither the difference nor the share of {told.before.text} and {told.after.text} is {told.change.text}",
                read.source_span(_whole(read, told.change.span)),
            )
    for read, numbers in with_numbers(dossier, NumberKind.RATIO, NumberKind.DIFFERENCE):
        groups = _groups(read)
        if groups is None or _CRUDE.search(read.text):
            continue
        for number in numbers:
            if number.span.start > groups[1].span.end and (
                wrong := _wrong(number, groups, tolerance)
            ):
                yield Flag(wrong, read.source_span(Span(number.span.start, number.span.end)))


def _groups(read: ReadSentence) -> tuple[Number, Number] | None:
    """The two percentages that a sentence compares, if there are exactly two."""
    shares = [n for n in read.reading.numbers if n.kind is NumberKind.PERCENTAGE]
    if len(shares) != 2 or any(s.low is not None for s in shares):
        return None
    between = read.text[shares[0].span.end : shares[1].span.start]
    return (shares[0], shares[1]) if _AGAINST.match(between) else None


def _wrong(number: Number, groups: tuple[Number, Number], tolerance: float) -> str:
    """What a measure should be according to the two risks; empty where it can be right either way round."""
    one, other = (printed(group)[0] for group in groups)
    measured = printed(number)[0]
    try:
        allowed = _allowed(number, one, other)
    except ValueError:
        return ""
    if not allowed or any(_near(measured.value, r, tolerance) for r in allowed):
        return ""
    expected = " or ".join(f"{(r.low + r.high) / 2:.2g}" for r in allowed)
    return f"{groups[0].text} against {groups[1].text} gives {expected}, not {measured.value:g}"


def _allowed(number: Number, one: Printed, other: Printed) -> tuple[Range, ...]:
    if number.kind is NumberKind.RATIO:
        return (risk_ratio(other, one), risk_ratio(one, other)) if number.unit == "rr" else ()
    if number.unit in _NEEDED:
        return (number_needed(one, other),)
    if number.unit in _GAP and "%" in number.text:
        return (difference(one, other), difference(other, one))
    return ()


def _near(value: float, allowed: Range, tolerance: float) -> bool:
    slack = tolerance * max(abs(allowed.low), abs(allowed.high))
    return allowed.low - slack <= value <= allowed.high + slack + (allowed.high > 5)


def _whole(read: ReadSentence, span: Span) -> Span:
    """The change with its article before and its noun after, if they are there."""
    before = re.search(r"\ban?\s$", read.text[: span.start])
    after = re.match(r"\s\w+", read.text[span.end :])
    return Span(before.start() if before else span.start, span.end + (after.end() if after else 0))
