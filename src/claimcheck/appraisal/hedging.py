"""Hedge a sentence: "reduces" becomes "may reduce", "is effective" becomes "may be effective"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from claimcheck.appraisal.framing import LEFT_OVER, edit
from claimcheck.appraisal.grammar import capitalise_like, lower_first, verbs
from claimcheck.appraisal.sparing import put_back, set_aside
from claimcheck.appraisal.verb_shapes import VerbShape, forms_of
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set

_MODAL = r"(?:may|might|could|can|will|would|should|must|cannot|to|not|n't|does|do|did|doesn|don|didn|never)"


_WORD = pattern(r"\b[A-Za-z]+\b")
_SUBJECTS = "they|we|you|people|women|men|children|bacteria|both|that"
_PLURAL_NOUN = r"(?:[a-z]{{3,}}(?<![sui])|[\w-]+\d)s"
_PLURAL = VerbShape(
    rf"\b(?P<subject>(?:{_SUBJECTS}|{_PLURAL_NOUN})) (?P<adverb>\w+ly )?(?P<verb>{{verb}})\b",
    rf"(?:{_SUBJECTS}|s|ly) ",
)
_PAST = VerbShape(r"(?<=[a-z]) (?P<adverb>\w+ly )?(?P<verb>{verb})(?= )", " ")
_PER = r"(?:an?|per|each|every) (?:day|night|week|month|year|morning|evening)"
_DAILY = VerbShape(
    rf"(?P<before>\b[a-z]{{{{3,}}}}(?<![sui])s (?:of [a-z]+ (?:[a-z]+ )?)?{_PER} )(?P<verb>{{verb}}) "
    r"(?=(?:the|an?|your|our|their|his|her|my|you|us|them)\b)",
    r"\w ",
)
"""The same after how often: "four cups of coffee a day cut your risk"."""
_PHRASE = r"(?:of|in|on|against|for|from|with|during|after) [a-z-]+(?: (?:and|or) [a-z-]+)?"
_PARTED = (
    VerbShape(
        rf"(?P<before>\b[a-z]{{{{3,}}}}(?<![sui])s {_PHRASE} )(?P<verb>{{verb}}) (?=[a-z])",
        r"(?:of|in|on|against|for|from|with|during|after|and|or) [a-z-]+ ",
    ),
    VerbShape(
        r"(?P<before>\bare [^.,;:]{{3,60}} and )(?P<verb>{verb}) (?=[a-z])",
        " and ",
    ),
    VerbShape(
        r"(?P<before>^(?:both )?[\w-]+(?: [\w-]+)? and [\w-]+(?: [\w-]+)? )(?P<verb>{verb}) (?=[a-z])",
        r"\w ",
    ),
    VerbShape(
        r"(?P<before>\b(?:people|those|women|men|children|adults|patients) who \w+ [^,.;:]{{2,60}}? )"
        r"(?P<verb>{verb}) (?=(?:a|an|the|fewer|less|more|better|no)\b)",
        r"\w ",
    ),
)
"""A verb separated from its plural subject: "effects against pain bring …", "are … and bring …"."""
_ASIDE = VerbShape(
    r"(?P<before>\b[a-z]{{3,}}(?<![sui])s, [^,.;:]{{3,60}}, )(?P<verb>{verb})\b", ", "
)
"""The same: "fatty acids, found in fish, reduce …"."""
_NOT_VERB_BEFORE = pattern(
    rf"\b(?:{_MODAL}|the|a|an|of|its|their|his|her|our|your|this|these|those|some|any|no|and|or|with|for|in|by|on|from|as|health|side|possible|positive|negative|beneficial|adverse|help|helps|hot|have|has|had|offers?|provides?|brings?|shows?|confers?|yields?)\s+(?:\w+ly )?$",
    re.IGNORECASE,
)
_NOUNS = word_set(
    "needs works aids helps supports benefits effects causes increases decreases changes "
    "results uses controls impacts cuts drops falls rises triggers boosts yields harms cures "
    "treats acts shows plays does has goes spikes swings surges peaks"
)
_THINGS = word_set("blisters bruises burns clots scalds scars sprains stains strains")
"""Nouns right after a verb: "soothes burns"."""
_PRONOUN = pattern(r"\b(?:it|this|that|which|who|he|she)\s+(?:\w+ly )?$", re.IGNORECASE)
_AFTER_VERB = pattern(
    r"\s+(?:the|a|an|your|our|its|their|his|her|this|these|those|some|any|all|both|many|most|more|less|to|with|in|on|as|against|that|how|nerve|pain|muscle|[a-z]+)\b",
    re.IGNORECASE,
)


def hedge_verbs(text: str, modal: str, *, spare: bool = False) -> str:
    """``modal`` put before every finite verb we know that has none: "reduces" to "may reduce".

    Args:
        text: a sentence, or a fragment of one.
        modal: "may" or "can".
        spare: leave verbs alone that only say which thing is meant: "the enzyme that needs it".
    """
    kept = set_aside(_not_only(text, modal), defining=spare)
    kept = _PERFECT.sub(r"\1 probably " if modal == "can" else f"{modal} have ", kept)
    first = _hedge_third(kept, modal)
    second = _hedge_plural(first, modal)
    if second == kept and not has_verb(kept):
        second = _hedge_past(kept, modal)
    if second == kept:
        second = _hedge_parted(kept, modal)
    if second != kept:
        second = _AND_IS.sub(rf"\1{modal} \2be ", second)
    second = edit(_once(second, modal), LEFT_OVER, modal)
    return capitalise_like(put_back(second), text)


_PERFECT = pattern(
    r"(?<!to )(?<!may )(?<!might )(?<!could )(?<!would )(?<!will )(?<!can )(?<!must )(?<!should )"
    r"\b(ha(?:s|ve))(?= (?!report|suggest|indicat|demonstrat|confirm|conclud|discover|warn|link|claim|show)(?:\w+ed|put|made|given|cut|brought|taken|kept)\b) ",
    re.IGNORECASE,
)
_AND_IS = pattern(
    r"(\band (?:it )?)(?:is|are) ((?:therefore |thus |also |so )?)(?=(?:effective|beneficial|helpful|useful|good|safe) )",
    re.IGNORECASE,
)
"""A second verb with the same subject that judges: "… and is therefore effective"."""
_NOT_ONLY = pattern(r"\bnot only (\w+s) ([^,.;:]{1,80}?,? but (?:also )?)(\w+s)\b", re.IGNORECASE)


def _not_only(text: str, modal: str) -> str:
    """One modal for both halves: "may not only lower cholesterol but also prevent strokes"."""

    def hedge(match: re.Match[str]) -> str:
        first, between, second = match.groups()
        known = forms_of(Form.THIRD)
        if first.lower() not in known or second.lower() not in known:
            return match.group()
        bases = [verbs()[word.lower()][0] for word in (first, second)]
        return f"{modal} not only {bases[0]} {between}{bases[1]}"

    return _NOT_ONLY.sub(hedge, text)


_LAST_WORD = pattern(r"([A-Za-z]+) $")


def _follows_verb(before: str) -> bool:
    """Whether a verb precedes, so that what comes next is its object: "soothes burns"."""
    word = _LAST_WORD.search(before)
    return word is not None and word[1].lower() in verbs()


def _once(text: str, modal: str) -> str:
    """One modal for verbs that share a subject: "may ease and promote", not "may … may"."""
    for _ in range(5):
        text = _again(modal).sub(r"\1\2\3 ", text)
    return text


@cache
def _again(modal: str) -> re.Pattern[str]:
    return pattern(
        rf"(\b{modal} (?:(?!\b(?:which|who|that|because)\b)[^.;:?!]){{1,200}}?)(, and|, or|,| and| or)( thereby| thus| so)? {modal} "
    )


def _hedge_past(text: str, modal: str) -> str:
    """The first past tense of a sentence that has no other verb: "may have improved"."""
    match = _PAST.found(text, forms_of(Form.PAST))
    if (
        match is None
        or match["verb"].lower() == "had"
        or _NOT_VERB_BEFORE.search(text[: match.start()] + " ")
    ):
        return text
    if modal == "can":
        return f"{text[: match.start()]} probably {match.group().strip()}{text[match.end() :]}"
    base = verbs()[match.group("verb").lower()][0]
    said = _participles().get(base, match.group("verb"))
    return f"{text[: match.start()]} {modal} have {match.group('adverb') or ''}{said}{text[match.end() :]}"


@cache
def _participles() -> Mapping[str, str]:
    return {base: form for form, (base, kind) in verbs().items() if kind is Form.PARTICIPLE}


_CLAUSE = pattern(
    r"(?:^|[,.;:()–—]|\b(?:and|or|but|that|which|who|because|while|when|if|as|so|than|how|what|it|they)\b)"
)


def _in_a_clause_of(before: str) -> bool:
    """Whether its clause has a finite verb already, so that what looks like another is a noun."""
    *_, opening = _CLAUSE.finditer(before.lower())
    if opening.group() in {"that", "which", "who", "how", "what"}:
        return False
    words = before[opening.end() :].lower().split()
    third = any(word in forms_of(Form.THIRD) and word not in _NOUNS for word in words[1:])
    return third or any(
        before.endswith("s") and word in _no_nouns() for before, word in pairwise(words)
    )


def _hedge_third(text: str, modal: str) -> str:
    def hedge(match: re.Match[str]) -> str:
        word = match.group()
        if word.lower() not in forms_of(Form.THIRD):
            return word
        before = text[: match.start()]
        if _in_a_clause_of(before):
            return word  # "prevents blood sugar spikes"
        after = text[match.end() :]
        if _NOT_VERB_BEFORE.search(before) and not _coordinate(before):
            return word
        noun = word.lower() in _NOUNS and not _AFTER_VERB.match(after)
        noun = noun or (word.lower() in _THINGS and _follows_verb(before))
        if noun and not _PRONOUN.search(before):
            return word
        if before.rstrip().endswith("-") or after.startswith("-"):
            return word
        return f"{modal} {verbs()[word.lower()][0]}"

    return _WORD.sub(hedge, text)


@cache
def _no_nouns() -> frozenset[str]:
    """Base forms that are hardly ever nouns."""
    bases = forms_of(Form.BASE) - _ALSO_NOUNS
    return frozenset(base for base in bases if f"{base}s" not in _NOUNS)


_ALSO_NOUNS = frozenset(
    ["aid", "control", "fight", "function", "play", "relief", "show", "speed", "supply", "feel"]
)


def _hedge_parted(text: str, modal: str) -> str:
    text = _DAILY.put(rf"\g<before>{modal} \g<verb> ", text, forms_of(Form.BASE))

    def hedge(match: re.Match[str]) -> str:
        if _MADE_TO.search(match.string[: match.start()]):
            return match.group()
        return f"{match['before']}{modal} {match['verb']} "

    for shape in _PARTED:
        text = shape.put(hedge, text, _no_nouns())
    return text


_FINITE_BEFORE_AND = pattern(r"\b(?:and|or)\s+(?:\w+ly )?$", re.IGNORECASE)


def _coordinate(before: str) -> bool:
    """Whether what comes next can be a second verb: "… and reduces"."""
    return bool(_FINITE_BEFORE_AND.search(before))


_REPORTED = pattern(
    r"\b(?:suggests?|shows?|shown|indicates?|proves?|proven|finds?|found|says?|said|believes?|means?|so|know|known) $",
    re.IGNORECASE,
)


_FOUND = pattern(
    r"have probably\b|have (?:now |also )?(?:found|shown|discovered|reported|said|concluded|warned|learnt|learned)(?=[.,;:!]|$)",
    re.IGNORECASE,
)
"""What tells who says so ("…, scientists have found"), or what is hedged already."""
_MADE_TO = pattern(
    r"\b(?:help|let|mak|watch)(?:s|e|es|ed|ting|ing)? (?:(?:hundreds|thousands|millions|lots|many|most|some) (?:of )?)?$",
    re.IGNORECASE,
)
"""Before a subject whose verb is an infinitive: "helping you burn fat"."""


def _hedge_plural(text: str, modal: str) -> str:
    def hedge(match: re.Match[str]) -> str:
        before = text[: match.start()]
        if re.search(rf"\b{_MODAL}\s+(?:\w+\s+)?$", before, re.IGNORECASE):
            return match.group()
        subject, adverb, verb = (
            match.group("subject"),
            match.group("adverb") or "",
            match.group("verb"),
        )
        if subject.lower() == "does":
            return f"{modal} {adverb}{verb}"
        if subject.lower() == "that" and _REPORTED.search(before):
            return match.group()
        if _MADE_TO.search(before) or _FOUND.match(text, match.start("verb")):
            return match.group()
        if subject.lower() in verbs() and verbs()[subject.lower()][1] is Form.THIRD:
            return match.group()
        return f"{subject} {modal} {adverb}{verb}"

    bases = forms_of(Form.BASE)
    hedged = _PLURAL.put(hedge, text, bases)
    return _ASIDE.put(rf"\g<before>{modal} \g<verb>", hedged, bases)


_COPULA = pattern(
    r"\b(?:is|are)\b(?! (?:not|being|no|it|this|that|there|they|been|why|how)\b)",
    re.IGNORECASE,
)
_WAS = pattern(r"\b(?:was|were)\b(?= (?:\w+ly )?\w+(?:ed|en)\b)", re.IGNORECASE)
_NO_SUBJECT = pattern(
    r"\b(?:that|which|who|what|there|why|how)\s+$|\b(?:if|when|whenever|unless|whether|where|once)\b[^,.;:]*$",
    re.IGNORECASE,
)
"""Before an "is" without a subject of its own, or one in a condition."""
_SAID_OF_IT = pattern(
    r"\s+(?:un)?(?:clear|known|important|true|possible|likely|thought|believed|said|crucial|best|worth|vital|essential)\b",
    re.IGNORECASE,
)


def _takes_modal(text: str, match: re.Match[str]) -> bool:
    """Whether this "is" can take a modal: not "it is known", not "which is"."""
    before, after = text[: match.start()], text[match.end() :]
    impersonal = re.search(r"\bit\s+$", before, re.IGNORECASE) and _SAID_OF_IT.match(after)
    return not impersonal and not _NO_SUBJECT.search(before)


def hedge_copula(text: str, modal: str) -> str:
    """The first "is" or "are" with ``modal``: "is effective" becomes "may be effective"."""
    for found, put in ((_COPULA, "be"), (_WAS, "have been")):
        for match in found.finditer(text):
            if _takes_modal(text, match):
                edited = f"{text[: match.start()]}{modal} {put}{text[match.end() :]}"
                return capitalise_like(edited, text)
    return text


_NOT = pattern(r"\b(?=(?:does|do|did|is|are|will|has|have)(?: not|n['’]t)\b)", re.IGNORECASE)


def word_as_probable(text: str) -> str:
    """The first finite verb with "probably": "works as well as" becomes "probably works as well as"."""
    if _NOT.search(text):
        return _NOT.sub("probably ", text, count=1)
    return with_adverb(text, "probably")


def with_adverb(text: str, adverb: str) -> str:
    """``adverb`` before the first finite verb, or after its "is"; the text itself where we know none."""
    hedged = hedge_verbs(text, "can")
    at = next(
        (n for n, pair in enumerate(zip(text, hedged, strict=False)) if pair[0] != pair[1]), 0
    )
    copula = _COPULA.search(text)
    if copula and _takes_modal(text, copula) and (not at or copula.start() < at):
        return f"{text[: copula.end()]} {adverb}{text[copula.end() :]}"
    start = text.rfind(" ", 0, at + 1) + 1
    return f"{text[:start]}{adverb} {text[start:]}" if start else text


_ASKED = pattern(r"(?:[^.!?]*\? +)+(?=[^?]+$)")
"""Questions before what answers them."""


def hedge_fragment(text: str) -> str:
    """A hedged fragment without a verb: "Faster relief" becomes "Possibly faster relief".

    Words before a colon only name the subject: "Valerian: possibly nature's answer".
    """
    if asked := _ASKED.match(text):
        return asked.group() + hedge_fragment(text[asked.end() :])
    if named := _NAMED.match(text):
        return f"{named.group()}possibly {lower_first(text[named.end() :])}"
    told = _PEOPLE_FIRST.match(text) or _DOES.search(text)
    if told and text.endswith((".", "!")):
        return f"It is possible that {lower_first(text)}"
    return f"Possibly {lower_first(text)}" if text[:1].isupper() else f"possibly {text}"


_PEOPLE_FIRST = pattern(
    r"(?:those|people|patients|participants|children|adults|women|men|everyone|everybody|I|you|we|they|(?:every|all|each|most|my|our) \w+|"
    r"(?:thousands|millions|hundreds) of \w+|\w+ (?:in|out of) \w+ \w+) ",
    re.IGNORECASE,
)
"""The openings of whole sentences with a verb we do not know."""
_DOES = pattern(r"\b(?:does|do|did|had)\b", re.IGNORECASE)
_NAMED = pattern(r"[^.:;,!?]{2,60}: (?=\w)")
_HEAD = pattern(r"(?:[\w-]+ ){0,7}[\w-]+;|(?:[\w-]+er|rare|none|few|minimal),", re.IGNORECASE)


def opens_bare(text: str) -> bool:
    """Whether it opens with a few words without a verb, as a table cell does: "Rare; …"."""
    head = _HEAD.match(text)
    return head is not None and not has_verb(head.group())


def has_verb(text: str) -> bool:
    """Whether the text has a finite verb that we know."""
    return bool(
        _COPULA.search(text)
        or not forms_of(Form.THIRD).isdisjoint(_WORD.findall(text.lower()))
        or _PLURAL.found(text, forms_of(Form.BASE))
        or re.search(r"\b(?:may|might|can|could|will|has|have|was|were)\b", text, re.IGNORECASE)
    )
