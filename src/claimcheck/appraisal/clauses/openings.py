"""Where the clauses of a sentence begin, and what each does."""

from __future__ import annotations

from claimcheck.appraisal.clauses.clause import Clause, Part
from claimcheck.appraisal.clauses.forms import tells
from claimcheck.appraisal.clauses.words import (
    BE,
    CONDITIONS,
    PRONOUNS,
    REASONS,
    RELATIVES,
    Word,
    auxiliary,
    is_adverb,
    is_preposition,
)
from claimcheck.language.text.tokens import word_set

ENDS = frozenset(";:!?.")
PAUSES = frozenset((",", "–", "—"))
JOINS = word_set("and or but nor yet so")
PARTICIPLES = ("ing", "ed", "given", "taken", "made", "grown", "born")
_BEFORE_THAT = word_set(
    "so clear certain sure true likely possible fact evidence proof sign signs idea belief doubt "
    "chance is means mean ensure ensures ensuring guarantee guarantees"
)
_ADVISING = word_set(
    "recommend recommends recommended advise advises advised urge urges insist insists"
)
_COUNTS = word_set(
    "one two three four five six seven eight nine ten twelve twenty half a an once twice"
)
_MOMENTS = word_set("moment minute instant second day")
_BEFORE = word_set("before after until till")
_CONTRASTS = word_set("while whilst whereas")
"""These assert something unless they open the sentence: "eases pain while it lowers fever"."""
_AGEING = word_set("age ages grow grows get gets")


def part_opened(words: tuple[Word, ...], at: int, top: Clause, *, after_main: bool) -> Part | None:
    """The part of the clause that begins at a word; ``None`` where none does.

    Args:
        words: those of the text.
        at: the place of the word.
        top: the clause it stands in.
        after_main: whether the main clause has its verb already.
    """
    low, before, after = words[at].low, _low(words, at - 1), _low(words, at + 1)
    edge = at == 0 or before in PAUSES | ENDS | JOINS
    if low == "that":
        return _by_that(before, top, edge=edge)
    if low in _BEFORE and after in PRONOUNS:
        return Part.LEFT  # "before you cough"
    timing = (low in _MOMENTS and before == "the" and after in PRONOUNS) or (
        low == "time" and before in {"every", "each", "any"} and after in PRONOUNS
    )
    if timing or (low == "since" and at == 0):
        return Part.LEFT
    if low in RELATIVES:
        return Part.SAID if before == "," and after_main else Part.DEFINES
    if low in CONDITIONS:
        counted = low == "than" and (
            after[:1].isdigit() or after in _COUNTS
        )  # "more than eight hours"
        return None if counted or after.endswith(PARTICIPLES) else _by_condition(words, at)
    return _by_as(words, at, edge=edge) if low == "as" else _by_reason(low, after, edge=edge)


def _by_reason(low: str, after: str, *, edge: bool) -> Part | None:
    reason = low in REASONS and (low == "because" or edge) and after != "of"
    return Part.SAID if reason else None


def _low(words: tuple[Word, ...], at: int) -> str:
    return words[at].low if 0 <= at < len(words) else ""


def _by_condition(words: tuple[Word, ...], at: int) -> Part:
    """What "if", "while" or "why" opens: "which is why they cause" asserts."""
    low, before = words[at].low, _low(words, at - 1)
    contrasts = at and low in _CONTRASTS and _low(words, at + 1) not in {"you", "we", "they"}
    if (low in {"why", "how"} and before in {"is", "'s"}) or contrasts:
        return Part.SAID
    asked = low in {"how", "what", "why"} and at and not auxiliary(words, at - 1)
    return Part.DEFINES if asked else Part.LEFT


def _by_as(words: tuple[Word, ...], at: int, *, edge: bool) -> Part | None:
    """What "as" opens: a comparison, a time ("as people age") or a reason."""
    if _low(words, at - 2) == "as":
        return Part.LEFT  # "as well as tablets do"
    if not edge and _low(words, at + 1) not in PRONOUNS:
        return None
    return Part.LEFT if at == 0 or _low(words, at + 2) in _AGEING else Part.SAID


def _by_that(before: str, top: Clause, *, edge: bool) -> Part | None:
    """What "that" opens: what is reported, or which thing is meant; ``None`` where it points."""
    verb = top.verb
    placed = verb is not None and verb.shape in BE and verb.subject in {"it", "there"}
    placed = placed and not top.named_one
    if (placed and before == ",") or before in _ADVISING:
        return Part.LEFT  # "it was yoga, not pills, that …", "we advise that …"
    if placed or before in _BEFORE_THAT or tells(before):
        return Part.SAID
    named = top.verb is not None or top.named
    follows = named and before[-1:].isalnum() and not is_adverb(before)
    return Part.DEFINES if follows and not edge and not is_preposition(before) else None
