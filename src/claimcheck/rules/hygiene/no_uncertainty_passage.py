"""``hygiene/no-uncertainty-passage``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import word_set
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Case, Flag, rule
from claimcheck.rules._common_knowledge import is_common_knowledge

_DOUBT = pattern(
    r"\b(?:(?:more|further|larger|better|longer)\s(?:\w+\s)?(?:research|studies|study|trials?|evidence|work)|"
    r"uncertain\w*|unclear|unknown|not\s(?:yet\s)?(?:known|clear|certain|proven|established|understood|conclusive)|"
    r"(?:isn|aren|wasn|weren)['’]t\s(?:yet\s)?(?:known|clear|certain|proven|established|understood)|"
    r"limit(?:ed|ation|ations)|inconclusive|conflicting|mixed\s(?:results|evidence|findings)|inconsistent|"
    r"(?:small|few|weak|poor|low[- ]quality|insufficient|little|no\s(?:good|strong|clear|convincing))\s(?:\w+\s)?(?:studies|study|trials?|evidence|research|data)|"
    r"(?:studies|study|trials?|samples?|evidence)\s(?:is|are|was|were)\s(?:\w+\s){0,2}(?:small|short|weak|few|thin|patchy|poor|unblinded)|"
    r"little\sto\s(?:suggest|show)|(?:none|never|nothing)\s(?:\w+\s){0,2}been\s(?:shown|proven|tested)|"
    r"(?:may|might)\snot\s(?:hold|apply|last)|"
    r"(?:cannot|could\snot|couldn['’]t)\s(?:say|tell|prove|show|conclude|rule\sout)|can['’]t\s(?:say|tell|prove|show|rule\sout)|remains?\sto\sbe|"
    r"(?:nobody|no\sone)\scan\s(?:say|tell|predict)|(?:we|nobody|no\sone|scientists|researchers|experts)\s(?:still\s)?(?:do\snot|don['’]t|doesn['’]t|does\snot)?\s?(?:yet\s)?knows?\b|"
    r"ongoing\sresearch|due\sto\schance|still\sbeing\s\w+|being\s(?:researched|studied|explored|investigated)|jury\sis\sstill\sout|lacking|caveats?|with\scaution|debated?|controvers\w+)\b",
    re.IGNORECASE,
)
_TELLING = word_set(
    "research study studies trial trials sample samples hold apply last evidence work data unclear unknown known clear certain proven established "
    "understood conclusive limited limitation limitations inconclusive conflicting mixed inconsistent "
    "none never nothing little chance say tell predict prove show conclude rule remain remains know knows being jury lacking caveat caveats caution debate debated"
)
_BEGUN = pattern(r"\b(?:uncertain|controvers)\w*")
"""Every expression of doubt has one of these words, or a word that begins like this."""

_EFFECTS = frozenset({ClaimType.BENEFIT, ClaimType.HARM, ClaimType.MECHANISM})


@rule(
    source="DISCERN item 8 (areas of uncertainty); Cochrane plain language summaries: comment on limitations",
    bad=[
        Case(
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches.",
            whole=True,
        )
    ],
    good=[
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The trials were small, and it is unclear how long relief lasts."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "But the trial was small and unblinded."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The last difference may be due to chance."
        ),
        (
            "Ginger settles the stomach. It reduces nausea. It eases cramps. It improves digestion. It relieves headaches. "
            "The study could not tell whether the root or the rest did it."
        ),
        "Ginger settles the stomach.",
        (
            "# Gout\n\nGout causes swollen joints. It damages the kidneys. Colchicine eases the pain. Colchicine can cause "
            "nausea. Ibuprofen reduces the swelling."
        ),
    ],
)
def no_uncertainty_passage(dossier: Dossier, *, claims: int = 5) -> Iterator[Flag]:
    """An article with many claims of effect and not one sentence on what is unknown.

    Something is always unknown: how long the effect lasts, in whom it fails, how sure the studies are. A text
    without any doubt has not been weighed by anybody. What every textbook says of an illness and its medicines is
    not counted.

    Add a passage on what the studies could not show and what is being studied.
    """
    telling = _TELLING.union(_BEGUN.findall(" ".join(dossier.words.there)))
    if any(_DOUBT.search(read.text) for read in dossier.holding(telling)):
        return
    effects = sum(kind in _EFFECTS for kind in dossier.asserted_types(Strength.CONDITIONAL))
    if effects >= claims and not dossier.modelled:
        effects -= sum(_is_known(dossier, number) for number in range(len(dossier.sentences)))
    if effects >= claims:
        yield Flag(
            f"{effects} claims of effect, and no sentence says what is not known",
            suggestion="say what the studies could not show, and for whom it is not known",
        )


def _is_known(dossier: Dossier, number: int) -> bool:
    """Whether the sentence tells an effect that any textbook states: what is not known lies elsewhere."""
    reading = dossier.sentences[number].reading
    if reading.asserted < Strength.CONDITIONAL or reading.type not in _EFFECTS:
        return False
    return reading.is_claim and is_common_knowledge(dossier, number)
