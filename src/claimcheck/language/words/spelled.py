"""Word lists spelled out beforehand: every form of every word, one file per list.

Making the forms of some thousand words takes longer than reading a short article. ``python -m
claimcheck.language.spelling`` writes the files from the lists, and a test keeps them up to date.
Each begins with a checksum of everything it was made from, lists and code, and with its size; if that has changed,
the forms are made anew, for to look at the size is quicker than to read it all again.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

from claimcheck.language.text.phrases import Family
from claimcheck.packaged import packaged_text
from claimcheck.values import dataclass

Label = TypeVar("Label")

FOLDER = "lexicons/spelled"
_HOME = Path(__file__).parents[1]


@dataclass(frozen=True, slots=True)
class SpelledList(Generic[Label]):
    """A list of phrases that is spelled out beforehand."""

    name: str
    """The file is ``lexicons/spelled/NAME.txt``."""
    spell: Callable[[], dict[str, Label]]
    """Makes every phrase, with its label."""
    made_from: tuple[str, ...]
    """The other files that decide what is made."""
    read: Callable[[str], Label]
    """Reads a label from its text."""
    tell: Callable[[Label], str] = str
    """Writes a label as text, without ``=``, ``;`` and line ends."""

    @property
    def checksum(self) -> str:
        """That of the files the list is made from.

        Raises:
            OSError: one of them is not there, as where code is shipped without its source.
        """
        from zlib import crc32

        texts = (packaged_text("claimcheck.language", name) for name in self.made_from)
        return f"{crc32(''.join(texts).encode()):08x}"

    @property
    def size(self) -> str:
        """That of the same files, in bytes.

        Raises:
            OSError: one of them is not there.
        """
        return str(sum((_HOME / name).stat().st_size for name in self.made_from))

    @property
    def text(self) -> str:
        """The content of the file: checksum and size, then each first word with its phrases below it."""
        lines = [f"{self.checksum} {self.size}"]
        for word, entries in Family(self.spell()).by_word.items():
            lines += [word, ";".join(f"{phrase}={self.tell(label)}" for phrase, label in entries)]
        return "\n".join(lines) + "\n"

    def family(self) -> Family[Label]:
        """The phrases, ready for look-up; from the file if it is up to date."""
        try:
            head, *lines = packaged_text("claimcheck.language", f"{FOLDER}/{self.name}.txt").split(
                "\n"
            )
            fresh = head.partition(" ")[2] == self.size
        except OSError:
            fresh = False
        return _Read(lines, self.read) if fresh else Family(self.spell())


class _Read(Family[Label]):
    """Phrases of a file; those that begin with a word are read when first asked for."""

    __slots__ = ("_label_of", "_read")

    def __init__(self, lines: list[str], read: Callable[[str], Label]) -> None:
        super().__init__({})
        self._label_of = read
        self.by_word: dict[str, Any] = dict(zip(lines[::2], lines[1::2], strict=False))
        self._read: dict[str, list[tuple[str, Label]]] = {}

    def beginning(self, word: str) -> list[tuple[str, Label]]:
        entries = self._read.get(word)
        if entries is None:
            pairs = (entry.split("=") for entry in self.by_word[word].split(";"))
            entries = self._read[word] = [
                (phrase, self._label_of(label)) for phrase, label in pairs
            ]
        return entries
