"""What an audit has read of an article goes when the article is done, so memory stays flat."""

from __future__ import annotations

import gc
import weakref

from claimcheck.auditing.article import ArticleInput, build_dossier
from claimcheck.dossier import Context
from claimcheck.readers import read_article
from tests.rules.cases import TODAY

_TEXT = "Tea eases a cough in one in five adults. It helps them to sleep, a study found."


def test_readings_are_freed_without_waiting_for_a_collector() -> None:
    article = read_article(_TEXT.encode(), "draft.txt")
    gc.disable()
    try:
        dossier = build_dossier(ArticleInput(article), Context(today=TODAY))
        assert any(read.reading.is_claim and read.reading.numbers for read in dossier.sentences)
        assert dossier.claims[0].claim.population
        reading = weakref.ref(dossier.sentences[-1].reading)
        del dossier
        assert reading() is None
    finally:
        gc.enable()
