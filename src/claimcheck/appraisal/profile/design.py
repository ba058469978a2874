"""The design of a study: from its metadata, or else from what title and abstract call it."""

from __future__ import annotations

from claimcheck.appraisal.profile.record import Record
from claimcheck.appraisal.profile.signs import Score, read_signs, score
from claimcheck.appraisal.profile.species import is_of_things
from claimcheck.folding.patterns import pattern
from claimcheck.model.population import Species
from claimcheck.model.study import Design, Read
from claimcheck.values import replace

_ENOUGH = 5
_DECIDES = 20
_POOLED = 10
"""Points at which a review whose title calls it systematic is a meta-analysis all the same."""
_PLANNED = 12
"""Points in the abstract at which what a title calls a trial or a review is only planned."""
_SEARCHED = 10
"""Points in the abstract at which databases were searched, so that studies were studied."""
_OWN = 8
"""Points for a sign by which an abstract calls a design the work's own."""
_SYSTEMATIC = 16
"""Points in the abstract at which a review calls itself systematic."""
_CORRECTION = "correction"
_RESULTS = "results"

_BY_TYPE = (
    ("published erratum", Design.OTHER),
    ("retraction of publication", Design.OTHER),
    ("expression of concern", Design.OTHER),
    ("clinical trial protocol", Design.PROTOCOL),
    ("network meta-analysis", Design.META_ANALYSIS),
    ("meta-analysis", Design.META_ANALYSIS),
    ("systematic review", Design.SYSTEMATIC_REVIEW),
    ("scoping review", Design.SCOPING_REVIEW),
    ("randomized controlled trial", Design.RANDOMISED_TRIAL),
    ("equivalence trial", Design.RANDOMISED_TRIAL),
    ("pragmatic clinical trial", Design.RANDOMISED_TRIAL),
    ("practice guideline", Design.GUIDELINE),
    ("guideline", Design.GUIDELINE),
    ("consensus statement", Design.CONSENSUS),
    ("consensus development conference", Design.CONSENSUS),
    ("consensus development conference, nih", Design.CONSENSUS),
    ("case reports", Design.CASE_REPORT),
    ("editorial", Design.EDITORIAL),
    ("comment", Design.EDITORIAL),
    ("news", Design.EDITORIAL),
    ("controlled clinical trial", Design.NON_RANDOMISED_TRIAL),
    ("adaptive clinical trial", Design.NON_RANDOMISED_TRIAL),
    ("review", Design.NARRATIVE_REVIEW),
    ("clinical trial", Design.NON_RANDOMISED_TRIAL),
    ("observational study", Design.COHORT),
    ("twin study", Design.COHORT),
)
"""Designs by PubMed publication type, the more specific types first."""

_BY_KIND = (
    ("letter", Design.EDITORIAL),
    ("meeting abstract", Design.CONFERENCE_ABSTRACT),
    ("congress", Design.CONFERENCE_ABSTRACT),
)
"""Types that say how a work was published: they decide only where nothing else shows a design."""

_BY_HEADING = (
    ("mendelian randomization analysis", Design.MENDELIAN_RANDOMISATION),
    ("cross-over studies", Design.CROSSOVER_TRIAL),
    ("case-control studies", Design.CASE_CONTROL),
    ("cross-sectional studies", Design.CROSS_SECTIONAL),
    ("cohort studies", Design.COHORT),
    ("prospective studies", Design.COHORT),
    ("retrospective studies", Design.COHORT),
    ("longitudinal studies", Design.COHORT),
    ("follow-up studies", Design.COHORT),
    ("qualitative research", Design.QUALITATIVE),
    ("controlled before-after studies", Design.BEFORE_AFTER),
    ("interrupted time series analysis", Design.BEFORE_AFTER),
)
"""Designs by MeSH heading."""

_NARROWER: dict[Design, frozenset[Design]] = {
    Design.RANDOMISED_TRIAL: frozenset({Design.CROSSOVER_TRIAL, Design.PROTOCOL}),
    Design.SYSTEMATIC_REVIEW: frozenset(
        {Design.UMBRELLA_REVIEW, Design.SCOPING_REVIEW, Design.META_ANALYSIS, Design.PROTOCOL}
    ),
    Design.META_ANALYSIS: frozenset({Design.UMBRELLA_REVIEW, Design.PROTOCOL}),
    Design.NARRATIVE_REVIEW: frozenset(
        {
            Design.UMBRELLA_REVIEW,
            Design.META_ANALYSIS,
            Design.SYSTEMATIC_REVIEW,
            Design.SCOPING_REVIEW,
            Design.GUIDELINE,
            Design.CONSENSUS,
        }
    ),
    Design.NON_RANDOMISED_TRIAL: frozenset(
        {Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL, Design.BEFORE_AFTER, Design.PROTOCOL}
    ),
    Design.COHORT: frozenset(
        {
            Design.CASE_CONTROL,
            Design.CROSS_SECTIONAL,
            Design.CASE_SERIES,
            Design.BEFORE_AFTER,
            Design.MENDELIAN_RANDOMISATION,
        }
    ),
    Design.CASE_REPORT: frozenset({Design.CASE_SERIES}),
}
"""How the text may narrow a broader type: PubMed has none for crossover or umbrella review."""


_TRIALS = frozenset({Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL, Design.NON_RANDOMISED_TRIAL})
_BY_CHANCE = frozenset({Design.RANDOMISED_TRIAL, Design.CROSSOVER_TRIAL})
_OBSERVED = frozenset({Design.COHORT, Design.CASE_CONTROL, Design.BEFORE_AFTER})
_IN_LABORATORIES = frozenset({Species.MOUSE, Species.RAT, Species.OTHER_RODENT, Species.CELLS})
_DONE_TO = pattern(
    r"\b(?:fed|injected|infused|implanted|transplanted|inoculated|dosed|anaesthetised|anesthetised|"
    r"sacrificed|euthanised|diets?|supplement\w*|treated with|exposed to|mutants?|lacking|transgenic)\b"
)
"""What is done to animals in an experiment rather than observed in them."""
_OF_STUDIES = frozenset(
    {Design.SYSTEMATIC_REVIEW, Design.META_ANALYSIS, Design.SCOPING_REVIEW, Design.UMBRELLA_REVIEW}
    | {Design.PROTOCOL, Design.GUIDELINE, Design.CONSENSUS, Design.EDITORIAL}
)
"""Designs that a search of databases belongs to, or does not change."""


def read_design(record: Record) -> tuple[Design, Read | None]:
    """The design, and what it was read from; ``other`` and nothing where nothing shows it.

    A publication type decides, then a MeSH heading; the text may only narrow it.
    """
    told = _read_text_design(record)
    stated = _stated(record)
    if stated is None:
        return told or _of_kind(record)
    if told and told[0] in _NARROWER.get(stated[0], ()):
        return told
    return stated


def _of_kind(record: Record) -> tuple[Design, Read | None]:
    for kind, design in _BY_KIND:
        if kind in record.types:
            return design, Read("design", kind, "publication-type")
    return Design.OTHER, None


def _stated(record: Record) -> tuple[Design, Read] | None:
    for name, design in _BY_TYPE:
        kind = next((t for t in record.types if t == name or t.startswith(f"{name}, phase")), None)
        if kind:
            return design, Read("design", kind, "publication-type")
    for name, design in _BY_HEADING:
        if name in record.headings:
            return design, Read("design", name, "mesh")
    return None


def settle_design(
    record: Record,
    told: tuple[Design, Read | None],
    species: frozenset[Species],
    told_species: tuple[Read, ...],
) -> tuple[Design, Read | None]:
    """The design once it is known whom it studied: animals set apart at random are an experiment.

    Where the title or the metadata call it a trial, it stays one (veterinary trials). Plots of
    wheat that were set apart at random, or a device that was tried so, are no trial. Work on mice
    or cells that names no design is an experiment, too.
    """
    design, read = told
    if Species.HUMAN in species:
        return told if read else _of_people(record) or told
    if read is None:
        return _of_animals(record, species, told_species) or told
    if read.where != "abstract":
        return told
    if species and design in _TRIALS | _OBSERVED:
        seen = design is Design.COHORT and not species & _IN_LABORATORIES
        return (design if seen else Design.EXPERIMENT), read
    if design in _TRIALS and is_of_things(record):
        return (Design.EXPERIMENT if _is_tested(record) else Design.OTHER), read
    return told


_OF_PEOPLE = (
    (
        Design.COHORT,
        pattern(
            r"\band again (?:in|at|after|every)\b|\bevery (?:\w+ )?(?:weeks|months|years)\b|\b(?:weeks|months|years) later\b|"
            r"\b(?:followed (?:up|for|until)|follow-?up)\b|\bat (?:\d+|one|two|three|five|six|ten|twelve) (?:months|years)\b"
        ),
    ),
    (
        Design.CASE_CONTROL,
        pattern(
            r"\bwith and (?:\d+ )?without\b|\band (?:\d+ |\w+ )?(?:healthy|unaffected|matched) \w+\b|\bcontrols\b"
        ),
    ),
    (
        Design.CROSS_SECTIONAL,
        pattern(
            r"\b(?:was|were) (?:measured|tested|taken|collected|assessed|examined|determined|asked|interviewed|screened)\b|"
            r"\bwe (?:measured|tested|asked|examined|interviewed|screened)\b"
        ),
    ),
)
"""What was done to people whom an abstract calls by no design, the more telling first."""
_GIVEN = pattern(
    r"\b(?:received|underwent|given|took|treated|treatment with|therapy|intervention|trial|operated|surgery|"
    r"agreement|reliab\w+|reproducib\w+|repeatab\w+)\b"
)
"""Something was tried, be it only a way of measuring."""


def _of_people(record: Record) -> tuple[Design, Read] | None:
    """The design of a study that names none: people were watched, set side by side, or measured once.

    Where they were given something it stays unknown, for it cannot be told who was compared with whom.
    """
    text = record.folded_abstract
    if _GIVEN.search(text):
        return None
    for design, done in _OF_PEOPLE:
        if found := done.search(text):
            return design, Read("design", record.abstract[found.start() : found.end()], "abstract")
    return None


def _is_tested(record: Record) -> bool:
    """Whether the abstract describes laboratory tests."""
    return score(record, "designs").get(Design.EXPERIMENT, Score()).abstract >= _ENOUGH


def _of_animals(
    record: Record, species: frozenset[Species], told: tuple[Read, ...]
) -> tuple[Design, Read] | None:
    """An experiment, where no design is named but mice or cells were used or animals fed."""
    if not told or not record.abstract:
        return None
    if species & _IN_LABORATORIES or _DONE_TO.search(record.folded_abstract):
        return Design.EXPERIMENT, replace(told[0], field="design")
    return None


def _read_text_design(record: Record) -> tuple[Design, Read] | None:
    """The design that title and abstract show; ``None`` where they show none."""
    scores = score(record, "designs")
    best = _best(scores)
    if best is None:
        return None
    best = _amend(scores, best)
    design = Design.OTHER if best == _CORRECTION else Design(best)
    return design, scores[best].read("design")


def _amend(scores: dict[str, Score], best: str) -> str:
    """The design that a plan, a search of databases or a pooling makes of the first reading.

    What a title calls a trial is a plan where the abstract says what will be done; what a title
    names only is what a search looked for, and a review that searched is no narrative one.
    """
    planned, searched, pooled = (
        scores.get(design, Score())
        for design in (Design.PROTOCOL, Design.SYSTEMATIC_REVIEW, Design.META_ANALYSIS)
    )
    if planned.abstract >= _PLANNED and _RESULTS not in scores and best != _CORRECTION:
        return Design.PROTOCOL
    told = scores[best]
    if best not in _OF_STUDIES and _searched(best, told, searched):
        best = Design.SYSTEMATIC_REVIEW
    if best not in _OF_STUDIES and told.strongest < _OWN and pooled.strongest >= _OWN:
        return Design.META_ANALYSIS
    least = _POOLED if searched.title >= _DECIDES else _ENOUGH
    if best == Design.SYSTEMATIC_REVIEW and pooled.points >= least:
        return Design.META_ANALYSIS
    return best


def _searched(best: str, told: Score, searched: Score) -> bool:
    """Whether a search outweighs what only the title names; a review must call it systematic."""
    if told.title >= _DECIDES:
        return False
    if best == Design.NARRATIVE_REVIEW:
        return searched.strongest >= _SYSTEMATIC
    return told.abstract <= 0 and searched.abstract >= _SEARCHED


def _best(scores: dict[str, Score]) -> str | None:
    """The first design of the file that the title names, else the one with the most points.

    Of designs with as many points a randomised one is told: people allocated by chance may also
    have been followed up.
    """
    order = {sign.for_what: at for at, sign in enumerate(reversed(read_signs("designs")))}
    named = [design for design, found in scores.items() if found.title >= _DECIDES]
    if named:
        return max(named, key=lambda design: order[design])
    enough = [design for design, found in scores.items() if found.points >= _ENOUGH]
    return max(
        enough,
        key=lambda design: (scores[design].points, design in _BY_CHANCE, order[design]),
        default=None,
    )
