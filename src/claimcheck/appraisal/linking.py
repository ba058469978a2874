"""Cause and effect told as things that go together: "can cause" to "is linked to"."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.appraisal.grammar import capitalise_like, pattern, verbs, word_list
from claimcheck.language.morphology import Form


@cache
def _links() -> tuple[tuple[re.Pattern[str], str], ...]:
    lead = r"(?P<modal>\b(?:can|may|might|could|will) (?:\w+ly )?)?"
    rows = [
        (pattern(*_forms("cause", "trigger", "produce", "induce")) + "(?! by)", "{be} linked to ")
    ]
    rows.append(
        (
            pattern(
                "leads to",
                "lead to",
                "results in",
                "result in",
                "contributes to",
                "contribute to",
                "gives rise to",
                "give rise to",
            ),
            "{be} linked to ",
        )
    )
    rows += [
        (pattern(*_forms(*word_list(name))), f"{{be}} linked to {name} ")
        for name in ("better", "less", "more", "worse")
    ]
    return tuple((re.compile(rf"{lead}\b{verb} (?=\w)", re.IGNORECASE), put) for verb, put in rows)


def _forms(*bases: str) -> list[str]:
    wanted = (Form.BASE, Form.THIRD)
    return [form for form, (base, kind) in verbs().items() if base in bases and kind in wanted]


def word_as_link(text: str, *, technical: bool = False) -> str:
    """Cause and effect told as things that go together: "can cause" to "is linked to".

    ``technical`` text says "is associated with".
    """
    for found, put in _links():
        match = found.search(text)
        if match is not None:
            linked = put.replace("{be}", _copula(text, match))
            if technical:
                linked = linked.replace("linked to", "associated with")
            return capitalise_like(text[: match.start()] + linked + text[match.end() :], text)
    return text


_PLURAL_BEFORE = re.compile(
    r"(?:[a-z]{3,}(?<![sui])s|they|people|women|men|children)$", re.IGNORECASE
)


def _copula(text: str, match: re.Match[str]) -> str:
    """Whether "is" or "are" fits, by the verb's own ending, else by the noun before it."""
    verb = "" if match.group("modal") else match.group().split()[0].lower()
    plural = bool(_PLURAL_BEFORE.search(text[: match.start()].rstrip()))
    return "is" if verb.endswith("s") or not plural else "are"
