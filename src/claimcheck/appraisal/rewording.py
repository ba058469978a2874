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
    fix_articles,
    lower_first,
    with_tail,
)
from claimcheck.appraisal.hedging import hedge_copula, hedge_verbs, soften_modals
from claimcheck.appraisal.linking import word_as_link
from claimcheck.appraisal.reach import universal
from claimcheck.appraisal.softening import (
    as_possible,
    deny_softly,
    soften_reports,
    told_as_slight,
    word_as_probable,
)
from claimcheck.appraisal.soundness import count_denials, is_advised, is_sound, is_testimony
from claimcheck.folding.patterns import pattern
from claimcheck.language.words.taxonomy import read_taxonomy
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
                if same.holds(candidate) and holds(candidate):
                    return candidate
    return ""


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
    )
    told = _ASKED.sub("", plain)
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
        self._denials = {
            count_denials(of) for of in (text, soften_frames(text, "may"), _for_some(text))
        }

    def holds(self, told: str) -> bool:
        return count_denials(told) in self._denials and is_sound(self._text, told)


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
    if text.endswith(_QUOTED) or text.startswith(_NO_WHETHER) or is_advised(text):
        return text
    if not has_verb(text) and text.endswith(".") and may_have_verb(text):
        return text
    if not has_verb(text):
        return with_tail(text, " (the evidence is very uncertain)")
    bare = _REPORT.sub("", text)
    return capitalise_like(f"it is {word} whether {lower_first(bare)}", text)


_QUOTED = ('"', "”")
_NO_WHETHER = ('"', "“", "Not only", "If ", "It's", "There's")
_EVERYONE = pattern(
    r"\b(?P<preposition>for|in|to|of|by) (?:everyone|everybody|anyone|anybody|all (?:people|patients|adults|children|ages)|(?:each and )?every (?:person|patient|adult|child))\b(?! (?:aged |over |under |above )\d)",
    re.IGNORECASE,
)
_EXCEPTIONLESS = pattern(
    r",? (?:no matter who(?: (?:you|they) are)?|without exception"
    r"|regardless of (?:age|health|cause|condition))\b",
    re.IGNORECASE,
)
_EVERY_SUBJECT = (
    (pattern(r"\b(?:everyone|everybody|anyone|anybody)\b", re.IGNORECASE), "a person"),
    (pattern(r"\b(?:each and )?every (?=person|patient|adult|child)", re.IGNORECASE), "a "),
    (pattern(r"\ball (?=people|patients|adults|children)", re.IGNORECASE), "some "),
)
_GROUPS = {
    "deficient": "people with a deficiency",
    "severely deficient": "people with a severe deficiency",
    "marginally deficient": "people with a mild deficiency",
    "borderline": "people with borderline levels",
    "replete": "people without a deficiency",
    "pregnant": "pregnant women",
    "breastfeeding": "breastfeeding women",
    "postmenopausal": "women after the menopause",
    "plant-based": "people on a plant-based diet",
    "vegan": "vegans",
    "vegetarian": "vegetarians",
    "athlete": "athletes",
    "exerciser": "people who exercise",
    "exercising": "people who exercise",
    "sedentary": "inactive people",
    "smoker": "smokers",
    "healthy": "healthy people",
    "metformin": "people who take metformin",
    "hospitalised": "hospital patients",
}


def _group_of(status: str) -> str:
    """A status or condition as people: "people with a deficiency", "people with migraine"."""
    if status in _GROUPS:
        return _GROUPS[status]
    if read_taxonomy("conditions").concept(status) in read_taxonomy("conditions").broader:
        return f"people with {status}"
    return f"the people studied ({status})"


_ALREADY_WHO = pattern(
    r"\b(?:in|for) (?:\w+ )?(?:women|men|children|people|adults|patients)\b|\b(?:person|anyone|everyone|those)\b|,|\byou\b",
    re.IGNORECASE,
)


_GIVEN = pattern(
    r"\b(gives?|helps?|makes?|keeps?|lets?|benefits?|protects?|leaves?) (?:everyone|everybody|anyone|anybody)\b",
    re.IGNORECASE,
)
_PEOPLE = pattern(
    r"(?P<who>(?:women|men|children|adults|teenagers|patients|people))\b(?! with\b)", re.IGNORECASE
)
_OPENING = pattern(
    r"(?P<who>(?:for|in|among) (?:\w+ )?(?:women|men|children|adults|teenagers|patients|people|mothers|parents|runners|babies|athletes)),",
    re.IGNORECASE,
)
"""The people at the head of a sentence: "For new mothers, …"."""
_ASKED = pattern(r"(?:[^.!?]*\? +)+")
"""Questions before the sentence that answers them."""


def _led(text: str, lead: str) -> str:
    """``lead`` before the text, after any question that it answers."""
    asked = _ASKED.match(text)
    before = asked.group() if asked and asked.end() < len(text) else ""
    told = text[len(before) :]
    if told.lower().startswith("if you ") and lead.startswith("if you "):
        return before + capitalise_like(f"{lead} and {told[3:]}", told)
    return before + capitalise_like(f"{lead}, {lower_first(told)}", told)


def _if_you(group: str) -> str:
    """A group addressed as the reader: "if you have a deficiency"."""
    for words, told in (("people with ", "if you have "), ("people who ", "if you ")):
        if group.startswith(words):
            return told + group.removeprefix(words)
    return f"in {group}"


def _narrowed(text: str, group: str) -> str:
    """The text narrowed to a group: in place of "everyone", before it, or after it."""
    if _GIVEN.search(text):
        return _GIVEN.sub(rf"\1 {group}", text)
    if _EVERYONE.search(text):
        return _EVERYONE.sub(lambda m: f"{m.group('preposition')} {group}", text)
    people = _OPENING.match(text) or (_PEOPLE.match(text) if group.startswith("people ") else None)
    if people is not None:
        return f"{people['who']}{group.removeprefix('people')}{text[people.end('who') :]}"
    addressed = re.search(r"\byou(?:r|['’]ll)?\b", text, re.IGNORECASE)
    if has_verb(text) and (addressed or _ALREADY_WHO.search(text)):
        return _led(text, _if_you(group) if addressed else f"in {group}")
    return with_tail(text, f" in {group}")


_MANY = {"patient": "patients", "adult": "adults", "child": "children"}


def _some_of(match: re.Match[str]) -> str:
    """Some of those of whom all were told: "in every child" becomes "in some children"."""
    who = match.group().lower().rpartition(" ")[2]
    told = who if who in _MANY.values() else _MANY.get(who, "people")
    return f"{match['preposition']} some {told}"


def _for_some(text: str) -> str:
    """A promise to everyone limited to some: "Everyone gets better" becomes "A person …"."""
    told = _EVERYONE.sub(_some_of, text)
    told = _EXCEPTIONLESS.sub("", told)
    for found, put in _EVERY_SUBJECT:
        told = found.sub(put, told)
    return capitalise_like(fix_articles(told), text)


_RESEARCH = pattern(
    r"^(?P<who>(?:(?:some|many|several|recent|early|the) )?(?:research|studies|evidence|data|trials)) "
    r"(?=(?:has |have )?(?:suggest|show|indicat|demonstrat|found|find)\w*)",
    re.IGNORECASE,
)
_BARE_VERB = pattern(r"(?:may|can|could|might) ", re.IGNORECASE)


def _asserts(text: str) -> bool:
    """Whether it is a clause with a verb of its own, not "The benefits, among them less pain"."""
    hedged = hedge_copula(hedge_verbs(text, "may"), "may")
    return hedged != text or bool(_FINITE.search(text))


_FINITE = pattern(r"\b(?:may|might|can|could|will|would|has|have|was|were)\b", re.IGNORECASE)


def _seen_in_animals(text: str) -> str:
    """The text with a note that it was seen in animals or cells, where its grammar allows it."""
    if _RESEARCH.match(text):
        return _RESEARCH.sub(r"\g<who> in animals or cells ", text)
    if _BARE_VERB.match(text) or not _asserts(text):
        return with_tail(text, " (as seen in animals or cells)")
    return _led(text, "in studies of animals or cells")


def _told(body: str, needs: Needs) -> Iterator[str]:
    """The body with what it must say: who, in what species, and that studies disagree."""
    told = _narrowed(body, _group_of(needs.people)) if needs.people else body
    told = _for_some(told) if universal(told) else told
    told = _seen_in_animals(told) if needs.animals else told
    yield told
    if needs.dissent:
        yield with_tail(told, ", but studies disagree")
        yield with_tail(told, ", though the evidence is mixed")
