"""XML of a service, read without entities: nothing is expanded, nothing is fetched."""

from __future__ import annotations

import html
from xml.etree.ElementTree import Element, TreeBuilder  # only built, by the parser below
from xml.parsers import expat  # with every declaration of an entity refused

from claimcheck.sources.asking import UnusableAnswerError

_DEEPEST = 100


def parse_xml(text: str) -> Element:
    """The root element of ``text``, whose own encoding declaration is no longer heeded.

    A DOCTYPE that names an external DTD is passed over, as PubMed's answers have one. An
    internal subset, a declared entity, an external one, or elements nested deeper than 100 are
    refused: that is all an entity bomb or a file inclusion can be made of.

    Raises:
        UnusableAnswerError: refused as above, or not well formed.
    """
    builder = TreeBuilder()
    parser = expat.ParserCreate(encoding="utf-8")
    depth = 0

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal depth
        depth += 1
        if depth > _DEEPEST:
            raise UnusableAnswerError("its XML is nested too deeply")
        builder.start(name, attributes)

    def end(name: str) -> None:
        nonlocal depth
        depth -= 1
        builder.end(name)

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _no_subset
    parser.EntityDeclHandler = parser.UnparsedEntityDeclHandler = _refuse
    parser.ExternalEntityRefHandler = _refuse
    parser.SkippedEntityHandler = lambda name, _: builder.data(_known(name))
    try:
        parser.Parse(text.encode(), True)
    except expat.ExpatError as error:
        raise UnusableAnswerError(f"its XML is not well formed (line {error.lineno})") from None
    return builder.close()


def _no_subset(_name: str, _system: str | None, _public: str | None, internal: int) -> None:
    if internal:
        _refuse()


def _refuse(*_: object) -> int:
    raise UnusableAnswerError("its XML declares entities")


def _known(entity: str) -> str:
    character = html.unescape(f"&{entity};")
    if character.startswith("&"):
        raise UnusableAnswerError(f"its XML names an unknown entity {entity!r}")
    return character
