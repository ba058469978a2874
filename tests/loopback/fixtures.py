"""Fixtures over the loopback; ``conftest.py`` files take them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification
from claimcheck.sources._http import Web
from claimcheck.sources.asking import Request
from claimcheck.sources.cache import AnswerCache
from claimcheck.sources.settings import SourceSettings, load_settings
from claimcheck.verifying.running import verify_entries
from tests.loopback.server import World, base_urls, serve
from tests.loopback.works import Work


@dataclass
class Loopback:
    """The services' world and the settings that lead to it."""

    world: World
    settings: SourceSettings

    def hold(self, *works: Work) -> None:
        self.world.works.extend(works)
        self.world.index()

    def with_settings(self, **changes: object) -> SourceSettings:
        from dataclasses import replace

        return replace(self.settings, **changes)

    def verify(self, *entries: Entry, **changes: object) -> list[StudyVerification]:
        results: dict[str, StudyVerification] = {}
        settings = self.with_settings(**changes)
        verify_entries(entries, settings, done=lambda result: results.update({result.key: result}))
        return [results[entry.key] for entry in entries]

    def verify_one(self, entry: Entry, **changes: object) -> StudyVerification:
        return self.verify(entry, **changes)[0]


@pytest.fixture
def loopback(tmp_path: Path) -> Iterator[Loopback]:
    """Services that hold nothing yet; no pacing, no retries, little patience."""
    with serve() as (world, address):
        table = {**base_urls(address), "mailto": "tests@example.org", "cache": str(tmp_path / "c")}
        yield Loopback(world, load_settings({**table, "pace": 0, "retries": 0}, {}))


@pytest.fixture
def open_web(tmp_path: Path) -> Iterator[Callable[[SourceSettings], Web]]:
    """Opens doors to the wire, each with a cache of its own, and closes them."""
    caches: list[AnswerCache] = []

    def opened(settings: SourceSettings) -> Web:
        caches.append(AnswerCache(tmp_path / f"answers-{len(caches)}.sqlite"))
        return Web(settings, caches[-1])

    yield opened
    for cache in caches:
        cache.close()


def crossref_request(doi: str = "10.5555/a") -> Request:
    from urllib.parse import quote

    from claimcheck.sources.crossref import read_reply

    return Request("crossref", f"works/{quote(doi, safe='')}", read=read_reply)
