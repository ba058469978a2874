from __future__ import annotations

import pytest

from claimcheck.sources.asking import UnusableAnswerError
from claimcheck.sources.xml import parse_xml

BOMB = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;">]><PubmedArticleSet>&c;</PubmedArticleSet>'
)
INCLUSION = (
    '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><PubmedArticleSet>&f;</PubmedArticleSet>'
)
PARAMETER = '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1:9/x">%p;]><PubmedArticleSet/>'
ATTRIBUTE = '<!DOCTYPE x [<!ATTLIST x a CDATA "d">]><x/>'


@pytest.mark.parametrize("text", [BOMB, INCLUSION, PARAMETER, ATTRIBUTE])
def test_entity_bombs_and_inclusions_are_refused(text: str) -> None:
    with pytest.raises(UnusableAnswerError, match="entities"):
        parse_xml(text)


def test_pubmeds_own_doctype_is_passed_over_and_nothing_is_fetched() -> None:
    root = parse_xml(
        '<?xml version="1.0" encoding="iso-8859-1"?><!DOCTYPE PubmedArticleSet PUBLIC "-//NLM//DTD"'
        ' "http://127.0.0.1:9/never.dtd"><PubmedArticleSet><a>B&#x3b2;&amp;&eacute;</a></PubmedArticleSet>'
    )
    assert root.findtext("a") == "Bβ&é"


def test_a_nest_too_deep_is_refused() -> None:
    with pytest.raises(UnusableAnswerError, match="deeply"):
        parse_xml("<a>" * 5000 + "</a>" * 5000)


@pytest.mark.parametrize("text", ["", "<a>", "<a></b>", "plain", "<a>&unheardof;</a><b/>"])
def test_what_is_not_well_formed_is_refused(text: str) -> None:
    with pytest.raises(UnusableAnswerError):
        parse_xml(text)


def test_an_unknown_entity_is_not_dropped_in_silence() -> None:
    with pytest.raises(UnusableAnswerError, match="unheardof"):
        parse_xml('<!DOCTYPE a PUBLIC "x" "y"><a>&unheardof;</a>')
