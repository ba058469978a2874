"""Small safe edits of English sentences: drop a booster, put in a modal, add a clause.

Every edit leaves a grammatical sentence grammatical, or leaves it alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from importlib import resources

from claimcheck.language.morphology import Form, verb_forms
from claimcheck.language.phrases import read_lexicon


@cache
def word_list(name: str) -> tuple[str, ...]:
    """A word list of ``ladders/rewording.json``."""
    source = resources.files(__package__).joinpath("ladders", "rewording.json")
    return tuple(json.loads(source.read_text("utf-8"))[name])


@cache
def verbs() -> Mapping[str, tuple[str, Form]]:
    """Every form of the verbs we may hedge, with its base form and which form it is."""
    bases = {*read_lexicon("relations")["causal verbs"], *word_list("verbs")}
    single = sorted({phrase.split()[0] for phrase in bases} - {"up", "impact"})
    return {form: (base, kind) for base in single for form, kind in verb_forms(base).items()}


def pattern(*words: str) -> str:
    """An alternation of plain words, longest first."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


def fix_articles(text: str) -> str:
    """``a`` and ``an`` by the letter that follows; the few sounds that differ are listed."""

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
    """``text`` with a capital at its start where ``model`` has one."""
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
    """``text`` with ``tail`` put before its closing mark, which then is a full stop."""
    body = text.rstrip(" \t\n.;:,!?…")
    closed = text.rstrip()[len(body) :].strip() in {".", "!", "?"}
    return f"{body}{tail}{'.' if closed else ''}"


_NO_NOUN = pattern(
    *[
        "and",
        "or",
        "to",
        "that",
        "in",
        "as",
        "by",
        "for",
        "with",
        "of",
        "on",
        "at",
        "from",
        "is",
        "are",
        "was",
        "were",
        "be",
        "been",
        "has",
        "have",
        "had",
        "than",
        "enough",
    ]
)


_BODY = r"(?:heart|bones?|muscles?|teeth|hair|nails?|joints?|immun\w+)"
"""What may be strong in earnest: "a strong heart"."""


@cache
def _boosters() -> tuple[tuple[re.Pattern[str], str], ...]:
    adverbs, adjectives = pattern(*word_list("adverbs")), pattern(*word_list("adjectives"))
    predicates = pattern(*word_list("predicates"))
    flags = re.IGNORECASE
    return (
        (
            re.compile(
                r"\b(?:strong|solid|clear|convincing|overwhelming|compelling|ample|robust|conclusive|hard)"
                r" (evidence|proof)\b",
                flags,
            ),
            r"some \1",
        ),
        (
            re.compile(rf"\bone of the most {adjectives} (?!{_NO_NOUN}\b)(?=[a-z])", flags),
            "one of the ",
        ),
        (
            re.compile(
                r"\bthe (?:very |single )?(?:best|most effective)(?= (?!of\b|in\b)[a-z])", flags
            ),
            "a good",
        ),
        (re.compile(r"\bpowerful (?=(?:tool|weapon|ally|aid|option)s?\b)", flags), "useful "),
        (
            re.compile(
                r"\b((?:ensure|guarantee|provide|offer|achieve|deliver|support|promote)(?:s|d)?) optimal (?=[a-z])",
                flags,
            ),
            r"\1 ",
        ),
        (
            re.compile(
                rf"\b(be|is|are|was|were) {adjectives} (?={_PLURALS}(?:$|[,.;:!?]| (?:in|for|of|with|among)\b))",
                flags,
            ),
            r"\1 ",
        ),
        (
            re.compile(
                r"\ban ideal (?=(?:choice|option|remedy|solution|way|food|supplement|treatment)\b)",
                flags,
            ),
            "a ",
        ),
        (re.compile(r"^best for\b", flags), "good for"),
        (re.compile(r"\b(?<!not )ideal for\b", flags), "of use for"),
        (re.compile(r"\b(?<!of )the most (?=powerful|potent|important|reliable)", flags), "a "),
        (
            re.compile(
                rf"\b(is|was) (?:{adverbs} )?{predicates} (?:for|to|in) (?=(?:the|a|an|our|your|its|their|\w+ing|[a-z]+ (?:of|and|health|function|recovery))\b)",
                flags,
            ),
            "plays a part in ",
        ),
        (
            re.compile(
                rf"\b(are|were) (?:{adverbs} )?{predicates} (?:for|to|in) (?=(?:the|a|an|our|your|its|their|\w+ing|[a-z]+ (?:of|and|health|function|recovery))\b)",
                flags,
            ),
            "play a part in ",
        ),
        (re.compile(rf"\b(is|was) (?:{adverbs} )?{predicates} for ", flags), "plays a part in "),
        (re.compile(rf"\b(are|were) (?:{adverbs} )?{predicates} for ", flags), "play a part in "),
        (re.compile(rf"\b(?<!not )(?<!n't ){adverbs},? (?=[a-z])", flags), ""),
        (
            re.compile(
                rf"\b(?<!is )(?<!are )(?<!was )(?<!were )(?<!be )(?<!been )(?<!has )(?<!have )(?<!had )(?<!more )(?<!most )(?<!less )(?<!least )(?<!as )(?<!so )(?<!too )(?<!how )(?<!and )(?<!or ){adjectives} (?!{_NO_NOUN}\b)(?!{_BODY}\b)(?=[a-z])",
                flags,
            ),
            "",
        ),
    )


_PLURALS = r"[a-z]{3,}(?<![siuay])s"
_SERIES = re.compile(
    r"\b(?P<article>an?) (?P<series>(?:[a-z][a-z-]+, ){0,3}[a-z][a-z-]+,? and [a-z][a-z-]+) (?=[a-z])",
    re.IGNORECASE,
)


def _drop_praise(text: str, *, keep: str) -> str:
    """A row of adjectives without those that praise: "a valuable and safer aid" to "an aid"."""
    praise = set(word_list("praise")) - set(keep.split())

    def shorter(match: re.Match[str]) -> str:
        words = re.split(r",? and |, ", match.group("series"))
        left = [word for word in words if word.lower() not in praise]
        if len(left) == len(words) or any(re.fullmatch(_NO_NOUN, word) for word in left):
            return match.group()
        row = " and ".join(filter(None, (", ".join(left[:-1]), *left[-1:])))
        return f"{match.group('article')} {row}{' ' if row else ''}"

    return _SERIES.sub(shorter, text)


def drop_boosters(text: str, *, keep: str = "") -> str:
    """``text`` without words that only raise what it says.

    Args:
        text: a sentence, or a fragment of one.
        keep: words, parted by spaces, that are what the text is about and have to stay.
    """
    short = _drop_praise(text, keep=keep)
    for found, put in _boosters():
        short = found.sub(put, short)
    if short == text:
        return text
    short = re.sub(r"\b(plays? a part in [^,;.]{1,60}?) and (?:for|to) ", r"\1 and ", short)
    return capitalise_like(fix_articles(short), text)
