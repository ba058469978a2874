"""On which side of a relation its cause stands, and on which its effect."""

from __future__ import annotations

from typing import Any

from claimcheck.language.strength.neighbours import BE
from claimcheck.language.strength.uses import Use
from claimcheck.language.strength.verb_use import read_use
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Part:
    """Tokens ``first:last`` of a sentence."""

    first: int
    last: int

    def overlaps(self, hit: Hit[Any] | Part) -> bool:
        """Whether the two have a token in common."""
        return hit.first < self.last and self.first < hit.last


@dataclass(frozen=True, slots=True)
class Sides:
    """Where the cause of a relation stands, and where its effect."""

    cause: Part
    effect: Part
    directed: bool
    """Whether the words say which is which; if not, both are the whole sentence."""
    object_at: int | None = None
    """The token where the thing acted on begins, if it follows the word of relation."""
    subject_at: int = 0
    """Where the words do not say which is which, the token after a setting: "In rats, …"."""


_VERBS = frozenset({Role.VERB, Role.LABILE, Role.SPLIT, Role.WORKS})
_ENDS = frozenset({Role.EFFICACY, Role.INEFFICACY, Role.PROMISE})
_NOUNS = frozenset({Role.NOUN, Role.AMBIGUOUS_NOUN, Role.EFFECT})
_LINKS = frozenset({Role.CORRELATION, Role.AMBIGUOUS, Role.ASSOCIATED})
_DONE = frozenset({Use.BY_AGENT, Use.PASSIVE})
_AGENT = word_set("by with through using")
_AFTERWARDS = word_set("with after when if following by")
_SETTING = word_set("in among for during after with within when while at")
"""What opens a setting before the subject: "In rats fed a fatty diet, …"."""
_REACH = 6


def read_sides(tokens: Tokens, relation: Hit[Term] | None) -> Sides:
    """The sides of a relation: before its word and after it, as the kind of word asks for."""
    whole = Part(0, len(tokens))
    if relation is None:
        return Sides(whole, whole, directed=False)
    subject_at = _subject_at(tokens, relation)
    before, after = Part(subject_at, relation.first), Part(relation.last, len(tokens))
    role = relation.label.role
    if role is Role.PASSIVE and "for" in tokens.words[relation.last - 1 : relation.last + 1]:
        return Sides(before, after, directed=True, object_at=after.first)  # "is to blame for"
    if role is Role.PASSIVE:
        return Sides(after, before, directed=True)
    if role in _VERBS and relation.label.form is not None:
        return _of_verb(tokens, relation, before, after)
    if role in _ENDS or (
        role in _NOUNS and not BE.isdisjoint(tokens.words[before.first : before.last])
    ):
        return Sides(before, after, directed=True)
    object_at = after.first if role in _LINKS else None
    return Sides(whole, whole, directed=False, object_at=object_at, subject_at=subject_at)


def _subject_at(tokens: Tokens, relation: Hit[Term]) -> int:
    """Where the subject begins, after a setting that a comma ends."""
    words = tokens.words
    if words[0] not in _SETTING or "," not in words[: relation.first]:
        return 0
    return words.index(",") + 1


def _of_verb(tokens: Tokens, relation: Hit[Term], before: Part, after: Part) -> Sides:
    use = read_use(tokens.words, relation)
    following = tokens.words[relation.last : relation.last + _REACH]
    if use in _DONE:
        cause = Part(0, len(tokens)) if _AGENT.isdisjoint(following) else after
        return Sides(cause, before, directed=True)
    if use is Use.STANDING_ALONE and not _AFTERWARDS.isdisjoint(following):
        return Sides(after, before, directed=True)
    object_at = None if use is Use.NOMINAL else after.first
    return Sides(before, after, directed=True, object_at=object_at)
