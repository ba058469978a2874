"""The report from which a medical reviewer decides: one file, no network, no script but its own."""

from claimcheck.reporters.html.page import html_report

__all__ = ["html_report"]
