"""``wording/figurative-effect``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import find_pattern, flag_at, is_negated, is_question

GATES = (
    "wonders", "magic", "miracles", "toxins", "toxin", "detox", "detoxes", "detoxify", "detoxifies", "detoxifying",
    "cleanse", "cleanses", "superfood", "superfoods", "super", "secret", "immunity", "immune",
    "melt", "melts", "melting", "wipe", "wipes", "banish", "banishes", "erase", "erases", "zap", "zaps", "blast", "blasts",
    "torch", "torches", "obliterate", "obliterates", "eliminate", "eliminates", "eradicate", "eradicates", "reset", "resets",
    "unclog", "unclogs", "rewire", "rewires", "heal", "heals", "rot", "rots", "flood", "floods", "supercharge", "supercharges",
    "turbocharge", "turbocharges", "transform", "transforms", "revolutionises", "revolutionizes", "skyrocket", "skyrockets",
    "goodbye", "farewell",
)  # fmt: skip
_OWN = r"(?:(?:your|the|my|our|their|his|her|any|all|bad|stubborn|excess|joint|muscle|belly|body|chronic|stiff|a|an)\s){0,2}"
_BODY = (
    r"(?:body|bod(?:y|ies)|gut|brain|mind|liver|kidneys?|colon|blood|arter(?:y|ies)|skin|hormones?|metabolism|nervous\ssystem|"
    r"immune\ssystem|cells?|hair|joints?|heart|health|mood|sleep|li(?:fe|ves)|system)"
)
_ILLS = (
    r"(?:pain|aches?|inflammation|swelling|bloating|cellulite|wrinkles|fat|pounds|cravings|stress|anxiety|depression|fatigue|tiredness|"
    r"insomnia|headaches?|migraines?|cancers?|tumou?rs?|diseases?|illness(?:es)?|symptoms?|infections?|bacteria|germs|viruses|"
    r"allerg(?:y|ies)|hay\sfever|arthritis|eczema|acne|diabetes|colds?|flu|coughs?|toxins?|joints?|plaque|bugs|weight)"
)
PATTERN = (
    r"\b(?:(?:work|do)(?:s|ing|ed)?\swonders|did\swonders|works?\s(?:like\s)?(?:magic|miracles)|"
    r"(?:flush|rid|remov|clear|purg|sweep|draw|eliminat)(?:e?s|ing|es|e)?\s(?:(?:out|away|your|the|body|of|all|harmful|unwanted)\s){0,4}toxins?|"
    rf"(?:detox(?:es|if(?:y|ies|ying))?|cleanses?)\s{_OWN}{_BODY}|"
    r"super\s?foods?|secret\s(?:weapon|to)|"
    r"(?:boost|supercharg|strengthen|turbocharg)(?:e?s|e|ing)?\s(?:(?:your|the|our|overall|natural)\s){0,2}(?:immunity|immune\s(?:system|function|defences|defenses))|"
    rf"(?:melt(?:s|ing)?(?:\saway)?|wip(?:es?|ing)\sout|banish(?:es)?|erases?|zaps?|blasts?|torch(?:es)?|obliterates?|eliminates?|eradicates?)\s{_OWN}{_ILLS}|"
    rf"(?:resets?|unclogs?|rewires?|heals?|rots?|floods?|supercharges?|turbocharges?|transforms?|revolutioni[sz]es)\s{_OWN}{_BODY}|"
    rf"(?:say|wave|kiss)\s(?:goodbye|farewell)\sto\s(?:[\w'’-]+,?\s){{0,4}}?{_ILLS}|sky-?rockets?)\b"
)


@rule(
    source="FTC Health Products Compliance Guidance 2022 (claims are what the words imply); FDA tip-offs to health fraud; "
    "Regulation (EC) 1924/2006 recital 16 (figurative claims)",
    bad=[
        "Nettle tea [[works wonders]] for tired legs.",
        "The powder [[flushes out toxins]].",
        "Blackcurrants [[boost immunity]].",
        "This balm [[melts away stress]].",
        "Ten squats a day [[resets your metabolism]].",
        "Beetroot is the [[secret weapon]] of tired nurses.",
    ],
    good=[
        "Nettle tea may ease tired legs a little.",
        "Kidneys remove waste from the blood.",
        "No drink detoxes your liver.",
        "A booster dose raises the level of antibodies.",
        "The nurse will wipe out the wound with salt water.",
        "Does it really boost immunity?",
        "Sleep may boost the immune system.",
        "Some people say goodbye to bread for no reason.",
        "Smallpox was eradicated by 1980.",
    ],
    words=GATES,
)
def figurative_effect(dossier: Dossier) -> Iterator[Flag]:
    """An effect told in a figure of speech: "melts away fat", "works wonders", "boosts immunity", "detox".

    A figure cannot be tested, so no study can bear it out, yet readers take from it a large and certain
    effect. An immune system is not boosted and toxins are not flushed; what was measured is lost.

    Name what was measured and by how much it changed: "eased pain by one point on a scale of ten".
    """
    for read, match in find_pattern(dossier, GATES, PATTERN):
        span = Span(*match.span())
        hedged = read.reading.wording.strength is Strength.CONDITIONAL
        if hedged or is_question(read) or is_negated(read, span):
            continue
        yield flag_at(
            dossier,
            read,
            span,
            "“{words}” is a figure of speech that no study can bear out",
            "say what was measured and by how much it changed",
        )
