"""Claims files: each fault with its place and what was expected, the other claims still load."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claimfiles import shapes
from claimcheck.claimfiles.load import read_claims
from claimcheck.claimfiles.shapes import is_particular
from claimcheck.model import claim as model
from claimcheck.model.claim import (
    Attribution,
    AttributionKind,
    Certainty,
    CertaintyLevel,
    Citation,
    Claim,
    ClaimType,
    Indirectness,
    Origin,
    Review,
    ReviewStatus,
    Stance,
    TextQuote,
    Waiver,
)
from claimcheck.model.population import AgeGroup, Intervention, Outcome, Population, Species
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from tests.claimfiles.files import HEAD, WHOLE

SOUND = "  - {id: %s, quote: some words, type: fact, strength: none}\n"


def test_a_claim_is_read_whole() -> None:
    read, problems = read_claims(WHOLE, "c.yaml")
    assert problems == ()
    assert read is not None
    assert (read.file, read.article) == ("c.yaml", "docs/a.md")
    quote = TextQuote("Iron helps you sleep.", prefix="so ")
    assert read.claims == (
        Claim(
            id="iron-helps-sleep",
            span=Span(0, 0),
            quote=quote.exact,
            type=ClaimType.BENEFIT,
            statement="Iron supplements improve sleep.",
            population=Population(("insomnia",), (AgeGroup.ADULT,), species=(Species.HUMAN,)),
            intervention=Intervention("iron"),
            comparator="none",
            outcome=Outcome("sleep"),
            strength=Strength.CAUSES,
            attribution=Attribution(AttributionKind.VAGUE, "a 2015 study", None, particular=True),
            citations=(
                Citation(
                    "novak2019",
                    Stance.PARTLY_SUPPORTS,
                    quote="slept longer",
                    locator="Results, para. 2",
                    indirect=(Indirectness.NO_COMPARATOR, Indirectness.SURROGATE),
                    note="no control",
                ),
            ),
            certainty=Certainty(
                CertaintyLevel.VERY_LOW,
                (("risk-of-bias", 2), ("imprecision", 1)),
                start=CertaintyLevel.HIGH,
            ),
            review=Review(
                ReviewStatus.APPROVED,
                "r@example.org",
                "2026-11-20",
                "sha256:ab",
                parts=(("words", "00"),),
            ),
            waivers=(Waiver("population/x", "why", "r@example.org", "2027-05-01"),),
            modelled=True,
            anchored=False,
            line=4,
            selector=quote,
            restated=(TextQuote("Iron for sleep"),),
            origin=Origin("raw", 29),
        ),
    )


@pytest.mark.parametrize(
    ("line", "place", "code", "words"),
    [
        ("type: benifit", (6, 11), "wrong-value", "did you mean 'benefit'"),
        ("strength: can-couse", (6, 15), "wrong-value", "did you mean 'can-cause'"),
        (
            "certainty: {rating: low, down: {bias: 3}}",
            (6, 43),
            "wrong-value",
            "certainty.down.bias",
        ),
        (
            "citations: [{study: x, stance: suports}]",
            (6, 36),
            "wrong-value",
            "did you mean 'supports'",
        ),
        (
            "citations: [{study: x, stance: neutral, role: citesAsEvidenc}]",
            (6, 51),
            "wrong-value",
            "did you mean 'citesAsEvidence'",
        ),
        (
            "waive: [{rule: a/b, reason: x, by: y, until: soon}]",
            (6, 50),
            "wrong-value",
            "expected a date",
        ),
        (
            "waive: [{rule: a/b, reason: x, by: y, until: 20270101}]",
            (6, 50),
            "wrong-value",
            "such as 2026-11-20, not '20270101'",
        ),
        ("waive: [{rule: a/b, reason: x, by: y}]", (6, 13), "missing-key", "waive.0.until"),
        ("origin: {article: a, line: 0}", (6, 32), "wrong-value", "origin.line"),
        ("id: two words", (4, 9), "wrong-value", "id"),
    ],
)
def test_a_wrong_value_loses_its_claim_alone_and_is_reported(
    line: str, place: tuple[int, int], code: str, words: str
) -> None:
    key = line.partition(":")[0]
    rest = [
        f"{k}: {v}"
        for k, v in (("id", "bad"), ("quote", "q"), ("type", "fact"), ("strength", "none"))
        if k != key
    ]
    body = [line, *rest] if key == "id" else [*rest[:2], line, *rest[2:]]
    text = HEAD + "  - " + "\n    ".join(body) + "\n" + SOUND % "good"
    read, problems = read_claims(text, "c.yaml")
    assert read is not None
    assert [claim.id for claim in read.claims] == ["good"]
    first = problems[0]
    assert ((first.line, first.column), first.code, first.lost) == (place, code, True)
    assert words in first.message


def test_an_unknown_key_is_reported_and_its_claim_is_read() -> None:
    text = HEAD + "  - {id: a, quote: q, type: fact, strength: none, tpye: x}\n"
    read, problems = read_claims(text, "c.yaml")
    assert read is not None
    assert [claim.id for claim in read.claims] == ["a"]
    assert [(p.line, p.column, p.code, p.key) for p in problems] == [(4, 51, "unknown-key", "a")]
    assert "did you mean 'type'" in problems[0].message


def test_a_second_id_and_a_second_key_are_reported() -> None:
    text = (
        HEAD
        + SOUND % "a"
        + SOUND % "a"
        + "  - {id: b, id: c, quote: q, type: fact, strength: none}\n"
    )
    read, problems = read_claims(text, "c.yaml")
    assert read is not None
    assert [claim.id for claim in read.claims] == ["a", "b"]
    assert {(p.line, p.code) for p in problems} == {(5, "duplicate-id"), (6, "duplicate-key")}


def test_a_claim_that_is_not_yaml_does_not_lose_the_others() -> None:
    text = HEAD + SOUND % "a" + '  - {id: b, quote: "open\n' + SOUND % "c"
    read, problems = read_claims(text, "c.yaml")
    assert read is not None
    assert [(claim.id, claim.line) for claim in read.claims] == [("a", 4), ("c", 6)]
    assert [(p.line, p.code) for p in problems] == [(5, "does-not-parse")]


def test_a_study_cited_for_a_claim_with_two_stances_is_reported_at_the_second() -> None:
    cited = "citations: [{study: x, stance: supports}, {study: x, stance: disputes}]"
    read, problems = read_claims(f"{HEAD}{SOUND % 'a'}".replace("}\n", f", {cited}}}\n"), "c.yaml")
    assert read is not None
    assert len(read.claims) == 1
    assert [(p.code, p.line, p.key, p.lost) for p in problems] == [("two-stances", 4, "a", True)]
    assert "'supports', here with 'disputes'" in problems[0].message


def test_a_study_may_be_cited_twice_for_two_passages() -> None:
    cited = "citations: [{study: x, stance: supports, locator: p. 1}, {study: x, stance: supports}]"
    assert read_claims(f"{HEAD}{SOUND % 'a'}".replace("}\n", f", {cited}}}\n"), "c.yaml")[1] == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "no-mapping"),
        ("schema: claimcheck.claims/1\nclaims: []\n", "missing-key"),
        ("schema: claimcheck.claims/9\narticle: a\nclaims: []\n", "schema"),
        ("schema: claimcheck.claims/1\narticle: a\nclaims: 3\n", "wrong-value"),
        ("schema: claimcheck.claims/1\narticle: a\nclaim: []\n", "unknown-key"),
    ],
)
def test_a_wrong_head_is_reported(text: str, code: str) -> None:
    assert [problem.code for problem in read_claims(text, "c.yaml")[1]] == [code]


def test_no_claims_are_no_fault() -> None:
    read, problems = read_claims(HEAD, "c.yaml")
    assert read is not None
    assert (read.claims, problems) == ((), ())


@pytest.mark.parametrize(
    ("words", "particular"),
    [
        ("a 2015 study", True),
        ("one small randomised trial", True),
        ("According to a study published last year", True),
        ("the results of one paper", True),
        ("some studies", False),
        ("research shows", False),
        ("a growing body of research", False),
        ("a number of trials", False),
        ("experts", False),
        ("", False),
    ],
)
def test_one_source_is_told_from_sources_at_large(words: str, particular: bool) -> None:
    assert is_particular(words) is particular


def test_the_file_can_say_itself_whether_one_source_is_meant() -> None:
    text = (
        HEAD
        + SOUND.replace("}", ", attribution: {kind: vague, words: a study, particular: false}}")
        % "a"
    )
    read, _ = read_claims(text, "c.yaml")
    assert read is not None
    assert not read.claims[0].attribution.particular


@pytest.mark.parametrize(
    "kind", [Citation, Certainty, Review, Waiver, Attribution, TextQuote, Origin]
)
def test_the_shapes_know_every_field_of_the_model(kind: type) -> None:
    shape = next(s for s in vars(shapes).values() if getattr(s, "makes", None) is kind)
    known = {name.rstrip("_") for name in shape.model_fields}
    assert known == {f.name for f in fields(kind)}


def test_the_claims_shape_knows_every_field_that_a_person_models() -> None:
    computed = {"span", "wording", "copies", "modelled", "anchored", "nearest", "line", "selector"}
    known = set(shapes.ClaimShape.model_fields) - {"waive"} | {"waivers"}
    assert {f.name for f in fields(model.Claim)} - computed == known


@given(st.text(alphabet="ab:-[]{},&*|'\"#\n ") | st.text())
def test_no_text_raises(text: str) -> None:
    read_claims(text, "c.yaml")
    read_claims(f"{HEAD}  - {text}\n", "c.yaml")
