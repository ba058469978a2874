"""The evidence graph as JSON-LD: schema.org for what things are, CiTO for how they cite."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

from claimcheck.model.cito import CITO
from claimcheck.model.claim import Citation, Claim
from claimcheck.model.study import Study

Articles = tuple[tuple[str, tuple[Claim, ...]], ...]

_CONTEXT = {
    "cito": "http://purl.org/spar/cito/",
    "schema": "https://schema.org/",
    "claimcheck": "urn:claimcheck:",
    "name": "schema:name",
    "text": "schema:text",
    "isPartOf": {"@id": "schema:isPartOf", "@type": "@id"},
    "sameAs": {"@id": "schema:sameAs", "@type": "@id"},
    "cites": {"@id": "cito:hasCitedEntity", "@type": "@id"},
    "citing": {"@id": "cito:hasCitingEntity", "@type": "@id"},
    "role": {"@id": "cito:hasCitationCharacterization", "@type": "@id"},
}


def jsonld(articles: Articles, studies: tuple[Study, ...]) -> str:
    """Every article, claim, study and citation as a node, citations typed with CiTO properties.

    A claim names its studies under the property itself; a node for each citation adds the stance
    and whether the article gives it.

    A role that is not a CiTO property is written as ``cito:cites``.
    """
    nodes = [
        *(node for path, claims in articles for node in _article(path, claims)),
        *(_study(study) for study in studies),
    ]
    return json.dumps({"@context": _CONTEXT, "@graph": nodes}, indent=2, ensure_ascii=False) + "\n"


def _article(path: str, claims: tuple[Claim, ...]) -> Iterator[dict[str, Any]]:
    article = _iri("article", path)
    yield {"@id": article, "@type": "schema:Article", "name": path}
    for claim in claims:
        name = f"{_iri('claim', path)}#{quote(claim.id, errors='replace')}"
        yield {
            "@id": name,
            "@type": "schema:Claim",
            "text": claim.quote,
            "isPartOf": article,
            "claimcheck:type": claim.type.value,
            "claimcheck:strength": claim.strength.label,
            **_roles(claim),
        }
        for number, citation in enumerate(claim.citations):
            yield _citation(citation, name, f"{name}/citation-{number + 1}")


def _roles(claim: Claim) -> dict[str, list[dict[str, str]]]:
    """The claim's studies, each under its CiTO property."""
    found: dict[str, list[dict[str, str]]] = {}
    for citation in claim.citations:
        studies = found.setdefault(f"cito:{_role(citation)}", [])
        studies.append({"@id": _iri("study", citation.study)})
    return found


def _role(citation: Citation) -> str:
    return citation.role if citation.role in CITO else "cites"


def _citation(citation: Citation, claim: str, name: str) -> dict[str, Any]:
    return {
        "@id": name,
        "@type": "cito:Citation",
        "citing": claim,
        "cites": _iri("study", citation.study),
        "role": f"cito:{_role(citation)}",
        "claimcheck:stance": citation.stance.value,
        "claimcheck:given": citation.given,
    }


def _study(study: Study) -> dict[str, Any]:
    entry = study.entry
    node: dict[str, Any] = {
        "@id": _iri("study", study.key),
        "@type": "schema:ScholarlyArticle",
        "name": entry.title,
        "claimcheck:design": study.design.value,
    }
    if entry.doi:
        node["sameAs"] = f"https://doi.org/{quote(entry.doi, safe='/()', errors='replace')}"
    if entry.year:
        node["schema:datePublished"] = str(entry.year)
    if study.status:
        node["claimcheck:status"] = sorted(study.status)
    return node


def _iri(kind: str, name: str) -> str:
    return f"urn:claimcheck:{kind}:{quote(name, safe='/', errors='replace')}"
