"""A question to a service and its answer: plain values, and what can go wrong in between."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

from claimcheck.errors import SourceError
from claimcheck.model.record import Record
from claimcheck.values import dataclass

Params = tuple[tuple[str, str], ...]


class UnusableAnswerError(SourceError):
    """An answer that differs from the service's documentation: a failure, never a "no"."""

    code = "CC310"


class NotAnsweredError(SourceError):
    """A service could not be asked, or gave no usable answer in the tries allowed."""

    code = "CC320"


@dataclass(frozen=True, slots=True)
class Reply:
    """A service's answer as received, decompressed and complete."""

    status: int
    body: bytes
    content_type: str = ""

    @property
    def charset(self) -> str:
        """The character set the header names, in lower case; often missing, sometimes wrong."""
        match = re.search(r"charset=\"?([\w.:-]{1,40})", self.content_type, re.IGNORECASE)
        return match.group(1).lower() if match else ""

    def text(self) -> str:
        """The body as text: UTF-8 whatever the header says, else what the header says.

        Bytes that are valid UTF-8 beyond ASCII are UTF-8 in practice, so a wrong header does no
        harm. Raises :class:`UnusableAnswerError` for bytes that are neither.
        """
        for charset in ("utf-8-sig", self.charset or "utf-8"):
            try:
                return self.body.decode(charset)
            except (UnicodeDecodeError, LookupError):
                continue
        raise UnusableAnswerError("the answer is not in the character set it should be in")

    def json(self) -> Any:
        """The body as JSON; raises :class:`UnusableAnswerError` for HTML, an empty or a cut-off body."""
        text = self.text().strip()
        if not text:
            raise UnusableAnswerError("the answer is empty")
        if text.startswith("<"):
            raise UnusableAnswerError("the answer is a web page, not data")
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            raise UnusableAnswerError("the answer is not complete JSON") from None


def is_absent(reply: Reply) -> bool:
    """Whether the service says that it has no such record: a 404 with data, plain words or nothing.

    Raises :class:`UnusableAnswerError` for a 404 that is somebody's web page.
    """
    if reply.status != 404:
        return False
    said = reply.text()[:2000].strip().lower()
    if said.startswith("<") and "not found" not in said:
        raise UnusableAnswerError("it answered 404, but not in the service's own form")
    return True


Reader = Callable[[Reply], tuple[Record, ...]]
"""Reads a reply with status 200 or 404: the records it holds, none where the service says no.

Raises :class:`UnusableAnswerError` where the reply is neither a record nor the service's own "no".
"""


@dataclass(frozen=True, slots=True)
class Fetched:
    """The validated answer to one question, and when the service gave it."""

    records: tuple[Record, ...]
    on: str
    """ISO date and time, UTC, of the service's answer, not of reading it from the cache."""


@dataclass(frozen=True, slots=True)
class Request:
    """One question to one service. ``path`` is appended to the service's base URL, encoded."""

    service: str
    path: str
    params: Params = ()
    read: Reader = lambda _: ()

    @property
    def label(self) -> str:
        """Identifies the question within the service, without who asks it."""
        return self.path + "".join(f"&{name}={value}" for name, value in self.params)
