"""What other packages offer under an entry point group of ours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint


@cache
def entry_points(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of ``group``.

    Loading ``importlib.metadata`` takes as long as reading an article, and hardly any installation
    offers something, so its files are first searched for the group's name.
    """
    if not any(group in text for text in _offers()):
        return ()
    from importlib import metadata

    return tuple(metadata.entry_points(group=group))


def _offers() -> Iterator[str]:
    """The entry point files of installed packages; for an archive on the path only whether there are any."""
    for place in map(Path, dict.fromkeys(sys.path)):
        if place.is_file():
            yield "claimcheck.rules claimcheck.readers"
        elif place.is_dir():
            for info in place.glob("*-info/entry_points.txt"):
                yield info.read_text("utf-8", "replace")
