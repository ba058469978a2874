"""What a sentence does: assert something about a health matter, or something else."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from claimcheck.folding.patterns import pattern
from claimcheck.language.fragments import is_fragment
from claimcheck.language.seeing import Seen, words_in
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.phrases import Hit
from claimcheck.language.words.sources import verbs_of, words_of
from claimcheck.language.words.topics import AILING
from claimcheck.model.wording import Strength
from claimcheck.values import dataclass

_LABEL = 8
_LONGEST_NAVIGATION = 25
_OPENING_CLAUSE = 6
_SUBJECT = 12
_BARE = 4
"""A bare definition says what something is in about this many words: "an allergy to pollen"."""
_WORKS = frozenset(["study", "review", "paper", "article", "trial", "report"])
_TURNS = frozenset(["but", "although", "however", "though", "while"])
_ENTRY = pattern(r"\b(?:19|20)\d\d[a-z]?;\s?\d|^\W*\d{1,3}\.\s[A-Z][\w’'-]+\s[A-Z]{1,3}[,.]\s")
"""Year and volume, "2016;12", or a numbered entry that opens with an author, "1. Roe J,"."""
_OURS = frozenset(["we", "i", "our", "he", "she"])
_SOMEBODY = frozenset(["he", "she"])
_NAMED, _TOLD = 10, 14
_MINE = frozenset(["i", "my", "me", "myself"])


class Statement(StrEnum):
    """What a sentence does. Only an assertion and a pointer are health claims."""

    ASSERTION = "assertion"
    POINTER = "pointer"
    """Points to a source and says what it is about."""
    QUESTION = "question"
    FRAGMENT = "fragment"
    """A heading, a label or a list item that asserts nothing."""
    NAVIGATION = "navigation"
    DISCLAIMER = "disclaimer"
    META = "meta"
    """Announces what the article does."""
    METHOD = "method"
    AIM = "aim"
    PUBLICATION = "publication"
    """Where something was published, who paid for it, who led it."""
    FURTHER = "further"
    """Calls for more research."""
    DEFINITION = "definition"
    REFERENCE = "reference"
    """An entry of a reference list."""
    ANECDOTE = "anecdote"
    OTHER = "other"
    """Is not about a health matter."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What a sentence does, and the words that show it."""

    statement: Statement
    cue: Hit[str] | None = None


def judge_statement(seen: Seen) -> Judged:
    """What the sentence does: the first test that fits decides, or an assertion if none does.

    How strongly it claims takes longest to find out, so each test asks it last.
    """
    for test in _TESTS:
        judged = test(seen)
        if judged:
            return judged
    return Judged(Statement.ASSERTION)


def _first(seen: Seen, statement: Statement) -> Hit[str] | None:
    hits = seen.found[statement]
    return hits[0] if hits else None


def _question(seen: Seen) -> Judged | None:
    return Judged(Statement.QUESTION) if seen.asks else None


def _navigation(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.NAVIGATION)
    if hit is None or len(seen.tokens) > _LONGEST_NAVIGATION:
        return None
    opens = hit.first <= 1 or len(seen.tokens) <= _LABEL
    return Judged(Statement.NAVIGATION, hit) if opens else None


def _logistics(seen: Seen) -> Judged | None:
    """Orders, appointments, prices and documents: "Please send us the invoice within 90 days"."""
    hit = next(iter(seen.found["logistics"]), None)
    return Judged(Statement.NAVIGATION, hit) if hit and not seen.relates else None


def _disclaimer(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.DISCLAIMER)
    if hit or seen.tokens.words[:1] == ["disclaimer"]:
        return Judged(Statement.DISCLAIMER, hit)
    return None


def _pointer(seen: Seen) -> Judged | None:
    """Such as "NIH.gov: Effects of …" and "see the study titled …"."""
    words = seen.tokens.words
    site = ":" in words[:6] and ("gov" in words[:4] or "org" in words[:4])
    titled = next((at for at, word in enumerate(words) if word in {"titled", "entitled"}), 0)
    work = bool(titled) and not _WORKS.isdisjoint(words[:titled]) and not seen.asserted.lead
    return Judged(Statement.POINTER) if (site or work) and seen.names_particular else None


def _further(seen: Seen) -> Judged | None:
    hit = _first(seen, Statement.FURTHER)
    if hit is None or (seen.asserted.lead and hit.last <= seen.asserted.first):
        return None  # "more studies suggest that …" is about their findings
    words = seen.tokens.words
    rest = words[: hit.first] if hit.first > _OPENING_CLAUSE else words[hit.last :]
    both = seen.relates and not _TURNS.isdisjoint(rest)
    return None if both else Judged(Statement.FURTHER, hit)


def _publication(seen: Seen) -> Judged | None:
    if _only_points(seen):
        return Judged(Statement.PUBLICATION)
    hit = None if seen.asserted.lead else _first(seen, Statement.PUBLICATION)
    inside = hit and hit.first >= seen.asserted.first and hit.last <= seen.asserted.last
    return Judged(Statement.PUBLICATION, hit) if inside and not seen.relates else None


def _only_points(seen: Seen) -> bool:
    """Whether it only says where: "That's according to …", "We reported our findings in …"."""
    words = seen.words
    if seen.asserted.tail and len(words) <= _POINTING:
        return not _THESE.isdisjoint(words[:1])
    findings = words[1:2] != [] and words[1] in words_in("work remarked on")
    placed = findings and words[0] in words_of("determiners") and not _PLACED.isdisjoint(words[2:3])
    return placed and seen.asserted.lead and not seen.relates


_POINTING = 3
_THESE = frozenset(["that", "this", "it", "so"])
_PLACED = frozenset(["in", "on", "at", "online", "to", "this", "today"])


def _meta(seen: Seen) -> Judged | None:
    opening = (0, seen.asserted.first)
    hit = next((hit for hit in seen.found["meta"] if hit.first in opening), None)
    if hit and not seen.asserted.lead and "but" not in seen.words:
        return Judged(Statement.META, hit)
    return None


def _asked(seen: Seen) -> Judged | None:
    """Such as "researchers examined …": a source that investigates, without a finding or advice."""
    words, first, asks = seen.words, seen.asserted.first, verbs_of("ask verbs")
    if seen.sentence.sources and _did_to_some(seen, first):
        return Judged(Statement.METHOD)
    for at, word in enumerate(words[1:_SUBJECT], first + 1):
        if word in asks and _asks_for_source(seen, first, at):
            found = seen.sentence.verbs[-1:] > [at] or seen.worded.negated or seen.advises
            return None if found else Judged(Statement.METHOD)
    return None


def _did_to_some(seen: Seen, first: int) -> bool:
    """Whether people of science did something to so many: "the team fitted 412 pupils with trackers"."""
    words = seen.tokens.words
    doers = (hit.last for hit in seen.sentence.sources if hit.first < first + _OPENING_CLAUSE)
    did = next(doers, 0)
    if not did or words[did - 1] not in _DOERS or did + 1 >= len(words):
        return False
    so_many = words[did].endswith("ed") and words[did + 1].isdigit()
    return so_many and did not in seen.sentence.verbs and not seen.relates


_DOERS = frozenset(["team", "researchers", "scientists", "authors", "investigators", "doctors"])


def _asks_for_source(seen: Seen, first: int, verb: int) -> bool:
    """Whether the investigating verb at ``verb`` has a source as its subject."""
    words = seen.tokens.words
    kinds = ("before noun", "relative", "passive")
    if any(words[verb] in words_of(k) or words[verb - 1] in words_of(k) for k in kinds):
        return False
    if not words_of("passive").isdisjoint(words[max(0, verb - 6) : verb]):
        return False
    if seen.text[seen.tokens.start(verb) - 1] == "-":  # "lab-tested" is no verb
        return False
    form = verbs_of("ask verbs")[words[verb]]
    if form in (Form.ING, Form.BASE) or words[first] in words_of("within"):
        return False
    named = seen.sentence.names_source(first, min(verb, first + 6))
    return named or words[first] in words_of("pronoun")


def _method(seen: Seen) -> Judged | None:
    for statement in (Statement.AIM, Statement.METHOD):
        hit = _first(seen, statement)
        if hit and not (seen.asserted.tail and hit.first >= seen.asserted.last):
            # "according to data from the office" is no method
            return None if seen.relates or seen.advises else Judged(statement, hit)
    return None


def _reference(seen: Seen) -> Judged | None:
    may_be = ";" in seen.text or seen.text[:1].isdigit()
    return Judged(Statement.REFERENCE) if may_be and _ENTRY.search(seen.text) else None


def _definition(seen: Seen) -> Judged | None:
    named = _first(seen, Statement.DEFINITION)
    if named and seen.tokens.folded[named.start : named.end] in words_in("naming"):
        return Judged(Statement.DEFINITION, named)
    if _is_bare_definition(seen.words) and not seen.relates:
        return Judged(Statement.DEFINITION)
    hit = _first(seen, Statement.DEFINITION)
    if hit is None or seen.relates or not words_in("content").isdisjoint(seen.words):
        return None
    return Judged(Statement.DEFINITION, hit)


def _is_bare_definition(words: list[str]) -> bool:
    """Whether the words are only something like "melatonin is a hormone"."""
    at = next((index for index, word in enumerate(words[:6]) if word in {"is", "are"}), 0)
    rest = words[at + 1 :]
    if at and _is_made_of(rest):
        return True
    if at == 0 or rest[:1] not in (["a"], ["an"]):
        return False
    alone = 2 <= len(rest) <= _BARE and rest[-1] in words_in("class noun")
    near = next((index for index, word in enumerate(rest) if word in {"of", "to", "in"}), 0)
    headed = 2 <= near < len(rest) <= near + _BARE and rest[near - 1] in words_in("class noun")
    return alone or (headed and words_in("content").isdisjoint(rest))


def _is_made_of(rest: list[str]) -> bool:
    """Whether it says what a thing consists of: "a hard pebble made of bile salts"."""
    made = rest.index("made") if "made" in rest[1:_MADE] else 0
    after = rest[made + 1 : made + 3]
    return bool(made) and not {"of", "from", "with"}.isdisjoint(after)


_MADE = 8


def _fragment(seen: Seen) -> Judged | None:
    return Judged(Statement.FRAGMENT) if is_fragment(seen) else None


def _anecdote(seen: Seen) -> Judged | None:
    """About the writer or one person, with nothing said about cause or effect."""
    words = seen.words
    if seen.attributed and "my" not in words:
        return None
    happened = not words_in("happened").isdisjoint(words[1:_TOLD])
    mine = not _MINE.isdisjoint(words) and "you" not in words
    of_one_person = mine or words[0] in _SOMEBODY or (happened and _opens_with_name(seen))
    if of_one_person and _tells_of_recovery(seen):
        return None
    if of_one_person and seen.worded.strength <= Strength.CONDITIONAL:
        return Judged(Statement.ANECDOTE)
    return None


def _tells_of_recovery(seen: Seen) -> bool:
    """Whether an illness is said to have gone: "my flushes disappeared". Readers take it for an effect."""
    ill = any(hit.label in AILING for hit in seen.topics)
    return ill and not words_in("gone").isdisjoint(seen.words) and not seen.worded.negated


def _opens_with_name(seen: Seen) -> bool:
    """Whether a person opens the sentence: "Anna, 34," or a capitalised word that is in no list."""
    words, first = seen.words, seen.asserted.first
    near = words[:_NAMED]
    aged = any(
        near[at + 1].isdigit() and words[at] == words[at + 2 : at + 3][-1:][0] == ","
        for at in range(1, len(near) - 2)
        if words[at] == ","
    )
    return aged or (
        words[0] in words_in("first names") and seen.text[seen.tokens.start(first)].isupper()
    )


def _news(seen: Seen) -> Judged | None:
    """What an organisation or a named person did: "The company intends to apply", "Dr Sand qualified in Cork"."""
    words = seen.words
    if seen.attributed and seen.found["kinds"]:
        return None
    does = not words_in("institution").isdisjoint(words[:4])
    person = words[0] in words_in("title") and not seen.found["kinds"]
    feels = words[0] in _OURS and not words_in("feeling").isdisjoint(words[1:5])
    serves = words[:1] == ["we"] and words[1:2] != [] and words[1] in words_in("service")
    if not (does or person or feels or serves or _remarks(words)):
        return None
    return None if seen.relates or seen.advises else Judged(Statement.OTHER)


def _remarks(words: list[str]) -> bool:
    """Whether somebody comments on the work itself: "the findings were “interesting”"."""
    return any(
        before in _THE and word in words_in("work remarked on") and after in _COPULAS
        for before, word, after in zip(words, words[1:], words[2:], strict=False)
    )


_THE = frozenset(["the", "these", "their", "its", "new"])
_COPULAS = frozenset(["was", "were", "is", "are"])


def _off_topic(seen: Seen) -> Judged | None:
    if seen.names_particular:
        return None
    related = (seen.in_health or seen.names_topic) and seen.relates
    of_a_source = seen.attributed and (bool(seen.topics) or seen.relates or seen.of_a_work)
    advised = (seen.imperative and seen.names_topic) or (seen.in_health and seen.advises)
    advised = advised and not (seen.sends_to_doctor and not _names_occasion(seen.words))
    if related or of_a_source or advised or _says_something(seen):
        return None
    return Judged(Statement.OTHER)


def _says_something(seen: Seen) -> bool:
    """Whether it says something of health without a word that relates, by itself or where it stands."""
    from claimcheck.language.by_itself import says_of_itself
    from claimcheck.language.in_context import says_something

    return (seen.in_health and says_something(seen)) or says_of_itself(seen)


def _names_occasion(words: list[str]) -> bool:
    """Whether advice to ask somebody says when or what for, other than having questions."""
    asked = words_in("occasion").isdisjoint(words) or not words_in("in doubt").isdisjoint(words)
    return not asked


_TESTS: tuple[Callable[[Seen], Judged | None], ...] = (
    _question,
    _reference,
    _navigation,
    _logistics,
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
    _news,
    _off_topic,
)
