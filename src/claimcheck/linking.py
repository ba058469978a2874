"""From the citations written in an article to the studies they mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from claimcheck.model.study import Study
from claimcheck.model.text import Article, CitationMark, MarkKind, Reference


class Linker:
    """Resolves marks and references against the bibliography by key, DOI, PMID or author and year."""

    def __init__(self, article: Article, studies: Mapping[str, Study]) -> None:
        self._studies = studies
        self._references = {r.label: r for r in article.references}
        self._by_id = _by_identifier(studies.values())
        self._by_author = _by_author(studies.values())

    def study_of(self, mark: CitationMark) -> str | None:
        """The key of the study a mark means; ``None`` where none in the bibliography fits."""
        if mark.kind is MarkKind.KEY:
            listed = self._references.get(f"@{mark.target}")
            found = self.study_of_reference(listed) if listed else None
            return mark.target if mark.target in self._studies else found
        if mark.kind in {MarkKind.DOI, MarkKind.PMID, MarkKind.PMCID}:
            return self._by_id.get((mark.kind, mark.target.lower()))
        if mark.kind is MarkKind.AUTHOR_YEAR:
            keys = self._by_author.get(_author_year(mark.target), ())
            return keys[0] if len(keys) == 1 else None
        is_note = mark.kind is MarkKind.FOOTNOTE
        reference = self._references.get(f"^{mark.target}" if is_note else mark.target)
        return self.study_of_reference(reference) if reference else None

    def study_of_reference(self, reference: Reference) -> str | None:
        """The key of the study an entry of the article's own list means."""
        by_doi = self._by_id.get((MarkKind.DOI, reference.doi.lower())) if reference.doi else None
        by_pmid = self._by_id.get((MarkKind.PMID, reference.pmid)) if reference.pmid else None
        return by_doi or by_pmid


def _by_identifier(studies: Iterable[Study]) -> dict[tuple[MarkKind, str], str]:
    found: dict[tuple[MarkKind, str], str] = {}
    for study in studies:
        entry = study.entry
        for kind, value in (
            (MarkKind.DOI, entry.doi),
            (MarkKind.PMID, entry.pmid),
            (MarkKind.PMCID, entry.pmcid),
        ):
            if value:
                found.setdefault((kind, value.lower()), study.key)
    return found


def _by_author(studies: Iterable[Study]) -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for study in studies:
        if study.entry.authors and study.entry.year:
            family = study.entry.authors[0].partition(",")[0].strip().lower()
            place = (family, str(study.entry.year))
            found[place] = (*found.get(place, ()), study.key)
    return found


def _author_year(target: str) -> tuple[str, str]:
    author, _, year = target.partition("|")
    first = (
        author.replace("&", " and ").split(" and ")[0].replace("et al.", "").replace("et al", "")
    )
    return first.strip().lower(), year
