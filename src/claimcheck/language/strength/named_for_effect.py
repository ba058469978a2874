"""Causes stated by a name: "an immune booster", "nature's aspirin", "no more heel pain".

Labels and posts rarely say that something acts; they name it after what it should do, or name what
ends.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import AUXILIARIES, BE, HAVE
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

_TERM = Term(Role.WORKS)
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME}
_MARKS = frozenset((",", ":", ";", "–", "—", "-", ".", "!", "?"))
_SPOKEN = BE | HAVE | AUXILIARIES
_BRIEF = 16
_FAR = 6
_NEAR = 3


def find_named_effects(tokens: Tokens) -> list[Hit[Term]]:
    """The word that names something after its effect; none or one."""
    return find_hinge(tokens, _FRAMES, _TERM)


def _agent(tokens: Tokens) -> int | None:
    """Something named after what it does: "is a natural fat burner", "Kale: the pain buster"."""
    words = tokens.spoken
    for at, word in enumerate(words):
        if at > 1 and word in _AGENTS and _is_called(words, at) and _is_acted_on(tokens, at):
            return at
    return None


_AGENTS = word_set(
    "booster burner buster killer fighter suppressant reliever enhancer relaxant cleanser healer "
    "soother protector reducer thinner stimulant regulator blaster"
)
_ACTED_ON = word_set("fat appetite stress immune immunity energy mood germ blood sugar")


def _is_acted_on(tokens: Tokens, last: int) -> bool:
    near = range(max(0, last - _NEAR), last)
    named = any(topic_at(tokens, at, _OF_HEALTH) == last for at in near)
    return named or tokens.words[last - 1] in _ACTED_ON


def _is_called(words: Sequence[str], at: int) -> bool:
    """Whether a copula or a mark precedes the name, with only its modifiers in between."""
    near = words[max(0, at - _FAR) : at]
    joined = next((n for n in reversed(range(len(near))) if near[n] in BE or near[n] in _MARKS), -1)
    return joined >= 0 and all(word.isalnum() for word in near[joined + 1 :])


def _kind_of_drug(tokens: Tokens) -> int | None:
    """Something that is praised as a drug of some kind: "exercise is a powerful antidepressant"."""
    words = tokens.spoken
    for at, word in enumerate(words):
        praised = word in _KINDS and words[at - 1] in _POTENT and words[at - 2] in ("a", "an")
        if at > _NEAR and praised and words[at - 3] in BE:
            return at
    return None


_KINDS = word_set(
    "antidepressant painkiller sedative laxative diuretic stimulant antiseptic antibiotic decongestant "
    "tranquilliser tranquilizer antihistamine disinfectant antioxidant anaesthetic poison toxin irritant "
    "medicine tonic"
)
_POTENT = word_set(
    "powerful potent strong natural mild gentle great brilliant excellent effective wonderful proven"
)


def _natural(tokens: Tokens) -> int | None:
    """Something called nature's drug: "garlic is nature's antibiotic"."""
    words = tokens.words
    for at, word in enumerate(words[:-3]):
        if word == "nature" and words[at + 1 : at + 3] == ["'", "s"]:
            near = range(at + 3, min(at + 3 + _NEAR, len(words)))
            if any(topic_at(tokens, named, TAKEN) > 0 for named in near):
                return at
    return None


def _ended(tokens: Tokens) -> int | None:
    """A complaint that a line without a verb declares ended."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        opens = word == "no" and words[at + 1] == "more" and (at == 0 or words[at - 1] in _MARKS)
        if opens and _is_verbless(words) and _names_ill(tokens, at + 2):
            return at + 1
    return None


def _is_verbless(words: Sequence[str]) -> bool:
    return len(words) <= _BRIEF and _SPOKEN.isdisjoint(words) and "than" not in words


def _names_ill(tokens: Tokens, first: int) -> bool:
    near = range(first, min(first + 2, len(tokens.words)))
    return any(topic_at(tokens, at, AILING) >= 0 for at in near)


def _relief(tokens: Tokens) -> int | None:
    """Relief that a label praises: "knee sleeve for fast, natural pain relief"."""
    words = tokens.spoken
    if "relief" not in words[2:] or not _is_verbless(words):
        return None
    at = words.index("relief", 2)
    near = words[max(0, at - _FAR) : at]
    return at if "for" in near and not _PRAISED.isdisjoint(near) else None


_PRAISED = word_set(
    "effective fast instant natural lasting deep rapid real quick targeted powerful complete total"
)


def _blamed(tokens: Tokens) -> int | None:
    """A culprit that readers are told to blame ("Tired and cross: blame your thyroid"), or doctors do."""
    words = tokens.spoken
    for at, word in enumerate(words[:-1]):
        bidden = word == "blame" and (at == 0 or words[at - 1] in _MARKS)
        attributed = word in _BLAMING and at > 0 and words[at - 1] in _TELLERS
        attributed = attributed and not {"for", "on"}.isdisjoint(words[at : at + _BRIEF])
        if (bidden or attributed) and words[at + 1] not in _SOMEBODY:
            return at
    return None


_BLAMING = word_set("blame blames blamed")
_TELLERS = word_set("doctors experts scientists researchers study studies dentists surgeons report")
_SOMEBODY = word_set("yourself me us him her them it for")


def _good_for(tokens: Tokens) -> int | None:
    """Something called good for the body or a purpose: "are a great choice for gut health"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-1]):
        if word == "for" and _is_praised(words, at) and topic_at(tokens, at + 1, _OF_HEALTH) > 0:
            return at
    return None


def _is_praised(words: Sequence[str], at: int) -> bool:
    near = words[max(0, at - _FAR) : at]
    praise = next((n for n, word in enumerate(near) if word in _GOOD), 0)
    return (
        praise > 1
        and near[praise - 1] in ("a", "an")
        and near[praise - 2] in BE
        and len(near) - praise <= _NEAR
    )


_GOOD = word_set("good great excellent ideal perfect wonderful brilliant fantastic superb super")
_FRAMES = Frames(
    Frame(_AGENTS, _agent),
    Frame(_KINDS, _kind_of_drug),
    Frame(word_set("nature"), _natural),
    Frame(word_set("more"), _ended),
    Frame(word_set("relief"), _relief),
    Frame(_BLAMING, _blamed),
    Frame(_GOOD, _good_for),
)
