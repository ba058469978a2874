"""``wording/proof-claim``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = (
    "scientifically|clinically|medically|research|lab|laboratory|doctor proven|proved",
    "scientifically validated|established|confirmed|formulated|backed|designed",
    "clinically tested|studied|trialled|formulated|dosed|backed",
    "backed by science|research|studies|hundreds|thousands|decades",
    "science|research backed",
    "clinically studied|researched|formulated|validated",
    "scientifically formulated|engineered|designed|developed",
    "science says",
    "proven to|by|in|against|itself",
    "proven effective|safe|beneficial|helpful|benefit|benefits|effects|efficacy|results|success|ways|way|strategies|strategy|method|methods|path|power|powers|ability",
    "proven natural? <remedy>",
    "has|have|been|is|are|was|were long? proven",
    "has|have proven|proved that|effective|beneficial|helpful|successful|invaluable",
    "proves|proved|proving that|it|the|its|their|how|once|beyond|conclusively|effective|beneficial|why",
    "proof that|positive",
    "no doubt",
    "no question|denying|disputing that",
    "without|beyond any|a|all? reasonable? doubt|question",
    "beyond a shadow of a doubt",
    "undeniable",
    "undeniably",
    "unquestionably",
    "undoubtedly",
    "indisputable",
    "indisputably",
    "irrefutable",
    "irrefutably",
    "incontrovertible",
    "conclusively|definitively|categorically show+|demonstrate+|prove+|establish+|confirm+",
    "conclusively|definitively shown|demonstrated|established",
    "conclusive|definitive|irrefutable|hard|solid|overwhelming|indisputable|cast-iron|rock-solid|watertight scientific? proof|evidence",
    "established beyond",
    "science|evidence|research|data|studies is|are crystal? clear|settled|overwhelming|undeniable|conclusive|unequivocal|irrefutable",
    "it's|is a? an? proven|scientific|well-known|established|undisputed|indisputable scientific|medical? fact",
    "make no mistake",
    "science|research|nature|history|data|medicine|the-evidence has|have spoken",
    "studies|science|research|scientists|evidence agree|agrees|are-agreed|is-agreed|are-unanimous|is-unanimous that|:|,|on",
    "evidence|verdict|jury|science|proof|results is|are in :|on|,|.|!|;|–|—",
    "evidence|verdict|science is unanimous|final",
    "verdict is clear|in|simple",
    "debate|argument|discussion|matter|science is|are over|settled|closed :|,|.|!|;|–|—",
    "it's|it-is|now official :|,|–|—",
    "case closed :|.|!|–|—",
    "science|research|scientists|researchers|experts|harvard|oxford ..3 confirm|confirms that|what|it|:|how",
    "science|research|scientists|harvard|oxford has|have now|finally? confirmed that|what|it|:|how",
    "leave+ no room for doubt|argument|debate",
    "every|each study|trial ever|that|on|done ..3 show+|find+|agree+|point+|confirm+",
    "all the|of-the? research|science|evidence|studies|signs ..1 point|points|shows|says|agrees",
    "medicine|science|doctors now|finally|at-last accepts|accept|admits|admit|knows|know|concedes|concede that|what",
    "it's|it-is a ..1 fact :|that|,",
    "everyone|everybody|anyone|anybody|we-all knows|know that",
    "it stands to reason",
    "common sense says|tells|alone",
    "need|want more|further? proof|evidence|convincing",
    "only have to look at",
    "no coincidence|accident|wonder that|so|we|you|our",
    "believe|trust me ,",
    "the reason is simple :|,|–|—",
    "do the sums|maths|math :|,|–|—",
    "as any|every ..1 knows|know|will-tell-you ,",
    "grandmothers|grandparents|ancestors|grandmother|forebears knew it|that|best|better",
    "living|walking proof",
    "proof if|enough",
)
_OTHER_MATTER = pattern(
    r"\s(?:(?:to\s)?be\s)?(?:(?:an?|the)\s)?(?:(?:very|particularly|highly|most|more|also|especially)\s)?"
    r"(?:(?:promising|invaluable|valuable|useful|popular|difficult|challenging|elusive|controversial|feasible|accurate|reliable|crucial|essential)\b"
    r"|(?:[\w-]+\s){0,3}?(?:tools?|techniques?|methods?|technolog(?:y|ies)|assays?|models?|challenge)\b)"
    r"|\sfact\sthat\b|\s(?:the\s)?concept\b|\spotential\b",
    re.IGNORECASE,
)
"""What proves to be a good tool, or hard, or promising, was not said to be proven."""


@rule(
    source="Hyland 2005, boosters; Informed Health Choices key concept “100% certain!”",
    precision=Precision(hits=30, right=24),
    bad=[
        "Turmeric is [[scientifically proven]] to ease stiff knees.",
        "This trial [[proves that]] walking lifts mood.",
        "There is [[no doubt]] that garlic thins the blood.",
    ],
    good=[
        "Turmeric has not been scientifically proven to ease stiff knees.",
        "One trial cannot prove that walking lifts mood.",
        "The dough is left to prove overnight.",
        "Is turmeric scientifically proven?",
        "The scan has proven to be an accurate tool in studying headaches.",
        "In children, migraine has proven more difficult to treat.",
        "Migraine has proven to be difficult to treat in children.",
    ],
    words=lambda: telling_words(PHRASES),
)
def proof_claim(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Words of proof: "proven to", "scientifically proven", "proves that", "no doubt".

    Health studies make us more or less sure; a single one proves nothing, and even many leave some doubt. Readers
    take "proven" to mean certain.

    Say what was found, in whom and how sure it is: "In two trials, … probably eases …".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” claims proof; health evidence gives likelihood, not proof",
        "say what was found and how sure it is, without “{words}”",
        _is_of_health,
    )


def _is_of_health(read: ReadSentence, span: Span) -> bool:
    """Whether a health claim is said to be proven, and not a tool, or that something is hard."""
    return not _OTHER_MATTER.match(read.text[span.end :]) and read.reading.is_claim
