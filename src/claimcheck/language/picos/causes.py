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
_TAKEN_AS = word_set(
    "taken given eaten drunk swallowed used applied brewed rubbed chewed inhaled injected sold"
)
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
_PLACING = word_set("after before during through in on at near under inside onto into over beneath")
"""What opens the words that say when or where something is done."""
_DETERMINERS = word_set("the a an your our their his her its this these")
_MEANS = frozenset({*TAKEN, Topic.BODY})
_NEAR = 3
_MODIFIERS = 2


def find_taken(tokens: Tokens, topics: Sequence[Hit[Topic]], sides: Sides) -> Part | None:
    """What is taken or done; a listed thing, or else the subject of the verb."""
    near = [hit for hit in topics if sides.cause.first <= hit.first < sides.cause.last]
    acts = sides.directed and sides.object_at is not None
    taken = next(_taken(tokens, near if near or acts else topics), None)
    if taken is None and acts:
        return None if near else _subject(tokens.words, sides.cause)
    bidden = None if acts else _bidden(tokens.words)
    if taken is None or (bidden and bidden.last <= taken.first):
        return bidden
    setting = _setting_of(tokens.words, taken.first, sides.cause) if acts else None
    return (setting and _head_before(tokens, topics, setting)) or _whole(tokens, taken, sides)


def _bidden(words: Sequence[str]) -> Part | None:
    """What people are told to take or do, where no list holds it: "should try bright light"."""
    for at, word in enumerate(words[:-1]):
        if word in _TRYING and (at == 0 or words[at - 1] in _BIDDING):
            first = at + 1 + (words[at + 1] in _DETERMINERS)
            return _named(words, first)
    return None


_TRYING = word_set("try use apply wear avoid practise practice chew")
_BIDDING = word_set("should must to can could please")


def _setting_of(words: Sequence[str], at: int, cause: Part) -> Part | None:
    """What stands before the words that only say when or where: "a humidifier | in the bedroom"."""
    while at > cause.first and words[at - 1] in _DETERMINERS:
        at -= 1
    return Part(cause.first, at - 1) if at > cause.first + 1 and words[at - 1] in _PLACING else None


def _head_before(tokens: Tokens, topics: Sequence[Hit[Topic]], before: Part) -> Part | None:
    """The noun phrase there, unless it names people or an illness: "chewing gum", not "pain"."""
    head = _subject(tokens.words, before)
    if head is None or any(head.overlaps(hit) and hit.label not in _MEANS for hit in topics):
        return None
    return head


def find_state(tokens: Tokens, topics: Sequence[Hit[Topic]], sides: Sides) -> Part | None:
    """The state of the body that is said to cause another, or to go with it."""
    near = [hit for hit in topics if sides.cause.first <= hit.first < sides.cause.last]
    states = [hit for hit in near if _is_state(tokens, hit)]
    found = _acting(tokens, states) if sides.directed else _exposed(tokens, states, sides)
    return next(found, None)


def _subject(words: Sequence[str], before: Part) -> Part | None:
    """The head of the subject, unless it is a pronoun or names people: "loud music | through headphones"."""
    last = before.last
    placed = [at for at in range(before.first + 1, before.last) if words[at] in _PLACING]
    last = placed[0] if placed else last
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
    if between == [","] and tokens.words[0] in _TAKEN_AS:
        return True  # "taken as a pill, melatonin"
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
