"""Changes told with what came before them: "after three sessions your pain fades".

"After", "with" and "once" put a change next to what was taken or done. What is told like this of
people or of a past case is level 2 of Sumner's scale; what is held out to the reader ("your") or
said to fail without it ("without it, skin loses its firmness") is a promise or a cause, level 6.
"""

from __future__ import annotations

from collections.abc import Sequence

from claimcheck.language.strength.neighbours import BE, before_verb
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term
from claimcheck.language.words.topics import AILING, TAKEN, Topic, topic_at

CHANGING = word_set(
    "drop drops dropped fall falls fell fade fades faded ease eases eased clear clears cleared vanish "
    "vanishes vanished disappear disappears disappeared recover recovers recovered return returns "
    "returned sink sinks sank lift lifts lifted settle settles settled shrink shrinks shrank heal heals "
    "healed improve improves improved worsen worsens worsened climb climbs climbed come comes came go "
    "goes went gone soften softens softened get gets got lose loses lost stop stops stopped subside subsides"
)
_AFTER_THAT = {
    "come": word_set("down back"),
    "go": word_set("down away back up from"),
    "get": word_set("better worse fewer easier weaker stronger lighter shorter milder"),
    "lose": word_set("its their"),
}
_STEMS = {
    **dict.fromkeys(("come", "comes", "came"), "come"),
    **dict.fromkeys(("go", "goes", "went", "gone"), "go"),
    **dict.fromkeys(("get", "gets", "got"), "get"),
    **dict.fromkeys(("lose", "loses", "lost"), "lose"),
}
_STATES = word_set("gone clear back normal calmer better perfect")
_JOINING = word_set("after following since once when with without on within by if")
_CHANGED = AILING | {Topic.BODY, Topic.OUTCOME}
_DONE = word_set(
    "began joined stopping quitting giving cutting ditching switching starting taking eating drinking using wearing "
    "adding swapping going stop stopped quit gave cut ditched switched start started take took session "
    "sessions treatment treatments"
)
_RECOVERED_FROM = word_set(
    "surgery operation procedure anaesthetic anesthetic birth delivery puberty menopause"
)
_CARE = word_set("treatment treatments care medicine medicines help")
_REACH = 9
_WHOSE = word_set("your you")


def find_sequences(tokens: Tokens) -> list[Hit[Term]]:
    """The verb of a change that is told with what was taken or done before; none or one."""
    if (CHANGING | _STATES).isdisjoint(tokens.there) or _JOINING.isdisjoint(tokens.there):
        return []
    words = tokens.spoken
    for at in range(1, len(words)):
        if not (_changes(words, at) or _is_in_state(words, at)):
            continue
        subject = _subject(tokens, at)
        if subject is None:
            continue
        joining = _joined_by(tokens, subject, at)
        if joining:
            held_out = joining == "without" or not _WHOSE.isdisjoint(words[:at])
            term = Term(Role.WORKS if held_out else Role.CORRELATION)
            return [Hit(tokens.start(at), tokens.end(at), term, at, at + 1)]
    return []


def _changes(words: Sequence[str], at: int) -> bool:
    if words[at] not in CHANGING:
        return False
    needed = _AFTER_THAT.get(_STEMS.get(words[at], ""))
    return needed is None or words[at + 1 : at + 2] == [] or words[at + 1] in needed


def _is_in_state(words: Sequence[str], at: int) -> bool:
    return words[at] in _STATES and words[at - 1] in BE


def _subject(tokens: Tokens, verb: int) -> int | None:
    """Where the changed matter begins: "your morning readings"; ``None`` where none is named."""
    words = tokens.spoken
    noun = before_verb(words, verb)
    while noun >= 0 and words[noun] in _HELPING:
        noun = before_verb(words, noun)
    begins = range(max(0, noun - 3), noun + 1)
    owned = (at for at in begins if words[at] in _OWN and at < noun)
    named = (at for at in begins if topic_at(tokens, at, _CHANGED) == noun + 1)
    return next(named, next(owned, None))


_OWN = word_set("my your his her our their")


_HELPING = BE | word_set("has have had will can")


def _joined_by(tokens: Tokens, subject: int, verb: int) -> str:
    """The word that joins it to what was taken or done; empty where none does."""
    words = tokens.spoken
    opens = range(1) if words[0] in _JOINING else range(0)
    closes = range(verb + 1, min(verb + _REACH, len(words) - 1))
    for at in (*opens, *closes):
        last = subject if at < subject else min(at + _REACH, len(words))
        word: str = words[at]
        alone = word == "without" and at > verb  # "clears up without treatment"
        if word in _JOINING and not alone and _names_taken(tokens, at + 1, last):
            return word
    return ""


def _names_taken(tokens: Tokens, first: int, last: int) -> bool:
    near, lacking = tokens.spoken[first:last], tokens.spoken[first - 1] == "without"
    if not _RECOVERED_FROM.isdisjoint(near) or (lacking and not _CARE.isdisjoint(near)):
        return False  # "without treatment the rash settles"
    taken = any(topic_at(tokens, at, TAKEN) > 0 for at in range(first, last))
    lacks = lacking and near[:1] in (["it"], ["them"], ["enough"])
    return taken or lacks or not _DONE.isdisjoint(near)
