"""HTTP: the only door to ``requests``. Pace, retries, limits, and validated answers kept."""

from __future__ import annotations

import random
import re
import threading
import time
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from claimcheck.model.record import Record
from claimcheck.sources.asking import Fetched, NotAnsweredError, Reply, Request, UnusableAnswerError
from claimcheck.sources.cache import AnswerCache
from claimcheck.sources.pacing import (
    KEYED_PER_SECOND,
    LIMITS,
    LIST_PER_SECOND,
    Limits,
    Turns,
)
from claimcheck.sources.settings import SourceSettings
from claimcheck.values import dataclass, replace

if TYPE_CHECKING:
    import requests

_AGENT = "claimcheck/0.1 (mailto:{mailto})"
MAX_BYTES = 20_000_000
_MAX_RETRY_AFTER = 60.0
_MAX_REDIRECTS = 5
_RETRIED = frozenset({429, 500, 502, 503, 504})
_STOP = {401: "it refuses our key or address (401)", 403: "it has blocked us (403)"}


@dataclass(frozen=True, slots=True)
class _Failure:
    why: str
    again: bool = True
    """Whether another try may help."""
    wait: float | None = None
    """Seconds the service asked us to wait."""


class Web:
    """Asks the services over HTTP within their limits; safe to use from many threads.

    Every answer comes from :meth:`ask`: the records a service holds, none of them where it
    says that it holds none, or :class:`NotAnsweredError`. There is no fourth outcome.
    """

    def __init__(self, settings: SourceSettings, cache: AnswerCache | None = None) -> None:
        self._settings = settings
        self._cache = cache
        self._local = threading.local()
        self.stop = threading.Event()
        """Set to stop: waits end at once, and nothing more is asked."""
        self._turns = {name: _turns(name, settings) for name in LIMITS}

    def ask(self, request: Request) -> Fetched:
        """The validated answer to ``request``, kept or fresh.

        Raises:
            NotAnsweredError: after the tries allowed, with the last reason; never cached.
        """
        if (kept := self.kept(request)) is not None:
            return kept
        found = self._try(request)
        on = datetime.now(UTC).isoformat(timespec="seconds")
        records = tuple(replace(record, on=on[:10]) for record in found)
        answer = Fetched(records, on)
        if self._cache:
            self._cache.put(request.service, self._question(request), answer)
        return answer

    def kept(self, request: Request) -> Fetched | None:
        """The answer to ``request`` if it was given recently; nothing is asked."""
        if self._cache is None:
            return None
        return self._cache.get(request.service, self._question(request))

    def _question(self, request: Request) -> str:
        return f"{self._settings.base_url(request.service)}/{request.label}"

    def _try(self, request: Request) -> tuple[Record, ...]:
        turns = self._turns[request.service]
        why = ""
        for attempt in range(self._settings.retries + 1):
            self._take_turn(turns, request)
            began = time.monotonic()
            outcome = self._once(request, turns.patience)
            if not isinstance(outcome, _Failure):
                turns.succeeded()
                return outcome
            why = outcome.why
            self._note(turns, began, outcome)
            if not outcome.again or attempt == self._settings.retries:
                break
            self._back_off(turns, attempt, outcome)
        raise NotAnsweredError(why)

    def _take_turn(self, turns: Turns, request: Request) -> None:
        if not turns.aside:
            limit, listed = LIMITS[request.service].per_second, LIST_PER_SECOND.get(request.service)
            is_list = any(name.startswith("query") for name, _ in request.params)
            turns.wait(self.stop, slower=limit / listed if is_list and listed else 1.0)
        if turns.aside:
            raise NotAnsweredError(turns.aside)
        if self.stop.is_set():
            raise NotAnsweredError("the run was stopped")

    def _note(self, turns: Turns, began: float, failure: _Failure) -> None:
        if failure.wait is not None and self._settings.pace > 0:
            turns.hold(failure.wait)
        if failure.again:
            turns.failed(began, failure.why)
        elif failure.why in _STOP.values():
            turns.set_aside(failure.why)

    def _back_off(self, turns: Turns, attempt: int, failure: _Failure) -> None:
        if failure.wait is not None:
            turns.hold(failure.wait)
        elif not turns.aside and self._settings.pace > 0:
            ceiling = min(0.5 * 2.0**attempt, 8.0)
            self.stop.wait(ceiling * random.uniform(0.5, 1.0) * self._settings.pace)  # noqa: S311 - jitter, not a secret

    def _once(self, request: Request, patience: float) -> tuple[Record, ...] | _Failure:
        import requests
        import urllib3

        try:
            reply, retry_after = self._get(request, patience)
        except requests.TooManyRedirects:
            return _Failure(f"it redirects more than {_MAX_REDIRECTS} times", again=False)
        except (requests.Timeout, urllib3.exceptions.TimeoutError, TimeoutError):
            return _Failure(f"no complete answer within {patience:.0f} s")
        except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
            return _Failure(f"the connection failed ({type(error).__name__})")
        except UnusableAnswerError as error:
            return _Failure(str(error))
        return _read(request, reply, retry_after)

    def _get(self, request: Request, patience: float) -> tuple[Reply, float | None]:
        began = time.monotonic()
        url = f"{self._settings.base_url(request.service)}/{request.path}"
        with self._session().get(
            url,
            params=[*request.params, *self._identity(request.service)],
            timeout=(min(patience, 5.0), patience),
            stream=True,
        ) as response:
            body = _body(response, began + patience)
            kind = response.headers.get("Content-Type", "")
            wait = retry_after_seconds(response.headers.get("Retry-After", ""))
            return Reply(response.status_code, body, kind), wait

    def _identity(self, service: str) -> list[tuple[str, str]]:
        settings, mailto = self._settings, self._settings.mailto
        given = {
            "crossref": [("mailto", mailto)],
            "pubmed": [
                ("tool", "claimcheck"),
                ("email", mailto),
                ("api_key", settings.ncbi_api_key),
            ],
            "openalex": [("mailto", mailto), ("api_key", settings.openalex_api_key)],
        }
        return [(name, value) for name, value in given.get(service, []) if value]

    def _session(self) -> requests.Session:
        session: requests.Session | None = getattr(self._local, "session", None)
        if session is None:
            session = self._local.session = new_session(self._settings.mailto)
        return session


def download(url: str, settings: SourceSettings, file: Path) -> None:
    """Saves a large file, piece by piece.

    Raises:
        NotAnsweredError: it could not be downloaded completely.
    """
    import requests
    import urllib3

    try:
        with new_session(settings.mailto).get(url, stream=True, timeout=(10, 60)) as response:
            if response.status_code != 200:
                raise NotAnsweredError(f"{without_user(url)} answered {response.status_code}")
            with file.open("wb") as out:
                while part := response.raw.read1(1 << 20, decode_content=True):
                    out.write(part)
    except (requests.RequestException, urllib3.exceptions.HTTPError, OSError) as error:
        raise NotAnsweredError(
            f"{without_user(url)} could not be downloaded completely ({type(error).__name__})"
        ) from error


def without_user(url: str) -> str:
    """The address without a name and password in it, which belong in no log."""
    return re.sub(r"(?<=//)[^/@]*@", "", url)


def _turns(name: str, settings: SourceSettings) -> Turns:
    limits = LIMITS[name]
    if name == "pubmed" and settings.ncbi_api_key:
        limits = Limits(KEYED_PER_SECOND[name], limits.concurrency)
    return Turns(limits, pace=settings.pace, patience=settings.patience)


def new_session(mailto: str) -> requests.Session:
    """A session that says who asks, and that no redirect leads to an address without encryption."""
    import requests

    session = requests.Session()
    session.hooks["response"].append(_stay_encrypted)
    session.max_redirects = _MAX_REDIRECTS
    session.headers["User-Agent"] = _AGENT.format(mailto=mailto)
    session.headers["Accept"] = "application/json, application/xml;q=0.9, text/csv;q=0.8, */*;q=0.1"
    return session


def _stay_encrypted(response: requests.Response, **_: object) -> None:
    if not response.is_redirect or not response.url.startswith("https:"):
        return
    if not urljoin(response.url, response.headers["Location"]).startswith("https:"):
        raise UnusableAnswerError("it redirects to an address that is not encrypted")


def _body(response: requests.Response, deadline: float) -> bytes:
    parts, size = [], 0
    while part := response.raw.read1(65536, decode_content=True):
        parts.append(part)
        size += len(part)
        if size > MAX_BYTES:
            raise UnusableAnswerError(f"the answer is larger than {MAX_BYTES // 1_000_000} MB")
        if time.monotonic() > deadline:
            raise TimeoutError
    return b"".join(parts)


def retry_after_seconds(header: str) -> float | None:
    """Seconds to wait, capped; the header holds seconds or an HTTP date (RFC 9110, 10.2.3)."""
    text = header.strip()
    if re.fullmatch(r"\d{1,9}(?:\.\d{1,3})?", text):
        return min(float(text), _MAX_RETRY_AFTER)
    try:
        until = parsedate_to_datetime(text)
    except (TypeError, ValueError):
        return None
    until = until if until.tzinfo else until.replace(tzinfo=UTC)
    return min(max((until - datetime.now(UTC)).total_seconds(), 0.0), _MAX_RETRY_AFTER)


def _read(
    request: Request, reply: Reply, retry_after: float | None
) -> tuple[Record, ...] | _Failure:
    status = reply.status
    if status in _RETRIED:
        return _Failure(f"it answered {status}", wait=retry_after)
    if status in _STOP:
        return _Failure(_STOP[status], again=False)
    if status not in {200, 404}:
        return _Failure(f"it answered {status}", again=False)
    try:
        return request.read(reply)
    except UnusableAnswerError as error:
        return _Failure(str(error), again=status == 200)
