"""What a verb does, by what it is done to, is good, harm or neither."""

from __future__ import annotations

import pytest

from claimcheck.language.acts import read_act
from claimcheck.language.text.tokens import cut
from claimcheck.language.vocabulary import find_vocabulary
from claimcheck.language.wording import Worded
from claimcheck.model.claim import ClaimType as Type
from tests.language.reading import read_sentence


def worth(text: str) -> int:
    tokens = cut(text)
    act = read_act(tokens, find_vocabulary(tokens)["topics"], Worded(text, tokens).relation)
    assert act is not None
    return act.worth


@pytest.mark.parametrize(
    ("verb", "of_bad", "of_good", "of_neither"),
    [
        ("raises", -1, 1, 0),
        ("promotes", -1, 1, 1),
        ("soothes", 1, 1, 1),
        ("lowers", 1, -1, 0),
        ("damages", 1, -1, -1),
        ("worsens", -1, -1, -1),
    ],
)
def test_the_verb_and_the_thing_decide_together(
    verb: str, of_bad: int, of_good: int, of_neither: int
) -> None:
    things = ("cancer", "survival", "the spleen")
    assert [worth(f"The syrup {verb} {thing}.") for thing in things] == [
        of_bad,
        of_good,
        of_neither,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The programme led to fewer falls.", 1),
        ("The gargle keeps colds at bay.", 1),
        ("The wax keeps sores from forming and infection away.", 1),
        ("Pain was relieved by the brace.", 1),
        ("The lamp wakes up tired cells.", 1),
        ("The diet makes people drowsy.", -1),
    ],
)
def test_less_of_a_bad_thing_is_good(text: str, expected: int) -> None:
    assert worth(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Smoked fish raises the risk of stomach cancer.", Type.HARM),
        ("The stomach makes acid, which irritates the gullet.", Type.MECHANISM),
        ("In hay fever the nose swells and blocks the flow of air.", Type.MECHANISM),
        ("A lack of iron damages the heart.", Type.MECHANISM),
        ("Our clay pulls toxins out of the skin.", Type.BENEFIT),
        ("Nursing homes that received the vaccine had fewer deaths.", Type.BENEFIT),
        ("Massage eased the pain of arthritis.", Type.BENEFIT),
        ("Keyhole repair was followed by less pain than open repair.", Type.COMPARISON),
        ("Lentils have more iron than beef.", Type.FACT),
        ("High calcium scores predicted death.", Type.PROGNOSIS),
    ],
)
def test_what_acts_and_how_tells_the_type(text: str, kind: Type) -> None:
    assert read_sentence(text).type is kind
