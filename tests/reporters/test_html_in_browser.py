"""The HTML report in a real headless Chromium, as a reviewer uses it."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from claimcheck.model.finding import Audit, VerdictKind
from claimcheck.reporters.html import html_report
from tests.reporters.hostile import hostile_audit, large_audit

pytestmark = pytest.mark.browser

CHROMIUM = (
    shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
)
REQUIRED = bool(os.environ.get("CLAIMCHECK_REQUIRE_BROWSER"))


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        sync_playwright = None
    if sync_playwright is None or CHROMIUM is None:
        reason = "the report's browser tests need Chromium and the [browser] extra"
        if REQUIRED:
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        flags = [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
        ]
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=flags)
        yield running
        running.close()


class Opened:
    """A page, and everything its console said."""

    def __init__(self, page: Any) -> None:
        self.page = page
        self.told: list[str] = []
        self.asked: list[str] = []
        page.on("console", lambda message: self.told.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: self.told.append(f"error: {error}"))
        page.on("request", lambda request: self.asked.append(request.url))

    def visible(self) -> int:
        return int(self.page.locator(".card:visible").count())


@pytest.fixture
def opened(browser: Any, tmp_path: Path) -> Iterator[Any]:
    contexts = []

    def show(audit: Audit, **options: Any) -> Opened:
        path = tmp_path / "report.html"
        path.write_text(html_report(audit), encoding="utf-8")
        context = browser.new_context(**{"viewport": {"width": 1300, "height": 900}, **options})
        contexts.append(context)
        told = Opened(context.new_page())
        told.page.goto(path.as_uri())
        return told

    yield show
    for context in contexts:
        context.close()


def test_it_opens_without_a_word_on_the_console_and_asks_for_nothing(
    opened: Any, worked_example: Audit
) -> None:
    report = opened(worked_example)
    report.page.click("#map-show")
    report.page.wait_for_selector("#map canvas")
    assert report.told == []
    assert len(report.asked) == 1


def test_filters_by_verdict_family_rule_and_words_narrow_the_claims(
    opened: Any, worked_example: Audit
) -> None:
    report = opened(worked_example)
    every = report.visible()
    supported = sum(
        j.verdict is not None and j.verdict.kind is VerdictKind.SUPPORTED
        for a in worked_example.articles
        for j in a.claims
    )
    report.page.select_option("#f-verdict", "supported")
    assert report.visible() == supported < every
    report.page.keyboard.press("Escape")
    assert report.visible() == every
    report.page.select_option("#f-rule", "wording/amplified-efficacy")
    assert 0 < report.visible() < every
    report.page.keyboard.press("Escape")
    report.page.fill("#f-words", "fibromyalgia")
    assert 0 < report.visible() < every
    assert report.page.inner_text("#f-count") == f"{report.visible()} of {every} claims"


def test_the_keyboard_is_enough(opened: Any, worked_example: Audit) -> None:
    page = opened(worked_example).page
    page.keyboard.press("j")
    first = page.get_attribute(".card.current", "id")
    page.keyboard.press("j")
    assert page.get_attribute(".card.current", "id") != first
    page.keyboard.press("k")
    assert page.get_attribute(".card.current", "id") == first
    page.keyboard.press("o")
    assert page.locator(".card.current details[open]").count() == 1
    page.keyboard.press("/")
    assert page.evaluate("document.activeElement.id") == "f-words"


def test_marked_words_lead_to_their_card_and_back(opened: Any, worked_example: Audit) -> None:
    page = opened(worked_example).page
    mark = page.locator(".text .mark").nth(3)
    target = mark.get_attribute("href")
    mark.click()
    assert page.get_attribute(".card.current", "id") == target[1:]
    page.click(".card.current .place")
    assert page.evaluate("location.hash").startswith("#t")


def test_the_map_follows_a_study_to_its_claims(opened: Any, worked_example: Audit) -> None:
    report = opened(worked_example)
    every = report.visible()
    report.page.keyboard.press("m")
    report.page.wait_for_selector("#map canvas")
    report.page.evaluate("document.querySelector('#map')._cyreg.cy.$('#study-nih_ods').emit('tap')")
    assert 0 < report.visible() < every
    assert "claims cite nih_ods" in report.page.inner_text("#map-shown")
    report.page.keyboard.press("Escape")
    assert report.visible() == every


def test_hostile_texts_run_nothing(opened: Any) -> None:
    report = opened(hostile_audit())
    report.page.keyboard.press("m")
    report.page.wait_for_timeout(300)
    assert report.page.evaluate("window.broken") is None
    assert report.page.locator("img").count() == 0
    assert len(report.asked) == 1
    assert [t for t in report.told if "broken" in t] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1300])
def test_nothing_serious_bars_a_screen_reader(
    opened: Any, part_of_it: Audit, scheme: str, width: int
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    page = opened(part_of_it, color_scheme=scheme, viewport={"width": width, "height": 900}).page
    page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })")
    # axe takes the boxes of cards that are not laid out yet for overlapping ones
    page.evaluate(
        "document.querySelectorAll('.card').forEach((c) => { c.style.contentVisibility = 'visible'; })"
    )
    found = Axe().run(page).response["violations"]
    grave = [
        (v["id"], v["nodes"][0]["html"][:200], v["nodes"][0]["failureSummary"])
        for v in found
        if v["impact"] in ("serious", "critical")
    ]
    assert grave == []


def test_a_phone_needs_no_sideways_scrolling(opened: Any, worked_example: Audit) -> None:
    page = opened(worked_example, viewport={"width": 390, "height": 844}).page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_printing_leaves_out_what_only_a_screen_can_use(opened: Any, worked_example: Audit) -> None:
    page = opened(worked_example).page
    page.emulate_media(media="print")
    assert not page.is_visible(".filters")
    assert page.is_visible(".card")


def test_a_thousand_claims_are_filtered_before_a_reviewer_notices(opened: Any) -> None:
    report = opened(large_audit(1_000))
    start = time.perf_counter()
    report.page.select_option("#f-verdict", "overstated")
    assert report.visible() == 200
    assert time.perf_counter() - start < 5
    longest = report.page.evaluate(
        "() => { const s = performance.now(); const e = document.querySelector('#f-verdict'); e.value = '';"
        " e.dispatchEvent(new Event('input')); document.body.offsetHeight; return performance.now() - s; }"
    )
    assert longest < 1_000
