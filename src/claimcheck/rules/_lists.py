"""Word lists as parts of patterns, and the turns of phrase that stand beside a rule."""

from __future__ import annotations

from claimcheck.folding.patterns import either
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.packaged import packaged_sections


def one_of(lexicon: str, section: str) -> str:
    """A pattern for any phrase of a section, with either apostrophe and any blank between words."""
    return either(*read_lexicon(lexicon)[section]).replace(r"\ ", r"\s").replace("'", "['’]")


def turns_of(module: str, section: str) -> tuple[str, ...]:
    """The turns of phrase of a rule: a section of the text file that stands beside its module.

    For ``claimcheck.rules.wording.cure_word`` that is ``wording/cure_word.txt``: ``# comment`` (its
    source), ``[section]``, and one template a line, as
    :class:`~claimcheck.language.words.templates.Templates` reads them.

    Raises:
        KeyError: the file has no such section.
        OSError: there is no such file.
    """
    return sections_beside(module, "txt")[section]


def sections_beside(module: str, ending: str) -> dict[str, tuple[str, ...]]:
    """The lines of each section of the file of that ending that stands beside a rule's module.

    Raises:
        OSError: there is no such file.
    """
    package, _, name = module.rpartition(".")
    return packaged_sections(package, f"{name}.{ending}")
