"""Remove words that only strengthen a sentence."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from claimcheck.appraisal.absolutes import without_absolutes
from claimcheck.appraisal.grammar import capitalise_like, fix_articles, word_list
from claimcheck.appraisal.trimming import trim
from claimcheck.folding.patterns import either, pattern
from claimcheck.language.text.tokens import word_set

_NO_NOUN = either(
    *sorted(
        word_set(
            "and or to that in as by for with of on at from is are was were be been has have had than "
            "enough again"
        )
    )
)


_BODY = r"(?:heart|bones?|muscles?|teeth|hair|nails?|joints?|immun\w+)"
"""Nouns that "strong" can describe literally: "a strong heart"."""


_PLURALS = r"[a-z]{3,}(?<![siuay])s"
_SERIES = pattern(
    r"\b(?P<article>an?) (?P<series>(?:[a-z][a-z-]+, ){0,3}[a-z][a-z-]+,? and [a-z][a-z-]+) (?=[a-z])",
    re.IGNORECASE,
)


_NOT_AFTER = "".join(
    rf"(?<!\b{word} )"
    for word in sorted(
        word_set("is are was were be been has have had more most less least as so too how and or")
    )
)


_NAMED = r"(?:[\w-]+ ){0,2}[\w-]+"
_OF_ALL = (
    r"(?:on earth|on the planet|on the market|in the world|of all time|known to (?:man|science))\b"
)
"""Among whom something is said to be the first, which goes with the praise."""
_SOLID = (
    (rf"\b(is|was) the (?:very |single )?best ({_NAMED}) {_OF_ALL}", r"\1 a good \2"),
    (rf"\b(is|was) the (?:very |single )?most [a-z]+ ({_NAMED}) {_OF_ALL}", r"\1 a \2"),
    (
        r"\b(?:strong|solid|clear|convincing|overwhelming|compelling|ample|robust|conclusive|hard) (evidence|proof)\b",
        r"some \1",
    ),
    (r"\bone of the (?:very )?(?:best|most effective)(?= [a-z])", "one of the good"),
    (r"\bthe (?:very |single )?(?:best|most effective)(?= (?!of\b|in\b)[a-z])", "a good"),
    (
        rf"{_NOT_AFTER}\b(?:powerful|potent) (?!(?:tool|weapon|ally|aid|option)s?\b|{_NO_NOUN}\b|enough\b|than\b|{_BODY}\b)(?=[a-z])",
        "",
    ),
    (r"\bpowerful (?=(?:tool|weapon|ally|aid|option)s?\b)", "useful "),
    (
        r"\b((?:ensure|guarantee|provide|offer|achieve|deliver|support|promote)(?:s|d)?) optimal (?=[a-z])",
        r"\1 ",
    ),
    (
        r"\ban ideal (?=(?:choice|option|remedy|solution|way|food|supplement|treatment)\b)",
        "a ",
    ),
    (
        r"(?<!not )(?<!n't )(?<!n’t )(?<!how )(?<!so )(?<!as )\b(?:far|much|vastly|miles|way) (?=(?:less|more|fewer|better|worse|[a-z]+(?:ier|ter|ger|fer|ner)) )",
        "",
    ),
    (r"\bthe vast majority of\b", "most"),
    (r"\bcountless (?=[a-z])", ""),
    (r"^guaranteed[:,!]? (?=[a-z])", ""),
    (r"\bslashes (?=[a-z])", "reduces "),
    (r"\bslashed (?=[a-z])", "reduced "),
    (r"\bslashing (?=[a-z])", "reducing "),
    (r"\bslash (?=(?:the|your|our|their|a)\b)", "reduce "),
    (r"^best for\b", "good for"),
    (r"\bthe (?:single )?(?:main|leading|biggest|primary|number one) (?=(?:cause|reason)\b)", "a "),
    (
        r",? (?:guaranteed|overnight|once and for all|for good|for ?ever|instantly|in no time|in (?:its|their) tracks)(?=[.!]?$)",
        "",
    ),
    (r"\b(?<=is )so (?=(?:good|effective|powerful|helpful|useful) (?:for|against|at|in)\b)", ""),
    (
        r"\bdirectly (?!(?:and|or|in|into|on|onto|to|from|by|through|under|beneath|with|via|after|before|as)\b)(?=[a-z])",
        "",
    ),
    (r"\b(?<!not )ideal for\b", "of use for"),
    (r"\b(?<!of )the most (?=powerful|potent|important|reliable)", "a "),
)
"""Boosters with words of their own, and what remains of them."""
_PART = r"(?=(?:the|a|an|our|your|its|their|\w+ing|[a-z]+ (?:of|and|health|function|recovery))\b)"
_TO_WHAT = rf"(?:for |(?:to|in) {_PART})"


@cache
def _boosters() -> tuple[tuple[re.Pattern[str], str], ...]:
    adverbs, adjectives = either(*word_list("adverbs")), either(*word_list("adjectives"))
    praised = either(*word_list("adjectives"), *word_list("sizes"))
    key = rf"(?:{adverbs} )?{either(*word_list('predicates'))}"
    listed = (
        (rf"\bone of the most {praised} (?!{_NO_NOUN}\b)(?=[a-z])", "one of the "),
        (
            rf"\b(be|is|are|was|were) {praised} (?={_PLURALS}(?:$|[,.;:!?]| (?:in|for|of|with|among)\b))",
            r"\1 ",
        ),
        (rf"\b(?:is|was) {key} {_TO_WHAT}", "plays a part in "),
        (rf"\b(?:are|were) {key} {_TO_WHAT}", "play a part in "),
        (
            rf"\b(?<!not )(?<!n't )(?<!\bas )(?<!more )(?<!less )(?<!most )(?<!how )(?<!so )(?<!too ){adverbs}(?: and {adverbs})*(?:, |[ -])(?!enough\b)(?=[a-z])",
            "",
        ),
        (rf"\b{_NOT_AFTER}{praised} and (?=[a-z-]+ [a-z])(?!{_NO_NOUN}\b)", ""),
        (rf"\b{_NOT_AFTER}{adjectives} (?!{_NO_NOUN}\b)(?!{_BODY}\b)(?=[a-z])", ""),
        (
            rf"\b{_NOT_AFTER}{either(*word_list('sizes'))} (?=(?:(?!and\b|or\b)[a-z-]+ )?{either(*word_list('sized'))}\b)",
            "",
        ),  # no "strong coffee"
    )
    return tuple((pattern(found, re.IGNORECASE), put) for found, put in (*_SOLID, *listed))


def _drop_praise(text: str, *, keep: str) -> str:
    """A row of adjectives without words of praise: "a valuable and safer aid" becomes "an aid"."""
    praise = set(word_list("praise")) - set(keep.split())

    def shorter(match: re.Match[str]) -> str:
        words = re.split(r",? and |, ", match.group("series"))
        left = [word for word in words if word.lower() not in praise]
        if len(left) == len(words) or any(re.fullmatch(_NO_NOUN, word) for word in left):
            return match.group()
        row = " and ".join(filter(None, (", ".join(left[:-1]), *left[-1:])))
        return f"{match.group('article')} {row}{' ' if row else ''}"

    return _SERIES.sub(shorter, text)


@lru_cache(maxsize=64)
def drop_boosters(text: str, *, keep: str = "") -> str:
    """``text`` without words that only strengthen it.

    Args:
        text: a sentence, or a fragment of one.
        keep: words, parted by spaces, that are what the text is about and have to stay.
    """
    short = _drop_praise(trim(text), keep=keep)
    for found, put in _boosters():
        short = found.sub(put, short)
    short = without_absolutes(short)
    if short == text:
        return text
    short = re.sub(r"\b(plays? a part in [^,;.]{1,60}?) and (?:for|to) ", r"\1 and ", short)
    return capitalise_like(fix_articles(short), text)
