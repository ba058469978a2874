"""What a verb of cause or change states in its place: "lowers", "was reduced by"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from claimcheck.language.strength.achieving import REACHING, reaches_health
from claimcheck.language.strength.agents import begins_amount
from claimcheck.language.strength.carers import lessens_illness
from claimcheck.language.strength.counting import counts_people
from claimcheck.language.strength.making import makes_no_effect
from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    goes_before,
    is_in_phrase,
)
from claimcheck.language.strength.noun_levels import (
    SHOWN,
    UNCOVERING,
    is_uncovered,
    judge_effect_alike,
    only_qualifies,
)
from claimcheck.language.strength.place import (
    CAUSES,
    COPULAS,
    CORRELATIONAL,
    NO_LEVEL,
    OBSERVED,
    Level,
    Place,
)
from claimcheck.language.strength.purposes import NEAR_OBJECT, acts_on_inquiry, judge_unfinished
from claimcheck.language.strength.standing_alone import (
    goes_of_itself,
    is_due,
    is_trend,
    runs_its_course,
)
from claimcheck.language.strength.uses import Use
from claimcheck.language.strength.verb_use import read_use
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import (
    Term,
    Weight,
    comparing_participles,
    relation_family,
    report_words,
    split_verbs,
)
from claimcheck.language.words.topics import topic_family

_RESEARCHERS = word_set(
    "researchers scientists doctors we authors team investigators surgeons engineers clinicians "
    "companies physicians nurses company firm manufacturer manufacturers clinic hospital"
)
_POINTERS = word_set("these this our the study such results findings research")
_LONGEST_SUBJECT = 8
_FINDINGS = word_set(
    "findings results result study work data implications knowledge information research "
    "literature analysis investigation review paper article report insights"
)


def judge_verb(place: Place) -> Level:
    """A verb of cause or change, by how it is used and who or what is its subject."""
    use = read_use(place.words, place.hit)
    alone = use is not Use.PASSIVE and goes_of_itself(place) and not is_due(place)
    if place.words[place.hit.first] in _MULTIPLES and place.after() in _POINTING:
        return CORRELATIONAL, Weight.PREDICATE  # "levels double those of controls"
    if alone or _is_particle(place) or counts_people(place) or _goes_on_doing(place):
        return NO_LEVEL
    if use in (Use.FINITE, Use.STANDING_ALONE, Use.COMPLEMENT, Use.BY_AGENT):
        return NO_LEVEL if _is_no_effect(place, use) else _asserted(place, use)
    if use in (Use.PURPOSE, Use.GERUND):
        return _opens_with_lower(place) if _compares(place) else judge_unfinished(place, use)
    weight = Weight.PREDICATE if use is Use.PASSIVE else Weight.MENTION
    if _compares(place):
        only = use is not Use.PASSIVE and _says_which(place)
        return NO_LEVEL if only else (CORRELATIONAL, weight)
    return NO_LEVEL if use is Use.PASSIVE else judge_effect_alike(place)


def _goes_on_doing(place: Place) -> bool:
    """Whether somebody or something only goes on: "their teacher keeps remarking how calm they are"."""
    words, last = place.words, place.hit.last
    keeps = words[last - 1] in _KEEPING and place.after().endswith("ing")
    if keeps and relation_family().label(place.after()) is not None:
        return False  # "keeps burning fat"
    noun = words[last + 1 : last + 2] != [] and words[last + 1] not in _GOING_ON  # "aching knees"
    return keeps and not noun and len(place.after()) > _SHORT_ING


_KEEPING = word_set("keep keeps kept")
_GOING_ON = DETERMINERS | PREPOSITIONS | word_set("how what that to back , . and")
_SHORT_ING = 5


def _is_particle(place: Place) -> bool:
    """Whether it belongs to a verb that changes nothing: "bottle up", not "may bump up the dose"."""
    if place.words[place.hit.first] in _FALLING and place.after() in _FALLEN:
        return True  # "fell asleep", "fall out"
    alone = place.words[place.hit.first : place.hit.last] == ["up"]
    return alone and not place.hedged and place.before() not in _BEFORE_UP


_FALLING = word_set("fall falls fell falling")
_FALLEN = word_set("asleep ill sick pregnant out apart behind off over down silent short")
_BEFORE_UP = AUXILIARIES | {"to"}


def _is_no_effect(place: Place, use: Use) -> bool:
    """Whether people do it themselves, or it only helps or hinders finding out."""
    if (
        _is_affair(place)
        or _done_by_people(place)
        or _done_by_researchers(place, use)
        or _serves_inquiry(place)
    ):
        return True
    return not _BIAS.isdisjoint(place.words[place.floor : place.hit.first])


def _is_affair(place: Place) -> bool:
    """Whether the act of an authority is changed: "reversed its decision"."""
    after = place.words[place.hit.last : place.hit.last + NEAR_OBJECT]
    if place.words[place.hit.first].startswith("sav") and _is_price(after):
        return True  # "subscribe and save 15 per cent"
    argued = place.words[place.hit.first].startswith(("settle", "strengthen", "weaken"))
    disputed = argued and not _DISPUTES.isdisjoint(after)
    return disputed or (after[:1] == ["its"] and not _AFFAIRS.isdisjoint(after))


def _is_price(words: Sequence[str]) -> bool:
    amount = words[0][:1].isdigit() and words[1:2] != [] and words[1] in _PRICED if words else False
    return amount or words[:1] in (["£"], ["$"], ["€"], ["money"])


_PRICED = word_set("% percent per euros euro pounds dollars")
_DISPUTES = word_set(
    "case evidence claim claims debate debates question dispute row argument matter score"
)
_AFFAIRS = word_set("decision decisions ruling verdict ban bans guidance budget budgets deadline")


def _asserted(place: Place, use: Use) -> Level:
    if makes_no_effect(place):
        return NO_LEVEL
    if use is Use.STANDING_ALONE and is_due(place):
        return CAUSES, Weight.PREDICATE
    if use is Use.STANDING_ALONE:
        of_time = runs_its_course(place) or is_trend(place)
        return NO_LEVEL if of_time else (CORRELATIONAL, Weight.PREDICATE)
    return CAUSES, Weight.PREDICATE


def _compares(place: Place) -> bool:
    word = place.words[place.hit.first]
    return word in comparing_participles() or (word in _MULTIPLES and place.after() == "the")


def _says_which(place: Place) -> bool:
    """Whether it only says which one is meant: "reduced hearing is common", "men with raised IgE"."""
    if place.before() == "with":
        return True
    words, first = place.words, place.hit.first
    opens = all(word in _DEGREE for word in words[place.floor : first])
    rest = words[place.hit.last :]
    verb = not (COPULAS | AUXILIARIES).isdisjoint(rest)
    return opens and verb and (SHOWN | _SETTING).isdisjoint(rest)


_DEGREE = word_set("a an the this these such significantly markedly slightly more")
_SETTING = word_set("than compared versus vs detected identified noted reported after")


_MULTIPLES = word_set("double triple quadruple")
_POINTING = word_set("that those")
"""They compare where something has them: "carry triple the risk"."""


_WIDEST_OBJECT = 7
_BREAKING = frozenset((",", ";", ":", "and", "that", "which"))
_PARTICLES = word_set("back away")
"""These can precede the object too: "brings back sight"."""


def judge_split_verb(place: Place) -> Level:
    """A verb whose particle follows its object: "brings blood pressure down"."""
    words, first = place.words, place.hit.last
    _, particles = split_verbs()[words[place.hit.first]]
    begin = _begun_particles(words[place.hit.first])
    for at in range(first, min(first + _WIDEST_OBJECT, len(words))):
        if at == first and words[at] not in _PARTICLES and words[at + 1 : at + 2] == []:
            continue
        if at == first and words[at] not in _PARTICLES and words[at + 1] not in DETERMINERS:
            continue
        pointing = words[at - 1] == "that" and at - 1 == first  # "wears that side down"
        both = words[at - 1] == "and" and "both" in words[first:at]
        if words[at - 1] in _BREAKING and not (pointing or both):
            break
        if words[at] in begin and any(words[at : at + len(rest)] == rest for rest in particles):
            return judge_verb(place)
    return NO_LEVEL


@cache
def _begun_particles(verb: str) -> frozenset[str]:
    """The first words of a verb's particles."""
    _, particles = split_verbs()[verb]
    return frozenset(rest[0] for rest in particles)


def may_be_split(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether one of its particles is near a verb that needs one."""
    near = words[hit.last : hit.last + _WIDEST_OBJECT]
    return not _begun_particles(words[hit.first]).isdisjoint(near)


def _done_by_people(place: Place) -> bool:
    """Whether it describes what people do, which is not an effect: "women who cut their intake"."""
    words, first = place.words, place.hit.first
    if words[place.floor] == "who" and all(map(goes_before, words[place.floor + 1 : first])):
        return True
    if words[first] in _MADE and place.after() in _COUNTED:  # "nurses on days made fewer errors"
        subject = words[max(0, first - _OWN_CLAUSE) : first]
        return not read_person_words().heads.keys().isdisjoint(subject)
    before = words[first - 1] if words[first - 1] not in AUXILIARIES else words[first - 2]
    if before in _CARERS and words[first] not in _CURING:
        return True
    doer = before in _PRONOUNS or before in read_person_words().heads
    inside = first > 1 and is_in_phrase(words, first - 1, place.floor)
    if all(
        map(goes_before, words[place.floor : first])
    ):  # "staff who wash their hands spread less"
        doer = "who" in words[max(0, first - _OWN_CLAUSE) : first]
    deed = words[first] in _DEEDS or (words[first] in _STOPPING and place.after() in _HABITS)
    return first > 0 and doer and not inside and deed


_STOPPING = word_set("stop stops stopped")
_HABITS = word_set("taking using smoking drinking eating working breastfeeding attending wearing")
_OWN_CLAUSE = 12
"""Words of the longest "who …" that is looked at before a verb."""
_MADE = word_set("make makes made")
_COUNTED = word_set("more fewer less")
_PRONOUNS = word_set("i we you he she everybody everyone nobody somebody someone")
_CARERS = word_set(
    "hygienist nurse doctor surgeon dentist gp midwife pharmacist physiotherapist specialist"
)
_DEEDS = word_set(
    "keep keeps kept maintain maintained avoid avoids avoided change changed create "
    "created resist produce produced switch switched treat treats treated fight fought control "
    "controlled push pushed climb climbed jump jumped spread finish finished extend clear cleared "
    "save saved settle settled"
)
"""What people do themselves; "women who walk cut their risk" is still an effect."""


def _serves_inquiry(place: Place) -> bool:
    """Whether it helps to know, decide or plan: "could help clinicians identify those who …"."""
    expected = place.hedged or place.follows(_EXPECTED, 3)
    if not (expected or place.words[place.hit.first] in _SERVING):
        return False
    return acts_on_inquiry(place)


_BIAS = word_set("bias biases confounding confounders")
_EXPECTED = word_set("will can should would")
_SERVING = word_set(
    "help helps helped assist assists assisted aid aids aided facilitate facilitates facilitated guide guides "
    "hamper hampers hampered hinder hinders hindered limit limits limited impede impedes impeded "
    "generate generates generated yield yields yielded allow allows allowed permit permits permitted preclude precludes precluded complicate complicates complicated enable enables enabled contribute contributes contributed"
)
"""What helps to find out, or stands in its way, acts on no one's health."""


def _done_by_researchers(place: Place, use: Use) -> bool:
    """Whether researchers act ("we reduced the dose"), or findings do ("our results will help")."""
    if use not in (Use.FINITE, Use.COMPLEMENT):
        return False
    means = place.words[0] == "by" and " ".join(place.words[1:2]).endswith("ing")
    near = place.words[max(place.floor, place.hit.first - 3) : place.hit.first - 1]
    there = not _BEFORE_PLACE.isdisjoint(near[-1:] if near[-1:] != ["a"] else near)
    if place.before() in _RESEARCHERS and not (place.hedged or means or there):
        return place.words[place.hit.first] not in _CURING and not lessens_illness(place)
    words, first = place.words, place.hit.first
    if first - place.floor > _LONGEST_SUBJECT or words[place.floor] not in _POINTERS:
        return False
    if place.hedged and words[first].startswith("help"):
        return False
    subject = words[place.floor : first]
    found = not _FINDINGS.isdisjoint(subject[:5]) and "that" not in subject
    return found and report_words().isdisjoint(subject)


_BEFORE_PLACE = PREPOSITIONS | word_set("to reach reaching reached leave leaving left")
"""After these "hospital" is a place, and "nurses" no doers: "until they reach hospital reduces harm"."""
_CURING = word_set(
    "cure cures cured reverse reverses reversed regrow regrows regrew regenerate regenerates "
    "regenerated eradicate eradicates eradicated"
)
"""What doctors do to an illness counts as what their treatment does: "Doctors reverse diabetes"."""


def judge_passive(place: Place) -> Level:
    """A passive with its cause, unless an amount follows: "reduced by half".

    What statistics "explain" is a relation; "may be explained by" hedges a cause.
    """
    planned = place.words[place.hit.last - 1] == "to" and place.after() in _PLANNED
    if planned or only_qualifies(place):
        return NO_LEVEL
    verb = place.words[place.hit.first]
    if verb in REACHING and not reaches_health(place):
        return NO_LEVEL
    if verb in ("explained", "accounted") and not place.hedged:
        return CORRELATIONAL, Weight.PREDICATE
    if place.words[place.hit.last - 1] == "by" and begins_amount(place.words, place.hit.last):
        return CORRELATIONAL, Weight.MENTION
    beside = _is_arranged_or_placed(place) or _why_of_what_else(place)
    return NO_LEVEL if beside else _due(place)


def _why_of_what_else(place: Place) -> bool:
    """Whether no matter of health is explained: "that is why a committee sat", "why it is called"."""
    later, topic = place.words[place.hit.last :], topic_family().label
    if place.words[place.hit.last - 1] != "why" or later[:1] == ["you"]:
        return False
    return not _CALLED.isdisjoint(later[:4]) or all(topic(word) is None for word in later)


_CALLED = word_set("called known named")


def _is_arranged_or_placed(place: Place) -> bool:
    """Whether it only says on what care depends, or where a thing is: "a lump found behind the ear"."""
    verb = place.words[place.hit.first]
    arranged = verb.startswith("depend") and place.follows(_ARRANGED, _FAR_CAUSE)
    return arranged or (verb == "behind" and place.before() in UNCOVERING)


def _due(place: Place) -> Level:
    if place.follows(COPULAS, _FAR_CAUSE) or place.words[place.hit.first] in BE:
        return CAUSES, Weight.PREDICATE
    if _is_found_behind(place):
        return CAUSES, Weight.MENTION
    where = place.words[place.hit.first] == "behind"  # "sits behind the ear"
    finite = not _FINITE.isdisjoint((place.before(), place.words[place.hit.first]))
    stated = finite or place.hedged or _is_headline(place.words)
    return (CAUSES, Weight.MENTION) if stated and not where else NO_LEVEL


def _is_found_behind(place: Place) -> bool:
    """Whether what is found is named by what it causes: "the gene behind gout identified"."""
    return place.words[place.hit.first] in _BEHIND and is_uncovered(place)


_BEHIND = word_set("behind responsible")


def _is_headline(words: Sequence[str]) -> bool:
    """Whether a short line leaves its verb out: "High blood pressure caused by salt"."""
    brief = len(words) <= _BRIEF and words[-1] not in (".", "!", "?")
    return brief and (BE | HAVE | AUXILIARIES).isdisjoint(words)


_BRIEF = 11


_PLANNED = word_set("report start begin open close end finish run publish launch meet appear be")
"""After "due to" a verb tells what is planned: "the trial is due to report next year"."""
_ARRANGED = word_set(
    "treatment treatments care dose timing what how whether which it this that options"
)
"""Matters that somebody arranges, not health outcomes: "treatment depends on the cause"."""
_FAR_CAUSE = 5
_FINITE = BE | word_set(
    "happens happen occurs occur develops depends depend depended stems stem stemmed arises arise "
    "resulted result that this thanks blamed blame to"
)
"""Words that begin a predicate, where "due to" or "caused by" only qualifies what follows it."""


def _opens_with_lower(place: Place) -> Level:
    """A clause that opens with "lower": a comparison, unless it is an order or a purpose."""
    if place.before() == "to" or place.after() in _BIDDEN:
        return judge_unfinished(place, Use.PURPOSE)
    later = place.words[place.hit.last : place.hit.last + 9]
    return NO_LEVEL if OBSERVED.isdisjoint(later) else (CORRELATIONAL, Weight.MENTION)


_BIDDEN = word_set("the a an your my our it")
