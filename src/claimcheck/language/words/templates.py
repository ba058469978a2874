"""Turns of phrase with slots, found over the tokens of a text: ``cure+ <own>? <ill>``.

A template describes a family of wordings, so that a rule says what it means instead of listing
every form it has met. It is tried only where its first word occurs, its gaps are bounded, and it
never crosses a punctuation mark outside a number, so no text can make it hang.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain

from claimcheck.dossier import WordIndex, numbers_in
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.morphology import verb_forms
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import Tokens, cut
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at
from claimcheck.model.text import Span
from claimcheck.values import dataclass, field

_TOPICS = {
    "<ill>": AILING,
    "<taken>": TAKEN,
    **{f"<{topic.value}>": frozenset({topic}) for topic in Topic},
}
"""What can stand for a health matter: ``<ill>`` a symptom or condition, ``<taken>`` what is taken or done."""


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place of a template: the phrases, by first word, or health matters that fit it."""

    phrases: dict[str, list[list[str]]] = field(default_factory=dict)
    topics: frozenset[Topic] = frozenset()
    gap: int = 0
    optional: bool = False
    needed: frozenset[str] = frozenset()
    """Whenever the place is filled, one of these words is there; empty where that is uncertain."""

    @property
    def must_be_filled(self) -> bool:
        """Whether the template needs one of this place's phrases."""
        return not (self.optional or self.gap or self.topics)

    @property
    def ways(self) -> Iterator[list[str]]:
        """Every phrase that fits."""
        return chain.from_iterable(self.phrases.values())


class _Line:
    """A template from one of its possible first places on; parsed only as far as texts require."""

    def __init__(self, parts: list[str]) -> None:
        self._parts = parts

    @kept
    def slots(self) -> list[_Slot]:
        """Its places."""
        return [_slot(part) for part in self._parts]

    @kept
    def needs(self) -> tuple[frozenset[str], ...]:
        """A text in which the template holds has a word from each of these sets; the rarest first."""
        places = (slot.needed for slot in self.slots if slot.needed)
        return tuple(sorted(places, key=lambda words: len(_common() & words) / len(words)))

    @kept
    def telling(self) -> frozenset[str]:
        """One of these rare words occurs wherever the template holds.

        They come from a place whose every phrase has an uncommon word ("a week|one day"), or else
        from the rarest place.

        Raises:
            ValueError: the template asks for no word at all.
        """
        if plain := _plainly_telling(self._parts):
            return frozenset(plain)
        for part in sorted(self._parts, key=_effort):
            slot = _slot(part)
            if slot.must_be_filled and all(uncommon := [*map(_uncommon, slot.ways)]):
                return frozenset(uncommon)
        if not self.needs:
            line = " ".join(self._parts)
            raise ValueError(f"a template needs a word of letters or digits, not so: “{line}”")
        return self.needs[0]

    def is_told_by(self, words: frozenset[str]) -> bool:
        """Whether a telling word is among ``words``; the plain places usually rule the template out first."""
        if any(map(words.isdisjoint, self._plain)):
            return False
        return not words.isdisjoint(self.telling)

    def sentences(self, index: WordIndex) -> int:
        """A bit for each sentence that holds a telling word and a word for every required place."""
        return index.any_of_each(self._gates)

    @kept
    def _gates(self) -> tuple[frozenset[str], ...]:
        return self.telling, *self.needs

    @kept
    def _plain(self) -> tuple[frozenset[str], ...]:
        """The places made of single words only."""
        parts = (part for part in self._parts if part.replace("|", "").isalpha())
        return tuple(frozenset(part.split("|")) for part in parts)


class Templates:
    """Templates, each a line of places parted by spaces.

    ``word`` stands for itself, ``a|b`` for either, ``verb+`` for every form of a verb, ``<name>``
    for a phrase of that section of ``lexicons/turns.txt`` or for a health matter (``<ill>``,
    ``<taken>``, ``<body>`` …), ``..3`` for up to three words of any kind; a ``?`` at its end makes a
    place optional. The first place holds words, for they say where to look. A hyphen counts as a space.

    Raises:
        ValueError: a line begins with a place that says nowhere to look. What else can be wrong
            with one is met when a text calls for it; ``check_template`` says so beforehand.
    """

    __slots__ = ("_by_telling", "_others", "_telling")

    def __init__(self, lines: tuple[str, ...]) -> None:
        self._by_telling: dict[str, list[_Line]] = {}
        self._others: list[_Line] = []
        """Lines whose telling words must be spelled out first; that waits until their plain words occur."""
        for line in lines:
            for parts in _beginnings(line.lower().split()):
                begun = _Line(parts)
                plain = _plainly_telling(parts)
                for word in plain:
                    self._by_telling.setdefault(word, []).append(begun)
                if not plain:
                    self._others.append(begun)
        self._telling = frozenset(self._by_telling)

    @property
    def telling_words(self) -> frozenset[str]:
        """One of these stands wherever anything is found: where none does, there is no need to look.

        Raises:
            ValueError: a line asks for no word of letters or digits.
        """
        return self._telling.union(*(line.telling for line in self._others))

    def _told_by(self, words: frozenset[str]) -> set[_Line]:
        """The templates that have a telling word among ``words``."""
        lines = {line for word in self._telling & words for line in self._by_telling[word]}
        lines.update(line for line in self._others if line.is_told_by(words))
        return lines

    def places(self, index: WordIndex) -> dict[int, list[_Line]]:
        """For each sentence in which a template may hold, by its number, the templates.

        A template may hold where every required place has a word in the sentence.
        """
        found: dict[int, list[_Line]] = {}
        for line in self._told_by(index.there):
            if sentences := line.sentences(index):
                for number in numbers_in(sentences):
                    found.setdefault(number, []).append(line)
        return found

    def find(self, text: str, lines: Iterable[_Line] | None = None) -> list[Span]:
        """Where a template holds in ``text``, at its longest; no two places overlap.

        If ``lines`` is given, only those are tried.
        """
        tokens = cut(text)
        may_hold = _by_first_word(self._lines_in(tokens) if lines is None else lines, tokens)
        found: list[Span] = []
        free = 0
        for first in [at for at, word in enumerate(tokens.words) if word in may_hold]:
            if first >= free:
                here = may_hold[tokens.words[first]]
                last = max(_end(slots, tokens, first) for slots in here)
                if last > first:
                    found.append(Span(tokens.start(first), tokens.end(last - 1)))
                    free = last
        return found

    def hold(self, text: str) -> bool:
        """Whether any template holds in ``text``."""
        tokens = cut(text)
        may_hold = _by_first_word(self._lines_in(tokens), tokens)
        return any(
            _end(slots, tokens, first) > first
            for first, word in enumerate(tokens.words)
            for slots in may_hold.get(word, ())
        )

    def _lines_in(self, tokens: Tokens) -> Iterator[_Line]:
        """The templates that have a word in the text for every required place."""
        for line in self._told_by(tokens.there):
            if not any(map(tokens.there.isdisjoint, line.needs)):
                yield line


def check_template(line: str) -> None:
    """Check that a line can be looked for, all its places included.

    Raises:
        ValueError: it begins with a place that says nowhere to look, a gap has no number, there is
            no list of a name it uses, or it asks for no word of letters or digits.
    """
    for parts in _beginnings(line.lower().split()):
        begun = _Line(parts)
        _ = begun.slots, begun.needs, begun.telling


def _by_first_word(lines: Iterable[_Line], tokens: Tokens) -> dict[str, list[list[_Slot]]]:
    found: dict[str, list[list[_Slot]]] = {}
    for line in lines:
        for word in line.slots[0].phrases.keys() & tokens.there:
            found.setdefault(word, []).append(line.slots)
    return found


def _beginnings(parts: list[str]) -> Iterator[list[str]]:
    """The template from each place on that can come first, because those before it are optional."""
    if not parts or not _holds_words(parts[0]):
        line = " ".join(parts)
        raise ValueError(f"a template begins with words to look for, not so: “{line}”")
    yield parts
    if parts[0].endswith("?"):
        yield from _beginnings(parts[1:])


def _plainly_telling(parts: list[str]) -> list[str]:
    """The first place of uncommon plain words, which need no spelling out; empty where there is none."""
    common = _common()
    for part in parts:
        if part.replace("|", "").isalpha() and common.isdisjoint(words := part.split("|")):
            return words
    return []


def _effort(part: str) -> tuple[bool, bool]:
    """How costly a place is to spell out: lists most, then verbs."""
    return "<" in part, "+" in part


def _uncommon(phrase: list[str]) -> str:
    """The first uncommon word of a phrase; empty where all its words are common."""
    return next((word for word in phrase if word.isalpha() and word not in _common()), "")


def _holds_words(part: str) -> bool:
    return not part.startswith("..") and any(choice not in _TOPICS for choice in _choices(part))


@cache
def _common() -> frozenset[str]:
    return frozenset(" ".join(read_lexicon("common_words")["function"]).split())


def _end(slots: list[_Slot], tokens: Tokens, first: int) -> int:
    """The token after the longest match of ``slots`` that begins at ``first``; -1 where none does.

    All ways of filling the slots are followed side by side, so the work grows only with the sum of
    the gaps.
    """
    reached = {first}
    for slot in slots:
        reached = {after for at in reached for after in _fillings(slot, tokens, at)}
        if not reached:
            return -1
    return max(reached)


def _fillings(slot: _Slot, tokens: Tokens, first: int) -> list[int]:
    """The tokens at which a text can continue after ``slot`` is filled at ``first``."""
    words = tokens.words
    if first == len(words):
        return [first] if slot.optional or slot.gap else []
    if slot.needed and words[first] not in slot.phrases:
        return []
    found = [
        first + len(phrase)
        for phrase in slot.phrases.get(words[first], ())
        if words[first : first + len(phrase)] == phrase
    ]
    if slot.optional or slot.gap:
        found.append(first)
    for last in range(first, min(first + slot.gap, len(words))):
        if not (words[last][0].isalnum() or _in_number(words, last) or _owns(words, last)):
            break
        found.append(last + 1)
    if slot.topics and (last := topic_at(tokens, first, slot.topics)) > first:
        found.append(last)
    return found


def _in_number(words: list[str], at: int) -> bool:
    """Whether the mark at ``at`` stands between the digits of a number: "9,000"."""
    return 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit()


def _owns(words: list[str], at: int) -> bool:
    """Whether the mark at ``at`` is the apostrophe of an owner: "our son's reflux"."""
    return words[at] in "'’" and words[at + 1 : at + 2] == ["s"]


@cache
def _slot(part: str) -> _Slot:
    if part.startswith(".."):
        return _Slot(gap=int(part[2:]))
    phrases: dict[str, list[list[str]]] = {}
    for form in chain.from_iterable(map(_forms, _choices(part))):
        words = [form] if form.isascii() and form.isalpha() else Tokens(form).words
        if not words:
            raise ValueError(f"a place of a template holds words, not so: “{part}”")
        phrases.setdefault(words[0], []).append(words)
    topics = frozenset().union(*(_TOPICS.get(choice, ()) for choice in _choices(part)))
    optional = part.endswith("?")
    listed = not (optional or topics) and all(map(str.isalnum, phrases))
    return _Slot(phrases, topics, 0, optional, frozenset(phrases if listed else ()))


def _choices(part: str) -> list[str]:
    return part.removesuffix("?").split("|")


def _forms(choice: str) -> Iterator[str]:
    """Every phrase that a choice stands for; none for a health matter, which has its own lists."""
    if choice in _TOPICS:
        return
    for phrase in _listed(choice) if _is_list(choice) else (choice,):
        yield from verb_forms(phrase.replace("+", "")) if "+" in phrase else (phrase,)


def _is_list(choice: str) -> bool:
    return choice.startswith("<") and choice not in _TOPICS


def _listed(name: str) -> tuple[str, ...]:
    lists = read_lexicon("turns")
    if name[1:-1] not in lists:
        raise ValueError(f"there is no list {name} for templates")
    return lists[name[1:-1]]
