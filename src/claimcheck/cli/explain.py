"""``claimcheck explain``."""

from __future__ import annotations

from pathlib import Path

import click

from claimcheck.config import load_config
from claimcheck.errors import UnknownNameError
from claimcheck.library.rules import all_rules
from claimcheck.rulebook.discovery import find_rule, nearest


@click.command("explain")
@click.argument("name")
def explain_command(name: str) -> None:
    """Explain NAME: a rule, or how the claim of that id came to its verdict."""
    from claimcheck.reporters.explaining import claim_text, rule_text

    config = load_config(Path.cwd())
    rules = all_rules(config)
    try:
        click.echo(rule_text(find_rule(name, rules)))
        return
    except UnknownNameError:
        pass
    from claimcheck.library.audits import audit

    result = audit(config=config)
    known = [j.claim.id for a in result.articles for j in a.claims]
    for article in result.articles:
        for judged in article.claims:
            if judged.claim.id == name:
                click.echo(claim_text(judged, article, result.studies))
                return
    hint = nearest(name, [*known, *(r.name for r in rules)])
    raise UnknownNameError(f"there is no rule and no claim {name!r}{hint}")
