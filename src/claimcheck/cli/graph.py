"""``claimcheck graph``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.cli._whole import told_whole
from claimcheck.config import load_config

_FORMATS = ("mermaid", "dot", "graphml", "jsonld")


@click.command("graph")
@click.option(
    "--format",
    "format_",
    type=click.Choice(_FORMATS),
    default="mermaid",
    help="The format to write.",
)
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="Write to a file.")
@click.option("--claim", "claims", multiple=True, help="Only these claims and their studies.")
def graph_command(format_: str, output: Path | None, claims: tuple[str, ...]) -> int:
    """Export the evidence graph: articles, claims, and the studies they rest on."""
    from claimcheck.library.graphs import graph_of
    from claimcheck.library.loading import load_project, refuse_source

    config = load_config(Path.cwd())
    config.need_project()
    if output:
        refuse_source(output, config)
    loaded = load_project(config)
    text = getattr(graph_of(loaded, only=claims), f"to_{format_}")()
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text)
    return 0 if told_whole(loaded.lost) else 3
