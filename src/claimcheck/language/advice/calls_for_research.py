"""Whether a sentence calls for research, which advises nobody."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.advice.signals import AdviceHit
from claimcheck.language.advice.words import advice_words, near
from claimcheck.language.saying.reporting_verbs import report_words
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.topics import AILING, Topic, topic_at


def asks_for_research(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether research is called for: by the subject, the object or the verb."""
    verb = main_verb(words, hit.last + (words[hit.last : hit.last + 1] == ["for"]))
    if verb in _TURNING_TO:
        verb = _turned_to(words, hit.last)
    studied = verb in advice_words("research verbs")
    subject = words[_subject_start(words, hit.first) : hit.first]
    if is_of_study(words, hit, studied=studied) or (_is_reported(subject) and verb not in _HEEDED):
        return True
    reach = _FOLLOWED_UP if verb in ("followed", "conduct", "perform", "undertake") else 3
    sought = _nouns_of_study(words[hit.last : hit.last + reach + 1])[:reach]
    if not advice_words("research objects").isdisjoint(sought):
        return True
    if is_for_study(words, hit):
        return True
    examined = verb in _EXAMINED and _is_matter_of_care(words, hit)
    return studied and not examined and not _is_care(words, subject, hit)


def is_for_study(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it concerns those who do the research: "when analysing the scans, age needs to be …"."""
    around = words[max(0, hit.first - _NEARBY) : hit.last + _NEARBY]
    return any(pair in _WHILE_STUDYING for pair in pairwise(around))


def is_of_study(words: Sequence[str], hit: AdviceHit, *, studied: bool = False) -> bool:
    """Whether the subject is research still to be done: "longer trials", "more research in men"."""
    subject = _nouns_of_study(words[_subject_start(words, hit.first) : hit.first])
    opening = [word for word in words[:6] if studied or word not in _CLINICAL_TOO]
    if near(words, _MORE, 0, 3) and (_names_study(opening) or near(words, _LOOKING, 1, 6)):
        return True
    if near(subject, _MORE | _LONGER, 0, 3) and near(subject, _LOOKING, 1, 6):
        return True
    head = [word for word in subject[:4] if studied or word not in _CLINICAL_TOO]
    more = studied or not _MORE.isdisjoint(subject) or "meta" in subject
    tail = [word for word in subject[-3:] if more or word not in _CLINICAL_TOO]
    if ("that" not in subject and _names_study(head)) or _names_study(tail):
        return True
    plain = [word for word in subject if studied or word not in _CLINICAL_TOO]
    return not _MORE.isdisjoint(subject) and _names_study(plain)


def _nouns_of_study(words: Sequence[str]) -> list[str]:
    """The words without "evidence-based" and the verb of "could work", which call for no research."""
    return [
        word
        for at, word in enumerate(words)
        if not (word == "evidence" and words[at + 1 : at + 2] == ["based"])
        and not (word == "work" and at and words[at - 1] in _BEFORE_VERB)
    ]


_BEFORE_VERB = word_set("can could may might will would to")


def _names_study(words: Sequence[str]) -> bool:
    """Whether research is named; "this study" is the one reported and calls for nothing."""
    subjects = advice_words("research subjects") | _FAULTS
    return any(
        word in subjects
        and not (at and words[at - 1] in _THESE)
        and not (word == "results" and words[at + 1 : at + 2] == ["in"])
        and not (word == "work" and words[at + 1 : at + 2] == ["up"])
        for at, word in enumerate(words)
    )


def _is_reported(subject: Sequence[str]) -> bool:
    """Whether the subject is the reported study or its findings: "these results"."""
    named = subject[:2] if subject[:1] and subject[0] in _THESE else ()
    work_up = subject[1:3] == ["work", "up"]
    return len(named) > 1 and named[1] in advice_words("research subjects") and not work_up


def _is_matter_of_care(words: Sequence[str], hit: AdviceHit) -> bool:
    """Whether it is a state of health that is to be looked into, and no effect or method."""
    head = head_of_subject(words, hit.first)
    start = _subject_start(words, hit.first)
    if words[start - 1 : start] == ["and"] or _is_relative(words, start):
        head = [*words[max(0, start - _RELATIVE) : start], *head]
    if not advice_words("matters of study").isdisjoint(head):
        return False
    tokens = Tokens(" ".join(head))
    named = not _STATES.isdisjoint(head) or any(
        topic_at(tokens, at, _HEALTH) > 0 for at in range(len(tokens))
    )
    return named and not near(words, _MORE, hit.last, hit.last + _FOLLOWED_UP)


_STATES = word_set("finding findings level levels deficiency deficiencies status")
_HEALTH = AILING | {Topic.OUTCOME, Topic.BODY}
_EXAMINED = word_set(
    "evaluated examined investigated explored assessed identified tested determined defined addressed"
)
"""What is done with a patient as well as with a question."""
_FAULTS = word_set("limitations limitation bias biases confounding")
_LOOKING = word_set("assessments assessment comparisons comparison experience follow")
"""Words of care that mean research where more of it is called for: "larger assessments"."""
_LONGER = word_set("longer")
_HEEDED = word_set("taken take considered used applied incorporated adopted prompt alert encourage")
"""What findings should do in care; anything else that they "should" do is about research."""
_THESE = word_set("this our these present current the")


def _is_care(words: Sequence[str], subject: Sequence[str], hit: AdviceHit) -> bool:
    """Whether people or their illnesses should be examined, or something should become routine."""
    if near(words, _ROUTINELY, hit.last, hit.last + 3):
        return True
    start = hit.first - len(subject)
    whole = words[max(0, start - _RELATIVE) : hit.first] if _is_relative(words, start) else subject
    if not advice_words("people in care").isdisjoint(whole):
        return True
    found = not advice_words("found in people").isdisjoint(whole)
    return found and not near(words, _MORE, hit.last, hit.last + 5)


_RELATIVE = 8


def _is_relative(words: Sequence[str], start: int) -> bool:
    """Whether "that" opens a relative clause: "any lump that grows should"."""
    opened = words[start - 1 : start] == ["that"] and words[start - 2] not in report_words()
    return opened and near(words, _DETERMINERS, start - _RELATIVE, start - 1)


_WHILE_STUDYING = frozenset(
    (word, verb)
    for word in ("when", "while", "in")
    for verb in ("studying", "analysing", "analyzing", "modelling", "modeling")
)
_NEARBY = 30
_FOLLOWED_UP = 10
"""How far away the study can be that something "should be followed up with"."""


def _turned_to(words: Sequence[str], at: int) -> str:
    """The verb after "should focus on" or "needs to aim at"."""
    turned = next((here for here in range(at, len(words)) if words[here] in _TURNING_TO), at)
    on = words[turned + 1 : turned + 2] == ["on"] or words[turned] != "focus"
    return main_verb(words, turned + 2) if on else words[turned]


_TURNING_TO = word_set("focus aim seek attempt strive")
_DETERMINERS = word_set("a an any all the every each these those")
_ROUTINELY = word_set(
    "routinely regularly carefully promptly periodically thoroughly annually always urgently"
)


_CLINICAL_TOO = word_set("information analysis analyses report reports knowledge work")
"""Words of research that are as much words of care: "mutation analysis", "work-up"."""
_MORE = word_set(
    "further future additional more larger large continued prospective longitudinal continuing subsequent other replication"
)
_STARTS = frozenset(
    (";", ":", "but", "and", "although", "though", "that", "whereas", "while", "however", "hence")
)


_LONGEST_CLAUSE = 60


def clause_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the clause around ``at``, after conjunctions and commas."""
    furthest = max(-1, at - _LONGEST_CLAUSE)
    at -= 1
    while at > furthest and words[at] not in _STARTS:
        at -= 1
    return at + 1


_FINITE = word_set(
    "s t is are was were be been has have had may might can could should must will would does do did "
    "suggest suggests suggested show shows showed shown imply implies indicate indicates indicated "
    "demonstrate demonstrates demonstrated support supports find found confirm confirms "
    "reveal reveals revealed provide provides represent represents"
)


def _subject_start(words: Sequence[str], at: int) -> int:
    """Index of the first word of the subject, after "based on our results," and the like."""
    start = clause_start(words, at)
    while start < at and words[start] in _CONNECTING:
        start += 1
    if words[start] not in _LEADING:
        return start
    commas = [here for here in range(start, at) if words[here] == ","]
    return commas[0] + 1 if commas else start


def head_of_subject(words: Sequence[str], at: int) -> Sequence[str]:
    """The subject before "of", "with" and the like: "programmes" of "programmes for the old"."""
    subject = words[_subject_start(words, at) : at]
    ends = (here for here, word in enumerate(subject) if here and word in _ENDS_HEAD)
    return subject[: next(ends, len(subject))]


_ENDS_HEAD = word_set(
    "of in for with at by on to from that who which whose where based aimed using among between "
    "during after before without under"
)


def is_in_subject(words: Sequence[str], at: int, verb: int) -> bool:
    """Whether the word at ``at`` belongs to the subject of the verb at ``verb``."""
    start = _subject_start(words, verb)
    bare = words[verb] in ("needed", "required", "necessary")
    return start <= at and not bare and _FINITE.isdisjoint(words[start:verb])


_LEADING = word_set(
    "based according in given considering from for with as because since due despite if when "
    "before after during until among under at by on to"
)
_CONNECTING = word_set(", thus therefore hence so overall then consequently accordingly")


def main_verb(words: Sequence[str], at: int) -> str:
    """The verb after an obligation, past "be", "to" and adverbs."""
    while at < len(words) and (words[at] in _PASSED_OVER or words[at].endswith("ly")):
        at += 1
    return words[at] if at < len(words) else ""


_PASSED_OVER = word_set(
    "be to also not only further , however therefore still then first always both all"
)
