"""``wording/proof-claim``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
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
)


@rule(
    source="Hyland 2005, boosters; Informed Health Choices key concept “100% certain!”",
    precision=Precision(hits=37, right=31),
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
    ],
    words=telling_words(PHRASES),
)
def proof_claim(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """Words of proof: "proven to", "scientifically proven", "proves that", "no doubt".

    Studies of health shift how sure we are; a single one proves nothing, and even many leave doubt.
    Readers take "proven" for certain.

    Say what was found, in whom and how sure it is: "In two trials, … probably eases …".
    """
    message = "“{words}” tells of proof; health evidence gives likelihood, not proof"
    return flag_phrases(
        dossier,
        phrases,
        message,
        "say what was found and how sure it is, without “{words}”",
        claims_only=True,
        quoted=True,
    )
