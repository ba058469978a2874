"""The health claims of a plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from hashlib import sha256

from claimcheck.language.attribution import read_attribution
from claimcheck.language.picos import find_picos
from claimcheck.language.population import read_population
from claimcheck.language.reading import Sight, look, type_of
from claimcheck.language.sentences import split_sentences
from claimcheck.language.statements import Statement
from claimcheck.model.claim import Claim
from claimcheck.model.wording import Cue, Wording

_WORD = re.compile(r"[^\W_]+")
_MEMORY = 3
"""How many sentences on a pronoun still stands for a health matter named before."""


def find_claims(text: str) -> list[Claim]:
    """The health claims of ``text``, in its order, with offsets into it.

    A health claim asserts an effect, risk, association, prevalence, prognosis, mechanism,
    safety, test performance or care advice about a health matter. Methods, aims, funding,
    questions, headings that assert nothing, bare definitions, anecdotes, navigation and
    disclaimers are none. Advice to see a doctor is a claim (a recommendation) where it names
    the matter it is about, and none where it only says "about your health".

    The span leaves out whom the claim is given to ("A 2015 study found that"), connectives and
    the closing stop. ``claim.wording`` is read from the whole sentence, as a hedge may stand in
    what the span leaves out; its cues are offsets into ``text``. ``claim.id`` is made from the
    claim's words, so it is the same wherever they stand.
    """
    return list(_claims(text))


def _claims(text: str) -> Iterator[Claim]:
    since = _MEMORY + 1
    disclaimed = False
    end = 0
    for sentence in split_sentences(text):
        broken = "\n" in text[end : sentence.start]
        disclaimed = disclaimed and not broken
        end = sentence.end
        sight = look(sentence.of(text), in_health=since <= _MEMORY)
        disclaimed = disclaimed or sight.judged.statement is Statement.DISCLAIMER
        since = 0 if sight.seen.names_topic else since + 1
        if sight.is_claim and not disclaimed:
            yield from _claims_of(sight, sentence.start)


def _claims_of(sight: Sight, offset: int) -> Iterator[Claim]:
    """The claim of one sentence; two or more where a source named in between parts them."""
    seen = sight.seen
    picos = find_picos(seen.text, seen.tokens, seen.topics)
    first, *others = sight.spans
    quote = first.of(seen.text)
    claim = Claim(
        id=_name(quote),
        span=first.shift(offset),
        quote=quote,
        type=type_of(sight).type,
        wording=_shifted(seen.wording, offset),
        population=read_population(seen.text, seen.tokens),
        intervention=picos.intervention,
        comparator=picos.comparator,
        outcome=picos.outcome,
        strength=seen.wording.asserted,
        attribution=read_attribution(seen.told).attribution,
    )
    yield claim
    for span in others:
        quote = span.of(seen.text)
        yield replace(claim, id=_name(quote), span=span.shift(offset), quote=quote)


def _name(quote: str) -> str:
    words = " ".join(_WORD.findall(quote.casefold()))
    return "c" + sha256(words.encode()).hexdigest()[:10]


def _shifted(wording: Wording, by: int) -> Wording:
    if not by:
        return wording
    cues = tuple(Cue(cue.kind, cue.span.shift(by), cue.text) for cue in wording.cues)
    return replace(wording, cues=cues)
