"""Titles brought to one form, and the notices that publishers write into them."""

from __future__ import annotations

import html
import re

from claimcheck.folding.patterns import pattern
from claimcheck.folding.text import collapse_space, strip_accents, strip_invisible

_TAG = pattern(r"</?[A-Za-z][\w:.-]{0,30}(?:\s[^<>]{0,200})?/?>")
_LATEX_GREEK = pattern(
    r"\\(alpha|beta|gamma|delta|epsilon|kappa|lambda|mu|tau|omega)(?![A-Za-z])", re.IGNORECASE
)
_LATEX = pattern(r"\\[A-Za-z]{1,20}\s?|[{}$\\]|(?<=[A-Za-z$])[_^](?=[{\d])")
_NOTICE = pattern(
    r"""[\[(*]{0,3}\s?
    (?P<word>retracted|withdrawn|removed|retraction|withdrawal|removal|expression\ of\ concern
      |erratum|corrigendum|correction|temporary\ removal)
    (?:
      (?:\s(?:article|paper|chapter|preprint|publication))?
      (?:\s?[\])*]{1,3}\s?:? | (?:\s(?:to|for|of|on))?\s?: | \s[-–—](?=\s))
    | \s(?:note|notice|statement)(?:\s(?:to|for|of|on))?\s?:?
    | (?<=erratum)\sto\b | (?<=corrigendum)\sto\b | (?<=retraction)\s(?:to|for)\b
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_GREEK = {
    "α": " alpha ",
    "β": " beta ",
    "γ": " gamma ",
    "δ": " delta ",
    "ε": " epsilon ",
    "κ": " kappa ",
    "λ": " lambda ",
    "μ": " mu ",
    "τ": " tau ",
    "ω": " omega ",
}
_GREEK_TABLE = str.maketrans(_GREEK)
_BETWEEN_LETTERS = pattern(r"[^\w]+|_")


def strip_notice(title: str) -> tuple[str, str]:
    """A title without ``RETRACTED:`` and the like, and the word taken off, in lower case.

    "Retraction notice to: …" is taken off as well; the word then is ``retraction``, which tells
    the notice itself from the paper it is about (``retracted``).
    """
    word, rest = "", title.strip()
    while match := _NOTICE.match(rest):
        if not any(map(str.isalnum, rest[match.end() :])):
            break
        word = word or match["word"].lower()
        rest = rest[match.end() :]
    return rest, word


def plain_title(title: str) -> str:
    """A title without markup (HTML, JATS, LaTeX), entities and doubled blanks; case is kept."""
    text = _LATEX_GREEK.sub(r" \1 ", html.unescape(html.unescape(title)))
    return collapse_space(strip_invisible(_LATEX.sub("", _TAG.sub("", text))))


def fold_title(title: str) -> str:
    """The one form for comparing: lower case, letters and digits, no markup, notice or accent.

    Brackets that mark a translated title and the closing full stop go too. Words stay apart by
    one blank, so that species, design and population words can still be compared one by one.
    """
    bare, _ = strip_notice(plain_title(title))
    spelt = strip_accents(bare).casefold().translate(_GREEK_TABLE)
    return collapse_space(_BETWEEN_LETTERS.sub(" ", spelt))
