"""Verbs that assert nothing set aside, so that no hedge is put to them."""

from __future__ import annotations

import re

from claimcheck.appraisal.grammar import verbs

_ASIDE = "\ua7f7"
"""Put before a verb that is to be left alone: a letter of inscriptions, so no word is found in it."""
_DEFINING = re.compile(
    r"(?P<head>\bthe [\w-]+(?: (?:of|in|to) (?:the )?[\w-]+){0,2} that |\b[a-z]+s that (?=have [a-z])|\bby [a-z]+ing an? [\w-]+ that |, (?:which|who) (?=[^,.;]{1,80},))"
    r"(?P<first>[\w-]+)(?P<second> [\w-]+)?",
    re.IGNORECASE,
)


_CONDITION = re.compile(
    r"\b(?P<head>(?:if|when|whenever|unless|whether) )(?P<first>[\w-]+)(?P<second> [\w-]+)?",
    re.IGNORECASE,
)


def set_aside(text: str, *, defining: bool) -> str:
    """Verbs marked that stand in a condition: "if you have arthritis".

    Args:
        text: a sentence, or a fragment of one.
        defining: mark those too that only say which thing is meant: "the shortage that it brings".
    """
    text = _CONDITION.sub(_marked, text)
    return _DEFINING.sub(_marked, text) if defining else text


def _marked(match: re.Match[str]) -> str:
    head, first, second = match.group("head"), match.group("first"), match.group("second") or ""
    if first.lower() in verbs():
        return f"{head}{_ASIDE}{first}{second}"
    known = second.strip().lower() in verbs()
    return f"{head}{first} {_ASIDE}{second[1:]}" if known else match.group()


def put_back(text: str) -> str:
    """The text without the marks."""
    return text.replace(_ASIDE, "")
