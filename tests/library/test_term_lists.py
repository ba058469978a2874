"""A project's own phrases: rules without code, and clear errors for what is wrong with them."""

from __future__ import annotations

from pathlib import Path

import pytest

import claimcheck
from claimcheck.config import parse_config
from claimcheck.errors import ConfigurationError

LIST = """\
schema: claimcheck.terms/1
family: house
terms:
  - name: detox
    phrases: [detox, detoxify your body]
    message: "we do not write “{words}”"
    suggestion: say what is meant
    except: [detox ward]
"""


def findings(root: Path, text: str) -> list[tuple[str, str]]:
    config = parse_config(
        {"term-lists": ["terms.yaml"], "select": ["house"], "require-claims": False}, root=root
    )
    audit = claimcheck.audit_text(text, config=config)
    return [(f.quote, f.message) for f in audit.articles[0].findings]


def test_phrases_are_flagged_with_the_projects_own_words(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "Our detox is gentle.") == [("detox", "we do not write “detox”")]


def test_exceptions_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "She works on the detox ward.") == []


def test_quotations_and_questions_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    assert findings(tmp_path, "> Our detox is gentle.\n\nDo you need a detox?") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("terms: []\n", "claimcheck.terms/1"),
        (LIST.replace("phrases", "phrase"), "phrases"),
        (LIST.replace("[detox, detoxify your body]", "[]"), "empty"),
        (LIST.replace("message: ", "mesage: "), "message"),
        (LIST + "    level: bad\n", "error, warning or note"),
        (LIST.replace("detox, ", '"..2 detox", '), "begins with words to look for"),
        ("schema: [", "not valid YAML"),
    ],
)
def test_a_wrong_list_is_an_error_that_says_where(tmp_path: Path, text: str, told: str) -> None:
    (tmp_path / "terms.yaml").write_text(text)
    with pytest.raises(ConfigurationError, match=told):
        findings(tmp_path, "x")


def test_a_phrase_with_slots_is_found_in_every_form(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST.replace("[detox,", '["purge+ your? <body>",'))
    text = "It purges your liver and purged colons."
    assert [quote for quote, _ in findings(tmp_path, text)] == [
        "purges your liver",
        "purged colons",
    ]


def test_a_wrong_phrase_in_a_rules_option_is_an_error_that_says_whose(tmp_path: Path) -> None:
    options = {"wording/hype-word": {"phrases": ["a <nonesuch> remedy"]}}
    with pytest.raises(ConfigurationError, match="wording/hype-word: phrases: there is no list"):
        claimcheck.audit_text("x", config=parse_config({"rules": options}, root=tmp_path))


def test_a_list_outside_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "terms.yaml").write_text(LIST)
    inner = tmp_path / "inner"
    inner.mkdir()
    config = parse_config({"term-lists": ["../terms.yaml"]}, root=inner)
    with pytest.raises(ConfigurationError, match="no term list"):
        claimcheck.audit_text("x", config=config)
