"""``claimcheck rules``."""

from __future__ import annotations

from pathlib import Path

from claimcheck.cli._calling import Parser, Verb
from claimcheck.cli._telling import tell
from claimcheck.config import load_config
from claimcheck.errors import UnknownNameError
from claimcheck.folding.text import did_you_mean
from claimcheck.library.rules import all_rules
from claimcheck.reporters.colours import styled
from claimcheck.rulebook.selection import choose


def options(parser: Parser) -> None:
    """What the verb takes."""
    parser.add_argument("--chosen", action="store_true", help="Only the rules that would run here.")
    parser.add_argument("--family", help="Only this family.")


def run(chosen: bool, family: str | None) -> None:
    """List the rules with their level and what they say."""
    config = load_config(Path.cwd())
    rules = all_rules(config)
    families = {rule.family for rule in rules}
    if family and family not in families:
        raise UnknownNameError(f"there is no family {family!r}{did_you_mean(family, families)}")
    running = {one.rule.name: one for one in choose(rules, config.choice())}
    for rule in rules:
        if (chosen and rule.name not in running) or (family and rule.family != family):
            continue
        level = running[rule.name].level.value if rule.name in running else "off"
        tell(f"{styled(rule.name, bold=True):<48} {level:<8} {rule.summary}")


VERB = Verb(options, run)
