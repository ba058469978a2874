"""Openings that name a source for what follows, or assert nothing themselves."""

from __future__ import annotations

from claimcheck.language.saying.reporting_verbs import (
    DENYING,
    SourcedSentence,
    past_verb,
    reports,
    subject_named,
)
from claimcheck.language.text.morphology import Form
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.sources import openings, verbs_of, words_of
from claimcheck.language.words.topics import is_topic

OPENING_MARKS = frozenset("\"'`,;:.!?…-–—)[]*•#“”‘’")
_BARE = frozenset(["but", "and", "so", "yet", "or"])
"""Connectives that need no comma after them."""
_LONGEST_LEAD = 60
_LONGEST_SUBJECT = 45
_THERE = 14
_IS_THAT = 10
_DATE = 7
_IN_PRINT = frozenset(
    ["reported", "published", "described", "noted", "shown", "detailed", "outlined"]
)
_LONGEST_OPENING = 16
_ENDS_OPENING = frozenset([",", ";", ":", "but", "because", "when", "if", "who", "which", "–", "—"])
"""With one of these, there is a separate clause before "that"."""
_EVIDENCE = frozenset(["evidence", "consensus", "research", "agreement", "proof", "indication"])
_SPELLS = frozenset(["time", "years", "decades", "while"])
_SO_FAR = (["to", "date"], ["so", "far"])
NOBODY = frozenset(["no", "none", "neither", "nobody", "few"])
_NONE_OF_IT = frozenset(
    ["no", "little", "insufficient", "not", "without", "limited", "t", "any", "never", "nor"]
)


def past_frame(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after an opening that names a source; 0 where there is none at ``first``."""
    if first >= last or sentence.words[first] in NOBODY:
        return 0
    return _past_source(sentence, first, last) or _past_dated(sentence, first, last)


def _past_dated(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "Last year, a team found that" or "Currently, it is thought that"."""
    words = sentence.words
    comma = next((at for at in range(first + 1, min(first + _DATE, last)) if words[at] == ","), 0)
    dated = comma and (
        words[first].endswith("ly")
        or not words_of("dating").isdisjoint(words[first : min(first + 3, comma)])
    )
    return _past_source(sentence, comma + 1, last) if dated else 0


def _past_source(sentence: SourcedSentence, first: int, last: int) -> int:
    return (
        _past_phrase(sentence, first, last)
        or past_impersonal(sentence, first, last)
        or _past_existence(sentence, first, last)
        or _past_is_that(sentence, first, last)
        or past_clause(sentence, first, last)
        or _past_that(sentence, first, last)
    )


def past_inquiry(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "the trial, published in Gut, looked at" and the like; 0 where there is none."""
    words, named = sentence.words, subject_named(sentence, first, min(last, first + _DETERMINED))
    asked = verbs_of("ask verbs")
    for at in range(named, min(named + _FAR_VERB, last - _SHORTEST_OBJECT) if named else named):
        if asked.get(words[at]) in _TOLD_FORMS and words[at] != "compared":
            return at + 1 + (words[at + 1] in _PARTICLES)
        if words[at] in _ADVISING:
            return at + 1 + (words[at + 1] == "that")
        if words[at] in _ENDS_SUBJECT or at in sentence.verbs:
            return 0
    return 0


_ADVISING = word_set("recommends recommend recommended advises advise advised urges urge urged")
_DETERMINED = 6
_FAR_VERB = 24
_SHORTEST_OBJECT = 4
_TOLD_FORMS = (Form.PAST, Form.THIRD)
_PARTICLES = frozenset(("at", "into", "on", "upon"))
_ENDS_SUBJECT = word_set(
    "that who which whose is are was were do does did can could may might will would should to when if because "
    "while and but . : ;"
)


def _past_that(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "tracking data indicate that" or "it raises the possibility that", whatever the source."""
    words = sentence.words
    if words[first] in _NONE_OF_IT:
        return 0
    for at in range(first + 1, min(last - 2, first + _LONGEST_OPENING)):
        if words[at] in _ENDS_OPENING or words[at] in _NONE_OF_IT:
            return 0
        if words[at] == "that":
            return at + 1 if _gives(sentence, first, at) else 0
    return 0


def _gives(sentence: SourcedSentence, first: int, that: int) -> bool:
    """Whether the words before "that" attribute what follows, or call it possible."""
    words, at = sentence.words, that - 1
    if words[at - 1 : at + 1] in _SO_FAR:
        at -= 2
    elif words[at] in _SPELLS and "for" in words[max(first, at - 2) : at]:  # "for some time"
        at -= 2 if words[at - 1] == "for" else 3
    while at > first and (words[at] in words_of("told to") or words[at].endswith("ly")):
        at -= 1
    passive = words[at - 1] in words_of("passive") or words[at - 1].endswith("ly")
    if not _REJECTING.isdisjoint(words[first:at]) or (
        words[at - 1] == "to" and words[at - 2] in _FAILING
    ):
        return False
    if words[at] in words_of("evidential noun") and _is_subject(words, first, at):
        return False
    if words[at] in words_of("evidential noun") or (passive and words[at] in words_of("known")):
        return True
    if at == first or not (at in sentence.verbs or words[at] in words_of("knowing")):
        return False
    noun = words[at - 1] in words_of("before noun") and not words[at].endswith("ed")
    return not noun and not _people_studied(sentence, first, at)


def _is_subject(words: list[str], first: int, noun: int) -> bool:
    """Whether the noun itself is the subject: "the belief that sugar … is a myth"."""
    return noun - first <= _NOUN_PHRASE and all(
        word in words_of("determiners") or word in _COMMON for word in words[first:noun]
    )


_NOUN_PHRASE = 3
_COMMON = frozenset(["common", "popular", "widespread", "old", "persistent", "mistaken", "false"])
_FAILING = frozenset(["fail", "fails", "failed", "failing"])
_REJECTING = word_set(
    "reject rejects rejected deny denies denied rules ruled refute refutes refuted dismiss "
    "dismisses dismissed debunk debunks debunked contradict contradicts contradicted challenge "
    "challenges challenged question questions questioned disprove disproves disproved dispel "
    "dispels dispelled counter counters countered"
)
"""Verbs whose "that" clause is their object and not a finding."""


def _people_studied(sentence: SourcedSentence, first: int, verb: int) -> bool:
    """Whether those who report are the people studied: "12 patients said that they slept"."""
    subject = sentence.words[first:verb]
    asked = any(word[0].isdigit() or word in words_of("people asked") for word in subject)
    return asked and not sentence.names_source(first, verb)


def _past_existence(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "there is growing evidence that"; evidence that is denied is left in place."""
    window = sentence.words[first : min(last, first + _THERE)]
    if window[0] not in ("there", "we") or "that" not in window:
        return 0
    opening = window[: window.index("that")]
    after = first + len(opening) + 1
    if not _NONE_OF_IT.isdisjoint(opening):
        return 0
    if sentence.names_work(first, after) and window[len(opening) + 1 :][:1] != []:
        shows = window[len(opening) + 1] in verbs_of("find verbs")
        return after + 1 + (sentence.words[after + 1] == "that") if shows else 0
    return 0 if _EVIDENCE.isdisjoint(opening) else after


def past_openings(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after any marks, connectives and impersonal openings at ``first``."""
    words = sentence.words
    first = first or _past_place(sentence, last)
    while first < last:
        if words[first] in OPENING_MARKS:
            first += 1
            continue
        if words[first] == "(" and ")" in words[first : first + 4]:  # "(Reuters) …"
            first = words.index(")", first) + 1
            continue
        hit = openings().at(sentence.tokens, first)
        if hit is None:
            return first
        closed = hit.last < last and words[hit.last] == ","
        if hit.label == "connective" and not closed and words[first] not in _BARE:
            return first
        first = hit.last
    return first


def _past_place(sentence: SourcedSentence, last: int) -> int:
    """The token after the place and date of a press release, "CHICAGO, 3 May –"; 0 where there is none."""
    if _DASHES.isdisjoint(sentence.tokens.there) or not sentence.in_capitals(0):
        return 0
    near = sentence.words[1 : min(_LONGEST_PLACE, last - 1)]
    dash = next((at for at, word in enumerate(near, 1) if word in _DASHES), 0)
    begun = (
        dash
        and len(sentence.words[0]) >= _SHORTEST_PLACE
        and sentence.text[sentence.tokens.start(dash + 1)].isupper()
    )
    return dash + 1 if begun and not is_topic(sentence.words[0]) else 0


_SHORTEST_PLACE = 4
_LONGEST_PLACE = 8
_DASHES = frozenset(("–", "—", "--", "-"))


def _past_phrase(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "According to …," or "In a 2015 study …,"; 0 where there is no such phrase."""
    word = sentence.words[first]
    if word in _TITLES and sentence.words[first + 1 : first + 2] == [":"]:
        return first + 2
    if word == "according" or (word == "per" and sentence.names_source(first, first + 6)):
        comma = _comma(sentence, first, last)
        return comma + 1 if comma else _without_comma(sentence, first, last)
    if word == "as":
        verb = _reported(sentence, first, last)
        comma = _comma(sentence, verb, last) if verb else 0
        return comma + 1 if comma else 0
    if word in words_of("within"):
        comma = _comma(sentence, first, last)
        if not (comma and sentence.names_work(first, comma)):
            return 0
        return _where_subject_begins(sentence, first, comma) or comma + 1
    return 0


_TITLES = frozenset(("study", "trial", "research", "review", "survey", "report", "poll"))
"""With one of these and a colon, a headline opens: "Study: tea eases migraine"."""


def _where_subject_begins(sentence: SourcedSentence, first: int, comma: int) -> int:
    """The subject in "In two trials the drug has helped, …", where no comma precedes it; else 0."""
    named = next(hit.last for hit in sentence.sources if hit.first > first)
    begun = sentence.words[named] in ("the", "this", "these", "those")
    has_verb = not words_of("auxiliary verb").isdisjoint(sentence.words[named:comma])
    return named if begun and has_verb else 0


def _reported(sentence: SourcedSentence, first: int, last: int) -> int:
    """The verb of "As Dr X explains," or "As reported in X,"; 0 where there is none."""
    printed, there = (*sentence.words[first + 1 : first + 3], "", "")[:2]
    if printed in _IN_PRINT and there in ("in", "by", "online"):
        return first + 1
    for index in sentence.verbs:
        if first < index < min(first + 24, last):
            named = sentence.names_source(first, index + 8)
            return index if named or reports(sentence, first + 1, index) else 0
    return 0


def _without_comma(sentence: SourcedSentence, first: int, last: int) -> int:
    """The end of "according to one study" where no comma follows it."""
    ends = [hit.last for hit in sentence.sources if first < hit.first < first + 8]
    return ends[0] if ends and ends[0] < last else 0


def _comma(sentence: SourcedSentence, first: int, last: int) -> int:
    """The comma that ends the opening phrase begun at ``first``; 0 where there is none."""
    depth = 0
    for index in range(first, min(last - 1, first + _LONGEST_LEAD)):
        word = sentence.words[index]
        depth += (word in "([") - (word in ")]")
        if word == "," and depth <= 0 and not _goes_on(sentence, index):
            return index
    return 0


def _goes_on(sentence: SourcedSentence, comma: int) -> bool:
    """Whether the words after a comma still describe the source: ", a professor of …,"."""
    after = sentence.words[comma + 1 : comma + 8]
    if not after:
        return False
    if after[0].isdigit() and len(after[0]) == 4:
        return True
    if after[0] in ("a", "an", "the", "and"):
        return not words_of("roles").isdisjoint(after[1:])
    return after[0] in words_of("appositive") and "," in sentence.words[comma + 2 : comma + 40]


def past_impersonal(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "it is well known that" and the like; 0 where there is no such opening."""
    window = sentence.words[first : min(last, first + 10)]
    if window[0] != "it" or "that" not in window:
        return 0
    that = window.index("that")
    denied = not DENYING.isdisjoint(window[:that])
    return first + that + 1 if window[that - 1] in words_of("known") and not denied else 0


def _past_is_that(sentence: SourcedSentence, first: int, last: int) -> int:
    """The token after "one theory is that", "what we know is that"; 0 where there is no such opening."""
    window = sentence.words[first : min(last, first + _IS_THAT)]
    for at, word in enumerate(window[1:-1], 1):
        if word in ("is", "was") and window[at + 1] == "that":
            return first + at + 2
        if word in (",", ";", ":"):
            return 0
    return 0


def past_clause(
    sentence: SourcedSentence, first: int, last: int, longest: int = _LONGEST_SUBJECT
) -> int:
    """The token after "Researchers found that" and the like; 0 where no such clause begins at ``first``."""
    end = min(last - 2, first + longest, _turn(sentence.words, first, last))
    for index in sentence.verbs:
        if (
            first < index < end
            and not _is_noun(sentence, index)
            and reports(sentence, first, index)
        ):
            return (
                0 if _is_denied(sentence.words, first, index) else past_verb(sentence, index, last)
            )
    return 0


def _turn(words: list[str], first: int, last: int) -> int:
    """Where another clause begins with ", but"; ``last`` where none does."""
    turns = (at for at in range(first + 1, last - 1) if words[at : at + 2] == [",", "but"])
    return next(turns, last)


def _is_denied(words: list[str], first: int, verb: int) -> bool:
    """Whether the report is denied: "no study showed", "have not, in all these years, found"."""
    held = any(
        words[at] in ("not", "never", "t") and words[at + 1] == "," for at in range(first, verb)
    )
    return held or "no" in words[max(first, verb - 2) : verb]


def _is_noun(sentence: SourcedSentence, at: int) -> bool:
    """Whether a reporting word is a noun here: "health claims data showed that", "a report found"."""
    words = sentence.words
    form = verbs_of("find verbs").get(words[at]) or verbs_of("say verbs")[words[at]]
    if form not in (Form.BASE, Form.THIRD):
        return False
    return any(
        at < later < at + 4
        and (words[later + 1 : later + 2] == ["that"] or words[later].endswith(("ed", "nd", "wn")))
        for later in sentence.verbs
    )
