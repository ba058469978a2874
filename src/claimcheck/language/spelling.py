"""``python -m claimcheck.language.spelling`` writes the lists that are spelled out beforehand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from claimcheck.language import acts, claim_words
from claimcheck.language.advice import signals
from claimcheck.language.words import relations, topics
from claimcheck.language.words.spelled import FOLDER, SpelledList

LISTS: tuple[SpelledList[Any], ...] = (
    acts.SPELLED,
    signals.SPELLED,
    claim_words.SPELLED,
    relations.SPELLED,
    topics.SPELLED,
)


def main() -> None:
    """Write every list anew."""
    for one in LISTS:
        (Path(__file__).parent / FOLDER / f"{one.name}.txt").write_text(one.text, "utf-8")


if __name__ == "__main__":
    main()
