"""Reword a claim's own sentence so that it keeps its meaning and loses only its excess.

Candidates are tried from the smallest change to the largest. Each is read and judged again, and the
first that is accepted is the suggestion. So a suggestion never goes beyond the evidence itself.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from claimcheck.appraisal.advising import soften_advice
from claimcheck.appraisal.allowance import Rung
from claimcheck.appraisal.boosters import drop_boosters
from claimcheck.appraisal.clauses.words import is_preposition
from claimcheck.appraisal.fragments import has_verb, hedge_fragment, may_have_verb, opens_bare
from claimcheck.appraisal.framing import soften_frames
from claimcheck.appraisal.grammar import (
    capitalise_like,
    lower_first,
    with_tail,
)
from claimcheck.appraisal.hedging import hedge_copula, hedge_verbs, soften_modals
from claimcheck.appraisal.linking import word_as_link
from claimcheck.appraisal.narrowing import ASKED, for_some, group_of, narrowed, seen_in_animals
from claimcheck.appraisal.reach import universal
from claimcheck.appraisal.remaining import everyone_in, flat_clause, remaining_words, still_advised
from claimcheck.appraisal.softening import (
    as_possible,
    deny_softly,
    soften_reports,
    told_as_slight,
    word_as_probable,
)
from claimcheck.appraisal.soundness import count_denials, is_advised, is_sound, is_testimony
from claimcheck.folding.patterns import pattern
from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Needs:
    """What a rewording must achieve."""

    rung: Rung
    """How strong it may be."""
    people: str = ""
    """The status or condition to which it must be narrowed; empty where it need not be."""
    animals: bool = False
    """Whether it must say that animals or cells were studied."""
    dissent: bool = False
    """Whether it must admit that studies disagree."""
    advice: bool = False
    """Whether it advises something, which can be put as a choice."""
    slight: bool = False
    """Whether the effect was found to be small, and the words claim more."""
    probable: bool = False
    """Whether it compares, or says that there is no effect or no harm: probable rather than possible."""
    link: bool = False
    """Whether the evidence shows that things go together."""
    keep: str = ""
    """Words, separated by spaces, that praise but are what the claim is about: "safer"."""
    technical: bool = False
    """Whether its readers are used to the words of research: "associated with"."""


_LONGEST = 1200
"""A longer claim, in characters, is no sentence, and no wording is tried."""


def reword(text: str, needs: Needs, holds: Callable[[str], bool]) -> str:
    """The least changed wording of ``text`` that ``holds``; empty where none is found.

    Args:
        text: the claim's words, a sentence or a fragment of one.
        needs: how strong it may be, and what it has to tell.
        holds: whether a wording stays within the evidence.
    """
    if len(text) > _LONGEST:
        return ""
    if is_testimony(text):
        return ""
    same = _Same(text)
    tried = set()
    for body in _softened(text, needs):
        for told in _told(body, needs):
            candidate = capitalise_like(told, text)
            if candidate != text and candidate not in tried:
                tried.add(candidate)
                if same.holds(candidate) and holds(candidate) and _within(candidate, needs):
                    return candidate
    return ""


def _within(told: str, needs: Needs) -> bool:
    """Whether no part of it says more than the evidence, each clause read by itself."""
    if remaining_words(told, advice=needs.advice) or (needs.advice and still_advised(told)):
        return False
    return not flat_clause(told, needs.rung)


def _softened(text: str, needs: Needs) -> Iterator[str]:
    """The text in ever softer wordings."""
    plain = drop_boosters(text, keep=needs.keep)
    plain = told_as_slight(plain) if needs.slight else plain
    if not needs.animals:
        yield text  # what animals show bears no booster about people
    yield plain
    if needs.advice and (choice := soften_advice(plain)) != plain:
        yield from _as_choice(choice, needs)
        yield _unclear(plain, needs)
        return
    if needs.probable and needs.rung is Rung.CAN:
        yield word_as_probable(plain)
    modal = "may" if needs.rung < Rung.CAN else "can"
    if needs.link and needs.rung <= Rung.LINK:
        linked = word_as_link(plain, technical=needs.technical)
        yield linked
        yield soften_frames(linked, modal)
    for softer in (modal, "may"):
        yield from _hedged(plain, softer, needs)
    yield _unclear(plain, needs)


def _as_choice(choice: str, needs: Needs) -> Iterator[str]:
    """Advice left to choice, and what is promised of it hedged."""
    hedged = hedge_verbs(choice, "may", spare=True)
    yield hedged
    if needs.rung <= Rung.LINK:
        yield with_tail(hedged, _doubt(hedged))


def _hedged(plain: str, modal: str, needs: Needs) -> Iterator[str]:
    """The text with ever more of it hedged, and where nothing less will do its doubt stated."""
    softer = dict.fromkeys(_with_modal(plain, modal, needs))
    yield from softer
    if needs.rung <= Rung.LINK:
        for text in softer:
            yield with_tail(text, _doubt(text))


def _with_modal(plain: str, modal: str, needs: Needs) -> Iterator[str]:
    framed = soften_reports(soften_frames(soften_modals(plain, modal), modal))
    if _SUGGESTS.search(framed) or needs.rung is Rung.PLAIN:
        yield framed
    spared = hedge_verbs(framed, modal, spare=True)
    hedged = hedge_verbs(framed, modal)
    softer = (
        spared,
        hedge_copula(spared, modal) if spared == plain else spared,
        hedged,
        deny_softly(framed, "may") if hedged == plain else hedged,
        hedge_copula(hedged, modal),
        as_possible(plain, modal),
        as_possible(hedged, modal),
    )
    told = ASKED.sub("", plain)
    led = is_preposition(told.partition(" ")[0].lower())  # "Of use for sore knees."
    whole = told.endswith((".", "!")) and may_have_verb(told) and not led
    bare = framed == plain and not has_verb(told) and not whole
    if bare or opens_bare(plain) or _PARTICIPIAL.match(plain):
        yield hedge_fragment(plain)
    yield from (text for text in softer if text != plain)


class _Same:
    """Whether a wording is sound English and still says the same."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._denials = count_denials(text)

    def holds(self, told: str) -> bool:
        return self._denies_alike(count_denials(told)) and is_sound(self._text, told)

    def _denies_alike(self, denials: int) -> bool:
        """Whether it denies as often as the text, or as often as the text without its excess."""
        return denials == self._denials or denials in {
            count_denials(shorter(self._text)) for shorter in (drop_boosters, _in_frames, for_some)
        }


def _in_frames(text: str) -> str:
    return soften_frames(text, "may")


_PARTICIPIAL = pattern(
    r"[a-z]+ing (?:(?!(?:that|which|who)\b)[\w-]+ ){1,6}(?:that|which|who) [^,.;]+$"
)
"""A fragment whose only verb says which one is meant: "easing pain that comes from nerves"."""


def _doubt(text: str) -> str:
    """The clause that states very low certainty; "that evidence" where it was mentioned."""
    if re.search(r"\bthe evidence (?:\w+ )?suggests\b", text, re.IGNORECASE):
        return ", though that evidence is very uncertain"
    if re.search(r"\bbut\b", text):
        return ", though the evidence is very uncertain"
    return ", but the evidence is very uncertain"


_SUGGESTS = pattern(r"\bsuggests? that\b", re.IGNORECASE)
_REPORT = pattern(
    r"^(?:the |some |many |several |recent )*(?:evidence|research|studies|data|trials|experts?|science)\b[^,;.]{0,30}\b(?:suggests?|shows?|shown|indicates?|proves?|proven|demonstrates?|demonstrated|believes?|found|finds?) that ",
    re.IGNORECASE,
)


def _unclear(text: str, needs: Needs) -> str:
    """The text as an open question: "It is unclear whether …"; as it was where more may be said."""
    if needs.rung > Rung.LINK:
        return text
    word = "uncertain" if needs.technical else "unclear"
    if (
        text.endswith(_QUOTED)
        or text.startswith(_NO_WHETHER)
        or is_advised(text)
        or _NOT_ONLY.search(text)
    ):
        return text
    if not has_verb(text) and text.endswith(".") and may_have_verb(text):
        return text
    if not has_verb(text):
        return with_tail(text, " (the evidence is very uncertain)")
    bare = _REPORT.sub("", text)
    return capitalise_like(f"it is {word} whether {lower_first(bare)}", text)


_QUOTED = ('"', "”")
_NO_WHETHER = ('"', "“", "Not only", "If ", "It's", "There's")
_NOT_ONLY = pattern(r"(?:\bnot|n['’]t) (?:just|only|simply|merely)\b", re.IGNORECASE)


def _told(body: str, needs: Needs) -> Iterator[str]:
    """The body with what it must say: who, in what species, and that studies disagree."""
    told = narrowed(body, group_of(needs.people)) if needs.people else body
    everyone = universal(told) or (not needs.advice and everyone_in(told))
    told = for_some(told) if everyone else told
    told = seen_in_animals(told) if needs.animals else told
    yield told
    if needs.dissent:
        yield with_tail(told, ", but studies disagree")
        yield with_tail(told, ", though the evidence is mixed")
