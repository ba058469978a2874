"""Loads ``bibliography/appraisals.yaml``: a person's judgement of each study."""

from __future__ import annotations

from claimcheck.bibliography.shapes import SCHEMA, AppraisalShape
from claimcheck.model.problem import Problem
from claimcheck.model.study import Appraisal
from claimcheck.yamlfiles.checking import Where, check, check_head, problems_of
from claimcheck.yamlfiles.recovery import read_items


def read_appraisals(
    text: str, file: str = "appraisals.yaml"
) -> tuple[tuple[Appraisal, ...], tuple[Problem, ...]]:
    """The appraisals in a file's text, in order, and every fault with its place.

    A fault in one study never loses another: an unknown key is reported and the study's other keys
    are read; a wrong value leaves that study out.
    """
    document = read_items(text, "studies")
    data, problems = check_head(document, SCHEMA, ("studies",), file)
    problems = (*problems_of(document.faults, file), *problems)
    studies = data.get("studies")
    if not isinstance(studies, dict):
        where = Where(document, (), file)
        if data and studies is not None:
            told = where.problem(
                document.place(("studies",)),
                "studies: expected a mapping by study key",
                "wrong-value",
            )
            problems = (*problems, told)
        return (), problems
    found = []
    for key, item in studies.items():
        shape, faults = check(AppraisalShape, item, Where(document, ("studies", key), file, key))
        problems = (*problems, *faults)
        if shape is not None:
            found.append(shape.appraisal(key))
    return tuple(found), problems
