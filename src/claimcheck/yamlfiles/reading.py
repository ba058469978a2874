"""Reads YAML into plain values, with the line and column of each, from PyYAML's C parser.

Nothing but mappings, lists and scalars is ever made: tags that name anything else are faults.
Aliases are bounded, so that a file of a few lines cannot unfold into gigabytes.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import Any

import yaml

from claimcheck.values import dataclass, field
from claimcheck.yamlfiles.scalars import resolve

Path = tuple[str | int, ...]
Place = tuple[int, int]

MAX_DEPTH = 40
"""Levels of nesting; the deepest file of this project has seven."""
_MAX_UNFOLDED = 100_000
"""How many values aliases may add to a file."""

_CORE = "tag:yaml.org,2002:"
_TEXT = frozenset({None, "!", f"{_CORE}str"})
_NESTED = frozenset({None, "!", f"{_CORE}map", f"{_CORE}seq"})
"""Tags that say nothing new."""
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something wrong with the YAML itself; line and column are 1-based."""

    line: int
    column: int
    message: str
    code: str


@dataclass(frozen=True, slots=True)
class Document:
    """The content of a YAML text, the place of each value, and what is wrong with it."""

    data: Any = None
    values: dict[Path, Place] = field(default_factory=dict)
    """1-based line and column of each value."""
    keys: dict[Path, Place] = field(default_factory=dict)
    """1-based line and column of each mapping key, under the path of its value."""
    faults: tuple[Fault, ...] = ()
    broken: bool = False
    """Whether reading stopped early; ``data`` then holds what came before."""

    def place(self, path: Path) -> Place:
        """The place of the value, or of the nearest value around it that was written."""
        while path not in self.values and path:
            path = path[:-1]
        return self.values.get(path, (1, 1))

    def key_place(self, path: Path) -> Place:
        """The place of the key under which the value was written."""
        return self.keys.get(path) or self.place(path)


@dataclass(slots=True)
class _Frame:
    """A mapping or list that is being read."""

    value: Any
    path: Path
    anchor: str | None
    size_before: int
    key: str | None = None
    key_place: Place = (1, 1)
    skip: bool = False


@dataclass(slots=True)
class Anchors:
    """What the anchors of a file stand for, with the size of each, and how much aliases have added."""

    known: dict[str, tuple[Any, int]] = field(default_factory=dict)
    unfolded: int = 0


def read_yaml(text: str, above: int = 0, anchors: Anchors | None = None) -> Document:
    """Reads one YAML document. Never raises for what stands in it: faults are values.

    ``above`` is how many lines of its file stand above the text; places are those in the file.
    ``anchors`` are those that stand there; those of the text are added.
    """
    builder = _Builder(_Places(text, above), anchors or Anchors())
    try:
        for event in yaml.parse(text, Loader=_Loader):
            builder.take(event)
            if builder.halted:
                break
    except yaml.YAMLError as error:
        builder.stop(_fault(error, text, builder.places))
    except UnicodeEncodeError as error:  # half of a surrogate pair, which no file in UTF-8 holds
        line, column = text.count("\n", 0, error.start) + 1, error.start
        told = f"not YAML: {text[error.start]!r} is no character"
        builder.stop(
            Fault(line + above, column - text.rfind("\n", 0, column), told, "does-not-parse")
        )
    return builder.document()


class _Places:
    """Lines and columns as an editor counts them: U+2028 and its like, which YAML takes for line ends, end none."""

    def __init__(self, text: str, above: int) -> None:
        self.above = above
        self.starts: list[int] = []
        if any(sign in text for sign in _OTHER_ENDS):
            self.starts = [0, *(at for at, sign in enumerate(text, 1) if sign == "\n")]

    def of(self, mark: Any) -> Place:
        """The place of a mark of the parser."""
        line, column = mark.line, mark.column
        if self.starts:
            line = bisect_right(self.starts, mark.index) - 1
            column = mark.index - self.starts[line]
        return line + 1 + self.above, column + 1


CONFLICT = "a merge conflict is not resolved here"
_CONFLICT = re.compile(r"<{7} |={7}\s|>{7} ")
"""What git writes where two versions were not merged."""
_OTHER_ENDS = "\r\x85\u2028\u2029"


def _fault(error: yaml.YAMLError, text: str, places: _Places) -> Fault:
    mark = getattr(error, "problem_mark", None)
    said = getattr(error, "problem", None) or getattr(error, "reason", None) or "cannot be read"
    written = text.rstrip("\n")
    if mark is not None and _CONFLICT.match(text, text.rfind("\n", 0, mark.index) + 1):
        return Fault(places.of(mark)[0], 1, CONFLICT, "does-not-parse")
    if mark is None:
        data = text.encode("utf-8", "replace")[: getattr(error, "position", 0)]
        at = len(data.decode("utf-8", "ignore"))
    elif mark.index < len(written) or not written:
        return Fault(*places.of(mark), f"not YAML: {said}", "does-not-parse")
    else:  # the end of the stream is told as a line that is not there
        at = len(written) - 1
    line, column = text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return Fault(line + places.above, column, f"not YAML: {said}", "does-not-parse")


class _Builder:
    """Builds plain values from parse events, without recursion."""

    def __init__(self, places: _Places, anchors: Anchors) -> None:
        self.places, self.anchors = places, anchors
        self.root: Any = None
        self.frames: list[_Frame] = []
        self.size = self.documents = 0
        self.values: dict[Path, Place] = {}
        self.keys: dict[Path, Place] = {}
        self.faults: list[Fault] = []
        self.halted = False

    def take(self, event: Any) -> None:
        """One event of the parser."""
        place = self.places.of(event.start_mark)
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event, place)
        elif isinstance(event, yaml.MappingStartEvent):
            self._open({}, event, place)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._open([], event, place)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._close()
        elif isinstance(event, yaml.AliasEvent):
            self._alias(str(event.anchor), place)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._document(place)

    def stop(self, fault: Fault) -> None:
        """Nothing after this can be read."""
        self.faults.append(fault)
        self.halted = True

    def document(self) -> Document:
        """What was read."""
        return Document(self.root, self.values, self.keys, tuple(self.faults), self.halted)

    def _note(self, place: Place, message: str, code: str) -> None:
        self.faults.append(Fault(*place, message, code))

    def _document(self, place: Place) -> None:
        self.documents += 1
        if self.documents > 1:
            self.stop(Fault(*place, "a second document ('---') in one file", "second-document"))

    def _scalar(self, event: Any, place: Place) -> None:
        if event.tag not in _TEXT:
            self._note(place, f"the tag {event.tag!r} is not used here", "tag")
        frame = self.frames[-1] if self.frames else None
        if frame and frame.key is None and isinstance(frame.value, dict):
            self._key(frame, event.value, place)
            return
        plain = event.tag is None and event.implicit[0]
        value = resolve(event.value) if plain else event.value
        self.size += 1
        if event.anchor:
            self.anchors.known[event.anchor] = (value, 1)
        self._put(value, place)

    def _key(self, frame: _Frame, key: str, place: Place) -> None:
        frame.key, frame.key_place = key, place
        frame.skip = key in frame.value
        if frame.skip:
            first = self.keys[(*frame.path, key)][0]
            message = (
                f"the key {key!r} appears here a second time; the first, in line {first}, counts"
            )
            self._note(place, message, "duplicate-key")

    def _open(self, value: Any, event: Any, place: Place) -> None:
        if event.tag not in _NESTED:
            self._note(place, f"the tag {event.tag!r} is not used here", "tag")
        if len(self.frames) >= MAX_DEPTH:
            self.stop(Fault(*place, f"nested deeper than {MAX_DEPTH} levels", "too-deep"))
            return
        frame = self.frames[-1] if self.frames else None
        if frame and isinstance(frame.value, dict) and frame.key is None:
            self.stop(Fault(*place, "a key must be a plain word, not a list or mapping", "key"))
            return
        path = self._put(value, place)
        self.frames.append(_Frame(value, path, event.anchor, self.size))
        self.size += 1

    def _close(self) -> None:
        frame = self.frames.pop()
        if frame.anchor:
            self.anchors.known[frame.anchor] = (frame.value, self.size - frame.size_before)

    def _alias(self, anchor: str, place: Place) -> None:
        value, size = self.anchors.known.get(anchor, (None, 0))
        self.size += size
        self.anchors.unfolded += size
        if self.anchors.unfolded > _MAX_UNFOLDED:
            self.stop(Fault(*place, "aliases expand to too much data", "alias"))
            return
        if anchor not in self.anchors.known:
            self.stop(Fault(*place, f"*{anchor} names nothing that is complete", "alias"))
            return
        frame = self.frames[-1] if self.frames else None
        if frame and isinstance(frame.value, dict) and frame.key is None:
            self.stop(Fault(*place, "a key must be a plain word, not an alias", "key"))
            return
        self._put(value, place)

    def _put(self, value: Any, place: Place) -> Path:
        """Puts a value where it belongs, and says at which path that is."""
        path: Path = self._put_in(self.frames[-1], value) if self.frames else ()
        if not self.frames:
            self.root = value
        self.values.setdefault(path, place)
        return path

    def _put_in(self, frame: _Frame, value: Any) -> Path:
        if isinstance(frame.value, list):
            frame.value.append(value)
            return (*frame.path, len(frame.value) - 1)
        key, frame.key = str(frame.key), None
        if frame.skip:
            return (*frame.path, key, "second")
        frame.value[key] = value
        path = (*frame.path, key)
        self.keys[path] = frame.key_place
        return path
