"""What any medical textbook or patient leaflet states without a source, so that an article may."""

from __future__ import annotations

import re

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tense import tells_past
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import AILING, DRUGS, TAKEN, Topic
from claimcheck.model.claim import ClaimType
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.text import BlockKind
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rules._leaning import untraceable_source
from claimcheck.rules._lists import one_of
from claimcheck.rules._pointing import sentences_before
from claimcheck.rules._remedies import (
    is_habit,
    is_lack_or_excess,
    is_mainstream,
    names_untried,
    says_what_doctors_do,
    tells_of_lack,
)
from claimcheck.rules._stated import named_between, names
from claimcheck.values import dataclass

_OF_A_FINDING = frozenset(NumberKind) - {
    NumberKind.AGE, NumberKind.YEAR, NumberKind.DOSE, NumberKind.DURATION, NumberKind.SAMPLE_SIZE,
}  # fmt: skip
"""Who, when and how much are no findings: "two tablets a day for a week"."""
_SO_MUCH = frozenset({NumberKind.DOSE, NumberKind.DURATION})
_BY_SO_MUCH = pattern(
    r"\b(?:short|length|cut|reduc|extend|delay|prolong|lower|rais|increas|decreas|f[ae]ll|rose|ris)\w*\b[^.;]{0,60}\bby\s(?:[\w-]+\s){0,3}$",
    re.IGNORECASE,
)
"""After this even a time or an amount is a finding: "shortens colds by two days"."""
_CONDITION = pattern(r"(?:if|when|once|unless|until)\s[^,]{3,120},", re.IGNORECASE)
_SHARE = pattern(
    r"\b(?:(?:a|one|two|three)\s(?:third|quarter|fifth)s?|half)\s(?:fewer|more|less|lower|higher|of\s(?:all|people|those|patients|women|men|children|adults|them))\b|"
    r"\b(?:half|twice)\sas\s(?:likely|common|often|many)\b|\b(?:one|two|three|four|\d)\s(?:person|people|child|children|patients?|wom[ae]n|m[ae]n|adults?)\sin\s(?:[a-z]+|\d+)\b",
    re.IGNORECASE,
)
"""A share in words."""
_COMPARED = pattern(
    r"\bthan\b(?!\s(?:that|this|it|usual|normal|before)\b)|\b(?:as|so)\s(?:\w+\s){1,2}as\b(?!\s(?:possible|you|it|they|needed)\b)|\b(?:beats?|outperforms?|superior\sto)\b",
    re.IGNORECASE,
)
_AT_RISK = pattern(
    r"\b(?:risks?|likel(?:y|ier|ihood)|chances?|odds|link(?:s|ed)?|associated|tied|fewer|rates?)\b",
    re.IGNORECASE,
)
_IN_MANY = pattern(r"\bin\s(?:almost\s|nearly\s)?(?:most|all|half)\b", re.IGNORECASE)
_SURE = pattern(
    r"\bprove[ns]?\b|\bproved\b|\bonly\s(?:\w+\s)?(?:treatment|remedy|cure|medicine|way\sto)\b",
    re.IGNORECASE,
)
_BY_WHAT = pattern(
    r"\b(?:\w+(?:ed|en)\s(?:\w+ly\s)?(?:by|with)|(?:\w+er|away|down|up)\swith)\s", re.IGNORECASE
)
"""What acts stands after this, and not at the beginning."""
_PERSON = word_set("you i we your some many most people patients women men children adults a the")
_BACK = word_set("it they this that these those")
_BODY = frozenset({Topic.BODY})
_SUBSTANCE = frozenset({Topic.SUBSTANCE})
_IT = word_set("it they")
_FEW = 4
_BACK_BY = 6
"""How many sentences before it "it" can point to, through others that begin so."""
_KINDS = AILING | _BODY
_HELPS = frozenset({ClaimType.BENEFIT, ClaimType.MECHANISM})
_ON_THE_BODY = _HELPS | {ClaimType.HARM}
_ACTED_ON = AILING | {Topic.OUTCOME}
_CONDITIONS = frozenset({Topic.CONDITION})
_WEAK = frozenset({Strength.CONDITIONAL, Strength.CAN_CAUSE})
_ACTS = frozenset({CueKind.CAUSAL, CueKind.CORRELATIONAL, CueKind.AMBIGUOUS, CueKind.CAN})
_GRAVE = pattern(rf"\b{one_of('turns', 'grave')}\b", re.IGNORECASE)
_GENERAL = pattern(r"\b(?:virus|bacteri|germ|infect|pain|inflam|swelling|fever)", re.IGNORECASE)
"""What is part of many illnesses, and so of that which the article is about."""


@dataclass(frozen=True, slots=True)
class _Agent:
    """What is said to act: a part of the sentence, or the sentence before that its "it" points to."""

    read: ReadSentence
    start: int
    end: int

    @property
    def is_mainstream(self) -> bool:
        """Whether it is a medicine, or a habit or care whose worth nobody doubts; "the tablets" are the article's own."""
        known = is_mainstream(self.read, self.start, self.end)
        return known or (self.names(DRUGS) and not self.names(_SUBSTANCE))

    @property
    def is_habit(self) -> bool:
        """Whether it is a habit or care of known worth or harm."""
        return is_habit(self.read, self.start, self.end)

    @property
    def is_lack_or_excess(self) -> bool:
        """Whether it is too little or too much of something."""
        return is_lack_or_excess(self.read, self.start, self.end)

    @property
    def is_untried(self) -> bool:
        """Whether it is a food, supplement or therapy whose effects are in doubt."""
        return names_untried(self.read, self.start, self.end)

    @property
    def points_back(self) -> bool:
        """Whether it is "it" or "this", or ends on "it" after a phrase: "untreated, it"."""
        words = cut(self.read.text[: self.end].strip()).words
        alone = len(words) <= _FEW and words[-1:] != [] and words[-1] in _IT
        return alone or cut(self.read.text).words[0] in _BACK

    def names(self, kinds: frozenset[Topic]) -> bool:
        return names(self.read, kinds, self.start, self.end)


def tells_figure(read: ReadSentence) -> bool:
    """Whether it has a number that tells what was found; a condition that it opens with tells nothing."""
    if _SHARE.search(read.text):
        return True
    if not read.reading.has_figures:
        return False
    condition = _CONDITION.match(read.text)
    first = condition.end() if condition else 0
    numbers = read.reading.numbers
    return any(n.span.start >= first and _is_found(read, n) for n in numbers)


def _is_found(read: ReadSentence, number: Number) -> bool:
    if number.kind in _SO_MUCH:
        return bool(_BY_SO_MUCH.search(read.text[: number.span.start]))
    return number.kind in _OF_A_FINDING


def is_common_knowledge(dossier: Dossier, number: int) -> bool:
    """Whether the sentence with this number says what an illness does, or what a medicine is for or can bring on, and nothing that only a study shows.

    Figures, comparisons of treatments, risks of a habit, findings told as past, and whatever remedies not tried well
    are said to do need a study. So does a medicine's effect on an illness that the article is not about.
    """
    read = dossier.sentences[number]
    if tells_figure(read) or _tells_a_finding(read):
        return False
    agent = _agent(dossier, number)
    if says_what_doctors_do(read) or _is_common_harm(read, agent):
        return True
    if _is_in_doubt(read, agent):
        return tells_of_lack(read) or agent.is_lack_or_excess
    if read.reading.strength < Strength.CONDITIONAL:
        if not (_AT_RISK.search(read.text) and agent.names(TAKEN)):
            return True
        return agent.is_mainstream and (
            "likel" not in read.text or _is_known_of_medicine(dossier, read)
        )
    return _is_known_to_act(dossier, read, agent)


def _is_common_harm(read: ReadSentence, agent: _Agent) -> bool:
    """Whether a habit does the harm it is known for, or something can do one that is not grave."""
    if read.reading.type is not ClaimType.HARM:
        return False
    if read.reading.asserted is Strength.CAN_CAUSE:
        return not (agent.is_untried or _GRAVE.search(read.text))
    return agent.is_habit


def _is_known_to_act(dossier: Dossier, read: ReadSentence, agent: _Agent) -> bool:
    """Whether an illness, a medicine or something of no weight for health does what it does."""
    if _IN_MANY.search(read.text):
        return False
    if _is_of_illness(read, agent):
        return True
    if agent.is_mainstream:
        return _is_known_of_medicine(dossier, read)
    weak = read.reading.asserted in _WEAK and cut(read.text).words[0] in _PERSON
    return weak or agent.is_lack_or_excess or not _acts_on_health(read)


def _is_in_doubt(read: ReadSentence, agent: _Agent) -> bool:
    """Whether a remedy not tried well acts on the body; what does harm may stand in a list with medicines."""
    if read.reading.type is ClaimType.HARM and agent.is_mainstream:
        return False
    helps = read.reading.type in _HELPS
    return agent.is_untried and (helps or names(read, _ACTED_ON | _BODY))


def _tells_a_finding(read: ReadSentence) -> bool:
    """Whether it speaks of studies, tells something as past, is sure of it, or compares what can be taken."""
    words = cut(read.text).words
    if _SURE.search(read.text) or untraceable_source(read):
        return True
    begin = 1 if words[0].endswith("ed") else 0
    if tells_past(words[begin:]) and words[0] != "you" and names(read, _ACTED_ON):
        return True
    return bool(_COMPARED.search(read.text)) and names(read, TAKEN)


def _agent(dossier: Dossier, number: int) -> _Agent:
    """What acts: all before the word of effect, or after "eased by"; for "it" the last sentence that says what."""
    read = dossier.sentences[number]
    if found := _BY_WHAT.search(read.text):
        return _Agent(read, found.end(), len(read.text))
    own = named = _before_the_act(read)
    for before in sentences_before(dossier, read, _BACK_BY, across=True):
        if not named.points_back:
            break
        named = _before_the_act(before)
    return own if named is own else _Agent(named.read, 0, len(named.read.text))


def _before_the_act(read: ReadSentence) -> _Agent:
    cues = (cue.span.start for cue in read.reading.wording.cues if cue.kind in _ACTS)
    return _Agent(read, 0, min(cues, default=len(read.text)))


def _is_of_illness(read: ReadSentence, agent: _Agent) -> bool:
    """Whether an illness or a part of the body acts; no good comes of either."""
    return (
        read.reading.type is not ClaimType.BENEFIT
        and agent.names(_KINDS)
        and not agent.names(TAKEN)
    )


def _is_known_of_medicine(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether it says what a medicine can do, or does about what the article is about or about a symptom."""
    if read.reading.asserted in _WEAK:
        return True
    headings = (r.text.lower() for r in dossier.sentences if r.block.kind is BlockKind.HEADING)
    about = " ".join(headings)
    illnesses = (*named_between(read, _CONDITIONS), *_GRAVE.findall(read.text))
    return all(
        name.lower().removesuffix("s") in about or _GENERAL.search(name) for name in illnesses
    )


def _acts_on_health(read: ReadSentence) -> bool:
    """Whether an illness or a measure is acted on, or without help of a medicine the body."""
    of_body = read.reading.type in _ON_THE_BODY and not names(read, DRUGS)
    return names(read, _ACTED_ON | _BODY if of_body else _ACTED_ON)
