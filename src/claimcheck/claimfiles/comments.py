"""The comments in a piece of YAML, so that an edit loses none."""

from __future__ import annotations

import re
from collections import Counter

import yaml

_COMMENT = re.compile(r"(?:^|(?<=\s))#.*")
_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def comments_lost(before: str, after: str) -> list[str]:
    """The comments that are in ``before`` and no longer in ``after``, in order."""
    left = Counter(comments_in(after))
    lost = []
    for comment in comments_in(before):
        if left[comment]:
            left[comment] -= 1
        else:
            lost.append(comment)
    return lost


def comments_in(text: str) -> list[str]:
    """The comments of a text that is YAML, each with its ``#``."""
    bare = list(text)
    for token in yaml.scan(text, Loader=_Loader):
        if isinstance(token, yaml.ScalarToken):
            start, end = token.start_mark.index, token.end_mark.index
            bare[start:end] = ("." if sign not in "\r\n" else sign for sign in text[start:end])
    return [
        found[0].rstrip() for line in "".join(bare).splitlines() if (found := _COMMENT.search(line))
    ]
