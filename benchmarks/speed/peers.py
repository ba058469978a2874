"""claimcheck and the text checkers it is timed beside, each installed into a folder of its own."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

NAMES = ("proselint", "write-good", "textlint", "alex")
_NODE = ("write-good", "alex", "textlint", "textlint-rule-write-good", "textlint-rule-alex")
_VERSIONS = {"proselint": "0.16.0"}


def install(wanted: Sequence[str], folder: Path) -> list[str]:
    """Install the ``wanted`` peers under ``folder``; those that could be, in order."""
    folder.mkdir(parents=True, exist_ok=True)
    there = []
    if "proselint" in wanted and _install_proselint(folder):
        there.append("proselint")
    node = [name for name in wanted if name != "proselint"]
    if node and _install_node(folder):
        there.extend(node)
    return there


def install_ours(project: Path, folder: Path) -> bool:
    """Install claimcheck under ``folder`` with what it needs and no more, as a user does.

    Where many other packages are installed, every start asks them all for plugins.
    """
    folder.mkdir(parents=True, exist_ok=True)
    python = _ours(folder)
    made = python.exists() or _done([sys.executable, "-m", "venv", "ours"], folder)
    return made and _done([str(python), "-m", "pip", "install", "--quiet", str(project)], folder)


def our_python(folder: Path) -> str:
    """The Python that claimcheck is installed for; the one at hand where nothing could be installed."""
    python = _ours(folder)
    return str(python) if python.exists() else sys.executable


def _ours(folder: Path) -> Path:
    return folder / "ours/bin/python"


def command(name: str, folder: Path, paths: Sequence[str]) -> list[str]:
    """The command line with which the peer checks ``paths``."""
    modules = folder / "node_modules" / ".bin"
    if name == "proselint":
        return [str(folder / "venv/bin/proselint"), "-o", "compact", "check", *paths]
    if name == "textlint":
        rules = str(folder / "textlintrc.json")
        return [str(modules / name), "--config", rules, "--format", "compact", *paths]
    return [str(modules / name), *paths]


def _install_proselint(folder: Path) -> bool:
    python = folder / "venv/bin/python"
    wanted = f"proselint=={_VERSIONS['proselint']}"
    return python.exists() or (
        _done([sys.executable, "-m", "venv", "venv"], folder)
        and _done([str(python), "-m", "pip", "install", "--quiet", wanted], folder)
    )


def _install_node(folder: Path) -> bool:
    npm = shutil.which("npm")
    rules = {"rules": {"write-good": True, "alex": True}}
    (folder / "textlintrc.json").write_text(json.dumps(rules), encoding="utf-8")
    (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
    return npm is not None and _done(
        [npm, "install", "--no-fund", "--no-audit", "--silent", *_NODE], folder
    )


def _done(command: Sequence[str], folder: Path) -> bool:
    result = subprocess.run(command, cwd=folder, check=False)
    return result.returncode == 0
