"""Which articles an audit is about."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

import claimcheck
from claimcheck.config import Config, load_config, parse_config
from claimcheck.errors import ConfigurationError, PathError
from claimcheck.library.discovery import articles_at, articles_of, unmet_patterns


def tree(root: Path, *names: str) -> None:
    for name in names:
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Ginger is a root.\n")


def found(root: Path, *paths: str, **options: object) -> list[str]:
    config = parse_config({k.replace("_", "-"): v for k, v in options.items()}, root=root)
    return [p.relative_to(root).as_posix() for p in articles_at([root / p for p in paths], config)]


def test_a_folder_is_searched_for_every_file_that_has_or_lacks_a_reader(tmp_path: Path) -> None:
    tree(
        tmp_path,
        "a.md",
        "b/c.html",
        "b/d.txt",
        "e.docx",
        "f.pdf",
        "g.py",
        ".git/x.md",
        "node_modules/y.md",
        ".hidden/z.md",
    )
    assert found(tmp_path, ".") == ["a.md", "b/c.html", "b/d.txt", "e.docx", "f.pdf"]


def test_a_linked_folder_is_searched_once(tmp_path: Path) -> None:
    tree(tmp_path / "elsewhere", "a.md")
    tree(tmp_path / "site", "b.md", "news/c.md")
    (tmp_path / "site" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "site" / "news" / "round").symlink_to(tmp_path / "site")
    assert found(tmp_path, "site") == ["site/b.md", "site/linked/a.md", "site/news/c.md"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may list every folder")
def test_a_folder_that_cannot_be_listed_leaves_the_audit_incomplete(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "b/c.md")
    (tmp_path / "b").chmod(0)
    try:
        audit = claimcheck.audit(tmp_path, config=Config(root=tmp_path, require_claims=False))
    finally:
        (tmp_path / "b").chmod(0o700)
    assert [one.path for one in audit.articles if one.not_checked] == ["b"]
    assert audit.exit_code == 3


def test_what_is_excluded_is_left_out(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "old/b.md")
    assert found(tmp_path, ".", exclude=["old/*"]) == ["a.md"]


def test_a_path_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    with pytest.raises(PathError, match="does not exist"):
        found(tmp_path, "nowhere")


def test_the_same_file_named_twice_is_audited_once(tmp_path: Path) -> None:
    tree(tmp_path, "a.md")
    assert found(tmp_path, "a.md", "a.md") == ["a.md"]


def test_the_nearest_configuration_upwards_holds(tmp_path: Path) -> None:
    (tmp_path / "claimcheck.toml").write_text('preset = "core"\n')
    (tmp_path / "a" / "b").mkdir(parents=True)
    config = load_config(tmp_path / "a" / "b")
    assert config.root == tmp_path
    assert config.in_project


def test_pyproject_holds_it_too(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[tool.claimcheck]\nfail-level = "error"\n')
    assert load_config(tmp_path).fail_level.value == "error"


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("claimcheck.toml", "artcles = []\n"),
        ("claimcheck.toml", "preset = 3\n"),
        ("pyproject.toml", "[tool.claimcheck]\nartcles = []\n"),
        ("pyproject.toml", "[tool]\nclaimcheck = 3\n"),
    ],
)
def test_what_is_wrong_with_a_setting_is_told_with_its_file(
    tmp_path: Path, name: str, text: str
) -> None:
    (tmp_path / name).write_text(text)
    with pytest.raises(ConfigurationError, match=f"^{name}: "):
        load_config(tmp_path)


def test_a_file_named_for_settings_that_has_none_is_a_mistake(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("[tool.claimchek]\n")
    assert load_config(tmp_path).file is None
    with pytest.raises(ConfigurationError, match=r"holds no \[tool.claimcheck\]"):
        load_config(tmp_path, tmp_path / "pyproject.toml")


def test_a_setting_of_the_wrong_kind_is_said(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="number of days"):
        parse_config({"max-age": "soon"}, root=tmp_path)


def test_a_folder_is_audited_on_words_alone_outside_a_project(tmp_path: Path) -> None:
    tree(tmp_path, "a.md", "b.txt")
    audit = claimcheck.audit(tmp_path, config=Config(root=tmp_path, select=("wording",)))
    assert [one.path for one in audit.articles] == ["a.md", "b.txt"]
    assert audit.exit_code == 0


def test_a_folder_among_the_articles_stands_for_every_article_in_it(tmp_path: Path) -> None:
    for name in ("a.md", "b.docx", "deep/c.html", "d.pdf", "e.csv", ".gitkeep"):
        (tmp_path / "articles" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "articles" / name).write_text("x")
    for pattern in ("articles", "articles/"):
        config = Config(root=tmp_path, articles=(pattern,), exclude=("articles/deep/*",))
        assert [p.name for p in articles_of(config, {})] == ["a.md", "b.docx", "d.pdf"]
        assert unmet_patterns(config) == ()


def test_a_file_is_audited_once_whatever_its_names(tmp_path: Path) -> None:
    tree(tmp_path, "a/b.md", "a/c.md")
    (tmp_path / "a" / "link.md").symlink_to("b.md")
    (tmp_path / "a" / "loop.md").symlink_to("loop.md")
    assert found(tmp_path, "a/c.md", "a", str(tmp_path)) == [
        "a/c.md",
        "a/b.md",
        "a/loop.md",
    ]
    config = parse_config({"articles": ["a/*.md"]}, root=tmp_path)
    names = [path.name for path in articles_of(config, {})]
    assert names == ["b.md", "c.md", "loop.md"]
