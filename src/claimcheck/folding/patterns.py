"""Regular expressions that are compiled when they are first used.

A run uses few of the patterns that rules and tables hold; compiling all would take longer than
reading an article.
"""

from __future__ import annotations

import re
from typing import Any, cast

_USED = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn", "pattern")


class _Lazy:
    """Stands for a compiled pattern until it is one."""

    def __init__(self, text: str, flags: int) -> None:
        self._source = (text, flags)

    def __getattr__(self, name: str) -> Any:
        """Called for what is not there yet: the methods of the compiled pattern, put in place."""
        if name not in _USED:
            raise AttributeError(name)
        compiled = re.compile(*self._source)
        for used in _USED:
            setattr(self, used, getattr(compiled, used))
        return getattr(compiled, name)


def pattern(text: str, flags: int = 0) -> re.Pattern[str]:
    """As ``re.compile``, but the work is done, and a mistake raised, at the first use."""
    return cast("re.Pattern[str]", _Lazy(text, flags))
