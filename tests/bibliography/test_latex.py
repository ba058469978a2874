"""LaTeX becomes plain characters, and nothing else is lost."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.bibliography.latex import decode_latex, unescape
from tests.growth import TIMES, grows_steeply


@pytest.mark.parametrize(
    ("written", "plain"),
    [
        (r"M{\"u}ller", "Müller"),
        (r"M\"uller", "Müller"),
        (r"Garc{\'\i}a", "García"),
        (r"Garc\'{\i}a", "García"),
        (r"\v{Z}i\v zek", "Žižek"),
        (r"{\ss}, \o{}re, {\L}\'od\'z", "ß, øre, Łódź"),
        (r"\c{c}a va", "ça va"),
        (r"\r{A}ngstr{\"{o}}m", "Ångström"),
        ("{BERT} and {V}itamin", "BERT and Vitamin"),
        (r"$\alpha$-cells, 5\,$\mu$g, $n \geq 30$", "α-cells, 5 μg, n ≥ 30"),
        (r"B$_{12}$, B\textsubscript{12}, $^{13}$C", "B12, B12, 13C"),
        (r"{\textit{E. coli}} and \emph{in vitro}", "E. coli and in vitro"),
        (r"50\% \& more \$5 a\_b \{x\} \#1", "50% & more $5 a_b {x} #1"),
        ("50% of people & more", "50% of people & more"),
        ("costs $5 and $6", "costs $5 and $6"),
        ("1998--1999 --- ``so''", "1998–1999 — “so”"),
        ("a~b\n   c", "a b c"),
        (r"\~{}x and \textasciitilde y", "~x and ~y"),
        (r"\unheardof{x} stays", r"\unheardof x stays"),
        ("e\u0301", "é"),
    ],
)
def test_latex_becomes_plain(written: str, plain: str) -> None:
    assert decode_latex(written) == plain


def test_addresses_lose_escapes_alone() -> None:
    assert unescape(r"\url{http://x.org/a\_b\%20c?d=1\&e=~f}") == "http://x.org/a_b%20c?d=1&e=~f"


@given(
    st.text(alphabet=st.characters(blacklist_characters="\\{}$~-`'", blacklist_categories=["Cs"]))
)
def test_text_without_latex_stays(text: str) -> None:
    assert decode_latex(text).split() == unicodedata.normalize("NFC", text).split()


@given(st.text(alphabet="ab\\{}$~-`'\"^ \n%&_"))
def test_no_text_raises_and_letters_stay(text: str) -> None:
    decode_latex(text)
    unescape(text)


@pytest.mark.parametrize("hostile", ["\\" * 20000, "$" * 20001, "{" * 20000, "\\'{" * 9000])
def test_hostile_text_takes_time_in_step_with_its_length(hostile: str) -> None:
    short = hostile[: len(hostile) // TIMES]
    assert not grows_steeply(lambda: decode_latex(short), lambda: decode_latex(hostile))
