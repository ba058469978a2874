"""``wording/hype-word``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = (
    "miracle drug|food|treatment|remedy|pill|supplement|worker|solution|diet|ingredient|product|oil|plant|vitamin|medicine|weight-loss|breakthrough",
    "a|an|real|true|little|modern|modern-day|medical|natural|nature's miracle|marvel",
    "miracles",
    "miraculous",
    "miraculously",
    "breakthrough",
    "breakthroughs",
    "game changer|changers|changing",
    "holy grail",
    "magic bullet|pill|ingredient|formula|potion|number",
    "silver bullet",
    "wonder drug|cure|pill|food|herb|supplement|ingredient|plant|remedy|diet",
    "revolutionary",
    "revolutionise+",
    "revolutionize+",
    "unparalleled",
    "groundbreaking",
    "ground breaking",
    "life changing",
    "<who> is|are? stunned|baffled|amazed|shocked|astonished|hate|furious|speechless",
    "one|this|a simple|weird|little|clever|easy? trick",
    "the best-kept|little-known secret|secrets",
    "opens the door|way to|for",
    "just around the corner",
    "new hope for|to",
    "nothing short of",
    "crack+ the code",
    "hope for millions|thousands|sufferers",
    "most significant|important|exciting advance|breakthrough|development|discovery in",
    "elixir",
    "panacea",
    "fountain of youth",
    "godsend",
    "powerhouse",
    "powerhouses",
    "superstar ..1 <remedy>",
    "nutritional powerhouse|superstar",
    "changes everything",
    "rewrite+ the rules|rulebook|textbooks",
    "detox|gut|skin|hormone|health hero|superhero|saviour",
    "best medicine there|of",
    "best kept secret",
    "nature's own? answer|secret|<remedy>",
    "amazing|incredible|astonishing|astounding|sensational|phenomenal|mind-blowing|unbelievable|miraculous|wonderful ..1 benefits|powers|results|effects|properties|cure|cures|discovery|transformation",
    "the? secret doctors|they|drug|pharma|big",
    "scientists|researchers|doctors|science has|have? finally|at-last|now? crack|cracked|solved|unlocked|nailed the|a|your",
    "mystery|riddle|puzzle|secret of ..3 <ill> is|has-been|at-last|finally ..1 solved|cracked|unlocked",
    "turn+ ..3 on its|their head",
    "a|the new dawn|era|age|chapter|day for|in ..4",
    "the beginning of the end",
    "the end of|for <own>? ..1 <ill> is|as|in|may|could|draws|within",
    "an? end to|of ..3 within reach|sight|grasp",
    "holds|hold the key to",
    "world first",
    "in|into|for the? history books|dustbin",
    "the switch|gene|secret|key|trick for|to|behind ageing|aging|youth|long-life|longevity|immortality|eternal-youth",
    "scientists|researchers|doctors beat|defeat|conquer|reverse|end|cure|vanquish ..1 <ill>",
    "<faculty> reversed|restored|regained",
    "loss|ageing|aging|blindness|baldness|deafness|paralysis|dementia|diabetes reversed|halted|undone|abolished",
    "at last , a|an|the|real|true|lasting ..4 <ill>",
)
OTHER_SENSES = (
    "infection", "infections", "pain", "bleeding", "seizure", "seizures", "case", "cases", "fever", "fevers",
    "fn", "neutropenia", "neutropenic", "symptom", "symptoms", "headache", "headaches", "vasomotor", "ovulation",
    "candidiasis", "varicella", "therapy", "designation", "period", "war", "wars", "era", "government", "guard",
    "guards", "movement", "party", "leader", "leaders", "forces", "council", "starshot", "prize", "illness",
    "disease", "of", "grow", "gro",
)  # fmt: skip


_TECHNICAL = pattern(
    r"\b(?:optic\w*|photonic\w*|microscop\w*|breeding|crops?|(?:co)?polymer\w*|yeasts?|microbiology|chemistry|physics|"
    r"population\sgenetics|data\scollection|semiconductor\w*|batter(?:y|ies)|agricultur\w*|astronom\w*)\b",
    re.IGNORECASE,
)


@rule(
    source="Schwitzer's seven words not to use in medical news; Millar, Batalo and Budgell 2022 "
    "(hyperbolic words: revolutionary, unparalleled, groundbreaking)",
    precision=Precision(hits=15, right=13),
    bad=[
        "This [[groundbreaking]] tea eases hay fever.",
        "Doctors speak of a [[breakthrough]] in treating cramp.",
        "Could seaweed be a dud? Its makers call it a [[game-changer]] for joints.",
    ],
    good=[
        "The trial was the first to test this tea for hay fever.",
        "Breakthrough bleeding is common in the first months on the pill.",
        "Breakthrough fever came back in the second week.",
        "The agency gave the drug a breakthrough therapy designation.",
        "The clinic was built in the revolutionary period.",
        "Lasers have revolutionised microscopy.",
        "This is no breakthrough.",
        "Is this the holy grail of sleep?",
    ],
    words=lambda: telling_words(PHRASES),
)
def hype_word(
    dossier: Dossier,
    *,
    phrases: tuple[str, ...] = PHRASES,
    other_senses: tuple[str, ...] = OTHER_SENSES,
) -> Iterator[Flag]:
    """Words of wonder: "breakthrough", "game-changer", "revolutionary", "miracle drug".

    They tell the reader how to feel, not what was found. Most "breakthroughs" in the news never reach patients,
    and each one uses up trust that real news needs.

    Say what is new in plain words: "the first trial in people", "helped 12 more in 100 than placebo".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” praises instead of saying what was found",
        "say what is new, and by how much it helped",
        partial(_praises, other_senses),
    )


def _praises(other_senses: tuple[str, ...], read: ReadSentence, span: Span) -> bool:
    """Whether the praise is about health: optics and plant breeding can be revolutionised."""
    after = read.text[span.end :].lower().split(None, 1)
    another = bool(after) and after[0].strip(".,;:") in other_senses
    return not another and not _TECHNICAL.search(read.text)
