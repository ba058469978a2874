"""The intervention or exposure of a claim."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.language.picos.lists import is_had, is_left_out, lists, name_of
from claimcheck.language.picos.sides import Part, Sides
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import TAKEN, Topic

_AMOUNTS = word_set("low lack insufficient inadequate poor excess excessive high")
"""What turns a thing into its lack or excess, which is another exposure."""
_STATES = word_set(
    "deficiency deficiencies insufficiency loss deprivation overload toxicity resistance"
)
_HAVING = word_set("with of in among from for after during")
_JOINING = word_set("of with to more plenty enough less fewer a the extra in")
_NOT_NAMING = word_set(
    "also still often really actually only then now may might can could will would should has have "
    "had do does did is are was were not never and or that which who a an the of in on at before "
    "after during with from for per by to when as each every than most some many these those this "
    "all any your our their his her its more less fewer one two three you we i they it he she but "
    "because if so how why what ' s , ( ) : ; . ? !"
)
_SHADING = word_set(
    "may might can could will would should has have had do does did not never also still often to "
    "help helps helped"
)
"""Between a subject and its verb."""
_NO_NAMES = word_set(
    "it they this these those we you i he she one there researchers scientists authors study studies "
    "trial trials review reviews research evidence findings results data analysis experts team risk rate "
    "day days night week weeks month months year years hour hours minutes time times"
)
"""Subjects that name nothing taken or done."""
_NEAR = 3
_MODIFIERS = 2


def find_taken(tokens: Tokens, topics: Sequence[Hit[Topic]], sides: Sides) -> Part | None:
    """What is taken or done; a listed thing, or else the subject of the verb."""
    near = [hit for hit in topics if sides.cause.first <= hit.first < sides.cause.last]
    acts = sides.directed and sides.object_at is not None
    taken = next(_taken(tokens, near if near or acts else topics), None)
    if taken is not None:
        return _whole(tokens, taken, sides)
    return _subject(tokens.words, sides.cause) if acts and not near else None


def find_state(tokens: Tokens, topics: Sequence[Hit[Topic]], sides: Sides) -> Part | None:
    """The state of the body that is said to cause another, or to go with it."""
    near = [hit for hit in topics if sides.cause.first <= hit.first < sides.cause.last]
    states = [hit for hit in near if _is_state(tokens, hit)]
    found = _acting(tokens, states) if sides.directed else _exposed(tokens, states, sides)
    return next(found, None)


def _subject(words: Sequence[str], before: Part) -> Part | None:
    """The noun phrase next to the verb, unless it is a pronoun or names people."""
    last = before.last
    while last > before.first and (words[last - 1] in _SHADING or words[last - 1].endswith("ly")):
        last -= 1
    first = last
    while first > before.first and words[first - 1] not in _NOT_NAMING:
        first -= 1
    named = words[first:last]
    acting = 0 < len(named) <= _NEAR and all(word.isalpha() for word in named)
    people = read_person_words().heads.keys() | _NO_NAMES
    return Part(first, last) if acting and people.isdisjoint(named) else None


def _taken(tokens: Tokens, hits: Sequence[Hit[Topic]]) -> Iterator[Hit[Topic]]:
    """What can be taken or done, and for a form or a way of taking the thing itself."""
    wanted = [hit for hit in hits if hit.label in TAKEN and _is_thing(tokens, hit)]
    for at, hit in enumerate(wanted):
        following = wanted[at + 1 : at + 2]
        if not (following and _is_way(tokens, hit) and _leads_to(tokens, hit, following[0])):
            yield hit


def _is_thing(tokens: Tokens, hit: Hit[Topic]) -> bool:
    name = name_of(tokens, hit)
    pointing = tokens.words[hit.last : hit.last + 1] in (["it"], ["them"])  # "eating it"
    pointing = pointing and name in lists()["taking"]
    listed = pointing or name in lists()["no intervention"] or name in read_person_words().heads
    return not listed and not is_left_out(tokens, hit) and not _is_content(tokens, hit)


def _is_content(tokens: Tokens, hit: Hit[Topic]) -> bool:
    """Whether it is only what something else is rich in: "avoid it, as it is high in oxalate"."""
    of, full = [*tokens.words[max(0, hit.first - 2) : hit.first][::-1], "", ""][:2]
    return of in _CONTENT and full in _FULL


_CONTENT = word_set("in of with")
_FULL = word_set("rich high full packed loaded bursting laden")


def _is_way(tokens: Tokens, hit: Hit[Topic]) -> bool:
    name = name_of(tokens, hit)
    return name in lists()["taking"] or name in lists()["form"]


def _leads_to(tokens: Tokens, hit: Hit[Topic], other: Hit[Topic]) -> bool:
    between = tokens.words[hit.last : other.first]
    return len(between) <= _NEAR and _JOINING.issuperset(between)


def _whole(tokens: Tokens, hit: Hit[Topic], sides: Sides) -> Part:
    """The thing with its lack or excess, and with the nouns that go on naming it."""
    words, first, last = tokens.words, hit.first, hit.last
    if first > 1 and words[first - 1] == "of" and words[first - 2] in _STATES | _AMOUNTS:
        return Part(first - 2, last)
    if words[last : last + 1] in (["of"], ["to"]) and name_of(tokens, hit) in lists()["taking"]:
        return _named(words, last + 1) or Part(first, last)
    first = _with_modifiers(words, first) if words[first] in lists()["heads"] else first
    first -= bool(first) and words[first - 1] in _AMOUNTS
    while last < len(words) and (words[last] in lists()["heads"] or words[last] in _STATES):
        last += 1
    return Part(first, max(last, _up_to_verb(words, last, sides)))


def _with_modifiers(words: Sequence[str], first: int) -> int:
    """Where the nouns before a head begin: "music therapy", "pelvic floor exercises"."""
    begin = first
    while begin and first - begin < _MODIFIERS and words[begin - 1] not in _NOT_NAMING:
        begin -= 1
    return begin


def _named(words: Sequence[str], first: int) -> Part | None:
    """The nouns that begin at ``first``: "a dose of psilocybin"."""
    last = first
    while last < len(words) and last - first < _NEAR and words[last] not in _NOT_NAMING:
        last += 1
    return Part(first, last) if last > first else None


def _up_to_verb(words: Sequence[str], last: int, sides: Sides) -> int:
    """The verb's place where only nouns stand between it and ``last``: "apple cider vinegar melts"."""
    nouns = words[last : sides.cause.last]
    if not sides.directed or sides.object_at is None or len(nouns) >= _NEAR:
        return last
    named = _NOT_NAMING.isdisjoint(nouns) and not any(word.endswith(("ly", "ed")) for word in nouns)
    return sides.cause.last if named else last


def _is_state(tokens: Tokens, hit: Hit[Topic]) -> bool:
    general = name_of(tokens, hit) in lists()["no outcome"]
    return hit.label is not Topic.PEOPLE and not general and _is_thing(tokens, hit)


def _acting(tokens: Tokens, states: Sequence[Hit[Topic]]) -> Iterator[Part]:
    """The states that are not merely what the people spoken of have."""
    for hit in states:
        if hit.first == 0 or tokens.words[hit.first - 1] not in _HAVING:
            yield Part(hit.first, hit.last)


def _exposed(tokens: Tokens, states: Sequence[Hit[Topic]], sides: Sides) -> Iterator[Part]:
    """Of several states that go together, the one that people have, or else the first."""
    if len(states) > 1:
        had = [hit for hit in states if is_had(tokens, hit)]
        exposures = had or [hit for hit in states if hit.first >= sides.subject_at]
        yield from (Part(hit.first, hit.last) for hit in exposures)
