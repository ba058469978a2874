"""Articles audited over an executor give what they give one after the other."""

from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path

import pytest

from claimcheck.config import Config
from claimcheck.library.audits import audit
from claimcheck.model.finding import Level
from claimcheck.reporters.formats import render

_TEXTS = (
    "Ginger tea cures nausea in {n} days.",
    "In a trial with {n} nurses, zinc lozenges did not shorten colds.",
    "The bakery sold {n} loaves on Monday.",
)


@pytest.fixture
def articles(tmp_path: Path) -> list[Path]:
    """Files enough for several batches, one of them unreadable."""
    paths = []
    for n in range(40):
        path = tmp_path / f"article-{n:02}.md"
        path.write_text(f"# Day {n}\n\n{_TEXTS[n % len(_TEXTS)].format(n=n + 20)}\n", "utf-8")
        paths.append(path)
    return [*paths, tmp_path / "sound.wav"]


@pytest.fixture(params=[ThreadPoolExecutor, ProcessPoolExecutor])
def executor(request: pytest.FixtureRequest) -> Iterator[Executor]:
    """Two workers, threads and then processes."""
    with request.param(2) as pool:
        yield pool


def test_an_executor_changes_nothing(articles: list[Path], executor: Executor) -> None:
    articles[-1].write_bytes(b"RIFF")
    config = Config(root=articles[0].parent, require_claims=False)
    alone = audit(articles, config=config)
    assert audit(articles, config=config, executor=executor) == alone
    assert len(alone.articles) == len(articles)
    assert any(one.findings for one in alone.articles)


def test_every_article_is_reported_when_done(articles: list[Path], executor: Executor) -> None:
    articles[-1].write_bytes(b"RIFF")
    config = Config(root=articles[0].parent, require_claims=False)
    done: list[Path] = []
    audit(articles, config=config, executor=executor, progress=done.append)
    assert [path.name for path in done] == [path.name for path in articles]


def test_slim_keeps_the_source_text_and_every_finding(articles: list[Path]) -> None:
    config = Config(root=articles[0].parent, require_claims=False)
    whole, slim = (audit(articles[:5], config=config, slim=slim) for slim in (False, True))
    for one, other in zip(whole.articles, slim.articles, strict=True):
        assert one.article is not None
        assert other.article is not None
        assert other.article.source == one.article.source
        assert not other.article.blocks
        assert other.findings == one.findings
        assert [j.claim.id for j in other.claims] == [j.claim.id for j in one.claims]


@pytest.mark.parametrize("name", ["terminal", "jsonl", "sarif", "github", "junit", "markdown"])
def test_reports_of_findings_need_no_more_than_slim_audits(articles: list[Path], name: str) -> None:
    config = Config(root=articles[0].parent, require_claims=False)
    whole, slim = (audit(articles[:5], config=config, slim=slim) for slim in (False, True))
    assert render(slim, name, Level.NOTE) == render(whole, name, Level.NOTE)


@pytest.mark.parametrize("name", ["jsonl", "sarif", "github", "junit", "markdown", "rdjsonl"])
def test_reports_without_claims_need_no_claims_found(articles: list[Path], name: str) -> None:
    config = Config(root=articles[0].parent, require_claims=False)
    whole = audit(articles[:5], config=config)
    bare = audit(articles[:5], config=config, slim=True, list_found=False)
    assert any(one.claims for one in whole.articles)
    assert not any(one.claims for one in bare.articles)
    assert render(bare, name, Level.NOTE) == render(whole, name, Level.NOTE)
