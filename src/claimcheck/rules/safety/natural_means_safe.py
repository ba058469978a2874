"""``safety/natural-means-safe``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import find_phrases, flag_at, is_negated, is_question, telling_words

PHRASES = turns_of(__name__, "phrases")


@rule(
    source="FDA tip-offs to health fraud (“all-natural”); UK CAP Code 12.10; Informed Health Choices key concept “100% safe!”",
    bad=[
        "Nettle drops are [[natural and safe]].",
        "You can take it daily [[because it is natural]].",
        "An [[all-natural]] way to sleep.",
        "You need not ask anybody, [[as they're natural]].",
    ],
    good=[
        "Natural remedies can harm too.",
        "It is not safe just because it is natural.",
        "Being natural does not make it safe.",
        "The natural course of a cold is a week.",
        "Infections spread because natural killer cells are few.",
    ],
    words=lambda: telling_words(PHRASES),
)
def natural_means_safe(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """The word "natural" given as a reason to think something safe or effective.

    Foxglove, comfrey and lead are natural. Whether something harms depends on what it does, at what dose and in
    whom, not on where it comes from.

    Leave "natural" out, and say which harms were looked for and seen.
    """
    for read, span in find_phrases(dossier, phrases, quoted=True):
        if not is_question(read) and not _denied(read, span):
            yield flag_at(
                dossier,
                read,
                span,
                "“{words}”: being natural does not make a thing safe",
                "say which harms were looked for and what was seen",
            )


def _denied(read: ReadSentence, span: Span) -> bool:
    """Whether a negation governs it; before "because", a negation right next to it."""
    if span.of(read.text).lower().startswith(("because", "since", "as ")):
        return read.text[: span.start].rstrip().lower().endswith(("not", "just", "simply", "only"))
    return is_negated(read, span)
