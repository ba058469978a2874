"""Parts of a sentence that are no finding: notes on the study's papers, poor evidence, ideas called false."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from claimcheck.language.strength.neighbours import BE
from claimcheck.language.text.phrases import Hit
from claimcheck.language.text.tokens import Tokens, word_set
from claimcheck.language.words.relations import Role, Term


def before_papers(tokens: Tokens, terms: Iterable[Hit[Term]]) -> list[Hit[Term]]:
    """The words of a sentence without a final note on its papers: "(Funded by …)"."""
    hits = [hit for hit in terms if not _only_says_which(tokens.spoken, hit)]
    at = next((at for at, hit in enumerate(hits) if hit.label.role is Role.ADMINISTRATIVE), None)
    if not at or tokens.spoken[hits[at].first - 1] not in _NOTING:
        return hits
    return hits[:at]


def _only_says_which(words: Sequence[str], hit: Hit[Term]) -> bool:
    """Whether "funded by" only says which study is meant: "a trial funded by the state found …"."""
    if words[hit.first] != "funded" or words[hit.first : hit.last] != ["funded", "by"]:
        return False
    before = words[hit.first - 1 - (words[hit.first - 1] == ",")] if hit.first else ""
    return before in _STUDIES


_STUDIES = word_set("study studies research trial trials work project review team survey analysis")
_NOTING = frozenset((".", "(", "[", ";", "©"))


def is_beside_the_point(words: Sequence[str], hits: Sequence[Hit[Term]]) -> bool:
    """Whether it is about the study's papers or what those asked believe, or calls the evidence poor."""
    papers = any(hit.label.role is Role.ADMINISTRATIVE for hit in hits)
    return papers or _doubts_evidence(words) or _tells_belief(words)


_ASKED = word_set(
    "patients participants respondents interviewees women men parents mothers carers caregivers "
    "students adolescents residents users survivors relatives families"
)
_BELIEVING = word_set(
    "perceive perceived attribute attributed regard regarded view viewed consider considered"
)
_AS_OR_TO = word_set("as to")
_EARLY, _BELIEVED_AS = 6, 6


def _tells_belief(words: Sequence[str]) -> bool:
    """Whether those who were asked hold it: "patients perceived stress as a cause of their illness"."""
    at = next((at for at, word in enumerate(words[:_EARLY]) if word in _BELIEVING), 0)
    if not at or words[at - 1] in BE or _ASKED.isdisjoint(words[:at]):
        return False
    object_ = words[
        at + 1 : at + 1 + _BELIEVED_AS
    ]  # "patients considered to have it had …" has none
    return object_[0] not in _AS_OR_TO and not _AS_OR_TO.isdisjoint(object_) if object_ else False


_SOURCES = word_set("evidence data research information")
_DOUBTFUL = word_set(
    "scarce sparse weak mixed limited lacking inconclusive conflicting scant thin poor insufficient patchy shaky unconvincing"
)


def _doubts_evidence(words: Sequence[str]) -> bool:
    """Whether the sentence is about evidence and calls it poor: "the evidence that … is weak"."""
    return _says_of(words, _SOURCES, _DOUBTFUL)


def _says_of(words: Sequence[str], subjects: frozenset[str], said: frozenset[str]) -> bool:
    """Whether one of ``subjects`` opens the sentence and is called one of ``said``."""
    if subjects.isdisjoint(words[:4]):
        return False
    return any(
        word in BE and not said.isdisjoint(words[at : at + 4]) for at, word in enumerate(words)
    )


def is_called_false(words: Sequence[str]) -> bool:
    """Whether it denies the idea that it states: "the idea that sugar … is wrong"."""
    headed = words[0] in _MYTHS and ":" in words[1:_HEAD]  # "Myth 3: carrots sharpen the eyes"
    return headed or _says_of(words, _IDEAS, _FALSE) or _is_unconfirmed(words)


_MYTHS = word_set("myth false fiction misconception hoax")
_HEAD = 4


def _is_unconfirmed(words: Sequence[str]) -> bool:
    """Whether an idea is said not to hold: "the hypothesis that … was not supported"."""
    if _IDEAS.isdisjoint(words[:4]):
        return False
    return any(
        word == "not" and not _CONFIRMED.isdisjoint(words[at : at + 4])
        for at, word in enumerate(words)
    )


_CONFIRMED = word_set("confirmed supported upheld borne verified substantiated")


_IDEAS = word_set("hypothesis idea notion claim claims belief theory rumour rumor story")
_FALSE = word_set("wrong false untrue nonsense mistaken unfounded baseless myth rubbish")
