"""The command line: one small file per verb, each loaded only when it is called."""

from __future__ import annotations

import atexit
import errno
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, TextIO

from claimcheck.errors import ClaimcheckError, UsageError

if TYPE_CHECKING:
    from claimcheck.cli._calling import Parser, Verb, Verbs

_ABOUT = """Make every health claim in an article answer for itself.

Exit codes: 0 clean, 1 findings, 2 a mistake in the call, 3 the audit is incomplete,
70 a fault in claimcheck itself.
"""

VERBS = {
    "audit": "Audit articles: their words, their claims, their evidence.",
    "explain": "Explain a rule, or how a claim came to its verdict.",
    "rules": "List the rules, or check which would run.",
    "propose": "Draft a claims file from an article.",
    "graph": "Export the evidence graph.",
    "impact": "Show what would fall if a study were retracted.",
    "init": "Set up a project.",
    "verify": "Check the references against the services.",
    "cite": "Add a reference by DOI, PMID or title.",
    "retractions": "Load the Retraction Watch file.",
    "approve": "Approve a claim as it stands.",
    "reject": "Ask for changes before a claim is approved.",
    "waive": "Set a rule aside for one claim, for a time.",
    "status": "Show which claims are drafts, approved or lapsed.",
    "log": "Show or check the log of decisions.",
    "baseline": "Write or prune the baseline of known findings.",
}


_RARELY = (1_000_000, 20, 20)
"""When to collect garbage: nearly everything a run makes is kept to its end or freed by count."""

_NO_PLUGINS = ("PYDANTIC_DISABLE_PLUGINS", "__all__")
"""Plugins of pydantic are of no use in our files, and looking for them reads what every package offers."""


def _verb(name: str) -> Verb | Verbs:
    found: Verb | Verbs = import_module(f"{__name__}.{name}").VERB
    return found


def _options(parser: Parser) -> None:
    told = f"%(prog)s, version {_version()}"
    parser.add_argument("--version", action="version", version=told, help="Show the version.")


def _version() -> str:
    from claimcheck.packaged import installed_version

    return installed_version() or "not installed"


def _called(arguments: Sequence[str]) -> int:
    from claimcheck.cli._calling import Verbs

    return Verbs(_ABOUT, VERBS, _verb, _options).call("claimcheck", arguments)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with the code of the verb."""
    gc.set_threshold(*_RARELY)
    os.environ.setdefault(*_NO_PLUGINS)
    for stream in (sys.stdout, sys.stderr):
        _let_all_signs_through(stream)
    atexit.register(gc.freeze)  # what a run has kept goes with its process, without a last search
    try:
        sys.exit(_called(typed(sys.argv[1:], os.name) if arguments is None else arguments))
    except KeyboardInterrupt:
        _tell("stopped")
        sys.exit(130)
    except UsageError as error:
        _fail(str(error), 2)
    except ClaimcheckError as error:
        _fail(str(error), 3)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(141)
    except OSError as error:
        _fail_on(error)
    except Exception:  # noqa: BLE001  (whatever is left is our bug, and is said so)
        _report_bug()


def typed(arguments: Sequence[str], system: str) -> list[str]:
    """What was typed, with names that hold a ``*`` looked up on Windows, whose shells don't."""
    if system != "nt":
        return list(arguments)
    from glob import glob

    return [name for one in arguments for name in (glob(one, recursive=True) or [one])]  # noqa: PTH207  (names as typed)


_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EIO})
"""What the system says when a disk is full or broken, without naming a file."""


def _let_all_signs_through(stream: TextIO | None) -> None:
    """Let a stream take any sign: a file or pipe gets UTF-8, as reports do; a terminal shows "?"."""
    if not isinstance(stream, TextIOWrapper) or stream.encoding.lower().startswith("utf"):
        return
    if stream.isatty():
        stream.reconfigure(errors="replace")
    else:
        stream.reconfigure(encoding="utf-8")


def _fail_on(error: OSError) -> None:
    if not error.filename and error.errno not in _NO_ROOM:
        _report_bug()
    _fail(f"{error.filename or 'a report'} cannot be read or written: {error.strerror}", 2)


def _tell(text: str) -> None:
    from claimcheck.cli._telling import tell

    tell(text, err=True)


def _fail(message: str, code: int) -> None:
    _tell(f"claimcheck: {message}")
    sys.exit(code)


def _report_bug() -> None:
    import platform
    import traceback

    _tell(traceback.format_exc())
    told = f"claimcheck {_version()}, Python {platform.python_version()}"
    message = (
        "this is a fault in claimcheck; please report the lines above together with the command"
    )
    _tell(f"claimcheck: {message} ({told})")
    sys.exit(70)
