"""Turns of phrase with slots."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.dossier import WordIndex
from claimcheck.language.words.templates import Templates, check_template


def found(template: str, text: str) -> list[str]:
    return [span.of(text) for span in Templates((template,)).find(text)]


def test_a_word_stands_for_itself_in_any_case() -> None:
    assert found("sure fire", "A Sure-fire way, and sure as fire.") == ["Sure-fire"]


def test_a_plus_stands_for_every_form_of_a_verb() -> None:
    text = "It works wonders, worked wonders, is working wonders; what a work of wonders."
    assert found("work+ wonders", text) == ["works wonders", "worked wonders", "working wonders"]


def test_alternatives_and_optional_places_are_tried() -> None:
    template = "in just|only a? few? minutes|hours"
    assert found(template, "in just a few minutes or in only hours, in few hours") == [
        "in just a few minutes",
        "in only hours",
    ]


def test_they_hold_where_they_find_something() -> None:
    templates = Templates(("warn+ ..2 of", "never|nobody"))
    for text in ("She warned us all of it.", "Nobody asked.", "She warned, of course.", "Ask."):
        assert templates.hold(text) == bool(templates.find(text))


def test_an_optional_first_place_is_part_of_what_is_found_where_it_stands() -> None:
    assert found("the? only cure", "The only cure. An only cure.") == ["The only cure", "only cure"]


def test_a_gap_is_bounded_and_stops_at_punctuation() -> None:
    assert found("lost ..2 pounds", "lost pounds") == ["lost pounds"]
    assert found("lost ..2 pounds", "lost nearly ten pounds") == ["lost nearly ten pounds"]
    assert found("lost ..2 pounds", "lost a good many pounds") == []
    assert found("lost ..2 pounds", "lost, pounds") == []
    assert found("lost ..3 pounds", "lost 9,000 pounds") == ["lost 9,000 pounds"]


def test_illnesses_are_known_by_the_list_of_health_matters_and_by_their_endings() -> None:
    text = "It banishes gout, banishes your tendinitis and banishes the manager."
    assert found("banishes <own>? <ill>", text) == ["banishes gout", "banishes your tendinitis"]


def test_the_longest_reading_wins_and_places_do_not_overlap() -> None:
    lines = ("fully safe", "fully safe for all", "safe for all ages")
    text = "It is fully safe for all ages."
    assert [span.of(text) for span in Templates(lines).find(text)] == ["fully safe for all"]


@pytest.mark.parametrize("line", ["..3 cure", "<ill> gone", "fine? ..2 cure", ""])
def test_a_template_must_say_where_to_look(line: str) -> None:
    with pytest.raises(ValueError, match="begins with words to look for"):
        Templates((line,))


@pytest.mark.parametrize("line", ["£", "%|$"])
def test_marks_alone_are_no_template(line: str) -> None:
    with pytest.raises(ValueError, match="needs a word of letters or digits"):
        _ = Templates((line,)).telling_words


def test_a_list_that_does_not_exist_is_refused() -> None:
    with pytest.raises(ValueError, match="no list <nothing-such>"):
        check_template("cure <nothing-such>")


def test_a_gap_without_a_number_is_refused() -> None:
    with pytest.raises(ValueError, match="invalid literal"):
        check_template("cure ..few gout")


@given(st.lists(st.sampled_from(["a", "b", "c", ",", "-"]), max_size=60))
def test_what_is_found_begins_and_ends_with_its_words(words: list[str]) -> None:
    text = " ".join(words)
    for span in Templates(("a ..5 b? ..5 c",)).find(text):
        assert text[span.start] == "a"
        assert text[span.end - 1] == "c"
        assert "," not in text[span.start : span.end]


@given(st.lists(st.lists(st.sampled_from(["a", "b", "c", "d", "e", ","]), max_size=6), max_size=6))
def test_the_index_of_words_leaves_out_no_sentence_that_holds_a_template(
    sentences: list[list[str]],
) -> None:
    templates = Templates(("a ..2 b|c d?", "e? a d", "c a+"))
    lines = templates.places(WordIndex(map(set, sentences)))
    for number, words in enumerate(sentences):
        text = " ".join(words)
        assert templates.find(text, lines.get(number, ())) == templates.find(text)


def test_a_text_made_to_branch_is_searched_in_bounded_steps() -> None:
    text = "a " * 20_000
    assert found("a ..5 a? ..5 a? ..5 b", text) == []
