"""How an evidence text bears on a claim: whether it is about the same subject, and which way it points."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.concepts import find_concepts
from claimcheck.language.support.direction import Way, read_way
from claimcheck.language.support.evidence_kinds import kinds_of
from claimcheck.language.support.overlap import Overlap, compare_concepts
from claimcheck.language.support.parts import read_evidence
from claimcheck.language.support.standing import find_stance
from claimcheck.language.text.short_forms import find_short_forms, write_out
from claimcheck.language.text.tokens import Tokens
from claimcheck.model.support import Support
from claimcheck.model.text import Span
from claimcheck.model.wording import Cue, CueKind

_UNRELATED, _ALL_SHARED = 1.5, 4.5
_SAME_FIGURE, _SAME_WAY, _OTHER_WAY, _DENIED = 0.5, 0.2, -0.3, -0.3
_BOTH_WAYS = 0.3
"""Weight of the evidence being about little else, against its naming the claim's concepts."""
_FIGURE = pattern(r"\d+(?:\.\d+)?")
_LACK = pattern(
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
    """Weigh what ``evidence`` (a sentence or an abstract) says about ``claim``.

    ``score`` runs from 1 (unrelated) to 5 (states the same): the share of the claim's concepts that
    the evidence names and how close the two are, with points for the kind of evidence, for a figure
    in common and for the direction; ``reasons`` list them. ``stance`` (SEPIO evidence direction) is
    neutral unless the two share a subject and the evidence reports a finding.

    They share a subject if the evidence names what the claim says acts, where a member counts for
    its class ("simvastatin" for statins); or else two fifths of what the claim names, broad
    concepts weighing less; other health matters than the claim's only next to it; and no other thing
    acting in place of the claim's. Then what the evidence sentences nearest to the claim assert (good, harm, no good, no harm, no effect, a
    relation, or that nobody knows) is compared with what the claim asserts: the evidence supports
    or disputes by majority, and is neutral without one.

    A deficiency counts as the opposite of the thing, a hypothesis or a concern as its content; the
    claim's own outcome counts twice. The same with placebo as without, a p-value of 0.05 or more and
    an interval of a ratio that holds 1 count as no effect, and that no treatment is known as
    denying each. Where evidence tells no effect in words, two groups' figures do ("27% with the drug
    and 35% with placebo"), or what it urges. Tentative help disputes a claim of a cure. Short forms that the evidence defines are written out, in the claim too.
    """
    short_forms = find_short_forms(evidence)
    claim, written = write_out(claim, short_forms), write_out(evidence, short_forms)
    claimed, shown = Tokens(claim), Tokens(written)
    parts = read_evidence(written)
    overlap = compare_concepts(find_concepts(claimed), find_concepts(shown))
    ways = read_way(claimed), read_way(shown)
    agreement = _agreement(claimed, shown, *ways)
    points = list(_points(claimed, shown, *ways, agreement))
    score = _shared(overlap) + sum(p for p, _ in points)
    stance, why = find_stance(claim, parts, overlap)
    return Support(
        stance=stance,
        score=round(min(5.0, max(1.0, score)), 2),
        reasons=(_names(overlap), *(reason for _, reason in points), why),
        cues=_cues(evidence, ways[1] if written == evidence else read_way(Tokens(evidence))),
    )


def _shared(overlap: Overlap) -> float:
    """The score for what is shared alone, 1.5 to 4.5."""
    alike = (1 - _BOTH_WAYS) * overlap.share + _BOTH_WAYS * overlap.closeness
    return _UNRELATED + (_ALL_SHARED - _UNRELATED) * alike


def _agreement(claimed: Tokens, told: Tokens, claim: Way, evidence: Way) -> int:
    """1 where both point the same way, -1 where they point opposite ways, 0 where one points nowhere.

    What a deficiency does is the opposite of what the thing itself does.
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


def _cues(evidence: str, way: Way) -> tuple[Cue, ...]:
    return tuple(
        Cue(_CUE_KINDS[hit.label], Span(hit.start, hit.end), evidence[hit.start : hit.end])
        for hit in way.hits
        if hit.label in _CUE_KINDS
    )
