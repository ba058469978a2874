"""A lane for each service: as many questions at a time as it allows, the services in parallel."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future, InvalidStateError
from contextlib import suppress
from datetime import UTC, datetime
from queue import SimpleQueue
from typing import Protocol

from claimcheck.model.record import Record
from claimcheck.sources.asking import Fetched, NotAnsweredError, Request
from claimcheck.sources.interface import Ask
from claimcheck.sources.pacing import LIMITS
from claimcheck.values import dataclass

Question = Callable[[Ask], tuple[Record, ...] | None]


@dataclass(frozen=True, slots=True)
class Answered:
    """How one service answered: records, or none, or why it could not be asked."""

    source: str
    records: tuple[Record, ...] = ()
    why: str = ""
    """Why there is no answer; empty where there is one, even "no such record"."""
    on: str = ""
    """ISO date and time, UTC, of the oldest answer used here."""

    @property
    def failed(self) -> bool:
        """Whether it could not be asked."""
        return bool(self.why)


_Queue = SimpleQueue[tuple[Question, "Future[Answered]"] | None]


class Wire(Protocol):
    """Whoever does the asking: :class:`~claimcheck.sources._http.Web`, or a stand-in."""

    def ask(self, request: Request) -> Fetched:
        """The answer to a question, kept or fresh."""
        ...

    def kept(self, request: Request) -> Fetched | None:
        """The answer if it was given recently, without asking."""
        ...


class NotKeptError(Exception):
    """The question has to be put to the service."""


class Kept:
    """Answers only from earlier answers; asks nothing."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def put(self, questions: Mapping[str, Question]) -> dict[str, Answered]:
        """The answers of several services.

        Raises:
            NotKeptError: at least one of them would have to be asked.
        """
        return {name: _answer(name, question, self._kept) for name, question in questions.items()}

    def _kept(self, request: Request) -> Fetched:
        if (kept := self._wire.kept(request)) is None:
            raise NotKeptError
        return kept


class Lanes:
    """Threads that put questions to the services; daemons, so that a stop takes effect at once."""

    def __init__(self, wire: Wire, services: Iterable[str]) -> None:
        self._wire = wire
        self._queues: dict[str, _Queue] = {service: SimpleQueue() for service in services}
        self._open: set[Future[Answered]] = set()
        self._lock = threading.Lock()
        self._started = False

    def put(self, questions: Mapping[str, Question]) -> dict[str, Answered]:
        """Asks several services at the same time and waits for all of them."""
        futures: dict[str, Future[Answered]] = {service: Future() for service in questions}
        with self._lock:
            self._start()
            self._open.update(futures.values())
        for service, question in questions.items():
            self._queues[service].put((question, futures[service]))
        answers = {service: future.result() for service, future in futures.items()}
        with self._lock:
            self._open.difference_update(futures.values())
        return answers

    def close(self) -> None:
        """Answers everybody who still waits with "stopped", and lets the threads end."""
        with self._lock:
            for future in self._open:
                if not future.done():
                    future.set_exception(NotAnsweredError("the run was stopped"))
        for service, queue in self._queues.items():
            for _ in range(LIMITS[service].concurrency if self._started else 0):
                queue.put(None)

    def _start(self) -> None:
        if self._started:
            return
        self._started = True
        for service, queue in self._queues.items():
            for number in range(LIMITS[service].concurrency):
                name = f"claimcheck-{service}-{number}"
                threading.Thread(
                    target=self._work, args=(service, queue), name=name, daemon=True
                ).start()

    def _work(self, service: str, queue: _Queue) -> None:
        while (task := queue.get()) is not None:
            question, future = task
            with suppress(InvalidStateError):  # stopped while it was asked
                try:
                    future.set_result(_answer(service, question, self._wire.ask))
                except Exception as error:  # noqa: BLE001 - a bug must reach who waits
                    future.set_exception(error)


def _answer(service: str, question: Question, fetch: Callable[[Request], Fetched]) -> Answered:
    dates: list[str] = []

    def ask(request: Request) -> tuple[Record, ...]:
        fetched = fetch(request)
        dates.append(fetched.on)
        return fetched.records

    try:
        records = question(ask) or ()
    except NotAnsweredError as error:
        return Answered(service, why=str(error), on=_now())
    return Answered(service, records, on=min(dates) if dates else _now())


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
