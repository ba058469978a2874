"""``consistency/one-study-or-group``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from claimcheck.dossier import Project, ProjectArticle
from claimcheck.folding.names import fold_name, read_name
from claimcheck.model.claim import SUPPORTING
from claimcheck.model.finding import JudgedClaim, Level
from claimcheck.model.study import Study
from claimcheck.rulebook import Case, Flag, Need, rule
from claimcheck.rules._cases import cites, claim, trial
from claimcheck.rules._evidence import PRIMARY

_TEXT = (
    "Nettle tea may relieve knee pain. It may also warm the hands. Sleep may come sooner with it."
)
_PARTS = tuple(f"{part.strip()}." for part in _TEXT.split(".") if part.strip())


def _three(*keys: str) -> tuple[dict[str, object], ...]:
    return tuple(
        claim("benefit", *map(cites, keys), strength="conditional", quote={"exact": part})
        for part in _PARTS
    )


@rule(
    level=Level.NOTE,
    source="Informed Health Choices: one study is seldom enough; Greenberg 2009, citation bias",
    needs=Need.PROJECT,
    bad=[
        Case(_TEXT, claims=_three("lee2021"), studies={"lee2021": trial()}, whole=True),
        Case(
            _TEXT,
            claims=_three("lee2021", "lee2023"),
            studies={
                "lee2021": trial(authors=["Lee, Ann", "Kim, Bo"]),
                "lee2023": trial(authors=["Roe, Cy", "Lee, A."]),
            },
            whole=True,
        ),
    ],
    good=[
        Case(
            _TEXT,
            claims=_three("lee2021", "kim2022"),
            studies={
                "lee2021": trial(authors=["Lee, Ann", "Kim, Bo"]),
                "kim2022": trial(authors=["Roe, Cy", "Ode, Di"]),
            },
        ),
    ],
)
def one_study_or_group(project: Project, *, claims: int = 3) -> Iterator[Flag]:
    """An article whose claims, three or more, all rest on one primary study or on one group of authors.

    A mistake in that study, or a habit of that group, affects the whole article. Reviews and guidelines are not
    counted, as they gather the work of others.

    Look for studies by other groups, and cite them whatever they found.
    """
    for article in project.articles:
        backed = [keys for judged in article.claims if (keys := _backing(judged, project))]
        keys = sorted({key for group in backed for key in group})
        studies = [project.studies[key] for key in keys]
        if len(backed) < claims or any(s.design not in PRIMARY for s in studies):
            continue
        if why := _why(studies):
            yield _flag(article, len(backed), why, keys)


def _backing(judged: JudgedClaim, project: Project) -> list[str]:
    cited = {c.study for c in judged.claim.citations if c.stance in SUPPORTING}
    return [k for k in cited if k in project.studies and not project.studies[k].fallen]


def _why(studies: Sequence[Study]) -> str:
    """What all the studies share; empty where nothing."""
    if len(studies) == 1:
        return f"on one study ({studies[0].key})"
    shared = set.intersection(*map(_people, studies))
    return f"on studies that share an author ({min(shared)})" if shared else ""


def _people(study: Study) -> set[str]:
    names = (read_name(author) for author in study.entry.authors)
    return {
        f"{name.family} {name.initials[:1].upper()}"
        for name in names
        if not name.group and name.initials and fold_name(name.family)
    }


def _flag(article: ProjectArticle, count: int, why: str, keys: Sequence[str]) -> Flag:
    return Flag(
        f"all {count} claims that cite support rest {why}", path=article.path, studies=tuple(keys)
    )
