"""What the words of a claim say about its reach: everyone, animals, deficiency, dissent, safety.

Read from the sentence itself, so that a corrected sentence is judged by its new words.
"""

from __future__ import annotations

import re

from claimcheck.folding.patterns import either
from claimcheck.folding.patterns import pattern as lazily
from claimcheck.language.people.laboratory import IN_ANIMALS_OR_CELLS
from claimcheck.model.claim import Claim, ClaimType
from claimcheck.model.population import Species
from claimcheck.packaged import packaged_sections


def _any_of(section: str) -> str:
    """A pattern for any phrase of a section of ``ladders/reach.txt``."""
    return either(*packaged_sections(__package__, "ladders/reach.txt")[section])


_PEOPLE = rf"{_any_of('everyone')}(?! (?:aged |over |under |above )\d)"
_UNIVERSAL = lazily(
    rf"\b(?:for|in|to|of|by|helps?|benefits?|works? for|cures?|relieves?)\s+{_PEOPLE}\b"
    rf"|\b{_PEOPLE} (?:\w+ ){{0,4}}?{_any_of('gets better')}\b"
    r"|\bno matter who\b|\bregardless of (?:age|health|cause|condition)\b|\bwithout exception\b",
    re.IGNORECASE,
)
_DENIED = lazily(
    r"\b(?:not|no|never|cannot|n't|nor|without|isn't|won't|doesn't|can't|wouldn't|neither|rather than|yet to be)\b(?:\W+\w+){0,3}\W*$",
    re.IGNORECASE,
)
_ANIMALS = lazily(IN_ANIMALS_OR_CELLS, re.IGNORECASE)
_DISSENT = lazily(
    r"\b(?:studies|trials|reviews|results|findings|experts?|evidence|research) (?:\w+ )?"
    rf"(?:disagrees?|conflicts?|(?:is|are) {_any_of('divided')})"
    r"|\b(?:mixed|conflicting|contradictory|inconsistent) (?:results|evidence|findings|studies|trials)"
    r"|\b(?:other|some|not all|several|most|larger|later|newer) (?:studies|trials|reviews|research)[^.;]{0,60}\b(?:no|not|nothing|without|fail(?:ed)?)\b"
    r"|\b(?:but|though|although|while|whereas|yet|however),? (?:[\w-]{1,30} ){1,4}(?:study|trial|review)\b[^.;]{0,60}\b(?:no|not|nothing|fail(?:ed)?)\b"
    r"|\bnot all (?:studies|trials|reviews)\b|\bevidence is (?:very |still )?(?:uncertain|limited|weak|thin)\b"
    r"|\b(?:unclear|uncertain|not known|not clear) (?:whether|if)\b",
    re.IGNORECASE,
)
_NO_EVIDENCE = lazily(
    r"\b(?:no|little|insufficient|not enough|a lack of|lack of) (?:\w+ ){0,2}"
    rf"{_any_of('evidence')}\b"
    r"|\b(?:is|are|has|have) not (?:been )?(?:proven|proved|shown|established|studied|known)\b",
    re.IGNORECASE,
)
_ALIKE = lazily(
    r"(?<!\bnot )(?<!\btwice )(?<!\bhalf )(?<!times )(?<!almost )(?<!nearly )"
    rf"\bas (?:[a-z]+ly )?(?:{_any_of('as good as')}|reliable|fast|quickly) as\b"
    rf"|\bequally {_any_of('as good as')}\b"
    r"|\b(?:equivalent|comparable|non-?inferior|equal) to\b",
    re.IGNORECASE,
)
_FALLS_SHORT = lazily(
    r"(?:\b(?:not|never|nor|less)\b|n['’]t\b)[^.;]{0,40}\bas [a-z]+ as\b", re.IGNORECASE
)
_UNLIKE = lazily(rf"\b{_any_of('unlike')}\b|\b(?:not|never|nor|n['’]t)\b", re.IGNORECASE)
_SAFE = lazily(
    rf"\b(?:{_any_of('safe')}|(?:no|few|minimal|rare|mild|uncommon) (?:\w+ ){{0,2}}(?:risks?|side[- ]effects|adverse)"
    r"|(?:risks?|side[- ]effects|adverse effects) (?:are|is) (?:\w+ ){0,2}(?:rare|mild|uncommon|minimal|low\w*|few))\b",
    re.IGNORECASE,
)
_SEE_SOMEONE = lazily(
    rf"\b{_any_of('turn to')}\b[^.;]{{0,40}}\b(?:{_any_of('professional')}s?|{_any_of('help')})\b",
    re.IGNORECASE,
)
_MORE_THAN_ADVICE = lazily(
    r"\b(?:levels?|blood tests?|tested|testing|checked|screen\w*|prescri\w*|inject\w*|dose|dosage|will (?:help|relieve|cure))\b",
    re.IGNORECASE,
)


def universal(text: str) -> bool:
    """Whether the words promise something to everyone."""
    return bool(undenied(_UNIVERSAL, text))


def undenied(pattern: re.Pattern[str], text: str) -> str:
    """The first match without a negation before it; empty where there is none."""
    for match in pattern.finditer(text):
        if not _DENIED.search(text[max(0, match.start() - 60) : match.start()]):
            return match.group()
    return ""


def tells_species(claim: Claim) -> bool:
    """Whether the reader is told that it was seen in animals or cells."""
    modelled = set(claim.population.species) - {Species.HUMAN}
    return bool(modelled) or bool(_ANIMALS.search(claim.quote))


def admits_dissent(text: str) -> bool:
    """Whether the words admit that studies disagree or that evidence is short."""
    return bool(_DISSENT.search(text) or _NO_EVIDENCE.search(text))


def about_evidence(text: str) -> bool:
    """Whether the words are about missing evidence, which does not claim a missing effect."""
    return bool(_NO_EVIDENCE.search(text))


def alike(text: str) -> bool:
    """Whether the words say of two treatments that the one does as well as the other, and no more."""
    return bool(_ALIKE.search(text)) and not _UNLIKE.search(text)


def falls_short(text: str) -> bool:
    """Whether the words say that one treatment does less well: "not as well as"."""
    return bool(_FALLS_SHORT.search(text))


def reassures(claim: Claim) -> bool:
    """Whether a claim of harm says that there is little or none."""
    return bool(_SAFE.search(f"{claim.quote} {claim.statement}"))


def is_safety_net(claim: Claim) -> bool:
    """Whether it is plain advice to see a professional, which needs no source."""
    if claim.type is not ClaimType.RECOMMENDATION:
        return False
    return bool(_SEE_SOMEONE.search(claim.quote)) and not _MORE_THAN_ADVICE.search(
        f"{claim.quote} {claim.statement}"
    )
