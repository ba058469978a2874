"""``attribution/testimonial``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.tokens import Tokens, cut, word_set
from claimcheck.language.words.topics import AILING, Topic, topic_at
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import (
    find_phrases,
    flag_at,
    holds_word,
    is_negated,
    is_question,
    telling_words,
)

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
    "<users>|reviews|millions|thousands can't|cannot all? be wrong",
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

RECOVERED = (
    "took|taken|come|came|coming|got|gotten|get|wean|weaned me|him|her|us|them|my-son|my-daughter|myself? completely|right? off|off-of ..2 <medicine>",
    "stopped|without needing|reaching-for ..2 <medicine>",
    "haven't|hasn't|hadn't needed|touched|reached-for ..2 <medicine>|inhaler|cream|stick since|again|anymore|any-more?",
    "no-longer|never-again need|needs|take|takes ..2 <medicine>",
    "threw|throwing|chucked|binned|ditched|flushed my|his|her|the|our|those ..1 <medicine> out|away|down|in?",
    "sorted|fixed|cured|healed me|my|mum|dad|him|her|us ..2 out|right|completely|skin|back|gut|knee|knees|sleep|life",
    "knocks|knocked|puts|put|sends|sent me|him|her|us straight|right? out|under|to-sleep",
    "did|does|done the trick",
    "work+ a treat|wonders|magic|miracles|like-a-dream|like-a-charm|like-magic",
    "never|haven't|hasn't looked back",
    "notice|notices|noticed the change|difference|improvement within|after|in|by|almost|straight",
    "feel|felt|feeling|feels|is|was|became|i'm|he's|she's|were like? a|an|the new|different|changed|transformed person|woman|man|mum|dad|human|girl|boy|baby|child|dog",
    "worked for all|each of them|us|my",
    "worked for everyone|everybody|anyone|anybody i|we",
    "back-to my|his|her old self",
    "got|have|has|gave|giving me? my|our|his|her life|old-self|energy|mojo|spark|sleep back",
    "slept|sleep|sleeping|sleeps like a ..1 log|baby|dead|top|stone|angel|teenager|dream",
    "slept|sleeping|sleeps ..3 straight|solid|all-night|the-whole-night|through-the-night",
    "slept|walked|ran|pain-free|smiled ..4 first time|night|day|week in|for ..1 years|months|ages|decades|weeks|forever",
    "wish i'd|i-had|we'd|we-had ..1 found|tried|started|known|discovered|bought ..4 sooner|earlier|years-ago",
    "life saver|changer",
    "lifesaver",
    "game changer",
)
"""Told of oneself, one's own or one's clients, it is a recovery."""
_OF_ONESELF = word_set("i i'm i've i'd me my mine myself we we've")
_OPENS = word_set(
    "took tried started used bought been had got woke lost dropped swapped switched slept"
)
"""Who writes so leaves out "I"."""
_CLIENTS = pattern(
    r"\b(?:my|our)\s(?:\w+\s)?(?:clients?|customers?|patients?|members?|users?|readers?|babies|followers|community|testers|wearers|guests)\b"
    r"|\b(?:customers?|clients?|members?|users?|buyers?|wearers?|parents|mums?|readers?)\s(?:tell|told|say|said|write|wrote|report|reported|love|rave|swear)\b",
    re.IGNORECASE,
)
_ENDED = word_set(
    "gone went disappeared vanished cleared settled calmed eased healed faded lifted shrank stopped improved melted subsided"
)
_HEALED = word_set("cleared healed calmed stopped")
_HURTING = word_set("aching hurting itching burning throbbing bleeding cramping")
"""What a part of the body may be said to have done; other ends are an illness's."""
_WENT = pattern(
    r"\s(?:away|down|for\sgood|completely|altogether|overnight|within|in|by|after)\b|\s?(?:[.,;!]|$)",
    re.IGNORECASE,
)
"""What follows where an illness went altogether, and not "to the leg" or "undiagnosed"."""
_ENDED_AFTER = 6
"""Words from the name of an illness to its end: "my rash had all but gone"."""
_MAY_END = AILING | {Topic.BODY}
_BY_CARE = pattern(
    r"\b(?:surgery|surgeons?|operations?|operated|hospital|physio\w*|antibiotics?|antihistamines?|prescri\w+|chemo\w*|radiotherapy|nurses?|steroids?|"
    r"transplant|on\s(?:its|their)\sown|by\s(?:itself|themselves)|bab(?:y|ies)\scame|pregnan\w+|menopause|trial|study|placebo|cbt|"
    r"cognitive|talking\stherap\w+|slowly|gradually|(?:doctor|gp|nurse|pharmacist)['’]s\s(?:help|advice|support))\b",
    re.IGNORECASE,
)
"""With one of these the recovery is told of care, of a study or of time."""
_TAKEN_BACK = pattern(
    r"\b(?:but|though|although|however|if|unless|wish\sthat|hope\w*|only\sto|until|yet|came\sback|returned|worse)\b",
    re.IGNORECASE,
)
_OF_HARM = pattern(
    r"\s(?:(?:some|a|slight|mild|temporary|brief|little|more|minor)\s){0,2}(?:redness|swelling|tingling|bruising|soreness|itching|dryness|irritation|"
    r"headaches?|nausea|dizziness|side\seffects|rash(?:es)?|tired\w*|drows\w*|sick|pain|discomfort|burning|stinging|cramps)\b",
    re.IGNORECASE,
)
"""What users notice that nobody takes for praise."""

_BUT = pattern(
    r"(?:\s[\w-]+){0,4}(?:,\s(?:but|yet)|\s(?:may|might|will|does)\snot)\b|\s(?:before|without\strying)\b",
    re.IGNORECASE,
)


_MESSAGE = "“{words}” is experience, which cannot show that a treatment works"
_SUGGESTION = "cite a study with a comparison group, or say that there is none"


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
    words=lambda: telling_words((*PHRASES, *RECOVERED)) | _ENDED,
)
def testimonial(dossier: Dossier) -> Iterator[Flag]:
    """Personal experience offered as evidence: "it worked for me", "users report", "thousands swear by it".

    Complaints come and go by themselves, and people whom a remedy did not help write no reviews. However many
    stories there are, nobody knows how the same people would have fared without it.

    Cite a study with a comparison group, or say that there is none.
    """
    found = [*_praises(dossier), *_recoveries(dossier)]
    seen: set[Span] = set()
    for read, span in found:
        place = read.sentence.span
        if place not in seen:
            seen.add(place)
            yield flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)


def _praises(dossier: Dossier) -> Iterator[tuple[ReadSentence, Span]]:
    """Where experience is given as evidence in so many words."""
    for read, span in find_phrases(dossier, PHRASES, quoted=True):
        if not is_question(read) and not is_negated(read, span) and _is_trusted(read, span):
            yield read, span


def _recoveries(dossier: Dossier) -> Iterator[tuple[ReadSentence, Span]]:
    """Where somebody tells how they, theirs or their clients got well."""
    found = list(find_phrases(dossier, RECOVERED, quoted=True))
    found += [(read, span) for read in dossier.holding(_ENDED) if (span := _ended(read))]
    for read, span in found:
        if not is_question(read) and not is_negated(read, span) and _is_ones_own(read, span):
            yield read, span


def _ended(read: ReadSentence) -> Span | None:
    """Where an illness is said to have ended, or a part of the body to have healed: "the rash had all but gone"."""
    tokens = cut(read.text)
    for first in range(len(tokens)):
        last = topic_at(tokens, first, _MAY_END)
        near = tokens.words[last : last + _ENDED_AFTER] if last > 0 else []
        ends = _ENDED if topic_at(tokens, first, AILING) > 0 else _HEALED
        end = next((at for at, word in enumerate(near, last) if word in ends), None)
        if end is not None and _runs_on(tokens.words[last:end]) and _is_over(read, tokens, end):
            return Span(tokens.start(first), tokens.end(end))
    return None


def _runs_on(words: Sequence[str]) -> bool:
    """Whether no mark parts what is said to end from its end."""
    return all(word.isalnum() or "'" in word for word in words)


def _is_over(read: ReadSentence, tokens: Tokens, end: int) -> bool:
    """Whether it ended, where the word may say that it only moved or stood still: "the pain went to my leg"."""
    word, after = tokens.words[end], tokens.words[end + 1 : end + 2]
    if word == "stopped" and after and after[0].endswith("ing"):
        return after[0] in _HURTING
    return word != "went" or bool(_WENT.match(read.text[tokens.end(end) :]))


def _is_ones_own(read: ReadSentence, span: Span) -> bool:
    """Whether somebody tells it of themselves or their own, and puts it down to no care or time."""
    if not _is_trusted(read, span) or _BY_CARE.search(read.text) or _TAKEN_BACK.search(read.text):
        return False
    if holds_word(read, _OF_ONESELF) or cut(read.text).words[0] in _OPENS:
        return True
    return bool(_CLIENTS.search(read.text))


def _is_trusted(read: ReadSentence, span: Span) -> bool:
    """Whether it praises, puts nothing down to care, and no "but" puts the experience in perspective."""
    after = read.text[span.end :]
    if _OF_HARM.match(after) or _BUT.match(after):
        return False
    mine = span.of(read.text).lower().startswith(("my ", "his ", "her ", "i "))
    return not (mine and _BY_CARE.search(read.text))
