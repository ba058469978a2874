"""A page of documentation for each rule, made from the rule itself.

``python -m claimcheck.reporters.rule_pages docs/rules`` writes the pages and their contents, takes
away pages of rules that are no more, and renews the index by which the engine loads rules.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path

import yaml

from claimcheck.rulebook.discovery import built_in_rules
from claimcheck.rulebook.listing import FILE, index_of
from claimcheck.rulebook.rule import Case, Need, Precision, Preset, Rule

_INDEX = "index.md"
_RULES = Path(__file__).parents[1] / "rules"
ENGINE_INDEX = _RULES / FILE
_FEW = 10
_MANY = 12
"""Phrases; a longer list is better read in its own file than in a line of the page."""
_PRESETS = {
    Preset.CORE: "`core`, and so in every preset",
    Preset.REVIEWER: "`reviewer` (the default) and `strict`",
    Preset.STRICT: "`strict` only",
    Preset.OFF: "in none: it runs where it is selected",
}
_NEEDS = {
    Need.TEXT: "the article's text alone",
    Need.CLAIMS: "a claims file",
    Need.EVIDENCE: "a claims file and the studies it cites",
    Need.PROJECT: "all articles of the audit at once",
}


def rule_page(rule: Rule) -> str:
    """The Markdown page of one rule."""
    what, why, instead = (*rule.paragraphs, "", "", "")[:3]
    parts = [
        f"# {rule.name}",
        what,
        f"**Why.** {why}",
        f"**Instead.** {instead}",
        *_facts(rule),
        *_examples("Flagged", rule.bad),
        *_examples("Left alone", rule.good),
        *_options(rule),
    ]
    return "\n\n".join(parts) + "\n"


def _index_page(rules: Iterable[Rule]) -> str:
    """The list of all rules by family."""
    parts = [
        "# Rules",
        (
            "One page for each rule, made by `python -m claimcheck.reporters.rule_pages docs/rules`. "
            "`claimcheck explain RULE` shows the same. Precision is the share of hits in real prose that "
            "were right, judged by reading; “–” where nothing was measured."
        ),
    ]
    for family, members in groupby(_sorted(rules), key=lambda rule: rule.family):
        rows = [
            "| rule | level | preset | precision | finds |",
            "|---|---|---|---|---|",
            *map(_row, members),
        ]
        parts += [f"## {family}", "\n".join(rows)]
    return "\n\n".join([*parts, _CONTENTS]) + "\n"


_CONTENTS = "```{toctree}\n:hidden:\n:glob:\n\n*/*\n```"
"""What ties the pages into the documentation's contents."""


def pages(rules: Iterable[Rule]) -> dict[str, str]:
    """Every page by its file name, the index among them."""
    rules = _sorted(rules)
    found = {f"{rule.name}.md": rule_page(rule) for rule in rules}
    return {_INDEX: _index_page(rules), **found}


def write_pages(folder: Path, rules: Iterable[Rule]) -> int:
    """Write the pages of ``rules`` below ``folder`` and take stale ones away; how many there are."""
    made = pages(rules)
    for old in folder.glob("**/*.md"):
        if old.relative_to(folder).as_posix() not in made:
            old.unlink()
    for name, text in made.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return len(made)


def main(arguments: Sequence[str]) -> int:
    """Write the pages of the built-in rules to the folder named; 2 where none is."""
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m claimcheck.reporters.rule_pages FOLDER\n")
        return 2
    count = write_pages(Path(arguments[0]), built_in_rules())
    ENGINE_INDEX.write_text(index_of(built_in_rules()), encoding="utf-8")
    sys.stdout.write(f"{count} pages\n")
    return 0


def _sorted(rules: Iterable[Rule]) -> list[Rule]:
    return sorted(rules, key=lambda rule: rule.name)


def _row(rule: Rule) -> str:
    precision = f"{rule.precision.right} of {rule.precision.hits}" if rule.precision else "–"
    preset = rule.jurisdiction or rule.preset.name.lower()
    name = rule.name.partition("/")[2]
    summary = rule.summary.replace("|", "\\|")
    return f"| [{name}]({rule.name}.md) | {rule.level.value} | {preset} | {precision} | {summary} |"


def _facts(rule: Rule) -> Iterator[str]:
    preset = _PRESETS[rule.preset]
    if rule.jurisdiction:
        where = rule.jurisdiction
        preset = f"in none: it runs where the jurisdiction `{where}` is chosen for commercial text"
    lines = [
        f"- Level: {rule.level.value}",
        f"- Runs in: {preset}",
        f"- Needs: {_NEEDS[rule.needs]}",
        f"- Precision: {_precision(rule.precision)}",
        f"- Source: {rule.source}",
    ]
    yield "\n".join(lines)


def _precision(precision: Precision | None) -> str:
    if precision is None:
        return "not measured"
    told = (
        f"{precision.right} of {precision.hits} hits in real prose were right "
        f"(lower bound of the 95 % interval {precision.lower:.2f})"
    )
    few = precision.hits < _FEW
    return f"{told}; with fewer than {_FEW} hits it stays a warning at most" if few else told


def _examples(title: str, cases: Sequence[Case]) -> Iterator[str]:
    if not cases:
        return
    yield f"## {title}"
    for case in cases:
        whole = ["The article as a whole is flagged:"] if case.whole else []
        others = (other if isinstance(other, Case) else Case(other) for other in case.more)
        shown = [part for one in (case, *others) for part in (_fenced(one.text), *_modelled(one))]
        yield "\n\n".join([*whole, *shown])


def _fenced(text: str, language: str = "markdown") -> str:
    fence = "`" * max(3, _longest_ticks(text) + 1)
    return f"{fence}{language}\n{text.strip()}\n{fence}"


def _longest_ticks(text: str) -> int:
    return max((sum(1 for _ in run) for char, run in groupby(text) if char == "`"), default=0)


def _modelled(case: Case) -> Iterator[str]:
    """The claims and studies of an example, as they stand in their files."""
    facts = {"claims": [dict(claim) for claim in case.claims], "studies": dict(case.studies)}
    told = {name: value for name, value in facts.items() if value}
    if told:
        text = yaml.dump(told, Dumper=_Plain, sort_keys=False, allow_unicode=True, width=96)
        yield _fenced(text, "yaml")


class _Plain(yaml.SafeDumper):
    """YAML without anchors, which readers of documentation need not know."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002  (the signature is yaml's)
        return True


def _options(rule: Rule) -> Iterator[str]:
    if not rule.options:
        return
    yield "## Options"
    yield "\n".join(f"- `{name}`: {_value(default, rule)}" for name, default in rule.options)


def _value(default: object, rule: Rule) -> str:
    if not isinstance(default, tuple):
        return f"{type(default).__name__}; by default `{default}`"
    beside = f"{rule.name.replace('-', '_')}.txt"
    if len(default) > _MANY and (_RULES / beside).exists():
        return f"list of phrases; by default the {len(default)} in `claimcheck/rules/{beside}`"
    return "list of words; by default " + ", ".join(f"“{word}”" for word in default)


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
