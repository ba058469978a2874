from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.language.text.sentences import split_sentences
from tests.growth import TIMES, grows_steeply

HARD = Path(__file__).with_name("hard_sentences.txt")


def read_case(line: str) -> tuple[str, set[int]]:
    """The text of a marked line, and where its sentences begin."""
    marked = line.replace("\\n", "\n").replace("\\t", "\t").replace(" ¦ ", " ¦")
    starts: list[int] = []
    text = ""
    for part in marked.split("¦"):
        starts.append(len(text))
        text += part
    bulleted = len(starts) > 1 and starts[1] <= 3
    return text, set(starts[1:] if bulleted else starts)


def cases() -> list[tuple[str, set[int]]]:
    lines = HARD.read_text(encoding="utf-8").splitlines()
    return [read_case(line) for line in lines if line and not line.startswith("#")]


def starts_of(text: str) -> set[int]:
    return {span.start for span in split_sentences(text)}


def test_at_least_99_of_100_hard_boundaries_are_right() -> None:
    told = [(starts_of(text), meant) for text, meant in cases()]
    right = sum(len(ours & meant) for ours, meant in told)
    every = sum(len(ours | meant) for ours, meant in told)
    assert len(told) >= 300
    assert right / every >= 0.99


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Smith et al. saw no change (p < 0.05). Levels of IL-6 fell.",
            ["Smith et al. saw no change (p < 0.05).", "Levels of IL-6 fell."],
        ),
        ("It held 1,000 mcg. The rest held none.", ["It held 1,000 mcg.", "The rest held none."]),
        ("Iron helps.[1] Zinc does not.²", ["Iron helps.[1]", "Zinc does not.²"]),
        ("Too little vitamin A. The eyes suffer.", ["Too little vitamin A.", "The eyes suffer."]),
        ("", []),
        (" \n\t ", []),
        ("no stop at all", ["no stop at all"]),
    ],
)
def test_sentences_are_cut_where_a_reader_would(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in split_sentences(text)] == sentences


@given(st.text(alphabet="Ab1 .!?…\n\t|()[]\"'”¹,;:-•%", max_size=80))
def test_sentences_are_in_order_and_lose_nothing_but_blanks_and_bullets(text: str) -> None:
    spans = split_sentences(text)
    assert all(a.end <= b.start for a, b in pairwise(spans))
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    kept = set().union(*(range(span.start, span.end) for span in spans)) if spans else set()
    lost = "".join(char for at, char in enumerate(text) if at not in kept)
    assert set(lost) <= set(" \n\t|•*·-–—+\x1c\x1d\x1e\x1f\x85\u2028\u2029")


@pytest.mark.parametrize(
    "hostile",
    [".", ". ", "(", "[1", ".[1,2", "A. ", "¹", ".1,2", "\n", "a\n", "|", "x",
     "Low iron is common in women (see Fig. 2), e.g. after birth. It is treated. "],
    ids=lambda text: repr(text[:6]),
)  # fmt: skip
def test_the_work_of_cutting_grows_no_faster_than_the_text(hostile: str) -> None:
    short, long = hostile * (400_000 // len(hostile) // TIMES), hostile * (400_000 // len(hostile))
    assert not grows_steeply(lambda: split_sentences(short), lambda: split_sentences(long))


def test_two_megabytes_on_one_line_are_cut_like_any_text() -> None:
    text = "Low iron is common in women (see Fig. 2), e.g. after birth. It is treated. " * 27_000
    assert len(split_sentences(text)) == 2 * 27_000
