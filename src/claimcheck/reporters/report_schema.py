"""The JSON Schema of ``--format json``: ``python -m claimcheck.reporters.report_schema FILE`` writes it."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from claimcheck.model.claim import CertaintyLevel, ClaimType, Indirectness, ReviewStatus, Stance
from claimcheck.model.finding import Level, VerdictKind
from claimcheck.model.study import Design, Direction, Status, Verification
from claimcheck.model.wording import Advice, CueKind, Magnitude, Strength, WordedCertainty
from claimcheck.reporters.plain import SCHEMA

_TEXT: dict[str, Any] = {"type": "string"}
_FLAG: dict[str, Any] = {"type": "boolean"}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}


def report_schema() -> dict[str, Any]:
    """JSON Schema 2020-12 of the report."""
    report = _object(
        schema={"const": SCHEMA},
        articles=_list(_article()),
        findings=_list(_finding()),
        not_checked=_list(_gap()),
        studies=_list(_study()),
        exit_code={"enum": [0, 1, 3]},
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "claimcheck audit report",
        **report,
    }


def _article() -> dict[str, Any]:
    return _object(
        path=_TEXT,
        title=_TEXT,
        claims=_list(_claim()),
        findings=_list(_finding()),
        not_checked=_list(_gap()),
    )


def _claim() -> dict[str, Any]:
    return _object(
        id=_TEXT,
        span=_or_null(_span()),
        quote=_TEXT,
        copies=_list(_span()),
        type=_one_of(ClaimType),
        statement=_TEXT,
        modelled=_FLAG,
        verdict=_or_null(_one_of(VerdictKind)),
        reasons=_list(_TEXT),
        exceeds=_list(_TEXT),
        suggestion=_TEXT,
        steps=_list(
            _object(
                name=_TEXT, outcome=_TEXT, facts=_list(_TEXT), studies=_list(_TEXT), decided=_FLAG
            )
        ),
        strength=_strength(),
        wording=_wording(),
        ceiling=_or_null(_ceiling()),
        citations=_list(
            _object(
                study=_TEXT,
                stance=_one_of(Stance),
                given=_FLAG,
                note=_TEXT,
                indirect=_list(_one_of(Indirectness)),
            )
        ),
        review=_object(status=_one_of(ReviewStatus), by=_TEXT, on=_TEXT),
    )


def _wording() -> dict[str, Any]:
    return _object(
        strength=_strength(),
        certainty=_one_of(WordedCertainty),
        certainty_score={"type": "number", "minimum": 1, "maximum": 6},
        speculative=_FLAG,
        magnitude=_one_of(Magnitude),
        amplified=_FLAG,
        advice=_one_of(Advice),
        negated=_FLAG,
        cues=_list(_object(kind=_one_of(CueKind), start=_COUNT, end=_COUNT, text=_TEXT)),
    )


def _ceiling() -> dict[str, Any]:
    return _object(
        certainty=_or_null(_one_of(CertaintyLevel)),
        strength=_strength(),
        worded=_one_of(WordedCertainty),
        magnitude=_one_of(Magnitude),
        words=_list(_TEXT),
        technical=_list(_TEXT),
        because=_list(_TEXT),
        register={"enum": ["lay", "technical"]},
    )


def _finding() -> dict[str, Any]:
    return _object(
        rule=_TEXT,
        level=_one_of(Level),
        message=_TEXT,
        path=_TEXT,
        quote=_TEXT,
        start=_or_null(_COUNT),
        end=_or_null(_COUNT),
        line=_COUNT,
        column=_COUNT,
        claim=_or_null(_TEXT),
        studies=_list(_TEXT),
        suggestion=_TEXT,
        suppressed=_TEXT,
    )


def _study() -> dict[str, Any]:
    result = _object(
        outcome=_TEXT,
        direction=_one_of(Direction),
        estimate=_or_null(_TEXT),
        interval=_or_null(_TEXT),
        note=_TEXT,
    )
    return _object(
        key=_TEXT,
        title=_TEXT,
        authors=_list(_TEXT),
        year=_or_null(_COUNT),
        journal=_TEXT,
        doi=_TEXT,
        pmid=_TEXT,
        design=_one_of(Design),
        n=_or_null(_COUNT),
        species=_list(_TEXT),
        status=_list(_one_of(Status)),
        verification=_one_of(Verification),
        results=_list(result),
        note=_TEXT,
    )


def _gap() -> dict[str, Any]:
    return _object(what=_TEXT, why=_TEXT, span=_or_null(_span()), blocking=_FLAG)


def _span() -> dict[str, Any]:
    return _object(start=_COUNT, end=_COUNT)


def _strength() -> dict[str, Any]:
    return {"enum": [level.label for level in Strength]}


def _one_of(kind: Any) -> dict[str, Any]:
    return {"enum": [member.value for member in kind]}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [schema, {"type": "null"}]}


def _list(schema: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": schema}


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def text() -> str:
    """The schema as it is committed."""
    return json.dumps(report_schema(), indent=1) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(text(), encoding="utf-8")
