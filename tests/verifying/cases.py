"""The accuracy bibliography: entries with one known fault each, and sound ones."""

from __future__ import annotations

from dataclasses import dataclass, replace

from claimcheck.model.study import Entry
from tests.loopback.works import Work
from tests.verifying import library as lib
from tests.verifying.making import entry_of


@dataclass(frozen=True)
class Case:
    """One entry: what is wrong with it (or what it varies), and what must be said of it."""

    kind: str
    entry: Entry
    expected: str = ""
    """A field, a status, or ``not-found``; empty for a sound entry."""


def _cases(kind: str, expected: str, *made: tuple[Work, dict[str, object]]) -> list[Case]:
    return [
        Case(
            kind,
            entry_of(work, f"{kind.replace(' ', '-')}-{n}".lower().replace(",", ""), **changes),
            expected,
        )
        for n, (work, changes) in enumerate(made, 1)
    ]


def _title(work: Work, old: str, new: str) -> tuple[Work, dict[str, object]]:
    assert old in work.whole_title, (old, work.whole_title)
    return work, {"title": work.whole_title.replace(old, new)}


def _authors(work: Work, *names: str, others: bool = False) -> tuple[Work, dict[str, object]]:
    return work, {"authors": names, "extra": (("et-al", "true"),) if others else ()}


def _bare(work: Work, **changes: object) -> tuple[Work, dict[str, object]]:
    """Without an identifier, so that it has to be searched for."""
    return work, {"doi": "", "pmid": "", **changes}


def _named(work: Work, *, how: str) -> tuple[str, ...]:
    if how == "glued":
        return tuple(
            f"{f}, {''.join(p[0] for p in g.replace('-', ' ').split())}" for f, g in work.authors
        )
    return tuple(f"{f}, {g}" for f, g in work.authors)


FAULTY: tuple[Case, ...] = (
    *_cases(
        "species changed",
        "title",
        _title(lib.RATS, "rats", "mice"),
        _title(lib.RATS, "rats", "humans"),
        _title(lib.RATS, "rats", "rabbits"),
        _title(lib.GREEK, "cells in vitro", "mice in vivo"),
    ),
    *_cases(
        "species dropped or added",
        "title",
        _title(lib.RATS, " in rats", ""),
        _title(lib.GREEK, " cells in vitro", ""),
        _title(lib.CHILDREN, "tiredness", "tiredness in mice and"),
    ),
    *_cases(
        "design changed",
        "title",
        _title(lib.COHORT, "prospective cohort study", "randomised controlled trial"),
        _title(lib.COHORT, "prospective", "retrospective"),
        _title(lib.WOMEN, "randomised controlled trial", "cohort study"),
        _title(lib.DIABETES, "cross-sectional study", "randomized trial"),
        _title(lib.SICI, "case report", "systematic review"),
    ),
    *_cases(
        "design added",
        "title",
        _title(lib.RATS, "in rats", "in rats: a randomised controlled trial"),
        _title(lib.CHILDREN, "years", "years: a meta-analysis"),
        _title(lib.GROUP, "diabetes", "diabetes: a double-blind trial"),
    ),
    *_cases(
        "population changed",
        "title",
        _title(lib.WOMEN, "postmenopausal women", "older men"),
        _title(lib.CHILDREN, "children", "adults"),
        _title(lib.WOMEN, "postmenopausal", "premenopausal"),
        _title(lib.LONGLIST, "older adults", "adults"),
        _title(lib.TWIN_MEN, "men", "women"),
        _title(lib.PREPRINT, "pregnancy", "athletes"),
    ),
    *_cases(
        "number or part changed",
        "title",
        _title(lib.DIABETES, "type 2", "type 1"),
        _title(lib.GROUP, "type 1", "type 2"),
        _title(lib.ELOCATOR, "Phase II", "Phase III"),
        _title(lib.CHILDREN, "6-12", "2-5"),
        _title(lib.DIABETES, "B12", "B1"),
        _title(lib.REVIEW, "Vitamin A", "Vitamin D"),
        _title(lib.REVIEW, "Vitamin A", "Vitamin"),
    ),
    *_cases(
        "meaning turned",
        "title",
        _title(lib.LONGLIST, "sleep", "sleeplessness"),
        _title(lib.DIABETES, "and", "without"),
        _title(lib.SICI, "tremor", "rigor"),
    ),
    *_cases(
        "prefix of a title",
        "title",
        (lib.CHILDREN, {"title": "Make-believe iron drops for tiredness"}),
        (lib.LONGLIST, {"title": "Twelve authors and one invented supplement"}),
        (lib.REVIEW, {"title": "Vitamin A"}),
        (lib.DIABETES, {"title": "Metformin-like placebo and B12 levels in type 2..."}),
    ),
    *_cases(
        "first author changed",
        "authors",
        _authors(lib.RATS, "Smith, John", "Brandt, Jörg", "Okafor, Ngozi", "Lim, Wei-Ling"),
        _authors(lib.WOMEN, "Smith, Jane", others=True),
        _authors(lib.CHINESE, "Chang, Xiao-Ming", "Li, Na", "Wang, Y"),
    ),
    *_cases(
        "one shared surname",
        "authors",
        _authors(lib.RATS, "Kowalczyk, Zofia Maria", "Black, A", "White, B", "Grey, C"),
        _authors(lib.CHINESE, "Zhang, Xiao-Ming", "Chen, P", "Liu, Q"),
        _authors(lib.TWIN_MEN, "Rossi, U", "Kowalczyk, Z", "Weiß, A"),
        _authors(lib.COHORT, "Kowalczyk, Zofia"),
    ),
    *_cases(
        "same surname, another person",
        "authors",
        _authors(lib.WOMEN, "García-López, Pedro", "Nguyễn, Thị Hoa", "Østergaard, Søren"),
        _authors(lib.CHINESE, "Zhang, Qi", "Li, Na", "Wang, Y"),
    ),
    *_cases(
        "author left out or added",
        "authors",
        _authors(lib.WOMEN, "García-López, María José", "Østergaard, Søren"),
        _authors(lib.RATS, *_named(lib.RATS, how="full"), "Added, Author"),
        _authors(lib.GROUP, "The OTHER Research Group"),
    ),
    *_cases(
        "year off by two or more",
        "year",
        (lib.RATS, {"year": 2013}),
        (lib.WOMEN, {"year": 2002}),
        (lib.ONLINE, {"year": 2015}),
        _bare(lib.COHORT, year=2003),
    ),
    *_cases(
        "wrong journal with a DOI",
        "journal",
        (lib.RATS, {"journal": "The Lancet"}),
        (lib.WOMEN, {"journal": "JAMA"}),
        (lib.REVIEW, {"journal": "Nutrients"}),
        (lib.GREEK, {"journal": "Cell"}),
        (lib.PREPRINT, {"journal": "New England Journal of Medicine"}),
    ),
    *_cases(
        "sister journal",
        "journal",
        (lib.RATS, {"journal": "Journal of Pretend Nutrition Science"}),
        (lib.DIABETES, {"journal": "Diabetes"}),
        (lib.ELOCATOR, {"journal": "PLoS ONE"}),
        (lib.TWIN_MEN, {"journal": "Circulation of Fables: Failure"}),
        (lib.TWIN_MEN, {"journal": "Circulation of Fables"}),
    ),
    *_cases(
        "wrong volume",
        "volume",
        (lib.RATS, {"volume": "12"}),
        (lib.GREEK, {"volume": "91"}),
        (lib.SUPPLEMENT, {"volume": "57 Suppl 2"}),
    ),
    *_cases(
        "wrong pages",
        "pages",
        (lib.RATS, {"pages": "212-219"}),
        (lib.ELOCATOR, {"pages": "e0123465"}),
        (lib.WOMEN, {"pages": "212-221"}),
        (lib.REVIEW, {"pages": "CD999007"}),
        (lib.SUPPLEMENT, {"pages": "S13-S20"}),
    ),
    *_cases(
        "wrong type",
        "type",
        (lib.RATS, {"type": "book"}),
        (lib.WOMEN, {"type": "phdthesis"}),
        (lib.CHAPTER, {"type": "article"}),
        (lib.DATA, {"type": "article"}),
        (lib.COHORT, {"type": "incollection"}),
    ),
    *_cases(
        "DOI of another work",
        "doi",
        (lib.RATS, {"doi": lib.WOMEN.doi, "pmid": ""}),
        (lib.CHINESE, {"doi": lib.RATS.doi, "pmid": ""}),
        (lib.GROUP, {"doi": lib.REVIEW.doi}),
        (lib.COHORT, {"doi": lib.WOMEN.doi}),
    ),
    *_cases(
        "DOI of the erratum",
        "title",
        (lib.RATS, {"doi": lib.ERRATUM.doi, "pmid": ""}),
    ),
    *_cases(
        "PMID of another work",
        "pmid",
        (lib.RATS, {"pmid": lib.WOMEN.pmid}),
        (lib.CHILDREN, {"pmid": lib.GREEK.pmid}),
        (lib.CHINESE, {"pmid": lib.WOMEN.pmid, "doi": ""}),
    ),
    *_cases(
        "identifier of nobody",
        "not-found",
        (lib.RATS, {"doi": "10.5555/lib.9999", "pmid": ""}),
        (lib.WOMEN, {"doi": "10.5555/lib.2x", "pmid": ""}),
        (lib.RATS, {"doi": "", "pmid": "99999999"}),
    ),
    *_cases("PMID of nobody beside a DOI", "pmid", (lib.RATS, {"pmid": "99999999"})),
    *_cases("DOI of nobody beside a PMID", "doi", (lib.RATS, {"doi": "10.5555/lib.9998"})),
    *_cases(
        "made-up reference",
        "not-found",
        _bare(
            lib.RATS,
            title="Quantum cobalamin cures all imaginary pain for ever",
            authors=("Nobody, N",),
            year=2021,
        ),
        _bare(
            lib.WOMEN,
            title="Invented folate and mood in adolescents",
            authors=("Nobody, N",),
            year=2021,
            journal="Lancet",
        ),
        _bare(
            lib.TWIN_MEN,
            title="Pretend fish oil and heart rhythm",
            authors=("Rossi, U",),
            journal="",
            volume="",
            pages="",
        ),
    ),
    *_cases(
        "searched for and altered",
        "title",
        _bare(lib.RATS, title="Pretend zinc and bone density in mice"),
        _bare(lib.WOMEN, title=lib.WOMEN.title.replace("postmenopausal women", "older men")),
    ),
    *_cases(
        "searched for, another journal",
        "journal",
        _bare(lib.COHORT, journal="Gut"),
        _bare(lib.OLD, journal="British Medical Journal"),
    ),
    *_cases(
        "retracted",
        "retracted",
        (lib.RETRACTED, {}),
        (lib.RETRACTED_PUBMED, {}),
        (lib.RETRACTED_OPENALEX, {}),
        (lib.RETRACTED_FILE, {}),
        (lib.RETRACTED_TITLE, {}),
        _bare(lib.RETRACTED),
    ),
    *_cases("withdrawn", "withdrawn", (lib.WITHDRAWN, {})),
    *_cases("partly retracted", "partially-retracted", (lib.PARTIAL, {})),
    *_cases("expression of concern", "expression-of-concern", (lib.CONCERN, {})),
    *_cases("the notice itself", "retraction-notice", (lib.NOTICE, {})),
    *_cases("superseded version", "superseded", (lib.SUPERSEDED, {})),
    *_cases("preprint of a printed paper", "preprint-published", (lib.PUBLISHED_PREPRINT, {})),
    *_cases("withdrawn preprint", "withdrawn-preprint", (lib.WITHDRAWN_PREPRINT, {})),
    *_cases("services contradict each other", "contradictory", (lib.CONTRADICTORY, {})),
)

_PLAIN = (
    lib.RATS,
    lib.WOMEN,
    lib.COHORT,
    lib.CHILDREN,
    lib.DIABETES,
    lib.REVIEW,
    lib.GROUP,
    lib.ELOCATOR,
    lib.GREEK,
    lib.SUBTITLED,
    lib.OLD,
    lib.SICI,
    lib.LONGLIST,
    lib.PREPRINT,
    lib.TWIN_MEN,
    lib.TWIN_WOMEN,
    lib.ONLINE,
    lib.CHINESE,
    lib.SUPPLEMENT,
)

SOUND: tuple[Case, ...] = (
    *_cases("as recorded", "", *((work, {}) for work in _PLAIN)),
    *_cases(
        "other types",
        "",
        (lib.DATA, {"type": "dataset"}),
        (lib.CHAPTER, {"type": "incollection"}),
        (lib.RATS, {"type": "misc"}),
    ),
    *_cases(
        "DOI alone",
        "",
        *((w, {"pmid": ""}) for w in (lib.RATS, lib.WOMEN, lib.SICI, lib.GROUP)),
    ),
    *_cases(
        "PMID alone",
        "",
        *((w, {"doi": ""}) for w in (lib.RATS, lib.WOMEN, lib.CHINESE, lib.GROUP)),
    ),
    *_cases(
        "searched for",
        "",
        *(
            _bare(w)
            for w in (
                lib.RATS,
                lib.WOMEN,
                lib.COHORT,
                lib.OLD,
                lib.TWIN_MEN,
                lib.TWIN_WOMEN,
                lib.LONGLIST,
                lib.SUBTITLED,
            )
        ),
    ),
    *_cases(
        "title in another dress",
        "",
        (lib.WOMEN, {"title": lib.WOMEN.title.upper()}),
        (lib.WOMEN, {"title": lib.WOMEN.title.replace("randomised", "randomized") + "."}),
        (
            lib.GREEK,
            {
                "title": "Effect of invented beta-carotene and vitamin B12 on Homo fictus cells in vitro"
            },
        ),
        (
            lib.GREEK,
            {
                "title": "Effect of invented $\\beta$-carotene and vitamin B$_{12}$ on {H}omo fictus cells in vitro"
            },
        ),
        (lib.ELOCATOR, {"title": "Phase 2 trial of unreal methylcobalamin for tingling feet"}),
        (lib.OLD, {"title": "Letters on the fictive treatment of pernicious anemia"}),
        (lib.RATS, {"title": "RETRACTED: Pretend zinc and bone density in rats"}),
        (lib.REVIEW, {"title": lib.REVIEW.title.replace("meta-analysis", "meta analysis")}),
        (
            lib.CHILDREN,
            {"title": lib.CHILDREN.title.replace("Make-believe", "Makebelieve").replace("-", "–")},
        ),
    ),
    *_cases(
        "subtitle left off or put in",
        "",
        (lib.SUBTITLED, {"title": lib.SUBTITLED.title}),
        (lib.SUBTITLED, {"title": f"{lib.SUBTITLED.title}. Results of the NOWHERE trial"}),
        (lib.COHORT, {"title": "Fictive coffee and made-up gout"}),
    ),
    *_cases(
        "names as cataloguers write them",
        "",
        _authors(lib.WOMEN, *_named(lib.WOMEN, how="glued")),
        _authors(lib.WOMEN, "Garcia-Lopez, M. J.", "Nguyen, T. H.", "Ostergaard, S."),
        _authors(lib.CHINESE, "Zhang, X.M.", "Li, N", "Wang, Y"),
        _authors(lib.CHINESE, "Zhang, X", "Li, N", "Wang, Yan"),
        _authors(lib.RATS, "Kowalczyk, ZM", "Brandt, J", "Okafor, N", "Lim, WL"),
    ),
    *_cases(
        "order, groups, et al.",
        "",
        _authors(lib.RATS, *reversed(_named(lib.RATS, how="full"))),
        _authors(lib.LONGLIST, *_named(lib.LONGLIST, how="full")[:1], others=True),
        _authors(lib.LONGLIST, *_named(lib.LONGLIST, how="full")[:6]),
        _authors(lib.LONGLIST, *_named(lib.LONGLIST, how="full")[:3]),
        _authors(lib.RATS, *_named(lib.RATS, how="full"), "FABLE Study Group"),
        _authors(lib.GROUP, "FABLE Research Group"),
        _authors(lib.GROUP),
    ),
    *_cases(
        "year in print or online",
        "",
        (lib.RATS, {"year": 2010}),
        (lib.RATS, {"year": 2012}),
        (lib.ONLINE, {"year": 2018}),
        (lib.ONLINE, {"year": 2021}),
    ),
    *_cases(
        "journal abbreviated or dressed",
        "",
        *(
            (w, {"journal": w.abbreviation})
            for w in (
                lib.RATS,
                lib.WOMEN,
                lib.COHORT,
                lib.REVIEW,
                lib.GROUP,
                lib.SICI,
                lib.TWIN_MEN,
            )
        ),
        (lib.RATS, {"journal": "J. Pretend Nutr."}),
        (lib.COHORT, {"journal": "british journal of fiction and rheumatism"}),
        (lib.CHILDREN, {"journal": "Paediatrics of Nowhere"}),
        (lib.GROUP, {"journal": "Pretend England Journal of Medicine"}),
        (lib.SUPPLEMENT, {"journal": "Neurology of Fables Supplement"}),
    ),
    *_cases(
        "volume and pages written otherwise",
        "",
        (lib.RATS, {"pages": "112--9"}),
        (lib.RATS, {"pages": "112"}),
        (lib.RATS, {"pages": "pp. 112–119"}),
        (lib.ELOCATOR, {"pages": "0123456"}),
        (lib.ELOCATOR, {"pages": "1-14"}),
        (lib.SUPPLEMENT, {"volume": "56", "pages": "S12-20"}),
        (lib.RATS, {"volume": "Vol. 11"}),
        (lib.RATS, {"volume": "", "pages": "", "journal": "", "year": None}),
    ),
    *_cases("corrected", "", (lib.CORRECTED, {})),
    *_cases("reinstated", "", (lib.REINSTATED, {})),
)


def unique(cases: tuple[Case, ...]) -> tuple[Case, ...]:
    """The same cases under keys that differ."""
    return tuple(
        replace(c, entry=replace(c.entry, key=f"{c.entry.key}-{n}")) for n, c in enumerate(cases)
    )
