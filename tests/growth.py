"""Whether work grows faster than the text it is done on, whatever the machine."""

from __future__ import annotations

import time
from collections.abc import Callable

TIMES = 4
"""How much longer the longer text is."""
BOUND = 9.0
"""Work in proportion to the text takes 4 times as long, work in its square 16 times."""
SEEN = 0.05
"""Seconds of work below which a square would not yet show, nor matter."""


def grows_steeply(short: Callable[[], object], long: Callable[[], object]) -> bool:
    """Whether ``long``, on four times the text, takes over nine times the work of ``short``.

    It has to do so in each of three measurements, so that a machine's hiccup is none.
    """
    return all(_steep(short, long) for _ in range(3))


def _steep(short: Callable[[], object], long: Callable[[], object]) -> bool:
    took = _seconds(long)
    return took > SEEN and took > BOUND * min(_seconds(short), _seconds(short))


def _seconds(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start
