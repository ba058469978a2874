"""The words of a claim, with what was found in them: what its type is told by."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from claimcheck.language.acts import Act, read_act
from claimcheck.language.text.keeping import kept
from claimcheck.language.text.phrases import Family, Hit, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.wording import Worded
from claimcheck.language.words.relations import Role
from claimcheck.language.words.spelled import SpelledList
from claimcheck.language.words.topics import Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass

LINKING = (Strength.CORRELATIONAL, Strength.AMBIGUOUS)
LINKS = frozenset(
    {
        Role.CORRELATION,
        Role.CORRELATION_NOUN,
        Role.ASSOCIATED,
        Role.AMBIGUOUS,
        Role.AMBIGUOUS_NOUN,
    }
)
"""The roles of words that say of two things that they go together."""


@dataclass(frozen=True, slots=True)
class Typed:
    """A claim's type, and the words that show it; ``None`` where only its relation does."""

    type: ClaimType
    cue: Hit[str] | None = None


class Said:
    """The words of a claim with what was found in them."""

    def __init__(
        self, tokens: Tokens, topics: list[Hit[Topic]], kinds: list[Hit[str]], worded: Worded
    ) -> None:
        self.tokens = tokens
        self.words = tokens.words
        self.topics = topics
        self.cues = _by_section(kinds)
        self.worded = worded

    @kept
    def act(self) -> Act | None:
        """What is done, where the words tell an effect."""
        relation = self.worded.relation
        links = relation is not None and relation.label.role in LINKS
        if links or self.worded.strength in LINKING:
            return None
        return read_act(self.tokens, self.topics, relation)

    @kept
    def worth(self) -> int:
        """1 where good is told to be done by something given, -1 for harm, 0 for neither."""
        act = self.act
        return act.worth if act and (act.given or act.risk) else 0


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
    """Every listed phrase with its section; the first that lists it holds it."""
    phrases: dict[str, str] = {}
    for section, listed in read_lexicon("claim_types").items():
        for phrase in listed:
            phrases.setdefault(phrase, section)
    return phrases


SPELLED = SpelledList(
    "kinds",
    _kind_phrases,
    made_from=("claim_words.py", "lexicons/claim_types.txt"),
    read=str,
)
"""The spelled-out file of all of them."""
