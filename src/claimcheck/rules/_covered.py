"""Which sentences without a citation of their own a citation nearby covers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tense import tells_past
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import TAKEN, Topic, topic_at
from claimcheck.model.claim import AttributionKind
from claimcheck.model.text import BlockKind, MarkKind
from claimcheck.model.wording import WordedCertainty
from claimcheck.rules._leaning import untraceable_source
from claimcheck.rules._stated import named_between
from claimcheck.rules._summaries import summing_up

_PRONOUN = pattern(r"(?:and\s|but\s)?(?:that|this|these|those|it|they)\b", re.IGNORECASE)
_A_STUDY = pattern(
    r"(?:in\s)?(?:an?|one|(?P<known>the))\s(?:[\w-]+\s){0,4}?(?:reviews?|trials?|study|studies|analysis|meta-analysis)\b",
    re.IGNORECASE,
)
"""Opens a sentence whose citation also covers the sentence before."""
_GOES_ON = pattern(
    r"(?:all|both|none|neither|most)\s(?:\w+\s){0,2}(?:lasted|were|was|had|found|showed)\b|"
    r"the\s(?:\w+\s)?(?:trials?|study|studies|review|authors|researchers|team|difference|effect|results?|findings?)\b|"
    r"(?:in\s(?:absolute|other|practical|plain)\s(?:terms|words),?\s)?(?:that|this|which)\s(?:is|means|works out|amounts to|comes to|would be)\b",
    re.IGNORECASE,
)
"""Opens a sentence that says more about the study cited before it."""
_A_REVIEW = pattern(
    r"\b(?:review|meta-analys[ie]s|overview|pooled|such (?:trials|studies))\b", re.IGNORECASE
)
_SOURCE_LINE = pattern(
    r"\W*(?:sources?|figures|data|adapted|taken|based)\b[^.]{0,60}", re.IGNORECASE
)
"""Opens a line that says where the figures before it are from."""
_TAKEN_FROM = pattern(
    r"(?:(?:all\s(?:of\s)?)?(?:this|these|that|those)|(?:the|this|these|all)\s(?:\w+\s){0,3}?(?:above|advice|figures?|numbers|steps|rules|points|list|facts))\s"
    r"(?:\w+\s){0,2}?(?:comes?|(?:is|are)\s(?:\w+\s)?(?:taken|drawn|based|adapted|set\sout|from))\b",
    re.IGNORECASE,
)
"""Opens a sentence that says where all that its paragraph or list says is from."""
_THE_SAME = pattern(
    r"\b(?:the|that|this)\ssame\s(?:\w+\s)?(?:review|trial|study|analysis|survey|report|paper)\b|"
    r"\b(?:in|of|across)\sthe\s(?:trials|studies|review)\b(?!\s(?:of|on|that|in|which)\b)",
    re.IGNORECASE,
)
_OUR_STUDY = pattern(
    r"\b[Ww]e\s(?:\w+ly\s|also\s)?(?:searched|recruited|enrolled|randomi[sz]ed|analy[sz]ed|pooled|included|measured|surveyed|"
    r"interviewed|followed|reviewed|compared|found\s\d+\s\w+)\b"
)
"""Says that the writers made a study themselves, whose results they need not cite."""
_WE = ("we",)
_OF_A_STUDY = word_set(
    "group groups participants volunteers placebo controls arm arms trial trials study studies subgroup review authors "
    "researchers team follow-up association link comparison limitation limitations courses reports sample difference differences interviewed respondents"
)
_BACK = word_set("it they this that these those same such")
_POINTS = word_set("it they this these those both neither none most all among together half")
_THE_PEOPLE = pattern(
    r"\bthe\s(?:women|men|patients|children|babies|infants|adults|people|girls|boys|mothers|older|younger|others?)\b",
    re.IGNORECASE,
)
"""Those who took part, if nobody was named before."""
_ADDS = word_set("also too likewise similarly however instead")
_EMPTY = word_set(
    "that with from this these those which what when where than then them they their there have were been being about after "
    "before into over under more most less much many some such only also each other others very people percent year years "
    "week weeks month months could would will shall does take takes taken took same cent between against"
)
_STEM = 6
"""Letters by which two words are alike: "lower" and "lowered"."""
_SHORT = 4
_ALIKE = 0.6
"""Share of a claim's words that the cited sentence holds which it tells in short."""
BODILY = word_set("water salt salts oxygen sugar air food fat")
"""What organs deal with by nature, though it can be eaten."""
_SWALLOWED = frozenset({Topic.SUBSTANCE, Topic.DRUG})
_LEAST = 3
_LEAD = 3
_NEAR = 2
"""Sentences up to the citation that an explanation rests on."""
_OPENS = 1
_BOTH = 2
"""Words that a sentence and the next one share if they are on one matter."""


class Covering:
    """What the citations of one article cover beyond the sentences that they stand in."""

    def __init__(self, dossier: Dossier) -> None:
        self._dossier = dossier
        self._sentences = dossier.sentences

    def covers(self, number: int) -> bool:
        """Whether a citation in another sentence covers the sentence with this number."""
        return (
            number in self._told_on
            or self._shares_next(number)
            or self._goes_on(number)
            or self._stands_between(number)
            or self._explains(number)
            or self._is_taken_from(number)
            or self._is_ours(number)
            or self._is_cited_below(number)
            or number in self._summing_up
        )

    def _shares_next(self, number: int) -> bool:
        """Whether the next sentence continues it and cites a source for both."""
        read, after = (*self._sentences[number : number + 2], None)[:2]
        if read is None or after is None or not after.marks or not _together(read, after):
            return False
        if _SOURCE_LINE.match(after.text):
            return True
        if found := _A_STUDY.match(after.text):
            telling = not found["known"] and not read.reading.tells_number
            points = not _BACK.isdisjoint(cut(after.text).there)
            return telling or points or not _content(read).isdisjoint(_content(after))
        if _is_stronger(read, after):
            return False
        return bool(_PRONOUN.match(after.text)) or _prepares(read, after)

    def _goes_on(self, number: int) -> bool:
        """Whether it says more about the study that the sentence before cites."""
        before, read = self._sentences[max(0, number - 1)], self._sentences[number]
        if not (before.marks and _GOES_ON.match(read.text) and _together(before, read)):
            return False
        return _is_narrated(read) or not _is_stronger(read, before)

    def _stands_between(self, number: int) -> bool:
        """Whether the sentences before and after it cite the same source, and it tells of it."""
        before, read, after = (*self._sentences[max(0, number - 1) : number + 2], None, None)[:3]
        if before is None or read is None or after is None:
            return False
        same = {m.target for m in before.marks} & {m.target for m in after.marks}
        return bool(same) and _together(before, after) and _is_narrated(read)

    def _explains(self, number: int) -> bool:
        """Whether it explains how the body works, of no remedy and without figures, and its paragraph ends on a citation."""
        read = self._sentences[number]
        later = self._sentences[number + 1 : number + 1 + _NEAR]
        if read.reading.tells_number or not any(r.marks and _together(r, read) for r in later):
            return False
        return _BACK.isdisjoint(cut(read.text).words[:_OPENS]) and not _names_remedy(read)

    def _is_taken_from(self, number: int) -> bool:
        """Whether its paragraph, or what follows its list, ends by saying where this is from."""
        read = self._sentences[number]
        later = self._sentences[number + 1 :]
        for after in later:
            if after.block.kind is BlockKind.HEADING:
                return False
            if after.marks and _TAKEN_FROM.match(after.text):
                return _together(after, read) or read.block.kind is BlockKind.LIST_ITEM
        return False

    @cached_property
    def _told_on(self) -> frozenset[int]:
        """The sentences that go on telling of a study cited before them."""
        return frozenset(_stories(self._sentences, one_study=self._cites_once))

    @cached_property
    def _summing_up(self) -> frozenset[int]:
        """The sentences that say in short what others cite."""
        cited = (at for at, read in enumerate(self._sentences) if read.marks)
        return frozenset(summing_up(self._sentences, {*cited, *self._told_on}))

    @cached_property
    def _cites_once(self) -> bool:
        """Whether the whole article is about one source."""
        article = self._dossier.article
        listed = {r.label: r.doi or r.label for r in article.references}
        cited = {
            listed.get(m.target, m.target) for m in article.marks if m.kind is not MarkKind.URL
        }
        return len(cited or {m.target for m in article.marks}) == 1

    def _is_ours(self, number: int) -> bool:
        """Whether a report on the writers' own study tells a result of it, or what it may mean."""
        read = self._sentences[number]
        return self._reports and (
            _is_narrated(read) or read.reading.wording.certainty is not WordedCertainty.HIGH
        )

    @cached_property
    def _reports(self) -> bool:
        return _is_own_report(self._dossier)

    def _is_cited_below(self, number: int) -> bool:
        """Whether it says in short what a later sentence says with a citation, and no other figure."""
        words, figures = self._said(number)
        least = max(_LEAST, _ALIKE * len(words))
        return any(
            len(words & told) >= least and figures <= given
            for at, (told, given) in self._cited
            if at > number
        )

    @cached_property
    def _cited(self) -> Sequence[tuple[int, tuple[frozenset[str], frozenset[str]]]]:
        return [(at, self._said(at)) for at, read in enumerate(self._sentences) if read.marks]

    def _said(self, number: int) -> tuple[frozenset[str], frozenset[str]]:
        """The content words and the figures of a sentence."""
        read = self._sentences[number]
        return _content(read), frozenset(filter(str.isdigit, cut(read.text).there))


def _prepares(read: ReadSentence, after: ReadSentence) -> bool:
    """Whether a sentence without figures says in general what the next one says with a citation."""
    if read.reading.tells_number:
        return False
    return len(_content(read) & _content(after)) >= _BOTH


def is_told_of_cited(dossier: Dossier, read: ReadSentence) -> bool:
    """Whether what it tells of "trials" is told of those that a review cited beside it, or the article itself, put together."""
    if not tells_past(cut(read.text).words):
        return False
    if _is_own_report(dossier):
        return True
    at = dossier.sentences.index(read)
    beside = (*dossier.sentences[max(0, at - 1) : at], *dossier.sentences[at + 1 : at + 2])
    return any(r.marks and _together(r, read) and _A_REVIEW.search(r.text) for r in beside)


def _is_own_report(dossier: Dossier) -> bool:
    """Whether the writers report a study of their own."""
    return any(_OUR_STUDY.search(read.text) for read in dossier.holding(_WE))


def _stories(sentences: Sequence[ReadSentence], *, one_study: bool) -> Iterator[int]:
    """The numbers of the sentences that narrate what a source cited before them found."""
    story = _opening(sentences) if one_study else frozenset()
    block, of_study, about = -1, False, frozenset[str]()
    for number, read in enumerate(sentences):
        new, block = read.sentence.block != block, read.sentence.block
        if read.marks:
            story = _content(read) if new and not one_study else story | _content(read)
            of_study = _introduces(read)
        elif read.block.kind is BlockKind.HEADING:
            about |= _content(read)
            story = story if one_study else frozenset()
        elif story and (
            _tells_on(read, story, near=one_study or not new)
            or (
                of_study
                and not new
                and _is_narrated(read)
                and not _names_other(read, story | about)
            )
        ):
            story |= _content(read)
            yield number
        elif new and not one_study:
            story = frozenset()


def _opening(sentences: Sequence[ReadSentence]) -> frozenset[str]:
    """The words of a headline and a lead that speak of a study."""
    first = sentences[:_LEAD]
    told = any(not _OF_A_STUDY.isdisjoint(cut(read.text).there) for read in first)
    return frozenset[str]().union(*map(_content, first)) if told else frozenset()


def _introduces(read: ReadSentence) -> bool:
    """Whether it only says that there was a study, and leaves to the next ones what was found."""
    return not _OF_A_STUDY.isdisjoint(cut(read.text).there) and not read.reading.strength


def _names_remedy(read: ReadSentence) -> bool:
    """Whether it names something that can be taken or done, which may be no matter of the study."""
    tokens = cut(read.text)
    words = enumerate(tokens.words)
    return any(word not in BODILY and topic_at(tokens, at, TAKEN) > 0 for at, word in words)


def _names_other(read: ReadSentence, known: frozenset[str]) -> bool:
    """Whether it names something to be taken that is none of the ``known`` words: no matter of the study, then."""
    named = " ".join(named_between(read, _SWALLOWED)).lower()
    words = frozenset(word[:_STEM] for word in named.split() if len(word) >= _SHORT)
    return not words <= known


def _tells_on(read: ReadSentence, story: frozenset[str], *, near: bool) -> bool:
    """Whether it says more about the study told of; away from its paragraph it must name it."""
    if _THE_SAME.search(read.text):
        return True
    if not _is_narrated(read):
        return False
    words = cut(read.text)
    if not near:
        return bool(_GOES_ON.match(read.text)) or not _OF_A_STUDY.isdisjoint(words.there)
    return (
        not _POINTS.isdisjoint(words.words[:3])
        or bool(_THE_PEOPLE.search(read.text))
        or not words.there.isdisjoint(_OF_A_STUDY | _ADDS)
        or not story.isdisjoint(_content(read))
    )


def _is_narrated(read: ReadSentence) -> bool:
    """Whether it tells what was found, and names no further source for it."""
    named = read.reading.attribution.kind is not AttributionKind.NONE
    return tells_past(cut(read.text).words) and not (named and untraceable_source(read))


def _is_stronger(read: ReadSentence, cited: ReadSentence) -> bool:
    return read.reading.strength > cited.reading.strength


def _content(read: ReadSentence) -> frozenset[str]:
    words = cut(read.text).there
    return frozenset(w[:_STEM] for w in words if len(w) >= _SHORT and w not in _EMPTY)


def _together(one: ReadSentence, other: ReadSentence) -> bool:
    return one.sentence.block == other.sentence.block
