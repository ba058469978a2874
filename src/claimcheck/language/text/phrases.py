"""Find many phrases in one pass, with a table by first word over the tokens of a text.

Looking up each word costs about as much as a compiled alternation of the same phrases, needs no
compiling (which a cold start would pay for), and cannot backtrack.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any, Generic, TypeVar, cast

from claimcheck.language.text.tokens import Tokens, cut, first_word
from claimcheck.packaged import packaged_text
from claimcheck.values import dataclass

Label = TypeVar("Label")


@dataclass(frozen=True, slots=True, order=True)
class Hit(Generic[Label]):
    """A phrase found: characters ``start:end`` of the text, tokens ``first:last``."""

    start: int
    end: int
    label: Label
    first: int
    last: int


_Longer = dict[str, list[tuple[list[str], Label]]]
"""Phrases of two words or more by their second word: the words from there on, and the label."""


_NONE: dict[str, Any] = {}
"""Shared by all words that begin no longer phrase; never written to."""


class _Starting(Generic[Label]):
    """The phrases that begin with one word."""

    __slots__ = ("alone", "longer", "stands_alone")

    def __init__(self, phrases: Iterable[tuple[str, Label]]) -> None:
        self.alone: Label | None = None
        self.stands_alone = False
        self.longer: _Longer[Label] = _NONE
        for phrase, label in phrases:
            self._add(_words(phrase)[1:], label)
        for entries in self.longer.values():
            entries.sort(key=lambda entry: -len(entry[0]))

    def _add(self, rest: list[str], label: Label) -> None:
        if not rest:
            self.alone, self.stands_alone = label, True
            return
        if self.longer is _NONE:
            self.longer = {}
        self.longer.setdefault(rest[0], []).append((rest, label))

    def may_stand_before(self, following: str) -> bool:
        """Whether a phrase is possible here when the next word is ``following``."""
        return self.stands_alone or following in self.longer

    def reach(self, words: list[str], first: int) -> tuple[int, Label] | None:
        """The longest phrase that begins with this word at ``first``: where it ends, and its label."""
        second = first + 1
        if self.longer and second < len(words):
            for rest, label in self.longer.get(words[second], ()):
                last = second + len(rest)
                if words[second:last] == rest:
                    return last, label
        return (second, cast("Label", self.alone)) if self.stands_alone else None

    def match(self, tokens: Tokens, first: int) -> Hit[Label] | None:
        """The same as a hit."""
        words = tokens.words
        found = self.reach(words, first)
        if found is None:
            return None
        last, label = found
        starts = tokens.starts
        return Hit(starts[first], starts[last - 1] + len(words[last - 1]), label, first, last)


def _words(phrase: str) -> list[str]:
    plain = phrase.islower() and phrase.replace(" ", "").isalpha() and phrase.isascii()
    return phrase.split() if plain else Tokens(phrase).words


def first_words(phrases: Iterable[str]) -> list[str]:
    """The first word of each phrase, folded."""
    return [
        first if first.isalpha() and first.islower() else first_word(phrase)
        for phrase in phrases
        for first in (phrase.partition(" ")[0],)
    ]


class _Ready(dict[str, Any]):
    """Phrases by the word that begins them, each word's prepared when it is first looked up."""

    def __init__(self, family: Family[Any]) -> None:
        super().__init__()
        self._family = family

    def __missing__(self, word: str) -> _Starting[Any]:
        made = self[word] = _Starting(self._family.beginning(word))
        return made


class Family(Generic[Label]):
    """Labelled phrases by their first word."""

    __slots__ = ("by_word", "ready")

    def __init__(self, phrases: Mapping[str, Label]) -> None:
        self.by_word: dict[str, Any] = {}
        """The words that begin a phrase; :meth:`beginning` gives the phrases."""
        self.ready: dict[str, _Starting[Label]] = _Ready(self)
        """The same, prepared when a word is first met: most never are."""
        for word, entry in zip(first_words(phrases), phrases.items(), strict=True):
            self.by_word.setdefault(word, []).append(entry)

    def beginning(self, word: str) -> list[tuple[str, Label]]:
        """The phrases that begin with a word, with their labels.

        Raises:
            KeyError: no phrase does.
        """
        entries: list[tuple[str, Label]] = self.by_word[word]
        return entries

    def label(self, word: str) -> Label | None:
        """The label of a single-word phrase; ``None`` where it is not listed."""
        return dict(self.beginning(word)).get(word) if word in self.by_word else None


Phrases = Mapping[str, Label] | Family[Label]


class PhraseScan(Generic[Label]):
    """Labelled phrases, found as whole words in any case.

    Of phrases that begin at the same word the longest is found, and found phrases never overlap. A
    hyphen counts as a space, and no phrase is found across a punctuation mark.
    """

    __slots__ = ("_starting", "_words")

    def __init__(self, phrases: Phrases[Label]) -> None:
        family = phrases if isinstance(phrases, Family) else Family(phrases)
        self._starting, self._words = family.ready, family.by_word

    def at(self, tokens: Tokens, first: int) -> Hit[Label] | None:
        """The longest phrase that begins at the token ``first``; ``None`` where none does."""
        word = tokens.words[first]
        return self._starting[word].match(tokens, first) if word in self._words else None

    def reach(self, words: list[str], first: int) -> tuple[int, Label] | None:
        """The word after that phrase among ``words``, and its label."""
        word = words[first]
        return self._starting[word].reach(words, first) if word in self._words else None

    def find(self, text: str) -> list[Hit[Label]]:
        """The phrases in ``text``, in order."""
        return list(self.scan(cut(text)))

    def scan(self, tokens: Tokens) -> Iterator[Hit[Label]]:
        """The phrases in a tokenised text, in order."""
        words, known = tokens.words, self._words
        if known.keys().isdisjoint(words):
            return
        free = 0
        for first in [at for at, word in enumerate(words) if word in known]:
            if first >= free:
                hit = self._starting[words[first]].match(tokens, first)
                if hit is not None:
                    yield hit
                    free = hit.last


_Begun = tuple[dict[str, list[tuple[str, _Starting[Any]]]], list[tuple[str, _Starting[Any]]]]
"""The phrases possible from a word on, by family: under the word that follows, or for any other word."""


class PhraseScans:
    """Several families of phrases found in one pass, each as :class:`PhraseScan` does it.

    Families have names; a phrase may belong to more than one.
    """

    __slots__ = ("_families", "_ready", "_words")

    def __init__(self, **families: Phrases[Any]) -> None:
        self._families = {
            name: phrases if isinstance(phrases, Family) else Family(phrases)
            for name, phrases in families.items()
        }
        self._words = frozenset[str]().union(*(one.by_word for one in self._families.values()))
        self._ready: dict[str, _Begun] = {}

    def _begun(self, word: str) -> _Begun:
        """The phrases of each family that begin with a word, prepared when the word is first met."""
        starting = [
            (name, family.ready[word])
            for name, family in self._families.items()
            if word in family.by_word
        ]
        alone = [(family, begun) for family, begun in starting if begun.stands_alone]
        by_next = {
            following: [(f, begun) for f, begun in starting if begun.may_stand_before(following)]
            for following in {word for _, begun in starting for word in begun.longer}
        }
        ready = self._ready[word] = (by_next, alone)
        return ready

    def scan(self, tokens: Tokens) -> dict[str, list[Hit[Any]]]:
        """The phrases of each family in a tokenised text, in order."""
        words, known, ready = tokens.words, self._words, self._ready
        after = [*words[1:], ""]
        found: dict[str, list[Hit[Any]]] = {family: [] for family in self._families}
        for first in [at for at, word in enumerate(words) if word in known]:
            by_next, alone = ready.get(words[first]) or self._begun(words[first])
            for family, starting in by_next.get(after[first], alone):
                hits = found[family]
                if hits and hits[-1].last > first:
                    continue
                hit = starting.match(tokens, first)
                if hit is not None:
                    hits.append(hit)
        return found


class _Lexicon(Mapping[str, tuple[str, ...]]):
    """The sections of a lexicon, each parted into phrases when it is first asked for: many never are."""

    __slots__ = ("_parted", "_texts")

    def __init__(self, text: str) -> None:
        self._texts: dict[str, str] = {}
        self._parted: dict[str, tuple[str, ...]] = {}
        for part in f"\n{text}".split("\n[")[1:]:
            name, _, lines = part.partition("]\n")
            self._texts[name] = f"{self._texts.get(name, '')}{lines}\n"

    def __getitem__(self, section: str) -> tuple[str, ...]:
        if section not in self._parted:
            lines = self._texts[section].split("\n")
            listed = ",".join(line for line in lines if not line.startswith("#"))
            self._parted[section] = tuple(filter(None, map(str.strip, listed.split(","))))
        return self._parted[section]

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def __len__(self) -> int:
        return len(self._texts)


@cache
def read_lexicon(name: str) -> Mapping[str, tuple[str, ...]]:
    """The sections of ``lexicons/NAME.txt``: its phrases by section name.

    A lexicon is plain text: ``# comment`` (which gives its source), ``[section]``, and phrases
    separated by commas or line ends.
    """
    return _Lexicon(packaged_text("claimcheck.language.lexicons", f"{name}.txt"))
