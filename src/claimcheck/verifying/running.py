"""Many entries at a time: services side by side, memory bounded, what is done kept on a stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from itertools import islice

from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification
from claimcheck.sources._http import Web
from claimcheck.sources.cache import AnswerCache
from claimcheck.sources.crossref import Crossref
from claimcheck.sources.datacite import DataCite
from claimcheck.sources.europepmc import EuropePmc
from claimcheck.sources.interface import Source
from claimcheck.sources.lanes import Lanes
from claimcheck.sources.openalex import OpenAlex
from claimcheck.sources.pubmed import PubMed
from claimcheck.sources.retraction_watch import RetractionIndex
from claimcheck.sources.settings import SourceSettings, check_contact
from claimcheck.verifying.gathering import Desk
from claimcheck.verifying.judging import verify_entry

AT_A_TIME = 24
"""Entries under way together: enough to keep every service's lane full."""
Done = Callable[[StudyVerification], None]
ALL_SOURCES: tuple[Source, ...] = (Crossref(), PubMed(), EuropePmc(), OpenAlex(), DataCite())


@contextmanager
def open_desk(settings: SourceSettings, *, fresh: bool = False) -> Iterator[Desk]:
    """A desk at which the services of ``settings`` can be asked; closed at the end.

    ``fresh`` asks even what was answered lately.

    Raises:
        ConfigurationError: the settings name no contact address of the user's own.
    """
    check_contact(settings)
    cache = AnswerCache(settings.folder / "answers.sqlite", days=settings.cache_days, fresh=fresh)
    web = Web(settings, cache)
    lanes = Lanes(web.ask, settings.services)
    chosen = {source.name: source for source in ALL_SOURCES if source.name in settings.services}
    try:
        yield Desk(chosen, lanes, RetractionIndex(settings.folder))
    finally:
        web.stop.set()
        lanes.close()
        cache.close()


def verify_entries(
    entries: Iterable[Entry],
    settings: SourceSettings,
    *,
    problems: Sequence[Problem] = (),
    done: Done = lambda _: None,
    fresh: bool = False,
) -> None:
    """Verifies entries and hands each result to ``done``, in the caller's thread, as it comes.

    Ctrl-C ends the waits at once; what ``done`` was given is whole, and the answers so far are
    in the cache, so that the next run goes on from there. Memory does not grow with the number
    of entries: no more than 48 are under way or waiting.
    """
    with open_desk(settings, fresh=fresh) as desk:
        pool = ThreadPoolExecutor(AT_A_TIME, thread_name_prefix="claimcheck-entry")
        waiting = iter(entries)
        under_way: set[Future[StudyVerification]] = set()
        try:
            while True:
                room = 2 * AT_A_TIME - len(under_way)
                under_way |= {
                    pool.submit(verify_entry, entry, desk, problems)
                    for entry in islice(waiting, room)
                }
                if not under_way:
                    return
                finished, under_way = wait(under_way, return_when=FIRST_COMPLETED)
                for future in finished:
                    done(future.result())
        finally:
            pool.shutdown(wait=False, cancel_futures=True)
