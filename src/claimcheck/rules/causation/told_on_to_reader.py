"""``causation/told-on-to-reader``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_at, is_question, says

_GROUP = pattern(
    r"^\W*(?:[\w'’-]+\s){0,3}?(?:people|men|women|children|teenagers|adults|those|babies|kids|pensioners|couples|families|students|pupils|owls|larks|"
    r"nuns|monks|twins|nurses|centenarians|\w{3,}(?:ers|ors|ians|ists|goers))\b",
    re.IGNORECASE,
)
_SO_DO = pattern(
    r"(?:[,;—–-]\s?)(?:and\s)?so\s(?:then\s)?(?:go\sahead(?:\sand)?|why\snot|by\sall\smeans|please|do|let['’]?s|get|grab|put|pour|drink|"
    r"eat|take|buy|adopt|have|start|stop|ditch|cut|swap|skip|make|keep|open|propose|move|walk|run|sleep|switch|add|try|give|book|join|"
    r"learn|sing|nap|quit|drop|choose|pick|reach|order|stock|brew|cook|fill|turn|wear|leave|say|pop|raise|plant|marry|dig|read|dance|"
    r"swim|cycle|bring|stand|sit|lift|set|bin|throw|tuck|treat|enjoy|don['’]t)\b(?!\s(?:the\s)?(?:label|leaflet|care|advice|part)|(?:\snot)?\s(?:worry|panic)\b)",
    re.IGNORECASE,
)
_DOES = (
    "make", "grow", "build", "heal", "feed", "save", "cure", "prevent", "protect", "keep", "boost", "sharpen", "lengthen", "extend",
)  # fmt: skip
_SO_IT_IS = pattern(
    rf":\s(?:[\w-]+\s){{1,3}}?(?:{'|'.join(_DOES)})s?\b[^,;:]{{0,40}}$", re.IGNORECASE
)
_YOU_NEXT = pattern(
    r"\b(?:your\sturn|(?:you|people|humans|we)(?:['’]re|\sare|\scould\sbe|\swill\sbe|\smay\sbe|\smight\sbe)\snext\b(?!\sto\b|\sin\b)|"
    r"(?:so\s)?why\snot\s(?:you|us)\b|imagine\swhat\sit|what\sit\s(?:will|could|can)\sdo\sfor\syou|next\sstop:?\s(?:you|us|people)|"
    r"and\sso\s(?:can|will)\syou)",
    re.IGNORECASE,
)
_WORDS = frozenset(
    {"so", "next", "turn", "imagine", "why", "do", *_DOES, *(f"{verb}s" for verb in _DOES)}
)
_MESSAGE = "“{words}” turns what was seen in a group into advice or a promise to the reader"
_SUGGESTION = "say that the group may differ in other ways, and leave the advice to trials"


@rule(
    source="Sumner et al. 2014 (advice and inference beyond the study); Haber et al. 2018",
    bad=[
        "Tea drinkers have fewer strokes[[, so put the kettle on]].",
        "Teenagers who read do better in exams[[: books grow brains]].",
        "Old mice ran again, and [[you could be next]].",
    ],
    good=[
        "Tea drinkers had fewer strokes, but they smoked less too.",
        "Vegetarians weigh less, so it is hard to tell what protects them.",
        "Smokers have more strokes, so stop today.",
        "Old people sleep less, so do not worry if you wake early.",
        "Older people fall more often, so ask about your tablets.",
        "The drug worked in mice, and people are next to be tested in a small trial.",
    ],
    words=_WORDS,
)
def told_on_to_reader(dossier: Dossier) -> Iterator[Flag]:
    """A finding in a group, or in animals, turned at once into advice: "tea drinkers live longer, so put the
    kettle on".

    People who drink tea differ from others in much else, and mice are not readers. What is seen in a group does
    not show what would happen to one person who changed.

    Report what was seen, and keep advice for what has been tried.
    """
    for read in dossier.holding(_WORDS):
        found = None if is_question(read) else _turned(read)
        if found is not None and not says(read.text, __name__, "known"):
            yield flag_at(dossier, read, found, _MESSAGE, _SUGGESTION)


def _turned(read: ReadSentence) -> Span | None:
    """The range of the advice or promise that follows a difference between groups or in animals."""
    text = read.text
    beast = _YOU_NEXT.search(text)
    if beast and says(text[: beast.start()], __name__, "beasts"):
        return Span(*beast.span())
    turn = _SO_DO.search(text) or _SO_IT_IS.search(text)
    if (
        turn is None
        or not _GROUP.match(text)
        or not says(text[: turn.start()], __name__, "differs")
    ):
        return None
    return Span(turn.start(), len(text.rstrip(" .!")))
