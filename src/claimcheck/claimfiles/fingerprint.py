"""What an approval was given to: sha256 over a claim's words, its model, and each cited study.

The parts are kept apart, so that a lapsed approval can say what has changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from claimcheck.claimfiles.plain import plain_claim, plain_value
from claimcheck.folding.text import collapse_space
from claimcheck.model.claim import Claim, Review, Waiver
from claimcheck.model.study import Study
from claimcheck.values import dataclass

# Names, places and reviews of a claim are not part of what it says.
_NOT_MODEL = frozenset({"id", "quote", "restated", "origin", "review", "waive"})


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """A fingerprint and its parts: ``words``, ``model``, and ``evidence/KEY`` for each study."""

    whole: str
    """``sha256:`` and 64 hexadecimal digits."""
    parts: tuple[tuple[str, str], ...]
    """Each part's name with the first 16 digits of its sha256."""

    def changes_since(self, review: Review) -> tuple[str, ...]:
        """What has changed since a review, in plain words; empty where nothing has.

        A review without recorded parts can only be told from the whole.
        """
        if review.fingerprint == self.whole:
            return ()
        before, now = dict(review.parts), dict(self.parts)
        if not before:
            return ("something that was reviewed",)
        names = [*now, *(name for name in before if name not in now)]
        changed = [_told(name, before, now) for name in names if before.get(name) != now.get(name)]
        return tuple(changed) or ("the recorded fingerprint itself",)


def fingerprint(claim: Claim, studies: Mapping[str, Study]) -> Fingerprint:
    """The fingerprint of a claim and of the studies it cites, as they stand now.

    Covers the quoted and restated words, the model (PICO, strength, attribution, citations,
    certainty), and of each cited study its appraisal, or its profile where nobody appraised it,
    and its status. Values at their default are left out, so that a later version of the model, with
    more fields, does not make approvals lapse. A study that is not in the bibliography counts as missing.
    """
    quotes = [claim.quote, *(quote.exact for quote in claim.restated)]
    model = {n: value for n, value in plain_claim(claim).items() if n not in _NOT_MODEL}
    parts: dict[str, Any] = {"words": [collapse_space(quote) for quote in quotes], "model": model}
    for key in sorted({citation.study for citation in claim.citations}):
        parts[f"evidence/{key}"] = _evidence(studies.get(key))
    digests = {name: _digest(value) for name, value in parts.items()}
    whole = _digest(digests)
    return Fingerprint(f"sha256:{whole}", tuple((n, d[:16]) for n, d in digests.items()))


def lapsed_waivers(claim: Claim, studies: Mapping[str, Study]) -> tuple[Waiver, ...]:
    """The claim's waivers that were given to other words, another model or other evidence.

    One without a fingerprint, written by hand, holds whatever becomes of the claim.
    """
    if not claim.waivers:
        return ()
    now = fingerprint(claim, studies).whole
    return tuple(w for w in claim.waivers if w.fingerprint not in {"", now})


def _evidence(study: Study | None) -> Any:
    if study is None:
        return None
    judged = study.appraisal or study.profile
    return {"judged": plain_value(judged), "status": sorted(study.status)}


def _digest(value: Any) -> str:
    text = json.dumps(value, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _told(name: str, before: Mapping[str, str], now: Mapping[str, str]) -> str:
    kind, _, key = name.partition("/")
    if kind != "evidence":
        return {"words": "the quoted words", "model": "the claim's model"}.get(kind, name)
    if name not in before:
        return f"the study {key} is newly cited"
    if name not in now:
        return f"the study {key} is no longer cited"
    return f"the appraisal or status of the study {key}"
