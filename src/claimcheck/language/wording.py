"""The judgement of words: how strongly, certainly and largely a sentence claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from claimcheck.language.advice.advising import find_advice
from claimcheck.language.advice.signals import AdviceHit, advice_family
from claimcheck.language.certainty import (
    certainty_phrases,
    lowest_tier,
    score_certainty,
    sureness_phrases,
)
from claimcheck.language.comparing import Comparison, compare_strength, step_of
from claimcheck.language.hedging import find_speculation, speculation_phrases
from claimcheck.language.magnitude import (
    amplifier_phrases,
    find_amplifiers,
    find_magnitude,
    size_phrases,
)
from claimcheck.language.saying.reporting import find_quotes, find_reported
from claimcheck.language.strength.asked import holds_out
from claimcheck.language.strength.comparative_levels import compares
from claimcheck.language.strength.exposed import find_exposed
from claimcheck.language.strength.frames_of_cause import find_framed_causes
from claimcheck.language.strength.grading import Relation, grade_strength
from claimcheck.language.strength.held_out import find_held_out
from claimcheck.language.strength.lacks import find_lacks
from claimcheck.language.strength.named_for_effect import find_named_effects
from claimcheck.language.strength.open_verbs import find_open_verbs
from claimcheck.language.strength.orders import find_orders
from claimcheck.language.strength.origins import find_origins
from claimcheck.language.strength.recoveries import find_recoveries
from claimcheck.language.strength.resultatives import find_resultatives
from claimcheck.language.strength.sequences import find_sequences
from claimcheck.language.strength.told_together import find_told_together
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.phrases import Hit, PhraseScans
from claimcheck.language.text.sentences import split_sentences
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.relations import Role, Term, Weight, relation_family
from claimcheck.model.text import Span
from claimcheck.model.wording import (
    Advice,
    Cue,
    CueKind,
    Magnitude,
    Strength,
    WordedCertainty,
    Wording,
)

_KINDS = {
    Role.VERB: CueKind.CAUSAL,
    Role.LABILE: CueKind.CAUSAL,
    Role.SPLIT: CueKind.CAUSAL,
    Role.PASSIVE: CueKind.CAUSAL,
    Role.NOUN: CueKind.CAUSAL,
    Role.EFFECT: CueKind.CAUSAL,
    Role.EFFICACY: CueKind.CAUSAL,
    Role.INEFFICACY: CueKind.NO_RELATION,
    Role.THAN: CueKind.COMPARISON,
    Role.BARE_COMPARATIVE: CueKind.COMPARISON,
    Role.PROMISE: CueKind.CAUSAL,
    Role.COMPARING: CueKind.COMPARISON,
    Role.CORRELATION: CueKind.CORRELATIONAL,
    Role.AMBIGUOUS: CueKind.AMBIGUOUS,
    Role.WORKS: CueKind.CAUSAL,
    Role.CHANGE: CueKind.CORRELATIONAL,
    Role.WEAK_CORRELATION: CueKind.COMPARISON,
    Role.CORRELATION_NOUN: CueKind.CORRELATIONAL,
    Role.DIFFERENCE: CueKind.CORRELATIONAL,
    Role.ASSOCIATED: CueKind.CORRELATIONAL,
    Role.AMBIGUOUS_NOUN: CueKind.AMBIGUOUS,
    Role.WEAK_MODAL: CueKind.HEDGE,
    Role.MODAL: CueKind.HEDGE,
    Role.CAN: CueKind.CAN,
    Role.NEGATION: CueKind.NEGATION,
}


_SHADING = frozenset({Role.MODAL, Role.WEAK_MODAL, Role.CAN, Role.NEGATION})
"""What only softens or denies a relation."""


def grade_wording(sentence: str) -> Wording:
    """What the words of one plain-text sentence claim, with the cues that show it.

    Strength is the seven-level scale of Sumner et al. 2014 (BMJ 349:g7015); ``certainty`` is
    GRADE's tier of the verb phrase (Santesso et al. 2020); ``certainty_score`` runs from 1 (very
    unsure) to 6 (certain); ``speculative`` follows BioScope (Vincze et al. 2008) and ``advice`` Li,
    Wang and Yu 2020. Offsets are into ``sentence``. Never raises.
    """
    return Worded(sentence, Tokens(sentence)).wording


@cache
def _scan() -> PhraseScans:
    """All word lists needed to judge wording, found in one pass over a sentence."""
    return PhraseScans(
        terms=relation_family(),
        hedges=speculation_phrases(),
        tiers=certainty_phrases(),
        sureness=sureness_phrases(),
        sizes=size_phrases(),
        puffs=amplifier_phrases(),
        advice=advice_family(),
    )


class Worded:
    """The wording of one sentence, judged only as far as it is asked about.

    Most rules ask how strongly it claims, and few for the whole with all its cues.
    """

    def __init__(self, sentence: str, tokens: Tokens) -> None:
        self._sentence = sentence
        self._tokens = tokens

    @kept
    def _found(self) -> dict[str, list[Hit[Any]]]:
        found = _scan().scan(self._tokens)
        return self._without_dates(found) if "May" in self._sentence else found

    def _without_dates(self, found: dict[str, list[Hit[Any]]]) -> dict[str, list[Hit[Any]]]:
        """``found`` without the month of May as a hedge: "14 May 2026", "this May"."""
        words, sentence = self._tokens.words, self._sentence
        months = {
            at
            for at, word in enumerate(words)
            if word == "may" and sentence[self._tokens.start(at)] == "M" and _is_month(words, at)
        }
        return {
            name: [hit for hit in hits if name not in _HEDGING or hit.first not in months]
            for name, hits in found.items()
        }

    @kept
    def _relation(self) -> Relation:
        return _relate(self._tokens, self._found["terms"])

    @kept
    def _advised(self) -> tuple[Advice, list[AdviceHit]]:
        return find_advice(self._tokens, self._found["advice"])

    @property
    def relation(self) -> Hit[Term] | None:
        """The word that relates cause and effect; ``None`` where none does."""
        cues = self._relation.cues
        return next((hit for hit in cues if hit.label.role not in _SHADING), None)

    @property
    def strength(self) -> Strength:
        """As :attr:`Wording.strength`."""
        return self._relation.strength

    @property
    def negated(self) -> bool:
        """As :attr:`Wording.negated`."""
        return self._relation.negated

    @property
    def asserted(self) -> Strength:
        """As :attr:`Wording.asserted`."""
        return Strength.NO_RELATION if self.negated and self.strength else self.strength

    @property
    def advice(self) -> Advice:
        """As :attr:`Wording.advice`."""
        return self._advised[0]

    @property
    def quoted(self) -> bool:
        """As :attr:`Wording.quoted`."""
        return '"' in self._tokens.there and self.wording.quoted

    @kept
    def wording(self) -> Wording:
        """The whole judgement, with the cues that show it."""
        tokens, found, relation = self._tokens, self._found, self._relation
        words, terms = tokens.words, found["terms"]
        tiers = [hit for hit in found["tiers"] if hit.label is not WordedCertainty.HIGH]
        hedges = find_speculation(words, found["hedges"])
        size, size_hits = find_magnitude(words, found["sizes"])
        amplifiers = find_amplifiers(tokens, found["puffs"])
        reported = find_reported(tokens, terms)
        comparing = [hit for hit in terms if compares(words, hit)]
        quotes = list(find_quotes(tokens))
        cued: tuple[tuple[CueKind, Iterable[Hit[Any]]], ...] = (
            *((_KINDS[hit.label.role], (hit,)) for hit in relation.cues),
            (CueKind.HEDGE, hedges),
            (CueKind.CERTAINTY, tiers),
            (CueKind.MAGNITUDE, size_hits),
            (CueKind.AMPLIFIER, amplifiers),
            (CueKind.ADVICE, self._advised[1]),
            (CueKind.REPORTED, reported),
            (CueKind.COMPARISON, comparing),
        )
        quoted = ((CueKind.QUOTED, tokens.start(a), tokens.end(b - 1)) for a, b in quotes)
        return Wording(
            strength=relation.strength,
            certainty=lowest_tier(tiers),
            certainty_score=score_certainty(found["sureness"]),
            speculative=bool(hedges),
            magnitude=_magnitude(size, relation),
            amplified=bool(amplifiers),
            advice=self.advice,
            negated=relation.negated,
            comparative=bool(comparing),
            quoted=_stands_in(quotes, relation, len(tokens)),
            reported=bool(reported),
            cues=_cues(self._sentence, {*_places(cued), *quoted}),
        )


def _is_month(words: Sequence[str], at: int) -> bool:
    """Whether "May" stands as in a date."""
    before, after = words[at - 1] if at else "", (*words[at + 1 : at + 2], "")[0]
    return after.isdigit() or before == "this" or (before.isdigit() and not after.isalpha())


_HEDGING = ("hedges", "tiers", "sureness")


def _relate(tokens: Tokens, terms: list[Hit[Any]]) -> Relation:
    """What the listed words relate; where they relate nothing, an unlisted verb with its object."""
    relation = grade_strength(tokens, terms)
    if relation.weight is Weight.MENTION and relation.strength is Strength.CORRELATIONAL:
        framed = find_framed_causes(tokens) or find_orders(tokens)
        return grade_strength(tokens, sorted([*terms, *framed])) if framed else relation
    asks = tokens.words[-1:] == ["?"] and not holds_out(tokens.words)
    if relation.strength or relation.blocked or asks:
        return relation
    for find in _UNLISTED:
        found = find(tokens)
        opened = grade_strength(tokens, sorted([*terms, *found])) if found else relation
        if opened.strength:
            return opened
    return relation


_UNLISTED = (
    find_open_verbs,
    find_recoveries,
    find_orders,
    find_framed_causes,
    find_named_effects,
    find_origins,
    find_resultatives,
    find_exposed,
    find_sequences,
    find_told_together,
    find_lacks,
    find_held_out,
)
"""The ways in which a relation is told without a listed word, in the order they are tried."""


def _magnitude(size: Magnitude, relation: Relation) -> Magnitude:
    """A plain denial conveys GRADE's "little to no difference"."""
    denied = relation.strength is Strength.NO_RELATION
    return Magnitude.TRIVIAL if denied and size is Magnitude.UNMARKED else size


def _stands_in(quotes: Sequence[tuple[int, int]], relation: Relation, length: int) -> bool:
    """Whether the words that govern the sentence are quoted, or else most of it is."""
    if relation.cues:
        at = relation.cues[-1].first
        return any(first <= at < last for first, last in quotes)
    return sum(last - first for first, last in quotes) * 2 > length


def compare_wording(told: str, source: str) -> Comparison:
    """Whether ``told`` words its finding more strongly than ``source`` does.

    Of several sentences, the one that words a finding most strongly counts.
    """
    return compare_strength(_strongest(told), _strongest(source))


def _strongest(text: str) -> Wording:
    graded = [grade_wording(span.of(text)) for span in split_sentences(text)]
    return max(graded or [grade_wording(text)], key=lambda wording: step_of(wording.asserted))


_Place = tuple[CueKind, int, int]


def _places(cued: Iterable[tuple[CueKind, Iterable[Hit[Any]]]]) -> Iterable[_Place]:
    return ((kind, hit.start, hit.end) for kind, hits in cued for hit in hits)


def _cues(text: str, places: Iterable[_Place]) -> tuple[Cue, ...]:
    """The cues in the order of the text."""
    ordered = sorted(places, key=lambda place: (place[1], place[2], place[0]))
    return tuple(Cue(kind, Span(start, end), text[start:end]) for kind, start, end in ordered)
