"""Whether what acts is taken, done or met with, or is a part or a state of the body itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from claimcheck.language.picos.sides import Part
from claimcheck.language.text.phrases import Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.person_words import read_person_words
from claimcheck.language.words.topics import TAKEN, Topic

_LEADING = word_set("by with through using of the a an your our their its this these to")
_SETTING = word_set("in with during after at when")
ENDING = word_set(
    "is are was were of in for with from to on at as during after among who that which , ( . ; :"
)
"""What ends a noun phrase."""
_SHADING = word_set(
    "may might can could will would should has have had do does did not never also still often "
    "itself themselves to"
)
_LACK = word_set(
    "deficiency deficiencies deficient lack lacking low shortage insufficient inadequate levels "
    "depletion malabsorption resistance"
)
_LOW_IN = word_set("diet diets dose doses carb fat impact intensity")
"""Of these a low one is taken or done."""
_TOO, _LITTLE = word_set("too not so"), word_set("little few enough")


def is_given(tokens: Tokens, topics: Sequence[Hit[Topic]], agent: Part) -> bool:
    """Whether the agent is something taken or done, or what no list holds.

    The head noun decides: "heart drugs" are given, a "drug-resistant infection" is a state. People
    count as given something where the sentence names it anywhere; a lack of something is a state.
    """
    words = tokens.words
    first = next(
        (at for at in range(agent.first, agent.last) if words[at] not in _LEADING), agent.last
    )
    if first and words[first - 1] == "our":
        return True
    if first == agent.last or _is_lack(words[first : agent.last]):
        return first == agent.last
    if words[first] in _SETTING:  # "In asthma the airways swell"
        inside = [hit for hit in topics if first <= hit.first < agent.last]
        return not inside or inside[-1].label in TAKEN
    head = Part(first, _end_of_head(words, first, agent.last))
    taken = [hit for hit in topics if _is_thing(words, hit)]
    if not read_person_words().heads.keys().isdisjoint(words[head.first : head.last]):
        return bool(taken)
    if _is_doing(words[first], first, topics) or any(map(head.overlaps, taken)):
        return True
    return not any(hit.last == head.last and hit.label is not Topic.PEOPLE for hit in topics)


def begins_given(tokens: Tokens, topics: Sequence[Hit[Topic]], agent: Part) -> bool:
    """The same of an agent that follows: "caused by smoking", "happens when the airways swell"."""
    if _is_lack(tokens.words[agent.first : agent.last]):
        return False
    named = (hit for hit in topics if agent.overlaps(hit) and hit.label is not Topic.PEOPLE)
    first = next(named, None)
    return first is None or _is_thing(tokens.words, first)


def _is_doing(word: str, at: int, topics: Sequence[Hit[Topic]]) -> bool:
    """Whether it is something people do: "chewing gum", "being overweight", but not "bleeding"."""
    return word.endswith("ing") and not any(hit.first == at for hit in topics)


def _end_of_head(words: Sequence[str], first: int, last: int) -> int:
    """Where the noun phrase that begins at ``first`` ends, without what shades its verb."""
    end = next((at for at in range(first, last) if words[at] in ENDING), last)
    while end > first and (words[end - 1] in _SHADING or words[end - 1].endswith("ly")):
        end -= 1
    return end


def _is_thing(words: Sequence[str], hit: Hit[Topic]) -> bool:
    """Whether it can be taken or done, and neither a person nor what the body makes itself."""
    people = read_person_words().heads
    return (
        hit.label in TAKEN and words[hit.last - 1] not in people and words[hit.first] not in _own()
    )


def _is_lack(words: Sequence[str]) -> bool:
    if not _LOW_IN.isdisjoint(words):
        return False
    short = any(one in _TOO and two in _LITTLE for one, two in pairwise(words))
    return short or not _LACK.isdisjoint(words)


@cache
def _own() -> frozenset[str]:
    """What the body makes itself: hormones and messengers."""
    return frozenset(read_lexicon("acts")["own"])
