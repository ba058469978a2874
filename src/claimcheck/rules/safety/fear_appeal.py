"""``safety/fear-appeal``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_pattern

GATES = (
    "pharma", "hate", "hates", "want", "hide", "hiding", "industry", "government", "story", "suppressed", "cover", "hidden",
    "silent", "silently", "ticking", "poisoning", "destroying", "killing", "deadly", "toxic", "toxins", "before",
    "doctors", "scary", "terrifying", "frightening", "shocking", "horrifying", "nightmare", "time",
)  # fmt: skip
PATTERN = (
    r"\b(?:silent(?:ly)?\s(?:killers?|killing|destroying|epidemic|poison\w*|damag\w+)|ticking\stime\s?bombs?|time\s?bombs?|"
    r"(?:is|are)\s(?:\w+ly\s)?(?:poisoning|destroying|killing|wrecking|rotting)\syou(?:r\s\w+)?|before\sit['’]?s?\s(?:is\s)?too\slate|"
    r"what\s(?:your\s)?doctors?\s(?:won['’]t|don['’]t|will\snot|do\snot|aren['’]t)\s(?:\w+\s){0,2}tell(?:ing)?|"
    r"(?:big\spharma|drug\scompanies|the\s(?:drug|food|medical|pharmaceutical)\sindustry|doctors|the\sgovernment|the\sestablishment|they)\s"
    r"(?:do\snot|does\snot|don['’]t|doesn['’]t|never|would\srather\syou\sdid\snot)\swant\s(?:you|us|people)\sto\s\w+|"
    r"(?:big\spharma|drug\scompanies|doctors|dentists|dermatologists|the\sgovernment)\s(?:hates?|(?:is|are)\shiding|hides?|suppress\w*|cover\w*\sup)|"
    r"studies\s(?:do\snot|don['’]t|never)\stell\s(?:you\s)?the\s(?:whole|full)\s(?:story|truth)|"
    r"(?:terrifying|horrifying|shocking|scary|frightening|alarming)\s(?:truth|facts?|dangers?|secrets?|signs?|side\seffects?|consequences?)|"
    r"(?:deadly|toxic|hidden)\s(?:toxins?|poisons?|secrets?|overload|build-?up)|nightmare\s(?:\w+\s)?(?:disease|virus|bacteria|scenario))\b"
)


@rule(
    source="Regulation (EC) 1924/2006 Article 3 (no claims that exploit fear); FDA tip-offs to health fraud (conspiracy theories); HealthNewsReview criterion 5 (disease-mongering)",
    bad=[
        "Sugar [[is destroying your liver]] as you read this.",
        "Low iron is a [[silent killer]].",
        "Act [[before it's too late]].",
        "Here is what [[Big Pharma does not want you to know]].",
    ],
    good=[
        "High blood pressure often has no symptoms.",
        "Over years, heavy drinking can scar the liver.",
        "Call an ambulance if a rash does not fade.",
    ],
    words=GATES,
)
def fear_appeal(dossier: Dossier) -> Iterator[Flag]:
    """Words that frighten or tell of plots: "silent killer", "before it's too late", "doctors hate this".

    Fear and suspicion sell remedies. It makes a reader overrate a risk, and turn to whatever is offered next to it.

    Give the risk as a number, in whom, and what can be done about it.
    """
    return flag_pattern(
        dossier,
        GATES,
        PATTERN,
        "“{words}” frightens instead of telling how large the risk is",
        "give the risk as a number",
        quoted=True,
    )
