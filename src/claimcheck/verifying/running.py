"""Many entries at a time: services in parallel, memory bounded, finished work kept on a stop."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ALL_COMPLETED, FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import contextmanager

from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification, VerificationRecord
from claimcheck.sources._http import Web
from claimcheck.sources.cache import AnswerCache
from claimcheck.sources.crossref import Crossref
from claimcheck.sources.datacite import DataCite
from claimcheck.sources.europepmc import EuropePmc
from claimcheck.sources.interface import Source
from claimcheck.sources.lanes import Kept, Lanes, NotKeptError
from claimcheck.sources.openalex import OpenAlex
from claimcheck.sources.pubmed import PubMed
from claimcheck.sources.retraction_watch import RetractionIndex
from claimcheck.sources.settings import SourceSettings, check_contact
from claimcheck.verifying.gathering import Desk
from claimcheck.verifying.judging import verify_entry

_AT_A_TIME = 24
"""How many entries are in progress together: enough to keep every service's lane full."""
Done = Callable[[StudyVerification], None]
_ALL_SOURCES: tuple[Source, ...] = (Crossref(), PubMed(), EuropePmc(), OpenAlex(), DataCite())


class Bureau:
    """The services of one run: a desk that asks, and one that only reads earlier answers."""

    def __init__(self, web: Web, lanes: Lanes, settings: SourceSettings) -> None:
        chosen = {
            source.name: source for source in _ALL_SOURCES if source.name in settings.services
        }
        index = RetractionIndex(settings.folder)
        self.desk = Desk(chosen, lanes, index)
        self._reading_desk = Desk(chosen, Kept(web), index)

    def verify_kept(
        self,
        entry: Entry,
        problems: Sequence[Problem] = (),
        before: StudyVerification | None = None,
    ) -> StudyVerification | None:
        """The result, if every answer it needs was given recently; ``None`` otherwise."""
        try:
            return verify_entry(entry, self._reading_desk, problems, before)
        except NotKeptError:
            return None


@contextmanager
def open_bureau(settings: SourceSettings, *, fresh: bool = False) -> Iterator[Bureau]:
    """A bureau at which the services of ``settings`` can be asked; closed at the end.

    ``fresh`` asks even what was answered lately.

    Raises:
        ConfigurationError: the settings name no contact address of the user's own.
    """
    check_contact(settings)
    cache = AnswerCache(settings.folder / "answers.sqlite", days=settings.cache_days, fresh=fresh)
    web = Web(settings, cache)
    lanes = Lanes(web, settings.services)
    try:
        yield Bureau(web, lanes, settings)
    finally:
        web.stop.set()
        lanes.close()
        cache.close()


def verify_entries(
    entries: Iterable[Entry],
    settings: SourceSettings,
    *,
    problems: Sequence[Problem] = (),
    before: VerificationRecord | None = None,
    done: Done = lambda _: None,
    fresh: bool = False,
) -> None:
    """Verifies entries and hands each result to ``done``, in the caller's thread, as it comes.

    Ctrl-C ends the waits at once; everything given to ``done`` is complete, and the answers so far
    are in the cache, so that the next run continues from there. Memory does not grow with the
    number of entries: no more than 48 are in progress or waiting.
    """
    old = {study.key: study for study in before.studies} if before else {}
    with open_bureau(settings, fresh=fresh) as bureau:
        pool = ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="claimcheck-entry")
        under_way: set[Future[StudyVerification]] = set()
        try:
            for entry in entries:
                earlier = old.get(entry.key)
                if (kept := bureau.verify_kept(entry, problems, earlier)) is not None:
                    done(kept)
                    continue
                under_way.add(pool.submit(verify_entry, entry, bureau.desk, problems, earlier))
                if len(under_way) >= 2 * _AT_A_TIME:
                    under_way = _collect(under_way, done, FIRST_COMPLETED)
            _collect(under_way, done, ALL_COMPLETED)
        finally:
            pool.shutdown(wait=False, cancel_futures=True)


def _collect(
    under_way: set[Future[StudyVerification]], done: Done, until: str
) -> set[Future[StudyVerification]]:
    """Hands over what is finished and returns the rest; waits for all of it if told to."""
    while under_way:
        finished, under_way = wait(under_way, return_when=FIRST_COMPLETED)
        for future in finished:
            done(future.result())
        if until == FIRST_COMPLETED:
            break
    return under_way
