"""What the reports share: numbers with their noun, and words that steer no terminal."""

from __future__ import annotations

import re

from claimcheck.folding.patterns import pattern
from claimcheck.model.wording import Wording

_CONTROL = "[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069]"
"""Control characters of ASCII and ISO 6429, and those that turn the direction of writing."""
_COMMAND = (
    r":(?=:(?:add-|remove-|save-|set-|stop-|internal-|debug|echo|endgroup|error|group|notice|warning))"
    r"|#(?=#\w{0,12}\[)"
)
"""How a line of a log begins that a CI obeys: GitHub's commands, and those of Azure and TeamCity."""
_OURS = r"(?!\x1b\[(?:[0124]|3[0-7])m)"
"""The colours that we print ourselves."""
_STEERING = pattern(f"{_CONTROL}|{_COMMAND}", re.IGNORECASE)
_STEERING_BUT_OURS = pattern(f"{_OURS}{_CONTROL}|{_COMMAND}", re.IGNORECASE)


VERDICT_RULES = frozenset(
    {
        "evidence/unsupported",
        "evidence/contradicted",
        "wording/above-ceiling",
        "attribution/uncitable",
    }
)
"""Rules whose findings say of a claim what its verdict says already."""

EXIT = {
    0: "nothing found at or above the fail level",
    1: "findings at or above the fail level",
    2: "the call or the configuration is wrong",
    3: "the audit is incomplete",
    70: "claimcheck itself failed",
}
"""What each exit code means."""

_STRENGTH = {
    "none": "no effect or link is claimed",
    "no-relation": "worded as no relation",
    "correlational": "worded as a link",
    "ambiguous": "worded as a link that may be taken for a cause",
    "conditional": "worded as “may” (conditional)",
    "can-cause": "worded as “can” (can-cause)",
    "causes": "worded as plain fact (causes)",
}


def worded(wording: Wording) -> list[str]:
    """What the words of a claim do, as a reviewer would say it."""
    facts = [
        _STRENGTH[wording.strength.label],
        f"with {wording.certainty.value.replace('-', ' ')} certainty",
    ]
    if wording.magnitude.value != "unmarked":
        facts.append(f"size {wording.magnitude.value}")
    if wording.amplified:
        facts.append("amplified")
    if wording.advice.value != "none":
        facts.append(f"{wording.advice.value} advice")
    return facts


def counted(number: int, noun: str) -> str:
    """A number and its noun: "1 claim", "1,200 claims"."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def capitalised(text: str) -> str:
    """The text with its first letter raised, and the others as they are."""
    return text[:1].upper() + text[1:]


def harmless(text: str, *, coloured: bool = False) -> str:
    """Words of a file, or its name, with every sign made visible that would steer a terminal or a CI.

    In ``coloured`` text our own colours stay.
    """
    return (_STEERING_BUT_OURS if coloured else _STEERING).sub("\ufffd", text)


def harmless_json(text: str) -> str:
    """JSON with the same content, in which a CI finds no command of its own."""
    return text.replace("##", "#\\u0023")
