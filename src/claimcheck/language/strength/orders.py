"""Effects promised for an order: "ditch gluten and your joints will settle", "regrow hair in 90 days".

Nobody can do at will what such a line orders or adds to its order, so it says that the thing does
it: level 6 of Sumner's scale.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from claimcheck.language.strength.hinges import Frame, Frames, find_hinge
from claimcheck.language.strength.neighbours import AUXILIARIES, BE, DETERMINERS, HAVE, PREPOSITIONS
from claimcheck.language.strength.sequences import CHANGING
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term, relation_family
from claimcheck.language.words.topics import AILING, Topic, topic_at

_TERM = Term(Role.WORKS)
_OF_HEALTH = AILING | {Topic.BODY, Topic.OUTCOME}
OPENS_NO_ORDER = (
    DETERMINERS
    | PREPOSITIONS
    | BE
    | HAVE
    | AUXILIARIES
    | word_set(
        "i you he she it we they who what why how when where which if whether because although though "
        "while once there here then so but and or not yes more less most least some many please"
    )
)
_LONGEST_ORDER = 14
_OUTCOME = 7


_PROMISED = word_set("tonight today naturally instantly fast overnight forever quickly money")
_SPANS = word_set("days weeks hours minutes seconds months day week")


def _find_ordered_effect(tokens: Tokens) -> list[Hit[Term]]:
    """Where an advertising order promises an effect: "Ease bloating naturally", "Regrow hair in 90 days"."""
    words = tokens.words
    acting = relation_family().label(words[0]) if words else None
    if acting is None or acting.form is not Form.BASE or words[-1] == "?":
        return []
    named = any(topic_at(tokens, at, _OF_HEALTH) > 0 for at in range(1, min(4, len(words))))
    spans = (words[at : at + 4] for at, word in enumerate(words) if word in ("in", "within"))
    soon = any(not _SPANS.isdisjoint(span) for span in spans)
    if named and (soon or not _PROMISED.isdisjoint(words) or _is_sold_with(words)):
        return [Hit(tokens.start(0), tokens.end(0), _TERM, 0, 1)]
    return []


def _is_sold_with(words: Sequence[str]) -> bool:
    """Whether it is to be done with the shop's own thing: "with our turmeric gummies"."""
    return any(pair in _SOLD_WITH for pair in pairwise(words))


_SOLD_WITH = frozenset((("with", "our"), ("with", "these"), ("with", "this")))


def find_orders(tokens: Tokens) -> list[Hit[Term]]:
    """The word on which an order hinges that promises an effect; none or one."""
    asks = tokens.words[-1:] in ([], ["?"])
    if not asks and len(tokens) > 1 and _befalls(tokens.spoken, 0) and "if" not in tokens.there:
        return [Hit(tokens.start(0), tokens.end(0), _TERM, 0, 1)]
    if not asks and offers_outcome(tokens):
        return [Hit(tokens.start(0), tokens.end(0), _TERM, 0, 1)]
    return _find_ordered_effect(tokens) or find_hinge(tokens, _FRAMES, _TERM)


def offers_outcome(tokens: Tokens) -> bool:
    """Whether the reader is told to receive what nobody can take: "expect thicker hair", "goodbye headaches".

    Verbs of receiving cannot be obeyed, so that they order nothing.
    """
    words = tokens.spoken
    parts = words[0] in _PARTING or words[:2] in _SAYING
    if not parts and words[0] not in _RECEIVING:
        return False
    near = range(1, min(_OUTCOME, len(words)))
    if parts:
        return any(topic_at(tokens, at, AILING) > 0 for at in near)
    better = next((at for at in near if _is_better(words[at])), None)
    return better is not None and any(
        topic_at(tokens, at, _OF_HEALTH) > 0 for at in range(1, min(better + 4, len(words)))
    )


_PARTING = word_set("goodbye farewell")
_SAYING = (["say", "no"], ["say", "goodbye"], ["wave", "goodbye"], ["kiss", "goodbye"])
_RECEIVING = word_set("expect enjoy experience get gain notice see discover welcome hello")


def _is_better(word: str) -> bool:
    term = relation_family().label(word)
    return term is not None and term.role in (Role.BARE_COMPARATIVE, Role.WEAK_CORRELATION)


def _your_body_will(tokens: Tokens) -> int | None:
    """What a part of the reader's body will do, other than be treated: "your skin will glow"."""
    words = tokens.spoken
    for at, word in enumerate(words[:-2]):
        opens = at == 0 or words[at - 1] in _BEFORE_CLAUSE
        if opens and word in ("your", "you") and "if" not in tokens.there:
            end = topic_at(tokens, at + 1, _BODY) if word == "your" else at + 1
            if end > 0 and words[end : end + 1] == ["will"] and _comes_to(words, end + 1, word):
                return end
    return None


_BEFORE_CLAUSE = frozenset((",", "and", ":", ";", "–", "—", '"', "so", "because"))


def _comes_to(words: Sequence[str], verb: int, who: str) -> bool:
    """Whether it is no care or feeling: "will be scanned", "will feel tight"; of "you", what nobody can do."""
    if who == "you":
        return words[verb] == "never" and "again" in words[verb:]
    return words[verb] not in _BE_OR_FEEL


_BODY = frozenset((Topic.BODY,))
_BE_OR_FEEL = word_set("be not feel have need also still usually probably")


def promised_outcome(tokens: Tokens) -> int | None:
    """Where an order meets its outcome: "ditch gluten and your joints will settle", "eat it and wake refreshed"."""
    return _order_and(tokens, _promises)


def _order_and_outcome(tokens: Tokens) -> int | None:
    at = _order_and(tokens, _follows)
    if at is None:
        return None
    last = min(len(tokens.words), at + 2 * _OUTCOME)
    return at if any(topic_at(tokens, near, _OF_HEALTH) >= 0 for near in range(last)) else None


def _order_and(tokens: Tokens, follows: Callable[[Sequence[str], int], bool]) -> int | None:
    words = tokens.spoken
    if not words or not words[0].isalpha() or (words[0] in OPENS_NO_ORDER and not _bids(words)):
        return None
    for at in range(2, min(len(words) - 2, _LONGEST_ORDER)):
        if words[at] == "and" and (follows(words, at + 1) or _befalls(words, at + 1)):
            return at
    return None


def _bids(words: Sequence[str]) -> bool:
    """Whether a word that mostly helps another verb is an order itself: "Do this for a month", "Have two a day"."""
    return words[0] in _DO and words[1:2] != [] and words[1] in _THIS


_DO = word_set("do have")
_THIS = word_set("this that it these one two three a an")


def _follows(words: Sequence[str], first: int) -> bool:
    """Whether what comes after "and" befalls somebody: "and the bleeding stops", "and watch it fade"."""
    if _promises(words, first):
        return True
    watched = words[first] in _WATCHING
    owned = words[first + watched]
    near = words[first + watched + 1 : first + watched + _OUTCOME - 1]
    return owned in _WHAT and not CHANGING.isdisjoint(near) and not _DEED.issuperset(near[:1])


_WATCHING = word_set("watch see feel notice")
_WHAT = word_set("your the it my that those")
_DEED = word_set("to of")


def _befalls(words: Sequence[str], first: int) -> bool:
    """Whether the second order is something nobody can do at will, and so a promise: "and wake refreshed"."""
    if words[first] not in _INVOLUNTARY:
        return False
    at = first + 1 + (words[first + 1] == "up")
    after = words[at] if at < len(words) else ""
    return after in _HOW or (after.endswith(("er", "ed")) and len(after) > _SHORT)


_INVOLUNTARY = word_set("wake sleep feel look walk")
_HOW = word_set(
    "through like soundly deeply tight well better great amazing fresh calm alive without with ready years pain"
)
_SHORT = 4


def _promises(words: Sequence[str], first: int) -> bool:
    """Whether what follows "and" will happen to the reader, rather than be done to them."""
    if words[first] not in ("you", "your"):
        return False
    near = words[first + 1 : first + _OUTCOME]
    will = next((at for at, word in enumerate(near) if word == "will"), None)
    if will is None or (words[first] == "you" and will > 1):
        return False
    rest = near[will + 1 :]
    return rest[:1] != ["be"] or not rest[1:2] or not rest[1].endswith("ed")


def _wish_and_order(tokens: Tokens) -> int | None:
    """Where what is wished for is to come of an order: "Want fewer colds? Wash your hands"."""
    words = tokens.spoken
    if words[:1] == [] or words[0] not in _WISHING or "?" not in words[2:-1]:
        return None
    at = words.index("?", 2)
    bids = words[at + 1] not in OPENS_NO_ORDER | _ASKING_ON and not words[at + 1].endswith("ing")
    named = any(topic_at(tokens, near, _OF_HEALTH) >= 0 for near in range(1, at))
    return at if named and bids else None


_WISHING = word_set("want need fancy tired suffering struggling wish hoping trouble can't cannot")
_ASKING_ON = word_set(
    "here's there's don't never ask call see read find join speak talk contact visit get"
)
_FRAMES = Frames(
    Frame(frozenset("?"), _wish_and_order),
    Frame(word_set("and"), _order_and_outcome),
    Frame(word_set("will ll"), _your_body_will),
)
