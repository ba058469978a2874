"""The five steps in a row: read, find, link, judge, check. Pure; I/O is done in ``library``."""

from claimcheck.auditing.article import ArticleInput, audit_article
from claimcheck.auditing.outcome import exit_code

__all__ = ["ArticleInput", "audit_article", "exit_code"]
