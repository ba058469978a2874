from __future__ import annotations

import pytest

from claimcheck.errors import ConfigurationError
from claimcheck.sources.settings import SourceSettings, check_contact, load_settings

LOOPBACK = dict.fromkeys(
    ("crossref", "pubmed", "europepmc", "openalex", "datacite"), "http://127.0.0.1:9"
)


def test_the_environment_wins_over_the_configuration() -> None:
    settings = load_settings(
        {"mailto": "a@clinic.org", "crossref": "https://mirror.example.org/", "retries": 2},
        {"CLAIMCHECK_MAILTO": "b@clinic.org", "CLAIMCHECK_PACE": "0", "CLAIMCHECK_RETRIES": "0"},
    )
    assert settings.mailto == "b@clinic.org"
    assert settings.base_url("crossref") == "https://mirror.example.org"
    assert (settings.pace, settings.retries) == (0.0, 0)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ({"mailtoo": "a@b.org"}, "did you mean 'mailto'"),
        ({"crossref-url": "ftp://x"}, "http or https"),
        ({"retries": 9}, "between 0 and 4"),
        ({"retries": True}, "between 0 and 4"),
        ({"pace": "fast"}, "must be a number"),
        ({"services": ["crossreff"]}, "did you mean 'crossref'"),
        ({"services": []}, "names no service"),
        ({"services": 3}, "must be a list of services"),
        ({"services": ["crossref", 3]}, "no service 3"),
        ({"retries": float("inf")}, "must be a number"),
        ({"mailto": 3}, "must be text"),
    ],
)
def test_a_wrong_setting_is_refused_with_a_way_out(table: dict[str, object], told: str) -> None:
    with pytest.raises(ConfigurationError, match=told):
        load_settings(table, {})


@pytest.mark.parametrize(
    "mailto",
    [
        "",
        "you",
        "you@example.com",
        "your.name@example.org",
        "reader@example.org",
        "a@b",
        "a b@c.org",
        "x@localhost",
    ],
)
def test_no_service_is_asked_under_no_name_or_a_placeholder(mailto: str) -> None:
    with pytest.raises(ConfigurationError, match="CLAIMCHECK_MAILTO"):
        check_contact(SourceSettings(mailto=mailto))


def test_ones_own_address_is_enough() -> None:
    check_contact(SourceSettings(mailto="reviewer@hospital.nhs.uk"))


def test_a_reserved_domain_is_let_through_to_the_loopback_only() -> None:
    check_contact(SourceSettings(mailto="tests@example.org", **LOOPBACK))
    with pytest.raises(ConfigurationError, match="placeholder"):
        check_contact(SourceSettings(mailto="you@example.com", **LOOPBACK))
