"""Answers kept between runs: validated ones only, in one SQLite file."""

from __future__ import annotations

import sqlite3
import threading
import time
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.model.record import Record
from claimcheck.sources.asking import Fetched

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_FORM = "records/1"
"""Changes when records are read differently, so that older rows are asked for again."""
_TABLE = """
CREATE TABLE IF NOT EXISTS answers (
    service TEXT NOT NULL, question TEXT NOT NULL, form TEXT NOT NULL,
    asked REAL NOT NULL, records BLOB NOT NULL,
    PRIMARY KEY (service, question)
) WITHOUT ROWID
"""


class AnswerCache:
    """Validated answers by question; a "no such record" is one, a failure never is.

    Safe to share between threads. A file that is no longer a database is set aside and begun
    anew: it is a cache. Kept are the records, not what came over the wire, in the user's own
    folder, and what is older than ``days`` is deleted on opening. A ``fresh`` cache is only
    written to.
    """

    def __init__(self, file: Path, *, days: float = 1.0, fresh: bool = False) -> None:
        self._fresh = fresh
        self._seconds = days * 86400.0
        self._lock = threading.Lock()
        self._pending = 0
        file.parent.mkdir(parents=True, exist_ok=True)
        self._connection = _open(file)
        self._connection.execute("DELETE FROM answers WHERE asked < ?", (self._oldest(),))
        self._adapter = _adapter()

    def get(self, service: str, question: str) -> Fetched | None:
        """The answer to a question asked lately; ``None`` where it has to be asked."""
        if self._fresh:
            return None
        with self._lock:
            row = self._connection.execute(
                "SELECT records, asked FROM answers"
                " WHERE service = ? AND question = ? AND form = ? AND asked > ?",
                (service, question, _FORM, self._oldest()),
            ).fetchone()
        if row is None:
            return None
        on = datetime.fromtimestamp(row[1], UTC).isoformat(timespec="seconds")
        return Fetched(self._adapter.validate_json(row[0]), on)

    def put(self, service: str, question: str, records: tuple[Record, ...]) -> None:
        """Keeps the answer to a question."""
        row = (service, question, _FORM, time.time(), self._adapter.dump_json(records))
        with self._lock:
            self._connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row)
            self._pending += 1
            if self._pending >= 50:
                self._commit()

    def close(self) -> None:
        """Writes what is pending and closes the file."""
        with self._lock:
            self._commit()
            self._connection.close()

    def _oldest(self) -> float:
        return time.time() - self._seconds

    def _commit(self) -> None:
        self._connection.commit()
        self._pending = 0


def _adapter() -> TypeAdapter[tuple[Record, ...]]:
    from pydantic import TypeAdapter

    return TypeAdapter(tuple[Record, ...])


def _open(file: Path) -> sqlite3.Connection:
    try:
        return _connect(file)
    except sqlite3.DatabaseError:
        file.replace(file.with_suffix(".broken"))
        return _connect(file)


def _connect(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, check_same_thread=False, timeout=30)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(_TABLE)
        connection.commit()
    except sqlite3.DatabaseError:
        connection.close()
        raise
    return connection
