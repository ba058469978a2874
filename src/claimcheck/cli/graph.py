"""``claimcheck graph``."""

from __future__ import annotations

from pathlib import Path

import click

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
def graph_command(format_: str, output: Path | None, claims: tuple[str, ...]) -> None:
    """Export the evidence graph: articles, claims, and the studies they rest on."""
    from claimcheck.library.graphs import project_graph

    text = getattr(project_graph(load_config(Path.cwd()), only=claims), f"to_{format_}")()
    if output:
        output.write_text(text, encoding="utf-8")
    else:
        click.echo(text)
