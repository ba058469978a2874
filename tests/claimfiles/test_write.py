"""Edits touch the lines of one claim alone, drafts read back equal."""

from __future__ import annotations

import difflib
from dataclasses import replace
from pathlib import Path
from posixpath import normpath

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.claimfiles.comments import comments_in
from claimcheck.claimfiles.load import read_claims
from claimcheck.claimfiles.write import add_waiver, draft_claims_file, set_review
from claimcheck.errors import ClaimsFileError, UnknownNameError
from claimcheck.model.claim import (
    Attribution,
    AttributionKind,
    Certainty,
    CertaintyLevel,
    Citation,
    Claim,
    ClaimType,
    Indirectness,
    Review,
    ReviewStatus,
    Stance,
    TextQuote,
    Waiver,
)
from claimcheck.model.population import Population, Species
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from tests.claimfiles.files import HEAD, WHOLE

PROJECT = Path(__file__).parents[2]
APPROVED = Review(
    ReviewStatus.APPROVED,
    "r@example.org",
    "2026-11-20",
    "sha256:00",
    parts=(("evidence/a", "0e1"),),
)
WAIVER = Waiver("family/rule", 'it is "fine": so', "r@example.org", "2027-01-01")

FILE = (
    HEAD
    + """\
  # the first of two
  - id: a
    quote: {exact: 'single   quotes stay'}   # so does this
    restated: [{exact: "B12"}]
    type: fact
    strength: none

    note-free: 1
  # before the second
  - id: b
    quote: "x"
    type: fact
    strength: none
    review: {status: draft}  # old
    waive:
      # an old one
      - {rule: a/b, reason: r, by: y, until: 2026-12-01}
"""
).replace("    note-free: 1\n", "")


def changed_lines(before: str, after: str) -> list[str]:
    diff = difflib.unified_diff(before.splitlines(), after.splitlines(), n=0, lineterm="")
    return [line for line in diff if line[:1] in "+-" and line[:3] not in {"+++", "---"}]


def test_a_review_is_added_as_one_line_and_nothing_else_moves() -> None:
    after = set_review(FILE, "c.yaml", "a", APPROVED)
    assert changed_lines(FILE, after) == [
        '+    review: {status: approved, by: r@example.org, on: 2026-11-20, fingerprint: "sha256:00", parts: {evidence/a: "0e1"}}'
    ]
    assert after.index("review: {status: approved") < after.index("# before the second")


def test_a_review_is_replaced_and_waivers_keep_their_comments() -> None:
    after = set_review(
        FILE, "c.yaml", "b", Review(ReviewStatus.CHANGES_WANTED, because="no: source")
    )
    assert changed_lines(FILE, after) == [
        "-    review: {status: draft}  # old",
        '+    review: {status: changes-wanted, because: "no: source"} # old',
    ]
    after = add_waiver(FILE, "c.yaml", "b", WAIVER)
    (line,) = changed_lines(FILE, after)
    assert line.startswith("+      - {rule: family/rule")
    assert "# an old one" in after


def test_a_first_waiver_begins_a_list() -> None:
    after = add_waiver(FILE, "c.yaml", "a", WAIVER)
    read, _ = read_claims(after, "c.yaml")
    assert read is not None
    assert read.claims[0].waivers == (WAIVER,)
    assert len(changed_lines(FILE, after)) == 2


def test_a_waiver_takes_the_place_of_the_one_of_the_same_rule() -> None:
    other = replace(WAIVER, rule="family/other")
    longer = replace(WAIVER, until="2027-06-01")
    text = FILE
    for one in (WAIVER, other, longer, replace(longer, rule="a/b")):
        text = add_waiver(text, "c.yaml", "b", one)
    read, problems = read_claims(text, "c.yaml")
    assert problems == ()
    assert read is not None
    assert read.claims[1].waivers == (
        other,
        longer,
        replace(longer, rule="a/b"),
    )
    assert "# an old one" in text


def test_a_file_without_a_last_line_end_can_be_edited() -> None:
    after = set_review(FILE.rstrip(), "c.yaml", "b", APPROVED)
    read, problems = read_claims(after, "c.yaml")
    assert problems == ()
    assert read is not None
    assert read.claims[1].review == APPROVED


def test_an_unknown_claim_is_an_error_that_names_the_nearest() -> None:
    with pytest.raises(UnknownNameError, match="did you mean 'iron-helps-sleep'"):
        set_review(WHOLE, "c.yaml", "iron-help-sleep", APPROVED)


IN_BRACES = (
    "claims: [{id: a, quote: q, type: fact, strength: none}]  # all of them\n",
    "claims: [{id: a, quote: q, type: fact, strength: none,},\n  {id: b, quote: q, type: fact, strength: none}]\n",
    "claims:\n  # one\n  - {id: a, quote: 'q # }', type: fact, strength: none}  # two\n",
    "claims:\n  - {\n      id: a,  # one\n      quote: q,\n      type: fact, strength: none  # two\n    }\n",
    "claims:\n  - {id: a, review: {status: draft}, quote: q, type: fact, strength: none}\n",
    "claims:\n  - {id: a, quote: q, type: fact, strength: none, waive: [{rule: a/b, reason: r, by: y, until: 2026-12-01}]}\n",
)


@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("text", [*IN_BRACES, FILE.removeprefix(HEAD)])
def test_a_claim_is_edited_in_place(text: str, ends: str, mark: str) -> None:
    before = mark + HEAD.replace(
        "claims:\n", text if text in IN_BRACES else f"claims:\n{text}"
    ).replace("\n", ends)
    after = add_waiver(set_review(before, "c.yaml", "a", APPROVED), "c.yaml", "a", WAIVER)
    read, problems = read_claims(after, "c.yaml")
    assert problems == ()
    assert read is not None
    assert read.claims[0].review == APPROVED
    assert read.claims[0].waivers[-1] == WAIVER
    assert comments_in(after) == comments_in(before)
    assert ("\n" in after, "\r" in after) == ("\n" in before, "\r" in before)
    if text in IN_BRACES:
        assert after.count("\n") == before.count("\n")


@pytest.mark.parametrize("dash", ["-", "-  # one claim"])
def test_a_claim_below_a_dash_of_its_own_line_and_above_the_end_mark_is_edited(dash: str) -> None:
    claim = f"  {dash}\n    id: ID\n    quote: q\n    type: fact\n    strength: none\n"
    before = HEAD + claim.replace("ID", "a") + "\n" + claim.replace("ID", "b") + "...\n"
    for name in ("a", "b"):
        after = set_review(before, "c.yaml", name, APPROVED)
        assert len(changed_lines(before, after)) == 1
        read, problems = read_claims(after, "c.yaml")
        assert (problems, len(read.claims if read else ())) == ((), 2)


def test_a_comment_within_what_is_replaced_stays() -> None:
    told = "    review:  # by phone\n      # twice\n      status: draft  # 'not' yet\n      because: a # b\n"
    before = FILE.replace("    review: {status: draft}  # old\n", told)
    after = set_review(before, "c.yaml", "b", APPROVED)
    assert sorted(comments_in(after)) == sorted(comments_in(before))
    first = before.replace("  - id: b\n", "").replace('    quote: "x"', '    id: b\n    quote: "x"')
    first = first.replace(told, "").replace("    id: b\n", f"  - {told.lstrip()}    id: b\n")
    after = set_review(first, "c.yaml", "b", APPROVED)
    assert sorted(comments_in(after)) == sorted(comments_in(first))


def test_a_claim_below_a_broken_one_with_pasted_line_ends_is_edited_in_place() -> None:
    before = FILE.replace("type: fact\n", "type: fa\u2028ct: [\n", 1)
    after = set_review(before, "c.yaml", "b", APPROVED)
    assert after.count("review:") == 1
    assert after.startswith(before[: before.index("    review:")])


def test_what_is_written_with_a_comment_inside_braces_is_refused() -> None:
    text = (
        HEAD
        + "  - {id: a, review: {status: draft # why\n}, quote: q, type: fact, strength: none}\n"
    )
    with pytest.raises(ClaimsFileError, match="# why"):
        set_review(text, "c.yaml", "a", APPROVED)


@pytest.mark.parametrize(
    "text", ["claims: []", HEAD + "  - *a\n", HEAD + "  - {id: a, quote: [}\n"]
)
def test_what_cannot_be_edited_safely_is_refused(text: str) -> None:
    with pytest.raises((ClaimsFileError, UnknownNameError)):
        set_review(text, "c.yaml", "a", APPROVED)


def test_every_claim_of_the_worked_example_can_be_reviewed_with_one_line() -> None:
    for path in sorted((PROJECT / "claims").glob("*.yaml")):
        text = path.read_text(encoding="utf-8")
        read, problems = read_claims(text, path.name)
        assert read is not None
        assert problems == ()
        for claim in read.claims[::16]:
            after = set_review(text, path.name, claim.id, APPROVED)
            assert len([line for line in changed_lines(text, after) if line[0] == "+"]) == 1


printable = st.characters(exclude_categories=("C", "Z"), include_characters=" ")
safe = st.text(printable, min_size=1, max_size=30).map(lambda t: " ".join(t.split())).filter(bool)
claims = st.builds(
    Claim,
    id=st.from_regex(r"[a-z][a-z0-9.-]{0,12}", fullmatch=True),
    span=st.just(Span(0, 0)),
    quote=safe,
    type=st.sampled_from(ClaimType),
    statement=st.just("") | safe,
    population=st.builds(
        Population,
        condition=st.tuples(safe),
        species=st.tuples(st.sampled_from(Species)),
        general=st.booleans(),
    ),
    comparator=st.none() | safe,
    strength=st.sampled_from(Strength),
    attribution=st.builds(
        Attribution, st.sampled_from(AttributionKind), st.just("") | safe, particular=st.booleans()
    ),
    citations=st.lists(
        st.builds(
            Citation,
            safe,
            st.sampled_from(Stance),
            st.booleans(),
            indirect=st.tuples(st.sampled_from(Indirectness)),
            note=st.just("") | safe,
        ),
        max_size=3,
    ).map(tuple),
    certainty=st.none()
    | st.builds(
        Certainty, st.sampled_from(CertaintyLevel), st.just((("risk-of-bias", 2),)), note=safe
    ),
    review=st.just(Review()) | st.just(APPROVED),
    waivers=st.just(()) | st.just((WAIVER,)),
)


@settings(max_examples=60)
@given(st.lists(claims, max_size=4, unique_by=lambda c: c.id), safe)
def test_a_draft_reads_back_equal(drafted: list[Claim], article: str) -> None:
    text = draft_claims_file(article, drafted)
    read, problems = read_claims(text, "c.yaml")
    assert problems == ()
    assert read is not None
    assert read.article == normpath(article)
    wanted = [
        replace(c, modelled=True, anchored=False, selector=TextQuote(c.quote)) for c in drafted
    ]
    assert [replace(c, line=0) for c in read.claims] == wanted


@pytest.mark.parametrize("figures", ["20261120", "2026-11-20", "2026-11-31", "2026-W47-5"])
def test_figures_that_look_like_a_date_are_drafted_as_they_are(figures: str) -> None:
    claim = Claim(id="a", span=Span(0, 0), quote=figures, type=ClaimType.FACT, statement=figures)
    read, problems = read_claims(draft_claims_file("a.md", [claim]), "c.yaml")
    assert problems == ()
    assert read is not None
    assert [(one.quote, one.statement) for one in read.claims] == [(figures, figures)]


def test_a_draft_of_nothing_is_a_file_and_can_name_its_schema() -> None:
    text = draft_claims_file("a.md", [], schema="claims.schema.json")
    assert text.startswith("# yaml-language-server: $schema=claims.schema.json\n")
    assert read_claims(text, "c.yaml")[1] == ()
