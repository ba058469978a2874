"""What a text urges: what is recommended is taken to do good, what is advised against to do none."""

from __future__ import annotations

from claimcheck.folding.patterns import pattern

_ASKED_OF_SCIENCE = (
    r"(?:be )?(?:further |carefully |better |more )*(?:investigat|stud(?:y|ied)|evaluat|test|explor|interpret|"
    r"examin|assess|confirm|research|clarif|determin|focus|know|note|aware|caut|careful)"
)
_URGED = pattern(
    rf"\b(?:should|ought to|must) (?:also |all |always |still |now )*(?!not\b|never\b|{_ASKED_OF_SCIENCE})[a-z]|"
    r"\b(?:recommend|advis|advocat|endors|encourag|urg)(?:e|es|ed|s|ing|ise|ises|ised|ising)?"
    r" (?!against\b|not\b|that (?:further|future|more)\b|(?:further|future|more) )|"
    r"\bsupports? the (?:continued |routine |wider )?(?:use|recommendation)\b|"
    r"\b(?:is|are|was|were) (?:recommended|advised|advocated|encouraged|indicated|advisable|adequate|acceptable)\b"
)
_ADVISED_AGAINST = pattern(
    r"\b(?:should|ought|must|need)(?: not|n't| never)\b(?! (?:only|be (?:alarm|neglect|ignor|delay|overlook|forgot|"
    r"discourag|stopp|discontinu|withh)))|"
    r"\b(?:recommend|advis|caution|warn)\w* (?:against|not to)\b|"
    r"\b(?:not|n't|never) (?:\w+ ){0,2}(?:recommend|advis|advocat|endors|encourag|indicated|acceptable)"
)


def find_urging(sentence: str) -> tuple[int, int] | None:
    """1 or -1 for what a sentence in lower case urges or advises against, and where it does so."""
    if against := _ADVISED_AGAINST.search(sentence):
        return -1, against.start()
    urged = _URGED.search(sentence)
    return (1, urged.start()) if urged else None
