"""What the rules on numbers tell besides that two figures do not fit: the figure that would."""

from __future__ import annotations

import pytest

from claimcheck.rulebook.discovery import built_in_rules, find_rule
from claimcheck.rulebook.rule import Case
from tests.rules.cases import findings_of

# By hand: 3.1 / (1 - 0.5 + 0.5 * 3.1) = 1.51; for OR 0.80 from 0.62 to 1.15 the standard error of
# the logarithm is 0.158, so z = 1.42 and p = 0.16; for 0.70 from 0.55 to 0.89, z = 2.91, p = 0.004.
TOLD = [
    (
        "numbers/odds-told-as-risk",
        "Bakers were 3.1 times more likely to cough (OR 3.1, 95% CI 1.8 to 5.2).",
        "odds 3.1 times as high are a risk 1.5 times as high",
    ),
    (
        "numbers/interval-vs-p",
        "Naps cut errors (OR 0.80, 95% CI 0.62 to 1.15; p = 0.01).",
        "the interval includes no effect (p about 0.2)",
    ),
    (
        "numbers/interval-vs-p",
        "Falls were fewer (HR 0.70 (95% CI 0.55 to 0.89), p = 0.21).",
        "the interval excludes no effect (p about 0.004)",
    ),
]


@pytest.mark.parametrize(("name", "text", "told"), TOLD)
def test_the_message_gives_the_figure(name: str, text: str, told: str) -> None:
    (finding,) = findings_of(find_rule(name, built_in_rules()), Case(text))
    assert told in finding.message
