"""``claimcheck explain``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import tell
from claimcheck.config import Config, load_config
from claimcheck.errors import UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.library.rules import all_rules
from claimcheck.reporters.explaining import claim_text, rule_text
from claimcheck.rulebook.discovery import find_rule
from claimcheck.rulebook.rule import Rule


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument("name", metavar="NAME", help="A rule, a claim's id, or ARTICLE:ID.")


def run(name: str) -> None:
    """Explain NAME: a rule, or how the claim of that id (or ARTICLE:ID) came to its verdict."""
    config = load_config(Path.cwd())
    rules = all_rules(config)
    tell(_rule(name, rules) or _claim(name, rules, config))


def _rule(name: str, rules: tuple[Rule, ...]) -> str:
    try:
        return rule_text(find_rule(name, rules))
    except UnknownNameError:
        return ""


def _claim(name: str, rules: tuple[Rule, ...], config: Config) -> str:
    from claimcheck.library.audits import audit

    result = audit(config=config)
    where, _, wanted = name.rpartition(":")
    found = [
        claim_text(judged, article, result.studies)
        for article in result.articles
        for judged in article.claims
        if judged.claim.id == wanted and where in ("", article.path)
    ]
    if found:
        return "\n\n".join(found)
    known = [j.claim.id for a in result.articles for j in a.claims]
    hint = did_you_mean(name, [*known, *(r.name for r in rules)])
    raise UnknownNameError(f"there is no rule and no claim {name!r}{hint}")


VERB = Verb(options, run)
