"""Relations stated without a word of relation: complaints after a treatment, shares side by side.

"Some people have looser stools after the operation" and "reported by 44 per cent on the drug and 16
on placebo" put one thing next to another and call neither the cause.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.folding.numerals import is_number
from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import AUXILIARIES, BE, DETERMINERS, HAVE
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.relations import Role, Term, relation_family
from claimcheck.language.words.sources import source_words
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.CORRELATION)
_SOME = word_set("some many most few several half")
_OPENING = 8
"""Those who are meant are named within this many words."""
_HAVING = HAVE - {"having"} | frozenset(
    written
    for verb in ("get", "feel", "notice", "report", "develop", "experience", "suffer")
    for written, form in verb_forms(verb).items()
    if form is not Form.ING
)
_NEAR = 6
_AFTER = word_set("after afterwards following")
_WITH = word_set("on with while taking take takes took using use given")
_GIVEN = TAKEN | {Topic.OUTCOME}


def find_told_together(tokens: Tokens) -> list[Hit[Term]]:
    """The word that such a relation hinges on; none or one."""
    if tokens.words[-1:] == ["?"]:
        return []
    return find_hinge(tokens, _FRAMES, _TERM) or find_hinge(tokens, _OFFERED, Term(Role.WORKS))


def _some_fall_ill(tokens: Tokens) -> int | None:
    """Where some people are said to have a complaint after something, or with it: "some get cramps on iron"."""
    words = tokens.spoken
    people = read_person_words().heads
    who = next((at for at, word in enumerate(words[:_OPENING]) if word in people), None)
    if who is None:
        return None
    near = range(who + 1, min(who + _OPENING, len(words)))
    verb = next((at for at in near if words[at] in _HAVING), None)
    ill = -1 if verb is None else _first_ill(tokens, verb + 1)
    if verb is None or ill < 0:
        return None
    if any(_is_given(tokens, at) for at in range(who + 1, verb)):
        return verb
    later = range(ill, min(ill + _NEAR, len(words))) if _counts(words[:who]) else ()
    return next((at for at in later if _follows(words, at) or _is_given(tokens, at)), None)


def _follows(words: Sequence[str], at: int) -> bool:
    """Whether it came after something; "two years after surgery" only says when they were asked."""
    return words[at] in _AFTER and words[at - 1] not in _SPANS


_SPANS = word_set("year years month months week weeks day days hours")


def _you_may_feel(tokens: Tokens) -> int | None:
    """Where the reader may have a complaint after something: "you can feel stiff for days afterwards"."""
    words = tokens.spoken
    if _AFTER.isdisjoint(tokens.there):
        return None
    for at, word in enumerate(words[:-1]):
        if word not in _MAY or _YOU.isdisjoint(words[max(0, at - 3) : at]):
            continue
        ill = _first_ill(tokens, at + 1) if words[at + 1] in _FEELING else -1
        if ill > 0 and not _AFTER.isdisjoint(words[ill : ill + _NEAR + 2]):
            return at + 1
    return None


_MAY = word_set("may might can could will")
_YOU = word_set("you your")
_FEELING = word_set("feel have get be notice see look pass")


def _counts(words: Sequence[str]) -> bool:
    return any(word in _SOME or is_number(word) for word in words)


def _first_ill(tokens: Tokens, first: int) -> int:
    """Where the first complaint from ``first`` on ends; -1 where none is near."""
    near = range(first, min(first + _NEAR, len(tokens.words)))
    return next((end for end in (topic_at(tokens, at, AILING) for at in near) if end > 0), -1)


def _is_given(tokens: Tokens, at: int) -> bool:
    """Whether something taken or done follows "on" or "with": "on iron tablets"."""
    words = tokens.spoken
    if words[at] not in _WITH:
        return False
    start = at + 1 + (" ".join(words[at + 1 : at + 2]) in DETERMINERS)
    return topic_at(tokens, start, _GIVEN) > 0


def _shares_of_groups(tokens: Tokens) -> int | None:
    """Where a second share is for those without it: "44% of those on the drug and 16% on placebo"."""
    words = tokens.spoken
    shares = [at for at in range(1, len(words)) if _is_share(words, at)]
    for before, at in pairwise(shares):
        rest = words[at + 1 : at + 1 + _NEAR]
        if at - before > _APART or rest[:1] == ["to"]:
            continue
        set_against = rest[:1] != [] and rest[0] in _OF_GROUP
        set_against = set_against and not _AGAINST.isdisjoint(words[before + 1 : at])
        if set_against or not _WITHOUT.isdisjoint(rest):
            return at
    return None


def _is_share(words: Sequence[str], at: int) -> bool:
    """Whether a share ends here: "44%", "one in 20", "a quarter"."""
    in_so_many = words[at - 1] == "in" and is_number(words[at]) and is_number(words[at - 2])
    return words[at] in _PER_CENT or in_so_many or words[at] in _PARTS_OF


_PARTS_OF = word_set("quarter quarters third thirds half fifth tenth")
_OF_GROUP = word_set("at of in on after among for with without")
_AGAINST = word_set("against compared versus vs but while whereas")


def _formed_comparative(tokens: Tokens) -> int | None:
    """Where people have something in a degree that its ending tells: "have livelier sperm", "wheezier than"."""
    words = tokens.spoken
    for at in range(1, len(words) - 1):
        told = words[at - 1] in _HAS or words[at + 1] == "than"
        if told and words[at].endswith("ier") and words[at] not in _NO_DEGREE:
            return at
    return None


_HAS = HAVE | word_set("are were")
_NO_DEGREE = word_set("carrier barrier soldier courier supplier frontier earlier easier amplifier")


def _so_does(tokens: Tokens) -> int | None:
    """Where one thing changes as another does: "As temperatures climb, so do calls for help"."""
    words = tokens.spoken
    near = range(2, len(words) - 2) if words[0] in ("as", "when") else range(0)
    return next(
        (at for at in near if words[at - 1 : at + 1] == [",", "so"] and words[at + 1] in _DO), None
    )


_DO = AUXILIARIES | BE


def _here_and_there(tokens: Tokens) -> int | None:
    """Where something is common among some and rare among others."""
    words = tokens.spoken
    told = [at for at in range(len(words) - 1) if words[at + 1] in ("in", "among")]
    often = any(words[at] in _COMMON for at in told)
    return next((at for at in told if often and words[at] in _RARE), None)


_COMMON = word_set("common frequent widespread usual")
_RARE = word_set("rare unusual uncommon infrequent")


def _times_as(tokens: Tokens) -> int | None:
    """Where something is so many times more so: "was ten times deadlier"."""
    words = tokens.spoken
    for at in range(1, len(words) - 1):
        formed = words[at + 1].endswith("ier")
        if words[at] == "times" and formed and is_number(words[at - 1]):
            return at
    return None


def _pointing(tokens: Tokens) -> int | None:
    """Where something, and no study, points to an illness: "weakness at 20 points to disability"."""
    words = tokens.spoken
    for at in range(1, len(words) - 2):
        if words[at] in _POINTS and words[at + 1] == "to" and source_words().isdisjoint(words[:at]):
            near = range(at + 2, min(at + 5, len(words)))
            if any(topic_at(tokens, first, AILING) > 0 for first in near):
                return at
    return None


_POINTS = word_set("points pointed")


def _share_explained(tokens: Tokens) -> int | None:
    """Where statistics explain a share of what varies: "age explained 9% of the variance"."""
    words = tokens.spoken
    for at, word in enumerate(words):
        if word in _VARYING and not _EXPLAINING.isdisjoint(near := words[max(0, at - _NEAR) : at]):
            return at if "of" in near else None
    return None


_VARYING = word_set("variance variation variability")
_EXPLAINING = word_set("explain explains explained")
_PER_CENT = word_set("% percent cent")
_APART = 24
_WITHOUT = word_set("placebo placebos dummy sham control controls comparison")


def _change_after(tokens: Tokens) -> int | None:
    """Where a headline links a change with what preceded it: "Fall in extractions after sugar tax"."""
    words = tokens.words
    if not _is_headline(words, _BRIEF):
        return None
    changes = _first_change(words)
    if changes is None:
        return None
    if changes > 1 and words[changes - 2 : changes] in _FOLLOWED:
        return changes - 2
    after = next((at for at in range(changes + 1, len(words)) if words[at] in _AFTER_IT), None)
    dated = after is not None and words[after + 1 : after + 2] and words[after + 1].isdigit()
    return None if dated else after


def _first_change(words: Sequence[str]) -> int | None:
    """The change that a headline is about: "Fall in extractions", "extractions down 12 per cent"."""
    for at, word in enumerate(words[:-2]):
        near = words[at + 1]
        opens = at < _EARLY or words[at - 2 : at] in _FOLLOWED
        noun = opens and word in _CHANGES and near == "in"
        if noun or (at > 0 and word in _MOVED and _is_amount(words[at + 1 : at + 3])):
            return at
    return None


def _is_amount(words: Sequence[str]) -> bool:
    share = words[0] in ("a", "by") and words[-1] in _SHARES
    return share or words[0][0].isdigit() or words[0] in _BY_SO_MUCH


def _is_headline(words: Sequence[str], longest: int) -> bool:
    return 0 < len(words) <= longest and words[-1] not in (".", "!")


def _side_by_side(tokens: Tokens) -> int | None:
    """Where a headline sets one thing beside another without a verb: "Noisy schools, weaker readers"."""
    words = tokens.words
    if not _is_headline(words, _WITH_COLON) or not _SPOKEN.isdisjoint(words):
        return None
    comma = words.index(",")
    first = max((at + 1 for at in range(comma) if words[at] in _PARTING), default=0)
    ends = (at for at in range(comma, len(words)) if words[at] in _PARTING)
    before, after = words[first:comma], words[comma + 1 : next(ends, len(words))]
    paired = 0 < len(before) <= _LONGEST_PART and 1 < len(after) <= _LONGEST_PART
    alike = paired and all(map(str.isalnum, after)) and _is_comparative(after[0])
    moved = paired and before[-1] in _MOVED and after[-1] in _MOVED  # "Screens up, sleep down"
    return comma if moved or (alike and not _is_comparative(before[-1])) else None


def _is_comparative(word: str) -> bool:
    term = relation_family().label(word)
    return word == "lower" or (term is not None and term.role in _COMPARING)


_COMPARING = (Role.BARE_COMPARATIVE, Role.WEAK_CORRELATION)
_SPOKEN = BE | HAVE | AUXILIARIES
_PARTING = frozenset((":", "–", "—", "-"))
_LONGEST_PART = 6


_BRIEF = 14
_EARLY = 3
_AFTER_IT = _AFTER | {"since"}
_FOLLOWED = (["followed", "by"], ["by", "a"])
_MOVED = word_set("up down")
_BY_SO_MUCH = word_set("sharply steeply half")
_SHARES = word_set("third quarter half fifth tenth")
_WITH_COLON = 20
_CHANGES = word_set("fall rise drop jump surge spike increase decrease decline dip slump reduction")
_FRAMES = Frames(
    Frame(_HAVING | {"ve"}, _some_fall_ill),  # "they've"
    Frame(_WITHOUT | _AGAINST, _shares_of_groups),
    Frame(_VARYING, _share_explained),
    Frame(frozenset(("times",)), _times_as),
    Frame(_POINTS, _pointing),
    Frame(_RARE, _here_and_there),
    Frame(frozenset(("so",)), _so_does),
    Frame(_HAS | {"than"}, _formed_comparative),
    Frame(_CHANGES | _MOVED, _change_after),
    Frame(frozenset(","), _side_by_side),
)
_OFFERED = Frames(Frame(_MAY, _you_may_feel))
