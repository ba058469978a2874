"""``numbers/unit-slip``."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.numbers import find_numbers
from claimcheck.model.reading import Number, NumberKind
from claimcheck.model.study import Study
from claimcheck.rulebook import A_DIGIT, Case, Flag, rule
from claimcheck.rules._cases import cites, claim
from claimcheck.rules._looking import claim_id_at
from claimcheck.rules._numeric import with_numbers
from claimcheck.values import dataclass

_UNITS = {
    "mcg": "mcg", "ug": "mcg", "microgram": "mcg", "micrograms": "mcg", "mg": "mg",
    "milligram": "mg", "milligrams": "mg", "g": "g", "gram": "g", "grams": "g", "iu": "IU",
    "international unit": "IU", "international units": "IU", "units": "IU",
}  # fmt: skip
_NAMED = _UNITS | {"µg": "mcg", "μg": "mcg", "unit": "IU"}
"""What stands in an article for each unit, one word of it."""
_UNIT = pattern(rf"(?<![^\W\d_])(?:{'|'.join(_NAMED)})\b")
_SUBSTANCE = pattern(
    r"\b(?:vitamin\s[A-Ea-eKk]\d{0,2}|[Bb]-?\d{1,2}|folic acid|folate|(?:methyl|cyano|hydroxo|me)cobalamin|"
    r"iron|zinc|calcium|magnesium|iodine|selenium|potassium|sodium|salt|omega-?3|melatonin|caffeine|aspirin|"
    r"ibuprofen|paracetamol|acetaminophen|metformin|biotin|niacin|thiamine|riboflavin|copper|chromium|"
    r"coenzyme q10|curcumin|turmeric|creatine|glucosamine)\b",
    re.IGNORECASE,
)
_B12 = pattern(r"^(?:(?:methyl|cyano|hydroxo|me)cobalamin|b-?12|vitamin b-?12)$")


@dataclass(frozen=True, slots=True)
class _Dose:
    """One dose of one substance, with its place."""

    read: ReadSentence
    number: Number
    substance: str
    unit: str


@rule(
    source="WHO and ISMP lists of error-prone abbreviations (µg read as mg); quotation errors, Jergas and Baethge 2015",
    bad=[
        "Adults need 2.4 mcg of vitamin B12 a day. Tablets hold 2.4 mcg. A pregnant woman should take [[2.4 mg]] of vitamin B12.",
        Case(
            "[[1000 mg of vitamin B12 eases tingling.]]",
            claims=(claim("benefit", cites("lee2021")),),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "intervention": {"name": "vitamin B12", "dose": "1000 mcg a day"},
                }
            },
        ),
    ],
    good=[
        "Adults need 2.4 mcg of vitamin B12 a day. Tablets hold 1,000 mcg of vitamin B12.",
        "Take 10 mg of zinc and 10 mcg of vitamin D.",
        Case(
            "1 mg of vitamin B12 eases tingling.",
            claims=(claim("benefit", cites("lee2021")),),
            studies={
                "lee2021": {
                    "design": "randomised-trial",
                    "sure": "verified",
                    "intervention": {"name": "vitamin B12", "dose": "1000 mcg a day"},
                }
            },
        ),
    ],
    words=(A_DIGIT,),
)
def unit_slip(dossier: Dossier) -> Iterator[Flag]:
    """One figure with two units: 2.4 mcg in one place and 2.4 mg of the same thing in another.

    A milligram is a thousand micrograms, and "mcg", "µg" and "mg" are easily confused. A reader who follows the
    wrong one takes a thousand times too much, or next to nothing. The dose recorded for the claim's studies is
    compared as well.

    Look the dose up, and write the unit out in full: "micrograms".
    """
    if not (dossier.modelled or _names_two_units(dossier)):
        return
    stated = tuple(with_numbers(dossier, NumberKind.DOSE))
    if not (dossier.modelled or _has_two_units(stated)):
        return
    doses = [dose for dose in _doses(stated) if dose.number.value]
    yield from _within(dossier, doses)
    for judged in dossier.claims if dossier.modelled else ():
        claim, studies = judged.claim, dossier.cited(judged.claim)
        if not claim.anchored or not claim.modelled or not studies:
            continue
        here = [d for d in doses if claim.span.overlaps(d.read.source_span(d.number.span))]
        if here and (slip := _against_studies(here, studies)):
            keys, message = slip
            yield Flag(message, claim.span, claim=claim.id, studies=keys)


def _names_two_units(dossier: Dossier) -> bool:
    """Whether two units of dose stand anywhere in the article: quicker than to read all its doses."""
    named = _UNIT.findall(" ".join(dossier.words.there))
    return len({_NAMED[unit] for unit in named}) > 1


def _has_two_units(stated: Iterable[tuple[ReadSentence, tuple[Number, ...]]]) -> bool:
    """Whether any figure occurs with two units: in most articles none does."""
    figures = {(n.value, _UNITS.get(n.unit, "")) for _, numbers in stated for n in numbers}
    return len({value for value, unit in figures if unit}) < sum(bool(unit) for _, unit in figures)


def _doses(stated: Iterable[tuple[ReadSentence, tuple[Number, ...]]]) -> Iterator[_Dose]:
    last = ""
    for read, numbers in stated:
        named = [(m.start(), _folded(m[0])) for m in _SUBSTANCE.finditer(read.text)]
        if len({name for _, name in named}) == 1:
            last = named[0][1]
        for number in numbers:
            unit = _UNITS.get(number.unit, "")
            name = _nearest(named, number) if named else last
            if unit and name:
                yield _Dose(read, number, name, unit)


def _folded(name: str) -> str:
    low = name.lower()
    return "b12" if _B12.match(low) else low.removeprefix("vitamin ").replace("-", "")


def _nearest(named: list[tuple[int, str]], number: Number) -> str:
    """The substance after a dose ("2.4 mcg of B12"), or else the last one before it."""
    after = [name for start, name in named if 0 <= start - number.span.end <= 12]
    before = [name for start, name in named if start < number.span.start]
    return after[0] if after else before[-1] if before else named[0][1]


def _within(dossier: Dossier, doses: list[_Dose]) -> Iterator[Flag]:
    """The rarer of two units of one figure; the later where both are as common."""
    counts = Counter((d.substance, d.number.value, d.unit) for d in doses)
    for dose in doses:
        figure = dose.substance, dose.number.value
        mine = counts[(*figure, dose.unit)]
        others = [(n, u) for (s, v, u), n in counts.items() if (s, v) == figure and u != dose.unit]
        if others and (mine < max(others)[0] or (mine == max(others)[0] and _later(dose, doses))):
            place = dose.read.source_span(dose.number.span)
            yield Flag(
                f"“{dose.number.text}” here, and {dose.number.value:g} {max(others)[1]} of the same thing elsewhere",
                place,
                claim=claim_id_at(dossier, place),
                suggestion="look the dose up and write the unit out in full",
            )


def _later(dose: _Dose, doses: Iterable[_Dose]) -> bool:
    figure = dose.substance, dose.number.value
    first = next(d for d in doses if (d.substance, d.number.value) == figure)
    return first.unit != dose.unit


def _against_studies(
    here: Iterable[_Dose], studies: Iterable[Study]
) -> tuple[tuple[str, ...], str] | None:
    """Doses of a claim that no study has, where one study has the figure with another unit."""
    recorded = {study.key: tuple(_recorded(study)) for study in studies}
    for dose in here:
        same = any((dose.number.value, dose.unit) in found for found in recorded.values())
        other = _other_unit(dose, recorded)
        if other and not same:
            keys, unit = other
            return (
                keys,
                f"the claim says {dose.number.text}, and the study {dose.number.value:g} {unit}",
            )
    return None


def _other_unit(
    dose: _Dose, recorded: Mapping[str, tuple[tuple[float, str], ...]]
) -> tuple[tuple[str, ...], str] | None:
    for key, found in recorded.items():
        for value, unit in found:
            if value == dose.number.value and unit != dose.unit:
                return (key,), unit
    return None


def _recorded(study: Study) -> Iterator[tuple[float, str]]:
    treatment = study.appraisal.intervention if study.appraisal else None
    for number in find_numbers(treatment.dose or "") if treatment else ():
        if number.kind is NumberKind.DOSE and number.unit.split("/")[0].split(" ")[0] in _UNITS:
            yield number.value, _UNITS[number.unit.split("/")[0].split(" ")[0]]
