"""The package itself: its version, and the texts that are part of it (word lists, tables …)."""

from __future__ import annotations

import re
from functools import cache
from pkgutil import get_data

_LINE = re.compile(r"^[^#\n].*", re.MULTILINE)


def installed_version() -> str:
    """The version that is installed; empty where a source tree is run."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("claimcheck")
    except PackageNotFoundError:
        return ""


def packaged_text(package: str, name: str) -> str:
    """The text of the file ``name`` (``/`` parts folders) beside the package's code.

    ``importlib.resources`` would load a dozen modules for temporary files and archives, which
    takes longer than reading all word lists.

    Raises:
        OSError: there is no such file.
    """
    data = get_data(package, name)
    if data is None:
        raise FileNotFoundError(f"{package} has no file {name}")
    return data.decode("utf-8").replace("\r\n", "\n")


@cache
def packaged_sections(package: str, name: str) -> dict[str, tuple[str, ...]]:
    """The lines of each ``[section]`` of a packaged file, without its ``# comments``.

    Raises:
        OSError: there is no such file.
    """
    parts = packaged_text(package, name).split("\n[")[1:]
    named = (part.partition("]\n") for part in parts)
    return {section: tuple(_LINE.findall(lines)) for section, _, lines in named}
