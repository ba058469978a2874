"""What a noun of relation or effect states in its place: "an effect on", "a link between"."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from itertools import pairwise, takewhile

from claimcheck.language.strength.neighbours import AUXILIARIES, BE, HAVE, is_adverb
from claimcheck.language.strength.place import (
    CAUSES,
    COPULAS,
    CORRELATIONAL,
    NO_LEVEL,
    OBSERVED,
    Level,
    Place,
)
from claimcheck.language.strength.things import is_of_things
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Weight
from claimcheck.model.wording import Strength

_STATING = (
    COPULAS
    | HAVE
    | word_set(
        "show shows showed find finds exert exerts exerted demonstrate demonstrates demonstrated no "
        "confirm confirms observed reveal revealed report reported support supports exhibit "
        "exhibited provide provides provided experienced experience there indicate indicates "
        "suggest suggests detected detect with established identified retain retains retained"
    )
)
"""Verbs that state a noun of relation: "there is a link", "we found no difference"."""
_HAVING = word_set(
    "has have had exert exerts exerted produce produces produced show showed shows shown provide "
    "provides provided offer offers offered give gives gave bring brings brought afford affords "
    "afforded confer confers conferred"
)
_DEMONSTRATING = _HAVING | word_set(
    "demonstrate demonstrates demonstrated exhibit exhibits exhibited"
)
"""With these, something has an effect; "properties" can be of any kind."""
_ACTING = word_set(
    "lowering reducing boosting inflammatory protective beneficial healing calming soothing "
    "enhancing therapeutic antioxidant antimicrobial"
)
_PUTTING = word_set("put puts putting place places placing")


def judge_effect(place: Place) -> Level:
    """A noun of effect: stated where something has it or shows it."""
    having = _HAVING if place.words[place.hit.first] == "properties" else _DEMONSTRATING
    acts = place.before() in _ACTING or place.before().startswith("anti")
    has = place.follows(having | _POSSESSING, _FAR_OBJECT) if acts else place.follows(having, 5)
    if place.words[place.hit.first].startswith("activit"):
        return (CAUSES, Weight.NOMINAL) if has and acts else NO_LEVEL
    proven = place.words[place.hit.first] in _EFFICACY and place.follows(_PROVING, 4)
    has = has or proven or place.before() in _ACTING
    return (CAUSES, Weight.NOMINAL) if has or _is_shown(place) else NO_LEVEL


_EFFICACY = word_set("efficacy effectiveness superiority")
_PROVING = word_set(
    "confirm confirms confirmed prove proves proved establish establishes established"
)
_FAR_OBJECT = 8
_POSSESSING = word_set("possess possesses possessed")


def _is_shown(place: Place) -> bool:
    """Whether an effect is said to exist: "efficacy was shown in adults"."""
    after = place.words[place.hit.last : place.hit.last + 4]
    return bool(after) and after[0] in BE | HAVE and not (SHOWN | _KEPT).isdisjoint(after)


_KEPT = word_set("maintained sustained gained retained preserved")
SHOWN = word_set("shown demonstrated seen observed confirmed proven found established evident")


def judge_effect_alike(place: Place) -> Level:
    """A noun of effect that is also a verb: "brings a benefit"."""
    return judge_effect(place) if place.words[place.hit.first] in _EFFECT_ALIKE else NO_LEVEL


_EFFECT_ALIKE = word_set("benefit benefits impact impacts influence influences")


def judge_correlation_noun(place: Place) -> Level:
    """A noun of relation; "puts at risk" is a cause, "patients at risk" says who is meant."""
    put_at_risk = place.words[place.hit.first + 1 : place.hit.first + 2] == ["risk"]
    if put_at_risk and place.follows(_PUTTING):
        return CAUSES, Weight.PREDICATE
    if place.words[place.hit.first] == "at" and judge_correlation(place) is NO_LEVEL:
        return NO_LEVEL
    return judge_noun(CORRELATIONAL)(place)


def judge_noun(level: Strength, *, needs_verb: bool = False) -> Callable[[Place], Level]:
    """The rule for a noun of relation: full where it is stated, otherwise a mention.

    Nouns that ``needs_verb`` are not even a mention, unless a verb follows.
    """

    def rule(place: Place) -> Level:
        if _is_known(place) or _is_title(place) or (needs_verb and _is_sought(place)):
            return NO_LEVEL
        if level is CORRELATIONAL and needs_verb and (is_given(place) or _is_achieved(place)):
            return CAUSES, Weight.PREDICATE
        if place.follows(_STATING):
            return level, Weight.NOMINAL
        if place.words[place.hit.last - 1] in _LINKS and place.after() in _HOLDING:
            return level, Weight.NOMINAL  # "the link holds in both sexes"
        if needs_verb and (_names_headline(place) or place.words[-1] in SHOWN):
            return level, Weight.NOMINAL
        last = place.hit.last
        later = not needs_verb or not OBSERVED.isdisjoint(place.words[last : last + 24])
        return (level, Weight.MENTION) if later else NO_LEVEL

    return rule


_LINKS = word_set("link links association associations connection relationship correlation")
_HOLDING = word_set(
    "holds held persists persisted stands stood emerges emerged strengthens strengthened"
)


def _is_title(place: Place) -> bool:
    """Whether a title only says what was studied: "Effects of salt on sleep: a trial"."""
    titled = place.hit.first <= 1 and place.words[place.hit.last - 1] == "of"
    asserting = SHOWN | _STATING | AUXILIARIES
    return titled and place.words[-1] != "." and asserting.isdisjoint(place.words)


def _names_headline(place: Place) -> bool:
    """Whether a headline without a verb says what its subject is: "Poor sleep a sign of …"."""
    words, first = place.words, place.hit.first
    if first == place.floor + 1 and words[place.floor] in _SURE and words[-1] != ".":
        return True  # "Strong link between smog and stroke"
    at = next(
        (at for at in range(first - 1, max(place.floor, first - 4), -1) if words[at] in _A), 0
    )
    if not at or words[-1] == "." or not (words[at - 1].isalpha() and len(words[at - 1]) > _SHORT):
        return False
    return _SPOKEN.isdisjoint(words[max(place.floor, first - _LONGEST_HEADLINE) : first])


_ABOUT = word_set("of about regarding towards concerning into on")
_SPOKEN = COPULAS | HAVE | AUXILIARIES | _ABOUT
_SURE = word_set("strong strongest clear close new surprising striking direct robust significant")
_LONGEST_HEADLINE = 20
_A = ("a", "an")
_SHORT = 3
_GIVING = word_set(
    "provide provides provided providing offer offers offered give gives gave bring brings brought "
    "afford affords afforded confer confers conferred deliver delivers delivered achieve achieves "
    "achieved yield yields yielded"
)


def is_given(place: Place, reach: int = 5) -> bool:
    """Whether a thing brings the change about: "the device delivers fewer seizures".

    What people themselves achieve is a change in them.
    """
    words, first = place.words, place.hit.first
    near = range(max(place.floor, first - reach), first)
    at = next((at for at in near if words[at] in _GIVING), None)
    if at is None or words[at - 1] == "to":
        return False
    people = read_person_words().heads
    return not any(word in people for word in words[max(place.floor, at - 12) : at])


def _is_achieved(place: Place) -> bool:
    """Whether it is told what a change was brought about with: "reductions were achieved with the gel"."""
    later = place.words[place.hit.last : place.hit.last + _FAR_OBJECT + _FAR_OBJECT]
    return any(
        at > 0 and later[at - 1] in BE and word in _ACHIEVED and later[at + 1] in _MEANS
        for at, word in enumerate(later[:-1])
    )


_ACHIEVED = word_set("achieved produced obtained attained brought realised realized")
_MEANS = word_set("with by through using")


def _is_sought(place: Place) -> bool:
    """Whether it is something wanted, or that people have: "to achieve an improvement in"."""
    words, first = place.words, place.hit.first
    near = words[max(place.floor, first - 4) : first]
    if not _WANTING.isdisjoint(near):
        return True
    return not place.hedged and any(
        word == "to" and after in _REACHING for word, after in pairwise(near)
    )


_WANTING = word_set("need needs require requires")
_REACHING = word_set("achieve obtain attain reach see ensure allow maximise maximize secure")
_KNOWING = word_set(
    "investigation analysis assessment evaluation examination exploration knowledge aware unaware awareness perception perceptions beliefs attitudes knew research data "
    "information literature studies"
)


def _is_known(place: Place) -> bool:
    """Whether the relation is only known of: "aware of the benefits of rest"."""
    words, first = place.words, place.hit.first
    near = range(max(place.floor, first - 4), first)
    if place.follows(_inquiring() | _ON, 4):  # "to analyse the impact of rest"
        return True
    asked = "how" in words[max(place.floor, first - 3) : first]  # "how large the effect was"
    return asked or any(
        words[at] in _KNOWING and words[at + 1] in _ABOUT and BE.isdisjoint(words[at:first])
        for at in near
    )


@cache
def _inquiring() -> frozenset[str]:
    """Present forms of the verbs that investigate a relation; "study" is as often a noun."""
    forms = (verb_forms(verb).items() for verb in _INQUIRING)
    present = (Form.BASE, Form.THIRD, Form.ING)
    return frozenset(form for verb in forms for form, kind in verb if kind in present) | {
        "studying"
    }


_ON = word_set("regarding concerning")
_INQUIRING = word_set(
    "describe discuss analyse analyze assess evaluate investigate examine explore determine "
    "understand compare consider address acknowledge"
)
_AT = word_set("at with having")


def judge_correlation(place: Place) -> Level:
    """A relation, unless it only says who is meant: "patients at high risk of falls"."""
    start = place.hit.first
    varies = place.words[start].startswith(("differ", "vari", "vary"))
    if varies and (is_of_things(place) or _varies_at_large(place)):
        return NO_LEVEL
    opined = place.after() in ("on", "over", "about") or _is_opined(place)
    if opined and place.words[start].startswith("differ"):
        return NO_LEVEL  # "doctors differ over the dose"
    if place.words[start] != "at" and place.before() in _AT:
        start -= 1
    said_of = place.words[start - 1] if start > place.floor else ""
    counted = place.before() == "times"  # "was ten times commoner"
    if (
        place.words[place.hit.last - 1] in _HOW_OFTEN
        and not counted
        and _COMPARED.isdisjoint(place.words[place.hit.last : place.hit.last + 4])
    ):
        return NO_LEVEL
    at_risk = "risk" in place.words[place.hit.first : place.hit.last] or place.words[start] == "at"
    if at_risk and said_of in read_person_words().heads and not _is_headline(place, start):
        return NO_LEVEL
    mention = _only_names(place, start) or only_qualifies(place)
    return CORRELATIONAL, Weight.MENTION if mention else Weight.PREDICATE


def _is_opined(place: Place) -> bool:
    """Whether people differ in what they think: "differ in what they call a success"."""
    later = place.words[place.hit.last : place.hit.last + 2]
    return later[:1] in (["in"], ["as"]) and later[-1] in ("what", "whether", "how", "to")


def _varies_at_large(place: Place) -> bool:
    """Whether nothing is named that it varies with: "varied widely", "varied among hospitals"."""
    words, last = place.words, place.hit.last
    while last < len(words) and is_adverb(words[last]):
        last += 1
    ends = words[last : last + 1] in ([], ["."], [","], [";"])
    near = words[last + 1 : last + _FAR_PLACE]
    between = words[last : last + 1] != [] and words[last] in _BETWEEN
    return (ends and place.words[place.hit.first].startswith("var")) or (
        between and not _SOURCES.isdisjoint(near)
    )


_BETWEEN = word_set("between among across from in")
_FAR_PLACE = 4
_SOURCES = word_set(
    "readers observers raters reviewers studies trials reports guidelines definitions laboratories methods techniques "
    "sites units wards assays countries hospitals centres centers institutions practices"
)


def _only_names(place: Place, start: int) -> bool:
    """Whether the relation is only the subject of a statement: "the increased risk must …"."""
    opening = place.words[place.floor : start]
    verb = (COPULAS | HAVE | AUXILIARIES).isdisjoint(place.words[place.hit.last :])
    return not verb and _POINTING.issuperset(opening)


def only_qualifies(place: Place) -> bool:
    """Whether a participle of relation qualifies a noun: "the costs linked to asthma"."""
    if place.words[place.hit.first] not in _RELATED or place.follows(COPULAS | HAVE, 4):
        return False
    if is_uncovered(place):
        return False
    words = place.words
    later = takewhile(lambda word: word not in _SUBORDINATING, words[place.hit.last :])
    rest = (*words[place.floor : place.hit.first], *later)
    return not (COPULAS | HAVE | AUXILIARIES).isdisjoint(rest)


def is_uncovered(place: Place) -> bool:
    """Whether it is said to be found: "found genes associated with it", "the gene behind it identified"."""
    last = place.hit.last
    later = place.words[last : last + _FAR_FROM_FINDING]
    return place.follows(UNCOVERING, _FAR_FROM_FINDING) or not UNCOVERING.isdisjoint(later)


_SUBORDINATING = word_set("when if because although while whereas unless even")
"""The verb of a clause that begins so is not the sentence's own."""
_FAR_FROM_FINDING = 12
_RELATED = word_set(
    "associated involved implicated related linked connected tied correlated coupled accompanied"
)
UNCOVERING = word_set(
    "find finds found identify identifies identified uncover uncovers uncovered discover discovers "
    "discovered reveal reveals revealed detected pinpoint pinpoints pinpointed isolate isolated unravel "
    "unravels unravelled"
)
_POINTING = word_set("the this that these those such an a any observed reported known")


_HOW_OFTEN = word_set("common frequent prevalent rarer commoner")
_COMPARED = word_set(
    "in among amongst than with for to after when if as at on during by where near"
)
"""What something can be more common in, with or than; "less common" alone compares nothing."""


def _is_headline(place: Place, start: int) -> bool:
    """Whether a clause begins with its subject and has no verb: "Tall people at risk of clots"."""
    return start - place.floor < _SHORT_SUBJECT and (COPULAS | HAVE | AUXILIARIES).isdisjoint(
        place.words[place.hit.last :]
    )


_SHORT_SUBJECT = 5
