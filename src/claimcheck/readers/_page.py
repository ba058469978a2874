"""The part of a web page that is the article: by tags, roles, and how much is prose, not links."""

from __future__ import annotations

import re
from collections.abc import Mapping

from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.values import dataclass

_OUTSIDE = word_set(
    "nav footer form button select dialog svg canvas object video audio menu map math head"
)
_NO_PROSE = _OUTSIDE - {"footer", "form", "dialog"}
"""Elements that nobody writes an article in."""
_OUTSIDE_ROLES = word_set(
    "navigation banner contentinfo complementary search dialog alertdialog menu menubar"
)
_OUTSIDE_WORDS = pattern(
    r"(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|sidebar|side-?bar|cookies?|consent|gdpr|related(?:-?(?:posts?|articles?|content|links?))?|"
    r"recommended|read-?next|more-?stories|shar(?:e|ing)|social|promo|newsletter|subscribe|subscription|sign-?up|comments?|disqus|"
    r"footer|breadcrumbs?|advert(?:isement)?s?|ads?|sponsor(?:ed)?|popup|pop-?up|modal|overlay|toolbar|tags?|pagination|pager|"
    r"skip-?link|screen-?reader(?:-text)?|sr-only|visually-?hidden|masthead|site-?header|author-?bio|widget|carousel|paywall|toc|"
    r"table-of-contents)(?:$|[\s_-])",
    re.IGNORECASE,
)
_HIDDEN = pattern(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_UNFOLDS = pattern(
    r"(?:^|[\s_-])(?:accordions?|collaps(?:e|ed|ible)|expand(?:able|er)?|faqs?|answers?|toggle|tab-?(?:panel|pane|content)|disclosure)"
    r"(?:$|[\s_-])",
    re.IGNORECASE,
)
"""Parts of a page that are hidden until their reader opens them."""
_MAIN_WORDS = pattern(
    r"(?:^|[\s_-])(?:article-?(?:body|content|text)|post-?(?:body|content)|entry-?content|main-?content|content-?body|story-?body|"
    r"rich-?text|prose)(?:$|[\s_-])",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Region:
    """One element that may contain the article, and how much prose and how many links are in it."""

    name: str
    rank: int
    """3 for an element that calls itself the article's body, 2 for ``article`` and ``main``, 1 for the page."""
    start: int
    end: int = 0
    prose: int = 0
    links: int = 0

    @property
    def weight(self) -> float:
        """Characters of prose that are not links."""
        return max(0.0, self.prose - 1.5 * self.links)


def is_outside(name: str, attributes: Mapping[str, str]) -> bool:
    """Whether an element is no part of any article: navigation, forms, banners, hidden text."""
    if name in _OUTSIDE or attributes.get("role", "") in _OUTSIDE_ROLES:
        return True
    if _is_hidden(attributes):
        return True
    told = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return name not in {"body", "html", "main", "article"} and bool(_OUTSIDE_WORDS.search(told))


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    """Whether readers never see it, not even when they open what can be opened."""
    hidden = "hidden" in attributes or attributes.get("aria-hidden") == "true"
    if not (hidden or _HIDDEN.search(attributes.get("style", ""))):
        return False
    told = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    found = attributes.get("hidden") == "until-found" or attributes.get("role") == "tabpanel"
    return not (found or _UNFOLDS.search(told))


def unread_name(name: str, attributes: Mapping[str, str]) -> str:
    """How to call an element outside the article whose words a reader may see; empty if there are none."""
    if name in _NO_PROSE or attributes.get("role") == "navigation" or _is_hidden(attributes):
        return ""
    told = (f'{key}="{attributes[key][:80]}"' for key in ("class", "id") if attributes.get(key))
    return " ".join((name, *told))


def rank_of(name: str, attributes: Mapping[str, str]) -> int:
    """How likely an element is to contain the article; 0 where nothing says so."""
    told = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    if attributes.get("itemprop") == "articleBody" or _MAIN_WORDS.search(told):
        return 3
    if name in {"article", "main"} or attributes.get("role") in {"main", "article"}:
        return 2
    return 1 if name == "body" else 0


def main_region(regions: list[Region], total: float) -> Region | None:
    """The region to read: the most likely one with a fair share of the page's prose."""
    for rank in (3, 2):
        best = max((r for r in regions if r.rank == rank), key=lambda r: r.weight, default=None)
        if best and best.weight >= max(200.0, 0.35 * total):
            return best
    best = max((r for r in regions if r.rank >= 2), key=lambda r: r.weight, default=None)
    if best and best.weight >= 0.6 * total and best.weight > 0:
        return best
    return None
