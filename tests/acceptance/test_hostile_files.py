"""Whatever a file holds, its audit ends: with findings, with what was not checked, or a clear error."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import claimcheck
from claimcheck.config import Config
from claimcheck.errors import ClaimcheckError

SUFFIXES = ("md", "mdx", "txt", "html")
HOSTILE = {
    "deep lists": "- " * 3_000 + "x",
    "deep quotes": "> " * 3_000 + "cures",
    "open brackets": "([{" * 20_000,
    "open tags": "<div><p>" * 10_000 + "It cures colds.",
    "one long line": "Ginger may reduce nausea. " * 8_000,
    "one long word": "a" * 300_000,
    "modal after modal": "may could might " * 5_000,
    "percent after percent": "5% of 10% (95% CI 1 to 2, p<0.05) " * 2_000,
    "citation after citation": "[1,2-9][@a;@b](Roe, 2020)" * 3_000,
    "zero width": "cu\u200bres \u202ecolds\u202c " * 3_000,
    "carriage returns": "It helps.\r\r\n\n\r" * 3_000,
    "front matter bomb": "---\na: &a [x,x]\n" + "b: [*a,*a]\n" * 100 + "---\nIt helps.",
    "comments": "<!-- claimcheck: ignore " * 5_000,
    "emoji": "👩‍⚕️ cures 🙂 " * 3_000,
}
CONFIG = Config(require_claims=False)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_is_audited_in_time(name: str, suffix: str) -> None:
    start = time.process_time()
    audit = claimcheck.audit_text(HOSTILE[name], format=suffix, config=CONFIG)
    assert audit.exit_code in (0, 1, 3)
    assert time.process_time() - start < 60


def test_hidden_characters_are_a_finding() -> None:
    audit = claimcheck.audit_text("Ginger cu\u200bres nausea.", config=CONFIG)
    assert "hygiene/hidden-characters" in {f.rule for f in audit.articles[0].findings}


@given(st.binary(max_size=600), st.sampled_from((*SUFFIXES, "docx")))
@settings(max_examples=150)
def test_any_bytes_are_audited_or_refused(data: bytes, suffix: str) -> None:
    try:
        claimcheck.audit_text(data.decode("latin-1"), format=suffix, config=CONFIG)
    except ClaimcheckError as error:
        assert str(error)  # noqa: PT017


def test_a_truncated_article_of_every_format_is_audited_or_said_not_to_be(tmp_path: Path) -> None:
    article = "# Ginger\n\nGinger is **highly effective** for [nausea](https://doi.org/10.5555/x).\n\n| A | B |\n|---|---|\n| c | d |\n"
    randomly = random.Random(7)  # noqa: S311  (a test, no secret)
    paths = []
    for number in range(40):
        suffix = randomly.choice(SUFFIXES)
        path = tmp_path / f"{number}.{suffix}"
        path.write_text(article[: randomly.randrange(len(article))], encoding="utf-8")
        paths.append(path)
    audit = claimcheck.audit(paths, config=Config(root=tmp_path, require_claims=False))
    assert len(audit.articles) == 40
    assert all(one.article is not None or one.not_checked for one in audit.articles)
