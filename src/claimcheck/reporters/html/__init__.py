"""The report a medical reviewer decides from: one file, no network, no script but its own."""

from claimcheck.reporters.html.page import html_report

__all__ = ["html_report"]
