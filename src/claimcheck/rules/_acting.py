"""What a sentence says as plain fact to act on health, and whether for the better."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from claimcheck.dossier import ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import is_question, says
from claimcheck.rules._stated import is_stated

_MUCH = pattern(
    r"\b(?:significant|great|dramatic|drastic|substantial|considerab|marked|profound|powerful)(?:al)?ly\b|\b(?:significant|dramatic|profound)\b",
    re.IGNORECASE,
)
_PAST = pattern(
    r"\bhad\b|(?<!\bis\s)(?<!\bare\s)\b\w+ed(?:\s(?:in|up|out|off|down|away|on))?$", re.IGNORECASE
)
_TURNS = pattern(r"[;:]|\b(?:but|although|though|while|whereas|however|yet)\b", re.IGNORECASE)
"""After one of these something else acts."""
_MAKES = word_set("make makes leave leaves")
FINER = word_set(
    "better calmer sharper smarter cleverer kinder stronger fitter leaner slimmer healthier happier younger brighter "
    "clearer smoother softer fuller thicker deeper faster longer sooner flatter lighter firmer tighter shinier suppler looser"
)
"""What a body made so is better."""
_DOES_NO_GOOD = pattern(
    r"(?:leading\scause|stimulat|increas|rais|promot|caus|trigger|induc|worsen|contribut|interfer|harm|damag|irritat|disrupt|weaken|thin|negative|adverse|(?:into|role\sin)\b)",
    re.IGNORECASE,
)
"""What raises something bad does no good; where a thing goes is not what it does, nor a role what it plays."""


def plain_act(read: ReadSentence) -> Span | None:
    """The word of effect of a sentence that states as fact, on nobody's word, that something acts.

    ``None`` where it cites a source, tells of a study or of some people only, hedges, asks, denies,
    or tells what happened once.
    """
    if read.marks or is_question(read) or is_told_with_care(read) or not _is_strong(read):
        return None
    act = next((cue.span for cue in read.reading.wording.cues if cue.kind is CueKind.CAUSAL), None)
    if act is None or _PAST.search(read.text[: act.end]):
        return None
    return _first_verb(read, act) if is_stated(read, act) else None


def _first_verb(read: ReadSentence, act: Span) -> Span:
    """The first of several verbs with one subject: "[seals] the gut and repairs the damage"."""
    tokens, start = cut(read.text), start_of_clause(read, act.start)
    for at, word in enumerate(tokens.words):
        if start <= tokens.start(at) < act.start and word.endswith("s") and word in verbs_of_good():
            return Span(tokens.start(at), tokens.end(at))
    return act


def is_told_with_care(read: ReadSentence) -> bool:
    """Whether it tells of a study, of a laboratory or of some people only."""
    return says(read.text, __name__, "with care")


def _is_strong(read: ReadSentence) -> bool:
    """Whether it says that something acts, or that it can act much."""
    asserted = read.reading.asserted
    if asserted == Strength.CAN_CAUSE:
        return bool(_MUCH.search(read.text))
    return asserted >= Strength.CAUSES


def end_of_clause(read: ReadSentence, start: int) -> int:
    """Where, after the offset ``start``, something else begins to act, or the sentence ends."""
    turn = _TURNS.search(read.text, start)
    return turn.start() if turn else len(read.text)


def start_of_clause(read: ReadSentence, end: int) -> int:
    """Where what acts up to the offset ``end`` begins: after the last turn before it, or at the beginning."""
    return max((turn.end() for turn in _TURNS.finditer(read.text, 0, end)), default=0)


_LEADS = pattern(
    r"\W*(?:\w+(?:ed|en|ing)|by|with|in|for|at|on|after|before|whether|within|unlike|like|from|as|of)\b[^,]*(?:,[^,]+)?,\s",
    re.IGNORECASE,
)
"""What stands before the subject: "Applied to the skin, ", "By day ten, "."""


def start_of_subject(read: ReadSentence, end: int) -> int:
    """Where what acts up to the offset ``end`` is named, after a phrase that leads to it."""
    start = start_of_clause(read, end)
    lead = _LEADS.match(read.text, start, end)
    return lead.end() if lead else start


def does_good(read: ReadSentence) -> bool:
    """Whether what acts in it is said to help."""
    harmless = not any(map(_DOES_NO_GOOD.match, _acts(read)))
    if harmless and betters(read):  # asked before the direction, whose word lists take long to load
        return True
    sign = read_way(cut(read.text)).sign
    return sign > 0 or (sign == 0 and harmless)


def does_harm(read: ReadSentence) -> bool:
    """Whether what acts in it may be said to harm."""
    sign = read_way(cut(read.text)).sign
    return sign < 0 or (sign == 0 and not betters(read))


def _acts(read: ReadSentence) -> list[str]:
    """The words of effect."""
    return [cue.text for cue in read.reading.wording.cues if cue.kind is CueKind.CAUSAL]


def betters(read: ReadSentence) -> bool:
    """Whether, in the present, a body is said to get better: "nourishes", "makes you calmer", "lowers the risk"."""
    tokens = cut(read.text)
    if not verbs_of_good().isdisjoint(tokens.there):
        return True
    if not _MAKES.isdisjoint(tokens.there):
        return not FINER.isdisjoint(tokens.there)
    return not _verbs_of_less().isdisjoint(tokens.there) and read_way(tokens).sign > 0


def is_by_benefit(read: ReadSentence, act: Span) -> bool:
    """Whether the word of effect at ``act`` is itself such a verb, and none of its nouns."""
    first = cut(act.of(read.text)).words[:1]
    return not verbs_of_benefit().isdisjoint(first)


def is_by_less(read: ReadSentence, act: Span) -> bool:
    """Whether the word of effect at ``act`` is a verb of having less: "lowers"."""
    return not _verbs_of_less().isdisjoint(cut(act.of(read.text)).words[:1])


def is_by_harm(read: ReadSentence, act: Span) -> bool:
    """Whether the word of effect at ``act`` is a verb by which a body is said to get worse: "burdens"."""
    return not verbs_of_harm().isdisjoint(cut(act.of(read.text)).words[:1])


@cache
def verbs_of_harm() -> frozenset[str]:
    """The present forms of those verbs."""
    return _present(turns_of(__name__, "harm"))


@cache
def verbs_of_good() -> frozenset[str]:
    """The present forms of verbs by which a body is said to get better."""
    return _present(turns_of(__name__, "good"))


@cache
def _verbs_of_less() -> frozenset[str]:
    return _present(turns_of(__name__, "less"))


@cache
def verbs_of_benefit() -> frozenset[str]:
    """One of these stands in whatever :func:`betters` is true of."""
    return _MAKES | verbs_of_good() | _verbs_of_less()


def _present(verbs: Iterable[str]) -> frozenset[str]:
    forms = (form for verb in verbs for form in verb_forms(verb).items())
    return frozenset(word for word, form in forms if form in (Form.BASE, Form.THIRD))
