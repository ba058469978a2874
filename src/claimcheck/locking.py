"""One writer at a time, on every system."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

_UNKNOWN = frozenset({errno.ENOLCK, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""What a file system says that knows no locks, as some over a network: then nobody waits."""

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 30
    """A byte beyond the file's end: others may read the file meanwhile."""

    def _wait(file: int) -> None:
        os.lseek(file, _FAR, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_LOCK, 1)

else:
    import fcntl

    def _wait(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX)


def lock(stream: BinaryIO) -> None:
    """Wait until nobody else has the open file locked, and lock it until it is closed.

    Raises:
        OSError: on Windows, others held it for ten seconds.
    """
    _wait_unless_unknown(stream.fileno(), stream.name)


def _wait_unless_unknown(file: int, name: str) -> None:
    try:
        _wait(file)
    except OSError as error:
        if error.errno not in _UNKNOWN:
            raise OSError(error.errno, "others are writing it", name) from error


@contextmanager
def alone_in(folder: Path) -> Iterator[None]:
    """Wait until nobody else has ``folder`` locked, and lock it; Windows locks no folders, and nobody waits there."""
    if sys.platform == "win32":  # it opens no folders
        yield
        return
    opened = os.open(folder, os.O_RDONLY)
    try:
        _wait_unless_unknown(opened, str(folder))
        yield
    finally:
        os.close(opened)
