"""How a verb form is used, judged by the words next to it.

Health prose writes the past tense, the participle before a noun and the passive alike ("reduced"),
and many verbs like their nouns ("increases"). Two words to either side nearly always distinguish
them, at a fraction of a parser's cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.agents import is_by_agent
from claimcheck.language.strength.infinitives import (
    infinitive_use,
    is_acted_on,
    is_common_verb,
    is_object_of_gerund,
)
from claimcheck.language.strength.neighbours import (
    AUXILIARIES,
    BE,
    DETERMINERS,
    HAVE,
    PREPOSITIONS,
    Neighbours,
    after_verb,
    before_verb,
)
from claimcheck.language.strength.uses import Use
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import (
    Term,
    comparing_participles,
    relation_family,
)

_BEFORE_NOUN = (
    DETERMINERS
    | PREPOSITIONS
    | word_set(
        "significant greater further marked large small overall more less most show showed shows demonstrate demonstrates demonstrated reveal reveals revealed exhibit exhibits exhibited display displays displayed experienced reported report reports developed had having mean dose weight face faces faced facing carry carries carried fewer few several many recurrent frequent repeated"
    )
)
_OBJECT = DETERMINERS - {"that"} | word_set(
    "blood risk symptoms pain odds chances mortality death deaths"
)
_VERBS_AFTER = AUXILIARIES | word_set(
    "seem seems seemed appear appears appeared is are was were has had tend tends tended need needs "
    "needed urge urges urged suggest suggests suggested indicate indicates indicated imply implies"
)
"""Verbs that show the word before them to be their subject: "action control seems to"."""
_FINITE = word_set("is are was were has had")
"""Verbs before which a word is their subject, whatever else it can be: "traffic exhaust was"."""
_JOINS = frozenset((",", "(", ":", ";", '"', "and", "or", "/", "“"))
_QUESTIONS = word_set("how why what who whether where when")
_PLURALS = word_set(
    "bacteria children people women men mice data media criteria they we you teeth feet genes"
)
_SUBJECTS = word_set("to it they we which who what")
_SUBJECT_TOO = word_set("that these this all both more")
_AFTER_PERFECT = word_set("by in over since")
BEFORE_PERFECT = word_set("may might could would not to")
_AFTER_STANDING_ALONE = word_set("with in by after following over when as along on during")
_NEAR_THE_START = 6
"""This early in the clause, a plural noun before the verb is most likely its subject."""


def read_use(words: Sequence[str], hit: Hit[Term]) -> Use:
    """How the verb form at ``hit`` is used, judged by the words next to it."""
    at = before_verb(words, hit.first)
    verb = Neighbours(words, hit, at, words[at] if at >= 0 else "", after_verb(words, hit.last))
    return _BY_FORM[hit.label.form or Form.BASE](verb)


def _ing_use(verb: Neighbours) -> Use:
    if verb.before not in BE or verb.words[verb.at - 1] == "there":  # "there is growing …"
        return Use.GERUND
    return Use.STANDING_ALONE if verb.labile and verb.bare else Use.FINITE


def _participle_use(verb: Neighbours) -> Use:
    if verb.before not in HAVE:
        return Use.NOMINAL
    return Use.STANDING_ALONE if verb.labile else Use.FINITE


def _past_use(verb: Neighbours) -> Use:
    agent = is_by_agent(verb)
    if agent or verb.before in BE:
        return Use.BY_AGENT if agent else Use.PASSIVE
    if verb.before in HAVE:
        return _perfect_use(verb)
    if verb.hit.last - verb.hit.first > 1:  # "led to" takes no noun with it
        alone = Use.STANDING_ALONE if verb.labile and verb.bare else Use.FINITE
        return Use.NOMINAL if verb.before in _BEFORE_NOUN else alone
    if _qualifies_noun(verb) or (verb.before in _LOOKING and verb.bare):
        return Use.NOMINAL
    if verb.bare:
        return Use.STANDING_ALONE if verb.labile else Use.NOMINAL
    governed = is_common_verb(verb.before) and verb.words[verb.at - 1] == "to"
    return Use.NOMINAL if governed or is_object_of_gerund(verb.words, verb.at) else Use.FINITE


_LOOKING = word_set("look looks looked feel feels felt seem seems seemed")
"""What follows them is a state: "colours may look faded"."""


def _perfect_use(verb: Neighbours) -> Use:
    """A perfect ("has reduced mortality") or an adjective ("had reduced mortality")."""
    if verb.labile and verb.bare:  # "has tripled worldwide"
        return Use.STANDING_ALONE
    has_object = verb.after in _OBJECT
    if has_object or verb.after in _AFTER_PERFECT or verb.words[verb.hit.first - 1] == "been":
        return Use.STANDING_ALONE if verb.labile and not has_object else Use.FINITE
    infinitive = verb.at > 0 and verb.words[verb.at - 1] in BEFORE_PERFECT
    if not {"do", "does", "did", "don't", "doesn't"}.isdisjoint(
        verb.words[max(0, verb.at - 2) : verb.at]
    ):
        return Use.NOMINAL  # "do not have blocked arteries"
    done = verb.before == "have" and _has_done(verb)
    return Use.FINITE if verb.before == "has" or infinitive or done else Use.NOMINAL


def _has_done(verb: Neighbours) -> bool:
    """Whether things, not people, "have" done it: "vaccines have saved", not "men have blocked ears"."""
    if verb.words[verb.hit.first] in comparing_participles():
        return False
    subject = verb.words[verb.at - 1]
    return subject in _DOERS or subject not in read_person_words().heads


_DOERS = word_set("researchers scientists doctors surgeons engineers we")


def _qualifies_noun(verb: Neighbours) -> bool:
    """Whether a participle precedes its noun: "the reduced risk", "and impaired sleep"."""
    first = verb.hit.first
    if verb.before == "and" and not _SAYING.isdisjoint(verb.words[max(0, first - 9) : first]):
        return _joins_related(verb)
    joined = verb.before in _JOINS and verb.after not in _OBJECT
    joined = joined and not (_in_series(verb) or _follows_aside(verb))
    opens = not verb.before or verb.before in _QUESTIONS  # "how altered levels …"
    return opens or verb.before in _BEFORE_NOUN - _COMPOUNDING or joined


def _joins_related(verb: Neighbours) -> bool:
    """Whether it belongs to what a relation is with: "is a marker of pain and impaired sleep"."""
    said = verb.words[max(0, verb.hit.first - 9) : verb.hit.first]
    since = max(at for at, word in enumerate(said) if word in _SAYING)
    return any(word in _RELATED and after in _TO for word, after in pairwise(said[since:]))


_RELATED = word_set(
    "predictor predictors marker markers factor factors sign signs indicator indicators associated related linked "
    "correlated predictive indicative"
)
_TO = word_set("of for with to")
_SAYING = BE | word_set("proved proves seemed appeared")


def _follows_aside(verb: Neighbours) -> bool:
    """Whether a comma closes an aside after the subject: "walking, alone or with diet, improved sleep"."""
    words, at = verb.words, verb.at
    later = words[verb.hit.last : verb.hit.last + _SERIES_REACH]
    if verb.before != "," or words[0] in PREPOSITIONS or words[0] == "compared":
        return False
    if not _ASSERTING.isdisjoint(words[:at]) or not _ASSERTING.isdisjoint(later):
        return False
    near = range(at - 1, max(0, at - _LONGEST_ASIDE), -1)
    opened = next((back for back in near if words[back] == ","), 0)
    return 0 < opened <= _LONGEST_SUBJECT and words[opened + 1] in _OPENS_ASIDE


_LONGEST_ASIDE = 9
_LONGEST_SUBJECT = 6
_OPENS_ASIDE = word_set(
    "alone with without given taken either whether in on at as but especially particularly used when if compared"
)


def _in_series(verb: Neighbours) -> bool:
    """Whether commas separate it from another past: "the gel, …, eased pain, improved sleep and …"."""
    later = verb.words[verb.hit.last : verb.hit.last + _SERIES_REACH]
    if verb.before != "," or not _ASSERTING.isdisjoint(
        verb.words[max(0, verb.at - _CLAUSE_REACH) : verb.at]
    ):
        return False
    return any(
        word in (",", "and") and after.endswith("ed") and len(after) > _SHORTEST_PAST
        for word, after in pairwise(later)
    )


_ASSERTING = word_set("we is are was were has have had")
_SERIES_REACH = 8
_CLAUSE_REACH = 40
_SHORTEST_PAST = 4


def _present_use(verb: Neighbours) -> Use:
    term = verb.hit.label
    infinitive = infinitive_use(verb)
    if infinitive is not None:
        return infinitive
    if verb.before in AUXILIARIES or verb.before == "not":
        return Use.STANDING_ALONE if verb.labile and verb.bare else Use.FINITE
    if _is_nominal(verb) or (verb.after in _FINITE and verb.before not in _SUBJECTS | {"that"}):
        return Use.NOMINAL
    if not verb.before or _is_order(verb) or _goes_on(verb):
        return _opening_use(verb)
    has_subject = verb.before in _SUBJECTS or verb.words[verb.hit.first - 1].endswith("ly")
    if term.noun_alike and (not has_subject or (verb.bare and not verb.labile)):
        return _noun_alike_use(verb)
    return Use.STANDING_ALONE if verb.labile and verb.bare else Use.FINITE


def _goes_on(verb: Neighbours) -> bool:
    """Whether it continues an infinitive before a comma: "could prevent …, and remove …"."""
    base = verb.hit.label.form is Form.BASE and verb.before in ("and", "or")
    return base and verb.at > 0 and verb.words[verb.at - 1] == ","


def _opening_use(verb: Neighbours) -> Use:
    """A label without its subject ("Supports healthy joints"), a noun or an imperative."""
    if verb.after == "your" and "with" in verb.words[verb.hit.last : verb.hit.last + 6]:
        return Use.FINITE  # "Boost your mood with these foods"
    if verb.hit.label.form is not Form.THIRD or verb.bare:
        return Use.NOMINAL if verb.hit.label.form is Form.THIRD else Use.PURPOSE
    sure = verb.after in _OBJECT or not verb.hit.label.noun_alike
    return Use.FINITE if sure else Use.NOMINAL


def _is_order(verb: Neighbours) -> bool:
    """Whether it says what to do: "If it hurts, stop", "Lie down and raise it", "2. Slow down"."""
    if verb.hit.label.form is not Form.BASE:
        return False
    if verb.before == "," and verb.words[0] in _CONDITIONS:
        return True
    if verb.before in _AFTER_ORDER and _is_imperative(verb.words[0]):
        return True
    return verb.before in (".", ")") and verb.at == 1 and verb.words[0].isdigit()


def _is_imperative(first: str) -> bool:
    """Whether the word that opens a sentence is an imperative."""
    lists = read_lexicon("advice")
    acting = relation_family().label(first)
    base = acting is not None and acting.form is Form.BASE and not acting.noun_alike
    return base or any(first in lists[name] for name in _BIDDING)


_BIDDING = ("imperatives", "imperatives that are nouns too")
_AFTER_ORDER = word_set("and or then ,")


_CONDITIONS = word_set("if when once unless should")


def _is_nominal(verb: Neighbours) -> bool:
    if verb.before == "a" and verb.words[verb.at - 1] in _LETTERED:  # "vitamin A harms"
        return False
    if verb.hit.label.noun_alike and _is_counted(verb):
        return True
    done = verb.words[verb.hit.first] in _UNCHANGED_PAST and not verb.bare  # "have cut deaths"
    if verb.before in BE or (verb.before in HAVE and verb.hit.label.noun_alike and not done):
        return True
    if (
        verb.before in _COMPOUNDING and verb.hit.label.form is Form.THIRD
    ):  # "losing weight lowers it"
        return False
    return verb.before in _BEFORE_NOUN and verb.before not in _SUBJECT_TOO


def _is_counted(verb: Neighbours) -> bool:
    """Whether a number precedes it: "60 beats a minute", "one tip a week"."""
    if verb.hit.label.form is Form.BASE:
        return verb.before == "one"
    return verb.before != "one" and is_number(verb.before)


_COMPOUNDING = word_set("dose weight")
"""These make a compound with a noun ("dose increase"), but are the subject of a verb in -s."""
_LETTERED = word_set("vitamin hepatitis influenza factor type group protein")


def _noun_alike_use(verb: Neighbours) -> Use:
    """Verbs like "cuts" and "increases" if an object follows them, otherwise nouns."""
    first = verb.hit.first
    of_death = verb.words[first] == "cause" and verb.words[first - 1] in _OF_DEATH
    beside = of_death or _is_done_to(verb) or is_acted_on(verb.before)
    if beside or verb.after in _VERBS_AFTER | _QUALIFYING:
        return Use.NOMINAL
    third = verb.hit.label.form is Form.THIRD
    told_of = third or _is_plural(verb.before)
    ends = (told_of and verb.after in _AFTER_STANDING_ALONE) or verb.by_so_much
    if verb.labile and ends:
        return Use.STANDING_ALONE  # "attacks climb when smoke drifts in"
    asks = verb.after in _QUESTIONS or (verb.after == "which" and third)
    if asks or _is_causing(verb):
        return Use.FINITE
    before = verb.before
    if verb.bare and verb.after != "that":
        helps = verb.words[verb.hit.first] == "help" and verb.after in _CLAUSE_ENDS
        return Use.FINITE if helps and _is_plural(before) else Use.NOMINAL
    plural = _is_plural(before) or _is_plural(_subject_head(verb))
    several = plural or "and" in verb.words[max(0, verb.at - 3) : verb.at]
    if before == "that" and verb.at and verb.words[verb.at - 1].endswith("s"):
        return Use.FINITE  # "antioxidants that fight"
    early = verb.at - _opening_mark(verb.words, verb.at) <= _NEAR_THE_START
    acts_on_it = before == "and" and verb.after in _POINTED_AT  # "vessels grow and scar it"
    finite = third or acts_on_it or verb.after in _OBJECT or (several and early) or _is_asked(verb)
    past = verb.words[verb.hit.first] in _UNCHANGED_PAST and not verb.after.endswith("ed")
    return Use.FINITE if finite or past or _joins_infinitive(verb) else Use.NOMINAL


_CLAUSE_ENDS = frozenset((",", ".", ";"))


_POINTED_AT = word_set("it them you us me")


def _is_asked(verb: Neighbours) -> bool:
    """Whether a question has its auxiliary first: "Can fasting slow ageing?"."""
    if "?" not in verb.words[verb.hit.last :] or verb.words[verb.hit.first] == "up":
        return False
    return not AUXILIARIES.isdisjoint(verb.words[: min(_ASKED, verb.at)])


_ASKED = 2


def _is_done_to(verb: Neighbours) -> bool:
    """Whether a headline says what is done to a plural: "eye drops recalled over mould fears"."""
    follows = verb.words[verb.hit.last + 1 : verb.hit.last + 2]
    third = verb.hit.label.form is Form.THIRD
    return third and verb.after.endswith("ed") and not PREPOSITIONS.isdisjoint(follows)


def _is_causing(verb: Neighbours) -> bool:
    """Whether "cause" is a verb, as it is before a noun: "changes in hormones cause cravings"."""
    return verb.words[verb.hit.first] == "cause" and not verb.bare


_OF_DEATH = word_set("all any root specific single underlying main common leading")
_QUALIFYING = word_set(
    "such observed seen found noted reported described identified detected associated related "
    "induced caused occurring"
)
"""What qualifies a noun before it: "changes observed in …", "changes such as …"."""


def _opening_mark(words: Sequence[str], at: int) -> int:
    """The mark after which the clause around ``at`` begins; 0 at the start."""
    return next((back for back in range(at, max(0, at - 12), -1) if words[back] in _PARTING), 0)


_PARTING = frozenset((":", ";", "—", "–", "that", "but", "because", "so", "while", "whereas"))
_UNCHANGED_PAST = word_set("cut hurt upset beat")
"""Verbs whose past is their base form, so that a singular subject can precede it."""


def _is_plural(word: str) -> bool:
    return word in _PLURALS or (word.endswith("s") and not word.endswith("ss"))


def _subject_head(verb: Neighbours) -> str:
    """The noun before the phrase next to the verb: "nitrates in ham cause"."""
    for at in range(verb.at - 1, max(0, verb.at - _NEAR_THE_START), -1):
        if verb.words[at] in PREPOSITIONS:
            return verb.words[at - 1]
    return ""


def _joins_infinitive(verb: Neighbours) -> bool:
    """Whether it shares a modal with another verb: "might linger and trigger pain"."""
    near = verb.words[max(0, verb.at - _JOINED_REACH) : max(verb.at, 0)]
    quoted = "'" in near[-2:]
    return verb.before in ("and", "or") and not AUXILIARIES.isdisjoint(near) and not quoted


_JOINED_REACH = 12


_BY_FORM = {
    Form.BASE: _present_use,
    Form.THIRD: _present_use,
    Form.PAST: _past_use,
    Form.PARTICIPLE: _participle_use,
    Form.ING: _ing_use,
}
