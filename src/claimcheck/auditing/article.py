"""The audit of one article: a pure function of the article, its claims, the studies and the rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from claimcheck.auditing.finding_claims import FoundClaims
from claimcheck.auditing.sentences import find_in, read_sentences
from claimcheck.dossier import Context, Dossier, ReadSentence, WordIndex
from claimcheck.language.text.english import foreign_passages
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import cut
from claimcheck.language.wording import grade_wording
from claimcheck.model.claim import Claim
from claimcheck.model.finding import ArticleAudit, JudgedClaim, Verdict
from claimcheck.model.study import Study
from claimcheck.model.text import Article, NotChecked, Span
from claimcheck.rulebook.running import run
from claimcheck.rulebook.selection import ChosenRule
from claimcheck.values import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class ArticleInput:
    """Everything the audit of one article depends on."""

    article: Article
    claims: tuple[Claim, ...] | None = None
    """As modelled; ``None`` where no claims file names the article."""
    studies: Mapping[str, Study] = field(default_factory=dict)
    claims_required: bool = False
    list_found: bool = True
    """Whether the audit lists claims that nobody modelled; finding them all takes most of its time."""


def audit_article(
    given: ArticleInput, rules: Sequence[ChosenRule], context: Context
) -> tuple[Dossier, ArticleAudit]:
    """The audit of one article: its dossier, and the findings of the rules on it."""
    dossier = build_dossier(given, context)
    audit = ArticleAudit(
        path=given.article.path,
        article=given.article,
        claims=tuple(dossier.claims) if dossier.modelled or given.list_found else (),
        findings=run(dossier, rules),
        not_checked=(*given.article.not_checked, *_gaps(given, dossier)),
    )
    return dossier, audit


def build_dossier(given: ArticleInput, context: Context) -> Dossier:
    """Read, find, link and judge."""
    sentences = read_sentences(given.article)
    context = replace(context, register=given.article.info.register or context.register)
    modelled = given.claims is not None
    words = WordIndex(cut(read.text).there for read in sentences)
    found = FoundClaims(sentences, given.article, given.studies)
    return Dossier(
        article=given.article,
        sentences=sentences,
        claims=_modelled(sentences, given, context) if modelled else found,
        studies=given.studies,
        context=context,
        modelled=modelled,
        words=words,
        bounded=words.any_of(_careful("bounded")),
        weighing=words.any_of(_careful("weighing")),
    )


@cache
def _careful(section: str) -> frozenset[str]:
    return frozenset(read_lexicon("careful")[section])


def _modelled(
    sentences: tuple[ReadSentence, ...], given: ArticleInput, context: Context
) -> tuple[JudgedClaim, ...]:
    from claimcheck.appraisal.verdict import judge
    from claimcheck.claimfiles.anchor import anchor_claims
    from claimcheck.claimfiles.fingerprint import lapsed_waivers

    anchored = anchor_claims(given.article, given.claims or ())
    claims = (_with_wording(claim, sentences) for claim in anchored)
    settings, register = context.appraisal, context.register

    def verdict(claim: Claim) -> Verdict | None:
        # words that are not in the article cannot be judged as the article's
        if not claim.anchored:
            return None
        return judge(claim, given.studies, settings=settings, register=register)

    return tuple(
        JudgedClaim(claim, verdict(claim), lapsed_waivers(claim, given.studies)) for claim in claims
    )


def _with_wording(claim: Claim, sentences: tuple[ReadSentence, ...]) -> Claim:
    """The claim with the wording read from its sentence."""
    if claim.anchored:
        near = find_in(claim.span, sentences)
        if len(near) == 1 and near[0].sentence.span == claim.span:
            return replace(claim, wording=near[0].reading.wording)
    return replace(claim, wording=grade_wording(" ".join(claim.quote.split())))


def _gaps(given: ArticleInput, dossier: Dossier) -> list[NotChecked]:
    article = given.article
    gaps = list(foreign_passages(article))
    if conflict := _conflict(article.source):
        gaps.append(NotChecked("the article", "a merge conflict in it is not resolved", conflict))
    if not any(block.kind.is_prose for block in article.blocks):
        gaps.append(NotChecked("the article", "it holds no text to audit"))
    elif given.claims is None and given.claims_required:
        why = "no claims file names it; draft one with `claimcheck propose`"
        gaps.append(NotChecked("the evidence behind its claims", why))
    elif given.claims is not None and not gaps and not dossier.claims:
        gaps.append(
            NotChecked(
                "the evidence behind its claims", "its claims file holds no claim that can be read"
            )
        )
    return gaps


def _conflict(source: str) -> Span | None:
    """The lines that git leaves where two versions were not merged, from the first mark to the last."""
    start = _line_with(source, "<<<<<<< ")
    middle = source.find("\n=======", start) if start >= 0 else -1
    end = source.find("\n>>>>>>> ", middle) if middle >= 0 else -1
    return Span(start, end + 1 + len(">>>>>>>")) if end >= 0 else None


def _line_with(source: str, mark: str) -> int:
    """The start of the first line that begins with ``mark``; -1 where there is none."""
    return 0 if source.startswith(mark) else source.find("\n" + mark) + 1 or -1
