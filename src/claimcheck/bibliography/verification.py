"""Reads and writes ``bibliography/verification.json``: what the services said, and when.

Written by ``claimcheck verify`` alone and committed like a lock file: studies in order of key, one
block each, so that two runs differ only where an answer does.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass
from typing import Any

from claimcheck.model.problem import Problem
from claimcheck.model.study import Entry
from claimcheck.model.verification import StudyVerification, VerificationRecord

SCHEMA = "claimcheck.verification/1"
_NO_PART = frozenset({"file", "line", "extra", "abstract"})


def fingerprint_entry(entry: Entry) -> str:
    """sha256 over what the services check of an entry; its place and extra fields do not count."""
    names = (part.name for part in fields(entry) if part.name not in _NO_PART)
    parts = {name: getattr(entry, name) for name in names}
    text = json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def write_verification(record: VerificationRecord) -> str:
    """The file's text for a record: sorted, empty values left out, ending in a line end."""
    studies = {
        study.key: _plain(study) for study in sorted(record.studies, key=lambda study: study.key)
    }
    for block in studies.values():
        del block["key"]
    head = {"schema": SCHEMA, **({"note": record.note} if record.note else {})}
    return json.dumps({**head, "studies": studies}, indent=2, ensure_ascii=False) + "\n"


def _plain(value: Any) -> Any:
    """Dataclasses as objects without their empty values; tuples as lists."""
    if is_dataclass(value):
        items = (
            (field.name.replace("_", "-"), getattr(value, field.name)) for field in fields(value)
        )
        return {name: _plain(item) for name, item in items if item not in ("", (), None)}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value


def read_verification(
    text: str, file: str = "verification.json"
) -> tuple[VerificationRecord | None, tuple[Problem, ...]]:
    """The record of a file's text, and every fault of it. Unknown keys are passed over.

    A study whose block is not as it should be is told and left out: nobody checked it then.
    """
    try:
        data = json.loads(text, object_pairs_hook=_once)
    except _TwiceError as error:
        line = _line(text, str(error))
        told = f"{str(error)!r} appears twice here; run `claimcheck verify` again"
        return None, (Problem(file, line, 0, told, "duplicate-key", lost=True),)
    except (ValueError, RecursionError) as error:  # also a number of thousands of digits
        line, column = getattr(error, "lineno", 1), getattr(error, "colno", 1)
        reason = getattr(error, "msg", "nested too deep, or a number too long")
        told = f"not JSON: {reason}; run `claimcheck verify` again"
        return None, (Problem(file, line, column, told, "does-not-parse", lost=True),)
    if not isinstance(data, dict) or data.get("schema") != SCHEMA:
        said = data.get("schema") if isinstance(data, dict) else None
        told = f"schema: expected {SCHEMA!r}, not {said!r:.60}"
        return None, (Problem(file, 1, 1, told, "schema", lost=True),)
    blocks = data.get("studies")
    if not isinstance(blocks, dict):
        told = "studies: expected an object by study key"
        return None, (Problem(file, 1, 1, told, "wrong-value", lost=True),)
    studies, problems = _studies(blocks, text, file)
    note = data.get("note")
    record = VerificationRecord(studies, note if isinstance(note, str) else "")
    return record, problems


class _TwiceError(Exception):
    """An object has one name twice, as a merge may leave it: neither value is to be trusted."""


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise _TwiceError(name)
        found[name] = value
    return found


def _studies(
    blocks: dict[str, Any], text: str, file: str
) -> tuple[tuple[StudyVerification, ...], tuple[Problem, ...]]:
    from pydantic import TypeAdapter, ValidationError

    adapter = TypeAdapter(StudyVerification)
    found, problems = [], []
    for key, block in sorted(blocks.items()):
        try:
            found.append(adapter.validate_python(_named(block, key)))
        except RecursionError:
            told = "the block is nested too deep"
            problems.append(Problem(file, _line(text, key), 0, told, "wrong-value", key, lost=True))
        except ValidationError as error:
            line = _line(text, key)
            for fault in error.errors(include_url=False):
                where = ".".join(str(part).replace("_", "-") for part in fault["loc"])
                told = f"{where or 'the block'}: {fault['msg']}"
                problems.append(Problem(file, line, 0, told, "wrong-value", key, lost=True))
    return tuple(found), tuple(problems)


def _named(block: Any, key: str) -> Any:
    """The block under the names of the model, with its own key."""
    return {**_underscored(block), "key": key} if isinstance(block, dict) else block


def _underscored(value: Any) -> Any:
    if isinstance(value, dict):
        return {str(name).replace("-", "_"): _underscored(item) for name, item in value.items()}
    if isinstance(value, list):
        return [_underscored(item) for item in value]
    return value


def _line(text: str, key: str) -> int:
    at = text.find(f"\n    {json.dumps(key, ensure_ascii=False)}: ")
    return text.count("\n", 0, at) + 2 if at >= 0 else 0
