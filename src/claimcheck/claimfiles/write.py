"""Writes claims files: new ones as drafts, and edits of one claim that leave everything else alone.

An edit touches the lines of its claim only; comments, order and quoting stay (ruamel.yaml).
"""

from __future__ import annotations

import io
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from datetime import date
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.comments import CommentedMap, CommentedSeq
from ruamel.yaml.error import YAMLError
from ruamel.yaml.scalarstring import DoubleQuotedScalarString

from claimcheck.claimfiles.comments import comments_lost
from claimcheck.claimfiles.finding_keys import KeyPlace, find_key, number_of
from claimcheck.claimfiles.flow_style import ValuePlace, find_in_braces
from claimcheck.claimfiles.load import ClaimsFile, read_claims
from claimcheck.claimfiles.plain import plain_claim, plain_value
from claimcheck.claimfiles.shapes import SCHEMA
from claimcheck.errors import ClaimsFileError
from claimcheck.model.claim import Claim, Review, Waiver
from claimcheck.values import replace
from claimcheck.yamlfiles.recovery import read_items

_BLOCK = frozenset({"citations", "restated", "waive"})
_FLOWING = 100
"""Characters up to which a mapping is written on one line."""

_MARK = "\ufeff"
"""What some editors put before a file's first character: a byte order mark."""

_BARE = re.compile(r"[A-Za-z](?:[\w./@+ -]{0,60}[\w.])?")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_MEANS_MORE = frozenset({"y", "n", "yes", "no", "on", "off", "true", "false", "null"})

_HEAD = """\
# Drafted from the article's words. For each claim: check what it asserts, give the studies that
# bear on it with their stance, and have it reviewed.
"""


def draft_claims_file(article: str, claims: Iterable[Claim], *, schema: str = "") -> str:
    """The text of a claims file that models ``claims``, each marked as it stands in its review.

    ``schema`` is the address of the JSON Schema, for editors that check a file while it is
    written; with none the line is left out.
    """
    items = CommentedSeq(_claim(plain_claim(claim)) for claim in claims)
    data = CommentedMap(schema=SCHEMA, article=article, claims=items)
    for number in range(1, len(items)):
        items.yaml_set_comment_before_after_key(number, before="\n")
    modeline = f"# yaml-language-server: $schema={schema}\n" if schema else ""
    return modeline + _HEAD + _dump(data)


def set_review(text: str, file: str, claim: str, review: Review) -> str:
    """The file's text with the review of one claim set.

    Raises:
        UnknownNameError: the file models no such claim; the nearest is named.
        ClaimsFileError: the file cannot be read, or the edit would change more than the review.
    """

    def edit(_: Any) -> Any:
        return _flowing(plain_value(review))

    return _edited(text, file, claim, "review", edit, lambda c: replace(c, review=review))


def add_waiver(text: str, file: str, claim: str, waiver: Waiver) -> str:
    """The file's text with a waiver for a claim; it takes the place of one of the same rule.

    Raises:
        UnknownNameError: the file models no such claim; the nearest is named.
        ClaimsFileError: the file cannot be read, or the edit would change more than the waivers.
    """

    def edit(given: Any) -> Any:
        waivers = given if isinstance(given, list) else CommentedSeq([given] if given else [])
        for one in [w for w in waivers if w.get("rule") == waiver.rule]:
            waivers.remove(one)
        waivers.append(_flowing(plain_value(waiver)))
        return waivers

    def expected(one: Claim) -> Claim:
        others = (w for w in one.waivers if w.rule != waiver.rule)
        return replace(one, waivers=(*others, waiver))

    return _edited(text, file, claim, "waive", edit, expected)


def _yaml() -> YAML:
    yaml = YAML(typ="rt")
    yaml.preserve_quotes = True
    yaml.width = 100_000
    yaml.indent(mapping=2, sequence=4, offset=2)
    return yaml


def _dump(data: Any) -> str:
    out = io.StringIO()
    _yaml().dump(data, out)
    return out.getvalue()


def _edited(
    text: str,
    file: str,
    claim: str,
    key: str,
    edit: Callable[[Any], Any],
    expected: Callable[[Claim], Claim],
) -> str:
    """The text with one key of one claim set to what ``edit`` makes of its value."""
    if text.startswith(_MARK):
        return _MARK + _edited(text[1:], file, claim, key, edit, expected)
    if "\r" in text and "\n" not in text:  # as old Macs end their lines
        return _edited(text.replace("\r", "\n"), file, claim, key, edit, expected).replace(
            "\n", "\r"
        )
    before, problems = read_claims(text, file)
    if before is None:
        raise ClaimsFileError("it names no article, so it cannot be edited", path=file)
    document = read_items(text, "claims")
    number = number_of(document, file, claim)
    braces = None if document.broken else find_in_braces(text, number, key)
    if braces:
        changed = _changed_in_braces(text, file, braces, key, edit)
    else:
        changed = _changed_lines(text, file, find_key(text, file, claim, key), key, edit)
    if not _holds(before, read_claims(changed, file)[0], claim, expected):
        fault = next((f"; mend first: {one}" for one in problems if one.lost), "")
        raise ClaimsFileError(
            f"cannot edit {claim!r} without changing more of it{fault}", path=file
        )
    return changed


def _changed_in_braces(
    text: str, file: str, place: ValuePlace, key: str, edit: Callable[[Any], Any]
) -> str:
    """The text with the value at ``place`` changed, or the key with its value added there."""
    given = text[place.start : place.end]
    value = edit(_loaded(given, file, text.count("\n", 0, place.start) + 1) if given else None)
    value.fa.set_flow_style()
    written = _dump(CommentedMap({key: value})).rstrip("\n")
    if lost := comments_lost(given, written):
        line = text.count("\n", 0, place.start) + 1
        told = f"the comment {lost[0]!r} within {key!r} would go; move it out of the braces first"
        raise ClaimsFileError(told, path=file, line=line)
    put = written.removeprefix(f"{key}: ") if given else f", {written}"
    return text[: place.start] + put + text[place.end :]


def _changed_lines(
    text: str, file: str, place: KeyPlace, key: str, edit: Callable[[Any], Any]
) -> str:
    """The text with the lines of one key changed, or added at ``place``."""
    lines = _lines(text)
    old = _dedented(lines[place.first : place.last], place.indent)
    given = _loaded(old, file, place.first + 1)
    piece = given or CommentedMap()
    piece[key] = edit(piece.get(key))
    dumped = _dump(piece)
    lost = "".join(f"{comment}\n" for comment in comments_lost(old, dumped))
    kept = lines[place.first][: place.indent] if given else " " * place.indent
    whole = f"{lost}{dumped}" if kept.isspace() else f"{dumped}{lost}"
    ends = "\r\n" if "\r\n" in text else "\n"
    written = kept + (" " * place.indent).join(_lines(whole))
    start = "".join(lines[: place.first])
    if start and not start.endswith("\n"):
        start += ends
    return start + written.replace("\n", ends) + "".join(lines[place.last :])


def _loaded(text: str, file: str, line: int) -> Any:
    try:
        return _yaml().load(text)
    except YAMLError as error:
        raise ClaimsFileError(f"not YAML: {error}", path=file, line=line) from error


def _lines(text: str) -> list[str]:
    """The lines with their ends, as an editor counts them."""
    lines = [f"{line}\n" for line in text.split("\n")]
    return [*lines[:-1], lines[-1][:-1]] if lines[-1] != "\n" else lines[:-1]


def _dedented(lines: list[str], indent: int) -> str:
    """The lines of a key as if it stood at the margin; its first line may begin with a dash."""
    rest = (line[indent:] if not line[:indent].strip() else line for line in lines[1:])
    return "".join([*(line[indent:] for line in lines[:1]), *rest])


def _holds(
    before: ClaimsFile, after: ClaimsFile | None, claim: str, expected: Callable[[Claim], Claim]
) -> bool:
    """Whether an edit changed what it should and nothing else."""
    wanted = [replace(expected(c) if c.id == claim else c, line=0) for c in before.claims]
    return after is not None and [replace(c, line=0) for c in after.claims] == wanted


def _claim(plain: dict[str, Any]) -> CommentedMap:
    item = CommentedMap()
    for key, value in plain.items():
        if key in _BLOCK:
            item[key] = CommentedSeq(_lines_or_flow(one) for one in value)
        else:
            item[key] = _flowing(value) if isinstance(value, dict) else _scalar(value)
    return item


def _lines_or_flow(value: dict[str, Any]) -> CommentedMap:
    """Short mappings on one line, long ones on several."""
    found = CommentedMap((key, _inner(item)) for key, item in value.items())
    if sum(len(str(part)) + 4 for pair in value.items() for part in pair) <= _FLOWING:
        found.fa.set_flow_style()
    return found


def _flowing(value: dict[str, Any]) -> CommentedMap:
    found = CommentedMap((key, _inner(item)) for key, item in value.items())
    found.fa.set_flow_style()
    return found


def _inner(value: Any) -> Any:
    if isinstance(value, dict):
        return _flowing(value)
    if isinstance(value, list):
        items = CommentedSeq(_inner(item) for item in value)
        items.fa.set_flow_style()
        return items
    return _scalar(value)


def _scalar(value: Any) -> Any:
    """Dates bare, plain short words bare, any other text in double quotes."""
    if not isinstance(value, str):
        return value
    if _DAY.fullmatch(value):
        with suppress(ValueError):
            return date.fromisoformat(value)
    bare = _BARE.fullmatch(value) and value.lower() not in _MEANS_MORE
    return value if bare else DoubleQuotedScalarString(value)
