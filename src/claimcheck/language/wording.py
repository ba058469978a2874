"""The judgement of words: how strongly, how surely and how largely a sentence claims."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from claimcheck.language.advice import find_advice
from claimcheck.language.certainty import find_certainty, score_certainty
from claimcheck.language.comparing import Comparison, compare_strength
from claimcheck.language.hedging import find_speculation
from claimcheck.language.magnitude import find_amplifiers, find_magnitude
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import Role
from claimcheck.language.strength import grade_strength
from claimcheck.language.tokens import Tokens
from claimcheck.model.text import Span
from claimcheck.model.wording import Cue, CueKind, Wording

_KINDS = {
    Role.VERB: CueKind.CAUSAL,
    Role.LABILE: CueKind.CAUSAL,
    Role.PASSIVE: CueKind.CAUSAL,
    Role.NOUN: CueKind.CAUSAL,
    Role.EFFECT: CueKind.CAUSAL,
    Role.EFFICACY: CueKind.CAUSAL,
    Role.INEFFICACY: CueKind.NO_RELATION,
    Role.THAN: CueKind.COMPARISON,
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
    """What the words of ``sentence`` claim."""
    tokens = Tokens(sentence)
    relation = grade_strength(tokens)
    hedges = find_speculation(tokens)
    tier, tier_hits = find_certainty(tokens)
    size, size_hits = find_magnitude(tokens)
    amplifiers = find_amplifiers(tokens)
    advice, advice_hits = find_advice(tokens)
    cues = {
        *(_cue(sentence, _KINDS[hit.label.role], hit) for hit in relation.cues),
        *_cues(sentence, CueKind.HEDGE, hedges),
        *_cues(sentence, CueKind.CERTAINTY, tier_hits),
        *_cues(sentence, CueKind.MAGNITUDE, size_hits),
        *_cues(sentence, CueKind.AMPLIFIER, amplifiers),
        *_cues(sentence, CueKind.ADVICE, advice_hits),
    }
    return Wording(
        strength=relation.strength,
        certainty=tier,
        certainty_score=score_certainty(tokens),
        speculative=bool(hedges),
        magnitude=size,
        amplified=bool(amplifiers),
        advice=advice,
        negated=relation.negated,
        cues=tuple(sorted(cues, key=lambda cue: (cue.span, cue.kind))),
    )


def compare_wording(told: str, source: str) -> Comparison:
    """Whether ``told`` words its finding more strongly than ``source`` does."""
    return compare_strength(grade_wording(told), grade_wording(source))


def _cue(text: str, kind: CueKind, hit: Hit[Any]) -> Cue:
    return Cue(kind, Span(hit.start, hit.end), text[hit.start : hit.end])


def _cues(text: str, kind: CueKind, hits: Iterable[Hit[Any]]) -> Iterable[Cue]:
    return (_cue(text, kind, hit) for hit in hits)
