"""``--format json`` and ``--format jsonl``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from io import StringIO
from itertools import chain

from claimcheck.model.finding import Audit
from claimcheck.reporters.plain import audit_dict, finding_dict
from claimcheck.reporters.words import harmless_json


def json_report(audit: Audit) -> str:
    """The whole audit as one JSON object (``docs/schemas/audit.schema.json``)."""
    told = json.dumps(audit_dict(audit), ensure_ascii=False, indent=2, sort_keys=False)
    return harmless_json(told) + "\n"


def jsonl_report(audit: Audit) -> str:
    """One finding a line, then one line a thing not checked."""
    gaps = ({"path": path, "not_checked": what, "why": why} for path, what, why in _gaps(audit))
    told = chain(map(finding_dict, audit.findings), gaps)
    text = StringIO()  # a list of all lines would take as much memory again
    written = json.JSONEncoder(ensure_ascii=False).encode  # ``dumps`` would make one for every line
    text.writelines(f"{harmless_json(written(one))}\n" for one in told)
    return text.getvalue()


def _gaps(audit: Audit) -> Iterator[tuple[str, str, str]]:
    for article in audit.articles:
        for gap in article.not_checked:
            yield article.path, gap.what, gap.why
    for gap in audit.not_checked:
        yield "", gap.what, gap.why
