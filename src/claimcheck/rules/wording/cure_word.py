"""``wording/cure-word``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import flag_phrases, holds_word, telling_words

PHRASES = turns_of(__name__, "phrases")
CURABLE = turns_of(__name__, "curable")

_BARE = frozenset({"cures"})
_SOUGHT = (
    "until", "once", "when", "after", "find", "search", "seek", "toward", "hope", "hypothes", "whether", "quest",
    "discover",
)  # fmt: skip
_REVERSE_OF = pattern(
    r"^reverse[\s-](?:(?:total\s)?shoulder|mutat|transcri|zoonos|osmosis|engineer|causa|geometr|phase|genetic|triage)"
)
_STATE = pattern(r"\b(?:with|of|in|among|possibly|or|and|newly|previously)\s$")
"""Words before "cured" that make it an adjective: "patients with cured hepatitis"."""


@rule(
    source="Science Media Centre guidelines for editors (no “cure” that is none); Schwitzer's seven words not to use",
    precision=Precision(hits=7, right=6),
    bad=[
        "A spoon of honey [[cures]] a sore throat.",
        "The programme [[reverses diabetes]] in weeks.",
        "Here is a [[miracle cure]] for hay fever.",
        "A week of fasting [[cured his gout]].",
        "One cup a night [[made her migraines vanish]].",
    ],
    good=[
        "Honey is not a cure for a sore throat.",
        "There is little evidence that lozenges make a cough go away.",
        "Scientists are still looking for a way to treat it; there is no cure.",
        "The charity hopes to find a cure for asthma.",
        "Cured meats are high in salt.",
        "Wait until the rash has completely healed.",
        "Antibiotics cure most cases of strep throat.",
        "Penicillin cures strep throat.",
        "Removing the appendix cures appendicitis.",
        "Surgery cures most early bowel cancers.",
        "The gene therapy reverses diabetes in mice.",
        "She was given steroid cures.",
        "He needed a reverse shoulder arthroplasty for arthritis.",
        "Iron tablets eliminate anaemia that comes of a deficiency.",
        "They asked patients with cured gout to come back.",
        "The foundation pays for research towards better care.",
    ],
    words=lambda: telling_words(PHRASES),
)
def cure_word(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, curable: tuple[str, ...] = CURABLE
) -> Iterator[Flag]:
    """A promise to cure, heal or reverse a disease.

    A cure ends a disease for good. Outside infections and surgery, hardly any treatment does so, and the word
    raises hopes that cost people money, time and proper care.

    Say what improves, in whom, and for how long: "may ease the pain of …".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” promises an end to the disease",
        "say what improves, in whom and for how long; or leave it out",
        lambda read, span: not _another_sense(read, span) and not holds_word(read, curable),
    )


def _another_sense(read: ReadSentence, span: Span) -> bool:
    """Whether a cure is sought ("hope for a cure"), or the word is a noun or about food."""
    before = read.text[: span.start].lower()
    if any(word in before[-40:] for word in _SOUGHT):
        return True
    words, after = span.of(read.text).lower(), read.text[span.end :]
    if _REVERSE_OF.search(words + after[:20]) or (
        words.startswith("cured ") and _STATE.search(before)
    ):
        return True
    if words in _BARE and not after.lstrip(" ")[:1].isalnum():
        return True
    bare = words in _BARE
    return bare and (not read.reading.is_claim or before.endswith(("the ", "no ", "new ", "dry ")))
