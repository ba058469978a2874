"""The type of a claim, which decides what evidence is fit for it (OCEBM 2011).

The first line that fits decides; of two types that would both do, the one that needs the more
specific evidence stands higher.

==  =========================================================  =================
 1  tells people what to do                                    recommendation
 2  tells how something works                                  mechanism
 3  tells what a test shows                                    diagnosis
 4  weighs one thing taken or done against another             comparison
 5  tells of side effects, of safety, or of users who fall ill harm
 6  tells what comes of an illness that nobody treats          prognosis
 7  something taken, done or met with does good or harm        benefit, harm
 8  something else changes the risk of an illness              benefit, harm
 9  tells how common something is                              prevalence
10  two things go together, or groups differ                   association
11  tells how an illness runs or ends                          prognosis
12  tells what is a sign of an illness                         diagnosis
13  tells of a dose, a route, a form or the time they take     administration
14  a part or a state of the body, or a molecule, acts or is
    acted on                                                   mechanism
15  anything else: what something is, holds or is needed for   fact
==  =========================================================  =================

What good and harm are is told in :mod:`claimcheck.language.acts`. They come before mechanism, since
a laboratory can show a mechanism and no benefit; but a link is an association, even with less illness.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from claimcheck.folding.numerals import is_number
from claimcheck.language.acts import read_difference
from claimcheck.language.claim_words import LINKING, LINKS, Said, Typed
from claimcheck.language.counts import names_duration, names_share, opens_with_share
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.weighings import compares_contents, weighs_two
from claimcheck.language.wording import Worded
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Advice, Strength


def find_type(
    tokens: Tokens,
    topics: list[Hit[Topic]],
    kinds: list[Hit[str]],
    worded: Worded,
    *,
    advises: bool = False,
) -> Typed:
    """The type of the claim in ``tokens``, which name these topics and cues and are worded like this."""
    said = Said(tokens, topics, kinds, worded)
    if advises and not _is_told(said):
        return Typed(ClaimType.RECOMMENDATION, _advice(said))
    return next(filter(None, (test(said) for test in _TESTS)), None) or Typed(ClaimType.FACT)


def _is_told(said: Said) -> bool:
    """Whether what looks like an order tells what a thing does: "Massage eased the pain"."""
    relation, first = said.worded.relation, next(iter(said.topics), None)
    named = first is not None and first.label in AILING and first.first == 0 and first.last > 1
    finite = relation is not None and relation.label.form in (Form.THIRD, Form.PAST)
    links = said.worded.strength in LINKING and first is not None and first.first == 0
    if relation is None or not finite:
        return named or links
    subject = said.words[: relation.first]
    return named or links or (relation.first > 0 and _LEAVING.isdisjoint(subject))


_LEAVING = word_set(
    ", : ; . and or to that which who if when because so but what how before until as"
)
"""What shows that the verb behind it is not that of what opens the sentence: "eat what eased it"."""
_COMPARATIVES = frozenset(
    {Role.CORRELATION, Role.WEAK_CORRELATION, Role.BARE_COMPARATIVE, Role.THAN}
)
_SUBJECT = 5
_NEXT = 2
_TREATMENTS = frozenset({Topic.DRUG, Topic.CARE, Topic.SUBSTANCE})
_MILLIONS = word_set("million millions billion")
_TAKING = word_set("on taking receiving given")
_USERS = frozenset({"users", "takers", "recipients"})
_DOSES = word_set("mg g mcg micrograms milligrams grams ml puffs drops tablets capsules units")
_HAVING = word_set(
    "have has had report reports suffer suffers live lives experience develop get gets carry carries feel feels"
)
_SHOWING = word_set("confirm show shows check find detect diagnose identify exclude")
_DEVELOPING = word_set("develop develops developed progress progressed")
_BEING = word_set("is are was were")


def _advised(said: Said) -> Typed | None:
    advice = _advice(said)
    return Typed(ClaimType.RECOMMENDATION, advice) if advice else None


def _advice(said: Said) -> Hit[str] | None:
    """The words that advise: those of an adviser, or for what people need to do."""
    advised = said.worded.advice is not Advice.NONE
    hit = said.cues.get("advising") or (said.cues.get("recommendation") if advised else None)
    if hit:
        return hit
    need = said.cues.get("needing")
    if need is None:
        return None
    people = any(h.label is Topic.PEOPLE and h.first < need.first for h in said.topics)
    return need if people or "you" in said.words[: need.first] else None


def _works(said: Said) -> Typed | None:
    cue = said.cues.get("way it works")
    return Typed(ClaimType.MECHANISM, cue) if cue else None


def _tested(said: Said) -> Typed | None:
    """Where a test is the subject, and does no good or harm itself: "screening saves lives"."""
    test = said.cues.get("test")
    used = not said.worded.strength and not _SHOWING.isdisjoint(said.words)
    shows = test and (test.first < _SUBJECT or used) and "harm" not in said.cues and not said.worth
    return Typed(ClaimType.DIAGNOSIS, test) if shows else None


def _compared(said: Said) -> Typed | None:
    """Where two things taken or done are weighed: "causes more pain than surgery"."""
    cues = said.cues
    if "head to head" in cues and "harm" not in cues:
        return Typed(ClaimType.COMPARISON, cues["head to head"])
    if compares_contents(said.words, said.topics):
        return Typed(ClaimType.FACT)
    if weighs_two(said.words, said.topics) and cues.keys().isdisjoint(("fact", "harm")):
        return Typed(ClaimType.COMPARISON, cues.get("comparison"))
    return None


def _harmed(said: Said) -> Typed | None:
    if _befalls_users(said):
        return Typed(ClaimType.HARM, said.cues.get("prevalence"))
    cue = said.cues.get("harm")
    eased = cue and said.act and said.act.verb and said.act.verb.first < cue.first
    if cue is None or (eased and said.worth > 0):
        return None  # "reduces side effects"
    return Typed(ClaimType.HARM, cue)


def _untreated(said: Said) -> Typed | None:
    cue = said.cues.get("untreated")
    without = said.words[0] == "without" and any(
        hit.label in TAKEN and hit.first <= _NEXT for hit in said.topics
    )
    untreated = (cue or without) and (said.worth <= 0 or not said.worded.strength)
    return Typed(ClaimType.PROGNOSIS, cue) if untreated else None


def _needed(said: Said) -> Typed | None:
    """Where all that is related is what the body needs: "is essential for red blood cells"."""
    cue, relation = said.cues.get("fact"), said.worded.relation
    needs = cue and relation and cue.first < relation.last and relation.first < cue.last
    return Typed(ClaimType.FACT, cue) if needs else None


def _done(said: Said) -> Typed | None:
    worth = said.worth
    if not worth or said.act is None:
        return None
    return Typed(ClaimType.BENEFIT if worth > 0 else ClaimType.HARM, said.act.verb)


def _counted(said: Said) -> Typed | None:
    """Where a share of people opens the sentence: "Half of all nurses report back pain"."""
    if "prevalence" in said.cues:
        return Typed(ClaimType.PREVALENCE, said.cues["prevalence"])
    words = said.words
    ails = any(hit.label in AILING for hit in said.topics)
    if ails and not said.worded.strength and not _MILLIONS.isdisjoint(words):
        return Typed(ClaimType.PREVALENCE)
    counts = opens_with_share(words) or names_share(words)
    if not ails or not counts:
        return None
    if "with" in words and not _DEVELOPING.isdisjoint(words):
        return Typed(ClaimType.PROGNOSIS)  # "a third of people with hepatitis develop cirrhosis"
    people = any(hit.label is Topic.PEOPLE for hit in said.topics)
    had = people or not (_HAVING | _BEING).isdisjoint(words)
    return Typed(ClaimType.PREVALENCE) if had else None


def _than_figure(said: Said) -> bool:
    """Whether the only comparison is with a figure: "more than a year", "fewer than 1 in 2,000"."""
    cue = said.cues.get("comparison")
    if cue is None or said.words[cue.first] != "than":
        return False
    following = said.words[cue.last : cue.last + 2]
    return names_duration(following) or any(map(is_number, following[:1]))


def _befalls_users(said: Said) -> bool:
    """Whether those who take something fall ill: "one in a hundred users develops a rash"."""
    words = said.words
    drugs = {hit.first for hit in said.topics if hit.label is Topic.DRUG}
    takes = any(
        w in _TAKING and not drugs.isdisjoint(range(at + 1, at + 4)) for at, w in enumerate(words)
    )
    ails = any(hit.label in AILING for hit in said.topics)
    return ails and not said.worded.strength and (takes or not _USERS.isdisjoint(words))


def _linked(said: Said) -> Typed | None:
    """Where two things are said to go together; where one predicts an end, that is a prognosis."""
    relation = said.worded.relation
    if not said.worded.strength or relation is None:
        return None
    differ = relation.label.role in _COMPARATIVES and _is_of_people(said)
    if relation.label.role not in LINKS and not differ:
        return None
    if _is_in(said, "prevalence", relation):
        return None
    if _is_in(said, "diagnosis", relation):
        return Typed(ClaimType.DIAGNOSIS, said.cues["diagnosis"])
    if differ:
        return _fared(said) or Typed(ClaimType.ASSOCIATION)
    predicts = said.cues.keys() >= {"predicting", "end"}
    return Typed(ClaimType.PROGNOSIS if predicts else ClaimType.ASSOCIATION)


def _is_of_people(said: Said) -> bool:
    """Whether groups of people are compared: "Married people survive cancer longer"."""
    return any(hit.label is Topic.PEOPLE and hit.first < _NEXT for hit in said.topics[:1])


def _is_in(said: Said, section: str, relation: Hit[Term]) -> bool:
    """Whether the words that relate are those of a count or a sign: "twice as common", "a sign of"."""
    cue = said.cues.get(section)
    within = cue is not None and cue.first < relation.last and relation.first < cue.last
    return within and not (section == "prevalence" and "who" in said.words)


def _differs(said: Said) -> Typed | None:
    """Where groups differ or change: "People who nap live longer"."""
    if said.worded.strength not in LINKING:
        return None
    labels = [hit.label for hit in said.topics]
    weighed = "comparison" in said.cues and labels[:1] and labels[0] in _TREATMENTS
    if weighed and Topic.PEOPLE not in labels and not _than_figure(said):
        return Typed(ClaimType.COMPARISON, said.cues["comparison"])
    return _fared(said) or Typed(ClaimType.ASSOCIATION)


def _fared(said: Said) -> Typed | None:
    """Where those given something are compared with others: "Vaccinated children had fewer colds"."""
    worth = read_difference(said.tokens, said.topics)
    return Typed(ClaimType.BENEFIT if worth > 0 else ClaimType.HARM) if worth else None


def _runs(said: Said) -> Typed | None:
    for section in ("prognosis", "diagnosis"):
        if section in said.cues:
            return Typed(ClaimType(section), said.cues[section])
    return None


def _lasting(said: Said) -> Typed | None:
    """Where all that is told of an illness or a drug is how long: "most sprains mend in six weeks"."""
    named = [hit.label for hit in said.topics if hit.label is not Topic.PEOPLE]
    if not named or said.worth or "fact" in said.cues:
        return None
    lasts = names_duration(said.words)
    if named[0] is Topic.DRUG and AILING.isdisjoint(named):
        doses = any(is_number(one) and two in _DOSES for one, two in pairwise(said.words))
        return Typed(ClaimType.ADMINISTRATION) if lasts or doses else None
    by_itself = named[0] in AILING and TAKEN.isdisjoint(named)
    return Typed(ClaimType.PROGNOSIS) if lasts and by_itself else None


def _given(said: Said) -> Typed | None:
    strength = said.worded.strength
    advice = said.cues.get("recommendation")
    if advice and strength is Strength.NONE:
        return Typed(ClaimType.RECOMMENDATION, advice)
    taking = said.cues.get("administration")
    if taking and (strength is Strength.NONE or taking.first >= _NEXT):  # "The patch doubled …"
        return Typed(ClaimType.ADMINISTRATION, taking)
    return None


def _acted(said: Said) -> Typed | None:
    cues = said.cues
    if "fact" in cues and said.worded.strength in (Strength.NONE, Strength.CAUSES):
        return Typed(ClaimType.FACT, cues["fact"])
    changed = said.act.verb if said.act else None
    if changed and changed.label == "change":  # "affects survival", without saying which way
        return Typed(ClaimType.ASSOCIATION, changed)
    if "mechanism" in cues or said.act:
        return Typed(ClaimType.MECHANISM, cues.get("mechanism"))
    return None


_TESTS: tuple[Callable[[Said], Typed | None], ...] = (
    _advised,
    _works,
    _tested,
    _compared,
    _harmed,
    _untreated,
    _needed,
    _done,
    _linked,
    _runs,
    _counted,
    _given,
    _differs,
    _lasting,
    _acted,
)
"""In the order of the table above."""
