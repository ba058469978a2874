"""Whether a sentence advises, and how firmly (Li, Wang and Yu 2020).

Obligation, recommendation and need are strong advice, unless it is research that is called for
or the words only expect something ("should help"). Possible use, usefulness and worth are weak
advice, as is anything strong that a "may" holds back. Lay advice is an imperative.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import Enum
from functools import cache

from claimcheck.language.orders import find_order
from claimcheck.language.phrases import Hit, read_lexicon
from claimcheck.language.tokens import Tokens, word_set
from claimcheck.language.unadvised import is_hearsay, is_prospect, is_share, is_spared
from claimcheck.model.wording import Advice

AdviceHit = Hit["Signal"]


class Signal(Enum):
    """What a word does for advice; the values are the sections of the lexicon."""

    AID = "aid"
    BACKING = "backing"
    OFFERS = "offers"
    CHOICE = "choice"
    ERRAND = "errands"
    OFFERING = "offering"
    USABLE = "usable"
    USE = "use"
    NEED = "need"
    NECESSITY = "necessity"
    RECOMMENDATION = "recommendation"
    OBLIGATION = "obligation"


def advice_phrases() -> dict[str, Signal]:
    """The words that bear on advice, each with what it does."""
    lexicon = read_lexicon("advice")
    return {phrase: signal for signal in Signal for phrase in lexicon[signal.value]}


@cache
def _words(section: str) -> frozenset[str]:
    return frozenset(read_lexicon("advice")[section])


_POSSIBLE = frozenset(("may", "might", "could", "can", "would", "cannot"))
_MAY = frozenset(("may", "might", "could"))
_OFFERING = word_set(
    "with is are be was were as represent represents offer offers provide provides provided become becomes remain remains seems seem considered being serve serves"
)
_ARTICLES = word_set("a an the another")


def find_advice(tokens: Tokens, hits: Iterable[AdviceHit]) -> tuple[Advice, list[AdviceHit]]:
    """The firmest advice of the sentence, and the words that give it."""
    words, hits = tokens.words, list(hits)
    if not words or words[-1] == "?" or _is_no_advice_of_care(words, hits):
        return Advice.NONE, []
    found: dict[Advice, list[AdviceHit]] = {Advice.STRONG: [], Advice.WEAK: []}
    open_line = words[-1] not in _CLOSERS
    order = find_order(words)
    if order is not None:
        opening = Hit(tokens.start(order), tokens.end(order), Signal.OBLIGATION, order, order + 1)
        found[_HELD_BACK.get(words[order], Advice.STRONG)].append(opening)
    for hit in hits:
        headline = open_line and hit.label in _HELD_OUT
        level = Advice.NONE if headline else _JUDGES[hit.label](words, hit)
        if level is not Advice.NONE:
            found[level].append(hit)
    for level, given in found.items():
        if given:
            return level, given
    return Advice.NONE, []


_CLOSERS = word_set(". ! ) \" ' ] : ; , …")
_HELD_OUT = frozenset((Signal.USE, Signal.USABLE, Signal.OFFERS, Signal.AID, Signal.BACKING))
"""What a paper's conclusion advises in these words, a headline only reports."""


def _is_no_advice_of_care(words: Sequence[str], hits: Iterable[AdviceHit]) -> bool:
    """Whether it is about an errand, or tells what a myth or a hearsay has people do."""
    errand = any(hit.label is Signal.ERRAND for hit in hits)
    return errand or words[0] in ("myth", "fiction") or is_hearsay(words)


_HELD_BACK = {"try": Advice.WEAK, "consider": Advice.WEAK}


def _near(words: Sequence[str], among: frozenset[str], first: int, last: int) -> bool:
    return not among.isdisjoint(words[max(0, first) : last])


def _asks_for_research(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether what is called for is study: by its subject, its object or its verb."""
    subjects = _words("research subjects")
    start = _clause_start(words, hit.first)
    head = [
        word
        for word in words[start : start + 4]
        if word not in _CLINICAL_TOO or _main_verb(words, hit.last) in _words("research verbs")
    ]
    if _near(words, _MORE, 0, 3) and _near(words, subjects, 1, 5):
        return True
    more = _near(words, _MORE, start, hit.first) and _near(words, subjects, start, hit.first)
    if more or (not subjects.isdisjoint(head) and "that" not in words[start : hit.first]):
        return True
    if _near(words, subjects, hit.first - 3, hit.first) or _near(
        words, _words("research objects"), hit.last, hit.last + 3
    ):
        return True
    practice = _near(words, _words("people in care"), start, hit.first)
    return not practice and _main_verb(words, hit.last) in _words("research verbs")


_CLINICAL_TOO = word_set("information analysis analyses report reports knowledge work reports")
"""Words of research that are as much words of care: "mutation analysis", "work-up"."""
_MORE = word_set(
    "further future additional more larger large continued prospective longitudinal continuing subsequent other replication"
)
_STARTS = frozenset((";", ":", "but", "and", "although", "that", "whereas", "while", "however"))


_LONGEST_CLAUSE = 60


def _clause_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the clause around ``at``, conjunctions and commas passed over."""
    furthest = max(-1, at - _LONGEST_CLAUSE)
    at -= 1
    while at > furthest and words[at] not in _STARTS:
        at -= 1
    return at + 1


def _main_verb(words: Sequence[str], at: int) -> str:
    """The verb after an obligation: "be", "to" and adverbs passed over."""
    while at < len(words) and (
        words[at] in ("be", "to", "also", "not") or words[at].endswith("ly")
    ):
        at += 1
    return words[at] if at < len(words) else ""


def _held_back(words: Sequence[str], hit: AdviceHit) -> bool:
    return _near(words, _MAY, hit.first - 4, hit.first)


def _obligation(words: Sequence[str], hit: AdviceHit) -> Advice:
    infinitive = hit.first > 0 and words[hit.first - 1] == "to"
    if is_spared(words, hit) or is_prospect(words, hit):
        return Advice.NONE
    asked = _near(words, _ASKING, _clause_start(words, hit.first), hit.first)
    expected = _near(words, _words("expectation"), hit.last, hit.last + 2)
    provisional = _near(words, _words("provisional"), hit.last, hit.last + 12)
    if asked or infinitive or expected or provisional or _asks_for_research(words, hit):
        return Advice.NONE
    return Advice.WEAK if _held_back(words, hit) else Advice.STRONG


_ASKING = word_set("whether what how")
"""Words that open an indirect question: "whether it should be offered" advises nothing."""


def _recommendation(words: Sequence[str], hit: AdviceHit) -> Advice:
    supposed = (
        words[hit.last - 1] in ("suggested", "proposed")
        and "that" in words[hit.last : hit.last + 1]
    )
    if supposed or _near(words, _words("research subjects"), hit.last, hit.last + 3):
        return Advice.NONE
    return Advice.WEAK if _held_back(words, hit) else Advice.STRONG


_BODY_WORK = word_set(
    "making forming building producing production formation function functioning growth healthy "
    "normal development nerve nerves brain bone bones blood cell cells muscle muscles metabolism "
    "synthesis absorption digestion vision life energy immune dna skin teeth hormones body memory mood concentration"
)


def _does_body_work(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it tells what the body needs a thing for: "is essential for making red cells"."""
    last = hit.last + 1 if words[hit.last : hit.last + 1] in (["for"], ["to"], ["in"]) else hit.last
    begun = words[last - 1] in ("for", "to", "in")
    return begun and not _BODY_WORK.isdisjoint(words[last : last + 3])


def _necessity(words: Sequence[str], hit: AdviceHit) -> Advice:
    if _does_body_work(words, hit) or is_share(words, hit):
        return Advice.NONE
    before = words[hit.first - 1] if hit.first else ""
    if _asks_for_research(words, hit) or before in (
        "if",
        "as",
        "when",
        "number",
        "that",
        "which",
        "who",
    ):
        return Advice.NONE
    return Advice.WEAK if _held_back(words, hit) else Advice.STRONG


def _need(words: Sequence[str], hit: AdviceHit) -> Advice:
    pointed = _near(words, _words("pointing"), hit.first - 10, hit.first)
    cared = _near(words, _CARING, hit.last, hit.last + 8)
    studied = _near(words, _words("research objects"), hit.last, hit.last + 4) and not cared
    spared = _near(words, _SPARING, hit.first - 3, hit.first)
    return Advice.STRONG if pointed and not studied and not spared else Advice.NONE


_CARING = word_set("management care treatment monitoring patients counselling counseling training")
_SPARING = word_set(
    "without no reduce reduces reduced reducing obviate obviates eliminate avoid less"
)


def _usable(words: Sequence[str], hit: AdviceHit) -> Advice:
    at = hit.first
    possible = "be" in words[max(0, at - 4) : at] and _near(words, _POSSIBLE, at - 6, at)
    researched = _near(words, _words("research subjects"), hit.last, hit.last + 3)
    bare = words[at] == "treated" and not _near(words, _WITH, hit.last, hit.last + 3)
    return Advice.WEAK if possible and not (researched or bare) else Advice.NONE


_WITH = word_set("with by using in at as without effectively safely successfully")


_CHOOSING = word_set("like want wish prefer find")


def _offering(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether the reader is offered something to do: "you might also try a nasal rinse"."""
    at = hit.last + (words[hit.last : hit.last + 1] in (["also"], ["even"], ["always"], ["then"]))
    verb = words[at] if at < len(words) else ""
    put = verb in _CHOOSING and "to" in words[at : at + 4]
    done = put or verb in _words("imperatives") or verb in _words("imperatives that are nouns too")
    return Advice.WEAK if put or (done and verb not in _words("felt")) else Advice.NONE


_OFFERED = frozenset(("was", "were", "as", "being", "provided"))
_BEST_OFFERS = word_set(
    "option options alternative alternatives tool strategy strategies approach choice opportunity"
)


def _offers(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether something is offered: "is a safe alternative", "provides an opportunity"."""
    if _may_offer(words, hit.first):
        return Advice.WEAK
    for at in range(hit.first - 1, max(0, hit.first - 7), -1):
        if words[at] == "potential":
            return Advice.WEAK
        if words[at] in ("one", "only"):
            return Advice.NONE
        if words[at] in _ARTICLES:
            before = words[at - 1]
            plain = before in _OFFERING and (
                before not in _OFFERED or words[hit.first] in _BEST_OFFERS
            )
            return Advice.WEAK if plain else Advice.NONE
        if words[at] in ("of", "for", "in", "with", "than", "to"):
            return Advice.NONE
    return Advice.NONE


def _may_offer(words: Sequence[str], first: int) -> bool:
    """Whether a modal offers it: "may serve as adjunct", "could offer new options"."""
    for at in range(first - 1, max(0, first - _OFFER_REACH), -1):
        if words[at] in _MAY_OFFER:
            return words[at - 1] in _POSSIBLE or words[at - 2] in _POSSIBLE
        if words[at] in (",", "of", "for", "in", "with", "than", "to", "that", "by"):
            return False
    return False


_OFFER_REACH = 7
_MAY_OFFER = word_set("be serve act represent provide offer")
_TOLD_OF_READER = word_set("you your yourself with people against . , if when")
_GETTING = word_set("need get want seek find offer")


def _aid(words: Sequence[str], hit: AdviceHit) -> Advice:
    """What may help practice; that something "can help you sleep" is an effect, not advice."""
    after = words[hit.last] if hit.last < len(words) else "."
    if after in _TOLD_OF_READER or words[hit.first - 1] in _GETTING:
        return Advice.NONE
    if not _words("bodily change").isdisjoint(words[hit.last : hit.last + 2]):
        return Advice.NONE
    researched = _near(words, _words("research subjects"), hit.last, hit.last + 4) or _main_verb(
        words, hit.last
    ) in ("understand", "explain", "clarify", "elucidate")
    return (
        Advice.WEAK
        if _near(words, _POSSIBLE, hit.first - 3, hit.first) and not researched
        else Advice.NONE
    )


def _use(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Worth for practice; of what is important "for understanding" nothing is advised."""
    at = hit.last
    bodily = "for" in words[hit.last - 1 : hit.last + 1] and _does_body_work(words, hit)
    if bodily or words[hit.first - 1] in ("less", "least"):
        return Advice.NONE
    verb = _main_verb(words, at + (words[at : at + 1] == ["for"]))
    studied = verb in (
        "understand",
        "understanding",
        "investigate",
        "continue",
        "research",
        "note",
        "know",
        "noting",
        "knowing",
        "remembering",
        "saying",
    )
    vague = (
        hit.last > 1
        and words[hit.last - 1] in ("of", "important")
        and words[hit.first - 1] in ("the", "and")
        and words[hit.first - 2] in ("exact", "biological", "relative", "of")
    )
    return Advice.NONE if studied or vague else Advice.WEAK


_SHOWING = word_set("findings results data study evidence trial analysis review")
_NOT_BACKED = word_set(
    "the that a an our this these those previous prior earlier existing further for of , . and or by"
)


def _backing(words: Sequence[str], hit: AdviceHit) -> Advice:
    """Whether findings back a practice by name: "these results support early discharge"."""
    after = words[hit.last] if hit.last < len(words) else "."
    if after in _NOT_BACKED or not _near(words, _SHOWING, hit.first - 3, hit.first):
        return Advice.NONE
    studied = _near(words, _words("research objects"), hit.last, hit.last + 3)
    return Advice.NONE if studied else Advice.WEAK


def _choice(_words: Sequence[str], _hit: AdviceHit) -> Advice:
    return Advice.WEAK


def _errand(_words: Sequence[str], _hit: AdviceHit) -> Advice:
    return Advice.NONE


_JUDGES = {
    Signal.BACKING: _backing,
    Signal.OBLIGATION: _obligation,
    Signal.RECOMMENDATION: _recommendation,
    Signal.NECESSITY: _necessity,
    Signal.NEED: _need,
    Signal.USABLE: _usable,
    Signal.OFFERS: _offers,
    Signal.AID: _aid,
    Signal.USE: _use,
    Signal.OFFERING: _offering,
    Signal.CHOICE: _choice,
    Signal.ERRAND: _errand,
}
