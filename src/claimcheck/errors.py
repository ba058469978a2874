"""The errors claimcheck raises; every one has a stable code.

::

    ClaimcheckError                 CC000
    ├── UsageError                  CC100   the caller's mistake: exit code 2
    │   ├── ConfigurationError      CC110   a setting that is unknown or of the wrong kind
    │   ├── PathError               CC120   a path that does not exist or leaves the project
    │   └── UnknownNameError        CC130   a rule, claim or study that is not there
    ├── InputError                  CC200   a file that cannot be read as what it should be
    │   ├── ArticleError            CC210
    │   ├── BibliographyError       CC220
    │   └── ClaimsFileError         CC230
    └── SourceError                 CC300   a reference service that did not answer as it should
"""

from __future__ import annotations


class ClaimcheckError(Exception):
    """Any error that claimcheck raises on purpose."""

    code = "CC000"


class UsageError(ClaimcheckError):
    """The caller asked for something that cannot be done as asked."""

    code = "CC100"


class ConfigurationError(UsageError):
    """A setting is unknown, of the wrong kind, or out of range."""

    code = "CC110"


class PathError(UsageError):
    """A path does not exist, or leads out of the project."""

    code = "CC120"


class UnknownNameError(UsageError):
    """No rule, claim or study has that name; the message names the nearest."""

    code = "CC130"


class InputError(ClaimcheckError):
    """A file cannot be read as what it should be. ``line`` and ``column`` are 1-based, 0 unknown."""

    code = "CC200"

    def __init__(self, message: str, *, path: str = "", line: int = 0, column: int = 0) -> None:
        super().__init__(message)
        self.message, self.path, self.line, self.column = message, path, line, column

    def __str__(self) -> str:
        place = ":".join(str(part) for part in (self.path, self.line, self.column) if part)
        return f"{place}: {self.message}" if place else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuild, (type(self), self.message, self.path, self.line, self.column)


def _rebuild(kind: type[InputError], message: str, path: str, line: int, column: int) -> InputError:
    return kind(message, path=path, line=line, column=column)


class ArticleError(InputError):
    """An article cannot be read."""

    code = "CC210"


class BibliographyError(InputError):
    """A bibliography, appraisals or verification file cannot be read."""

    code = "CC220"


class ClaimsFileError(InputError):
    """A claims file cannot be read."""

    code = "CC230"


class SourceError(ClaimcheckError):
    """A reference service did not answer as it should."""

    code = "CC300"
