"""The sentences of an evidence text that report findings on a claim's subject."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from claimcheck.folding.patterns import pattern
from claimcheck.language.support.concepts import Concept
from claimcheck.language.support.effects import Effect
from claimcheck.language.support.evidence_kinds import AIM, CONCLUSION, EFFECT, METHODS, kinds_of
from claimcheck.language.support.focus import GENERAL, find_focus
from claimcheck.language.support.matters import tells_of_other_matters
from claimcheck.language.support.overlap import Overlap, compare_concepts, lineage
from claimcheck.language.support.parts import Part, concepts_of, exposures_of
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.taxonomy import read_taxonomy

_COMPARES = pattern(
    r"\b(?:better|worse|stronger|weaker|safer|more \w+|\w+er) (?:\w+ ){0,3}than (?!(?:good|they|it|those|people|"
    r"patients|women|men|adults|children|non|never|placebo|no|the general|controls?|others|half|one|"
    r"two|\d+|expected|usual|before|normal)\b)|\bas (?!well|long|soon|far|many|much)\w+ as\b|"
    r"\bequal(?:ly)?\b"
)
"""One thing compared with another particular one, not with people without it."""
_COMPARED = pattern(
    r"\b(?:than|compared|comparison|versus|vs|differ\w*|superior|inferior|equally|equal|similar|"
    r"comparable|equivalent|the same|alike|as \w+ as|against \d[\d.]*%?|fold|times|relative to)\b"
)
_CARE = frozenset({"drug", "treat"})
_DENIED = frozenset({Effect.NO_GOOD, Effect.NONE})
_OBJECT = 1
"""So many words after a denial stands what is denied: "no drug", "no drug treatment"."""
_MUCH = 0.4
"""Evidence that names this share of a claim is about the same subject."""
_NEAR = 0.6
"""Evidence sentences with at least this share of the nearest one's closeness count too."""


def find_bearing(
    claim: Sequence[Part], evidence: Sequence[Part], overlap: Overlap
) -> tuple[list[Part], str]:
    """The evidence sentences that report findings on what is claimed, or why there are none."""
    evidence = _from_exposure(evidence, exposures_of(claim))
    wanted = concepts_of(claim)
    near = [compare_concepts(wanted, part.concepts).closeness for part in evidence]
    closest = max(near, default=0.0)
    if not _is_about(claim, overlap):
        return [part for part in evidence if _denies_all(claim, part)], "not about the same"
    if tells_of_other_matters(claim, evidence):
        return [], "about other matters"
    bearing = [part for part, close in zip(evidence, near, strict=True) if close >= _NEAR * closest]
    bearing = [part for part in bearing if not _tells_of_others(claim, part)]
    if not bearing:
        return [], "it is about what something else does"
    if _compares(claim, _COMPARES) and not _compares(bearing, _COMPARED):
        return [], "the claim compares two things, and the evidence does not"
    return _findings(claim, bearing, evidence), "methods and aims say nothing of what was found"


def _from_exposure(evidence: Sequence[Part], exposures: frozenset[str]) -> Sequence[Part]:
    """The sentences without the background that precedes the first mention of the claim's exposure."""
    named = (at for at, part in enumerate(evidence) if _names(part, exposures))
    return evidence[next(named, 0) :]


def _names(part: Part, wanted: frozenset[str]) -> bool:
    return any(not wanted.isdisjoint(lineage(concept.name)) for concept in part.concepts)


def _is_about(claim: Sequence[Part], overlap: Overlap) -> bool:
    """Whether evidence is about the subject of a claim.

    It is if it names what the claim says is taken, done or met with (and not only that something
    is), and it is not if it names nothing that is said to act. Otherwise it must name two fifths of
    what the claim names, where conditions, people and words of relation weigh less.
    """
    exposures = exposures_of(claim)
    if (exposures & overlap.met) - GENERAL:
        return True
    exposures -= overlap.met
    asserting = [part for part in claim if part.assertions]
    acting = {c.name for part in asserting or claim for c in part.concepts if _acts(part, c)}
    return exposures.isdisjoint(acting) and overlap.weighed >= _MUCH


def _tells_of_others(claim: Sequence[Part], part: Part) -> bool:
    """Whether a sentence tells what something does that the claim does not name."""
    named = frozenset(concept.name for concept in concepts_of(claim) if not concept.relation)
    acting = [c for c in part.concepts if part.assertions and _acts(part, c)]
    if not _CARE.isdisjoint(named) or not find_focus(part.tokens, acting) - GENERAL:
        return False
    above = named.union(*map(lineage, named))
    return all(c.name not in above and lineage(c.name).isdisjoint(named) for c in acting)


def _denies_all(claim: Sequence[Part], part: Part) -> bool:
    """Whether a sentence denies of all treatments of an illness what is claimed of one.

    "There is no treatment for colds" speaks against "zinc cures colds", which it does not name.
    """
    if not part.assertions or part.assertions[0].effect not in _DENIED:
        return False
    denied = [c for c in part.concepts if c.first <= part.assertions[0].first + _OBJECT]
    wanted = {concept.name for concept in concepts_of(claim) if not concept.relation}
    general = _general(wanted).intersection(c.name for c in denied)
    particular = find_focus(part.tokens, denied) - GENERAL
    return bool(general) and not particular and _names(part, frozenset(wanted - GENERAL))


def _general(wanted: set[str]) -> set[str]:
    """What a claim's treatment is one of: treatments or drugs if it says so, or supplements."""
    axis = read_taxonomy("synonyms").axis
    nourishes = any(axis.get(name) == "foods and nutrients" for name in wanted)
    treats = not wanted.isdisjoint(_CARE)
    return (set(_CARE) if treats else set()) | ({"supplement"} if nourishes else set())


def _acts(part: Part, concept: Concept) -> bool:
    return not part.assertions or concept.first < part.assertions[0].first


def _compares(parts: Iterable[Part], pattern: re.Pattern[str]) -> bool:
    return any(pattern.search(part.tokens.folded) for part in parts)


def _findings(
    claim: Sequence[Part], bearing: Sequence[Part], evidence: Sequence[Part]
) -> list[Part]:
    """Of the sentences on the subject of a claim, those that report findings.

    Where none of them mentions an effect, as where one names the treatment and the next its result,
    the others that name something of the claim.
    """
    findings = [part for part in bearing if _tells_finding(part.tokens)]
    if any(part.assertions for part in findings) or not any(part.assertions for part in claim):
        return findings
    wanted = frozenset(concept.name for concept in concepts_of(claim) if not concept.relation)
    others = (part for part in evidence if part.assertions and _tells_finding(part.tokens))
    return [part for part in others if _names(part, wanted)] or findings


def _tells_finding(told: Tokens) -> bool:
    does = {kind.does for kind in kinds_of(told.folded)}
    if told.words[-1:] == ["?"]:
        return False
    return AIM not in does and (METHODS not in does or not does.isdisjoint((CONCLUSION, EFFECT)))
