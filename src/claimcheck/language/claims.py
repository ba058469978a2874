"""The health claims of a plain text."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterator
from hashlib import sha256

from claimcheck.language.reading import MEMORY, SentenceReading
from claimcheck.language.statements import Statement
from claimcheck.language.text.sentences import split_sentences
from claimcheck.model.claim import Claim
from claimcheck.model.reading import claim_of
from claimcheck.model.wording import Cue, Wording
from claimcheck.values import replace

_WORD = re.compile(r"[^\W_]+")


def find_claims(text: str) -> list[Claim]:
    """The health claims of ``text`` in order, with offsets into it.

    A health claim asserts an effect, risk, association, prevalence, prognosis, mechanism, safety,
    test performance or care advice about a health matter. Methods, aims, funding, questions,
    headings that assert nothing, bare definitions, anecdotes, navigation and disclaimers are not
    claims. Advice to see a doctor is a claim (a recommendation) if it names the matter it is about,
    but not if it only says "about your health".

    The span leaves out the source ("A 2015 study found that"), connectives and the final stop.
    ``claim.wording`` is read from the whole sentence, because a hedge can stand in what the span
    leaves out; its cues are offsets into ``text``. ``claim.id`` is made from the claim's words, so
    it is the same wherever they stand.
    """
    return list(_claims(text))


def _claims(text: str) -> Iterator[Claim]:
    before: deque[SentenceReading] = deque(maxlen=MEMORY)
    disclaimed = False
    end = 0
    for sentence in split_sentences(text):
        broken = "\n" in text[end : sentence.start]
        disclaimed = disclaimed and not broken
        end = sentence.end
        reading = SentenceReading(sentence.of(text), tuple(before))
        before.append(reading)
        disclaimed = disclaimed or reading.sight.judged.statement is Statement.DISCLAIMER
        if reading.is_claim and not disclaimed:
            yield from _claims_of(reading, sentence.start)


def _claims_of(reading: SentenceReading, offset: int) -> Iterator[Claim]:
    """The claim of one sentence; several where a source named in between divides them."""
    first, *others = reading.sight.spans
    quote = first.of(reading.text)
    claim = claim_of(reading, _name(quote), first.shift(offset), quote)
    claim = replace(claim, wording=_shifted(reading.wording, offset))
    yield claim
    for span in others:
        quote = span.of(reading.text)
        yield replace(claim, id=_name(quote), span=span.shift(offset), quote=quote)


def _name(quote: str) -> str:
    words = " ".join(_WORD.findall(quote.casefold()))
    return "c" + sha256(words.encode()).hexdigest()[:10]


def _shifted(wording: Wording, by: int) -> Wording:
    if not by:
        return wording
    cues = tuple(Cue(cue.kind, cue.span.shift(by), cue.text) for cue in wording.cues)
    return replace(wording, cues=cues)
