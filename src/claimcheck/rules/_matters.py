"""What a sentence names, and what of it is its subject."""

from __future__ import annotations

from claimcheck.dossier import ReadSentence
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.topics import Topic, matters_in
from claimcheck.values import dataclass

BUYERS = word_set(
    "customers users clients owners wearers readers members sufferers buyers students subscribers followers patients"
)
_DETERMINERS = word_set("the a an your our my his her their this these those even")
_OF_SOMEBODY = ["'", "s"]
_LEADING = word_set("in on at by from after before within during with for being having")
_AFTER_LEAD, _AFTER_DETERMINER, _ALONE = 6, 2, 1


@dataclass(frozen=True, slots=True)
class Matter:
    """A health matter or people named, by their tokens."""

    first: int
    last: int
    kind: Topic


@dataclass(frozen=True, slots=True)
class Telling:
    """A sentence with what is named in it."""

    read: ReadSentence
    tokens: Tokens
    matters: tuple[Matter, ...]

    @classmethod
    def of(cls, read: ReadSentence) -> Telling:
        """The sentence with its matters, none inside another."""
        tokens = cut(read.text)
        found: list[Matter] = []
        for at, (last, kind) in matters_in(tokens).items():
            if not found or at >= found[-1].last:
                found.append(Matter(at, last, kind))
        return cls(read, tokens, tuple(found))

    @property
    def subject(self) -> Matter | None:
        """What is named at the beginning, perhaps after a phrase of time or place; of "asthma inhalers" the last."""
        if not self.matters:
            return None
        first, words = self.matters[0], self.tokens.words
        reach = _AFTER_DETERMINER if words[0] in _DETERMINERS else _ALONE
        led = words[0] in _LEADING or list(words[first.first - 2 : first.first]) == _OF_SOMEBODY
        if first.first > (_AFTER_LEAD if led else reach):
            return None
        then = self.matters[1:2]
        return (
            then[0] if then and then[0].first == first.last and _is_head(self, then[0]) else first
        )

    def names(self, *kinds: Topic) -> bool:
        """Whether a matter of one of ``kinds`` is named."""
        return any(one.kind in kinds for one in self.matters)


def _is_head(told: Telling, one: Matter) -> bool:
    """Whether the ailment before it only tells which: "asthma inhalers", "migraine sufferers"."""
    return one.kind is Topic.DRUG or told.tokens.words[one.first] in BUYERS
