"""How an evidence text bears on a claim: does it tell of the same, and which way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.language.concepts import find_concepts
from claimcheck.language.direction import Way, read_way
from claimcheck.language.evidence_kinds import AIM, CONCLUSION, EFFECT, METHODS, kinds_of
from claimcheck.language.overlap import Overlap, compare_concepts
from claimcheck.language.tokens import Tokens
from claimcheck.model.claim import Stance
from claimcheck.model.support import Support
from claimcheck.model.text import Span
from claimcheck.model.wording import Cue, CueKind

_UNRELATED, _ALL_SHARED = 1.5, 4.5
_SAME_FIGURE, _SAME_WAY, _OTHER_WAY, _DENIED = 0.5, 0.2, -0.3, -0.3
_BOTH_WAYS = 0.3
"""How much it counts that the evidence is about little else, against that it names the claim's."""
_CLOSE = 0.22
"""Closeness from which evidence is about the same as the claim."""
_FIGURE = re.compile(r"\d+(?:\.\d+)?")
_LACK = re.compile(
    r"\b(?:deficien\w+|insufficiency|shortage|low (?:\w+ ){0,2}(?:levels?|status|intakes?)|"
    r"lack of (?!evidence|effect|benefit|association|efficacy))"
)
_CUE_KINDS = {
    "no effect": CueKind.NO_RELATION,
    "negation": CueKind.NEGATION,
    "up": CueKind.CAUSAL,
    "down": CueKind.CAUSAL,
    "good": CueKind.CAUSAL,
    "bad": CueKind.CAUSAL,
    "relation": CueKind.CORRELATIONAL,
}


def weigh_support(claim: str, evidence: str) -> Support:
    """Weigh what ``evidence`` (a sentence or an abstract) says of ``claim``.

    ``score`` runs from 1 (unrelated) to 5 (states the same): the share of the claim's concepts
    that the evidence names and how close the two are, and points for what the evidence does, for a figure in common and for
    the direction; ``reasons`` list them. ``stance`` (SEPIO evidence direction) is neutral unless
    the two are about the same; then the evidence disputes where it points the other way or one
    side denies an effect that the other tells, and else supports.
    """
    claimed, told = Tokens(claim), Tokens(evidence)
    overlap = compare_concepts(find_concepts(claimed), find_concepts(told))
    ways = read_way(claimed), read_way(told)
    agreement = _agreement(claimed, told, *ways)
    points = list(_points(claimed, told, *ways, agreement))
    score = _shared(overlap) + sum(p for p, _ in points)
    stance, why = _stance(overlap, *ways, agreement)
    if stance is not Stance.NEUTRAL and _tells_no_finding(told):
        stance, why = Stance.NEUTRAL, "methods and aims say nothing of what was found"
    return Support(
        stance=stance,
        score=round(min(5.0, max(1.0, score)), 2),
        reasons=(_names(overlap), *(reason for _, reason in points), why),
        cues=_cues(evidence, ways[1]),
    )


def _shared(overlap: Overlap) -> float:
    """The score for what is shared alone, 1.5 to 4.5."""
    told = (1 - _BOTH_WAYS) * overlap.share + _BOTH_WAYS * overlap.closeness
    return _UNRELATED + (_ALL_SHARED - _UNRELATED) * told


def _agreement(claimed: Tokens, told: Tokens, claim: Way, evidence: Way) -> int:
    """1 where both point the same way, -1 where they point opposite ways, 0 where one points none.

    What a lack of something does is the opposite of what the thing itself does.
    """
    turned = bool(_LACK.search(claimed.folded)) != bool(_LACK.search(told.folded))
    return claim.sign * evidence.sign * (-1 if turned else 1)


def _names(overlap: Overlap) -> str:
    return f"both name {', '.join(overlap.names)}" if overlap.names else "they share no concept"


def _points(
    claimed: Tokens, told: Tokens, claim: Way, evidence: Way, agreement: int
) -> Iterator[tuple[float, str]]:
    for kind in kinds_of(told.folded):
        yield kind.points, f"the evidence {kind.does}"
    figures = set(_FIGURE.findall(claimed.folded)) & set(_FIGURE.findall(told.folded))
    if figures:
        yield _SAME_FIGURE, f"both give {', '.join(sorted(figures))}"
    if agreement > 0:
        yield _SAME_WAY, "both point the same way"
    if agreement < 0:
        yield _OTHER_WAY, "they point opposite ways"
    if evidence.denied and not claim.denied:
        yield _DENIED, "the evidence denies an effect"


def _stance(overlap: Overlap, claim: Way, evidence: Way, agreement: int) -> tuple[Stance, str]:
    if overlap.closeness < _CLOSE:
        return Stance.NEUTRAL, "not about the same"
    if claim.denies != evidence.denies:
        return Stance.DISPUTES, "one tells of an effect that the other denies"
    if agreement < 0 and not claim.denies:
        return Stance.DISPUTES, "they point opposite ways"
    return Stance.SUPPORTS, "about the same, and nothing points the other way"


def _tells_no_finding(told: Tokens) -> bool:
    does = {kind.does for kind in kinds_of(told.folded)}
    return not does.isdisjoint((METHODS, AIM)) and does.isdisjoint((CONCLUSION, EFFECT))


def _cues(evidence: str, way: Way) -> tuple[Cue, ...]:
    return tuple(
        Cue(_CUE_KINDS[hit.label], Span(hit.start, hit.end), evidence[hit.start : hit.end])
        for hit in way.hits
        if hit.label in _CUE_KINDS
    )
