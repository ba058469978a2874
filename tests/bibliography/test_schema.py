"""The published JSON Schemas are the ones made from the shapes, and fit what they describe."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from claimcheck.bibliography.schema import SCHEMAS, appraisals_schema, verification_schema
from claimcheck.bibliography.verification import write_verification
from claimcheck.yamlfiles.reading import read_yaml
from claimcheck.yamlfiles.schema import as_text
from tests.bibliography.files import WHOLE
from tests.bibliography.records import RECORD

PROJECT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_published_schema_is_up_to_date(name: str) -> None:
    published = (PROJECT / "docs" / "schemas" / name).read_text(encoding="utf-8")
    assert published == as_text(SCHEMAS[name]()), (
        "run `python -m claimcheck.bibliography.schema docs/schemas`"
    )


def test_appraisals_fit_their_schema_and_wrong_ones_do_not() -> None:
    checker = jsonschema.Draft202012Validator(appraisals_schema())
    checker.check_schema(checker.schema)
    assert not list(checker.iter_errors(read_yaml(WHOLE).data))
    assert list(checker.iter_errors(read_yaml(WHOLE.replace("randomised", "random")).data))
    assert list(checker.iter_errors(read_yaml(WHOLE.replace("sure:", "shure:")).data))


def test_a_written_verification_fits_its_schema() -> None:
    checker = jsonschema.Draft202012Validator(verification_schema())
    checker.check_schema(checker.schema)
    assert not list(checker.iter_errors(json.loads(write_verification(RECORD))))
