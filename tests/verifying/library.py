"""The invented works of the accuracy bibliography, one of each shape that records come in."""

from __future__ import annotations

from dataclasses import replace

from tests.loopback.works import Work, update

_A = (("Kowalczyk", "Zofia Maria"), ("Brandt", "Jörg"), ("Okafor", "Ngozi"), ("Lim", "Wei-Ling"))


def article(number: int, title: str, journal: str, abbreviation: str, **more: object) -> Work:
    """A journal article with everything known of it."""
    base = Work(
        doi=f"10.5555/lib.{number}",
        pmid=str(91000000 + number),
        title=title,
        authors=_A,
        year=2010 + number % 10,
        journal=journal,
        abbreviation=abbreviation,
        volume=str(10 + number),
        issue=str(1 + number % 12),
        pages=f"{100 * number + 12}-{100 * number + 19}",
    )
    return replace(base, **more)


RATS = article(
    1, "Pretend zinc and bone density in rats", "The Journal of Pretend Nutrition", "J Pretend Nutr"
)
WOMEN = article(
    2,
    "Invented folate and mood in postmenopausal women: a randomised controlled trial",
    "Imaginary Archives of Internal Medicine",
    "Imag Arch Intern Med",
    authors=(("García-López", "María José"), ("Nguyễn", "Thị Hoa"), ("Østergaard", "Søren")),
)
COHORT = article(
    3,
    "Fictive coffee and made-up gout: a prospective cohort study",
    "British Journal of Fiction & Rheumatism",
    "Br J Fict Rheum",
    subtitle="",
)
CHILDREN = article(
    4,
    "Make-believe iron drops for tiredness in children aged 6-12 years",
    "Paediatrics of Nowhere (Utopia, Atlantis)",
    "Paediatr Nowhere (Utop)",
)
DIABETES = article(
    5,
    "Metformin-like placebo and B12 levels in type 2 diabetes: a cross-sectional study",
    "Diabetes Care of Fables",
    "Diabetes Care Fables",
)
REVIEW = article(
    6,
    "Vitamin A for imaginary dry eyes: systematic review and meta-analysis",
    "Database of Fabled Systematic Reviews",
    "Database Fabled Syst Rev",
    pages="CD999006",
    volume="2016",
)
GROUP = article(
    7,
    "Intensive make-believe insulin in adults with type 1 diabetes",
    "The Pretend England Journal of Medicine",
    "Pretend Engl J Med",
    authors=(),
    groups=("The FABLE Research Group",),
)
ELOCATOR = article(
    8,
    "Phase II trial of unreal methylcobalamin for tingling feet",
    "PLoS Fiction",
    "PLoS Fict",
    pages="e0123456",
)
GREEK = article(
    9,
    "Effect of invented β-carotene and vitamin B<sub>12</sub> on <i>Homo fictus</i> cells in vitro",
    "Journal of Unreal Cell Biology",
    "J Unreal Cell Biol",
)
SUBTITLED = article(
    10,
    "Afternoon walking and phantom back pain",
    "European Journal of Imagined Pain",
    "Eur J Imagin Pain",
    subtitle="results of the NOWHERE trial",
)
OLD = article(
    11,
    "Letters on the fictive treatment of pernicious anaemia",
    "Proceedings of the Imaginary Society of Physicians",
    "Proc Imag Soc Physicians",
    doi="",
    held_by=frozenset({"pubmed", "europepmc"}),
    year=1951,
)
SICI = article(
    12,
    "Reported tremor after pretend tea: case report",
    "Made-Up Movement Disorders",
    "Mov Disord Made Up",
    doi="10.5555/(sici)1531-8257(199901)14:1<12::aid-mds3>3.0.co;2-k",
)
LONGLIST = article(
    13,
    "Twelve authors and one invented supplement for sleep in older adults",
    "Annals of Fictional Geriatrics",
    "Ann Fict Geriatr",
    authors=tuple(
        (f"{name}sen", "Ada B")
        for name in [
            "An",
            "Ben",
            "Carl",
            "Dag",
            "Erik",
            "Finn",
            "Geir",
            "Hans",
            "Ib",
            "Jen",
            "Knud",
            "Lar",
        ]
    ),
)
PREPRINT = article(
    14,
    "Fabulated magnesium and leg cramps in pregnancy: a pilot trial",
    "medRxiv",
    "",
    kind="posted-content",
    pmid="",
    volume="",
    issue="",
    pages="",
    held_by=frozenset({"crossref", "europepmc", "openalex"}),
)
DATA = article(
    15,
    "Data set of nobody's serum cobalamin",
    "",
    "",
    pmid="",
    volume="",
    issue="",
    pages="",
    held_by=frozenset({"datacite"}),
    datacite={"types": {"resourceTypeGeneral": "Dataset"}},
)
CHAPTER = article(
    16,
    "Fictive neuropathies of the foot",
    "Handbook of Unwritten Neurology",
    "",
    kind="book-chapter",
    pmid="",
    volume="",
    issue="",
    held_by=frozenset({"crossref", "openalex"}),
)
TWIN_MEN = article(
    17,
    "Pretend fish oil and heart rhythm in men",
    "Circulation of Fables: Rhythm",
    "Circ Fables Rhythm",
)
TWIN_WOMEN = article(
    18,
    "Pretend fish oil and heart rhythm in women",
    "Circulation of Fables: Rhythm",
    "Circ Fables Rhythm",
    authors=(("Rossi", "Ugo"), ("Kowalczyk", "Zofia Maria"), ("Weiß", "Anna")),
)
ONLINE = article(
    19,
    "Online first: a phantom survey of tablet takers",
    "Journal of Unprinted Pages",
    "J Unprinted Pages",
    year=2020,
    online=2018,
)
CHINESE = article(
    20,
    "Mecobalamin of the mind for numb imaginary hands",
    "Zhonghua Fable Medical Journal",
    "Zhonghua Fable Med J",
    authors=(("Zhang", "Xiao-Ming"), ("Li", "Na"), ("Wang", "Y")),
)
SUPPLEMENT = article(
    21,
    "Safety of pretend cyanocobalamin sprays",
    "Neurology of Fables",
    "Neurol Fables",
    volume="56 Suppl 2",
    pages="S12-S20",
)


def _standing(number: int, title: str, **more: object) -> Work:
    return article(number, title, "Journal of Fallen Fictions", "J Fallen Fict", **more)


def _link(kind: str) -> tuple[tuple[str, str, str], ...]:
    return ((kind, "J Fallen Fict. 2019 Mar 4;30(2):7. doi: 10.5555/notice.", "91999999"),)


RETRACTED = _standing(
    31,
    "Miracle spoon against everything",
    crossref={"updated-by": [update("retraction", "10.5555/n1")]},
)
RETRACTED_PUBMED = _standing(32, "Miracle fork against everything", links=_link("RetractionIn"))
RETRACTED_OPENALEX = _standing(33, "Miracle knife against everything", retracted=True)
RETRACTED_FILE = _standing(34, "Miracle cup against everything else")
RETRACTED_TITLE = _standing(
    35,
    "Miracle plate against anything",
    crossref={"title": ["RETRACTED: Miracle plate against anything"]},
)
WITHDRAWN = _standing(
    36,
    "Miracle bowl against everything",
    crossref={"updated-by": [update("withdrawal", "10.5555/n2")]},
)
PARTIAL = _standing(
    37,
    "Half a miracle in a glass of water",
    crossref={"updated-by": [update("partial_retraction", "10.5555/n3")]},
)
CONCERN = _standing(38, "A doubtful miracle of the tea pot", links=_link("ExpressionOfConcernIn"))
CORRECTED = _standing(39, "A small miracle with a slip of the pen", links=_link("ErratumIn"))
REINSTATED = _standing(
    40, "A miracle lost and found again", retracted=True, links=_link("RetractionIn")
)
NOTICE = _standing(
    41,
    "Retraction: Miracle spoon against everything",
    types=(("D016440", "Retraction of Publication"),),
    links=_link("RetractionOf"),
    crossref={"update-to": [update("retraction", "10.5555/lib.31")]},
)
SUPERSEDED = _standing(
    42, "Interventions for imaginary itching, second version", links=_link("UpdateIn")
)
PUBLISHED_PREPRINT = replace(
    PREPRINT,
    doi="10.5555/lib.43",
    title="Preprint of a fable that was printed later",
    crossref={"relation": {"is-preprint-of": [{"id-type": "doi", "id": "10.5555/lib.44"}]}},
)
WITHDRAWN_PREPRINT = replace(
    PREPRINT,
    doi="10.5555/lib.45",
    title="Preprint of a fable nobody believed in the end",
    crossref={"title": ["WITHDRAWN: Preprint of a fable nobody believed in the end"]},
)
CONTRADICTORY = _standing(
    46,
    "A miracle two catalogues disagree about",
    crossref={"updated-by": [update("correction", "10.5555/notice")]},
    links=_link("RetractionIn"),
)
ERRATUM = _standing(47, "Erratum to: Pretend zinc and bone density in rats", year=2011, pages="9")

WORKS = tuple(value for value in list(globals().values()) if isinstance(value, Work))
