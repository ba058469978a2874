"""A sentence with what has been found in it, and the questions asked about that."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from claimcheck.language.saying.asserted import find_asserted
from claimcheck.language.saying.reporting_verbs import SourcedSentence
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.vocabulary import Found
from claimcheck.language.wording import Worded
from claimcheck.language.words.topics import Topic, has_medical_word
from claimcheck.model.wording import Advice, Strength, Wording

_OURS = frozenset(["our", "my", "us"])
_OF_THE_BODY = frozenset([Topic.BODY, Topic.CONDITION, Topic.SYMPTOM])
_DEFINITE = frozenset(["the", "this", "these"])
_CLOSERS = " \"'”’)]*"


class Seen:
    """A sentence with what has been found in it, on which its kind is decided.

    ``worded`` is computed when first needed: a sentence that names no health matter often needs
    none. ``in_health`` says whether the sentences before it name one; few sentences ask.
    """

    def __init__(
        self, sentence: SourcedSentence, found: Found, worded: Worded, in_health: Callable[[], bool]
    ) -> None:
        self.sentence = sentence
        self.asserted = find_asserted(sentence)
        self.found = found
        self.worded = worded
        self._in_health = in_health

    @kept
    def in_health(self) -> bool:
        """Whether the sentences before it name a health matter."""
        return self._in_health()

    @property
    def wording(self) -> Wording:
        """How strongly, certainly and largely its words claim."""
        return self.worded.wording

    @property
    def text(self) -> str:
        """The sentence."""
        return self.sentence.text

    @property
    def tokens(self) -> Tokens:
        """Its words and marks."""
        return self.sentence.tokens

    @property
    def topics(self) -> list[Hit[Topic]]:
        """The health matters it names."""
        return self.found["topics"]

    @kept
    def words(self) -> list[str]:
        """The tokens that assert."""
        return self.tokens.words[self.asserted.first : self.asserted.last]

    @property
    def attributed(self) -> bool:
        """Whether the sentence names a source for its finding."""
        return self.asserted.lead or self.asserted.tail

    @property
    def of_a_work(self) -> bool:
        """Whether a study or studies are named."""
        return self.sentence.names_work(0, len(self.tokens))

    @property
    def relates(self) -> bool:
        """Whether the words relate or compare things."""
        return self.worded.strength is not Strength.NONE or not _COMPARING.isdisjoint(self.words)

    @property
    def closed(self) -> bool:
        """Whether the sentence ends with a full stop or the like."""
        return self.text.rstrip(_CLOSERS)[-1:] in {".", "!", "…"}

    @property
    def asks(self) -> bool:
        """Whether the sentence ends with a question mark."""
        return self.text.rstrip(_CLOSERS).endswith("?")

    @property
    def names_topic(self) -> bool:
        """Whether the sentence names a health matter of any kind."""
        return any(hit.label is not Topic.PEOPLE for hit in self.topics)

    @property
    def names_people(self) -> bool:
        """Whether the sentence names a group of people."""
        return any(hit.label is Topic.PEOPLE for hit in self.topics)

    @kept
    def names_particular(self) -> bool:
        """Whether the sentence names a specific matter: not "health", "a doctor", "patients"."""
        generic, folded = words_in("generic"), self.tokens.folded
        kinds = set()
        for hit in self.topics:
            if hit.label is not Topic.PEOPLE:
                if folded[hit.start : hit.end] not in generic:
                    return True
                kinds.add(hit.label)
        named = len(kinds) > 1 and not _OF_THE_BODY.isdisjoint(kinds)
        return named or self._points_back or has_medical_word(self.tokens)

    @property
    def _points_back(self) -> bool:
        """Whether it opens with "the drug", "this condition": a matter named before."""
        opening = self.words[:2]
        return (
            opening[1:] != []
            and opening[0] in _DEFINITE
            and (opening[1] in words_in("definite matter"))
        )

    @kept
    def imperative(self) -> bool:
        """Whether it tells the reader to do something: "If it hurts, see a doctor"."""
        words = self.words
        if words and words[0] in words_in("condition opener") and "," in words[:-1]:
            words = words[words.index(",") + 1 :]
        while words[1:] and (words[0] in words_in("before an imperative") or words[0][-2:] == "ly"):
            words = words[1:]
        return bool(words) and words[0] in words_in("imperative") and _OURS.isdisjoint(words[:3])

    @property
    def advises(self) -> bool:
        """Whether it gives advice, by its wording or as an imperative."""
        return self.worded.advice is not Advice.NONE or self.imperative

    @property
    def sends_to_doctor(self) -> bool:
        """Whether it names somebody to consult."""
        return not words_in("safety net").isdisjoint(self.words)


@cache
def words_in(section: str) -> frozenset[str]:
    """The phrases of a section of ``lexicons/statements.txt``."""
    return frozenset(read_lexicon("statements")[section])


_COMPARING = frozenset(["than", "compared", "versus", "vs", "highest", "lowest"])
