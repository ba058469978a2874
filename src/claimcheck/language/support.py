"""How an evidence text bears on a claim: does it tell of the same, and which way."""

from __future__ import annotations

import re

from claimcheck.language.concepts import Concept, find_concepts
from claimcheck.language.direction import Way, read_way
from claimcheck.language.tokens import Tokens
from claimcheck.model.claim import Stance
from claimcheck.model.support import Support
from claimcheck.model.text import Span
from claimcheck.model.wording import Cue, CueKind

_RELATED = 0.25
_KINDS = (
    (
        "tells of methods, not of findings",
        -0.5,
        re.compile(
            r"\b(?:was|were) (?:then |also |randomly |both )?(?:measured|assessed|assigned|"
            r"randomi[sz]ed|allocated|collected|recorded|used|searched|obtained|recruited|"
            r"enrolled|included|analy[sz]ed|evaluated|performed|conducted|calculated|estimated|"
            r"asked|extracted|selected|divided|administered|completed)\b|"
            r"\bwe (?:searched|included|used|analy[sz]ed|conducted|recruited|randomly|collected|"
            r"measured|performed|enrolled|extracted|compared)\b"
        ),
    ),
    (
        "states a conclusion",
        0.4,
        re.compile(
            r"\b(?:conclu\w+|suggests?|indicates?|demonstrates?|(?:our|these) "
            r"(?:findings|results|data)|appears?|evidence|may)\b"
        ),
    ),
    (
        "asks for further research",
        -0.3,
        re.compile(r"\b(?:need(?:ed|s)?|warranted|further|future|required|should|unclear)\b"),
    ),
)


def weigh_support(claim: str, evidence: str) -> Support:
    """Weigh what ``evidence`` (a sentence or an abstract) says of ``claim``.

    ``score`` runs from 1 (unrelated) to 5 (states the same): what share of the claim's concepts
    the evidence names, and whether it does so as a finding. ``stance`` is neutral unless the
    two are related; related evidence disputes where it points the other way or denies the
    effect (SEPIO evidence direction), and else supports.
    """
    claimed, told = Tokens(claim), Tokens(evidence)
    wanted, named = list(find_concepts(claimed)), list(find_concepts(told))
    shared = {c.name for c in wanted} & {c.name for c in named}
    share = len(shared) / max(1, len({c.name for c in wanted}))
    score, reasons = 1.5 + 3 * share, [_told(shared)]
    for reason, points, pattern in _KINDS:
        if pattern.search(told.folded):
            score += points
            reasons.append(reason)
    ways = read_way(claimed), read_way(told)
    stance, why = _stance(share, wanted, shared, *ways)
    return Support(
        stance=stance,
        score=round(min(5.0, max(1.0, score)), 2),
        reasons=(*reasons, why),
        cues=_cues(evidence, ways[1]),
    )


def _told(shared: set[str]) -> str:
    return f"both name {', '.join(sorted(shared))}" if shared else "they share no concept"


def _stance(
    share: float, wanted: list[Concept], shared: set[str], claim: Way, evidence: Way
) -> tuple[Stance, str]:
    subjects = {c.name for c in wanted if not c.relation}
    if share < _RELATED or (subjects and not subjects & shared):
        return Stance.NEUTRAL, "not about the same"
    if claim.no_effect != evidence.no_effect:
        return Stance.DISPUTES, "one tells of an effect that the other denies"
    if claim.sign * evidence.sign < 0:
        return Stance.DISPUTES, "they point opposite ways"
    if claim.sign and not evidence.sign:
        return Stance.NEUTRAL, "the evidence tells no direction"
    return Stance.SUPPORTS, "they point the same way"


def _cues(evidence: str, way: Way) -> tuple[Cue, ...]:
    kinds = {"no effect": CueKind.NO_RELATION, "negation": CueKind.NEGATION}
    return tuple(
        Cue(
            kinds.get(hit.label, CueKind.CAUSAL),
            Span(hit.start, hit.end),
            evidence[hit.start : hit.end],
        )
        for hit in way.hits
        if hit.label in {"up", "down", "good", "bad", "no effect", "negation"}
    )
