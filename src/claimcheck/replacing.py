"""New content for a file: written whole beside it, so that a stop in the middle loses nothing."""

from __future__ import annotations

import shutil
from pathlib import Path


def written_beside(path: Path, data: bytes) -> Path:
    """``data`` in a new file beside ``path``, with its permissions; the caller puts it in its place.

    What stands there already is removed first: a link that somebody committed under that name
    would lead the writing elsewhere.

    Raises:
        OSError: it cannot be written.
    """
    new = path.with_name(f"{path.name}.new")
    new.unlink(missing_ok=True)
    with new.open("xb") as out:
        out.write(data)
    if path.exists():
        shutil.copymode(path, new)
    return new
