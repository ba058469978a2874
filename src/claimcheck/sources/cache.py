"""Answers kept between runs: validated ones only, in one SQLite file."""

from __future__ import annotations

import json
import sqlite3
import threading
import time
from contextlib import suppress
from dataclasses import astuple, fields
from datetime import datetime
from pathlib import Path
from typing import Any

from claimcheck.errors import SourceError
from claimcheck.model.record import NoticeKind, Record, RecordKind, UpdateNotice
from claimcheck.sources.asking import Fetched

_FORM = f"records/1/{len(fields(Record))}.{len(fields(UpdateNotice))}"
"""Changes when records are read differently, so that older rows are asked for again."""
_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    service TEXT NOT NULL, question TEXT NOT NULL, form TEXT NOT NULL,
    asked REAL NOT NULL, day TEXT NOT NULL, records TEXT NOT NULL,
    PRIMARY KEY (service, question)
) WITHOUT ROWID
"""


class AnswerCache:
    """Validated answers by question; a "no such record" is one, a failure never is.

    Safe to share between threads and between runs. A file that is no longer a database is set
    aside and begun anew: it is a cache. Kept are the records, not what came over the wire, in the
    user's own folder, and what is older than ``days`` is deleted on opening. A ``fresh`` cache is
    only written to. ``patience`` is how many seconds another run's writing is waited for.

    Raises:
        SourceError: the file cannot be opened or written.
    """

    def __init__(
        self, file: Path, *, days: float = 1.0, fresh: bool = False, patience: float = 30.0
    ) -> None:
        self._fresh = fresh
        self._seconds = days * 86400.0
        self._lock = threading.Lock()
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection = _open(file, self._oldest(), patience)

    def get(self, service: str, question: str) -> Fetched | None:
        """The answer to a recent question; ``None`` if it has to be asked."""
        if self._fresh:
            return None
        with self._lock:
            row = self._connection.execute(
                "SELECT records, day FROM answers"
                " WHERE service = ? AND question = ? AND form = ? AND asked > ?",
                (service, question, _FORM, self._oldest()),
            ).fetchone()
        return Fetched(_read(row[0]), row[1]) if row else None

    def put(self, service: str, question: str, answer: Fetched) -> None:
        """Keeps the answer to a question; what cannot be written is asked for again."""
        asked = datetime.fromisoformat(answer.on).timestamp()
        row = (service, question, _FORM, asked, answer.on, _write(answer.records))
        with self._lock, suppress(sqlite3.OperationalError):
            self._connection.execute(
                "INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?)", row
            )

    def close(self) -> None:
        """Closes the file."""
        with self._lock:
            self._connection.close()

    def _oldest(self) -> float:
        return time.time() - self._seconds


def _write(records: tuple[Record, ...]) -> str:
    """Values in the order of the fields: read back five times faster than by name."""
    return json.dumps([astuple(record) for record in records], ensure_ascii=False)


_NAMES = [field.name for field in fields(Record)]
_NOTICES, _KIND = _NAMES.index("notices"), _NAMES.index("kind")
_TUPLES = tuple(
    at for at, field in enumerate(fields(Record)) if str(field.type).startswith("tuple")
)


def _read(text: str) -> tuple[Record, ...]:
    return tuple(map(_record, json.loads(text)))


def _record(values: list[Any]) -> Record:
    values[_NOTICES] = [UpdateNotice(NoticeKind(kind), *rest) for kind, *rest in values[_NOTICES]]
    values[_KIND] = RecordKind(values[_KIND])
    for at in _TUPLES:
        values[at] = tuple(values[at])
    return Record(*values)


def _open(file: Path, oldest: float, patience: float) -> sqlite3.Connection:
    try:
        return _connect(file, oldest, patience)
    except sqlite3.OperationalError as error:
        raise SourceError(f"the cache {file} cannot be used: {error}") from error
    except sqlite3.DatabaseError:
        file.replace(file.with_suffix(".broken"))
        return _connect(file, oldest, patience)


def _connect(file: Path, oldest: float, patience: float) -> sqlite3.Connection:
    """A connection that writes each answer at once: a transaction left open would shut out other runs."""
    connection = sqlite3.connect(
        file, check_same_thread=False, timeout=patience, isolation_level=None
    )
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_TABLE)
        connection.execute("DELETE FROM answers WHERE asked < ?", (oldest,))
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
