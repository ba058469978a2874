"""The package itself: its version, and the texts that are part of it (word lists, tables …)."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from typing import Any

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

    ``importlib.resources`` and ``pkgutil`` would load modules that nothing else needs, which takes
    longer than reading a few word lists.

    Raises:
        OSError: there is no such file.
    """
    home = import_module(package)
    loader: Any = home.__loader__  # which also knows files in an archive
    data: bytes = loader.get_data(f"{home.__path__[0]}/{name}")
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
