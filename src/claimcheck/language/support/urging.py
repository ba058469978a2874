"""What a text urges: what is recommended is taken to do good, what is advised against to do none."""

from __future__ import annotations

from claimcheck.folding.patterns import pattern

_DONE = (
    r"(?:be )?(?:us(?:e|ed)|tak(?:e|en)|wear|worn|giv(?:e|en)|eat|eaten|drink|wash|offer(?:ed)?|continued?|"
    r"receive|prescribed?|administer(?:ed)?|start(?:ed)?|adopt(?:ed)?|appl(?:y|ied)|follow(?:ed)?|keep|kept|get|"
    r"promoted?|encouraged?|prefer(?:red)?|implement(?:ed)?|practi[sc]ed?|prioriti[sz]ed?|exercise|have|"
    r"(?:wear|tak|us|giv|eat|drink)ing|recommended|considered for)\b"
)
_ALWAYS = r"(?:also |all |always |still |now |routinely |generally |only |therefore |continue to )*"
_URGED = pattern(
    rf"\b(?:should|ought to|must) {_ALWAYS}{_DONE}|"
    r"\b(?:recommend|advis|advocat|endors|encourag|urg)(?:e|es|ed|s|ing|ise|ises|ised|ising)?"
    r" (?!against\b|not\b|that (?:further|future|more)\b|(?:further|future|more) )|"
    r"\bsupports? the (?:continued |routine |wider )?(?:use|recommendation)\b|"
    r"\b(?:is|are|was|were) (?:recommended|advised|advocated|encouraged|indicated|advisable|adequate|acceptable)\b"
)
_ADVISED_AGAINST = pattern(
    rf"\b(?:should|ought|must|need)(?: not|n't| never) {_ALWAYS}{_DONE}(?! only\b)|"
    r"\b(?:recommend|advis|caution|warn)\w* (?:against|not to)\b|"
    r"\b(?:not|n't|never) (?:\w+ ){0,2}(?:recommend|advis|advocat|endors|encourag|indicated|acceptable)"
)


def find_urging(sentence: str) -> tuple[int, int] | None:
    """1 or -1 for what a sentence in lower case urges or advises against, and where it does so."""
    if against := _ADVISED_AGAINST.search(sentence):
        return -1, against.start()
    urged = _URGED.search(sentence)
    return (1, urged.start()) if urged else None
