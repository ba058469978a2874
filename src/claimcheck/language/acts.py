"""Whether what a claim relates does good or harm: what its verb does, by what it is done to.

======== ========= ========== ==========
A verb   of a bad  of a good  of neither
that     thing     thing
======== ========= ========== ==========
raises   harm      good       neither
causes   harm      good       harm
furthers harm      good       good
mends    good      good       good
lowers   good      harm       neither
hurts    good      harm       harm
worsens  harm      harm       harm
changes  neither   neither    neither
======== ========= ========== ==========

The thing is the first good or bad one named after the verb, or before it in the passive. Illnesses
and symptoms are bad things; parts of the body and molecules are neither good nor bad.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.language.doers import ENDING, begins_given, is_given
from claimcheck.language.picos.sides import Part, Sides, read_sides
from claimcheck.language.text.morphology import verb_forms
from claimcheck.language.text.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.spelled import SpelledList
from claimcheck.language.words.topics import AILING, TAKEN, Topic
from claimcheck.values import dataclass

_WORTH = {
    "raise": {"bad": -1, "ailing": -1, "good": 1},
    "cause": {"bad": -1, "ailing": -1, "good": 1, "": -1},
    "further": {"bad": -1, "ailing": 1, "good": 1, "": 1},
    "mend": {"bad": 1, "ailing": 1, "good": 1, "": 1},
    "lower": {"bad": 1, "ailing": 1, "good": -1},
    "recede": {"bad": 1, "ailing": 1, "good": -1},
    "hurt": {"bad": 1, "ailing": 1, "good": -1, "": -1},
    "worsen": {"bad": -1, "ailing": -1, "good": -1, "": -1},
    "change": {},
}
_AS_NOUN = {
    "bad": "bad",
    "good": "good",
    "molecule": "molecule",
    "hurt": "bad",
    "worsen": "bad",
}
"""What each kind of word is as a thing: "reduces harm", "brings comfort"."""
_VERBAL = word_set(
    "not t never and or to , but also then can could may might will would that which it they"
)
"""After such a word it is a verb."""
_OPPOSITE = {"bad": "good", "good": "bad"}
_UNLISTED = {"bad": 1, "good": 1}
"""What an unlisted verb comes to: those that make something bad begin are few, and listed."""
_FEWER = word_set(
    "half fewer less lower reduced reduction reductions drop fall decrease decline no"
)
_BEFORE = 3
_DETERMINERS = word_set("the a an your our their his her its this these of")
_PURPOSE = word_set("for against")
_TREATED = word_set(
    "received receiving given treated assigned randomised randomized exposed vaccinated after following"
)
_AFTER = frozenset({"after", "following"})
_MAKING = frozenset({"raise", "further"})
_HELPING = word_set("help helps helped helping")
_KEPT = frozenset({("bad", "raise"), ("bad", "further"), ("", "lower"), ("", "further")})
_AWAY = word_set(
    "bearable easier milder better lighter away off down bay control check out gone go disappear vanish"
)
_BREAKS = word_set("; : . ( ) while whereas although but because which who")
_REACH = 9


@dataclass(frozen=True, slots=True)
class Act:
    """What is done, by what, and whether that is good."""

    worth: int
    """1 for good, -1 for harm, 0 for neither."""
    given: bool
    """Whether what does it is taken, done or met with, and not a part or a state of the body."""
    risk: bool
    """Whether it is a risk that changes."""
    verb: Hit[str] | None = None
    """The verb that shows the worth, if it is listed."""


def read_act(
    tokens: Tokens, topics: Sequence[Hit[Topic]], relation: Hit[Term] | None
) -> Act | None:
    """The good or harm told by the word of relation, or else by the verbs after it or before it.

    Without a word of relation the first listed verb decides; ``None`` where there is neither.
    """
    people = read_person_words().heads
    ills = [
        hit for hit in topics if hit.label in AILING and tokens.words[hit.last - 1] not in people
    ]
    words = list(_scan().scan(tokens))
    parts = {hit.first for hit in topics if hit.label is Topic.BODY}
    things = _Things(tokens, words, ills, parts)
    if relation is None:
        return _by_verb(things, topics)
    sides = read_sides(tokens, relation)
    worth, verb = _worth(things, sides, relation)
    agent = sides.cause if sides.directed else Part(0, relation.first)
    if tokens.words[agent.first : agent.last] == ["which"]:
        agent = Part(0, agent.first)
    given = (is_given if agent.first < relation.last else begins_given)(tokens, topics, agent)
    given = given and not any(agent.overlaps(hit) and hit.label == "molecule" for hit in words)
    given = given or _is_met_with(tokens.words, agent)
    risk = not _RISK.isdisjoint(tokens.words[relation.first :])
    if verb and verb.label == "change":
        return Act(0, given, risk, verb if things.within(things.object_of(verb.last)) else None)
    if given and not worth and things.within(things.object_of(relation.last)) != "molecule":
        worth = _by_agent(things, topics, agent, sides.effect)
    return Act(worth, given, risk, verb)


def _is_met_with(words: Sequence[str], agent: Part) -> bool:
    """Whether it is something known to do harm, though it names a state as well: "stress"."""
    return agent.first < agent.last and words[agent.last - 1] in _harmful()


def _by_agent(things: _Things, topics: Sequence[Hit[Topic]], agent: Part, effect: Part) -> int:
    """What is known to harm does harm; care that acts on no part of the body does good."""
    if not _harmful().isdisjoint(things.tokens.words[agent.first : agent.last]):
        return -1
    taken = any(hit.label in TAKEN and agent.overlaps(hit) for hit in topics)
    return int(taken and not any(hit.label in _NEITHER and effect.overlaps(hit) for hit in topics))


def _by_verb(things: _Things, topics: Sequence[Hit[Topic]]) -> Act | None:
    for verb in things.words:
        following = things.tokens.words[verb.last : verb.last + 1]
        alone = not following or following[0] in ENDING  # "heals in a week"
        if verb.label in _WORTH and things.is_verb(verb) and not alone:
            worth = things.worth_of(verb, things.object_of(verb.last))
            if worth:
                given = is_given(things.tokens, topics, Part(0, verb.first))
                return Act(worth, given, risk=False, verb=verb)
    return None


def read_difference(tokens: Tokens, topics: Sequence[Hit[Topic]]) -> int:
    """1 or -1 where those given something fared better or worse than others; 0 elsewhere."""
    words = tokens.words
    at = next((at for at, word in enumerate(words) if word in _TREATED), -1)
    taken = any(hit.label in TAKEN and at <= hit.first <= at + _REACH for hit in topics)
    if at < 0 or not (taken or at == 0):
        return 0
    people = {hit.last for hit in topics if hit.label is Topic.PEOPLE}
    ills = [
        hit
        for hit in topics
        if hit.label in AILING and not (words[hit.first - 1] == "with" and hit.first - 1 in people)
    ]
    things = _Things(tokens, list(_scan().scan(tokens)), ills, set())
    part = Part(0, at) if words[at] in _AFTER else Part(at + 1, len(words))
    return -1 if things.within(part, len(words)) == "bad" else 1


@dataclass(frozen=True, slots=True)
class _Things:
    tokens: Tokens
    words: list[Hit[str]]
    ills: list[Hit[Topic]]
    parts: set[int]
    """Where a part of the body is named."""

    def within(self, part: Part, before: int = _BEFORE) -> str:
        """The first thing named in ``part``: "bad", "good", "ailing", a "molecule", or none of them.

        Less of a bad thing is a good one ("led to fewer falls"). What is in a bad state is ailing
        ("wakes up tired cells").
        """
        words = self.tokens.words
        named = [
            (hit.first, hit.last, "bad")
            for hit in self.ills
            if part.overlaps(hit)
            and words[hit.first - 1] not in _PURPOSE  # "brings a drug for gout"
            and not self._is_had(hit)
        ]
        named += [
            (hit.first, hit.last, _AS_NOUN[hit.label])
            for hit in self.words
            if hit.label in _AS_NOUN and part.first <= hit.first < part.last and self._is_noun(hit)
        ]
        first, last, worth = min(named, default=(0, 0, ""), key=lambda thing: (thing[0], -thing[1]))
        if worth == "bad" and (last in self.parts or self._are_people(last)):
            return "ailing"
        if words[last : last + 1] == ["free"]:
            return "good"
        fewer = not _FEWER.isdisjoint(words[max(part.first, first - before) : first])
        return _OPPOSITE.get(worth, worth) if fewer else worth

    def _is_had(self, hit: Hit[Topic]) -> bool:
        """Whether it only says who is meant: "gives people with arthritis more strength"."""
        return self.tokens.words[hit.first - 1] == "with" and self._are_people(hit.first - 2)

    def _are_people(self, at: int) -> bool:
        following = self.tokens.words[at : at + 1]
        return not read_person_words().heads.keys().isdisjoint(following)

    def _is_noun(self, hit: Hit[str]) -> bool:
        return hit.label not in _WORTH or self.tokens.words[hit.first - 1] not in _VERBAL

    def is_verb(self, hit: Hit[str]) -> bool:
        """Whether a listed verb stands as one: "relaxes the smooth muscle" has but one."""
        before, word = self.tokens.words[hit.first - 1], self.tokens.words[hit.first]
        joined = before in _VERBAL or any(other.last == hit.first for other in self.words)
        formed = word.endswith(("s", "ed", "ing")) or before.endswith("s")
        return hit.first == 0 or (before not in _DETERMINERS and (joined or formed))

    def object_of(self, first: int) -> Part:
        """The words after a verb, up to where something else begins or another verb stands."""
        words = self.tokens.words
        pronoun = words[first : first + 1] in (["it"], ["them"])
        if pronoun and ENDING.issuperset(words[first + 1 : first + 2]):
            return Part(0, first - 1)  # "deliver drugs to tumours and shrink them"
        end = min(len(words), first + _REACH)
        end = next((at for at in range(first, end) if words[at] in _BREAKS), end)
        verbs = (hit.first for hit in self.words if hit.label in _WORTH and hit.first > first)
        return Part(first, min(end, next((at for at in verbs if words[at - 1] in _VERBAL), end)))

    def worth_of(self, verb: Hit[str], part: Part) -> int:
        """What comes of a verb and the thing in ``part``; "keeps colds at bay" makes less of them."""
        thing = self.within(part)
        words = self.tokens.words[part.first : part.last]
        kept = (thing, verb.label) in _KEPT and _is_kept(words)
        away = kept or (thing == "bad" and verb.label in _MAKING and not _AWAY.isdisjoint(words))
        lets = verb.label == "cause" or self.tokens.words[verb.first] in _HELPING
        if lets and not thing and not self.parts.isdisjoint(range(part.first, part.first + 2)):
            return 0  # "helps the blood to clot"
        return 1 if away else _WORTH[verb.label].get(thing, 0)


def _is_kept(words: Sequence[str]) -> bool:
    """Such as "keeps clots from forming" and "stops acid from rising"."""
    return any(one == "from" and two.endswith("ing") for one, two in pairwise(words))


def _worth(things: _Things, sides: Sides, relation: Hit[Term]) -> tuple[int, Hit[str] | None]:
    verbs = [hit for hit in things.words if hit.label in _WORTH]
    own = [hit for hit in verbs if hit.first < relation.last and relation.first < hit.last]
    later = [
        hit
        for hit in verbs
        if hit not in own
        and things.is_verb(hit)
        and not (sides.directed and sides.cause.overlaps(hit))
    ]
    later.sort(key=lambda hit: (hit.first < relation.first, hit.first))
    backwards = sides.directed and sides.object_at is None
    if own and own[0].label == "change":
        return 0, own[0]
    for verb in (*own, *later):
        behind = backwards and verb in own
        part = sides.effect if behind else things.object_of(verb.last)
        worth = things.worth_of(verb, part)
        if worth or (verb in own and things.within(part) == "molecule"):
            return worth, verb
    if own:
        return 0, own[0]
    named = things.within(sides.effect if backwards else things.object_of(relation.last))
    return _UNLISTED.get(named, 0) * (-1 if relation.label.role is Role.PASSIVE else 1), None


_NEITHER = (Topic.BODY, Topic.SUBSTANCE)
_RISK = word_set("risk risks chance chances odds likelihood likely probability rate rates")


@cache
def _harmful() -> frozenset[str]:
    """What is known to do harm, whatever it is said to do."""
    return frozenset(read_lexicon("acts")["harmful"])


@cache
def _scan() -> PhraseScan[str]:
    return PhraseScan(SPELLED.family())


def _phrases() -> dict[str, str]:
    """Every listed verb in all its forms, and every good and bad thing."""
    phrases: dict[str, str] = {}
    lists = read_lexicon("acts")
    outcomes = read_lexicon("directions")
    for label in ("good", "bad"):
        for thing in (*lists[label], *outcomes[f"{label} outcome"]):
            phrases.setdefault(thing, label)
    phrases |= dict.fromkeys(lists["molecule"], "molecule")
    for label in _WORTH:
        forms = (form for verb in lists[label] for form in verb_forms(verb))
        for form in (*forms, *lists.get(f"{label} words", ())):
            phrases.setdefault(form, label)
    return phrases


SPELLED = SpelledList(
    "acts",
    _phrases,
    made_from=(
        "acts.py",
        "text/morphology.py",
        "lexicons/acts.txt",
        "lexicons/directions.txt",
        "lexicons/irregular_verbs.txt",
    ),
    read=str,
)
"""The spelled-out file of all of them."""
