"""The wire's traps: what a failing service sends must never be taken for an answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from email.utils import formatdate

import pytest
import requests

from claimcheck.sources import _http
from claimcheck.sources._http import Web
from claimcheck.sources.asking import NotAnsweredError, UnusableAnswerError
from claimcheck.sources.settings import SourceSettings
from tests.loopback import faults
from tests.loopback.fixtures import Loopback, crossref_request
from tests.loopback.server import Fault, lasting
from tests.loopback.works import Work

WORK = Work(doi="10.5555/a", title="Naps of imaginary voles: a pretend trial", year=2015)
Open = Callable[[SourceSettings], Web]

FAILURES: dict[str, Fault] = {
    "429 without Retry-After": faults.too_many(),
    "429 with Retry-After": faults.too_many("0"),
    "an error inside a 200": faults.instead(
        200, '{"status":"failed","message":[]}', "application/json"
    ),
    "HTML in place of JSON": faults.web_page(),
    "an empty 200": faults.empty(),
    "a truncated body": faults.truncated(),
    "JSON cut off under a right length": faults.cut_json(),
    "chunks without an end": faults.cut_chunks(),
    "a reset connection": faults.reset(),
    "a 504 page": faults.gateway_timeout(),
    "a 500 in JSON": faults.server_error(),
    "a 503 in text": faults.unavailable(),
}


@pytest.mark.parametrize("fault", FAILURES.values(), ids=FAILURES)
def test_a_failure_is_no_answer_and_is_never_cached(
    loopback: Loopback, open_web: Open, fault: Fault
) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [fault]
    web = open_web(loopback.settings)
    with pytest.raises(NotAnsweredError):
        web.ask(crossref_request())
    assert [record.doi for record in web.ask(crossref_request()).records] == ["10.5555/a"]


@pytest.mark.parametrize("fault", FAILURES.values(), ids=FAILURES)
def test_a_passing_failure_is_retried(loopback: Loopback, open_web: Open, fault: Fault) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [fault]
    web = open_web(loopback.with_settings(retries=1))
    assert web.ask(crossref_request()).records
    assert len(loopback.world.asked("crossref")) == 2


@pytest.mark.parametrize("status", [400, 401, 403, 414])
def test_what_cannot_change_is_not_retried(loopback: Loopback, open_web: Open, status: int) -> None:
    loopback.world.faults["crossref"] = [lasting(faults.instead(status, "{}", "application/json"))]
    with pytest.raises(NotAnsweredError):
        open_web(loopback.with_settings(retries=4)).ask(crossref_request())
    assert len(loopback.world.asked("crossref")) == 1


def test_a_service_that_has_blocked_us_is_not_asked_again(
    loopback: Loopback, open_web: Open
) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [faults.instead(403, "blocked")]
    web = open_web(loopback.settings)
    for _ in range(3):
        with pytest.raises(NotAnsweredError, match="blocked"):
            web.ask(crossref_request())
    assert len(loopback.world.asked("crossref")) == 1


def test_404_as_text_labelled_json_is_a_no(loopback: Loopback, open_web: Open) -> None:
    loopback.world.faults["crossref"] = [faults.labelled_json()]
    assert open_web(loopback.settings).ask(crossref_request()).records == ()


def test_a_404_of_something_else_is_not_a_no(loopback: Loopback, open_web: Open) -> None:
    loopback.world.faults["crossref"] = [faults.foreign_404()]
    with pytest.raises(NotAnsweredError):
        open_web(loopback.settings).ask(crossref_request())


def test_a_no_is_cached_as_a_no(loopback: Loopback, open_web: Open) -> None:
    web = open_web(loopback.settings)
    assert web.ask(crossref_request()).records == web.ask(crossref_request()).records == ()
    assert len(loopback.world.asked("crossref")) == 1


def test_a_body_that_drips_is_given_up_in_time(loopback: Loopback, open_web: Open) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [faults.dripping(0.05)]
    began = time.monotonic()
    with pytest.raises(NotAnsweredError, match="no complete answer"):
        open_web(loopback.with_settings(patience=0.5)).ask(crossref_request())
    assert time.monotonic() - began < 2


def test_a_silent_service_is_given_up_in_time(loopback: Loopback, open_web: Open) -> None:
    loopback.world.faults["crossref"] = [faults.silent(1.0)]
    began = time.monotonic()
    with pytest.raises(NotAnsweredError, match="no complete answer"):
        open_web(loopback.with_settings(patience=0.5)).ask(crossref_request())
    assert time.monotonic() - began < 0.95


def test_gzip_is_read(loopback: Loopback, open_web: Open) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [faults.zipped()]
    assert open_web(loopback.settings).ask(crossref_request()).records[0].doi == "10.5555/a"


def test_an_answer_beyond_all_measure_is_given_up(
    loopback: Loopback, open_web: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(_http, "MAX_BYTES", 100_000)
    loopback.hold(replace(WORK, abstract="a" * 2_000_000))
    loopback.world.faults["crossref"] = [faults.zipped()]
    with pytest.raises(NotAnsweredError, match="larger"):
        open_web(loopback.settings).ask(crossref_request())


@pytest.mark.parametrize(
    ("charset", "encoded"),
    [("iso-8859-1", ""), ("us-ascii", ""), ("nonsense", ""), ("iso-8859-1", "iso-8859-1")],
)
def test_wrong_encoding_does_no_harm(
    loopback: Loopback, open_web: Open, charset: str, encoded: str
) -> None:
    loopback.hold(replace(WORK, authors=(("Wühlmäuß", "Zoë"),)))
    loopback.world.faults["crossref"] = [
        _then(_raw_utf8, faults.mislabelled(charset, encoded=encoded))
    ]
    found = open_web(loopback.settings).ask(crossref_request()).records[0]
    assert found.authors == ("Wühlmäuß, Zoë",)


def test_bytes_in_no_known_encoding_are_a_failure(loopback: Loopback, open_web: Open) -> None:
    loopback.hold(replace(WORK, authors=(("Wühlmaus", "Zoë"),)))
    latin = faults.mislabelled("utf-8", encoded="iso-8859-1")
    loopback.world.faults["crossref"] = [_then(_raw_utf8, latin)]
    with pytest.raises(NotAnsweredError, match="character set"):
        open_web(loopback.settings).ask(crossref_request())


@pytest.mark.parametrize(
    ("asked", "location", "allowed"),
    [
        ("https://api.example.org/works/1", "http://api.example.org/works/1", False),
        ("https://api.example.org/works/1", "//other.example.org/1", True),
        ("https://api.example.org/works/1", "/works/2", True),
        ("http://127.0.0.1/works/1", "http://127.0.0.1/works/2", True),
    ],
)
def test_no_redirect_leads_from_an_encrypted_address_to_another(
    asked: str, location: str, allowed: bool
) -> None:
    response = requests.Response()
    response.url, response.status_code = asked, 302
    response.headers["Location"] = location
    (hook,) = _http.new_session("a@example.org").hooks["response"]
    if allowed:
        hook(response)
    else:
        with pytest.raises(UnusableAnswerError, match="not encrypted"):
            hook(response)


def test_a_redirect_is_followed_and_a_ring_of_them_is_not(
    loopback: Loopback, open_web: Open
) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [faults.redirected(lambda h: h.path)]
    assert open_web(loopback.settings).ask(crossref_request()).records
    loopback.world.faults["crossref"] = [lasting(faults.redirected(lambda h: h.path))]
    with pytest.raises(NotAnsweredError, match="redirects"):
        open_web(loopback.settings).ask(crossref_request())


def test_retry_after_is_obeyed(loopback: Loopback, open_web: Open) -> None:
    loopback.hold(WORK)
    loopback.world.faults["crossref"] = [faults.too_many("1")]
    began = time.monotonic()
    assert open_web(loopback.with_settings(retries=1)).ask(crossref_request()).records
    assert 0.95 < time.monotonic() - began < 3


def test_retry_after_is_capped_and_may_be_a_date() -> None:
    assert _http.retry_after_seconds("86400") == 60
    assert _http.retry_after_seconds(formatdate(time.time() + 9999, usegmt=True)) == 60
    assert _http.retry_after_seconds(formatdate(time.time() - 10, usegmt=True)) == 0
    assert 20 < (_http.retry_after_seconds(formatdate(time.time() + 30, usegmt=True)) or 0) <= 30
    assert _http.retry_after_seconds("soon") is None
    assert _http.retry_after_seconds("") is None


def test_five_tries_are_the_most_and_three_in_a_row_set_a_service_aside(
    loopback: Loopback, open_web: Open
) -> None:
    loopback.world.faults["crossref"] = [lasting(faults.unavailable())]
    web = open_web(loopback.with_settings(retries=4))
    with pytest.raises(NotAnsweredError, match="set aside after 3 failed tries in a row"):
        web.ask(crossref_request())
    with pytest.raises(NotAnsweredError, match="set aside"):
        web.ask(crossref_request("10.5555/b"))
    assert len(loopback.world.asked("crossref")) == 3


def test_an_answer_between_failures_keeps_a_service_in(loopback: Loopback, open_web: Open) -> None:
    loopback.hold(WORK)
    blink = faults.unavailable()
    loopback.world.faults["crossref"] = [blink, blink, lambda _, r: r, blink, blink]
    web = open_web(loopback.with_settings(retries=2))
    assert web.ask(crossref_request()).records
    assert web.ask(crossref_request("10.5555/none")).records == ()


def test_who_asks_is_reported_and_nobody_else(loopback: Loopback, open_web: Open) -> None:
    open_web(loopback.settings).ask(crossref_request())
    seen = loopback.world.asked("crossref")[0]
    assert seen.query["mailto"] == ["tests@example.org"]
    assert "mailto:tests@example.org" in seen.headers["User-Agent"]


def test_the_pace_is_kept(loopback: Loopback, open_web: Open) -> None:
    web = open_web(loopback.with_settings(pace=1.0))
    for number in range(4):
        web.ask(crossref_request(f"10.5555/{number}"))
    times = [seen.at for seen in loopback.world.asked("crossref")]
    assert times[-1] - times[0] >= 0.25


def test_a_stop_ends_the_waits_at_once(loopback: Loopback, open_web: Open) -> None:
    web = open_web(loopback.with_settings(pace=100.0))
    web.ask(crossref_request())
    web.stop.set()
    began = time.monotonic()
    with pytest.raises(NotAnsweredError, match="stopped"):
        web.ask(crossref_request("10.5555/b"))
    assert time.monotonic() - began < 1


def _raw_utf8(_: object, response: object) -> object:
    """The body with its letters as bytes, not as JSON escapes."""
    import json

    from tests.loopback.server import Response

    assert isinstance(response, Response)
    body = json.dumps(json.loads(response.body), ensure_ascii=False).encode()
    return replace(response, body=body)


def _then(first: object, second: Fault) -> Fault:
    return lambda handler, response: second(handler, first(handler, response))


@pytest.mark.parametrize("service", ["openalex", "datacite"])
@pytest.mark.parametrize(
    ("fault", "is_no"),
    [
        (faults.instead(404, '{"errors":[{"status":"404"}]}', "application/json"), True),
        (faults.instead(404, "<h1>Not Found</h1>"), True),
        (faults.instead(404, ""), True),
        (faults.foreign_404(), False),
    ],
)
def test_the_other_services_own_404_is_a_no(
    loopback: Loopback, open_web: Open, service: str, fault: Fault, is_no: bool
) -> None:
    from claimcheck.sources.asking import Request
    from claimcheck.sources.datacite import read_reply as read_datacite
    from claimcheck.sources.openalex import read_reply as read_openalex

    read = {"openalex": read_openalex, "datacite": read_datacite}[service]
    path = {"openalex": "works/doi:10.5555/a", "datacite": "dois/10.5555/a"}[service]
    loopback.world.faults[service] = [fault]
    web = open_web(loopback.settings)
    if is_no:
        assert web.ask(Request(service, path, read=read)).records == ()
    else:
        with pytest.raises(NotAnsweredError):
            web.ask(Request(service, path, read=read))
