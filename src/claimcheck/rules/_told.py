"""Whether anybody knows what a sentence tells plainly of health.

Who or what acts decides, by what is named where the subject stands:

========================== ============================================================
It opens with              nobody knows it,
========================== ============================================================
an ailment                 where it is said of all, of the reader, by when, or as a sign
an organ or a measure      where it is said of all, or as a sign
a medicine                 where it is said of all, to do harm, or no good to an ailment
people                     where they buy, do without a medicine, or it is said of all or by when
a test or those who treat  where it is said of all or to do harm
anything else              unless its worth is known, or it acts on nothing
========================== ============================================================
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.topics import AILING, Topic
from claimcheck.model.text import BlockKind, Span
from claimcheck.rules._acting import betters, verbs_of_harm
from claimcheck.rules._lists import one_of, turns_of
from claimcheck.rules._matters import BUYERS, Matter, Telling
from claimcheck.rules._plainly import has_deadline, is_sweeping, is_told_plainly
from claimcheck.rules._pointing import sentences_before
from claimcheck.rules._remedies import (
    is_known,
    names_untried,
    says_what_doctors_do,
    tells_of_lack,
)

_WORKING = AILING | {Topic.BODY, Topic.OUTCOME}
_SIGNS = AILING | {Topic.BODY}
_LIVING = frozenset({Topic.BODY, Topic.SUBSTANCE})
_NEAR = 3
_CARE = pattern(
    rf"\b(?:{one_of('turns', 'procedure')}|{one_of('leaning', 'carers')}|operations?|surgery|tests?|dialysis)\b"
)
_DOSE = pattern(
    r"\W*(?:an?|one|two|three|four|\d+)\s.*\b(?:a|per|each|every)\sday\b", re.IGNORECASE
)
_FOR_READER = word_set("you your yourself even once")
_WITHOUT = word_set("without off rarely hardly again longer never no")
_SHOWS = word_set("means mean shows show signals proves")
_WHAT = word_set("that your you it the")
_IS = word_set("is are s means mean")
_IT = word_set("it they this these")
_THIS = word_set("this these")
_OF_RISK = word_set("risk risks")
_WHO = word_set("who that raised fed brought born")
_WITHIN = word_set("in of inside through into on onto over across around against under at")
_OUT_OF = ["out", "of"]
_JOINS = word_set(", and or &")
_BEFORE_VERB = word_set("simply just never always all both soon even")
_HOW = word_set("first last flat away down out off up how home still")
_BACK = 6
"""How many sentences before it "it" can point to, through others that open with "it"."""


def told_plainly(dossier: Dossier, read: ReadSentence) -> Span | None:
    """The first health matter of a sentence that tells plainly what nobody knows; ``None`` for any other.

    ``read`` has none of the :func:`~claimcheck.rules._plainly.bounding_words`.
    """
    told = Telling.of(read)
    named = next((one for one in told.matters if one.kind is not Topic.PEOPLE), None)
    if (
        named is None
        or not _OF_RISK.isdisjoint(told.tokens.there)
        or says_what_doctors_do(read)
        or _is_known(dossier, told)
    ):
        return None
    if tells_of_lack(read) or not is_told_plainly(read, explains=_is_read_as_sign(told)):
        return None
    listed = read.block.kind is BlockKind.LIST_ITEM or _DOSE.match(read.text)
    if (listed or not told.names(*_WORKING)) and not read.reading.is_claim:
        return None
    return Span(told.tokens.start(named.first), told.tokens.end(named.last - 1))


def _is_known(dossier: Dossier, told: Telling) -> bool:
    """Whether anybody may know it: what an ailment, an organ, care or a habit does, and how people are."""
    subject = told.subject
    if _is_read_as_sign(told):
        return told.names(Topic.DRUG)
    if subject is None:
        return _is_known_thing(dossier, told)
    if not BUYERS.isdisjoint(told.tokens.words[subject.first : subject.last + 1]):
        return False
    if subject.kind in _WORKING:
        return _is_known_of_body(told, subject)
    return _is_known_of_what_acts(told, subject)


def _is_known_of_what_acts(told: Telling, subject: Matter) -> bool:
    """Whether a medicine, people, a food, a habit or care do what they are known to."""
    if is_sweeping(told.tokens):
        return subject.kind not in (Topic.DRUG, Topic.PEOPLE) and _acts_on_nothing(told, subject)
    if subject.kind is Topic.DRUG:
        return not (_harms(told) or _fails(told))
    if subject.kind is Topic.PEOPLE:
        return not (has_deadline(told.read) or _buy_or_do_without(told, subject))
    return _acts_on_nothing(told, subject) or _is_known_to_act(told, subject)


def _is_known_thing(dossier: Dossier, told: Telling) -> bool:
    """Whether what is no health matter acts on nothing, is known to, or is "it", an ailment or organ."""
    sweeping = is_sweeping(told.tokens)
    if told.names(Topic.DRUG):
        return not (sweeping or _harms(told))
    acted_on = next((one for one in told.matters if _is_acted_on(told.tokens, one)), None)
    if acted_on is None:
        return True
    if is_known(told.read, told.tokens.start(acted_on.first)):
        return not sweeping
    return _points_back(told.tokens.words) and _ailment_before(dossier, told.read)


def _is_acted_on(tokens: Tokens, one: Matter) -> bool:
    """Whether it is an ailment, an organ or a measure, and not just where something happens."""
    if one.kind is Topic.BODY and tokens.words[max(0, one.first - 3) : one.first][:2] != _OUT_OF:
        return _WITHIN.isdisjoint(tokens.words[max(0, one.first - 2) : one.first])
    return one.kind in _WORKING


def _ailment_before(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether "it" points to an ailment, an organ or a medicine: the last sentence that opens with a name decides."""
    for before in sentences_before(dossier, read, _BACK, across=True):
        told = Telling.of(before)
        if told.subject is not None:
            return told.subject.kind in _WORKING | {Topic.DRUG}
        if not _points_back(told.tokens.words):
            return False
    return False


def _points_back(words: Sequence[str]) -> bool:
    """Whether it opens with "it" or the like, and not with "this quilt"."""
    alone = words[0] not in _THIS or (words[1:2] or [""])[0].endswith("s")
    return words[0] in _IT and alone


def _is_known_of_body(told: Telling, subject: Matter) -> bool:
    """Whether it is what an ailment or an organ does of itself, and is not promised to go."""
    if is_sweeping(told.tokens):
        return _acts_on_body(told)
    if subject.kind not in AILING:
        return not (_is_timed_or_sized(told.read) and betters(told.read))
    if _is_done_by_persons(told, subject):
        return False
    if _acts_on_body(told):
        return True
    promised = not _FOR_READER.isdisjoint(told.tokens.there) or names_untried(told.read)
    return not (promised or has_deadline(told.read))


def _is_timed_or_sized(read: ReadSentence) -> bool:
    return has_deadline(read) or " up to " in read.text


def _is_done_by_persons(told: Telling, ailment: Matter) -> bool:
    """Whether an ailment does what ailments do not: "insomnia drowns", "gout hears the hum"."""
    words = told.tokens.words
    at = ailment.last
    while at < len(words) and (words[at].endswith("ly") or words[at] in _BEFORE_VERB):
        at += 1
    verb, after = words[at : at + 1], words[at + 1 : at + 2]
    if not verb or not verb[0].isalpha() or _function_words().issuperset(verb):
        return False
    third = verb[0].endswith("s") and not verb[0].endswith("ss")
    plural = words[ailment.last - 1].endswith("s")
    if not (third or plural) or not _goes_after_verbs(after):
        return False
    return _done_by_ailments().isdisjoint(
        (verb[0], verb[0].removesuffix("s"), verb[0].removesuffix("es"))
    )


def _goes_after_verbs(words: Sequence[str]) -> bool:
    """Whether the word is no second noun, before which the first could be the name of something: "asthma [attacks] kill"."""
    return not words or not words[0].isalpha() or words[0] in _function_words() or words[0] in _HOW


@cache
def _done_by_ailments() -> frozenset[str]:
    """What ailments do of themselves, in every form."""
    return frozenset(
        word
        for line in turns_of(__name__, "ailments do")
        for word in line.replace(",", " ").split()
    )


@cache
def _function_words() -> frozenset[str]:
    return frozenset(" ".join(read_lexicon("common_words")["function"]).split())


def _is_read_as_sign(told: Telling) -> bool:
    """Whether an ailment or a part of the body is said to mean something: "shows that it works", "is the liver waking"."""
    words = told.tokens.words
    if any(word in _SHOWS and then in _WHAT for word, then in pairwise(words)):
        return told.subject is not None and told.subject.kind in _SIGNS
    return any(_is_at_it(words, one) for one in told.matters if one.kind in _LIVING)


def _is_at_it(words: Sequence[str], organ: Matter) -> bool:
    """Whether something is said to be the organ, or a germ, doing something: "is [your heart] learning"."""
    before = words[max(0, organ.first - _NEAR) : organ.first]
    doing = words[organ.last : organ.last + 1]
    return not _IS.isdisjoint(before) and bool(doing) and doing[0].endswith("ing")


def _acts_on_body(told: Telling) -> bool:
    """Whether after what opens it, and what is listed with that, an ailment or an organ is named."""
    end = told.matters[0].last
    for one in told.matters[1:]:
        listed = all(word in _JOINS for word in told.tokens.words[end : one.first])
        if not listed and one.kind in _WORKING:
            return True
        end = one.last if listed else end
    return False


def _fails(told: Telling) -> bool:
    """Whether an ailment is acted on and nothing said to get better."""
    return told.names(*AILING) and not betters(told.read)


def _buy_or_do_without(told: Telling, people: Matter) -> bool:
    """Whether the people are those who buy, or do without a medicine."""
    if not BUYERS.isdisjoint(told.tokens.words[: people.last]):
        return True
    if told.names(Topic.DRUG) and not _WITHOUT.isdisjoint(told.tokens.there):
        return True
    words = told.tokens.words
    chosen = not _WHO.isdisjoint(words[people.last : people.last + 1])
    spared = (words[one.first - 1] == "without" for one in told.matters if one.kind in AILING)
    return chosen and any(spared)


def _acts_on_nothing(told: Telling, subject: Matter) -> bool:
    """Whether no other health matter is named."""
    return all(one is subject or one.kind is Topic.PEOPLE for one in told.matters)


def _is_known_to_act(told: Telling, subject: Matter) -> bool:
    """Whether a food, a habit or care is of known worth, or treats and does no harm."""
    end = told.tokens.end(subject.last - 1)
    if is_known(told.read, end) or _is_a_nutrients_work(told, subject):
        return True
    return bool(_CARE.search(told.read.text[:end].lower())) and not _harms(told)


def _harms(told: Telling) -> bool:
    """Whether it tells of harm."""
    return read_way(told.tokens).sign < 0 or not verbs_of_harm().isdisjoint(told.tokens.there)


def _is_a_nutrients_work(told: Telling, subject: Matter) -> bool:
    """Whether a nutrient does what the body needs it for: "vitamin D keeps bones healthy"."""
    name = " ".join(told.tokens.words[subject.first : subject.last])
    return name in read_lexicon("nutrients")["nutrients"] and not told.names(*AILING)
