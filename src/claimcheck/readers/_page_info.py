"""What a web page says of itself: its title, who wrote and reviewed it, and when."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from claimcheck.model.text import ArticleInfo
from claimcheck.readers.frontmatter import info_of
from claimcheck.values import replace


def page_info(
    meta: Mapping[str, str], linked_data: Iterable[Any], *, title: str, language: str
) -> ArticleInfo:
    """The facts of a page's ``meta`` tags, completed from its JSON-LD."""
    told = info_of(
        {
            "title": meta.get("og:title") or title,
            "author": meta.get("author")
            or meta.get("article:author")
            or meta.get("citation_author"),
            "date": meta.get("article:published_time")
            or meta.get("date")
            or meta.get("citation_publication_date"),
            "updated": meta.get("article:modified_time") or meta.get("last-modified"),
            "lang": language,
        }
    )
    for data in _objects(linked_data):
        more = info_of(data)
        told = replace(
            told,
            title=told.title or more.title,
            author=told.author or more.author,
            reviewer=told.reviewer or more.reviewer,
            published=told.published or more.published,
            updated=told.updated or more.updated,
        )
    return told


_ARTICLES = ("article", "webpage", "report", "posting")


def _objects(found: Iterable[Any]) -> list[dict[str, Any]]:
    """The JSON-LD objects that describe an article or a page."""
    waiting, objects = list(found), list[dict[str, Any]]()
    while waiting and len(objects) < 100:
        one = waiting.pop(0)
        if isinstance(one, list):
            waiting = [*one, *waiting]
        elif isinstance(one, dict):
            waiting.extend(v for k, v in one.items() if k == "@graph")
            kinds = one.get("@type", "")
            told = (
                " ".join(kinds)
                if isinstance(kinds, list) and all(isinstance(k, str) for k in kinds)
                else str(kinds)
            )
            if any(word in told.lower() for word in _ARTICLES):
                objects.append(one)
    return objects
