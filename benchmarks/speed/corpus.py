"""Articles for timing: text from a grammar of our own, the same on every machine."""

from __future__ import annotations

import random
import re
from importlib import resources
from pathlib import Path

SIZE = 8192
"""Bytes of an article, about; a paragraph is never cut."""

_SLOT = re.compile(r"\{(\w+)\}")
_NUMBERS: dict[str, tuple[int, int]] = {
    "year": (2004, 2025),
    "early": (1972, 2003),
    "count": (31, 4800),
    "percent": (2, 64),
    "weeks": (2, 26),
    "years": (2, 15),
    "few": (3, 19),
    "small": (15, 80),
    "hundreds": (100, 990),
}
"""Slots filled with a whole number, both ends included."""


class Grammar:
    """Alternatives by name, expanded with a random generator of its own."""

    def __init__(self, sections: dict[str, list[str]], seed: int) -> None:
        self._sections = sections
        self._random = random.Random(seed)  # noqa: S311  (no secret hangs on it)

    def expand(self, name: str) -> str:
        """One expansion of the section ``name``; a capital asks for a capital."""
        if name in _NUMBERS:
            return str(self._random.randint(*_NUMBERS[name]))
        capital = name not in self._sections and name[0].isupper()
        chosen = self._random.choice(self._sections[name.lower() if capital else name])
        text = _SLOT.sub(lambda match: self.expand(match[1]), chosen)
        return text[0].upper() + text[1:] if capital else text

    def paragraph(self) -> str:
        """Three to seven sentences, or a short list."""
        if self._random.random() < 0.1:
            items = [f"- {self.expand('item')}" for _ in range(self._random.randint(3, 5))]
            return "\n".join(items)
        return " ".join(self.expand("sentence") for _ in range(self._random.randint(3, 7)))


def read_grammar(seed: int = 0) -> Grammar:
    """The grammar of ``grammar.txt``."""
    text = resources.files("benchmarks.speed").joinpath("grammar.txt").read_text("utf-8")
    sections: dict[str, list[str]] = {}
    current: list[str] = []
    for line in text.splitlines():
        if line.startswith("["):
            current = sections.setdefault(line.strip("[]"), [])
        elif line and not line.startswith("#"):
            current.append(line)
    return Grammar(sections, seed)


def write_corpus(folder: Path, articles: int, *, seed: int = 0) -> int:
    """Write ``articles`` Markdown files of about 8 KB; no paragraph occurs twice. Bytes written."""
    grammar, used = read_grammar(seed), set[str]()
    folder.mkdir(parents=True, exist_ok=True)
    written = 0
    for number in range(articles):
        text = _article(grammar, used)
        written += (folder / f"article-{number:04}.md").write_bytes(text.encode())
    return written


def _article(grammar: Grammar, used: set[str]) -> str:
    parts, size = [f"# {grammar.expand('heading')}"], 0
    while size < SIZE:
        if size and len(parts) % 5 == 0:
            parts.append(f"## {grammar.expand('heading')}")
        paragraph = grammar.paragraph()
        if paragraph not in used:
            used.add(paragraph)
            parts.append(paragraph)
        size = sum(len(part) + 2 for part in parts)
    return "\n\n".join(parts) + "\n"
