"""Show what would fall if a study were retracted."""

from __future__ import annotations

from claimcheck.appraisal.impact import Fall, what_falls
from claimcheck.config import Config
from claimcheck.errors import UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.library.audits import audit_files
from claimcheck.library.discovery import articles_of
from claimcheck.library.loading import load_project
from claimcheck.model.claim import Claim, Stance
from claimcheck.model.study import Study
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class ChangedClaim:
    """A claim that rests on the study, with its verdict now and after."""

    article: str
    fall: Fall
    stance: Stance
    """What the study says about the claim, or what the review that pools it says."""
    through: str
    """The review by which the claim rests on the study; empty where it is cited itself."""


@dataclass(frozen=True, slots=True)
class Impact:
    """What depends on one study."""

    study: Study
    claims: tuple[ChangedClaim, ...]
    reviews: tuple[str, ...]
    """Reviews in the bibliography that pool it."""
    not_read: tuple[str, ...] = ()
    """Faults, with their places, that kept claims, studies or articles out of the answer."""


def impact_of(key: str, config: Config) -> Impact:
    """The claims that rest on the study called ``key``, each judged with it and without it.

    For a study that has fallen already, "before" is what the claims would be worth had it not been retracted.

    Raises:
        UnknownNameError: the bibliography holds no such study; the nearest is named.
    """
    loaded = load_project(config)
    studies = loaded.studies
    if key not in studies:
        raise UnknownNameError(f"there is no study {key!r}{did_you_mean(key, studies)}")
    result = audit_files(articles_of(config, loaded.claims), config, loaded)
    changed = []
    for one in result.articles:
        claims = (judged.claim for judged in one.claims)
        for fall in what_falls(key, claims, studies, settings=config.appraisal):
            stance, through = _role(fall.claim, key, studies)
            changed.append(ChangedClaim(one.path, fall, stance, through))
    reviews = sorted(k for k, s in studies.items() if s.appraisal and key in s.appraisal.includes)
    unread = (f"{a.path}: {g.why}" for a in result.articles if not a.article for g in a.not_checked)
    lost = (*map(str, loaded.lost), *unread)
    return Impact(studies[key], tuple(changed), tuple(reviews), lost)


def _role(claim: Claim, key: str, studies: dict[str, Study]) -> tuple[Stance, str]:
    for citation in claim.citations:
        if citation.study == key:
            return citation.stance, ""
    for citation in claim.citations:
        pooled = studies.get(citation.study)
        if pooled and pooled.appraisal and key in pooled.appraisal.includes:
            return citation.stance, citation.study
    return Stance.NEUTRAL, ""
