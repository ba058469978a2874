"""Journals, authors, volumes, pages and types, each by its rule."""

from __future__ import annotations

import pytest

from claimcheck.model.record import Record, RecordKind
from claimcheck.verifying.authors import Authors, read_authors, same_authors
from claimcheck.verifying.fields import compare
from claimcheck.verifying.journals import same_journal
from claimcheck.verifying.kinds import same_kind
from claimcheck.verifying.numbers import same_pages, same_volume
from tests.verifying.making import VOLES, entry_of

ONE_JOURNAL = [
    ("N Engl J Med", "New England Journal of Medicine"),
    ("NEJM", "The New England journal of medicine"),
    ("Lancet", "Lancet (London, England)"),
    ("The BMJ", "BMJ (Clinical research ed.)"),
    ("British Medical Journal", "BMJ"),
    ("JAMA", "Journal of the American Medical Association"),
    (
        "J Gerontol A Biol Sci Med Sci",
        "The Journals of Gerontology Series A: Biological Sciences and Medical Sciences",
    ),
    (
        "Proc. Natl. Acad. Sci. U.S.A.",
        "Proceedings of the National Academy of Sciences USA",
    ),
    ("Muscle & Nerve", "Muscle and Nerve"),
    ("Am. J. Clin. Nutr.", "The American Journal of Clinical Nutrition"),
    ("Circ Heart Fail", "Circulation: Heart Failure"),
    (
        "Neuropsychopharmacology",
        "Neuropsychopharmacology : official publication of the American College of Neuropsychopharmacology",
    ),
    ("Dtsch Arztebl Int", "Deutsches Ärzteblatt international"),
    ("Cochrane Database Syst Rev", "The Cochrane database of systematic reviews"),
    ("J Diabetes Complications", "Journal of Diabetes and its Complications"),
    ("Eur J Gastroenterol Hepatol", "European Journal of Gastroenterology & Hepatology"),
    ("Spine (Phila Pa 1976)", "Spine"),
    ("Diabetes Supplement", "Diabetes"),
    ("JAMA Intern Med", "JAMA Internal Medicine"),
    ("Jpn Circ J", "Japanese circulation journal"),
    ("Langenbecks Arch Surg", "Langenbeck's archives of surgery"),
    (
        "Bull Mem Acad R Med Belg",
        "Bulletin et mémoires de l'Académie royale de médecine de Belgique",
    ),
    ("J Vasc Interv Radiol", "Journal of vascular and interventional radiology : JVIR"),
    ("Natl Acad Sci Lett", "National Academy Science Letters"),
]
TWO_JOURNALS = [
    ("Lancet", "Lancet Neurology"),
    ("JAMA", "JAMA Internal Medicine"),
    ("Nature", "Nature Medicine"),
    ("BMJ", "BMJ Open"),
    ("Diabetes", "Diabetes Care"),
    ("Circulation", "Circulation: Heart Failure"),
    ("Nutrition", "Nutrients"),
    ("Pain", "Pain Medicine"),
    ("J Clin Med", "Journal of Clinical Oncology"),
    ("Journal of Nutrition", "Journal of Nutritional Science"),
    ("J Gerontol A", "The Journals of Gerontology Series B"),
    ("Neurology", "Journal of Neurology"),
    ("Diabet Med", "Diabetes & Metabolism"),
    ("Clinical Nutrition", "Clinical Nursing"),
    ("Brain", "Brain Research"),
    ("Gut", "Gut Microbes"),
]


@pytest.mark.parametrize(("one", "other"), ONE_JOURNAL)
def test_these_are_one_journal(one: str, other: str) -> None:
    assert same_journal(one, other)
    assert same_journal(other, one)


@pytest.mark.parametrize(("one", "other"), TWO_JOURNALS)
def test_these_are_two_journals(one: str, other: str) -> None:
    assert not same_journal(one, other)
    assert not same_journal(other, one)


def people(*names: str, cut: bool = False, groups: tuple[str, ...] = ()) -> Authors:
    return read_authors(names, groups, open_end=cut)


SAME_AUTHORS = [
    (people("Smith, J", "Jones, M"), people("Jones, Mary", "Smith, John A")),
    (people("ME, Smith"), people("Smith, Mary Ellen")),
    (people("Müller, H"), people("Mueller, Hans")),
    (people("van der Berg, A"), people("Berg, A van der")),
    (people("García López, M"), people("García, María")),
    (people("Yan, Zhang"), people("Zhang, Yan")),
    (people("Smith, J", cut=True), people("Smith, John", "Lee, K", "Roe, B")),
    (people("Smith, J", "et al."), people("Smith, John", "Lee, K")),
    (people("The FABLE Research Group"), people(groups=("FABLE research group",))),
    (people("Smith, J", "FABLE Study Group"), people("Smith, J", "Lee, K")),
    (people("Smith, J.-P."), people("Smith, Jean Paul")),
]
OTHER_AUTHORS = [
    (people("Smith, J"), people("Smith, John", "Lee, K")),
    (people("Smith, J", "Brown, K", "White, L"), people("Smith, J", "Jones, A", "Lee, B")),
    (people("Smith, Mary"), people("Smith, John")),
    (people("Lee, K", cut=True), people("Smith, John", "Lee, K")),
    (people("Smith, J", "Smith, J"), people("Smith, J", "Jones, A")),
    (people("World Health Organization"), people("Smith, J")),
    (people("The OTHER Research Group"), people(groups=("FABLE research group",))),
    (people(groups=("ABLE",)), people(groups=("FABLE research group",))),
    (people(groups=("The",)), people(groups=("FABLE research group",))),
]


@pytest.mark.parametrize(("entry", "record"), SAME_AUTHORS)
def test_these_are_the_authors(entry: Authors, record: Authors) -> None:
    assert same_authors(entry, record)


@pytest.mark.parametrize(("entry", "record"), OTHER_AUTHORS)
def test_these_are_not_the_authors(entry: Authors, record: Authors) -> None:
    assert not same_authors(entry, record)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("1082-8", "1082--1088", True),
        ("1082", "1082-8", True),
        ("S12-20", "S12-S20", True),
        ("e33693", "33693", True),
        ("e157-e161", "e157-61", True),
        ("pp. 12–15", "12-15", True),
        ("908-9; discussion 910", "908-9", True),
        ("1-10", "e33693", None),
        ("", "12", None),
        ("12-15", "13-15", False),
        ("637-641", "637-642", False),
        ("CD004655", "CD004656", False),
    ],
)
def test_pages(one: str, other: str, same: bool | None) -> None:
    assert same_pages(one, other) is same


def test_volumes() -> None:
    assert same_volume("Vol. 56 Suppl 1", "56")
    assert same_volume("LVI", "56")
    assert same_volume("351(9103)", "351")
    assert same_volume("Suppl 1", "suppl. 1")
    assert not same_volume("12", "13")
    assert not same_volume("Suppl 1", "Suppl 2")
    assert not same_volume("Pt A", "Pt B")


@pytest.mark.parametrize(
    ("entry_type", "kind", "same"),
    [
        ("article", RecordKind.ARTICLE, True),
        ("article", RecordKind.PREPRINT, True),
        ("article", RecordKind.CHAPTER, False),
        ("book", RecordKind.ARTICLE, False),
        ("inproceedings", RecordKind.ARTICLE, False),
        ("misc", RecordKind.ARTICLE, None),
        ("article", RecordKind.UNKNOWN, None),
    ],
)
def test_types(entry_type: str, kind: RecordKind, same: bool | None) -> None:
    assert same_kind(entry_type, [Record("crossref", kind=kind)]) is same


def test_a_meetings_paper_in_a_journals_supplement_may_be_called_either() -> None:
    record = Record("crossref", kind=RecordKind.ARTICLE, issue="Supplement_1")
    assert same_kind("inproceedings", [record]) is True


def test_only_known_values_are_compared() -> None:
    found = compare(entry_of(VOLES), [Record("crossref", titles=(VOLES.whole_title,))])
    assert found.agreed == ("title",)
    assert found.mismatches == ()


def test_one_record_that_agrees_is_enough_and_two_that_differ_are_not() -> None:
    late, early = Record("crossref", years=(2019,)), Record("pubmed", years=(2015,))
    assert not compare(entry_of(VOLES), [late, early]).differs("year")
    assert compare(entry_of(VOLES), [late]).differs("year")


def test_a_list_that_the_service_cut_is_not_held_against_the_entry() -> None:
    cut = Record("pubmed", authors=("Müller, HE", "van der Berg, O"), authors_complete=False)
    assert not compare(entry_of(VOLES), [cut]).differs("authors")
