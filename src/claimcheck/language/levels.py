"""What one word states of a relation where it stands, before hedges and negations.

Each role of a word has a rule; a rule sees the sentence's words, where the word stands and where
its clause begins, and answers with a level and how fully the word states it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from claimcheck.language.person_words import read_person_words
from claimcheck.language.phrases import Hit
from claimcheck.language.relations import (
    Role,
    Term,
    Weight,
    comparing_participles,
    inquiry_words,
    split_verbs,
)
from claimcheck.language.tokens import word_set
from claimcheck.language.verb_use import AMOUNTS, AUXILIARIES, BE, HAVE, Use, read_use
from claimcheck.model.wording import Strength


class Place(NamedTuple):
    """A word of relation in its clause."""

    words: Sequence[str]
    hit: Hit[Term]
    floor: int
    """Index of the clause's first word."""
    hedged: bool
    """Whether a modal stands before it in the clause."""

    def after(self) -> str:
        """The next word, or nothing."""
        return self.words[self.hit.last] if self.hit.last < len(self.words) else ""

    def before(self) -> str:
        """The word before, or nothing."""
        return self.words[self.hit.first - 1] if self.hit.first else ""

    def follows(self, openers: frozenset[str], reach: int = 7) -> bool:
        """Whether one of ``openers`` stands at most ``reach`` words before, in the clause."""
        first = self.hit.first
        return not openers.isdisjoint(self.words[max(self.floor, first - reach) : first])


Level = tuple[Strength, Weight]
NO_LEVEL: Level = (Strength.NONE, Weight.NONE)
_CORRELATIONAL, _CAUSES = Strength.CORRELATIONAL, Strength.CAUSES

COPULAS = BE | word_set(
    "appear appears appeared seem seems seemed prove proves proved found shown considered as "
    "represent represents represented"
)
_STATING = (
    COPULAS
    | HAVE
    | word_set(
        "show shows showed find finds exert exerts exerted demonstrate demonstrates demonstrated no "
        "confirm confirms observed reveal revealed report reported support supports exhibit "
        "exhibited provide provides provided experienced experience there indicate indicates "
        "suggest suggests detected detect with established identified"
    )
)
"""Verbs by which a noun of relation is stated: "there is a link", "we found no difference"."""
_HAVING = word_set(
    "has have had exert exerts exerted produce produces produced show showed shows shown provide "
    "provides provided offer offers offered give gives gave bring brings brought afford affords "
    "afforded confer confers conferred"
)
_HAVING_MORE = word_set(
    "feel feels felt have has had report reported reports show showed shows experience experienced"
)
_ACTING = word_set(
    "lowering reducing boosting inflammatory protective beneficial healing calming soothing "
    "enhancing therapeutic antioxidant antimicrobial"
)
_PUTTING = word_set("put puts putting place places placing")
_OBSERVED = word_set("was were is are has have")


def level_of(place: Place) -> Level:
    """The level a word states, and how fully; nothing where it states none."""
    return _RULES[place.hit.label.role](place) if place.hit.label.role in _RULES else NO_LEVEL


def compares(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether the words at ``hit`` set one thing against another."""
    role = hit.label.role
    if role is Role.THAN:
        return _completes_comparison(words, hit.first)
    set_against = words[hit.first] in ("compared", "in", "comparable")
    return role is Role.COMPARING or (role is Role.WEAK_CORRELATION and set_against)


# Verbs

_RESEARCHERS = word_set(
    "researchers scientists doctors we authors team investigators surgeons engineers clinicians "
    "companies physicians nurses"
)
_POINTERS = word_set("these this our the study such results findings research")
_LONGEST_SUBJECT = 8
_FINDINGS = word_set(
    "findings results result study work data implications knowledge information research "
    "literature analysis investigation review paper article report insights"
)


def _verb(place: Place) -> Level:
    use = read_use(place.words, place.hit)
    comparing = place.words[place.hit.first] in comparing_participles()
    if use in (Use.PURPOSE, Use.GERUND):
        return _opens_with_lower(place) if comparing else _unfinished(place, use)
    if use is Use.PASSIVE:
        return (_CORRELATIONAL, Weight.PREDICATE) if comparing else NO_LEVEL
    if use is Use.NOMINAL:
        return (_CORRELATIONAL, Weight.MENTION) if comparing else _effect_alike(place)
    if _counts_people(place) or _done_by_people(place) or _done_by_researchers(place, use):
        return NO_LEVEL
    if _serves_inquiry(place) or not _BIAS.isdisjoint(place.words[place.floor : place.hit.first]):
        return NO_LEVEL
    return (_CORRELATIONAL if use is Use.STANDING_ALONE else _CAUSES), Weight.PREDICATE


_WIDEST_OBJECT = 7


def _split_verb(place: Place) -> Level:
    """A verb whose particle follows its object: "brings blood pressure down"."""
    words, first = place.words, place.hit.last
    _, particles = split_verbs()[words[place.hit.first]]
    for at in range(first + 1, min(first + _WIDEST_OBJECT, len(words))):
        if words[at - 1] in (",", ";", ":", "and", "that", "which"):
            break
        if any(words[at : at + len(rest)] == rest for rest in particles):
            return _verb(place)
    return NO_LEVEL


def _counts_people(place: Place) -> bool:
    """Whether it tells how many have it: "affects one in ten"."""
    if not place.words[place.hit.first].startswith("affect"):
        return False
    after = place.after()
    return after in AMOUNTS or after in _COUNTED or after[:1].isdigit()


_COUNTED = word_set(
    "roughly some many most millions thousands hundreds between only at people women men children adults"
)


def _done_by_people(place: Place) -> bool:
    """Whether it tells what people do, which is no effect: "women who cut their intake"."""
    return place.words[place.floor] == "who" and place.hit.first - place.floor <= 3


def _serves_inquiry(place: Place) -> bool:
    """Whether it may help to know, decide or plan: "could help clinicians identify those who …"."""
    expected = place.hedged or place.follows(_EXPECTED, 3)
    if not (expected or place.words[place.hit.first] in _SERVING):
        return False
    after = place.words[place.hit.last : place.hit.last + _NEAR_OBJECT]
    return not inquiry_words().isdisjoint(after)


_BIAS = word_set("bias biases confounding confounders")
_EXPECTED = word_set("will can should would")
_SERVING = word_set(
    "help helps helped assist assists assisted aid aids aided facilitate facilitates facilitated guide guides"
)
_NEAR_OBJECT = 4


def _unfinished(place: Place, use: Use) -> Level:
    """An infinitive of purpose or a gerund asserts little: "a strategy to reduce …"."""
    if place.hedged:
        return NO_LEVEL if place.follows(inquiry_words()) else (_CAUSES, Weight.MENTION)
    result = use is Use.GERUND and place.before() in (",", "thereby", "thus")
    return (_CAUSES, Weight.MENTION) if result else NO_LEVEL


def _done_by_researchers(place: Place, use: Use) -> bool:
    """Whether researchers act ("we reduced the dose"), or findings do ("our results will help")."""
    if use is not Use.FINITE or place.hedged:
        return False
    if place.before() in _RESEARCHERS:
        return True
    words, first = place.words, place.hit.first
    if first - place.floor > _LONGEST_SUBJECT or words[place.floor] not in _POINTERS:
        return False
    subject = words[place.floor : first]
    return not _FINDINGS.isdisjoint(subject[:5]) and "that" not in subject


def _passive(place: Place) -> Level:
    """A passive with its cause, unless an amount follows: "reduced by half"."""
    after = place.after() or "."
    if place.words[place.hit.last - 1] == "by" and (after in AMOUNTS or after[0].isdigit()):
        return _CORRELATIONAL, Weight.MENTION
    return _CAUSES, Weight.PREDICATE if place.follows(COPULAS, 3) else Weight.MENTION


# Adjectives

_TOLERATED = frozenset(("safe", "well"))
"""Of these a past tense says what one trial saw; the present says it of the thing."""
_NO_PREDICATE = word_set("a an the of for with by most and or this that more less , to")


def _efficacy(place: Place) -> Level:
    said = _is_predicate(place) or _ends_headline(place)
    return (_CAUSES, Weight.PREDICATE) if said and not _finds_out(place) else NO_LEVEL


def _finds_out(place: Place) -> bool:
    """Whether it is of use for finding out: "is useful for the early detection of"."""
    if place.words[place.hit.last - 1] not in ("useful", "helpful"):
        return False
    after = place.words[place.hit.last : place.hit.last + _NEAR_OBJECT]
    return not inquiry_words().isdisjoint(after)


def _is_predicate(place: Place) -> bool:
    """Whether an adjective is said of the subject: a copula stands before it."""
    words, first = place.words, place.hit.first
    for at in range(first - 1, max(place.floor, first - 7) - 1, -1):
        if words[at] in COPULAS:
            return words[at] not in ("was", "were") or words[first] not in _TOLERATED
        if words[at] in (",", "of", "for", "with", "in"):
            return False
    return False


def _ends_headline(place: Place) -> bool:
    """Whether an adjective is a headline's predicate: "Jab effective against flu"."""
    if place.before() in (":", "–", "—"):
        return True
    opened = bool(place.before()) and place.before() not in _NO_PREDICATE
    return opened and place.after() in ("against", "for", "in", "at")


_AT = word_set("at with having")


def _correlation(place: Place) -> Level:
    """A relation, unless it only says who is meant: "patients at high risk of falls"."""
    start = place.hit.first
    if place.words[start] != "at" and place.before() in _AT:
        start -= 1
    said_of = place.words[start - 1] if start > place.floor else ""
    at_risk = "risk" in place.words[place.hit.first : place.hit.last] or place.words[start] == "at"
    if at_risk and said_of in read_person_words().heads and not _is_headline(place, start):
        return NO_LEVEL
    return _CORRELATIONAL, Weight.PREDICATE


def _is_headline(place: Place, start: int) -> bool:
    """Whether a clause begins with its subject and has no verb: "Tall people at risk of clots"."""
    return start - place.floor < _SHORT_SUBJECT and (COPULAS | HAVE | AUXILIARIES).isdisjoint(
        place.words[place.hit.last :]
    )


_SHORT_SUBJECT = 5


def _associated(place: Place) -> Level:
    said = place.follows(COPULAS | HAVE, 4)
    return _CORRELATIONAL, Weight.PREDICATE if said else Weight.MENTION


# Comparisons

_COMPARATIVES = word_set("more less fewer better worse poorer further")
_NUMBERS = word_set("one two three four five six seven eight nine ten half a")


def _completes_comparison(words: Sequence[str], than: int) -> bool:
    """Whether "than" completes a comparison of things, not of amounts or expectations."""
    after = words[than + 1] if than + 1 < len(words) else ""
    if after[:1].isdigit() or after in _NUMBERS or after in ("expected", "previously", "ever"):
        return False
    near = words[max(0, than - 6) : than]
    return any(w in _COMPARATIVES or (w.endswith("er") and len(w) > 4) for w in near)


def _than(place: Place) -> Level:
    completed = _completes_comparison(place.words, place.hit.first)
    return (_CORRELATIONAL, Weight.MENTION) if completed else NO_LEVEL


def _bare_comparative(place: Place) -> Level:
    there = place.hit.first > 1 and place.words[place.hit.first - 2] == "there"
    said = place.before() in BE and (there or place.after() in _AMONG)
    has = said or place.follows(_HAVING_MORE, 3)
    return (_CORRELATIONAL, Weight.MENTION) if has else NO_LEVEL


_AMONG = word_set("in among for with when after")


def _ambiguous(place: Place) -> Level:
    """A link or prediction, unless it is what something is for: "a score to predict falls"."""
    if place.before() == "to" and place.words[place.hit.first] == "predict":
        shown = place.follows(_SHOWN | _ABLE, 4) or place.hedged
        return (Strength.AMBIGUOUS, Weight.MENTION) if shown else NO_LEVEL
    return Strength.AMBIGUOUS, Weight.PREDICATE


_ABLE = word_set(
    "able ability capable capacity power enough likely known used accurate sufficient sufficiently"
)

# Nouns


def _effect(place: Place) -> Level:
    has = place.follows(_HAVING, 5) or place.before() in _ACTING
    return (_CAUSES, Weight.NOMINAL) if has or _is_shown(place) else NO_LEVEL


def _is_shown(place: Place) -> bool:
    """Whether an effect is said to be there: "efficacy was shown in adults"."""
    after = place.words[place.hit.last : place.hit.last + 4]
    return bool(after) and after[0] in BE | HAVE and not _SHOWN.isdisjoint(after)


_SHOWN = word_set("shown demonstrated seen observed confirmed proven found established evident")


def _opens_with_lower(place: Place) -> Level:
    """A clause that opens with "lower": a comparison, unless it bids or gives a purpose."""
    if place.before() == "to" or place.after() in _BIDDEN:
        return _unfinished(place, Use.PURPOSE)
    later = place.words[place.hit.last : place.hit.last + 9]
    return NO_LEVEL if _OBSERVED.isdisjoint(later) else (_CORRELATIONAL, Weight.MENTION)


_BIDDEN = word_set("the a an your my our it")


def _effect_alike(place: Place) -> Level:
    """A noun of effect that is also a verb: "brings a benefit"."""
    return _effect(place) if place.words[place.hit.first] in _EFFECT_ALIKE else NO_LEVEL


_EFFECT_ALIKE = word_set("benefit benefits impact impacts influence influences")


def _correlation_noun(place: Place) -> Level:
    put_at_risk = place.words[place.hit.first + 1 : place.hit.first + 2] == ["risk"]
    if put_at_risk and place.follows(_PUTTING):
        return _CAUSES, Weight.PREDICATE
    if place.words[place.hit.first] == "at" and _correlation(place) is NO_LEVEL:
        return NO_LEVEL
    return _noun(_CORRELATIONAL)(place)


def _noun(level: Strength, *, needs_verb: bool = False) -> Callable[[Place], Level]:
    """The rule of a noun of relation: full where stated, else a mention.

    Those that ``needs_verb`` are no mention either, unless a verb follows.
    """

    def rule(place: Place) -> Level:
        if _is_known(place):
            return NO_LEVEL
        if place.follows(_STATING):
            return level, Weight.NOMINAL
        last = place.hit.last
        later = not needs_verb or not _OBSERVED.isdisjoint(place.words[last : last + 12])
        return (level, Weight.MENTION) if later else NO_LEVEL

    return rule


_KNOWING = word_set(
    "knowledge aware awareness perception perceptions beliefs attitudes knew research data "
    "information literature studies"
)
_ABOUT = word_set("of about regarding towards concerning into on")


def _is_known(place: Place) -> bool:
    """Whether the relation is only something known of: "aware of the benefits of rest"."""
    words, first = place.words, place.hit.first
    near = range(max(place.floor, first - 4), first)
    return any(words[at] in _KNOWING and words[at + 1] in _ABOUT for at in near)


def _always(level: Strength, weight: Weight) -> Callable[[Place], Level]:
    return lambda _: (level, weight)


_RULES: dict[Role, Callable[[Place], Level]] = {
    Role.VERB: _verb,
    Role.LABILE: _verb,
    Role.SPLIT: _split_verb,
    Role.PASSIVE: _passive,
    Role.WORKS: _always(_CAUSES, Weight.PREDICATE),
    Role.INEFFICACY: _always(_CAUSES, Weight.PREDICATE),
    Role.PROMISE: _always(Strength.CONDITIONAL, Weight.NOMINAL),
    Role.EFFICACY: _efficacy,
    Role.NOUN: _noun(_CAUSES),
    Role.EFFECT: _effect,
    Role.CHANGE: _noun(_CORRELATIONAL, needs_verb=True),
    Role.CORRELATION: _correlation,
    Role.ASSOCIATED: _associated,
    Role.CORRELATION_NOUN: _correlation_noun,
    Role.WEAK_CORRELATION: _always(_CORRELATIONAL, Weight.MENTION),
    Role.COMPARING: _always(_CORRELATIONAL, Weight.MENTION),
    Role.THAN: _than,
    Role.BARE_COMPARATIVE: _bare_comparative,
    Role.AMBIGUOUS: _ambiguous,
    Role.AMBIGUOUS_NOUN: _noun(Strength.AMBIGUOUS, needs_verb=True),
}
