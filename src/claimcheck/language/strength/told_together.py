"""Relations stated without a word of relation: complaints after a treatment, shares side by side.

"Some people have looser stools after the operation" and "reported by 44 per cent on the drug and 16
on placebo" put one thing next to another and call neither the cause.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.strength.neighbours import DETERMINERS, HAVE
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.CORRELATION)
_SOME = word_set("some many most few several one two three four five half")
_OPENING = 8
"""Those who are meant are named within this many words."""
_HAVING = HAVE - {"having"} | frozenset(
    written
    for verb in ("get", "feel", "notice", "report", "develop", "experience", "suffer")
    for written, form in verb_forms(verb).items()
    if form is not Form.ING
)
_NEAR = 6
_AFTER = word_set("after afterwards following")
_WITH = word_set("on with while taking take takes took using use given")
_GIVEN = TAKEN | {Topic.OUTCOME}


def find_told_together(tokens: Tokens) -> list[Hit[Term]]:
    """The word that such a relation hinges on; none or one."""
    if tokens.words[-1:] == ["?"]:
        return []
    for find in (_some_fall_ill, _shares_of_groups, _change_after):
        at = find(tokens)
        if at is not None:
            return [Hit(tokens.start(at), tokens.end(at), _TERM, at, at + 1)]
    return []


def _some_fall_ill(tokens: Tokens) -> int | None:
    """Where some people are said to have a complaint after something, or with it: "some get cramps on iron"."""
    words = tokens.spoken
    people = read_person_words().heads
    who = next((at for at, word in enumerate(words[:_OPENING]) if word in people), None)
    if who is None:
        return None
    near = range(who + 1, min(who + _OPENING, len(words)))
    verb = next((at for at in near if words[at] in _HAVING), None)
    ill = -1 if verb is None else _first_ill(tokens, verb + 1)
    if verb is None or ill < 0:
        return None
    if any(_is_given(tokens, at) for at in range(who + 1, verb)):
        return verb
    later = range(ill, min(ill + _NEAR, len(words))) if _counts(words[:who]) else ()
    return next((at for at in later if words[at] in _AFTER or _is_given(tokens, at)), None)


def _counts(words: Sequence[str]) -> bool:
    return any(word in _SOME or word.isdigit() for word in words)


def _first_ill(tokens: Tokens, first: int) -> int:
    """Where the first complaint from ``first`` on ends; -1 where none is near."""
    near = range(first, min(first + _NEAR, len(tokens.words)))
    return next((end for end in (topic_at(tokens, at, AILING) for at in near) if end > 0), -1)


def _is_given(tokens: Tokens, at: int) -> bool:
    """Whether something taken or done follows "on" or "with": "on iron tablets"."""
    words = tokens.spoken
    if words[at] not in _WITH:
        return False
    start = at + 1 + (" ".join(words[at + 1 : at + 2]) in DETERMINERS)
    return topic_at(tokens, start, _GIVEN) > 0


def _shares_of_groups(tokens: Tokens) -> int | None:
    """Where a second share is for those without it: "44% of those on the drug and 16% on placebo"."""
    words = tokens.words
    shares = [at for at, word in enumerate(words) if word in _PER_CENT]
    for before, at in pairwise(shares):
        rest = words[at + 1 : at + 1 + _NEAR]
        if at - before <= _APART and rest[:1] != ["to"] and not _WITHOUT.isdisjoint(rest):
            return at
    return None


_PER_CENT = word_set("% percent cent")
_APART = 16
_WITHOUT = word_set("placebo placebos dummy sham control controls comparison")


def _change_after(tokens: Tokens) -> int | None:
    """Where a headline links a change with what preceded it: "Fall in extractions after sugar tax"."""
    words = tokens.words
    brief = 0 < len(words) <= _BRIEF and words[-1] not in (".", "!")
    opens = next((at for at, word in enumerate(words[:3]) if word in _CHANGES), None)
    if not brief or opens is None or words[opens + 1 : opens + 2] != ["in"]:
        return None
    return next((at for at, word in enumerate(words) if word in _AFTER and at > opens), None)


_BRIEF = 14
_CHANGES = word_set("fall rise drop jump surge spike increase decrease decline dip slump reduction")
