"""What a sentence does: assert something of a health matter, or something else."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import cache
from typing import NamedTuple

from claimcheck.language.asserted import Asserted
from claimcheck.language.morphology import Form, verb_forms
from claimcheck.language.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.tellers import is_report_word, tell
from claimcheck.language.sources import openings, verbs_of, words_of
from claimcheck.language.tokens import Tokens
from claimcheck.language.topics import Topic, has_medical_word
from claimcheck.model.wording import Advice, Strength, Wording


class Statement(StrEnum):
    """What a sentence does. Only an assertion is a health claim."""

    ASSERTION = "assertion"
    POINTER = "pointer"
    """It points to a source and says what that is about."""
    QUESTION = "question"
    FRAGMENT = "fragment"
    """A heading, a label or a list item that asserts nothing."""
    NAVIGATION = "navigation"
    DISCLAIMER = "disclaimer"
    META = "meta"
    """It announces what the article does."""
    METHOD = "method"
    AIM = "aim"
    PUBLICATION = "publication"
    """Where something was published, who paid, who led."""
    FURTHER = "further"
    """More research is needed."""
    DEFINITION = "definition"
    ANECDOTE = "anecdote"
    OTHER = "other"
    """It speaks of no matter of health."""


class Seen(NamedTuple):
    """A sentence with what has been read of it, on which its kind is decided."""

    text: str
    tokens: Tokens
    asserted: Asserted
    topics: list[Hit[Topic]]
    wording: Wording
    in_health: bool = False
    """Whether the sentences before it speak of a health matter."""

    @property
    def words(self) -> list[str]:
        """The tokens that assert."""
        return self.tokens.words[self.asserted.first : self.asserted.last]

    @property
    def relates(self) -> bool:
        """Whether the words relate something to something."""
        return self.wording.strength is not Strength.NONE

    @property
    def closed(self) -> bool:
        """Whether a full stop or the like ends the sentence."""
        return self.text.rstrip(" \"'”’)]*")[-1:] in {".", "!", "…"}


class Judged(NamedTuple):
    """What a sentence does, and the words that show it."""

    statement: Statement
    cue: Hit[Statement] | None = None


def judge_statement(seen: Seen) -> Judged:
    """What the sentence does: the first test that fits decides, an assertion if none does."""
    for test in _TESTS:
        judged = test(seen)
        if judged:
            return judged
    return Judged(Statement.ASSERTION)


def _question(seen: Seen) -> Judged | None:
    asks = seen.text.rstrip(" \"'”’)]*").endswith("?")
    return Judged(Statement.QUESTION) if asks else None


_NOT_CLAIMS = (
    Statement.NAVIGATION,
    Statement.DISCLAIMER,
    Statement.META,
    Statement.METHOD,
    Statement.AIM,
    Statement.PUBLICATION,
    Statement.FURTHER,
    Statement.DEFINITION,
)


@cache
def _scan(statement: Statement) -> PhraseScan[Statement]:
    return PhraseScan(dict.fromkeys(read_lexicon("statements")[statement.value], statement))


def _first(seen: Seen, statement: Statement) -> Hit[Statement] | None:
    return next(_scan(statement).scan(seen.tokens), None)


def _navigation(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.NAVIGATION)
    if hit and (hit.first <= 1 or len(seen.tokens) <= 8) and len(seen.tokens) <= 25:
        return Judged(Statement.NAVIGATION, hit)
    return None


def _disclaimer(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.DISCLAIMER)
    if hit or seen.tokens.words[:1] == ["disclaimer"]:
        return Judged(Statement.DISCLAIMER, hit)
    return None


def _pointer(seen: Seen) -> Judged | None:
    """ "NIH.gov: Effects of …", "see the study titled …"."""
    words = seen.tokens.words
    names = "gov" in words[:4] or "org" in words[:4]
    titled = any(
        word in {"titled", "entitled"} and _work_before(words, index)
        for index, word in enumerate(words)
    )
    if (names and ":" in words[:6]) or (titled and not seen.asserted.lead):
        return Judged(Statement.POINTER) if _is_health(seen) else None
    return None


def _work_before(words: list[str], index: int) -> bool:
    return any(word in {"study", "review", "paper", "article", "trial"} for word in words[:index])


def _meta(seen: Seen) -> Judged | None:
    first = seen.asserted.first if seen.asserted.first < len(seen.tokens) else 0
    hit = _scan(Statement.META).at(seen.tokens, 0) or _scan(Statement.META).at(seen.tokens, first)
    if hit and not seen.asserted.lead and "but" not in seen.words:
        return Judged(Statement.META, hit)
    return None


def _asked(seen: Seen) -> Judged | None:
    """ "Researchers examined …": a source as subject, and a verb of asking, not of finding."""
    words, first = seen.words, seen.asserted.first
    for at, word in enumerate(words[1:12], 1):
        if word in words_of("before noun") or word in words_of("relative"):
            continue
        if word in verbs_of("ask verbs") and _by_source(seen, first, first + at):
            found = any(is_report_word(later) for later in words[at + 1 :])
            return None if found or seen.wording.negated else Judged(Statement.METHOD)
    return None


def _by_source(seen: Seen, first: int, verb: int) -> bool:
    """Whether the word before the verb at ``verb`` is a source, or part of its description."""
    told = tell(seen.text, seen.tokens)
    words = seen.tokens.words
    if words[verb - 1] in words_of("before noun") | words_of("relative") | words_of("passive"):
        return False
    form = verbs_of("ask verbs")[words[verb]]
    if form in (Form.ING, Form.BASE) or words[first] in words_of("within"):
        return False
    return told.names_source(first, min(verb, first + 6)) or words[first] in words_of("pronoun")


def _method(seen: Seen) -> Judged | None:
    if seen.asserted.lead and seen.relates:
        return None
    for statement in (Statement.AIM, Statement.METHOD):
        hit = _first(seen, statement)
        if hit and not seen.relates and not advises(seen):
            return Judged(statement, hit)
    return None


def _publication(seen: Seen) -> Judged | None:
    if seen.asserted.lead:
        return None
    hit = _first(seen, Statement.PUBLICATION)
    inside = hit and hit.first >= seen.asserted.first and hit.last <= seen.asserted.last
    if hit and inside and not seen.relates:
        return Judged(Statement.PUBLICATION, hit)
    return None


def _further(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.FURTHER)
    if hit is None:
        return None
    rest = seen.tokens.words[: hit.first] if hit.first > 6 else seen.tokens.words[hit.last :]
    turns = any(word in {"but", "although", "however", "though", "while"} for word in rest)
    return None if turns and seen.relates else Judged(Statement.FURTHER, hit)


def _definition(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.DEFINITION)
    if hit is None or seen.relates or any(w in _CONTENT for w in seen.words):
        return None
    return Judged(Statement.DEFINITION, hit)


_CONTENT = frozenset(
    "essential vital crucial important necessary needed required affects affect can may helps "
    "causes common rare high low rich safe effective percent % likely risk".split()
)


def _anecdote(seen: Seen) -> Judged | None:
    """Told of oneself or of one named person, with nothing said of cause or effect."""
    words = seen.words
    mine = any(word in {"i", "my", "me", "myself"} for word in words)
    told = any(word in _HAPPENED for word in words[1:5]) and _named(seen)
    if (mine or told) and seen.wording.strength < Strength.CONDITIONAL:
        return Judged(Statement.ANECDOTE)
    return None


_HAPPENED = frozenset(
    "was were felt started noticed lost took went began woke decided struggled tried had".split()
)


def _named(seen: Seen) -> bool:
    """Whether the sentence opens with a person's name: capitals, and no matter of health."""
    first = seen.asserted.first
    at = seen.tokens.start(first)
    word = seen.tokens.words[first]
    known = any(hit.first == first for hit in seen.topics) or openings().at(seen.tokens, first)
    second = seen.words[1:2]
    aged = "," in seen.words[1:4] and any(w.isdigit() for w in seen.words[1:5])
    return (
        seen.text[at].isupper()
        and not known
        and word in _FIRST_NAMES | {""}
        or (aged and bool(second))
    )


_FIRST_NAMES: frozenset[str] = frozenset()


def _fragment(seen: Seen) -> Judged | None:
    words = seen.words
    if not words or len([w for w in words if w[0].isalnum()]) < 2:
        return Judged(Statement.FRAGMENT)
    if seen.asserted.lead or seen.asserted.tail:
        return None
    if seen.closed and (len(words) >= _SENTENCE or any(word in _verbs() for word in words)):
        return None
    if not seen.closed and words[0] in _HEADING:
        return Judged(Statement.FRAGMENT)
    if any(word in _sure_verbs() for word in words) or _verbless(seen) or advises(seen):
        return None
    return Judged(Statement.FRAGMENT)


_SENTENCE = 10
"""A line of so many words that ends in a full stop is taken for a sentence."""
_HEADING = frozenset("how what why when where who which understanding about".split())


def _verbless(seen: Seen) -> bool:
    return next(_verbless_scan().scan(seen.tokens), None) is not None


@cache
def _verbless_scan() -> PhraseScan[bool]:
    return PhraseScan(dict.fromkeys(read_lexicon("statements")["verbless"], True))


@cache
def _verbs() -> frozenset[str]:
    """Every form of a common verb but its -ing."""
    common = {
        form
        for verb in read_lexicon("statements")["verbs"]
        for form in verb_forms(verb)
        if not form.endswith("ing")
    }
    reports = set(verbs_of("find verbs")) | set(verbs_of("say verbs"))
    return frozenset(common | reports | _AUXILIARIES)


_AUXILIARIES = frozenset(
    "is are was were been am has had does did cannot isn aren doesn don".split()
)


@cache
def _sure_verbs() -> frozenset[str]:
    return _verbs() - set(read_lexicon("statements")["ambiguous verbs"])


def _off_topic(seen: Seen) -> Judged | None:
    if _is_health(seen):
        return None
    if seen.relates and (seen.in_health or _topics(seen)):
        return None
    if (seen.asserted.lead or seen.asserted.tail) and (seen.topics or seen.relates):
        return None
    if advises(seen) and _topics(seen) and not _safety_net(seen):
        return None
    return Judged(Statement.OTHER)


def _topics(seen: Seen) -> bool:
    return any(hit.label is not Topic.PEOPLE for hit in seen.topics)


def _is_health(seen: Seen) -> bool:
    """Whether the sentence names a particular matter of health."""
    generic = _generic()
    folded = seen.tokens.folded
    return any(
        hit.label is not Topic.PEOPLE and folded[hit.start : hit.end] not in generic
        for hit in seen.topics
    ) or has_medical_word(seen.tokens)


@cache
def _generic() -> frozenset[str]:
    return frozenset(read_lexicon("statements")["generic"])


def advises(seen: Seen) -> bool:
    """Whether the sentence gives advice, by its wording or as an imperative."""
    return seen.wording.advice is not Advice.NONE or is_imperative(seen)


def is_imperative(seen: Seen) -> bool:
    """Whether the sentence tells the reader to do something: "If it hurts, see a doctor"."""
    words = seen.words
    if words and words[0] in _CONDITION and "," in words[:-1]:
        words = words[words.index(",") + 1 :]
    while words[1:] and (words[0] in _ADVERBS or words[0].endswith("ly")):
        words = words[1:]
    return bool(words) and words[0] in _imperatives()


_CONDITION = frozenset(["if", "when", "before", "after", "once", "while", "for", "to", "until"])
_ADVERBS = frozenset(
    ["always", "never", "only", "just", "please", "also", "instead", "first", "then"]
)


@cache
def _imperatives() -> frozenset[str]:
    return frozenset(read_lexicon("statements")["imperative"])


def _safety_net(seen: Seen) -> bool:
    lists = read_lexicon("statements")["safety net"]
    return any(word in lists for word in seen.words)


_TESTS: tuple[Callable[[Seen], Judged | None], ...] = (
    _question,
    _navigation,
    _disclaimer,
    _pointer,
    _further,
    _publication,
    _meta,
    _asked,
    _method,
    _definition,
    _fragment,
    _anecdote,
    _off_topic,
)
