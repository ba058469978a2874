"""Why no rewording is offered, and which words have to change."""

from __future__ import annotations

from claimcheck.appraisal.soundness import is_testimony, quoted_words
from claimcheck.model.claim import Claim
from claimcheck.model.wording import CueKind

_TOO_FAR = (CueKind.AMPLIFIER, CueKind.BOOSTER, CueKind.MAGNITUDE, CueKind.CAUSAL, CueKind.ADVICE)


def why_withheld(claim: Claim) -> str:
    """A sentence for the writer, who has to find other words."""
    if is_testimony(claim.quote):
        return "No rewording is offered, as it tells what happened to one person: say that it is no proof, or leave it out."
    if quoted_words(claim.quote):
        return "No rewording is offered, as the words in quotation marks are somebody’s own: say what the evidence supports beside them, or leave them out."
    words = dict.fromkeys(cue.text for cue in claim.wording.cues if cue.kind in _TOO_FAR)
    if not words:
        return "No rewording is offered, as no small change would do: write the sentence anew."
    named = " and ".join(f"“{word}”" for word in words)
    return f"No rewording is offered, as no small change would do: find other words for {named}."
