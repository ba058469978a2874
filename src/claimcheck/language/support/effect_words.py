"""Words of effect, and the negations and deficiencies that reverse them."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache
from itertools import pairwise

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.clauses import Clause
from claimcheck.language.text.phrases import Hit, PhraseScan, read_lexicon
from claimcheck.language.text.tokens import Tokens
from claimcheck.language.words.taxonomy import read_taxonomy
from claimcheck.values import replace

NEXT = 4
"""Within this many words a negation denies the next word of effect, and two words of effect belong
together ("slows the decline").
"""
FAR = 8
"""Within this many words of a change is the thing that changes."""
CHANGES = frozenset({"up", "down", "relief"})
VALUED = CHANGES | {"good", "bad", "ruining", "safe", "useless", "quality"}
FINAL = frozenset({"useless", "null"})
"""These need no other word: "ineffective at preventing colds"."""
DENYING = frozenset({"negation", "denier"})
_RELATING = frozenset({"linked", "causing", "relation"})
_TELLING = VALUED | _RELATING | {"null"}
_GROUNDS = frozenset({"ground", "showing"})
_BEING = frozenset(
    {"is", "are", "was", "were", "be", "remains", "remained", "seems", "appears", "been"}
)
_AUXILIARY = _BEING | {"could", "can", "has", "have", "did", "does"}
_ASIDE = frozenset({",", "but", "and"})
"""Before a negation, these set aside what is between it and a comma: "men, but not women, …"."""
_RISKS = frozenset({"risk", "risks", "odds", "likelihood", "danger", "dangers", "incidence"})
_SUBJECT_DENIED = frozenset({"no", "neither", "nor"})
_LONG_SUBJECT = 12
"""In words."""
_ENDING = frozenset({",", ";", "(", "and", "but", "that"})
"""They end the subject that a "no" opens."""
_JOINING = (["or"], ["and"], ["and", "/", "or"])
_OF_ALL = frozenset({"none", "neither", "nothing"})
"""These deny what is said of their subject, however long it is."""
_EFFECT_NOUNS = frozenset(
    {"effect", "effects", "effectiveness", "efficacy", "impact", "impacts", "influence", "role"}
    | {"association", "associations", "relationship", "relationships", "correlation", "benefits"}
)
_SUBJECT = 25
"""Within this many words of a named effect is what is said of it."""
_OF = (["of"], ["between"], ["on"])
_NONE = frozenset({"no", "neither", "none", "nothing"})
_UNWANTED = frozenset({"adverse", "side", "risk", "risks", "complication", "complications"})
"""Effects nobody wants: a text mentions them to say that there were none."""
_STEP = frozenset({"per", "each", "every"})
"""Before a change, these make it a step by which something else is counted: "per unit increase"."""
_UNIT = 4
_ALSO = frozenset({"or", "nor"})
_AVAILABLE = frozenset({"for", "against", "available", "exists", "exist", "known", "approved"})
_BACK = 12
"""A negation this many words of effect back can still govern."""
_LONGEST_LACK = 60
"""In characters."""
_WINDOW = 400
"""How many characters before a statement the deficiency it is about can be named."""
_LACKS = pattern(
    r"^without\b|\b(?:deficien\w+|insufficiency|shortage|deprivation|deprived of|too little|"
    r"(?:short|poor|insufficient|inadequate|restricted) (?:sleep|nutrition|diet)|"
    r"(?:low|inadequate) (?:\w+ ){0,2}(?:levels?|status|intakes?)(?! of (?:\w+ ){0,2}(?:exposure|consumption))|"
    r"low[ -]\w+ diets?|short of (?!breath)|"
    r"low (?:serum |blood |dietary )?(?:vitamin|iron|folate|zinc|iodine|magnesium|calcium|selenium|ferritin)\b|"
    r"(?:a|the|chronic) lack of|discontinu(?:ing|ation)|"
    r"not (?:having|getting|taking|using)|skipping|going without|unvaccinated|untreated|"
    r"who (?:quit|stopped|gave up)|avoid(?:ing|ance)|abstain\w*|abstinence|abstention|cessation|quitting|giving up|cutting out|"
    r"(?:sleep|exercis|mov)(?:es?|s|ing)? (?:less|too little)|less (?:sleep|exercise)|"
    r"lack of (?!evidence|effect|benefit|association|efficacy|data|information))\b"
)
_MAKES_UP = pattern(r"\b(?:supplement\w*|replacement|repletion)\b")


@cache
def _scan() -> PhraseScan[str]:
    phrases = dict.fromkeys(read_taxonomy("conditions").names, "bad outcome")
    directions = read_lexicon("directions")
    for label in ("up", "down", "good", "bad", "good outcome", "bad outcome", "relation"):
        phrases.update(dict.fromkeys(directions[label], label))
    phrases.update(dict.fromkeys(directions["negation"], "negation"))
    for label, words in read_lexicon("effects").items():
        phrases.update(dict.fromkeys(words, label))
    return PhraseScan(phrases)


def find_effect_words(tokens: Tokens) -> list[Hit[str]]:
    """The words of effect in a sentence, by the sections of ``effects.txt`` and ``directions.txt``."""
    hits = [hit for hit in _scan().scan(tokens) if not _only_sounds_so(tokens, hit)]
    hits = [
        hit
        for hit, before in zip(hits, [None, *hits], strict=False)
        if not _adds(tokens, before, hit)
    ]
    return [_to_its_verb(tokens, hit, hits[at + 1 :]) for at, hit in enumerate(hits)]


def _adds(tokens: Tokens, before: Hit[str] | None, hit: Hit[str]) -> bool:
    """Whether a word only adds to the one before: "preventing or treating", "improved (in) more"."""
    if before is None or before.label not in VALUED or hit.label not in CHANGES:
        return False
    between = tokens.words[before.last : hit.first]
    if between in ([], ["in"]):
        return tokens.words[hit.first] == "more" and hit.last - hit.first == 1
    return between in _JOINING and value_of(before) == value_of(hit) and before.label in CHANGES


def _only_sounds_so(tokens: Tokens, hit: Hit[str]) -> bool:
    """Whether a word says nothing of an effect: a set phrase, a lack, a step, or "drug-related harm"."""
    if hit.label in CHANGES and not _STEP.isdisjoint(
        tokens.words[max(0, hit.first - _UNIT) : hit.first]
    ):
        return True
    if hit.label in _RELATING and tokens.folded[max(0, hit.start - 1) : hit.start] == "-":
        return True
    return hit.label == "inert" or _lacks(tokens, hit)


def _to_its_verb(tokens: Tokens, hit: Hit[str], following: list[Hit[str]]) -> Hit[str]:
    """A "no" with the subject that it opens: "no product of this kind | has been shown"."""
    words = tokens.words
    if hit.label != "negation" or words[hit.first] not in _SUBJECT_DENIED:
        return hit
    last = next((one.first for one in following if one.label in _TELLING), len(words))
    for at in range(hit.last, min(last, hit.last + _LONG_SUBJECT)):
        if words[at] in _AUXILIARY or words[at] == "had":
            return replace(hit, last=at)
        if words[at] in _ENDING:
            break
    return hit


def _lacks(tokens: Tokens, hit: Hit[str]) -> bool:
    """Whether a word of denial only names a deficiency: "a lack of iron"."""
    end = hit.start + _LONGEST_LACK
    return hit.label == "negation" and bool(_LACKS.match(tokens.folded, hit.start, end))


def value_of(hit: Hit[str]) -> int:
    """1 for what is good or grows, -1 for what is bad or shrinks, 0 for the rest."""
    if hit.label in {"up", "good", "good outcome", "quality"}:
        return 1
    return -1 if hit.label in {"down", "relief", "bad", "ruining", "bad outcome"} else 0


def tells(tokens: Tokens, hits: list[Hit[str]], at: int) -> bool:
    """Whether a word states an effect: "no treatment is known" does, "the treatment" does not."""
    hit, words = hits[at], tokens.words
    if hit.label == "null" and "baseline" in words:
        return False
    if _wants_denial(hits, at, words):
        return is_denied(tokens, hits, at)
    if hit.label == "means":
        after = words[hit.first : hit.last + NEXT]
        return not _AVAILABLE.isdisjoint(after) and is_denied(tokens, hits, at)
    if hit.label == "slight":
        be = words[max(0, hit.first - 3) : hit.first]
        return not _BEING.isdisjoint(be) and any(_is_risk(words, one) for one in hits[:at])
    if hit.label == "bad outcome" and words[hit.first].startswith("risk"):
        return "at" in words[max(0, hit.first - 3) : hit.first]
    return hit.label in _TELLING


def _wants_denial(hits: list[Hit[str]], at: int, words: list[str]) -> bool:
    """Whether a word states an effect only where it is denied."""
    hit = hits[at]
    if hit.label == "bad outcome":
        return words[hit.first] in _UNWANTED
    before = (one.label for one in hits[max(0, at - _BACK) : at])
    return hit.label == "asked of" or (_only_names(words, hit) and _GROUNDS.isdisjoint(before))


def _only_names(words: list[str], hit: Hit[str]) -> bool:
    """Whether an effect is only named and not stated: "the effect of zinc on colds", as in a title."""
    if words[hit.last - 1] not in _EFFECT_NOUNS or words[hit.last : hit.last + 1] not in _OF:
        return False
    opening = words[max(0, hit.first - 2) : hit.first]
    return (not opening or "the" in opening) and _AUXILIARY.isdisjoint(
        words[hit.last : hit.last + _SUBJECT]
    )


def _is_risk(words: list[str], hit: Hit[str]) -> bool:
    return words[hit.first] in _RISKS


def is_denied(tokens: Tokens, hits: list[Hit[str]], at: int) -> bool:
    """Whether a negation in the clause of ``hits`` governs the word at ``at``."""
    if _is_followed_by_no(tokens, hits[at]) or _is_not_borne_out(tokens, hits, at):
        return True
    return any(
        hits[other].label in DENYING and _governs(tokens, hits, other, at)
        for other in range(max(0, at - _BACK), at)
    )


def _is_not_borne_out(tokens: Tokens, hits: list[Hit[str]], at: int) -> bool:
    """Whether the next word of effect, outcomes apart, denies: "a link was not confirmed"."""
    following = hits[at + 1 : at + _BACK]
    effects = [hit for hit in following if not hit.label.endswith("outcome")][:2]
    if len(effects) < 2 or not denies_ground(*effects):
        return False
    return not _AUXILIARY.isdisjoint(tokens.words[effects[0].first - 1 : effects[0].first])


def _is_followed_by_no(tokens: Tokens, hit: Hit[str]) -> bool:
    """Whether a word of effect has a negated object: "causes no harm", "eases neither"."""
    return not _NONE.isdisjoint(tokens.words[hit.last : hit.last + 1])


def _governs(tokens: Tokens, hits: list[Hit[str]], negation: int, at: int) -> bool:
    if hits[negation].label == "denier" or denies_ground(hits[negation], hits[negation + 1]):
        return True
    first = hits[negation].first
    aside = not _ASIDE.isdisjoint(tokens.words[first - 1 : first])
    if aside and "," in tokens.words[first : hits[at].first]:
        return False
    telling = [hit for hit in hits[negation + 1 : at] if hit.label in _TELLING]
    if not telling:
        reach = FAR if tokens.words[hits[negation].first] in _OF_ALL else NEXT
        return hits[at].first - hits[negation].last <= reach
    words = tokens.words[telling[-1].last : hits[at].first]
    return not _ALSO.isdisjoint(words) and len(words) <= FAR


def denies_ground(one: Hit[str], other: Hit[str]) -> bool:
    """Whether two words say that there are no grounds for what follows: "no evidence that"."""
    near = other.first - one.last <= NEXT
    return near and one.label == "negation" and other.label in _GROUNDS


def denies_evidence(hits: list[Hit[str]]) -> bool:
    """Whether a clause says that there is no evidence, or that something is false."""
    return any(hit.label == "denier" for hit in hits) or any(
        other.label == "ground" and denies_ground(one, other) for one, other in pairwise(hits)
    )


def find_dismissal(tokens: Tokens, hits: list[Hit[str]]) -> int:
    """The word of effect at the end of a clause that dismisses what precedes it; else 0.

    "That it cures colds is nonsense", "the benefits have been exaggerated", "both eased pain to the
    same extent".
    """
    last = len(hits) - 1
    if last < 1 or hits[last].label not in {"denier", "useless", "null"}:
        return 0
    before = tokens.words[max(0, hits[last].first - 3) : hits[last].first + 1]
    return 0 if _BEING.isdisjoint(before) and before[-1] not in {"to", "no"} else last


def denies_what_follows(hits: list[Hit[str]]) -> bool:
    """Whether a clause denies its subordinate clause: "did not confirm the concern that …"."""
    ends_denying = any(hit.label == "denier" for hit in hits[-1:])
    return ends_denying or any(denies_ground(one, other) for one, other in pairwise(hits))


def find_lack(tokens: Tokens, clause: Clause, hit: Hit[str]) -> int | None:
    """The token of the deficiency that a statement is about: before it, or in its clause after a link."""
    start = max(0, hit.start - _WINDOW)
    end = tokens.end(clause.last - 1) if hit.label == "linked" else hit.start
    if _MAKES_UP.search(tokens.folded, start, hit.start):
        return None
    found = _LACKS.search(tokens.folded, start, min(end, hit.end + _WINDOW))
    return bisect_left(tokens.starts, found.start()) if found else None
