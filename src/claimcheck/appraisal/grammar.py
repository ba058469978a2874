"""Small safe edits of English sentences: drop a booster, put in a modal, add a clause.

Every edit leaves a grammatical sentence grammatical, or leaves it alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.packaged import packaged_text


@cache
def word_list(name: str) -> tuple[str, ...]:
    """A word list of ``ladders/rewording.json``."""
    lists = json.loads(packaged_text(__package__, "ladders/rewording.json"))
    return tuple(lists[name])


@cache
def everyday_verbs(section: str) -> frozenset[str]:
    """The base forms of a section of ``ladders/verbs.txt``."""
    text = packaged_text(__package__, "ladders/verbs.txt")
    return frozenset(text.partition(f"[{section}]")[2].partition("[")[0].split())


@cache
def verbs() -> Mapping[str, tuple[str, Form]]:
    """Every form of the verbs we can hedge, with its base form and kind."""
    bases = {*read_lexicon("relations")["causal verbs"], *word_list("verbs")}
    single = sorted({phrase.split()[0] for phrase in bases} - {"do", "up", "impact"})
    return {form: (base, kind) for base in single for form, kind in verb_forms(base).items()}


def fix_articles(text: str) -> str:
    """``a`` and ``an`` by the letter that follows; the few exceptions by sound are listed."""

    def right(match: re.Match[str]) -> str:
        article, space, word = match.groups()
        a_letter = article[0].isupper() and match.start() and match.string[match.start() - 2] != "."
        if a_letter or word.lower() in {"and", "or"}:
            return match.group()  # "vitamins A and E", "hepatitis A"
        vowel = word[0].lower() in "aeiou" and not re.match(
            r"(?:uni|use|usu|eu|one\b|once)", word, re.IGNORECASE
        )
        vowel = vowel or bool(re.match(r"(?:hour|honest|honou?r)", word, re.IGNORECASE))
        wanted = "an" if vowel else "a"
        return (wanted.capitalize() if article[0].isupper() else wanted) + space + word

    return re.sub(r"\b(an?)(\s+)([A-Za-z][\w-]*)", right, text, flags=re.IGNORECASE)


def capitalise_like(text: str, model: str) -> str:
    """``text`` with a capital at its start if ``model`` has one."""
    if not text or not model:
        return text
    return text[0].upper() + text[1:] if model[0].isupper() else text


def lower_first(text: str) -> str:
    """``text`` with a small first letter, unless its first word is a name or an abbreviation."""
    first = re.match(r"[\w'-]+", text)
    if first is None or not first.group()[0].isupper():
        return text
    word = first.group()
    keeps = word == "I" or any(c.isupper() or c.isdigit() for c in word[1:])
    return text if keeps else text[0].lower() + text[1:]


def with_tail(text: str, tail: str) -> str:
    """``text`` with ``tail`` before its final mark, which becomes a full stop."""
    body = text.rstrip(" \t\n.;:,!?…")
    closed = text.rstrip()[len(body) :].strip() in {".", "!", "?"}
    return f"{body}{tail}{'.' if closed else ''}"
