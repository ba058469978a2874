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


def word_as_link(text: str) -> str:
    """Cause and effect told as things that go together: "can cause" to "is linked to"."""

    def link(match: re.Match[str], put: str) -> str:
        before = text[: match.start()].rstrip()
        verb = match.group().split()[-1].lower() if match.group("modal") is None else ""
        plural = bool(
            re.search(r"(?:[a-z]{3,}(?<![sui])s|they|people|women|men)$", before, re.IGNORECASE)
        )
        single = verb.endswith("s") or not plural
        return put.replace("{be}", "is" if single else "are")

    for found, put in _links():
        new = found.sub(lambda m, put=put: link(m, put), text, count=1)
        if new != text:
            return capitalise_like(new, text)
    return text
