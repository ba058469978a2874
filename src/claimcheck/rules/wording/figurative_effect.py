"""``wording/figurative-effect``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import flag_phrases, telling_words
from claimcheck.rules._stated import names

PHRASES = (
    "work+|do+|does wonders|miracles|magic",
    "works like magic",
    "flush+ ..1 <poison> from|out",
    "flush+|rid|remove+|clear+|purge+|sweep+|draw+|eliminate+|pull+|drive+ out|away? your|the|body|of|all|harmful|unwanted? ..2 <poison>",
    "detox|detoxes|detoxify|detoxifies|detoxifying|cleanse|cleanses|cleansing|purify|purifies|purifying <own>? <bodily>",
    "super food|foods|herb|fruit|spice|nutrient",
    "superfood",
    "superfoods",
    "secret weapon|to",
    "boost+|supercharge+|strengthen+|turbocharge+|power+|rev+|fire+ up? your|the|our|overall|natural? natural? immunity|defences|defenses",
    "boost+|supercharge+|strengthen+|turbocharge+|power+|rev+|fire+ up? your|the|our|overall|natural? natural? immune system|function|defences|defenses|health|response",
    "immune booster|boosting|boosters",
    "melt+|torch+|blast+|zap+|shred+|erase+|dissolve+|incinerate+|strip+ away|off|up|through? <own>? ..1 <flab>",
    "burn+ away|off|up|through? <own>? fat|pounds|flab|inches|kilos",
    "burn+ belly|body fat",
    "melt+|wash+ away <own>? ..1 <ill>",
    "wipes|wiping out <own>? ..1 <ill>",
    "banish|banishes|erases|zaps|blasts|torches|obliterates|obliterate <own>? ..1 <ill>",
    "banish|banishes|zaps|vaporises <own>? ..1 <flab>",
    "resets|reset|unclogs|unclog|rewires|rewire|heals|rots|floods|supercharges|supercharge|turbocharges|transforms|revolutionises|revolutionizes|rejuvenates|rejuvenate|revives|reboots|reboot|recharges|rebalances|jump-starts|kick-starts|kickstarts|kick-start|kickstart|jumpstart|scrubs|rewilds|alkalises|alkalizes|alkalise|alkalize <own>? <bodily>",
    "kick|kicks|jump|jumps start|starts <own>? <bodily>",
    "rev+|fire+|crank+ up <own>? metabolism|digestion|brain|body",
    "balances|balance|rebalance <own>? hormones|chakras|energy|ph|body",
    "fat burning|melting|busting|blasting",
    "belly fat burner|blaster",
    "starve|starves|starving the? cancer|tumours|tumors",
    "say|wave|kiss goodbye|farewell to ..4 <ill>",
    "say|wave|kiss goodbye|farewell to ..4 <flab>",
    "turn+ back the clock",
    "<own> ..1 <body> is|are begging|screaming|crying-out|gasping|pleading for",
    "turn+|roll+|wind+ back time|years",
    "takes years off",
    "defies|defy|defying age|ageing|aging",
    "age defying|reversing",
    "slash+ ..4 risk|risks|odds|chance|chances|likelihood|danger|rates",
    "add+ ..2 years to your|my|their|our life|lives|lifespan",
    "add+ ..2 years to life",
    "keep+ <own>? ..1 <ill> at bay",
    "keep+ <own>? ..1 <ill> away",
    "keep+ ..2 at bay",
    "keep+ you|your-skin|your-brain|joints|skin young|youthful|younger",
    "wards off <own>? ..1 <ill>",
    "the off switch",
    "the secret ..3 use|uses|swears to",
    "effortless|easy|simple|painless|lazy|foolproof way|trick|hack|method to lose|drop|shed|burn|beat|cure|end|stop|banish",
    "while you sleep",
    "all it takes to",
    "the answer to <own>? ..1 <ill>",
    "the key to everything",
    "say yes|no to ..4 <ill>",
    "watch <own> ..3 fall|drop|melt|disappear|vanish|fade",
    "gives|give|gave ..4 lives|life back",
    "get|gets|got your ..2 life|self|body|spark|energy back",
    "a life free of|from|without <own>? ..1 <ill>",
    "sweat+ out|away <own>? <poison>",
    "strip+ ..3 of all? <own>? goodness|nutrients",
    "the culprit behind",
    "send+ ..3 plummeting|soaring|tumbling|crashing|rocketing|plunging|haywire|into-overdrive|sky-high",
    "send+ ..1 <ill> packing",
    "stops <own>? <ill> in-its-tracks|in-their-tracks|dead|cold",
    "knock+ <own>? <ill> on-the-head|for-six|out",
    "nip+ <own>? <ill> in the bud",
    "unlock+|unleash+|awaken+|ignite+|harness+ ..2 healing|power|vitality|energy|secret|secrets",
    "unlock+|unleash+|awaken+|ignite+|harness+ your ..2 potential",
    "recharge+|revitalise+|revitalize+|renew+|reignite+|replenish+ <own> <bodily>",
    "reprogram+|reprogramme+|rewire+|retrain+ your <bodily>",
    "bulletproof|turbocharge|supercharge|armour ..3 <bodily>",
    "shield+ you|your|yourself ..2 from|against <own>? <ill>",
    "look+|feel+|seem+|appear+ ..3 years|decades younger",
    "heal+|repair+|nourish+|restore+|cleanse+|treat+|work+ ..4 from within",
    "from the inside out",
    "own|natural|innate|nature's|amazing|incredible healing power|powers|energy",
    "tackle+|treat+|address+|target+|fix+|heal+|attack+ ..2 root cause|causes",
    "wave|waving|kiss|say <own>|<ill> ..2 goodbye",
    "switch|switches|turn|turns|shut|shuts|dial|dials off|down|up <own>? ..1 <ill>|<bodily>|response|hunger|cravings",
    "take+ <own>? ..3 to the next level",
    "through the roof",
    "lightning fast",
    "king|queen|holy-grail|powerhouse of supplements|superfoods|nutrients|vitamins|herbs|remedies",
    "the perfect|ultimate answer|solution|antidote to|for",
    "lubricates <own>? <bodily>",
    "douses|quenches|cools|extinguishes ..3 flames|fire|fires of",
    "feeds <own>? cancer|cancers|tumour|tumours|tumor|tumors|inflammation|depression|anxiety|disease|candida|pain",
    "work+|act+|heal+|repair+|nourish+|renew+|restore+|rejuvenate+ ..4 at the|a deep|deepest? cellular level",
    "sky rockets",
    "skyrocket+",
    "restore+|renew+|rebalance+|reset+|harmonise+|harmonize+ your|the|skin's|body's|natural|youthful|inner|hormonal ..3 balance|harmony|ph|vitality|youth|radiance|glow|equilibrium|energy|rhythm",
    "realign+|align+ your|the? ..1 spine|body|energy|chakras|posture",
    "recharge+|revitalise+|revitalize+|oxygenate+|awaken+|wake+ every|all|your|tired ..1 <bodily>",
    "remove+|clear+|release+|unblock+|free+ blocked|stuck|negative|stagnant|trapped|blocks-in-your energy|energies|chakras|emotions|meridians",
    "seal+|heal+|repair+|fix+|plug+ a|your|the leaky gut",
    "rid+|free+|cleanse+ the|your body of ..1 <poison>",
    "supercharge+|skyrocket+|turbocharge+|explode+ your? testosterone|energy|metabolism|libido|focus|memory|brainpower|collagen|fertility|stamina",
    "destroy+|crush+|obliterate+|annihilate+|smash+ stress|anxiety|cravings|fatigue|inflammation|cellulite|bloating|insomnia",
    "game over for <ill>",
    "unlock+|unleash+|awaken+|harness+ your|the ..3 power|powers|potential|ability to|of",
    "fat|pounds|kilos|weight simply|just|literally? falls|fall|melts|melt|drops|drop off|away",
    "elixir of ..1 life|youth|health",
    "feel|feels|like brand new",
    "say no to ageing|aging|wrinkles|pain|illness",
    "restore+ your|lost ..1 eyesight|vision|hearing|youth|hairline",
    "toxic gut|body|colon|overload|build-up|buildup",
    "toxins ..1 pour|pours|leak|leave|seep|escape|clog|building-up|build-up",
    "crowd+|drive+|kill+|clear+|wipe+|push+ out|off? the|all|your? bad bacteria|bugs|germs",
    "body|skin|liver|gut|brain ..1 heal+ itself",
    "bodies heal+ themselves",
    "switch+|turn+|flip+ on your ..2 stem|metabolism|healing|immune|genes|fat",
    "will|to|can wipe out <own>? asthma|eczema|arthritis|migraine|cancer|diabetes|dementia|gout|depression|anxiety|allergies|psoriasis|pain|cellulite|bloating",
    "stop+|halt+|freeze+|pause+ the? ageing|aging",
    "stop+|halt+ age|ageing|aging|time in its tracks",
    "erase+ ..3 years|damage|wrinkles|scars|lines|fog",
    "soak+|mop+|suck+|pull+ up|out <own>? <poison>",
    "glow+|nourish+|repair+|plump+|renew+|transform+ ..4 from within",
    "glow+|nourish+|repair+|plump+|renew+|transform+ ..4 from the inside",
    "mask|masks|masking|hide|hides the? problem|symptoms|real ..1 cause|problem",
    "root cause of all|most|every",
    "your ..1 <bodily>|<body> is|are crying-out|begging|screaming|starving|thirsty|gasping|drowning|suffocating|talking|asking|pleading|exhausted|clogged|backed-up",
    "is|are your|the ..1 <bodily>|<body> crying|begging|screaming|asking|talking|telling|pleading|shouting|knocking",
    "while|when your ..1 <bodily>|<body> drown|drowns|starve|starves|suffocates",
    "sluggish|lazy|sleepy|thirsty|hungry|dirty|overworked|starved|grumpy|hard-working ..1 liver|kidneys|arteries|blood|colon|gut|bowel|bowels|lymph|cells|receptors|metabolism|thyroid|adrenals|mitochondria|brain|pancreas",
    "work+|act+ like a|an ..1 broom|vacuum|magnet|shield|armour|mop|switch|reset|sponge|hoover|firewall|bodyguard|scrub for|on|in|inside|through|to|against your|the? ..1 <bodily>|<body>|<ill>|toxins",
    "have|get|gets|give|gives|grow|want|with you|them? the arteries|brain|heart|skin|body|bones|joints|knees|lungs|hair|liver of a|someone ..2 teenager|twenty|thirty|child|years|half|your-age|decades|younger|baby",
    "<bodily>|bone|joint|hormone|artery|cell|nerve|muscle|mood|memory|immunity|cancer|disease|age|sleep|stress|mind <working>",
)

_ORGANS = frozenset(
    {"liver", "kidney", "kidneys", "body", "bodies", "lungs", "gut", "spleen", "lymph", "dialysis"}
)


_MEANT = pattern(
    r"\b(?:redox|acid|electrolyte|fluid|sodium|water|ion|nitrogen|carbon|autonomic|vagal|muscular)\b|^(?:eliminated|removed|cleared)\b",
    re.IGNORECASE,
)
_PRICES = pattern(
    r"\b(?:sales?|prices?|costs?|profits?|demand|bills?|revenues?|popularity|spending|shares|premiums)\s(?:[\w\s]{0,30}\s)?$",
    re.IGNORECASE,
)


@rule(
    precision=Precision(hits=8, right=8),
    source="FTC Health Products Compliance Guidance 2022 (claims are what the words imply); FDA tip-offs to health fraud; "
    "Regulation (EC) 1924/2006 recital 16 (figurative claims)",
    bad=[
        "Nettle tea [[works wonders]] for tired legs.",
        "The powder [[flushes out toxins]].",
        "Blackcurrants [[boost immunity]].",
        "This balm [[melts away stress]].",
        "Ten squats a day [[resets your metabolism]].",
        "Beetroot is the [[secret weapon]] of tired nurses.",
        "A deep stretch [[releases blocked energy]].",
        "Green juice [[restores your natural balance]].",
    ],
    good=[
        "Nettle tea may ease tired legs a little.",
        "A new drug adds years to life in cystic fibrosis, the registry shows.",
        "Kidneys remove waste from the blood.",
        "Your liver and kidneys clear toxins from the blood.",
        "No drink detoxes your liver.",
        "A booster dose raises the level of antibodies.",
        "The nurse will wipe out the wound with salt water.",
        "Does it really boost immunity?",
        "Sleep may boost the immune system.",
        "Some people say goodbye to bread for no reason.",
        "Smallpox was eradicated by 1980.",
        "Tablets restore iron stores within months.",
        "Bacterial toxins inflame the gums.",
        "Ask your doctor to look for the root cause of your pain.",
        "Fibre feeds the bacteria in the bowel.",
        "Painkillers may mask the symptoms of an infection.",
        "The body mounts a response to eliminate the infection.",
        "The change restored the redox balance, as seen at the cellular level.",
        "Sales of the tea skyrocketed last year.",
        "Breeders look for rice that withstands blast disease.",
    ],
    words=lambda: telling_words(PHRASES),
)
def figurative_effect(dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES) -> Iterator[Flag]:
    """An effect expressed as a figure of speech: "melts away fat", "works wonders", "boosts immunity", "detox".

    A figure of speech cannot be tested, so no study can support it, yet readers understand a large and certain
    effect. Immune systems are not boosted and toxins are not flushed; what was actually measured is lost.

    Name what was measured and by how much it changed: "eased pain by one point on a scale of ten".
    """
    return flag_phrases(
        dossier,
        phrases,
        "“{words}” is a catchphrase, not a finding",
        "say what was measured and by how much it changed",
        _is_a_figure,
    )


def _is_a_figure(read: ReadSentence, span: Span) -> bool:
    """Whether an effect is stated as certain, in words that cannot be literally true."""
    hedged = read.reading.strength is Strength.CONDITIONAL
    return not hedged and not _of_organs(read, span) and not _is_meant(read, span)


def _is_meant(read: ReadSentence, span: Span) -> bool:
    """Whether the words are literal: a balance of ions, germs that a drug removed, prices that rose."""
    words = span.of(read.text)
    if words.endswith("ing") and words.count(" ") == 1 and "-" not in words:
        return words.lower().partition(" ")[2] in _working()  # "brain draining" is no compound
    if _MEANT.search(words) or read.text[span.end :].startswith(" expectancy"):
        return True
    if " years to " in words and names(read, DRUGS, 0, span.start):
        return True  # survival can be counted
    return bool(_PRICES.search(read.text[: span.start]))


@cache
def _working() -> frozenset[str]:
    return frozenset(read_lexicon("turns")["working"])


def _of_organs(read: ReadSentence, span: Span) -> bool:
    """Whether it says what liver, kidneys or gut do anyway."""
    subject = read.text[: span.start].lower().split()[-4:]
    return not _ORGANS.isdisjoint(subject)
