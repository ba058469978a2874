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
from typing import TextIO

import click

from claimcheck.errors import ClaimcheckError, UsageError

_VERBS = {
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


class _Verbs(click.Group):
    """Loads a verb's module on demand, so that start-up stays short."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return [name for name in _VERBS if _module_exists(name)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in _VERBS or not _module_exists(cmd_name):
            return None
        module = import_module(f"{__name__}.{cmd_name}")
        command: click.Command = getattr(module, f"{cmd_name}_command")
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            from claimcheck.folding.text import did_you_mean

            told = error.message.rstrip(".")
            raise click.UsageError(f"{told}{did_you_mean(args[0], _VERBS)}", ctx) from error

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl([(name, _VERBS[name]) for name in self.list_commands(ctx)])


def _module_exists(name: str) -> bool:
    from importlib.util import find_spec

    return find_spec(f"{__name__}.{name}") is not None


@click.group(cls=_Verbs, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="claimcheck", prog_name="claimcheck")
def cli() -> None:
    """Make every health claim in an article answer for itself.

    Exit codes: 0 clean, 1 findings, 2 a mistake in the call, 3 the audit is incomplete,
    70 a fault in claimcheck itself.
    """


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit with the code of the verb."""
    gc.set_threshold(*_RARELY)
    os.environ.setdefault(*_NO_PLUGINS)
    for stream in (sys.stdout, sys.stderr):
        _let_all_signs_through(stream)
    atexit.register(gc.freeze)  # what a run has kept goes with its process, without a last search
    try:
        code = cli.main(arguments, prog_name="claimcheck", standalone_mode=False)
        sys.exit(code if isinstance(code, int) else 0)
    except click.exceptions.Exit as done:
        sys.exit(done.exit_code)
    except click.Abort:
        click.echo("stopped", err=True)
        sys.exit(130)
    except click.ClickException as error:
        error.show()
        sys.exit(2)
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
    from importlib.metadata import version

    _tell(traceback.format_exc())
    told = f"claimcheck {version('claimcheck')}, Python {platform.python_version()}"
    message = (
        "this is a fault in claimcheck; please report the lines above together with the command"
    )
    _tell(f"claimcheck: {message} ({told})")
    sys.exit(70)
