"""``safety/fear-appeal``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = (
    "silent|silently|hidden|invisible killer|killers|killing|destroying|epidemic|poison|poisoning|damaging|threat",
    "ticking time bomb",
    "time bomb",
    "is|are quietly|silently|slowly|literally? poisoning|destroying|killing|wrecking|rotting|ruining|sabotaging|ageing|aging|hijacking|frying|clogging|damaging you|your|our|us|yourself|children <bodily>?",
    "is|are ..1 making you|us|your-children|our-children fat|sick|ill|tired|old|depressed|infertile|anxious|stupid|miserable|inflamed|sicker|fatter",
    "eating away at your",
    "wreak+ havoc",
    "gives|give you cancer|dementia|alzheimer's|diabetes|parkinson's|heart-disease|leukaemia|autism|a-stroke|a-heart-attack",
    "the hidden|real|secret reason|cause that|why|behind|of? ..1 you|your",
    "before it's|its|it-is too late",
    "terrifying|horrifying|shocking|scary|frightening|alarming|disturbing|chilling truth|facts|dangers|danger|secrets|signs|side-effects|consequences|reality",
    "deadly|toxic|hidden|poisonous toxins|toxin|poisons|poison|secret|secrets|overload|build-up|buildup|dangers",
    "nightmare ..1 disease|virus|bacteria|scenario",
    "worse than smoking|cocaine|heroin|cigarettes",
    "the new smoking",
    "as|more|far-more|even-more addictive|dangerous|deadly|toxic as|than cocaine|heroin|morphine|opioids|opiates|crack|nicotine|smoking|cigarettes",
    "death sentence",
    "your-life-depends on-it",
    "if-you-value your-life|your-health",
    "will|going-to slowly|surely|one-day? kill|cripple|blind|ruin|destroy|wreck|finish|poison|cook you|your|us|our|him|her|them",
    "is|are slowly|quietly? killing|crippling|blinding you|us|your|our",
    "and|then you'll|you-will|you'd ..2 have|get|suffer|develop|die-of|catch|face ..1 <grave>",
    "you|we|they|he|she will|'ll ..1 get|have|develop|suffer|die-of|end-up-with <grave>",
    "a|one|two|three single? ..2 away from ..2 <grave>",
    "anyone|everyone|whoever|everybody ..7 ends-up|end-up|will-end-up|will-get|will-have|gets|is-heading|is-headed with|for|in? <grave>",
    "pay+ for ..5 with|by their|your|his|her lives|life|health|sight",
    "dies|dying|rots|rotting|fades|fading|withers|withering a little|bit more? every|each|with|by",
    "be|go|you're|end-up infertile|blind|dead|bald|toothless|senile|crippled by|before|within",
    "not a? question|matter|case of? if|whether ..6 ,? but when",
    "your ..1 <bodily> will|is|are|is-going-to collapse|shut-down|pack-up|give-up-on-you|finished|doomed",
    "medicine|doctors|science has|have no answer to|for",
    "milk|bread|sugar|wheat|gluten|dairy|flour|salt|meat|rice|fluoride|cheese|soya|coffee|diet is|are pure|slow|simply|just|plain? poison|suicide|murder|toxic",
    "is|are pure|slow|plain|rat poison|suicide",
    "is|are|was|become|becomes the new tobacco|sugar|asbestos|heroin|cigarette|lead|cocaine",
    "worse|deadlier|as-bad|as-deadly|more-dangerous|as-harmful than|as ..3 smoking|cigarettes|sugar|cola|alcohol|asbestos|arsenic|fags",
    "each|every single? puff|sip|bite|mouthful|swallow|slice|glass|scroll ..4 takes|feeds|ages|kills|costs|shortens|adds|brings|damages|inflames|steals|wrecks|poisons",
    "is|are|you're doomed|destined|bound|certain|sure|guaranteed|condemned to get|develop|suffer|die|lose|end|have|become|go ..3 <ill>|fat|blind|mind|minds|early|demented|infertile",
)
PLOTS = (
    "what|things they|<trade> don't|do-not|won't|never|will-not ..1 tell|mention|say you|us|patients? about ..3 <drug>|<substance>",
    "your? doctors|doctor|gp|gps|dentist|pharmacist will-not|won't|would-never|never-will tell you this|about|that|why|how",
    "what your? doctors|doctor won't|don't|doesn't|will-not|do-not|aren't|isn't ..2 tell|telling",
    "doctors|doctor|experts refuse|refuses to",
    "big-pharma|drug-companies|the-drug-industry|the-food-industry|the-medical-industry|doctors|the-government|they don't|do-not|does-not|doesn't|never|would-rather want you|us|people to ..1",
    "big-pharma|drug-companies|doctors|dentists|dermatologists|the-government hate|hates|hide|hides|is-hiding|are-hiding|suppress+|cover+",
    "studies|they don't|do-not|never tell you? the whole|full story|truth",
    "nobody|no-one|not-one-doctor tells|told|warns|warned|mentions|is-telling you|us that|what|how|about",
    "what the|your leaflet|label|packet|doctor|gp|dentist leaves-out|hides|leave-out|omits|keeps",
    "kept|hidden|hushed from|up parents|patients|mothers|you|us|the-public|women",
    "doctors|doctor|gp|gps|dentist|medicine was|were|are|is never taught|told",
    "won't find it|that|this|any-of-this on|in the|any label|packet|leaflet|textbook",
    "would be empty|out-of-work if people|we|everyone|patients knew",
    "banned|buried|shelved|suppressed it|the-cure|this because it worked|works|was-cheap",
    "your ..1 <who>|doctor|gp|allergist|consultant|dentist is|are|gets ..1 wrong|mistaken|clueless|behind-the-times",
    "forget|ignore what|everything ..2 <who>|doctor|gp|dentist told|tells|said|says",
    "everything you|we know|knew|believe|think|thought|learned about ..4 is|was wrong|false|upside-down|a-lie",
    "were|been|are|being lied to about|by",
    "the great ..2 con|scandal|hoax|lie|swindle|cover-up|deception",
    "no|little real|big? money|profit|profits in|from|to-be-made-from ..2 <substance>|herbs|plants|nature|prevention|cures|natural-remedies|sunshine",
    "can't|cannot|nobody-can patent|be-patented|make-money-from|sell-you ..3",
    "<trade> are|is|get|gets|were|being ..1 bribed|bought-off by|to|off? ..4",
    "<trade> make|makes|earn|earns|rake+|profit|profits|cash+ money|billions|millions|a-fortune|in|fortunes|from|off? ..1 from|on|when|out|by|off? ..4 sick|ill|sickness|illness|drug|drugs|disease|patients|you",
    "keep|keeps|keeping|want|wants you|us sick|ill|hooked|dependent|coming-back|on-drugs|on-pills|on-tablets|medicated|on-medication|for-life|unwell",
    "a cured patient|healthy-person|patient-cured is",
)
"""Told of those who look after people or sell to them; no risk is spoken of."""

_NAMED = ("called", "known as", "nicknamed", "dubbed")


@rule(
    source="Regulation (EC) 1924/2006 Article 3 (no claims that exploit fear); FDA tip-offs to health fraud (conspiracy theories); HealthNewsReview criterion 5 (disease-mongering)",
    bad=[
        "Sugar [[is destroying your liver]] as you read this.",
        "Low iron is a [[silent killer]].",
        "Act [[before it's too late]].",
        "Sugar is [[more addictive than heroin]].",
        "Here is what [[Big Pharma does not want you to know]].",
    ],
    good=[
        "High blood pressure often has no symptoms.",
        "The oil can give you heartburn.",
        "High blood pressure is at times called a silent killer.",
        "Over years, heavy drinking can scar the liver.",
        "Call an ambulance if a rash does not fade.",
    ],
    words=lambda: telling_words((*PHRASES, *PLOTS)),
)
def fear_appeal(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, plots: tuple[str, ...] = PLOTS
) -> Iterator[Flag]:
    """Words that frighten or hint at plots: "silent killer", "before it's too late", "doctors hate this".

    Fear and suspicion sell remedies. They make readers overrate a risk and turn to whatever is offered beside it.

    Give the risk as a number, say in whom, and say what can be done about it.
    """
    yield from flag_phrases(
        dossier,
        phrases,
        "“{words}” frightens instead of saying how large the risk is",
        "give the risk as a number",
        _frightens,
    )
    yield from flag_phrases(
        dossier,
        plots,
        "“{words}” hints that the truth is kept from readers, instead of showing it",
        "say who did what, and name the source; or leave it out",
        _frightens,
    )


def _frightens(read: ReadSentence, span: Span) -> bool:
    """Whether the words are used, and not just mentioned: "at times called a silent killer"."""
    before = read.text[max(0, span.start - 25) : span.start].lower()
    return not any(word in before for word in _NAMED)
