"""An audit whose every text tries to run script or break out of its place."""

from __future__ import annotations

from claimcheck.model.claim import Citation, Claim, Stance
from claimcheck.model.finding import (
    ArticleAudit,
    Audit,
    Finding,
    JudgedClaim,
    Level,
    Step,
    Verdict,
    VerdictKind,
)
from claimcheck.model.study import Entry, Study
from claimcheck.model.text import (
    Article,
    ArticleInfo,
    Block,
    BlockKind,
    NotChecked,
    SourceMap,
    Span,
)

EVIL = '</script><script>window.broken = 1</script><img src=x onerror="window.broken=1">\'"&{{7*7}}\u2028]]>\x00\u202e'


def hostile_audit() -> Audit:
    span = Span(0, len(EVIL))
    article = Article(
        EVIL,
        EVIL,
        (Block(BlockKind.PARAGRAPH, EVIL, span, SourceMap()),),
        info=ArticleInfo(title=EVIL),
    )
    claim = Claim(
        id=EVIL,
        span=span,
        quote=EVIL,
        statement=EVIL,
        citations=(Citation(EVIL, Stance.SUPPORTS, note=EVIL, quote=EVIL),),
    )
    steps = (Step("fit", EVIL, (EVIL,), decided=True),)
    verdict = Verdict(VerdictKind.OVERSTATED, (EVIL,), steps, suggestion=EVIL)
    finding = Finding(EVIL, Level.ERROR, EVIL, EVIL, span, EVIL, 1, 1, EVIL, (EVIL,), EVIL)
    entry = Entry(
        EVIL, "article", EVIL, (EVIL,), journal=EVIL, doi=EVIL, url="javascript:window.broken=1"
    )
    one = ArticleAudit(
        EVIL, article, (JudgedClaim(claim, verdict),), (finding,), (NotChecked(EVIL, EVIL),)
    )
    return Audit((one,), (finding,), (NotChecked(EVIL, EVIL),), (Study(entry),), 3)


def large_audit(claims: int) -> Audit:
    """An audit of one article with that many claims, each citing three of a hundred studies."""
    text = " ".join(f"Root number {n} may ease complaint number {n}." for n in range(claims))
    places, at = [], 0
    for sentence in text.split(". "):
        places.append(Span(at, at + len(sentence)))
        at += len(sentence) + 2
    article = Article(
        "large.md", text, (Block(BlockKind.PARAGRAPH, text, Span(0, len(text)), SourceMap()),)
    )
    kinds = tuple(VerdictKind)
    judged = tuple(
        JudgedClaim(
            Claim(
                id=f"claim-{n}",
                span=span,
                quote=span.of(text),
                statement="As quoted.",
                citations=tuple(
                    Citation(f"study{(n * 7 + k * 13) % 100}", Stance.SUPPORTS) for k in range(3)
                ),
            ),
            Verdict(kinds[n % len(kinds)], (f"Reason number {n}.",), suggestion="May ease it."),
        )
        for n, span in enumerate(places[:claims])
    )
    studies = tuple(Study(Entry(f"study{n}", "article", f"Study number {n}")) for n in range(100))
    return Audit((ArticleAudit("large.md", article, judged),), studies=studies)
