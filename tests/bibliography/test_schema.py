"""The published JSON Schemas are the ones made from the shapes, and fit what they describe."""

from __future__ import annotations

import json

import jsonschema
import pytest

from claimcheck.bibliography.schema import SCHEMAS, appraisals_schema, verification_schema
from claimcheck.bibliography.verification import write_verification
from claimcheck.yamlfiles.reading import read_yaml
from tests.bibliography.files import WHOLE
from tests.bibliography.records import RECORD
from tests.schemas import demands, published


@pytest.mark.parametrize("name", sorted(SCHEMAS))
def test_the_published_schema_is_up_to_date(name: str) -> None:
    assert published(name) == demands(SCHEMAS[name]()), (
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
