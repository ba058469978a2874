"""What "it" can point to: the sentences before."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence


def sentences_before(
    dossier: Dossier, read: ReadSentence, most: int, *, across: bool = False
) -> Iterator[ReadSentence]:
    """Up to ``most`` sentences before ``read``, the nearest first; only ``across`` paragraphs those of another one."""
    number = dossier.number_of(read)
    for one in reversed(dossier.sentences[max(0, number - most) : number]):
        if not across and one.block != read.block:
            return
        yield one
