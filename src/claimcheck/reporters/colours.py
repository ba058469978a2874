"""Colours and weights of what a terminal shows, each a sequence of its own (ISO 6429)."""

from __future__ import annotations

from claimcheck.folding.patterns import pattern

_COLOURS = ("black", "red", "green", "yellow", "blue", "magenta", "cyan", "white")
_SEQUENCE = pattern("\x1b" + r"\[[;?0-9]*[a-zA-Z]")


def styled(
    text: str, *, fg: str = "", bold: bool = False, dim: bool = False, underline: bool = False
) -> str:
    """``text`` as a terminal shows it in the colour ``fg``, bold, dim or underlined."""
    codes = [30 + _COLOURS.index(fg)] if fg else []
    codes += [code for code, wanted in ((1, bold), (2, dim), (4, underline)) if wanted]
    return "".join(f"\x1b[{code}m" for code in codes) + f"{text}\x1b[0m"


def unstyled(text: str) -> str:
    """``text`` without colours and weights, for a file or a pipe."""
    return _SEQUENCE.sub("", text) if "\x1b" in text else text
