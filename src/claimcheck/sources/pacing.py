"""One service's turns: pace, concurrency, patience, and when it is set aside."""

from __future__ import annotations

import threading
import time

from claimcheck.values import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """What a service allows: requests per second, and requests at the same time."""

    per_second: float
    concurrency: int


LIMITS = {
    "crossref": Limits(10, 3),  # the polite pool, github.com/CrossRef/rest-api-doc#etiquette
    "pubmed": Limits(3, 3),  # NCBI E-utilities, Usage Guidelines: 3 a second without a key
    "europepmc": Limits(5, 3),
    "openalex": Limits(10, 3),
    "datacite": Limits(3, 3),  # 1,000 in five minutes for who gives an address
}
LIST_PER_SECOND = {"crossref": 3.0}
"""Queries that return a list have their own limit."""
KEYED_PER_SECOND = {"pubmed": 10.0}
_FAILURES_IN_A_ROW = 3


class Turns:
    """Hands out turns to ask one service, and remembers whether it still answers.

    Tries that fail while they overlap in time count once, so that one hiccup met by three
    requests at the same time is not taken for an outage.
    """

    def __init__(self, limits: Limits, *, pace: float = 1.0, patience: float = 12.0) -> None:
        self._interval = pace / limits.per_second
        self._patience = patience
        self._lock = threading.Lock()
        self._next = 0.0
        self._failures = 0
        self._counted = float("-inf")
        self._aside = ""
        self._last_failure = ""

    @property
    def aside(self) -> str:
        """Why the service is no longer asked in this run; empty while it is."""
        return self._aside

    @property
    def patience(self) -> float:
        """Seconds the next try may take: halved after each failure in a row."""
        return max(self._patience / 2.0**self._failures, 0.5)

    def wait(self, stop: threading.Event, *, slower: float = 1.0) -> None:
        """Waits for this request's turn; ``slower`` stretches the pause that follows it."""
        with self._lock:
            now = time.monotonic()
            start = max(now, self._next)
            self._next = start + self._interval * slower
        if start > now:
            stop.wait(start - now)

    def hold(self, seconds: float) -> None:
        """Lets nobody have a turn for ``seconds``, as the service asked with ``Retry-After``."""
        with self._lock:
            self._next = max(self._next, time.monotonic() + seconds)

    def succeeded(self) -> None:
        """A try was answered."""
        with self._lock:
            self._failures = 0

    def failed(self, began: float, why: str) -> None:
        """A try that began at ``began`` (monotonic) failed; the third in a row sets it aside."""
        with self._lock:
            self._last_failure = why
            if began < self._counted:
                return
            self._failures += 1
            self._counted = time.monotonic()
            if self._failures >= _FAILURES_IN_A_ROW:
                self._aside = f"set aside after {_FAILURES_IN_A_ROW} failed tries in a row ({why})"

    def set_aside(self, why: str) -> None:
        """The service told us to stop."""
        with self._lock:
            self._aside = why
