"""What a comparison states in its place: "higher in", "healthier than", "the more …, the more"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.adjective_levels import ends_headline
from claimcheck.language.strength.groups import EARLY, sets_group
from claimcheck.language.strength.neighbours import BE, HAVE
from claimcheck.language.strength.noun_levels import is_given
from claimcheck.language.strength.place import (
    CAUSES,
    COPULAS,
    CORRELATIONAL,
    NO_LEVEL,
    OBSERVED,
    Level,
    Place,
)
from claimcheck.language.strength.purposes import acts_on_inquiry
from claimcheck.language.strength.standing_alone import is_course
from claimcheck.language.strength.things import THINGS, is_of_things
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, Weight, doing_words
from claimcheck.language.words.topics import Topic, topic_family

_HAVING_MORE = word_set(
    "feel feels felt get gets got have has had report reported reports show showed shows experience experienced "
    "carry carries carried consume consumed eat eats ate drink drinks drank spend spends spent lose "
    "loses lost gain gains gained suffer suffers suffered face faces faced scores scored "
    "exhibit exhibits exhibited demonstrate demonstrates demonstrated miss misses missed earn earns earned smoke smokes smoked needed used bought"
)


def compares(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether the words at ``hit`` compare one thing with another."""
    role = hit.label.role
    if role is Role.THAN:
        return _completes_comparison(words, hit.first)
    set_against = words[hit.first] in ("compared", "in", "comparable")
    return role is Role.COMPARING or (role is Role.WEAK_CORRELATION and set_against)


COMPARATIVES = word_set("more less fewer better worse poorer further")
_OF_QUALITY = word_set(
    "better worse safer healthier deadlier stronger weaker gentler kinder riskier"
)
"""What is so is no amount: "deadlier than fifteen cigarettes", but "older than fifteen"."""
_OF_AMOUNTS = word_set("in out of % percent per cent . ,") | {""}
_PART = frozenset({"half", "a"})


_NO_GROUP = word_set(
    "expected previously ever usual before thought i you we they it he she imagined anticipated anything anybody"
)


def _completes_comparison(words: Sequence[str], than: int) -> bool:
    """Whether "than" completes a comparison of things, not of amounts or expectations."""
    after, unit = (*words[than + 1 : than + 3], "", "")[:2]
    if is_number(after):
        return words[than - 1] in _OF_QUALITY and unit not in _OF_AMOUNTS
    if after in _PART or after in _NO_GROUP:
        return False
    near = words[max(0, than - 6) : than]
    return any(w in COMPARATIVES or (w.endswith("er") and len(w) > 4) for w in near)


_RISKS = word_set("risk risks chance chances odds likelihood")
_TALK = word_set("you your i my me")


_REACH = 24


def _back(place: Place) -> int:
    """Where the part of the clause that is considered before a word begins."""
    return max(place.floor, place.hit.first - _REACH)


def _is_talk(place: Place) -> bool:
    """Whether the comparison is with oneself or the reader: "you may feel worse at first"."""
    near = place.words[_back(place) : place.hit.last + 2]
    return not _TALK.isdisjoint(near) and _RISKS.isdisjoint(near)


def _weakly(place: Place) -> Level:
    words, last = place.words, place.hit.last
    if _matches_another(place):
        return CORRELATIONAL, Weight.PREDICATE
    named = place.before() == "the" and words[place.hit.first] in _NAMING_DEGREE
    ago = words[last - 1] in ("with", "to") and "ago" in words[last : last + 4]
    dosed = place.after() in ("dose", "doses")
    if named or ago or dosed or _is_talk(place) or _is_benchmark(words, place.hit):
        return NO_LEVEL
    alone = words[place.hit.first : last] == ["similar"]
    if alone and not place.follows(BE, 3):
        return NO_LEVEL  # "in a similar way"
    alike = alone and place.after() in _ACROSS
    groups = alike or _tells_of_groups(place)
    return (CORRELATIONAL, Weight.MENTION) if groups else NO_LEVEL


def _is_benchmark(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether it is compared with a figure or other studies: "higher than 5 mg", "similar to earlier reports"."""
    after = words[hit.last : hit.last + _BENCHMARK]
    figure = after[:1] == ["than"] and after[1:2] != [] and after[1][:1].isdigit()
    if "than" in words[hit.first : hit.last + 1] and _is_standard(
        words, words.index("than", hit.first)
    ):
        return True
    alike = not _ALIKE.isdisjoint(words[hit.last - 2 : hit.last])
    return figure or (alike and not _ELSEWHERE.isdisjoint(after))


def _is_standard(words: Sequence[str], than: int) -> bool:
    """Whether "than" sets a figure against what was expected, is advised or was found elsewhere."""
    after = words[than + 1 : than + 1 + _BENCHMARK]
    ends = next((at for at, word in enumerate(after) if not word.isalpha()), len(after))
    return not _STANDARDS.isdisjoint(after[:ends])


_STANDARDS = word_set(
    "expected anticipated assumed predicted recommended required advised desired reported published previously "
    "previous recommendation recommendations guideline guidelines guidance target targets norm norms literature "
    "registry registries series elsewhere"
)
_BENCHMARK = 6
_ACROSS = word_set("for in between among across with at within")
_ALIKE = word_set("similar comparable")
_ELSEWHERE = word_set("reported literature previous previously published earlier described reports")


_NAMING_DEGREE = word_set("higher greater lower larger")


def judge_than(place: Place) -> Level:
    """A "than" that completes a comparison of groups of people."""
    if _is_talk(place) or is_of_things(place) or not _tells_of_groups(place):
        return NO_LEVEL
    if _is_standard(place.words, place.hit.first):
        return NO_LEVEL
    completed = _completes_comparison(place.words, place.hit.first)
    return (CORRELATIONAL, Weight.MENTION) if completed else NO_LEVEL


def _tells_of_groups(place: Place) -> bool:
    """Whether people or their health are compared, not methods: "sicker than their peers".

    Headlines leave out who is meant, and what people have, they have more of than others.
    """
    words, hit = place.words, place.hit
    has = not (HAVE | _HAVING_MORE).isdisjoint(words[max(place.floor, hit.first - 2) : hit.last])
    if has or (len(words) < _BRIEF and (_COUNTED | THINGS).isdisjoint(words)):
        return True
    people, topic = read_person_words().heads, topic_family().label
    near = words[place.floor : hit.last + _GROUP_REACH]
    return any(word in _GROUPS or word in people or topic(word) in _HEALTH for word in near)


_BRIEF = 12
_COUNTED = word_set("dose doses cost costs test tests device devices model models")
"""A short line about these compares things, and no people: "the second dose is smaller than the first"."""
_GROUP_REACH = 11
_GROUPS = word_set("rate rates group groups animals eyes controls who")
_HEALTH = frozenset((Topic.SYMPTOM, Topic.CONDITION, Topic.OUTCOME, Topic.PEOPLE))


def judge_bare_comparative(place: Place) -> Level:
    """A comparative alone, where a group has it or a thing brings it about."""
    return NO_LEVEL if _bounds_figure(place) or is_course(place) else _judge_unbounded(place)


def _judge_unbounded(place: Place) -> Level:
    if _matches_another(place):
        return CORRELATIONAL, Weight.PREDICATE
    if place.before() in _MEANING:
        return _told_to_mean(place)
    if _is_found(place):
        return CORRELATIONAL, Weight.MENTION
    counts = not _MOST.isdisjoint(place.words[_back(place) : place.hit.first])
    if _is_talk(place) or is_of_things(place) or counts:
        return NO_LEVEL
    if _is_brought(place) or _promises(place) or _is_better_means(place):
        return CAUSES, Weight.PREDICATE
    return _had_by_group(place)


def _bounds_figure(place: Place) -> bool:
    """Whether it sets a bound, and compares no groups: "more than 5 g of sugar", "than advised"."""
    word = "".join(place.words[place.hit.last + 1 : place.hit.last + 2])
    amount = place.words[place.hit.first] not in _OF_QUALITY
    if place.after() != "than":
        return False
    return (amount and is_number(word)) or _is_standard(place.words, place.hit.last)


def _had_by_group(place: Place) -> Level:
    at = place.hit.first - 1
    if place.words[at] in _UNITS and is_number(place.words[at - 1]):
        at -= 2  # "walk 22 minutes more a day"
    while at > place.floor and (place.words[at].endswith("ly") or place.words[at] in _BY_FAR):
        at -= 1
    before = place.words[at] if at >= place.floor else ""
    there = at > 0 and place.words[at - 1] == "there"
    ends = _ends(place)
    said = before in BE and (there or (ends and before in _IS))
    does = ends and _does(place.words, max(at, 0), place.floor)
    if place.words[place.hit.first] in _WHEN:
        had = before in _HAVING_MORE and not ends  # "heavier teens face earlier strokes"
        return (CORRELATIONAL, Weight.MENTION) if does or had else NO_LEVEL
    does = does or (ends and before.endswith("ed") and len(before) > _SHORTEST_PAST)
    bare = (
        ends
        and ends_headline(place)
        and OBSERVED.isdisjoint(place.words[_back(place) : place.hit.last + _REACH])
    )
    counted = before in _PER_CENT and place.follows(_HAVING_MORE, 6)
    has = (
        said
        or does
        or bare
        or _ends_clause(place)
        or counted
        or sets_group(place)
        or place.follows(_HAVING_MORE, 3)
    )
    return (CORRELATIONAL, Weight.MENTION) if has else NO_LEVEL


def _ends_clause(place: Place) -> bool:
    """Whether people are said to do something more or less: "our clients saw their doctor less"."""
    if place.words[place.hit.first] not in _HOW_MUCH or place.after() not in (".", "", ","):
        return False
    subject = place.words[place.floor : place.floor + EARLY]
    return not read_person_words().heads.keys().isdisjoint(subject)


_HOW_MUCH = word_set("more less faster slower longer")
_MEANING = word_set("means meant mean equals equal")


def _told_to_mean(place: Place) -> Level:
    """What it says that a thing means another: "surgery by robot means shorter stays".

    Where more of the one means more of the other, they only change together, and a score is read.
    """
    before = place.words[place.floor : place.hit.first - 1]
    if not _SCORES.isdisjoint(before):
        return NO_LEVEL
    alike = any(word in COMPARATIVES or word.endswith("er") for word in before[:1])
    return (CORRELATIONAL, Weight.MENTION) if alike else (CAUSES, Weight.PREDICATE)


_SCORES = word_set("score scores value values number numbers reading readings rating ratings")
_READ_AS = word_set(
    "mean means indicate indicates reflect reflects represent denote denotes signify"
)


def _is_better_means(place: Place) -> bool:
    """Whether a treatment is called better: "is a better option for gout than rest"."""
    words, last = place.words, place.hit.last
    better = words[place.hit.first] in ("better", "worse", "safer") and place.follows(COPULAS, 2)
    near = words[last : last + 3]
    at = next((n for n, word in enumerate(near) if word in _MEANS), None)
    return better and at is not None and words[last + at + 1 : last + at + 2] != ["."]


_MEANS = word_set(
    "option options alternative alternatives choice treatment therapy remedy approach strategy"
)


def _promises(place: Place) -> bool:
    """Whether an advertising order promises it: "Feel lighter in 24 hours", "Look ten years younger"."""
    words, first = place.words, place.hit.first
    near = words[1 : min(first, _PROMISED)]
    order = words[0] in _SENSING and place.floor == 0 and 0 < first <= _PROMISED
    amount = words[first] in ("more", "less", "fewer")
    return order and not amount and all(word.isalnum() for word in near)


_SENSING = word_set("feel look sleep wake breathe")
_PROMISED = 4


def _is_brought(place: Place) -> bool:
    """Whether something brings it about: "gives babies healthier hearts"."""
    somebody = place.before() in read_person_words().heads or place.before() in _THEM
    reach = _TO_SOMEBODY if somebody else 2 if place.before() in _A else 1
    return is_given(place, reach) and not acts_on_inquiry(place)  # "a deeper insight"


_TO_SOMEBODY = 6
"""Words from "gave" to what somebody got by it: "gave the city's children healthier lungs"."""


def _is_found(place: Place) -> bool:
    """Whether more is found in one group: "surveys found more asthma among swimmers"."""
    words, last = place.words, place.hit.last
    if place.hit.first == place.floor:  # "Shorter telomeres seen in children whose …"
        near = pairwise(words[last : last + _FOUND_IN + _FOUND_IN])
        return any(word in _SEEN and after in _IN for word, after in near)
    return place.follows(_FINDING, 2) and not _IN.isdisjoint(words[last : last + _FOUND_IN])


def _ends(place: Place) -> bool:
    """Whether no noun follows the comparative: "more slowly", "heavier in men"."""
    after = place.after() or "."
    if after in _EACH and place.before() in _UNITS:
        return True
    if place.words[place.hit.first] not in ("more", "less"):
        return after in _AMONG
    later = " ".join(place.words[place.hit.last + 1 : place.hit.last + 2]) or "."
    if after.endswith("ly"):
        return later in _AMONG
    of_group = place.before() in _IS and later in _SATISFIED
    return after in _AMONG or of_group


_SHORTEST_PAST = 4
_UNITS = word_set(
    "seconds minutes hours days weeks months years steps calories metres kilometres miles"
)
_EACH = word_set("a an each every per")
_BY_FAR = word_set("much far even still")
_SATISFIED = word_set("with in among to about at , .")
"""What follows an adjective said of a group: "were less satisfied with their sleep"."""
_FINDING = word_set("find finds found seen noticed diagnosed")
_SEEN = word_set("seen found observed noted reported detected")
_IN = word_set("among in")
_FOUND_IN = 4
_WHEN = word_set("sooner earlier later")


def _does(words: Sequence[str], at: int, floor: int) -> bool:
    """Whether people do it more or longer: "weigh more", "go home sooner"."""
    for verb in (at, at - 1):
        if verb > floor and words[verb] in doing_words():
            return (
                words[verb - 1].isalpha()
                and words[verb - 1] not in _THEM
                and words[at] not in _AMONG
            )
    return False


_MOST = word_set("most some many")


def _matches_another(place: Place) -> bool:
    """Whether two comparatives change together: "the more siblings, the lower the risk"."""
    words, first = place.words, place.hit.first
    if place.before() != "the":
        return False
    if words[first - 2] == ",":  # "the farther from a hospital, the higher the toll"
        return words[place.floor] == "the" and _compares_by_form(words[place.floor + 1])
    if "," not in words[first : first + _REACH]:
        return False
    comma = words.index(",", first)
    return words[comma + 1 : comma + 2] == ["the"] and any(
        map(_compares_by_form, words[comma + 2 : comma + 3])
    )


def _compares_by_form(word: str) -> bool:
    return word in COMPARATIVES or word.endswith("er")


_IS = word_set("is are was were")
_THEM = word_set("them us you me him her")
_A = word_set("a an")
_PER_CENT = word_set("cent percent %")
_AMONG = word_set("in on among for with when after at , . ; : ) and or if")


def judge_weak_correlation(place: Place) -> Level:
    """A comparison, unless an amount follows: "fewer than 1 in 50 children"."""
    after = place.words[place.hit.last : place.hit.last + 2]
    counted = place.words[place.hit.first] == "fewer" and after[:1] == ["than"]
    amount = counted and (is_number(after[-1]) or after[-1] in _PART)
    if place.before() in _MEANING:
        return _told_to_mean(place)
    explained = after[-1:] != [] and after[0] in _SCORES and after[-1] in _READ_AS
    return NO_LEVEL if amount or explained or is_course(place) else _weakly(place)
