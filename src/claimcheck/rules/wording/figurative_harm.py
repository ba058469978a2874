"""``wording/figurative-harm``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.open_verbs import find_open_verbs
from claimcheck.language.relations import relation_family
from claimcheck.language.tokens import cut, word_set
from claimcheck.language.topics import is_topic
from claimcheck.model.text import Span
from claimcheck.model.wording import CueKind, Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lazy import Lazy
from claimcheck.rules._looking import flag_at, holds_word
from claimcheck.rules._stated import flag_stated, is_stated

_SPOILT = (
    "<spoil> slowly|quietly|literally? your|our|the|his|her|their ..1 <bodily>|<body>|<innards>|memory|sperm|nerves",
    "<spoil> <bodily>|<body>|<innards>|memory|sperm|nerves",
    "eats|eating up|away|through? at? your|our|the? ..1 <bodily>|<body>|<innards>|memory|bones",
    "ages|ageing|aging your|our|the ..1 <bodily>|<body>|<innards>",
    "starving your|our|the ..1 <bodily>|<body>|<innards>",
    "punch+|burn+|drill+|eat+|poke+|blow+|bore+ holes|a-hole in|through your|our|the? ..1 <bodily>|<body>",
    "turn+ to|into ..1 <slime> in|inside|the-moment|once|as-soon ..6 <bodily>|<body>",
    "turn+ your|our|the ..1 <bodily>|<body> to|into ..1 <slime>|vinegar|water|leather|jelly|stone|swiss-cheese",
    "steals|steal|robs|rob ..2 hours|years|minutes|days|hour|year|minute of|off|from your|our",
)
_CLEANED = (
    "pull+|draw+|drag+|suck+|coax+|squeeze+|leach+|lift+ ..1 <metal> out|from|away|through",
    "<scour> out|through? your|our|the? ..1 <innards>",
    "clean+ your|the? lungs|liver|kidneys|arteries|blood|colon|lymph|bloodstream",
)
PHRASES = (*_SPOILT, *_CLEANED)
_LITERAL = word_set(
    "coats wanders swells bandages irritates blackens shields thins thickens narrows widens numbs dries warms cools moistens dilates hardens "
    "softens stains smooths tones firms tightens shrinks enlarges inflames infects invades attacks blocks bruises burns scars nourishes "
    "assimilate assimilates transmit transmits transfer transfers exhibit exhibits conditions traps lines swallows pads cushions splints straps "
    "system systems into through control controls com con grafts drains squeezes kinks presses compresses pinches obstructs loosens lubricates"
)
"""Verbs that say of the body what can be seen of it."""
_LATINATE = (
    "ise",
    "ises",
    "ize",
    "izes",
    "ify",
    "ifies",
    "ate",
    "ates",
    "en",
    "ens",
    "duct",
    "ducts",
)
"""Endings of verbs that are made to say just what happens: "immobilises", "toughen"."""
_YOURS = word_set("your you our us")
_BRIEF = 14
"""Words of a line that sells or scares; longer ones are a study's, whose verbs are technical."""
_EATER = Lazy(
    r"\b(?:cooks?|chefs?|she|he|i|we|(?<!and )you|to|recipes?|pans?|and|or|can|not)\s$",
    re.IGNORECASE,
)
_MEANT = (
    "tumour", "tumor", "tumours", "tumors", "clot", "clots", "hernia", "bacteria", "virus", "fungus", "worm", "worms", "larvae",
    "maggots", "acid", "dialysis", "chelation", "surgeon", "surgeons", "magnet", "chef", "recipe", "pan", "minutes", "oven",
    "serve", "oxygen", "dish", "soup", "shop", "mice", "rats", "mouse", "rat", "cells",
)  # fmt: skip
"""With one of these the words may say what they mean."""
_ORGANS = (
    "kidneys",
    "kidney",
    "liver",
    "lymph",
    "body",
    "spleen",
    "cilia",
    "lungs",
    "nurse",
    "nurses",
)

_MESSAGE = "“{words}” is a picture, and no finding"
_SUGGESTION = "say what was measured, in whom, and by how much it changed"


@rule(
    source="FTC Health Products Compliance Guidance 2022 (claims are what the words imply); Regulation (EC) 1924/2006 Article 3 "
    "(no claims that exploit fear)",
    bad=[
        "Seed oils [[rust your arteries]].",
        "Stress is [[eating your brain]].",
        "Cheese [[turns to glue in your bowel]].",
        "Clay [[draws mercury out]] of the organs.",
        "Celery juice [[scours the liver]].",
        "Salt [[bullies]] the kidneys.",
    ],
    good=[
        "Fry the hearts until brown.",
        "The cook fries the liver for two minutes a side.",
        "It does not fry your brain.",
        "Dialysis cleans the blood.",
        "A stroke starves the brain of oxygen.",
        "A tumour can strangle the bowel.",
        "Starch turns to sugar in the mouth.",
        "Plaque coats the teeth.",
        "Some say that radio waves fry the brain; no study bears that out.",
    ],
)
def figurative_harm(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Harm or cleaning of the body told in a picture: "rusts your arteries", "pulls metals out of the brain".

    Bodies are not pans, pipes or drains. The picture tells of certain damage, or of a thing put right, where
    nothing of the kind was measured.

    Name what was measured, in whom, and by how much it changed.
    """
    told = list(flag_stated(dossier, phrases, _MESSAGE, _SUGGESTION, _is_a_picture))
    yield from told
    for read in dossier.sentences:
        span = _open_verb(read)
        if span and is_stated(read, span) and _is_a_picture(read, span):
            flag = flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)
            if not any(flag.span and one.span and flag.span.overlaps(one.span) for one in told):
                yield flag


def _open_verb(read: ReadSentence) -> Span | None:
    """The verb of no list that alone makes a short claim tell of an effect: "salt bullies the kidneys"."""
    tokens, reading = cut(read.text), read.reading
    if not _is_lay(tokens.words):
        return None
    starts = [
        hit.start
        for hit in find_open_verbs(tokens)
        if read.text[hit.start].islower() and _is_open(tokens.words, hit.first)
    ]
    if not starts or reading.asserted < Strength.CAN_CAUSE or not reading.is_claim:
        return None
    wording = reading.wording
    causes = [cue.span for cue in wording.cues if cue.kind is CueKind.CAUSAL]
    told = len(causes) == 1 and causes[0].start in starts
    return causes[0] if told and not (wording.reported or wording.speculative) else None


def _is_a_picture(read: ReadSentence, span: Span) -> bool:
    """Whether a thing is said to do to the body what nobody can see it do."""
    before = read.text[: span.start]
    if not before or _EATER.search(before) or holds_word(read, _MEANT):
        return False
    subject = before.lower().split()[-4:]
    return not any(word in _ORGANS for word in subject)


def _is_lay(words: Sequence[str]) -> bool:
    """Whether it is short, or speaks to the reader; the verbs of longer sentences are technical."""
    return len(words) <= _BRIEF or not _YOURS.isdisjoint(words)


def _is_open(words: Sequence[str], at: int) -> bool:
    """Whether neither a list of effects nor its form says what the verb at ``at`` does to a body."""
    verb, before = words[at], words[at - 1] if at else ""
    listed = verb in _LITERAL or verb.endswith(_LATINATE) or is_topic(verb)
    return not listed and not any(relation_family().label(word) for word in (before, verb))
