"""``claimcheck graph``."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from claimcheck.cli._calling import Parser, Verb, file
from claimcheck.cli._telling import put
from claimcheck.cli._whole import told_whole
from claimcheck.config import load_config

_FORMATS = ("mermaid", "dot", "graphml", "jsonld")


def options(parser: Parser) -> None:
    """What the verb takes."""
    add = parser.add_argument
    add("--format", dest="format_", choices=_FORMATS, default="mermaid", help="What to write.")
    add("--output", type=file, metavar="FILE", help="Write to a file.")
    only = "Only this claim and its studies; may be repeated."
    add("--claim", dest="claims", action="append", default=[], metavar="CLAIM", help=only)


def run(format_: str, output: Path | None, claims: Sequence[str]) -> int:
    """Export the evidence graph: articles, claims, and the studies they rest on."""
    from claimcheck.library.graphs import graph_of
    from claimcheck.library.loading import load_project
    from claimcheck.library.sparing import refuse_source

    config = load_config(Path.cwd())
    config.need_project()
    if output:
        refuse_source(output, config)
    loaded = load_project(config)
    text = getattr(graph_of(loaded, only=claims), f"to_{format_}")()
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        put(f"{text}\n")
    return 0 if told_whole(loaded.lost) else 3


VERB = Verb(options, run)
