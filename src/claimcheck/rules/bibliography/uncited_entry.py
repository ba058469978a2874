"""``bibliography/uncited-entry``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Project
from claimcheck.model.finding import Level
from claimcheck.rulebook import Case, Flag, Need, Preset, rule
from claimcheck.rules._cases import cites, claim, study, trial

_CLAIM = claim("benefit", cites("ode2022"), strength="conditional")
_SHOWN = 8
"""How many keys the message names."""


@rule(
    level=Level.NOTE,
    preset=Preset.STRICT,
    source="JAMA attribution; design: bibliography never cited",
    needs=Need.PROJECT,
    bad=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={"ode2022": study("systematic-review", n=90), "kim2022": trial()},
            whole=True,
        ),
    ],
    good=[
        Case(
            "Nettle tea may relieve knee pain.",
            claims=(_CLAIM,),
            studies={
                "ode2022": study("systematic-review", n=90, includes=["kim2022"]),
                "kim2022": trial(),
            },
        ),
    ],
)
def uncited_entry(project: Project) -> Iterator[Flag]:
    """Studies in the bibliography that no claim cites and no other study includes.

    They may have been forgotten when an article was cut, or belong to a claim that nobody linked to them. There
    is one note for the whole bibliography.

    Cite them where they bear on a claim, for or against, or remove them.
    """
    idle = project.graph.orphans().studies
    if idle:
        first = next((e for e in project.entries if e.key == idle[0]), None)
        more = f" and {len(idle) - _SHOWN} more" if len(idle) > _SHOWN else ""
        yield Flag(
            f"no claim cites {', '.join(idle[:_SHOWN])}{more}",
            path=first.file if first else "",
            line=first.line if first else 0,
            studies=idle,
        )
