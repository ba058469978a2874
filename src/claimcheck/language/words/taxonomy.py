"""Concepts, their other names and their broader concepts, read from a lexicon file."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from claimcheck.packaged import packaged_text
from claimcheck.values import dataclass, field


@dataclass(frozen=True, slots=True)
class Taxonomy:
    """An acyclic graph of concepts; a concept may be a kind of several others."""

    broader: Mapping[str, tuple[str, ...]]
    """Every concept, with the concepts directly above it."""
    names: Mapping[str, str] = field(default_factory=dict)
    """Every name of a concept, its own name included, with the concept."""
    axis: Mapping[str, str] = field(default_factory=dict)
    """The section of the file in which each concept is listed."""
    _known: dict[str, frozenset[str]] = field(default_factory=dict, compare=False, repr=False)
    """Lineages computed so far."""

    def concept(self, name: str) -> str:
        """The concept that ``name`` stands for; ``name`` in lower case where it is unknown.

        An unknown name that ends in a known one stays as it is: :meth:`is_kind_of` takes it as a
        kind of the known one ("severe asthma" of "asthma").
        """
        low = " ".join(name.lower().split())
        return self.names.get(low, low)

    def is_kind_of(self, narrow: str, broad: str) -> bool:
        """Whether ``narrow`` is ``broad`` or lies anywhere below it."""
        return broad in self.lineage(narrow)

    def lineage(self, name: str) -> frozenset[str]:
        """The concept ``name`` and everything above it."""
        if name not in self._known:
            self._known[name] = self._climb(name)
        return self._known[name]

    def _climb(self, name: str) -> frozenset[str]:
        found: set[str] = set()
        waiting = [self.concept(name)]
        while waiting:
            concept = waiting.pop()
            if concept not in found:
                found.add(concept)
                waiting.extend(self._above(concept))
        return frozenset(found)

    def _above(self, concept: str) -> Iterable[str]:
        if concept in self.broader:
            return self.broader[concept]
        words = concept.split()
        for start in range(1, len(words)):
            tail = " ".join(words[start:])
            if tail in self.names:
                return (self.names[tail],)
        return ()


@cache
def read_taxonomy(name: str) -> Taxonomy:
    """The taxonomy in ``lexicons/NAME.txt``: ``concept < broader, broader = name; name`` a line.

    Raises:
        ValueError: a broader concept is not itself in the file.
    """
    text = packaged_text("claimcheck.language.lexicons", f"{name}.txt")
    broader: dict[str, tuple[str, ...]] = {}
    names: dict[str, str] = {}
    axis: dict[str, str] = {}
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[]")
        elif line and not line.startswith("#"):
            concept, above, others = _read_line(line)
            broader[concept], axis[concept], names[concept] = above, section, concept
            for other in others:
                names.setdefault(other, concept)
    unknown = {above for parents in broader.values() for above in parents} - broader.keys()
    if unknown:
        raise ValueError(f"{name}.txt names as broader but does not list: {sorted(unknown)}")
    return Taxonomy(broader, names, axis)


def _read_line(line: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    left, _, others = line.partition("=")
    concept, _, above = left.partition("<")
    return concept.strip(), _listed(above, ","), _listed(others, ";")


def _listed(text: str, separator: str) -> tuple[str, ...]:
    return tuple(part for part in map(str.strip, text.split(separator)) if part)
