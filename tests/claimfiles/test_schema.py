"""The published JSON Schema of claims files is the one made from the shapes."""

from __future__ import annotations

from pathlib import Path

import jsonschema
import pytest

from claimcheck.claimfiles.schema import claims_schema
from claimcheck.yamlfiles.reading import read_yaml
from tests.claimfiles.files import WHOLE
from tests.schemas import demands, published

PROJECT = Path(__file__).parents[2]


def test_the_published_schema_is_up_to_date() -> None:
    assert published("claims.schema.json") == demands(claims_schema()), (
        "run `python -m claimcheck.claimfiles.schema docs/schemas/claims.schema.json`"
    )


def test_claims_fit_the_schema_and_wrong_ones_do_not() -> None:
    checker = jsonschema.Draft202012Validator(claims_schema())
    checker.check_schema(checker.schema)
    assert not list(checker.iter_errors(read_yaml(WHOLE).data))
    for right, wrong in (("benefit", "benifit"), ("causes", "couses"), ("quote:", "qoute:")):
        assert list(checker.iter_errors(read_yaml(WHOLE.replace(right, wrong)).data))


@pytest.mark.parametrize("path", sorted((PROJECT / "claims").glob("*.yaml")), ids=lambda p: p.name)
def test_the_worked_example_fits_the_schema(path: Path) -> None:
    checker = jsonschema.Draft202012Validator(claims_schema())
    assert not list(checker.iter_errors(read_yaml(path.read_text(encoding="utf-8")).data))
