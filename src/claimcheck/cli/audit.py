"""``claimcheck audit``."""

from __future__ import annotations

import sys
from argparse import BooleanOptionalAction
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.cli._calling import Parser, Verb, file, whole
from claimcheck.cli._telling import counting, put
from claimcheck.config import MAX_DAYS, Config, load_config
from claimcheck.errors import UsageError
from claimcheck.model.finding import Audit, Level
from claimcheck.rulebook.rule import Preset
from claimcheck.values import replace

if TYPE_CHECKING:
    from concurrent.futures import Executor

_PRESETS = {"core": Preset.CORE, "reviewer": Preset.REVIEWER, "strict": Preset.STRICT}
_FORMATS = ("terminal", "json", "jsonl", "sarif", "github", "junit", "markdown", "rdjsonl", "html")


def options(parser: Parser) -> None:
    """What the verb takes."""
    add, levels = parser.add_argument, [level.value for level in Level]
    add("paths", nargs="*", metavar="PATHS", help="Articles, or folders of them.")
    add("--format", dest="format_", choices=_FORMATS, default="terminal", help="What to print.")
    add(
        "--output",
        dest="outputs",
        action="append",
        default=[],
        metavar="FORMAT=FILE",
        help="Also write a report to a file; may be repeated.",
    )
    for name, what in (("--select", "Run only"), ("--ignore", "Leave out")):
        told = f"{what} these rules or families; may be repeated."
        add(name, action="append", default=[], metavar="RULE", help=told)
    add("--preset", choices=_PRESETS, help="How many rules run.")
    add("--fail-level", choices=levels, help="Lowest level that makes the exit code 1.")
    add("--min-level", choices=levels, default="note", help="Lowest level to show.")
    oldest = f"Oldest verification allowed, in days; at most {MAX_DAYS}."
    add("--max-age", type=whole(0, MAX_DAYS), metavar="DAYS", help=oldest)
    add(
        "--require-claims",
        action=BooleanOptionalAction,
        help="Whether an article needs a claims file.",
    )
    changed = "Only what changed since a commit: lines, claims, evidence."
    add("--changed-since", metavar="REF", help=changed)
    add("--baseline", type=file, metavar="FILE", help="Set known findings aside.")
    add(
        "--config",
        dest="config_file",
        type=Path,
        metavar="FILE",
        help="Another configuration file.",
    )
    add("--jobs", type=whole(1), default=1, metavar="N", help="Audit articles in N processes.")
    read = "What `audit -` reads: md, txt, html …"
    add("--stdin-format", default="md", metavar="ENDING", help=read)


def run(
    paths: Sequence[str],
    format_: str,
    outputs: Sequence[str],
    select: Sequence[str],
    ignore: Sequence[str],
    preset: str | None,
    fail_level: str | None,
    min_level: str,
    max_age: int | None,
    require_claims: bool | None,
    changed_since: str | None,
    baseline: Path | None,
    config_file: Path | None,
    jobs: int,
    stdin_format: str,
) -> int:
    """Audit articles: their words, their claims, their evidence.

    With no PATHS the project's articles are audited; `-` reads standard input.
    """
    config = load_config(Path.cwd(), config_file)
    config = _changed(config, select, ignore, preset, fail_level, max_age, require_claims)
    wanted = _outputs(outputs)
    result = _run(paths, config, stdin_format, jobs, {format_, *(name for name, _ in wanted)})
    result = _narrowed(result, config, changed_since, baseline)
    _spare_sources(result, config, [target for _, target in wanted], baseline)
    for name, target in wanted:
        target.write_text(_rendered(result, name, config, Level.NOTE), encoding="utf-8")
    text = _rendered(result, format_, config, Level(min_level))
    put(text)
    return result.exit_code


def _changed(
    config: Config,
    select: Sequence[str],
    ignore: Sequence[str],
    preset: str | None,
    fail_level: str | None,
    max_age: int | None,
    require_claims: bool | None,
) -> Config:
    return replace(
        config,
        select=tuple(select) or config.select,
        ignore=(*config.ignore, *ignore),
        preset=_PRESETS[preset] if preset else config.preset,
        fail_level=Level(fail_level) if fail_level else config.fail_level,
        max_age=config.max_age if max_age is None else max_age,
        require_claims=config.require_claims if require_claims is None else require_claims,
    )


_WHOLE = frozenset({"html", "json"})
"""Reports that show an article's blocks or every claim's model."""

_COUNTING = frozenset({"terminal"}) | _WHOLE
"""Reports that list claims nobody modelled; the others only list findings."""


def _run(
    paths: Sequence[str], config: Config, stdin_format: str, jobs: int, formats: set[str]
) -> Audit:
    from claimcheck.library.audits import audit

    if list(paths) == ["-"]:
        return _standard_input(config, stdin_format)
    if "-" in paths:
        raise UsageError("standard input (-) cannot be audited together with files")
    slim, list_found = _WHOLE.isdisjoint(formats), not _COUNTING.isdisjoint(formats)
    with _workers(jobs) as executor, counting("auditing", len(paths), shown=len(paths) > 1) as done:
        return audit(
            paths,
            config=config,
            progress=lambda _: done(),
            slim=slim,
            list_found=list_found,
            executor=executor,
        )


def _standard_input(config: Config, stdin_format: str) -> Audit:
    from claimcheck.auditing import exit_code
    from claimcheck.library.audits import audit_text
    from claimcheck.model.text import NotChecked
    from claimcheck.readers import text_suffixes
    from claimcheck.readers.decoding import decode

    if f".{stdin_format}" not in text_suffixes():
        kinds = ", ".join(sorted(s[1:] for s in text_suffixes() if s))
        raise UsageError(f"--stdin-format must be one of {kinds}, not {stdin_format!r}")
    text, remark = decode(sys.stdin.buffer.read(), "standard input")
    result = audit_text(text, format=stdin_format, config=config)
    if not remark:
        return result
    result = replace(result, not_checked=(NotChecked("standard input", remark),))
    return replace(result, exit_code=exit_code(result, config.fail_level))


def _workers(jobs: int) -> AbstractContextManager[Executor | None]:
    """A pool of ``jobs`` processes; for one job none is needed."""
    if jobs == 1:
        return nullcontext()
    from concurrent.futures import ProcessPoolExecutor

    return ProcessPoolExecutor(jobs)


def _narrowed(result: Audit, config: Config, ref: str | None, baseline: Path | None) -> Audit:
    """The audit without what is known or old, and the remaining exit code."""
    if ref is None and baseline is None:
        return result
    from claimcheck.auditing import exit_code
    from claimcheck.library import baseline as known
    from claimcheck.library.changes import changes_since, only_changed
    from claimcheck.library.loading import load_project

    if ref is not None:
        result = only_changed(result, changes_since(ref, config, load_project(config)))
    if baseline is not None:
        result = known.apply(result, known.read(baseline))
    return replace(result, exit_code=exit_code(result, config.fail_level))


def _outputs(texts: Sequence[str]) -> list[tuple[str, Path]]:
    wanted = [_output(text) for text in texts]
    seen: set[Path] = set()
    for name, target in wanted:
        if target.resolve() in seen:
            raise UsageError(f"--output {name}={target}: another report is written there already")
        seen.add(target.resolve())
    return wanted


def _spare_sources(
    result: Audit, config: Config, targets: list[Path], baseline: Path | None
) -> None:
    if not targets:
        return
    from claimcheck.library.sparing import refuse_source

    others = [config.root / one.path for one in result.articles]
    others += [baseline] if baseline else []
    for target in targets:
        refuse_source(target, config, others)


def _output(text: str) -> tuple[str, Path]:
    name, equals, target = text.partition("=")
    if not equals or name not in _FORMATS or target in ("", "-"):
        raise UsageError(
            f"--output must be FORMAT=FILE with one of {', '.join(_FORMATS)}, not {text!r}"
        )
    return name, Path(target)


def _rendered(result: Audit, name: str, config: Config, minimum: Level) -> str:
    from claimcheck.reporters.formats import render

    return render(result, name, minimum, config.fail_level)


VERB = Verb(options, run)
