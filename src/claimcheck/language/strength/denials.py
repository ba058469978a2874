"""What a negation denies, and whether a clause reports the result of one study."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.language.strength.neighbours import AUXILIARIES, BE
from claimcheck.language.strength.noun_levels import SHOWN
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import word_set
from claimcheck.language.words.relations import Role, Term, relation_family

NEAR = 3
"""How many words after "with no" what it denies can come: "with no serious adverse effects"."""


def denies_subject(words: Sequence[str], hit: Hit[Term], floor: int) -> bool:
    """Whether a negation belongs to what acts: "not sleeping enough raises blood pressure"."""
    opens = hit.first == floor or words[hit.first - 1] in ("by", "from", "that")
    after = words[hit.last] if hit.last < len(words) else ""
    return words[hit.first] == "not" and opens and after.endswith("ing")


def denies_next(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether a negation is limited to its own phrase: "in men with no pain"."""
    if hit.label.role is Role.INERT:  # "for no more than a week" denies nothing
        return False
    if words[hit.first] != "no" or hit.first == 0:
        return False
    aside = words[hit.first - 1] == "," and "than" in words[hit.last : hit.last + NEAR]
    return aside or words[hit.first - 1] in _PREPOSITIONS  # "a chip, no bigger than a coin, …"


def denies_other(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether a negation sets something else apart: "insulin but not metformin lowers it"."""
    if words[hit.first] != "not" or words[hit.first - 1] not in ("but", ",", "and"):
        return False
    after = words[hit.last] if hit.last < len(words) else ""
    if (
        words[hit.first - 1] == ","
        and after in _ARTICLES
        and "," in words[hit.last : hit.last + NEAR + 1]
    ):
        return True  # "the salt, not the fat, that raises it"
    said = (
        after in _SAID or after.endswith(("ly", "ed")) or relation_family().label(after) is not None
    )
    return not said


_ARTICLES = word_set("the a an")
_SAID = BE | word_set("a an the only to so as because yet all every")
"""What may follow "but not" where it denies what is said: "but not a cause of cancer"."""
_PREPOSITIONS = word_set("with in of among from for by at to on despite")


def denies_object(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether the effect itself is denied: "the gel gives no relief", "makes little or no difference"."""
    after = words[hit.last : hit.last + 2] or [""]
    if words[hit.first] == "no":  # "bring no benefit"
        return True
    verb = hit.label.role in (Role.VERB, Role.LABILE, Role.SPLIT)
    return verb and after[0] in _NEXT_TO_NONE and after[-1] not in _NO_MORE


_NEXT_TO_NONE = word_set("no little hardly barely")
_NO_MORE = word_set("longer more less fewer doubt matter sooner better worse later")


def affirms_in_short(words: Sequence[str]) -> bool:
    """Whether it denies of one thing what it affirms of another: "rest does not help, but walking does"."""
    ends = [at for at in range(2, len(words)) if words[at] in _ENDS_SHORT] or [len(words)]
    return any(words[last - 1] in _SHORT_VERBS and _turns_before(words, last) for last in ends)


def _turns_before(words: Sequence[str], last: int) -> bool:
    turns = [at for at in range(max(1, last - _SHORTENED), last - 1) if words[at] in _TURNING]
    return bool(turns) and _DENYING.isdisjoint(words[turns[-1] : last])


_ENDS_SHORT = frozenset((".", "!", ",", "–", "—"))


def denies_for_lack(words: Sequence[str]) -> bool:
    """Whether it says what fails where something lacks: "without iron, the body cannot make blood".

    So it says that iron does it; "without adjustment, it was not associated" denies.
    """
    if words[0] != "without" or "," not in words[2:_LACKING]:
        return False
    said = words[words.index(",") :]
    return "cannot" in said or any(pair in _FAILING for pair in pairwise(said))


_LACKING = 8
_FAILING = frozenset((("'", "t"), ("do", "not"), ("does", "not"), ("will", "not")))
_SHORT_VERBS = AUXILIARIES | {"is", "are", "was", "were", "can", "has", "have"}
_TURNING = word_set("; but while whereas though although")
_DENYING = word_set("not no never neither nor don't doesn't didn't won't can't isn't aren't cannot")
_SHORTENED = 9


def denies_showing(words: Sequence[str], noun: Hit[Term], denial: Hit[Term]) -> bool:
    """Whether what a noun states is said not to be shown: "its efficacy has never been shown"."""
    named = noun.label.role in (Role.NOUN, Role.EFFECT, Role.CORRELATION_NOUN)
    after = words[denial.last : denial.last + NEAR]
    return named and denial.first >= noun.last and not SHOWN.isdisjoint(after)


_PAST = word_set(
    "did didn was wasn were weren had found saw noted observed showed detected revealed demonstrated reported "
    "provided conferred produced offered gave brought yielded exerted afforded resulted led made failed"
)


def reports_result(words: Sequence[str], floor: int, end: int) -> bool:
    """Whether a clause reports the result of one study, in the past tense.

    "The tablets did not reduce pain" reports that a test of a causal relation came out negative: no
    evidence of an effect, not evidence of none. It keeps the level of the relation tested and is
    marked negated; only a general denial ("do not reduce", "no link") is level 1. The same holds
    where the sentence opens by pointing at one study: "our analysis does not support …".
    """
    opening = words[: min(end, _OPENING)]
    one_study = not _POINTING.isdisjoint(opening) and not _ONE_STUDY.isdisjoint(opening)
    if one_study or _TOLD.isdisjoint(words[floor:end]):
        return one_study
    return any(
        (word in _PAST and not _is_perfect(words, at))
        or (word in _ONE_STUDY and words[at - 1] in _OUR)
        for at, word in enumerate(words[floor:end], floor)
    )


def tells_test(words: Sequence[str], floor: int, end: int) -> bool:
    """Whether a clause reports how a test came out: "no significant difference" is not "no difference".

    Absence of evidence is not evidence of absence (Altman and Bland 1995, BMJ 311:485).
    """
    return not _TESTING.isdisjoint(words[floor:end])


_TESTING = word_set("significant significantly statistically significance")


def names_statistic(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether a relation is stated in statistical terms: "is not associated with", not "no link"."""
    return not _STATISTICAL.isdisjoint(words[hit.first : hit.last])


_STATISTICAL = word_set(
    "associate associates associated association associations correlate correlates correlated "
    "correlation correlations predict predicts predicted predictor predictors predictive"
)


def _is_perfect(words: Sequence[str], at: int) -> bool:
    """Whether it is not about a single study: "no study has found", "should not be offered"."""
    if words[at - 1] == "be":  # "should no longer be offered"
        return True
    if words[at - 1] == "been":
        return not _PERFECT.isdisjoint(words[max(0, at - NEAR - 1) : at])
    return words[at] == "found" and words[at - 1] in ("has", "have", "yet", "ever")


_PERFECT = word_set("has have hasn haven hasn't haven't")


_OPENING = 8
_POINTING = word_set("our this these the present current")
_ONE_STUDY = word_set(
    "study trial data results findings analysis analyses investigation cohort sample review survey"
)
_OUR = word_set("our this")
_TOLD = _PAST | _ONE_STUDY
