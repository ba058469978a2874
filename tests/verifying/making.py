"""A work, and the sound entry that cites it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from claimcheck.model.study import Entry
from tests.loopback.works import Work

VOLES = Work(
    doi="10.5555/voles.2015.7",
    pmid="90000007",
    title="Afternoon naps and tail length in imaginary voles",
    subtitle="a pretend cohort study in mice",
    authors=(("Müller", "Hanna Eva"), ("van der Berg", "Otto"), ("O'Brien", "Sheila")),
    year=2015,
    journal="Journal of Imaginary Vole Medicine",
    abbreviation="J Imag Vole Med",
    volume="12",
    issue="3",
    pages="1082-1088",
    mesh=(("D051379", "Mice"), ("D000818", "Animals")),
)
TRIAL = Work(
    doi="10.5555/trial.2018.2",
    pmid="90000008",
    title="Pretend tablets for imaginary headaches in adults: a randomised controlled trial",
    authors=(("Tabletson", "Ann"), ("Capsule", "Ben C"), ("Drage", "Cleo")),
    year=2018,
    journal="The Annals of Pretend Medicine",
    abbreviation="Ann Pretend Med",
    volume="44",
    issue="1",
    pages="e1234",
)


def entry_of(work: Work, key: str = "entry", **changes: Any) -> Entry:
    """The entry that says just what the work is; ``changes`` put faults or variants into it."""
    entry = Entry(
        key=key,
        type="article",
        title=work.whole_title,
        authors=(*(f"{family}, {given}" for family, given in work.authors), *work.groups),
        year=work.year,
        journal=work.journal,
        volume=work.volume,
        number=work.issue,
        pages=work.pages,
        doi=work.doi,
        pmid=work.pmid,
    )
    return replace(entry, **changes)
