"""What the verbs print: words of files, services and calls that steer no terminal and no CI."""

from __future__ import annotations

import click

from claimcheck.reporters.words import harmless


def tell(text: str, *, err: bool = False) -> None:
    """Print ``text`` with our own colours, and nothing else in it that a terminal or a CI would obey."""
    click.echo(harmless(text, coloured=True), err=err)
