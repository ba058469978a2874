"""How rules look at numbers: sentences with certain kinds of number, and the passage around them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.figures import plain_figures
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import figures_among, signing, words_with_signs
from claimcheck.model.reading import Number, NumberKind
from claimcheck.values import dataclass

_SHARES = frozenset({NumberKind.PERCENTAGE, NumberKind.PERCENTAGE_POINTS})
_SHARE = pattern(r"%|cent|pct", re.IGNORECASE)
"""Every share has one of these."""
_THREE = 3
_FROM_TO = pattern(r"\bfrom\s[^.;]{0,20}$", re.IGNORECASE)
_CHANGE = (
    r"(?:increas|decreas|reduc|drop|declin|r[io]se|rising|fall|fell|improv|lower|higher|gain|loss|gr[eo]w|"
    r"jump|cut|chang)"
)
_CHANGE_AFTER = pattern(rf"\W{{0,3}}(?:[a-z]+\s){{0,2}}{_CHANGE}", re.IGNORECASE)
_CHANGE_BEFORE = pattern(
    rf"(?:{_CHANGE}\w*|\bup|\bdown)\s(?:(?:[a-z]+\s){{0,2}}(?:by|of)\s)?\W{{0,2}}$", re.IGNORECASE
)


def with_numbers(
    dossier: Dossier,
    *kinds: NumberKind,
    among: Iterable[ReadSentence] | None = None,
) -> Iterator[tuple[ReadSentence, tuple[Number, ...]]]:
    """The sentences (or those ``among`` them) with numbers of these kinds, and the numbers in order."""
    wanted = frozenset(kinds)
    for read in _with_signs(dossier, wanted) if among is None else among:
        if not read.reading.could_tell(wanted):
            continue
        numbers = tuple(n for n in read.reading.numbers if n.kind in wanted)
        if numbers:
            yield read, numbers


def _with_signs(dossier: Dossier, kinds: frozenset[NumberKind]) -> Iterator[ReadSentence]:
    """The sentences with a word that is a sign of a number of ``kinds``; others need not be asked."""
    return dossier.holding(signing(kinds, dossier.words.told_by(words_with_signs)))


def sentences_with_figures(dossier: Dossier) -> int:
    """The sentences that hold a figure or a number word, a bit for each."""
    return dossier.words.any_of(figures_among(dossier.words.told_by(words_with_signs)))


def with_words(dossier: Dossier, words: Iterable[str]) -> Iterator[ReadSentence]:
    """The sentences with one of ``words``, in order."""
    return dossier.holding(words)


def passage(dossier: Dossier, read: ReadSentence) -> str:
    """The block of a sentence with the prose blocks next to it, as a reader takes them in."""
    at = read.sentence.block
    near = dossier.article.blocks[max(0, at - 1) : at + 2]
    return plain_figures(" ".join(block.text for block in near if block.kind.is_prose))


@dataclass(frozen=True, slots=True)
class ToldChange:
    """A share before and after, and the change that the same sentence states."""

    before: Number
    after: Number
    change: Number


def told_changes(dossier: Dossier) -> Iterator[tuple[ReadSentence, ToldChange]]:
    """Sentences with exactly three shares, such as "from 10 % to 15 %, a rise of 5 %"."""
    for read in _with_signs(dossier, _SHARES):
        if not read.reading.could_tell(_SHARES) or len(_SHARE.findall(read.text)) < _THREE:
            continue
        shares = tuple(n for n in read.reading.numbers if n.kind in _SHARES)
        if len(shares) == _THREE and all(share.low is None for share in shares):
            change = _change(read.text, shares)
            if change:
                yield read, change


def _change(text: str, shares: tuple[Number, ...]) -> ToldChange | None:
    for at in (0, 1):
        before, after = shares[at], shares[at + 1]
        between = text[before.span.end : after.span.start].strip().lower()
        other = shares[2] if at == 0 else shares[0]
        started = _FROM_TO.search(text[: before.span.start])
        if between == "to" and started and _tells_change(text, other):
            return ToldChange(before, after, other)
    return None


def _tells_change(text: str, number: Number) -> bool:
    after, before = text[number.span.end :], text[: number.span.start]
    return bool(_CHANGE_AFTER.match(after) or _CHANGE_BEFORE.search(before))
