"""What a rule is: a check with a level, a source, and examples that are its tests and its docs."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Mapping
from enum import IntEnum, StrEnum
from functools import cache
from typing import Any

from claimcheck.folding.patterns import pattern
from claimcheck.model.finding import Level
from claimcheck.model.text import BlockKind, Span
from claimcheck.values import dataclass, field

A_DIGIT = "0-9"
"""Among the words a rule waits for: any number written in figures."""
A_CITATION = "[1]"
"""The same: anything that cites, in the text, in its list of references or in its claims file."""


def a_block(kind: BlockKind) -> str:
    """The same: a block of this kind."""
    return f"<{kind}>"


class Need(StrEnum):
    """What must be there for a rule to run."""

    TEXT = "text"
    CLAIMS = "claims"
    """A claims file: what a person modelled."""
    EVIDENCE = "evidence"
    """Modelled claims and the studies they cite."""
    PROJECT = "project"
    """All articles of the audit at once; such a rule is given a ``Project``."""


class Preset(IntEnum):
    """How many rules run: each preset includes the ones before it."""

    CORE = 1
    REVIEWER = 2
    STRICT = 3
    OFF = 9
    """Run only when selected by name, family or jurisdiction."""


@dataclass(frozen=True, slots=True)
class Precision:
    """How often a rule was right on real prose, judged by reading each hit."""

    hits: int
    right: int

    @property
    def rate(self) -> float:
        """Share of hits that were right, 0 to 1; 0 where there were none."""
        return self.right / self.hits if self.hits else 0.0

    @property
    def lower(self) -> float:
        """Lower bound of the 95 % Wilson score interval (Wilson 1927)."""
        if not self.hits:
            return 0.0
        z, n, p = 1.959964, self.hits, self.rate
        spread = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n))
        return (p + z * z / (2 * n) - spread) / (1 + z * z / n)


@dataclass(frozen=True, slots=True)
class Flag:
    """What a rule says about one place."""

    message: str
    span: Span | None = None
    """Range of the article's source; ``None`` for the article as a whole."""
    claim: str | None = None
    studies: tuple[str, ...] = ()
    suggestion: str = ""
    level: Level | None = None
    """Set where this case is graver or less grave than the rule's own level."""
    path: str = ""
    """The file meant, for rules across the repository."""
    line: int = 0
    """Line of ``path``, if that is not an article of the audit."""


_MARKED = pattern(r"\[\[(.+?)\]\](?!\])", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """An example: a text with the words to be flagged in ``[[…]]``, and its evidence."""

    text: str
    claims: tuple[Mapping[str, Any], ...] = ()
    """Modelled claims as they stand in a claims file."""
    studies: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Appraisals by key as they stand in ``appraisals.yaml``; titles may be given under ``title``."""
    whole: bool = False
    """Whether the article as a whole is flagged, not words in it."""
    more: tuple[Case, ...] = ()
    """Further articles with their claims, for rules across the repository; all share ``studies``."""

    @property
    def plain(self) -> str:
        """The text without its marks."""
        return _MARKED.sub(r"\1", self.text)

    @property
    def marked(self) -> tuple[str, ...]:
        """The words that must be flagged, in order."""
        return tuple(_MARKED.findall(self.text))


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule: its check, and everything that documents and proves it."""

    name: str
    check: Callable[..., Iterable[Flag]]
    level: Level
    source: str
    needs: Need
    preset: Preset
    bad: tuple[Case, ...]
    good: tuple[Case, ...]
    options: tuple[tuple[str, Any], ...] = ()
    """Option names and their defaults; the type of the default is the type required."""
    precision: Precision | None = None
    jurisdiction: str = ""
    """``eu``, ``us`` or ``uk`` for advertising rules; they run only where it is chosen."""
    by_engine: bool = False
    """Whether the engine itself raises it (unused suppressions and their like)."""
    awaits: Callable[[], frozenset[str]] = frozenset
    """Gives its ``words``; for a built-in rule the index does."""

    @property
    def family(self) -> str:
        """The first part of the name."""
        return self.name.partition("/")[0]

    @property
    def words(self) -> frozenset[str]:
        """With its default options it flags nothing without one of these; empty: it always runs."""
        return self.awaits()

    @property
    def paragraphs(self) -> tuple[str, ...]:
        """The docstring's paragraphs: what, why, and what to write instead."""
        from inspect import cleandoc

        text = cleandoc(self.check.__doc__ or "")
        return tuple(" ".join(p.split()) for p in re.split(r"\n\s*\n", text) if p.strip())

    @property
    def summary(self) -> str:
        """The first paragraph."""
        return self.paragraphs[0] if self.paragraphs else ""


def rule(  # noqa: PLR0913  (one keyword a fact)
    *,
    source: str,
    bad: Iterable[str | Case],
    good: Iterable[str | Case],
    level: Level = Level.WARNING,
    needs: Need = Need.TEXT,
    preset: Preset = Preset.REVIEWER,
    precision: Precision | None = None,
    jurisdiction: str = "",
    by_engine: bool = False,
    words: Iterable[str] | Callable[[], Iterable[str]] = (),
) -> Callable[[Callable[..., Iterable[Flag]]], Rule]:
    """Make a rule of a function ``(dossier, *, option=default) -> Iterable[Flag]``.

    The rule's name is its module's path below the rules' package, so that a rule is found where
    its name says. Outside that package the function's own name is used, under the family
    ``custom``. Of ``words``, which may be phrases, one must stand in an article for the rule to be
    run on it: say nothing where the rule also looks at anything else. They may be given by a
    function, called when they are first asked for.
    """

    @cache
    def awaits() -> frozenset[str]:
        return frozenset(map(_first_word, words() if callable(words) else words))

    def decorate(check: Callable[..., Iterable[Flag]]) -> Rule:
        return Rule(
            name=_name_of(check),
            check=check,
            level=level,
            source=source,
            needs=needs,
            preset=preset,
            bad=tuple(_case(example) for example in bad),
            good=tuple(_case(example) for example in good),
            options=_options_of(check),
            precision=precision,
            jurisdiction=jurisdiction,
            by_engine=by_engine,
            awaits=awaits,
        )

    return decorate


def _case(example: str | Case) -> Case:
    return Case(example) if isinstance(example, str) else example


_WORD = re.compile(r"\w+")
_SIGNS = frozenset([A_DIGIT, A_CITATION, *map(a_block, BlockKind)])


def _first_word(phrase: str) -> str:
    """The word by which a phrase is found among an article's words."""
    if phrase in _SIGNS or (phrase.isalpha() and phrase.islower()):
        return phrase
    match = _WORD.match(phrase.lower())
    if match is None:
        raise ValueError(f"{phrase!r} does not begin with a word")
    return match[0]


def _name_of(check: Callable[..., Iterable[Flag]]) -> str:
    _, inside, path = check.__module__.partition("claimcheck.rules.")
    words = path.split(".") if inside else ["custom", check.__name__]
    return "/".join(words).replace("_", "-")


def _options_of(check: Callable[..., Iterable[Flag]]) -> tuple[tuple[str, Any], ...]:
    defaults: Mapping[str, Any] = getattr(check, "__kwdefaults__", None) or {}
    return tuple((name.replace("_", "-"), default) for name, default in defaults.items())
