"""What a project sets reaches the judging of evidence, and the rules that look across articles."""

from __future__ import annotations

from pathlib import Path

import pytest

from claimcheck.config import load_config, parse_config
from claimcheck.errors import ConfigurationError
from claimcheck.library.audits import audit
from claimcheck.model.finding import Audit, Finding

_CLAIMS = """\
schema: claimcheck.claims/1
article: {article}
claims:
  - id: {id}
    quote: {{exact: "{quote}"}}
    statement: Rose hip eases hip pain.
    type: benefit
    strength: {strength}
    intervention: {{name: rose hip}}
    outcome: {{name: hip pain}}
    citations:
      - {{study: roe2020, stance: supports}}
"""
_APPRAISALS = """\
schema: claimcheck.appraisals/1
studies:
  roe2020:
    design: randomised-trial
    sure: verified
    n: 260
    risk-of-bias: low
    comparator: placebo
    results:
      - outcome: {name: hip pain}
        direction: benefit
        interval: "-2.1 to -0.9"
        crosses-null: false
"""
_BIBLIOGRAPHY = """\
@article{roe2020,
  title = {Rose hip for pain of the hip},
  author = {Roe, Ann},
  year = {2020},
  journal = {Journal of Hedgerow Medicine}
}
"""
_DIFFERENT = "consistency/same-claim-different-strength"
_COMMENT = f"<!-- claimcheck: ignore {_DIFFERENT} because the leaflet is being rewritten -->\n\n"


def project(root: Path, settings: str = "", *, leaflet: str = "") -> Audit:
    """The audit of two articles that word one claim differently."""
    for folder in ("articles", "claims", "bibliography"):
        (root / folder).mkdir()
    (root / "claimcheck.toml").write_text(f'articles = ["articles/*.md"]\n{settings}', "utf-8")
    words = {"guide": "Rose hip may ease hip pain.", "leaflet": "Rose hip eases hip pain."}
    strengths = {"guide": "conditional", "leaflet": "causes"}
    heads = {"guide": "", "leaflet": leaflet}
    for name, quote in words.items():
        (root / "articles" / f"{name}.md").write_text(heads[name] + quote + "\n", "utf-8")
        claims = _CLAIMS.format(
            article=f"articles/{name}.md", id=name, quote=quote, strength=strengths[name]
        )
        (root / "claims" / f"{name}.yaml").write_text(claims, "utf-8")
    (root / "bibliography" / "appraisals.yaml").write_text(_APPRAISALS, "utf-8")
    (root / "bibliography" / "library.bib").write_text(_BIBLIOGRAPHY, "utf-8")
    return audit(config=load_config(root))


def across(result: Audit, rule: str = _DIFFERENT) -> list[Finding]:
    return [f for f in result.findings if f.rule == rule]


def ceilings(result: Audit) -> set[str]:
    verdicts = [j.verdict for one in result.articles for j in one.claims]
    return {v.ceiling.certainty.value for v in verdicts if v and v.ceiling and v.ceiling.certainty}


def test_few_people_cost_a_level_from_the_number_on_that_the_project_sets(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert ceilings(project(tmp_path / "a")) == {"moderate"}
    assert ceilings(project(tmp_path / "b", "[appraisal]\nsmall-total = 200\n")) == {"high"}


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"small-totl": 3}, "there is no setting 'small-totl'; did you mean 'small-total'?"),
        ({"small-total": -1}, "small-total is a number of people, 0 or more, not -1"),
        ({"small-total": True}, "not True"),
        ({"contradiction-minimum": "many"}, "not 'many'"),
    ],
)
def test_a_threshold_that_is_none_is_refused(table: dict[str, object], told: str) -> None:
    with pytest.raises(ConfigurationError) as error:
        parse_config({"appraisal": table}, root=Path())
    assert told in str(error.value)


def test_a_finding_across_articles_obeys_the_comment_where_it_stands(tmp_path: Path) -> None:
    (one,) = across(project(tmp_path, leaflet=_COMMENT))
    assert (one.path, one.suppressed) == ("articles/leaflet.md", "the leaflet is being rewritten")


def test_without_a_comment_it_stands(tmp_path: Path) -> None:
    (one,) = across(project(tmp_path))
    assert not one.suppressed


def test_a_comment_that_was_needed_across_articles_is_not_told_as_unused(tmp_path: Path) -> None:
    result = project(tmp_path, leaflet=_COMMENT)
    everything = [*result.findings, *(f for one in result.articles for f in one.findings)]
    assert [f for f in everything if f.rule == "suppression/unused"] == []


def test_a_comment_on_another_paragraph_holds_nothing_and_is_reported(tmp_path: Path) -> None:
    result = project(tmp_path, leaflet=_COMMENT + "Rose hips are red.\n\n")
    (one,) = across(result)
    assert not one.suppressed
    (unused,) = across(result, "suppression/unused")
    assert (unused.path, unused.line) == ("articles/leaflet.md", 1)


def test_a_finding_across_articles_obeys_what_is_ignored_at_its_path(tmp_path: Path) -> None:
    ignoring = '[per-path."articles/leaflet.md"]\nignore = ["consistency"]\n'
    assert across(project(tmp_path, ignoring)) == []


def test_a_pattern_of_per_path_that_nothing_meets_is_reported_and_stops_nobody(
    tmp_path: Path,
) -> None:
    result = project(
        tmp_path,
        '[per-path."article/*"]\nignore = ["hygiene"]\n'
        '[per-path."articles/*"]\nignore = ["hygiene"]\n'
        '[per-path."bibliography/*.bib"]\nignore = ["bibliography/faulty-file"]\n',
    )
    (gap,) = [one for one in result.not_checked if one.why == "no file has this name"]
    assert gap.what == "per-path 'article/*'"
    assert not any(one.blocking for one in result.not_checked)


def told_of_per_path(result: Audit) -> list[str]:
    return [gap.why for gap in result.not_checked if gap.what.startswith("per-path")]


def test_what_per_path_leaves_out_is_counted_and_what_leaves_nothing_out_is_reported(
    tmp_path: Path,
) -> None:
    ignoring = '[per-path."articles/*.md"]\nignore = ["hygiene", "consistency", "numbers/grim"]\n'
    result = project(tmp_path, ignoring)
    assert told_of_per_path(result) == [
        "2 findings of hygiene left out there, as it says",
        "1 finding of consistency left out there, as it says",
        "numbers/grim flags nothing there; take it out of its ignore",
    ]
    assert result.exit_code != 3
    alone = audit(tmp_path / "articles/leaflet.md", config=load_config(tmp_path))
    assert told_of_per_path(alone) == ["1 finding of hygiene left out there, as it says"]


def test_what_a_selection_for_a_path_leaves_out_is_counted(tmp_path: Path) -> None:
    result = project(tmp_path, '[per-path."articles/leaflet.md"]\nselect = ["numbers"]\n')
    (told,) = told_of_per_path(result)
    assert told.endswith("findings left out there, as its select says")


def test_articles_that_are_audited_alone_call_no_comment_or_waiver_across_them_unused(
    tmp_path: Path,
) -> None:
    project(tmp_path, leaflet=_COMMENT)
    waiver = (
        f'    waive:\n      - {{rule: {_DIFFERENT}, reason: x, by: a@x.org, until: "2099-01-01"}}\n'
    )
    claims = tmp_path / "claims/leaflet.yaml"
    claims.write_text(claims.read_text("utf-8") + waiver, "utf-8")
    config = load_config(tmp_path)
    alone = audit(tmp_path / "articles/leaflet.md", config=config)
    assert not {f.rule for f in alone.findings} & {"suppression/unused", "review/waiver-unused"}
    (tmp_path / "claims/guide.yaml").unlink()
    rules = [f.rule for f in audit(config=config).project_findings]
    assert {"suppression/unused", "review/waiver-unused"} <= set(rules)


def test_a_fault_of_a_file_obeys_what_is_ignored_at_its_path(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    ignoring = '[per-path."bibliography/*"]\nignore = ["bibliography/faulty-file"]\n'
    for folder, expected in (("a", True), ("b", False)):
        root = tmp_path / folder
        project(root, ignoring if folder == "b" else "")
        (root / "bibliography" / "more.bib").write_text("@article{broken,\n  title = ", "utf-8")
        told = across(audit(config=load_config(root)), "bibliography/faulty-file")
        assert bool(told) is expected


@pytest.mark.parametrize(
    ("settings", "front", "register"),
    [
        ("", "", "lay"),
        ('register = "technical"\n', "", "technical"),
        ("", "---\nregister: technical\n---\n\n", "technical"),
        ('register = "technical"\n', "---\nregister: lay\n---\n\n", "lay"),
    ],
)
def test_an_article_says_for_itself_who_reads_it(
    tmp_path: Path, settings: str, front: str, register: str
) -> None:
    leaflet = project(tmp_path, settings, leaflet=front).articles[1]
    (judged,) = leaflet.claims
    assert judged.verdict is not None
    assert judged.verdict.ceiling is not None
    ceiling = judged.verdict.ceiling
    assert ceiling.register == register
    assert ceiling.examples == (ceiling.words if register == "lay" else ceiling.technical)


def test_a_register_that_is_none_is_said_to_be_none(tmp_path: Path) -> None:
    leaflet = project(tmp_path, leaflet="---\nregister: posh\n---\n\n").articles[1]
    assert [n.why for n in leaflet.not_checked] == ["register is lay or technical, not 'posh'"]


def test_the_configuration_upwards_is_found_from_a_folder_given_in_any_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "claimcheck.toml").write_text('preset = "core"\n')
    inner = tmp_path / "articles"
    inner.mkdir()
    monkeypatch.chdir(inner)
    asked = load_config(inner)
    assert asked.preset.name == "CORE"
    assert load_config(str(inner)) == load_config(".") == load_config() == asked
