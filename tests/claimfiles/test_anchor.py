"""Quotations are found where they stand, told when they do not, and copies are told apart."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claimfiles.anchor import anchor_claims
from claimcheck.model.claim import Claim, TextQuote
from claimcheck.model.text import Article, Span
from claimcheck.readers import read_article
from tests.growth import TIMES, grows_steeply

SOURCE = """\
---
title: Iron makes you sleep
---

# Iron **helps** you sleep

Long ago, iron “helps   you
sleep” was a saying. Many adults lie awake at night — every night.

- Many adults lie awake at night - every night
- short words

<!-- Sleep comes with spinach. -->

Short words about rest. In the end, tea and [warm milk](https://example.org/m) make no difference.
"""


def article(text: str = SOURCE) -> Article:
    return read_article(text.encode(), "a.md")


def claim(name: str, exact: str, *restated: str, prefix: str = "", suffix: str = "") -> Claim:
    quote = TextQuote(exact, prefix, suffix)
    return Claim(
        name,
        Span(0, 0),
        exact,
        selector=quote,
        restated=tuple(map(TextQuote, restated)),
        modelled=True,
    )


def anchored(one: Article, exact: str) -> Claim:
    (found,) = anchor_claims(one, [claim("a", exact)])
    return found


@pytest.mark.parametrize(
    ("exact", "words"),
    [
        ("Iron helps you sleep", "Iron **helps** you sleep"),
        (
            "tea and warm milk make no difference.",
            "tea and [warm milk](https://example.org/m) make no difference.",
        ),
        ("TEA and WARM milk", "tea and [warm milk"),
        ('iron "helps you sleep" was', "iron “helps   you\nsleep” was"),
        (
            "iron “helps you sleep” was a saying.",
            "iron “helps   you\nsleep” was a saying.",
        ),
    ],
)
def test_a_quotation_is_found_in_the_plain_text(exact: str, words: str) -> None:
    one = article()
    found = anchored(one, exact)
    assert found.anchored
    assert one.quote(found.span) == words


def test_a_quotation_copied_with_its_markup_is_found() -> None:
    one = article()
    found = anchored(one, "tea and [warm milk](https://example.org/m) make")
    assert found.anchored
    assert one.quote(found.span) == "tea and [warm milk](https://example.org/m) make"


def test_changed_words_are_reported_with_the_nearest() -> None:
    found = anchored(article(), "In the end, tea or cold milk make no difference")
    assert not found.anchored
    assert found.nearest.startswith("In the end, tea and warm milk")


@pytest.mark.parametrize(
    "exact",
    [
        "Nothing of the kind is written anywhere here",
        "Sleep comes with spinach.",
        "…",
        "Iron makes you sleep",
    ],
)
def test_words_that_stand_nowhere_in_the_text_are_not_found(exact: str) -> None:
    assert not anchored(article(), exact).anchored


def test_part_of_a_word_is_no_place() -> None:
    assert not anchored(article("Ironing is dull."), "Iron").anchored


def test_copies_of_a_sentence_belong_to_its_claim() -> None:
    one = article()
    (found,) = anchor_claims(one, [claim("a", "Many adults lie awake at night — every night.")])
    assert found.anchored
    assert one.quote(found.span) == "Many adults lie awake at night — every night."
    assert [one.quote(span) for span in found.copies] == [
        "Many adults lie awake at night - every night"
    ]


def test_a_short_phrase_has_copies_only_where_it_fills_a_block() -> None:
    one = article("Sound sleep.\n\nSound sleep is rare.\n\n- Sound sleep\n")
    (found,) = anchor_claims(one, [claim("a", "Sound sleep is rare.", "sound sleep")])
    assert [one.quote(span) for span in found.copies] == ["Sound sleep", "Sound sleep"]


def test_prefix_and_suffix_tell_copies_apart_and_each_keeps_its_own() -> None:
    one = article(
        "First: rest is good for you. Second: rest is good for you. Third: rest is good for you."
    )
    words = "rest is good for you"
    first, second = anchor_claims(
        one, [claim("a", words, suffix=". Second"), claim("b", words, prefix="Second: ")]
    )
    assert one.source[: first.span.start].endswith("First: ")
    assert one.source[: second.span.start].endswith("Second: ")
    third = one.source.rindex(words)
    assert first.copies == second.copies == (Span(third, third + len(words)),)


def test_two_claims_with_the_same_words_share_the_places_out_in_order() -> None:
    one = article("Iron is found in meat.\n\nIron is found in meat.")
    first, second = anchor_claims(
        one, [claim("a", "Iron is found in meat."), claim("b", "Iron is found in meat.")]
    )
    assert first.span.start < second.span.start
    assert first.copies == second.copies == ()


def test_a_claim_whose_words_are_gone_is_not_anchored_and_keeps_the_nearest() -> None:
    gone, far = anchor_claims(
        article(),
        [claim("a", "Many adults lie awake at noon — every day"), claim("b", "zzz qqq xxx")],
    )
    assert not gone.anchored
    assert gone.nearest.startswith("Many adults lie awake")
    assert (far.anchored, far.span, far.nearest) == (False, Span(0, 0), "")


def test_an_empty_article_anchors_nothing() -> None:
    (found,) = anchor_claims(article(""), [claim("a", "anything")])
    assert not found.anchored


prose = st.text(alphabet="abcdeé “”'’-—., \n", min_size=1, max_size=80)


@settings(max_examples=60)
@given(prose, prose, prose)
def test_any_words_of_a_paragraph_are_found_again(before: str, words: str, after: str) -> None:
    source = " ".join(f"x {before} y {words} z {after} x".split())
    one = read_article(source.encode(), "a.txt")
    exact = " ".join(f"y {words} z".split())
    found = anchored(one, exact)
    assert found.anchored
    assert one.quote(found.span).casefold() == exact.casefold()


def test_claims_are_anchored_in_time_in_step_with_the_length_of_the_article() -> None:
    sentences = [
        f"Sentence number {n} tells of one more thing that iron may do." for n in range(1200)
    ]
    long = article("\n\n".join(sentences))
    short = article("\n\n".join(sentences[: len(sentences) // TIMES]))
    claims = [claim(f"c{n}", sentences[n]) for n in range(0, 1200, 40)]
    changed = [claim(f"d{n}", sentences[n].replace("iron", "zinc")) for n in range(0, 1200, 200)]
    every = [*claims, *changed]
    assert not grows_steeply(
        lambda: anchor_claims(short, every), lambda: anchor_claims(long, every)
    )
    found = anchor_claims(long, every)
    assert [one.anchored for one in found] == [True] * len(claims) + [False] * len(changed)
