"""What one word states about a relation in its place, before hedges and negations.

Each role of a word has a rule. A rule sees the sentence's words, the place of the word and the
beginning of its clause, and answers with a level and how fully the word states it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from claimcheck.language.strength.adjective_levels import judge_efficacy
from claimcheck.language.strength.comparative_levels import (
    COMPARATIVES,
    judge_bare_comparative,
    judge_than,
    judge_weak_correlation,
)
from claimcheck.language.strength.neighbours import BE, HAVE
from claimcheck.language.strength.noun_levels import (
    SHOWN,
    judge_correlation,
    judge_correlation_noun,
    judge_effect,
    judge_noun,
    only_qualifies,
)
from claimcheck.language.strength.place import (
    CAUSES,
    COPULAS,
    CORRELATIONAL,
    NO_LEVEL,
    Level,
    Place,
)
from claimcheck.language.strength.verb_levels import (
    judge_passive,
    judge_split_verb,
    judge_verb,
    may_be_split,
)
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, Weight
from claimcheck.language.words.topics import AILING, Topic, topic_family
from claimcheck.model.wording import Strength
from claimcheck.values import replace


def level_of(place: Place) -> Level:
    """The level a word states, and how fully; none where it states nothing."""
    return _RULES[place.hit.label.role](place) if place.hit.label.role in _RULES else NO_LEVEL


def may_state(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether a word can state anything where it stands; quicker than :func:`level_of`."""
    role = hit.label.role
    return may_be_split(words, hit) if role is Role.SPLIT else role in _RULES


def _associated(place: Place) -> Level:
    said = place.follows(COPULAS | HAVE, 4)
    named = not said and place.after() not in _WITH  # "and its associated costs"
    if named or only_qualifies(place):
        return NO_LEVEL
    return CORRELATIONAL, Weight.PREDICATE if said else Weight.MENTION


_WITH = word_set("with to positively negatively independently significantly strongly inversely")


def _ambiguous(place: Place) -> Level:
    """A link or prediction, unless it is a purpose: "a score to predict falls"."""
    if place.words[place.hit.first].startswith("signal") and not _is_sign(place):
        return NO_LEVEL
    if place.before() == "to" and place.words[place.hit.first] == "predict":
        shown = place.follows(SHOWN | _ABLE, 4) or place.hedged
        return (Strength.AMBIGUOUS, Weight.MENTION) if shown else NO_LEVEL
    if place.words[place.hit.first] == "predicted" and place.before() in _BEFORE_VALUE:
        return NO_LEVEL
    return Strength.AMBIGUOUS, Weight.MENTION if only_qualifies(place) else Weight.PREDICATE


_BEFORE_VALUE = word_set("the a an that than of with percent % for as")
"""What precedes a predicted value: "less than predicted", "the predicted dose"."""


def _is_sign(place: Place) -> bool:
    """Whether it is a verb with an object: "signals faster decline", "signals sudden death"."""
    after, topic = place.after(), topic_family().label
    ills = any(topic(word) in _ILLS for word in place.words[place.hit.last : place.hit.last + 3])
    if ills and place.words[place.hit.first] == "signals":
        return True
    return after in _SIGNALLED or after in COMPARATIVES or (after.endswith("er") and len(after) > 4)


_ILLS = AILING | {Topic.OUTCOME}
_SIGNALLED = word_set("a an the that increased reduced heightened poor trouble early")
_ABLE = word_set(
    "able ability capable capacity power enough likely known used accurate sufficient sufficiently"
)


_judge_link = judge_noun(Strength.AMBIGUOUS, needs_verb=True)


def _ambiguous_noun(place: Place) -> Level:
    """A link, also as what a source makes: "Study links coffee to longer life"."""
    words, last = place.words, place.hit.last
    if place.before() in _COUNTING and place.follows(HAVE, _HAD):
        return NO_LEVEL  # "had two or more risk factors"
    object_ = words[last + 1 : last + _LINKED]
    ties = words[place.hit.first] in _TYING and last - place.hit.first == 1
    tells = _is_told(place) and place.after() not in BE
    if ties and tells and not {"to", "with"}.isdisjoint(object_):
        return Strength.AMBIGUOUS, Weight.PREDICATE
    return _judge_link(place)


def _teller(place: Place) -> str:
    """The words for who or what makes the link: "study", also in "evidence that"."""
    that = place.before() == "that" and place.hit.first > 1
    return place.words[place.hit.first - 2] if that else place.before()


def _is_told(place: Place) -> bool:
    """Whether a source makes the link, also one that says whom it studied: "a study of twins ties"."""
    opening = place.words[place.floor : place.floor + _OPENING]
    return _teller(place) in _TELLERS or not (
        _TELLERS.isdisjoint(opening) or _OF.isdisjoint(opening)
    )


_OPENING = 4
_OF = word_set("of in by from involving")
_COUNTING = word_set("one two three four five more multiple several many")
_HAD = 6
_TYING = word_set("link links tie ties")
_LINKED = 9
_TELLERS = word_set(
    "study studies research researchers scientists doctors experts report reports survey surveys "
    "trial trials review data scan scans team paper papers analysis figures records evidence"
)


def _efficacy(place: Place) -> Level:
    """An adjective of effect; "worse than" may also only set groups apart: "widowers fare worse than"."""
    hit = place.hit
    words = place.words
    done = (
        words[hit.first - 1].endswith("ing") and words[hit.first - 2] in BE
    )  # "were doing better"
    if words[hit.last - 1] == "than" and place.after() in ("anything", "ever", "usual", "before"):
        return NO_LEVEL
    if words[hit.last - 1] != "than" or (place.follows(COPULAS, _JUST_BEFORE) and not done):
        return judge_efficacy(place)
    return judge_than(replace(place, hit=replace(hit, first=hit.last - 1)))


_JUST_BEFORE = 3
"""Words from a copula to "better than": "was no much"."""


def _works(place: Place) -> Level:
    """Something works, unless somebody has work: "has worked nights at the bakery"."""
    employed = place.words[place.hit.last - 1] in _WORKING and (
        place.after() in _HOURS or place.follows(_WORKERS, 2)
    )
    if "better" in place.words[place.hit.first : place.hit.last] and _is_of_groups(place):
        return CORRELATIONAL, Weight.PREDICATE
    return NO_LEVEL if employed else (CAUSES, Weight.PREDICATE)


def _is_of_groups(place: Place) -> bool:
    """Whether one group of people does better than another: "men respond better to it than women"."""
    later = place.words[place.hit.last : place.hit.last + _LINKED]
    people = read_person_words().heads
    return any(word == "than" and after in people for word, after in pairwise(later))


_WORKING = word_set("works worked working")
_HOURS = word_set("nights mornings evenings days shifts weekends part full hard long alongside as")
_WORKERS = word_set("i he she who we")


def _always(level: Strength, weight: Weight) -> Callable[[Place], Level]:
    return lambda _: (level, weight)


_RULES: dict[Role, Callable[[Place], Level]] = {
    Role.VERB: judge_verb,
    Role.LABILE: judge_verb,
    Role.SPLIT: judge_split_verb,
    Role.PASSIVE: judge_passive,
    Role.WORKS: _works,
    Role.INEFFICACY: _always(CAUSES, Weight.PREDICATE),
    Role.PROMISE: _always(Strength.CONDITIONAL, Weight.NOMINAL),
    Role.EFFICACY: _efficacy,
    Role.NOUN: judge_noun(CAUSES),
    Role.EFFECT: judge_effect,
    Role.CHANGE: judge_noun(CORRELATIONAL, needs_verb=True),
    Role.CORRELATION: judge_correlation,
    Role.ASSOCIATED: _associated,
    Role.CORRELATION_NOUN: judge_correlation_noun,
    Role.DIFFERENCE: judge_correlation_noun,
    Role.WEAK_CORRELATION: judge_weak_correlation,
    Role.THAN: judge_than,
    Role.BARE_COMPARATIVE: judge_bare_comparative,
    Role.AMBIGUOUS: _ambiguous,
    Role.AMBIGUOUS_NOUN: _ambiguous_noun,
}
