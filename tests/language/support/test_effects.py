"""What a sentence says that something does."""

from __future__ import annotations

import pytest

from claimcheck.language.support.effects import Effect, read_effects
from claimcheck.language.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "effect"),
    [
        ("Ginger reduced nausea.", Effect.GOOD),
        ("Ginger slowed the decline of memory.", Effect.GOOD),
        ("Ginger reduced survival.", Effect.HARM),
        ("Ginger was linked to fewer falls.", Effect.GOOD),
        ("Ginger was inversely associated with mortality.", Effect.GOOD),
        ("Ginger was associated with asthma.", Effect.HARM),
        ("Ginger caused heartburn and was harmful.", Effect.HARM),
        ("Ginger affects sleep.", Effect.SOME),
        ("Patients with asthma had lower serum zinc.", Effect.SOME),
        ("Patients with asthma had lower mortality.", Effect.GOOD),
        ("Ginger delays ageing of the skin and delayed the onset of pain.", Effect.GOOD),
        ("Ginger changes the colour of the skin and affects sleep.", Effect.SOME),
        ("Ginger does not help to prevent falls.", Effect.NO_GOOD),
        (
            "There is no evidence that ginger, taken daily for years, prevents falls.",
            Effect.NO_GOOD,
        ),
        ("Ginger is ineffective at preventing falls.", Effect.NO_GOOD),
        ("There is no cure for tinnitus.", Effect.NO_GOOD),
        ("Ginger is not sufficient on its own.", Effect.NO_GOOD),
        ("Ginger is safe.", Effect.NO_HARM),
        ("It is not a bad idea.", Effect.NO_HARM),
        ("The data did not confirm the concern that ginger is harmful.", Effect.NO_HARM),
        ("The operation is free of complications.", Effect.NO_HARM),
        ("Ginger, but not garlic, reduced nausea.", Effect.GOOD),
        ("A benefit of ginger could not be shown.", Effect.NO_GOOD),
        ("A link between ginger and sleep was not confirmed.", Effect.NONE),
        ("Ginger did not affect sleep.", Effect.NONE),
        ("There is no evidence on ginger.", Effect.NONE),
        ("Sleep did not differ between the groups.", Effect.NONE),
        ("Evidence that ginger prevents falls is scarce.", Effect.OPEN),
        ("It is unclear whether ginger helps.", Effect.OPEN),
        ("Ginger reduced nausea, which is a risk in surgery that harms many.", Effect.GOOD),
        ("Although ginger had no effect on sleep, it reduced nausea.", Effect.GOOD),
        ("Ginger was no treatment of interest; it reduced nausea.", Effect.GOOD),
    ],
)
def test_the_effect_that_a_sentence_asserts(text: str, effect: Effect) -> None:
    assert {one.effect for one in read_effects(Tokens(text))} == {effect}


@pytest.mark.parametrize(
    ("text", "up"),
    [
        ("Ginger raised body temperature.", True),
        ("Body temperature fell.", False),
        ("Ginger did not raise body temperature.", None),
        ("Ginger helps.", None),
    ],
)
def test_a_change_has_a_direction_unless_it_is_denied(text: str, up: bool | None) -> None:
    assert [one.up for one in read_effects(Tokens(text))] == [up]


@pytest.mark.parametrize("text", ["", "Ginger is a root.", "A treatment was given.", "Not only."])
def test_nothing_is_asserted_where_no_effect_is_named(text: str) -> None:
    assert read_effects(Tokens(text)) == []


def test_what_is_said_of_a_lack_is_marked() -> None:
    of_lack = read_effects(Tokens("A deficiency of iron raises the risk of infection."))
    of_supplement = read_effects(Tokens("In deficiency, iron supplements lower the risk."))
    assert [one.lack is not None for one in (*of_lack, *of_supplement)] == [True, False]
