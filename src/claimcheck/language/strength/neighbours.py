"""A verb form and the words next to it, ignoring adverbs and insertions."""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Role, Term, relation_family
from claimcheck.values import dataclass

BE = word_set(
    "is are was were be been being am get gets got become becomes became remain remains remained"
)
HAVE = word_set("has have had having")
AUXILIARIES = word_set("may might could can will would should must do does did shall")
DETERMINERS = word_set(
    "a an the this these that those their its his her our your my any some no each every both all such"
)
PREPOSITIONS = word_set(
    "of with in for by at from on into between among than as per via after before during over under without within against towards through above across along amid amongst behind below beneath beyond concerning despite inside onto outside regarding throughout toward until upon"
)
_ENDS_PHRASE = PREPOSITIONS - {"the"} | word_set(
    ", . ; : ) ( and or but because when while whereas following until was were is are had has have compared if that which who where ? ! to"
)
_ADVERBS = word_set(
    "also again not only even further markedly still often then never ever always just both all well better actually now"
)
_DEGREES = word_set(
    "more less most least faster fastest slower slowest quicker quickest slightly somewhat"
)
_TIMES = word_set("years decades months weeks days hours minutes overnight later")
_AT_LARGE = word_set("worldwide globally annually nationwide yearly daily")


UNDERGOING = word_set(
    "fall falls fell fallen falling rise rises rose risen rising soar soars soared soaring plummet "
    "plummets plummeted plummeting deteriorate deteriorates deteriorated deteriorating subside "
    "subsides subsided dwindle dwindles dwindled wane wanes waned ebb ebbs ebbed abate abates abated"
)
"""Verbs that never take an object: after "deaths fell" comes an amount or a manner."""


_AMOUNT_REACH = 7
_OVER = (["over"], ["about"], ["around"], ["between"], ["under"])
_SHARES = word_set("percent % per fold points")


@dataclass(frozen=True, slots=True)
class Neighbours:
    """A verb form and the words next to it, ignoring adverbs."""

    words: Sequence[str]
    hit: Hit[Term]
    at: int
    """Index of the word before; -1 at the start."""
    before: str
    after: str

    @property
    def labile(self) -> bool:
        """Whether the verb can do without an object."""
        return self.hit.label.role is Role.LABILE

    @property
    def bare(self) -> bool:
        """Whether no object follows, not even a shared one: "calms and heals the skin"."""
        if self.words[self.hit.first] in UNDERGOING or (self.labile and self.by_so_much):
            return True
        if not self.labile and self._has_counted_object():
            return False
        if self.after in ("and", "or"):
            return not self._shares_object()
        if self.after == "to" and self.words[self.hit.first].startswith("contribut"):
            return False  # "contributes little by little to …"
        return self.after in _ENDS_PHRASE or self.after in _AT_LARGE

    @property
    def by_so_much(self) -> bool:
        """Whether an amount follows: "visits jump 17 percent on smoky days"."""
        amount = self.words[self.hit.last : self.hit.last + 2]
        return amount[:1] != [] and amount[0][:1].isdigit() and amount[-1] in _SHARES

    def _has_counted_object(self) -> bool:
        """Whether a number of things follows: "prevented more than 5,000 deaths", not "over 3 years"."""
        rest = self.words[self.hit.last : self.hit.last + _AMOUNT_REACH]
        first = 2 if rest[1:2] == ["than"] and rest[0] in _DEGREES | {"fewer"} else 1
        if (first == 1 and rest[:1] not in _OVER) or not "".join(rest[first : first + 1]).isdigit():
            return False
        counted = next((word for word in rest[first:] if word.isalpha()), "years")
        return counted not in _TIMES | _SHARES

    def _shares_object(self) -> bool:
        following = " ".join(self.words[self.hit.last + 1 : self.hit.last + 2])
        joined = relation_family().label(following)
        if joined is not None:
            ends = after_verb(self.words, self.hit.last + 2) in _ENDS_PHRASE
            return joined.form is self.hit.label.form and not ends
        return self.before in AUXILIARIES and following not in DETERMINERS


def stands_alone(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether no object follows the verb form at ``hit``, ignoring adverbs."""
    after = after_verb(words, hit.last)
    return after in _ENDS_PHRASE or after in _TIMES


def is_adverb(word: str) -> bool:
    """Whether a word is an adverb, by its form or as a common one."""
    return word in _ADVERBS or (word.endswith("ly") and len(word) > 4)


def goes_before(word: str) -> bool:
    """Whether a word may stand between "who" and its own verb: "who regularly cut their salt"."""
    return is_adverb(word) or word in _HELPING


_HELPING = AUXILIARIES | HAVE | BE | word_set("to not want wanted need needed tried try")


def before_verb(words: Sequence[str], at: int) -> int:
    """The index of the word before, ignoring adverbs and insertions."""
    at -= 1
    while at >= 0:
        if at > 0 and words[at] == "than" and words[at - 1] in ("more", "less"):
            at -= 2  # "more than doubles"
        elif at > 0 and words[at] == "day" and words[at - 1] in _SOME_TIME:
            at -= 2  # "might one day treat"
        elif not is_adverb(words[at]):
            broken = _before_insertion(words, at)
            if broken == at:
                break
            at = broken
        else:
            at -= 1
    return at


def _before_insertion(words: Sequence[str], at: int) -> int:
    """The index before an insertion that ends at ``at``: "may (rarely)", "not, as some say,"."""
    opening = {")": "(", ",": ","}.get(words[at])
    for back in range(at - 1, max(0, at - _INSERTION), -1):
        if words[back] == opening:
            aside = opening == "(" or words[back - 1] in AUXILIARIES | {"not"}
            return back - 1 if aside else at
    return at


_INSERTION = 10
_SOME_TIME = ("one", "some")


def after_verb(words: Sequence[str], at: int) -> str:
    """The word after, ignoring adverbs and degrees; a full stop where there is none."""
    while at < len(words) and (is_adverb(words[at]) or words[at] in _DEGREES):
        at += 1
    return words[at] if at < len(words) else "."


def is_in_phrase(words: Sequence[str], noun: int, floor: int) -> bool:
    """Whether a preposition governs the noun, and something else acts: "kidneys from infected donors save"."""
    for at in range(noun - 1, max(floor, noun - _NEAR_PREPOSITION) - 1, -1):
        if words[at] in _GOVERNING or not (words[at].isalnum() or words[at] == "-"):
            partitive = words[at] == "of" and words[at - 1] in _SHARES_OF
            return at > floor and words[at] in _GOVERNING and not partitive
    return False


_SHARES_OF = word_set(
    "half most some many one none all each third quarter % percent number two three"
)
_NEAR_PREPOSITION = 5
_GOVERNING = word_set("in of for among to with from by on")
