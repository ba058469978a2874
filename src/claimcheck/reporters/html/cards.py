"""What a reviewer needs to know about each claim, as plain values for the template."""

from __future__ import annotations

from collections.abc import Mapping

from claimcheck.model.claim import Citation
from claimcheck.model.finding import ArticleAudit, Finding, JudgedClaim, Verdict
from claimcheck.model.study import Result, Study
from claimcheck.model.wording import Cue
from claimcheck.reporters.words import VERDICT_RULES, worded
from claimcheck.reviewing.state import standing
from claimcheck.rulebook.places import overlapping
from claimcheck.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class StudyCard:
    """One cited study, with what a reviewer needs to decide."""

    key: str
    title: str
    stance: str
    given: bool
    """Whether the article itself cites it."""
    indirect: tuple[str, ...] = ()
    note: str = ""
    quote: str = ""
    source: str = ""
    """Authors, journal, year."""
    link: str = ""
    design: str = "unknown"
    people: str = ""
    size: str = ""
    results: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    fallen: bool = False
    risk: str = ""
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """A piece of a quoted claim; ``cue`` names what it does, empty where it does nothing."""

    text: str
    cue: str = ""


@dataclass(frozen=True, slots=True)
class ClaimCard:
    """A claim with its verdict and everything that led to it."""

    id: str
    modelled: bool
    """Whether a claims file has it; one found in the text alone is judged on its words."""
    anchor: str
    place: str
    verdict: str
    words: tuple[Words, ...]
    statement: str
    type: str
    people: str
    strength: str
    reading: str
    judged: Verdict | None
    certainty: str
    studies: tuple[StudyCard, ...]
    findings: tuple[Finding, ...]
    review: str
    decided: str

    @property
    def rules(self) -> str:
        """The names of the rules that flag it, for filtering."""
        return " ".join(sorted({f.rule for f in self.findings}))

    @property
    def findings_to_show(self) -> tuple[Finding, ...]:
        """The findings that say more than the verdict does, if only who waived it."""
        return tuple(
            f
            for f in self.findings
            if not self.judged or f.rule not in VERDICT_RULES or f.suppressed
        )

    @property
    def families(self) -> str:
        """The families of the rules that flag it."""
        return " ".join(sorted({f.rule.partition("/")[0] for f in self.findings}))


def claim_cards(one: ArticleAudit, number: int, studies: Mapping[str, Study]) -> list[ClaimCard]:
    """The cards of an article's claims, in the order of the text."""
    by_claim = _by_claim(one)
    ordered = sorted(one.claims, key=lambda j: (j.claim.span, j.claim.id))
    return [_card(j, one, number, by_claim.get(j.claim.id, []), studies) for j in ordered]


def of_no_claim(one: ArticleAudit) -> tuple[Finding, ...]:
    """The findings that stand on no claim's card, in their order."""
    return tuple(_by_claim(one).get(None, ()))


def _by_claim(one: ArticleAudit) -> dict[str | None, list[Finding]]:
    """The findings of each claim, by its id; those of none under ``None``.

    A finding that names no claim belongs to the first that nobody modelled whose words it marks.
    """
    ids = {judged.claim.id for judged in one.claims}
    unmodelled = {j.claim.span: j.claim.id for j in one.claims if not j.claim.modelled}
    places = sorted(unmodelled)
    found: dict[str | None, list[Finding]] = {}
    for finding in one.findings:
        claim = finding.claim if finding.claim in ids else None
        if finding.claim is None and finding.span is not None:
            marked = overlapping(finding.span, places)
            claim = unmodelled[places[marked[0]]] if marked else None
        found.setdefault(claim, []).append(finding)
    return found


def _anchor_of(number: int, claim: str) -> str:
    """The fragment by which a claim's card is linked."""
    return f"c{number}-{claim}"


def _card(
    judged: JudgedClaim,
    one: ArticleAudit,
    number: int,
    findings: list[Finding],
    studies: Mapping[str, Study],
) -> ClaimCard:
    claim, verdict = judged.claim, judged.verdict
    place = "not found in the text"
    if claim.anchored and one.article:
        place = one.article.place(claim.span.start)
    ceiling = verdict.ceiling if verdict else None
    review = claim.review
    return ClaimCard(
        id=claim.id,
        modelled=claim.modelled,
        anchor=_anchor_of(number, claim.id),
        place=place,
        verdict=verdict.kind.value if verdict else "unjudged",
        words=_words(" ".join(claim.quote.split()), claim.wording.cues),
        statement=claim.statement,
        type=claim.type.value,
        people=_people(judged),
        strength=max(claim.strength, claim.wording.strength).label,
        reading=_reading(judged),
        judged=verdict,
        certainty=ceiling.certainty.value if ceiling and ceiling.certainty else "not rated",
        studies=tuple(_study(c, studies.get(c.study)) for c in claim.citations),
        findings=tuple(sorted(findings, key=lambda f: (bool(f.suppressed), f.level.rank, f.rule))),
        review=standing(claim, studies, stands=claim.anchored).state.value,
        decided=f"{review.by} on {review.on}{f': {review.because}' if review.because else ''}"
        if review.by
        else "",
    )


def _words(quote: str, cues: tuple[Cue, ...]) -> tuple[Words, ...]:
    pieces: list[Words] = []
    at = 0
    for cue in sorted(cues, key=lambda c: c.span):
        start = quote.find(cue.text, at)
        if not cue.text or start < 0:
            continue
        if start > at:
            pieces.append(Words(quote[at:start]))
        pieces.append(Words(cue.text, cue.kind.value))
        at = start + len(cue.text)
    return (*pieces, Words(quote[at:])) if at < len(quote) else tuple(pieces)


def _people(judged: JudgedClaim) -> str:
    people = judged.claim.population
    told = [
        *people.condition,
        *people.status,
        *(a.value for a in people.age),
        *(s.value for s in people.sex),
    ]
    if people.general:
        told.append("everyone")
    return ", ".join(told)


def _reading(judged: JudgedClaim) -> str:
    return ", ".join(worded(judged.claim.wording))


def _study(citation: Citation, study: Study | None) -> StudyCard:
    cited = StudyCard(
        key=citation.study,
        title="not in the bibliography",
        stance=citation.stance.value.replace("-", " "),
        given=citation.given,
        indirect=tuple(i.value.replace("-", " ") for i in citation.indirect),
        note=citation.note,
        quote=citation.quote,
    )
    return cited if study is None else _with_facts(cited, study)


def _with_facts(cited: StudyCard, study: Study) -> StudyCard:
    card = replace(
        cited,
        title=study.entry.title,
        source=_source(study),
        link=f"https://doi.org/{study.entry.doi}" if study.entry.doi else "",
        design=study.design.words,
        status=tuple(sorted(s.value.replace("-", " ") for s in study.status)),
        fallen=study.fallen,
    )
    judged = study.appraisal
    if judged is None:
        return card
    risk = judged.risk_of_bias
    return replace(
        card,
        people=", ".join((*judged.population.condition, *judged.population.status)),
        size=f"{judged.n:,}" if judged.n else "",
        results=tuple(_result(r) for r in judged.results),
        risk=risk.value.replace("-", " ") if risk else "",
        unsure=judged.unsure,
    )


def _source(study: Study) -> str:
    entry = study.entry
    first = entry.authors[0].partition(",")[0] if entry.authors else ""
    who = first + (" and others" if len(entry.authors) > 1 else "")
    return ", ".join(filter(None, (who, entry.journal, str(entry.year or ""))))


def _result(result: Result) -> str:
    interval = f"95 % {result.interval}" if result.interval else ""
    numbers = ", ".join(filter(None, (result.estimate, interval)))
    direction = result.direction.value.replace("-", " ")
    return f"{result.outcome.name}: {direction}{f' ({numbers})' if numbers else ''}"
