"""What MDX adds to Markdown: components, imports, exports, comments and expressions in braces."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Block, BlockKind, NotChecked, Span

_CODE = pattern(
    r"^(?:import|export)\s[^\n]*$|\{/\*.*?\*/\}|</?[A-Z][\w.]*(?:\s[^<>]{0,2000})?/?>",
    re.MULTILINE | re.DOTALL,
)
_SAID = pattern(r"[\"'`][^\"'`\s]{1,80}(?:\s[^\"'`\s]{1,80}){2}")
"""Three words or more in quotation marks: a text, not a setting."""
_STRING = pattern(r"\{\s{0,20}([\"'`])([^\"'`{}\\$]{1,2000})\1\s{0,20}\}")
"""An expression that is nothing but a text: `{"Ginger"}`."""
_EXPRESSION = pattern(r"\{(?:[^{}]++|\{[^{}]*+\})++(?:\}|\Z)")
"""One that shows tags may end in another block."""
_WORDS = pattern(r"[^\W\d_]{2,}(?:\s[^\W\d_]{2,}){2}|=>")
"""Three words in a row, which code hardly ever has, or something shown for each item of a list."""
_SHOWN = 40
"""Characters of an expression that are shown."""


def words_unread(source: str) -> Iterator[NotChecked]:
    """The components whose attributes hold text, and the exports that do."""
    for found in _CODE.finditer(source):
        place = Span(*found.span())
        if found[0].startswith("<") and _SAID.search(found[0]):
            name = found[0][1:60].split()[0]
            why = "words in a component's attributes are not read"
            yield NotChecked(f"<{name}>", why, place, blocking=False)
        elif found[0].startswith("export") and _SAID.search(found[0]):
            why = "words in an export are not read"
            yield NotChecked(found[0][:_SHOWN].rstrip(), why, place, blocking=False)


def as_markdown(source: str) -> str:
    """The source with blanks for what is MDX alone; every character keeps its place."""
    return _STRING.sub(_bare, _CODE.sub(_blanked, source))


def expressions_in(blocks: Iterable[Block]) -> Iterator[NotChecked]:
    """The expressions that show words: these are read as they stand in the code."""
    for block in blocks:
        if block.kind in _NO_TEXT or "{" not in block.text:
            continue
        for found in _EXPRESSION.finditer(block.text):
            if _WORDS.search(found[0]):
                shown = " ".join(found[0][:_SHOWN].split())
                why = "which words an expression shows is known only once the page is built"
                yield NotChecked(shown, why, block.span, blocking=False)


_NO_TEXT = frozenset({BlockKind.CODE, BlockKind.METADATA})


def _bare(found: re.Match[str]) -> str:
    before, after = found.start(2) - found.start(), found.end() - found.end(2)
    return f"{' ' * before}{found[2]}{' ' * after}"


def _blanked(found: re.Match[str]) -> str:
    """As many blanks; an inline tag where text follows, which blanks before it would turn into code."""
    blank = re.sub(r"[^\n]", " ", found[0])
    line = found.string[found.end() : found.end() + _LONGEST_INDENT].partition("\n")[0]
    if not found[0].endswith(">") or not re.sub(r"<[^<>]*>", "", line).strip():
        return blank
    return f"<b{blank[2:-1]}>"


_LONGEST_INDENT = 400
"""How many characters of a line are searched for text."""
