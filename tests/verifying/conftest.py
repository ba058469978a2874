from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.verifying.citing import as_bibtex
from tests.loopback.fixtures import Loopback, loopback, open_web
from tests.loopback.server import SERVICES
from tests.verifying.making import TRIAL, VOLES, entry_of

__all__ = ["loopback", "open_web", "project"]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, loopback: Loopback) -> Path:
    """A project with two sound references, and an environment that leads to the loopback."""
    loopback.hold(VOLES, TRIAL)
    (tmp_path / "claims").mkdir()
    folder = tmp_path / "bibliography"
    folder.mkdir()
    text = as_bibtex(entry_of(VOLES, "voles")) + "\n" + as_bibtex(entry_of(TRIAL, "trial"))
    (folder / "all.bib").write_text(text)
    settings = loopback.settings
    for service in SERVICES:
        monkeypatch.setenv(f"CLAIMCHECK_{service.upper()}_URL", settings.base_url(service))
    monkeypatch.setenv("CLAIMCHECK_MAILTO", settings.mailto)
    monkeypatch.setenv("CLAIMCHECK_CACHE", settings.cache)
    monkeypatch.setenv("CLAIMCHECK_PACE", "0")
    monkeypatch.setenv("CLAIMCHECK_RETRIES", "0")
    monkeypatch.chdir(tmp_path)
    return tmp_path
