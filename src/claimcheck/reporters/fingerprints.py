"""What a finding is, apart from where it stands: stable while its words and its rule do."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from claimcheck.model.finding import Finding

_WORD = re.compile(r"\w+")


def identity(finding: Finding) -> str:
    """Rule, file and normalised words, hashed; never the line (16 hexadecimal digits)."""
    words = " ".join(_WORD.findall((finding.quote or finding.message).lower()))
    text = "\x1f".join((finding.rule, finding.path, finding.claim or "", words))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def numbered(findings: Iterable[Finding]) -> Iterator[tuple[Finding, str]]:
    """Each finding with its identity and, for the second of a kind on, its number."""
    seen: Counter[str] = Counter()
    for finding in findings:
        name = identity(finding)
        seen[name] += 1
        yield finding, f"{name}:{seen[name]}"
