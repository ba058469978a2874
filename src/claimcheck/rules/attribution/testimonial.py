"""``attribution/testimonial``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_phrases, telling_words

PHRASES = (
    "it|this|that|they|nothing|what really|has|have|also|else|definitely|truly? worked|works wonders? for me|him|her|us|them",
    "it|this|that|they|which has|have|completely|totally|literally? changed|transformed|saved|turned my|his|her|our|their|so-many|countless life|lives|marriage|skin|health",
    "cured|healed|fixed|reversed my|me|him|his|her",
    "i|she|he|we|who ..1 beat|cured|healed|reversed|overcame|conquered|fixed|shrank <own>? ..2 <ill> with|by|without|thanks|naturally|using|through",
    "cancelled|canceled my|his|her|their ..2 operation|surgery|replacement|bypass",
    "changed|transformed|saved my|his|her|countless|thousands-of life|lives",
    "my ..3 is|are|was|were|has|have now|completely|all|finally|totally|fully|just? gone|disappeared|vanished|cured|healed|cleared|stopped",
    "my ..2 cleared-up|disappeared|vanished|went-away|melted",
    "my ..1 <ill> stopped",
    "i|i'm|i-am|i've-been|i-have-been|she|he|we now|finally|completely|totally? pain-free|symptom-free|cured|medication-free|drug-free",
    "i|she|he have|has|had|'ve? never felt|slept|looked so|better",
    "i've never felt|slept|looked so|better",
    "i lost|dropped|shed ..3 pounds|kilos|stone|kg|inches|lbs",
    "i haven't|have-not had a|any|one ..3 since",
    "i swear by",
    "<users> ..2 swear|swears by",
    "swears by",
    "say|report|swear+ ..4 vanished|disappeared|melted-away|went-away",
    "%|percent|cent of users|customers|buyers|testers|clients saw|noticed|agreed|reported|felt|said|agree|say",
    "my doctor|doctors|consultant|gp|specialist|nurse could-not|couldn't|can't believe",
    "after ..3 session|sessions|week|weeks|month|months|dose|days ..2 it|they was|were gone",
    "trusted|loved|adored by ..2 <users>",
    "of our|my patients|customers|clients|users|members would|say|said|saw|felt|feel|report|reported|noticed|agree",
    "feel|notice the difference",
    "you'll|you-will see the difference",
    "changed|changes everything for me|us",
    "results speak for themselves",
    "success story|stories from|of|by|show|prove|abound|speak",
    "testimonials|testimonial from|of|by|show|prove|abound|speak",
    "our|customer|user|online|amazon|verified|happy|satisfied reviews from|show|prove|abound|speak|say",
    "many|most|countless|thousands-of|hundreds-of|millions-of|satisfied|happy|our|some|plenty-of|lots-of users|customers|fans|readers|clients|reviewers|members|buyers|sufferers ..2 say|report|claim|feel|felt|notice|noticed|find|found|have-found|have-reported|have-noticed|have-felt|rave|love|agree|tell-us|told-us|are-raving",
    "rave|glowing|five-star|5-star reviews",
    "nine|eight|seven|9|8|7 in|out-of ten|10 customers|users|buyers|fans|readers|clients|reviewers|testers|members|shoppers ..1 felt|feel|noticed|notice|reported|report|say|said|saw|see|slept|lost|agreed|agree",
    "% percent? of our|the? customers|users|buyers|fans|readers|clients|reviewers|testers|members|shoppers ..1 felt|feel|noticed|notice|reported|report|say|said|saw|see|slept|lost|agreed|agree",
    "my ..2 had|has|have|just|simply|completely ..1 gone|vanished|disappeared|cleared",
    "i tell|advise|recommend|give all? of? my patients|clients",
    "i tell|advise all my patients|clients|friends",
    "i recommend it to all? my patients|clients|friends",
    "millions|thousands|countless|hundreds of? ..2 can't|cannot be wrong",
    "just|don't|simply ask|take|read|listen our-word|my-word|our-customers|our-users|the-reviews",
    "and|, his|her|my|their|our ..1 <ill> went|had-gone|has-gone|cleared|left|vanished|disappeared|lifted",
    "has|have|had not|n't had a|any|one|another single? ..2 <ill> since",
    "hasn't|haven't had a|any|one|another single? ..2 <ill> since",
    "since ..6 , ..4 not|never|n't had|needed|suffered|caught ..3 <ill>",
    "hasn't|haven't|has-not|have-not|hadn't needed|touched|used|taken his|her|my|their|a ..1 <medicine>|inhaler|tablet|stick since",
    "my|his|her|our|their ..1 <ill> stopped|vanished|cleared|went|disappeared|left the day|week|moment|minute|night we|she|he|i|they",
    "and not a single? ..1 <ill> in|since|to",
    "in|later , ..3 's|s? <ill> had|has|was|were gone|cleared|vanished|disappeared",
    "i|she|he|they threw|threw-away|binned|ditched my|her|his|their crutches|stick|glasses|inhaler|inhalers|tablets|pills|wheelchair|frame",
    "after one|two|three|a|the-first ..1 session|dose|visit|night|week|treatment ..4 walked|walks without",
    "and|, not a single? ..1 <ill> in sight|years|months",
    "seizures|fits|attacks|tics|rashes|tantrums stopped the day|week|moment|night we|she|he|i|they",
)

_BUT = pattern(
    r"(?:\s[\w-]+){0,4}(?:,\s(?:but|yet)|\s(?:may|might|will|does)\snot)\b", re.IGNORECASE
)


@rule(
    source="FDA tip-offs to health fraud (personal testimonials); Informed Health Choices key concept “It worked for me!”",
    bad=[
        "I took nettle tea for a week and [[it worked for me]].",
        "[[Many users report]] that their knees stopped aching.",
        "[[Thousands swear by]] copper bracelets.",
    ],
    good=[
        "Many people with gout report pain at night.",
        "In the trial, 31 of 64 nurses said their knees ached less.",
        "Parents swear by it, but trials find no difference.",
        "My sister stopped smoking last year.",
        "What worked for one person may not work for you.",
        "Everyone differs, and what worked for her might not work for you.",
    ],
    words=lambda: telling_words(PHRASES),
)
def testimonial(dossier: Dossier) -> Iterator[Flag]:
    """Personal experience offered as evidence: "it worked for me", "users report", "thousands swear by it".

    Complaints come and go by themselves, and people whom a remedy did not help write no reviews. However many
    stories there are, nobody knows how the same people would have fared without it.

    Cite a study with a comparison group, or say that there is none.
    """
    return flag_phrases(
        dossier,
        PHRASES,
        "“{words}” is experience, which cannot show that a treatment works",
        "cite a study with a comparison group",
        _is_trusted,
    )


def _is_trusted(read: ReadSentence, span: Span) -> bool:
    """Whether no "but" follows that puts the experience in perspective."""
    return not _BUT.match(read.text[span.end :])
