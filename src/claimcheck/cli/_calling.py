"""From what was typed to the verb that is called: argparse, with what people expect besides."""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser, ArgumentTypeError, RawDescriptionHelpFormatter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from claimcheck.cli._telling import put
from claimcheck.errors import UsageError
from claimcheck.values import dataclass

if TYPE_CHECKING:
    from datetime import date


class Parser(ArgumentParser):
    """The options and words of one verb.

    Options may stand before, between and after the words, and what follows an option that takes a
    value is its value, even with a dash in front. A mistake is raised, not printed.
    """

    def __init__(self, prog: str, about: str) -> None:
        self._about = about
        self._takes_value: dict[str, bool] = {}
        super().__init__(
            prog=prog, allow_abbrev=False, add_help=False, formatter_class=_help_of_width(80)
        )
        self.add_argument("-h", "--help", action="help", help="Show how it is called.")

    def add_argument(self, *names: str, **facts: Any) -> Action:
        """Add an option or a word, as in argparse."""
        action = super().add_argument(*names, **facts)
        for name in action.option_strings:
            self._takes_value[name] = action.nargs != 0
        return action

    def read(self, typed: Sequence[str]) -> dict[str, Any]:
        """What was typed, by the names of the options and words.

        Raises:
            UsageError: it is not what the verb takes.
        """
        return vars(self.parse_args(self._in_order(typed)))

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with a call.

        Raises:
            UsageError: always.
        """
        raise UsageError(f"{message}\nsee: {self.prog} --help")

    def format_help(self) -> str:
        """How the verb is called, as wide as the terminal, up to what is still easy to read."""
        from shutil import get_terminal_size

        width = min(get_terminal_size().columns, 100) - 2
        self.formatter_class = _help_of_width(width)
        self.description = _filled(self._about, width)
        return super().format_help()

    def print_help(self, file: Any = None) -> None:  # noqa: ARG002
        """Print how the verb is called."""
        put(self.format_help())

    def _in_order(self, typed: Sequence[str]) -> list[str]:
        """Options first, each tied to its value, then the words."""
        options: list[str] = []
        words: list[str] = []
        coming = iter(typed)
        for one in coming:
            if one == "--":
                words += coming
            elif one == "-" or not one.startswith("-"):
                words.append(one)
            else:
                options.append(self._with_value(one, coming))
        if not {"-h", "--help"}.isdisjoint(options):
            return ["--help"]
        mark = ["--"] if any(one.startswith("-") for one in words) else []
        return [*options, *mark, *words]

    def _with_value(self, option: str, coming: Iterator[str]) -> str:
        name, equals, value = option.partition("=")
        if name not in self._takes_value:
            self.error(f"No such option {name!r}{_near(name, self._takes_value)}")
        if not self._takes_value[name]:
            return option
        value = value if equals else next(coming, "--")
        if value == "--":
            self.error(f"{name} needs a value")
        return f"{name}={value}"


def _help_of_width(width: int) -> Callable[..., RawDescriptionHelpFormatter]:
    return partial(RawDescriptionHelpFormatter, width=width)


def _filled(about: str, width: int) -> str:
    """A docstring as paragraphs of that width."""
    from inspect import cleandoc
    from textwrap import fill

    return "\n\n".join(fill(one, width) for one in cleandoc(about).split("\n\n"))


@dataclass(frozen=True, slots=True)
class Verb:
    """What a verb takes, and what it does; the docstring of ``run`` is its help."""

    options: Callable[[Parser], None]
    run: Callable[..., int | None]

    def call(self, prog: str, typed: Sequence[str]) -> int:
        """Do what was typed after ``prog``; the exit code."""
        parser = Parser(prog, self.run.__doc__ or "")
        self.options(parser)
        return self.run(**parser.read(typed)) or 0


@dataclass(frozen=True, slots=True)
class Verbs:
    """Several verbs under one name: a summary of each, and where to find it."""

    about: str
    summaries: Mapping[str, str]
    find: Callable[[str], Verb | Verbs]
    options: Callable[[Parser], None] | None = None

    def call(self, prog: str, typed: Sequence[str]) -> int:
        """Call the verb that was typed after ``prog``; the exit code."""
        if not typed:
            put(self._parser(prog).format_help(), err=True)
            return 2
        if typed[0] not in self.summaries:
            self._answer(prog, typed[0])
        return self.find(typed[0]).call(f"{prog} {typed[0]}", typed[1:])

    def _answer(self, prog: str, word: str) -> NoReturn:
        """Help, the version, or an error: what comes of a word that is no verb."""
        parser = self._parser(prog)
        if word.startswith("-"):
            parser.read([word])
        parser.error(f"No such command {word!r}{_near(word, self.summaries)}")

    def _parser(self, prog: str) -> Parser:
        parser = Parser(prog, self.about)
        if self.options:
            self.options(parser)
        listed = parser.add_argument_group("verbs")
        for name, told in self.summaries.items():
            listed.add_argument(name, nargs="?", help=told)
        parser.usage = "%(prog)s VERB ..."
        return parser


def _near(word: str, known: Iterable[str]) -> str:
    from claimcheck.folding.text import did_you_mean

    return did_you_mean(word, known)


def whole(least: int, most: int = sys.maxsize) -> Callable[[str], int]:
    """The type of an option that takes a whole number from ``least`` to ``most``."""
    bounds = f"{least} or more" if most == sys.maxsize else f"from {least} to {most}"

    def read(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            raise ArgumentTypeError(f"{text!r} is no whole number") from None
        if not least <= number <= most:
            raise ArgumentTypeError(f"{number} is not {bounds}")
        return number

    return read


def day(text: str) -> date:
    """The type of an option that takes a day."""
    from datetime import datetime

    try:
        return datetime.strptime(text, "%Y-%m-%d").date()  # noqa: DTZ007  (a day has no zone)
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day written YYYY-MM-DD") from None


def file(text: str) -> Path:
    """The type of an option that takes a file, which may not be there yet."""
    path = Path(text)
    if path.is_dir():
        raise ArgumentTypeError(f"{text} is a directory")
    return path


def folder(text: str) -> Path:
    """The type of an option that takes a folder, which may not be there yet."""
    path = Path(text)
    if path.is_file():
        raise ArgumentTypeError(f"{text} is a file")
    return path
