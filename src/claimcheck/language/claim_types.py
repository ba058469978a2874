"""The type of a claim, which decides what evidence is fit for it."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from claimcheck.folding.numerals import is_number
from claimcheck.language.counts import names_duration, names_share, opens_with_share
from claimcheck.language.text.morphology import verb_forms
from claimcheck.language.text.phrases import Family, Hit, read_lexicon
from claimcheck.language.text.tokens import word_set
from claimcheck.language.wording import Worded
from claimcheck.language.words.spelled import SpelledList
from claimcheck.language.words.topics import AILING, TAKEN, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Advice, Strength


class Typed(NamedTuple):
    """A claim's type, and the words that show it; ``None`` where only its relation does."""

    type: ClaimType
    cue: Hit[str] | None = None


class _Said(NamedTuple):
    """The words of a claim with what was found in them."""

    words: list[str]
    topics: list[Hit[Topic]]
    kinds: list[Hit[str]]
    cues: dict[str, Hit[str]]
    worded: Worded


def find_type(
    words: list[str],
    topics: list[Hit[Topic]],
    kinds: list[Hit[str]],
    worded: Worded,
    *,
    advises: bool = False,
) -> Typed:
    """The type of the claim in ``words``, which name these topics and cues and are worded like this.

    Where several would fit, the one that needs the more specific evidence is taken: advice before
    effect, harm before benefit, a comparison before either alone.
    """
    said = _Said(words, topics, kinds, _by_section(kinds), worded)
    if advises:
        return Typed(ClaimType.RECOMMENDATION, _advice(said))
    found = (test(said) for test in (_advised, _cued, _compared, _sectioned, _counted, _lasting))
    return next((typed for typed in found if typed), None) or _by_relation(said)


_QUIET = frozenset({"prognosis", "diagnosis", "comparison"})
"""Cues that do not outweigh the statement that something taken does good or harm."""
_SUBJECT = 5
_NEXT = 2
_COUNTED = 8
_TREATMENTS = frozenset({Topic.DRUG, Topic.CARE, Topic.SUBSTANCE})
_IMPROVED = AILING | {Topic.OUTCOME}
_PRONOUNS = frozenset(["it", "they", "this", "these", "both"])
_ALIKE = word_set("same similar similarly alike")
_USERS = frozenset({"users", "takers", "recipients"})
_DOSES = word_set("mg g mcg micrograms milligrams grams ml puffs drops tablets capsules units")
_POINTERS = frozenset({"it", "they", "this", "these"})
_HAVING = word_set(
    "have has had report reports suffer suffers live lives experience develop get gets carry carries feel feels"
)


_BEING = word_set("is are was were")
_STIRRING = (
    "increas", "rais", "doubl", "tripl", "elevat", "caus", "lead", "led", "trigger", "accelerat",
    "contribut", "induc", "result", "bring", "brought", "spark", "set", "precipitat", "push", "driv",
    "drove", "spik", "fuel", "provok", "interfer",
)  # fmt: skip
"""Verbs of harm that do none to a part of the body: "raises the heart's output"."""
_MAKING = word_set("make makes made making leave leaves left")


def _advised(said: _Said) -> Typed | None:
    advice = _advice(said)
    return Typed(ClaimType.RECOMMENDATION, advice) if advice else None


def _advice(said: _Said) -> Hit[str] | None:
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


def _cued(said: _Said) -> Typed | None:
    cues = said.cues
    if "way it works" in cues:
        return Typed(ClaimType.MECHANISM, cues["way it works"])
    if "harm" in cues:
        return None
    if "head to head" in cues:
        return Typed(ClaimType.COMPARISON, cues["head to head"])
    test = cues.get("test")
    return Typed(ClaimType.DIAGNOSIS, test) if test and test.first < _SUBJECT else None


def _compared(said: _Said) -> Typed | None:
    """Where "than" stands between two things taken or done: "causes more pain than surgery"."""
    taken = [hit.first for hit in said.topics if hit.label in _TREATMENTS]
    if _alike(said.words, taken):
        return Typed(ClaimType.COMPARISON)
    if "than" not in said.words or not said.cues.keys().isdisjoint(("fact", "harm")):
        return None
    at = said.words.index("than")
    both = any(at < first < at + _SUBJECT for first in taken) and any(f < at for f in taken)
    return Typed(ClaimType.COMPARISON, said.cues.get("comparison")) if both else None


def _alike(words: list[str], taken: list[int]) -> bool:
    """Whether two things taken or done did the same: "Surgery and exercise gave similar results"."""
    at = next((at for at, word in enumerate(words) if word in _ALIKE), None)
    before = [first for first in taken if at is not None and first < at]
    return len(before) > 1 and "and" in words[before[-2] : before[-1]]


def _sectioned(said: _Said) -> Typed | None:
    if "prevalence" in said.cues and _befalls_users(said):
        return Typed(ClaimType.HARM, said.cues["prevalence"])
    if _kills(said):
        return Typed(ClaimType.HARM, said.cues["help"])
    for section in ("harm", "prognosis", "diagnosis", "prevalence", "comparison"):
        if section == "comparison" and _than_figure(said):
            continue
        if section in said.cues and not (section in _QUIET and _effect(said)):
            return Typed(ClaimType(section), said.cues[section])
    return None


def _counted(said: _Said) -> Typed | None:
    """Where a share of people opens the sentence: "Half of all nurses report back pain"."""
    words = said.words
    ails = any(hit.label in AILING for hit in said.topics)
    taken = any(hit.label in TAKEN and hit.first > _COUNTED for hit in said.topics)
    counts = opens_with_share(words) or (names_share(words) and "help" not in said.cues)
    if not ails or taken or not counts:
        return None
    if _befalls_users(said):
        return Typed(ClaimType.HARM)
    people = any(hit.label is Topic.PEOPLE for hit in said.topics)
    had = people or not (_HAVING | _BEING).isdisjoint(words)
    return Typed(ClaimType.PREVALENCE) if had else None


def _kills(said: _Said) -> bool:
    """Whether something kills people, or just kills: "can kill", but not "kills germs"."""
    cue = said.cues.get("help")
    if cue is None or not said.words[cue.first].startswith("kill"):
        return False
    near = range(cue.last, cue.last + _NEXT)
    people = any(hit.label is Topic.PEOPLE and hit.first in near for hit in said.topics)
    return people or not any(word.isalpha() for word in said.words[cue.last :])


def _than_figure(said: _Said) -> bool:
    """Whether the only comparison is with a figure: "more than a year", "fewer than 1 in 2,000"."""
    cue = said.cues.get("comparison")
    if cue is None or said.words[cue.first] != "than":
        return False
    following = said.words[cue.last : cue.last + 2]
    return names_duration(following) or any(map(is_number, following[:1]))


def _befalls_users(said: _Said) -> bool:
    """Whether those who take something fall ill: "one in a hundred users develops a rash"."""
    return not _USERS.isdisjoint(said.words) and any(hit.label in AILING for hit in said.topics)


def _lasting(said: _Said) -> Typed | None:
    """Where all that is told of an illness or a drug is how long: "most sprains mend in six weeks"."""
    named = [hit.label for hit in said.topics if hit.label is not Topic.PEOPLE]
    if not named or said.worded.strength is not Strength.NONE or "fact" in said.cues:
        return None
    lasts = names_duration(said.words)
    if named[0] is Topic.DRUG and AILING.isdisjoint(named):
        doses = any(is_number(one) and two in _DOSES for one, two in pairwise(said.words))
        return Typed(ClaimType.ADMINISTRATION) if lasts or doses else None
    return Typed(ClaimType.PROGNOSIS) if lasts and named[0] in AILING else None


def _by_relation(said: _Said) -> Typed:
    cues, strength = said.cues, said.worded.strength
    if "recommendation" in cues and strength is Strength.NONE:
        return Typed(ClaimType.RECOMMENDATION, cues["recommendation"])
    effect = _effect(said)
    if effect and not ("administration" in cues and strength is Strength.NONE):
        return Typed(effect, cues.get("help") or cues.get("damage"))
    taking = cues.get("administration")
    if taking and (strength is Strength.NONE or taking.first >= _NEXT):  # "The patch doubled …"
        return Typed(ClaimType.ADMINISTRATION, taking)
    if strength in (Strength.CORRELATIONAL, Strength.AMBIGUOUS):
        return Typed(ClaimType.ASSOCIATION)
    return _by_cue(said)


def _by_cue(said: _Said) -> Typed:
    cues, strength = said.cues, said.worded.strength
    if "fact" in cues and strength in (Strength.NONE, Strength.CAUSES):
        return Typed(ClaimType.FACT, cues["fact"])
    if "help" in cues and (cues["help"].first == 0 or _by_pronoun(said, cues["help"])):
        return Typed(ClaimType.BENEFIT, cues["help"])  # "Relieves itching", "It relieves itching"
    if "damage" in cues and _acts_on(said.topics, cues["damage"], _IMPROVED):
        raises = ClaimType.BENEFIT if "against" in cues else ClaimType.HARM
        return Typed(raises, cues["damage"])
    if "mechanism" in cues or "damage" in cues:
        return Typed(ClaimType.MECHANISM, cues.get("mechanism") or cues["damage"])
    if strength is Strength.NONE:
        return Typed(ClaimType.FACT)
    done = bool(said.topics) and said.topics[0].label in (Topic.DRUG, Topic.CARE)
    helped = cues.get("help")  # "It reduces knee pain": what does it is a pronoun
    pronoun = said.words[0] in _PRONOUNS
    done |= helped is not None and _acts_on(said.topics, helped, _IMPROVED)
    done |= pronoun and helped is not None and any(h.label in AILING for h in said.topics)
    return Typed(ClaimType.BENEFIT if done else ClaimType.MECHANISM, cues.get("help"))


def _acts_on(topics: list[Hit[Topic]], verb: Hit[str], kinds: frozenset[Topic]) -> bool:
    """Whether something that no list holds acts on a matter of one of these kinds."""
    named = [hit for hit in topics if hit.label is not Topic.PEOPLE]
    return bool(named) and named[0].first > verb.first and named[0].label in kinds


def _by_pronoun(said: _Said, helps: Hit[str]) -> bool:
    """Whether something named before is said to help with a complaint: "It eases pain"."""
    ails = any(hit.label in AILING and hit.first > helps.first for hit in said.topics)
    return ails and said.words[0] in _POINTERS and helps.first <= _SUBJECT


def _effect(said: _Said) -> ClaimType | None:
    """Benefit or harm, where something taken or done brings it about."""
    if said.worded.strength in (Strength.CORRELATIONAL, Strength.AMBIGUOUS):
        return None
    named = [hit for hit in said.topics if hit.label is not Topic.PEOPLE]
    taken = next((hit for hit in named if hit.label in TAKEN), None)
    return None if taken is None or _is_lacking(taken, said.kinds) else _done(said, named, taken)


def _done(said: _Said, named: list[Hit[Topic]], taken: Hit[Topic]) -> ClaimType | None:
    """Benefit or harm of what is taken, by the verbs after it and the ills it acts on."""
    strength = said.worded.strength
    ills = [hit for hit in named if hit.label in AILING]  # "nerve damage" names one
    after = _by_section(
        hit
        for hit in said.kinds
        if hit.start >= taken.end and not any(ill.start <= hit.start < ill.end for ill in ills)
    )
    helped, damaged = after.get("help"), after.get("damage")
    if (strength and _makes_ill(said.words, ills)) or (
        helped and damaged and _goes_on_to_harm(said.words, helped, damaged, ills)
    ):
        return ClaimType.HARM
    ailing = bool(ills) or any(hit.label is Topic.OUTCOME for hit in named)
    if damaged and (not helped or damaged.start < helped.start):
        harmed = ailing or _hurts_body(said, damaged)
        return ClaimType.HARM if harmed and named[0] is taken else None
    if helped:
        return ClaimType.BENEFIT if ailing or strength else None
    relates = strength >= Strength.CONDITIONAL and named[0] is taken
    return ClaimType.BENEFIT if ailing and relates else None


def _hurts_body(said: _Said, harms: Hit[str]) -> bool:
    """Whether a part of the body is hurt, not only stirred: "irritates the airways"."""
    stirs = said.words[harms.first].startswith(_STIRRING)
    return not stirs and any(
        hit.label is Topic.BODY and hit.first >= harms.last for hit in said.topics
    )


def _makes_ill(words: list[str], ills: list[Hit[Topic]]) -> bool:
    """Whether something makes people ill: "made a third of patients drowsy", not "makes pain go"."""
    made = next((at for at, word in enumerate(words) if word in _MAKING), len(words))
    return any(
        made + 1 < ill.first and not "".join(words[ill.last : ill.last + 1]).isalpha()
        for ill in ills
    )


def _goes_on_to_harm(
    words: list[str], helps: Hit[str], harms: Hit[str], ills: list[Hit[Topic]]
) -> bool:
    """Whether what follows a verb of help is no ill, but the harm done: "slow the gut and cause pain"."""
    eased = any(helps.first < ill.first < harms.first for ill in ills)
    caused = any(ill.first >= harms.last for ill in ills)
    return helps.first < harms.first and words[harms.first - 1] == "and" and caused and not eased


def _is_lacking(taken: Hit[Topic], kinds: list[Hit[str]]) -> bool:
    """Whether the sentence is about a deficiency: "iron deficiency", "low levels of zinc"."""
    return any(
        hit.label == "lack" and (0 <= hit.start - taken.end <= 1 or 0 <= taken.start - hit.end <= 1)
        for hit in kinds
    )


def _by_section(hits: Iterable[Hit[str]]) -> dict[str, Hit[str]]:
    """The first hit of every section."""
    found: dict[str, Hit[str]] = {}
    for hit in hits:
        found.setdefault(hit.label, hit)
    return found


@cache
def kind_family() -> Family[str]:
    """Every listed phrase with its section, for look-up by its first word."""
    return SPELLED.family()


def _kind_phrases() -> dict[str, str]:
    """Every listed phrase with its section; verbs of help and damage in all their forms."""
    phrases: dict[str, str] = {}
    for section, listed in read_lexicon("claim_types").items():
        for phrase in listed:
            forms = verb_forms(phrase) if section in ("help", "damage") else (phrase,)
            for form in forms:
                if section == "damage" and phrases.get(form) == "mechanism":
                    phrases[form] = section
                phrases.setdefault(form, section)
    return phrases


SPELLED = SpelledList(
    "kinds",
    _kind_phrases,
    made_from=(
        "claim_types.py",
        "text/morphology.py",
        "lexicons/claim_types.txt",
        "lexicons/irregular_verbs.txt",
    ),
    read=str,
)
"""The spelled-out file of all of them."""
