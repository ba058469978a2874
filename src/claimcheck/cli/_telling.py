"""Printing for the verbs: words of files, services and calls must not control a terminal or a CI."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import count
from typing import TextIO

from claimcheck.reporters.colours import unstyled
from claimcheck.reporters.words import harmless


def tell(text: str, *, err: bool = False) -> None:
    """Print ``text`` with our own colours, and nothing else that a terminal or a CI would obey."""
    put(harmless(text, coloured=True) + "\n", err=err)


def put(text: str, *, err: bool = False) -> None:
    """Print a report as it was written, without its colours where nobody would see them."""
    stream: TextIO | None = sys.stderr if err else sys.stdout
    if stream is None:  # as for a program of Windows that has no console
        return
    stream.write(text if _coloured(stream) else unstyled(text))
    stream.flush()


def _coloured(stream: TextIO) -> bool:
    """Whether what reads the stream is a terminal that shows colours, and its owner wants them."""
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" or not stream.isatty():
        return False
    if os.name == "nt":
        os.system("")  # noqa: S605  (a console of Windows obeys colours once a command has run)
    return True


@contextmanager
def counting(what: str, number: int, *, shown: bool = True) -> Iterator[Callable[[], None]]:
    """Called for each of ``number`` things done; a terminal shows how many they are by now."""
    if not (shown and sys.stderr.isatty()):
        yield lambda: None
        return
    numbers = count(1)

    def done() -> None:
        now = next(numbers)
        put(f"\r{what}: {now} of {max(now, number)}", err=True)

    try:
        yield done
    finally:
        put("\n", err=True)
