"""What changed since a commit: lines of articles, models of claims, evidence behind them."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from claimcheck.config import Config
from claimcheck.errors import ArticleError
from claimcheck.library import baseline
from claimcheck.library.batches import audit_read
from claimcheck.library.git import commit_of, files_at, lines_since
from claimcheck.library.loading import Loaded, load_project
from claimcheck.library.rules import chosen_rules
from claimcheck.library.running_lines import runs_on
from claimcheck.library.snapshot import Snapshot, content_at, snapshot, write_folder
from claimcheck.model.claim import Claim
from claimcheck.model.finding import ArticleAudit, Audit, Finding
from claimcheck.model.study import Study
from claimcheck.model.text import Article, Span, Suppression
from claimcheck.readers import read_article
from claimcheck.values import dataclass, replace

_WORD = re.compile(r"[^\W_]+")
_BETWEEN = r"(?:<[^<>]*+>|\]\([^()\s]*+\)|[^\w<]|_)++"
"""What can separate two words in the source: white space, marks, tags, the target of a link."""


@dataclass(frozen=True, slots=True)
class Earlier:
    """A project as it was at a commit."""

    config: Config
    files: Snapshot
    loaded: Loaded

    def audit(self, path: str) -> Audit:
        """The audit of the article then at ``path``, by the rules of today; empty where none could be read."""
        data = content_at(self.files, path)
        try:
            article = read_article(data, path) if data is not None else None
        except ArticleError:
            article = None
        if article is None:
            return Audit()
        rules = chosen_rules(self.config)
        return Audit((audit_read(article, self.config, self.loaded, rules, list_found=False)[0],))


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since a commit."""

    known: frozenset[str]
    """The files that git knew then, as paths below the project's root; any other is new.

    None where the claims or the bibliography of then are not in the repository.
    """
    lines: Mapping[str, frozenset[int] | None]
    """Changed or added lines of changed files; ``None`` where every line counts as changed."""
    claims: frozenset[tuple[str, str]]
    """Claims by article and id whose model or cited evidence changed."""
    studies: frozenset[str]
    """Studies of which something changed, as findings on words that nobody modelled name them too."""
    dropped: frozenset[tuple[str, str]]
    """Articles, and the words of claims that were modelled then and no longer are."""
    earlier: Earlier
    """What an article's audit would have found then."""

    def is_new(self, path: str) -> bool:
        """Whether all of a file counts as changed."""
        return path not in self.known or (path in self.lines and self.lines[path] is None)

    def touch(self, path: str) -> bool:
        """Whether something changed in an article, or in its claims."""
        return path in self.lines or any(path == name for name, _ in self.claims | self.dropped)


def changes_since(ref: str, config: Config, loaded: Loaded) -> Changes:
    """What differs between ``ref`` and the work tree; a file that git did not know is new.

    Raises:
        UsageError: the project is not in a git repository, or git knows no such commit.
    """
    commit = commit_of(config.root, ref)
    files = snapshot(config.root, commit)
    before, whole = _loaded_at(files, config)
    return Changes(
        files_at(config.root, commit) if whole else frozenset(),
        lines_since(config.root, commit),
        frozenset(_changed_claims(before, loaded)),
        frozenset(_changed_studies(before.studies, loaded.studies)),
        frozenset(_dropped_claims(before, loaded)),
        Earlier(config, files, before),
    )


def only_changed(audit: Audit, changes: Changes) -> Audit:
    """The findings on changed lines, about changed claims, and that a change elsewhere led to.

    Findings of the whole project, and gaps, stay.
    """
    return replace(audit, articles=tuple(_narrowed(one, changes) for one in audit.articles))


def _narrowed(one: ArticleAudit, changes: Changes) -> ArticleAudit:
    if one.article is None or changes.is_new(one.path):
        return one
    lines = _new_lines(one.path, one.article, changes)
    claims = tuple(j for j in one.claims if _is_touched(one, j.claim, lines, changes))
    touched = {j.claim.id for j in claims}
    known = _known_then(one, changes)
    kept = tuple(
        f
        for f, then in zip(one.findings, known, strict=True)
        if not then or _stays(f, one.article, touched, lines, changes)
    )
    return replace(one, findings=kept, claims=claims)


def _known_then(one: ArticleAudit, changes: Changes) -> list[bool]:
    """Of each finding, whether the article had it then too, or it is set aside now."""
    if not changes.touch(one.path):
        return [True] * len(one.findings)
    then = baseline.keys_of(changes.earlier.audit(one.path))
    held = baseline.apply(Audit((one,)), then)
    return [bool(f.suppressed) for f in held.findings]


def _is_touched(one: ArticleAudit, claim: Claim, lines: set[int], changes: Changes) -> bool:
    if (one.path, claim.id) in changes.claims:
        return True
    if one.article is None or not claim.anchored:
        return one.path in changes.lines
    return any(_meets(one.article, span, lines) for span in (claim.span, *claim.copies))


def _stays(
    finding: Finding, article: Article, touched: set[str], lines: set[int], changes: Changes
) -> bool:
    if finding.claim in touched or not changes.studies.isdisjoint(finding.studies):
        return True
    if finding.span is None:
        return finding.claim is None and finding.path in changes.lines
    return _meets(article, finding.span, lines)


def _meets(article: Article, span: Span, lines: Collection[int]) -> bool:
    return any(n in lines for n in _lines(article, span))


def _lines(article: Article, span: Span) -> range:
    first = article.position(span.start)[0]
    return range(first, article.position(max(span.start, span.end - 1))[0] + 1)


def _comments(article: Article, changed: Collection[int]) -> list[Suppression]:
    """The comments on changed lines that set rules aside: what each covers may be newly allowed or forbidden."""
    return [one for one in article.suppressions if _meets(article, one.span, changed)]


def _new_lines(path: str, article: Article, changes: Changes) -> set[int]:
    """The changed lines, and the lines from or into which a changed sentence runs on."""
    text = article.source.split("\n")
    changed = set(changes.lines.get(path) or ())
    for where, words in changes.dropped:
        if where == path:
            changed.update(_standing(words, article))
    changed.update(*(_lines(article, one.covers) for one in _comments(article, changed)))
    wide = set(changed)
    for n in changed:
        before, after = n, n
        while 1 < before <= len(text) and runs_on(text[before - 2], text[before - 1]):
            before -= 1
        while after < len(text) and runs_on(text[after - 1], text[after]):
            after += 1
        wide.update(range(before, after + 1))
    return wide


def _standing(words: str, article: Article) -> Iterator[int]:
    """The lines with the words of a claim, whatever markup is between them."""
    if not (found := _WORD.findall(words)):
        return
    for place in re.finditer(_BETWEEN.join(found), article.source, re.IGNORECASE):
        yield from _lines(article, Span(place.start(), place.end()))


def _changed_claims(before: Loaded, now: Loaded) -> Iterator[tuple[str, str]]:
    differing = frozenset(_changed_studies(before.studies, now.studies))
    for article, one in now.claims.items():
        told = before.claims.get(article)
        old = {c.id: c for c in told.claims} if told else {}
        for claim in one.claims:
            same = claim.id in old and replace(old[claim.id], line=0) == replace(claim, line=0)
            if not same or any(c.study in differing for c in claim.citations):
                yield article, claim.id


def _dropped_claims(before: Loaded, now: Loaded) -> Iterator[tuple[str, str]]:
    for article, told in before.claims.items():
        left = {c.quote for c in now.claims[article].claims} if article in now.claims else set()
        yield from ((article, c.quote) for c in told.claims if c.quote and c.quote not in left)


def _changed_studies(before: Mapping[str, Study], now: Mapping[str, Study]) -> Iterator[str]:
    for key in before.keys() | now.keys():
        first, second = before.get(key), now.get(key)
        if first is None or second is None or _bare(first) != _bare(second):
            yield key


def _bare(study: Study) -> Study:
    """The study wherever its entry stands."""
    return replace(study, entry=replace(study.entry, line=0, file=""))


def _loaded_at(told: Snapshot, config: Config) -> tuple[Loaded, bool]:
    """The claims and the bibliography as they were at a commit, and whether git could show them all."""
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder)
        whole = [
            write_folder(told, named, top / kept)
            for named, kept in ((config.claims, "claims"), (config.bibliography, "bibliography"))
        ]
        config = replace(config, root=top, claims="claims", bibliography="bibliography")
        return load_project(config), all(whole)
