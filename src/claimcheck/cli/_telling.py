"""Printing for the verbs: words of files, services and calls must not control a terminal or a CI."""

from __future__ import annotations

import click

from claimcheck.reporters.words import harmless


def tell(text: str, *, err: bool = False) -> None:
    """Print ``text`` with our own colours, and nothing else that a terminal or a CI would obey."""
    click.echo(harmless(text, coloured=True), err=err)
