"""The judgement of words: how strongly, how surely and how largely a sentence claims."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from claimcheck.language.advice import find_advice
from claimcheck.language.certainty import find_certainty, score_certainty
from claimcheck.language.comparing import Comparison, compare_strength
from claimcheck.language.hedging import find_speculation
from claimcheck.language.magnitude import find_amplifiers, find_magnitude
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import Role
from claimcheck.language.reporting import find_quotes, find_reported
from claimcheck.language.strength import Relation, compares, find_terms, grade_strength
from claimcheck.language.tokens import Tokens
from claimcheck.model.text import Span
from claimcheck.model.wording import Cue, CueKind, Magnitude, Strength, Wording

_KINDS = {
    Role.VERB: CueKind.CAUSAL,
    Role.LABILE: CueKind.CAUSAL,
    Role.PASSIVE: CueKind.CAUSAL,
    Role.NOUN: CueKind.CAUSAL,
    Role.EFFECT: CueKind.CAUSAL,
    Role.EFFICACY: CueKind.CAUSAL,
    Role.INEFFICACY: CueKind.NO_RELATION,
    Role.THAN: CueKind.COMPARISON,
    Role.COMPARING: CueKind.COMPARISON,
    Role.CORRELATION: CueKind.CORRELATIONAL,
    Role.AMBIGUOUS: CueKind.AMBIGUOUS,
    Role.WORKS: CueKind.CAUSAL,
    Role.CHANGE: CueKind.CORRELATIONAL,
    Role.WEAK_CORRELATION: CueKind.COMPARISON,
    Role.CORRELATION_NOUN: CueKind.CORRELATIONAL,
    Role.ASSOCIATED: CueKind.CORRELATIONAL,
    Role.AMBIGUOUS_NOUN: CueKind.AMBIGUOUS,
    Role.WEAK_MODAL: CueKind.HEDGE,
    Role.MODAL: CueKind.HEDGE,
    Role.CAN: CueKind.CAN,
    Role.NEGATION: CueKind.NEGATION,
}


def grade_wording(sentence: str) -> Wording:
    """What the words of one plain-text sentence claim, with the cues that show it.

    Strength is the seven-level scale of Sumner et al. 2014 (BMJ 349:g7015); ``certainty`` is
    GRADE's tier of the verb phrase (Santesso et al. 2020); ``certainty_score`` runs from 1 (very
    unsure) to 6 (certain); ``speculative`` follows BioScope (Vincze et al. 2008) and ``advice``
    Li, Wang and Yu 2020. Offsets are into ``sentence``. Never raises.
    """
    tokens = Tokens(sentence)
    terms = find_terms(tokens)
    relation = grade_strength(tokens, terms)
    hedges = find_speculation(tokens)
    tier, tier_hits = find_certainty(tokens)
    size, size_hits = find_magnitude(tokens)
    amplifiers = find_amplifiers(tokens)
    advice, advice_hits = find_advice(tokens)
    reported = find_reported(tokens, terms)
    comparing = [hit for hit in terms if compares(tokens.words, hit)]
    quotes = list(find_quotes(tokens))
    cues = {
        *(_cue(sentence, _KINDS[hit.label.role], hit) for hit in relation.cues),
        *_cues(sentence, CueKind.HEDGE, hedges),
        *_cues(sentence, CueKind.CERTAINTY, tier_hits),
        *_cues(sentence, CueKind.MAGNITUDE, size_hits),
        *_cues(sentence, CueKind.AMPLIFIER, amplifiers),
        *_cues(sentence, CueKind.ADVICE, advice_hits),
        *_cues(sentence, CueKind.REPORTED, reported),
        *_cues(sentence, CueKind.COMPARISON, comparing),
        *_quoted(sentence, tokens, quotes),
    }
    return Wording(
        strength=relation.strength,
        certainty=tier,
        certainty_score=score_certainty(tokens),
        speculative=bool(hedges),
        magnitude=_magnitude(size, relation),
        amplified=bool(amplifiers),
        advice=advice,
        negated=relation.negated,
        comparative=bool(comparing),
        quoted=_stands_in(quotes, relation, len(tokens)),
        reported=bool(reported),
        cues=tuple(sorted(cues, key=lambda cue: (cue.span, cue.kind))),
    )


def _magnitude(size: Magnitude, relation: Relation) -> Magnitude:
    """A plain denial stands in GRADE's row of little to no difference."""
    denied = relation.strength is Strength.NO_RELATION
    return Magnitude.TRIVIAL if denied and size is Magnitude.UNMARKED else size


def _stands_in(quotes: Sequence[tuple[int, int]], relation: Relation, length: int) -> bool:
    """Whether what governs the sentence is quoted; where nothing governs, whether most of it is."""
    if relation.cues:
        at = relation.cues[-1].first
        return any(first <= at < last for first, last in quotes)
    return sum(last - first for first, last in quotes) * 2 > length


def _quoted(text: str, tokens: Tokens, quotes: Iterable[tuple[int, int]]) -> Iterable[Cue]:
    for first, last in quotes:
        span = Span(tokens.start(first), tokens.end(last - 1))
        yield Cue(CueKind.QUOTED, span, span.of(text))


def compare_wording(told: str, source: str) -> Comparison:
    """Whether ``told`` words its finding more strongly than ``source`` does."""
    return compare_strength(grade_wording(told), grade_wording(source))


def _cue(text: str, kind: CueKind, hit: Hit[Any]) -> Cue:
    return Cue(kind, Span(hit.start, hit.end), text[hit.start : hit.end])


def _cues(text: str, kind: CueKind, hits: Iterable[Hit[Any]]) -> Iterable[Cue]:
    return (_cue(text, kind, hit) for hit in hits)
