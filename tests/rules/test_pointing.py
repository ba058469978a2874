"""What "it" points to is the subject of a sentence before, however far back in its paragraph."""

from __future__ import annotations

from claimcheck import audit_text
from claimcheck.model.finding import Finding


def _found(text: str, rule: str) -> list[Finding]:
    return [one for one in audit_text(text).articles[0].findings if one.rule == rule]


def test_it_is_the_subject_of_the_sentence_before_and_not_what_that_names_last() -> None:
    text = "Magnesium is a mineral with hundreds of chemical tasks. It heals the nerves."
    (found,) = _found(text, "wording/hearsay-as-fact")
    assert "“Magnesium”" in found.message


def test_where_no_remedy_is_the_subject_it_is_the_last_one_named() -> None:
    text = "Most people have heard of ginseng. It heals the nerves."
    (found,) = _found(text, "wording/hearsay-as-fact")
    assert "“ginseng”" in found.message


def test_a_medicine_that_it_is_likened_to_is_not_what_it_points_to() -> None:
    likened = "Ginseng is a root. It works as well as aspirin. It heals the nerves."
    (found,) = _found(likened, "wording/hearsay-as-fact")
    assert "“Ginseng”" in found.message
    assert not _found("Ginseng is a root. Doctors prefer aspirin. It heals the nerves.", found.rule)


def test_a_finding_in_the_text_is_called_a_sentence_and_one_in_the_title_a_headline() -> None:
    text = (
        "# Night shifts cause gout\n\nA study has found that night shifts cause gout. "
        "The team followed 9,000 nurses for eleven years."
    )
    found = _found(text, "causation/observed-told-as-cause")
    assert [one.message.split()[1] for one in found] == ["headline", "sentence"]


def test_an_infection_that_passes_by_itself_excuses_no_remedy_sold_in_place_of_antibiotics() -> (
    None
):
    plain = "Most ear infections clear by themselves, so you can skip the antibiotics."
    sold = "Kefir keeps ear infections away, so you can skip the antibiotics."
    assert not _found(plain, "safety/replaces-care")
    assert len(_found(sold, "safety/replaces-care")) == 1
