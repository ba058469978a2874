"""``wording/absolute-efficacy``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.model.claim import ClaimType
from claimcheck.model.text import Span
from claimcheck.model.wording import Strength
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import (
    asserts,
    flag_phrases,
    telling_words,
)

PHRASES = (
    "always works|helps|heals|cures|relieves|succeeds",
    "never|cannot|can't fail|fails|failed",
    "work+|help+|heal+ every single? time",
    "work+|help+|heal+|suit+|benefit+ for|on? absolutely? everyone|everybody|anyone|anybody",
    "works for|on all",
    "work+|help+|heal+|cure+ for|on every|any ..1 baby|child|person|patient|body|skin|man|woman",
    "body|gut|blood|cells that|without|with|free|on? ..3 can't|cannot|will-never|simply-can't get|fall|become|be sick|ill|diseased",
    "nine-in|nine-out-of|eight-in|eight-out-of|9-in|9-out-of|almost|nearly|practically|virtually ten|10|all|every ..1 illness|illnesses|disease|diseases|ailments|problems ..1 start|starts|begin|begins|come|comes|stem|stems|trace|traced|can-be-traced|originate in|from|to|back|with|down",
    "90|80|95|99 %|per-cent|percent of all|chronic|our|modern? illness|illnesses|disease|diseases|ailments ..1 start|starts|begin|begins|come|comes|stem|stems|trace|traced|be-traced|originate|is|are in|from|to|back|with|down|caused",
    "all|most|many|every ..2 illnesses|diseases|ailments|illness|disease can be traced to|back",
    "cause+|cure+|treat+|help+|fix+|heal+|ease+|improve+|prevent+ with|for|against? everything|anything|all from ..3 <ill> to",
    "everyone|everybody|anyone|anybody will|can? benefit|benefits from",
    "100 effective|success",
    "100% effective|successful|success|cure|effectiveness|relief|guaranteed",
    "100 percent|per cent? effective|successful",
    "one hundred percent|per cent? effective",
    "hundred percent|per cent? effective",
    "completely|totally|entirely|wholly effective",
    "completely|totally|fully|entirely|permanently|always prevents|eliminates|cures|heals|eradicates|stops|relieves|protects|reverses|neutralises|neutralizes",
    "will completely|totally|fully|entirely|permanently prevent|eliminate|cure|heal|eradicate|stop|relieve|protect|reverse",
    "guarantee+ to|that|you|your|relief|results|success|recovery|protection|better|weight|pain|sleep|an|rapid|quick|fast",
    "guaranteed to|results|relief|success|weight|way|safe|protection|cure|effective",
    "results|relief|success|recovery|satisfaction|cure is|are fully? guaranteed",
    "total|complete|full|absolute|perfect|lifelong|permanent protection|immunity from|against",
    "offer+|provide+|give+|bring+|get|enjoy total|complete|full|lasting|permanent relief|protection|recovery|freedom",
    "kill+|eliminate+|destroy+|block+|neutralise+|neutralize+ 100%|99%|all|every of? ..2 <ill>",
    "removes|remove 100%|99%|all|every of? ..2 <ill>",
    "you'll|you-will sleep|feel|look|be|wake-up like-a-baby|amazing|incredible|the-difference|years-younger|unstoppable|pain-free|symptom-free|transformed",
    "no more ..2 <ill>",
    "money back",
    "everyone|everybody|all who tried|tries",
    "every|all woman|women|man|men|adult|adults|parent|parents|person|athlete|runner should|needs-to|must take|try|drink|be-taking|be-eating|be-drinking",
    "everyone|everybody should|needs-to|must take|try|drink|be-taking|be-eating|be-drinking",
    "work+|help+|heal+|suit+|benefit+|relieve+|cure+ ..2 nearly|almost|virtually every|everyone|everybody|all",
    "will transform|restore|heal|fix|save|boost|supercharge|reset|rejuvenate your",
    "really|truly works",
    "that|it|this really|actually|truly works|work",
    "even when|if nothing else|everything has|works|worked|has-worked|failed|has-failed",
    "no matter what|how your|you|the? age|bad|severe|cause",
    "fail safe|proof <remedy>",
    "cannot|can't go wrong",
    "infallible",
    "foolproof",
    "sure fire",
    "surefire",
    "will definitely|certainly|surely|absolutely|undoubtedly|always <better>",
    "will|can never get|have|suffer|need|catch ..4 again",
    "the? only thing|remedy|food|supplement|herb|vitamin|product|cure|solution|answer that? you|you'll will? ever? really? need",
    "all you ever? need is|to",
    "the only real|natural|proven|true|known|effective|lasting|permanent cure|remedy|solution|answer|way|treatment",
    "zero|no risk of ..2 <ill> whatsoever",
    "100|99 %|percent|per cent? accurate|reliable|accuracy|reliability|success|proven|relief|protection",
    "99 .? 9|5|8|7|99 %|percent|per? cent? accurate|reliable|accuracy|effective|success|pure",
    "90|91|92|93|94|95|96|97|98|99|100 %|percent|per cent? success rate|rates",
    "survive+|absorb+|kill+|block+|eliminate+|remove+|stop+ ..3 100 %|percent",
    "work+ 100 %|percent? of the time",
    "every|each single? patient|person|user|customer ..1 was|is|were cured|helped|healed",
    "all our|of-our patients|clients|customers ..1 recover+|improve+|heal+|benefit+",
    "answer|solution to every|all|any ailment|ailments|illness|illnesses|disease|diseases",
    "permanent|final|ultimate|complete solution|answer|fix to|for ..1 <ill>",
    "offer+|give+|provide+ total|complete|full|lifelong immunity",
    "everyone|everybody should always take|have|use|stop",
    "it|this|that simply|just|really works",
    "all|every chronic|modern|known? disease|diseases|illness|illnesses|sickness|ailment|ailments|symptom begin+|start+|come+|stem+|originate+ in|from|with|out-of",
    "ensure+ a|an? ..1 symptom|pain|illness|pollen|sneeze|cold|migraine free",
    "<studied>|<users>|anyone|everyone|everybody ..8 never get|gets|need|needs|have|suffer|suffers|develop|develops|catch|catches|face|break ..3 <ill>|<medicine>|bones|operation",
    "nobody|no-one|no-man|no-woman|no-child who|on|with|that ..7 gets|has-ever|ever|needs|suffers|develops|catches ..3 <ill>|<medicine>|replacement|operation",
    "not a|one single? one? of? our|my|the|his|her ..1 <users>|<studied>|swimmers|pupils|runners|testers ..4 <ill>",
    "never|doesn't|does-not|cannot|can't|won't|will-not miss|misses|overlook|overlooks a|an|any|one ..2 <ill>|case|diagnosis",
    "misses|overlooks no ..2 <ill>|case",
    "catch|catches|detects|detect|spots|spot|finds|flags|picks-up|pick-up every|each|all single? ..2 <ill>|case|cases|heartbeat",
    "there is|'s no|hardly|scarcely a|an? ..2 <ill>|cold|bug|ache|pain ..6 can't|cannot|won't|will-not|doesn't|couldn't",
    "there isn't|is-not a|an|any|one ..2 <ill> ..6 can't|cannot|won't|will-not|doesn't",
    "no ..1 <ill>|cold|bug|ache|pain can|could|will withstand|resist|survive|escape|outlast|hide|stand-up|hold-out",
    "no ..1 <ill> stands-a-chance|is-too|is-beyond|is-safe-from",
    "gone|vanished|cleared|healed|cured|eased|relieved|disappeared in|for|from 100|all|every|each %|percent|per-cent? of? our|the|my? ..1 users|customers|clients|readers|wearers|testers|buyers|child-who",
    "100 % of ..2 <ill> gone|cured|cleared|vanished|healed|eliminated|beaten|ended",
    "in|for|by 100 % of ..1 users|customers|clients|readers|wearers|testers|buyers",
    "100 percent|per-cent of ..1 users|customers|clients|readers|wearers|testers|buyers",
    "every last ..1 <ill>",
    "stops|prevents|clears|cures|ends|beats|heals|eases|relieves|soothes|kills every single? ..2 <ill>",
    "lose|loses|lost|losing|shed|sheds all|every their|his|her|your|its ..1 <ill>",
    "anyone|everyone|everybody|anybody can ..1 be-free|be-rid|beat|cure|conquer|reverse|stop|overcome|end|banish of|from? <own>? ..1 <ill>",
    "no|not-one|never ..1 <ill> ever again",
    "every|all|any <ill> begins|starts|comes|stems|originates|begin|start|come|stem|originate in|from|with|out-of",
    "no|not-a|not-one ..1 woman|man|person|child|mother|baby|patient need|needs|has-to|have-to|should-have-to suffer|endure|put-up-with|live-with",
    "<ill>|illness|disease|sickness has|have nowhere to hide|go|run",
    "guarantee+ a|an ..2 life|lifespan|old-age|pregnancy|recovery|heart|brain|skin|night",
    "will-not|won't|cannot|can't|never find a|an|one|any ..2 <ill>|wrinkle|stain ..4 cannot|can't|won't|doesn't",
    "all it|that? takes to stop|end|beat|prevent|be-free|cure|ease ..3 <ill>",
    "one|a|two|three|ten|single spoonful|handful|glass|cup|pinch|drop|drops|minute|minutes|teaspoon|capsule|seconds|almonds|squats ..5 is|are enough|all-you-need|all-it-takes|plenty to|against|for ..4 <ill>",
    "is|are all|enough it|that|you? takes|take|need to|against ..5 <ill>|stroke|cancer",
    "ninety|ninety-five|ninety-nine|99|95|98|97 %|percent|per-cent of ..3 disappears|disappear|vanish|vanishes|goes|go|clears|clear|heals|heal",
    "undoes|undo|cancels|cancels-out|wipes-out|reverses a|the|all|every|any ..2 damage|night|years|week|decade|harm",
    "cancer|cancers|tumours|tumors|disease|illness|dementia|colds|flu|viruses can't|cannot|doesn't|don't|won't|does-not|do-not live|thrive|exist|stand-a-chance|get-a-foothold|take-root",
    "treats|cures|helps|eases|fixes|heals|beats everything|anything|all? from ..2 <ill> to",
    "it's|it-is|really-is that-simple|as-simple-as-that",
    "stops|keeps|clears|eases|helps|works|beats|relieves|protects|heals|cures|soothes|lowers|burns|controls ..5 whatever|however you|your|they|long|far|old|bad|severe|often|much|stubborn",
    "end of story",
    "no ifs",
    "good for over|more-than|some|at-least forty|fifty|sixty|eighty|a-hundred|100|40|50|60 ailments|conditions|illnesses|diseases|complaints",
    "that|which|it treat|treats|cure|cures|heal|heals|beat|beats dozens|hundreds|scores of ailments|illnesses|diseases|complaints|conditions",
    "no ..2 <ill> lasts|outlasts|outlives|returns|comes-back|stays|remains|gets-past|beats",
)

UNIVERSAL = (
    "every single? ..1 <ill>",
    "every single? ..1 patient|case|cell|child|baby|woman|man|person|body|symptom|stain|bug|germ|time|joint|muscle",
    "every|all|any kind|kinds|type|types|form|forms|sort|sorts of",
    "for|helps|help|by all patients|cases|women|men|children|people|who|ages",
    "works|work|working|effective in all patients|cases|women|men|children|people|ages",
    "for|helps|help|in|makes|make anyone|everyone|everybody|anybody",
    "everyone|everybody|anyone|anybody who",
    "always",
    "every time",
    "from|to everything",
    "is everything",
    "never again|need|needs|ages|age",
    "none of the ..1 risks|side-effects|downsides|dangers|harms",
    "impossible to fail|beat|go-wrong",
    "full stop",
    "for a? lifetime",
    "perfect|total|complete accuracy|protection|health|relief|cure|safety|control|recovery",
    "painlessly and",
    "effortlessly",
    "no matter",
    "all it takes",
    "the real|true|hidden|one|only|single|number-one cause of the? ..2 <ill>",
    "guaranteed",
    "without exception|fail",
    "even the|in|for|with|on|when|after ..2 worst|most|hardest|stubborn|severe|advanced|terminal|lifelong|toughest|oldest",
    "even stage|terminal|advanced|chronic|lifelong|decades-old ..2 <ill>",
)
"""Words that include everybody, which no promise of effect can justify; harmless elsewhere."""
_PROMISES = frozenset({ClaimType.BENEFIT, ClaimType.RECOMMENDATION, ClaimType.COMPARISON})
"""With these, a word that includes everybody is a promise; elsewhere it counts or describes."""
_SOME = pattern(
    r"\b(?:most|many|some|few|often|usually|generally|mostly|half|almost|nearly|probably|should|must|may|might|try|hope|want)\b[^,;:]*$"
    r"|\d\s?(?:%|per\s?cent)\s(?:of\s)?$",
    re.IGNORECASE,
)
"""What limits "never": most people, not all."""
_IN_DUTY = pattern(
    r"\b(?:should|must|ought\sto|has|have|had|needs?\sto|(?:is|are|be)\s(?:offered|recommended|considered|performed|done))\b[^,;:]*$",
    re.IGNORECASE,
)
"""Whoever says what is to be done for all, or has always been so, promises nothing: "should be offered to every baby"."""
_WHO_NEVER = pattern(r"\b(?:who|that|which)\snever\b", re.IGNORECASE)
_GOES_ON = (" than", " care", " part", " note", " steps")
"""Other senses of the words: "no more drowsiness than placebo", "everyone should take care"."""
_FAULT = "leaves out the people it does not help"
_MESSAGE = f"“{{words}}” {_FAULT}"
_SUGGESTION = "say how many people it helps, compared with what"
_OF_TESTS = pattern(
    r"\b(?:detects?|spots?|flags?|miss(?:es)?|overlooks?|accura(?:te|cy)|diagnosis)\b|\b(?:catch(?:es)?|finds?)\s(?:every|each|all)\b",
    re.IGNORECASE,
)
_OF_ORIGINS = pattern(
    r"\b(?:ill|dis|ail|sick|symp)\w+\s(?:\w+\s){0,2}?(?:begin|start|come|stem|originate|trace)\w*\b|\bcause\sof\b|\bcauses?\severything\b",
    re.IGNORECASE,
)
_TOLD_OTHERWISE = (
    (
        _OF_TESTS,
        "leaves out what a test misses",
        "say how many cases in a hundred it finds, and how many people it alarms for nothing",
    ),
    (
        _OF_ORIGINS,
        "puts everything down to one cause",
        "say which illness, and how much of it has that cause",
    ),
)
"""Absolutes that promise nobody help: of a test, and of what illness comes from."""


@rule(
    precision=Precision(hits=4, right=1),
    source="Informed Health Choices key concepts “100% effective!” and “100% certain!”; FDA tip-offs to health fraud",
    bad=[
        "This tea [[always works]] on a head cold.",
        "[[Results are guaranteed]] within a week.",
        "The cream is [[100% effective]] for acne.",
        "The swab is [[99.9% accurate]].",
        "[[Every disease begins in]] the gut.",
        "Nettle tea [[relieves every kind of pain]].",
    ],
    good=[
        "No tea always works on a head cold.",
        "Nothing here is guaranteed.",
        "For nearly everyone the gain for the heart is greater than the harm.",
        "The cream helps some people with acne.",
        "Always ask a pharmacist to find what eases the pain.",
        "Every patient was asked about pain at each visit.",
        "The tablet relieves hay fever with no more headaches than placebo.",
        "A cold is the most common cause of a cough.",
        "Close follow-up must be guaranteed.",
        "Everyone who took part gave blood.",
        "Everyone should take care in the sun.",
        "Nobody should ever stop the tablets in a day.",
        "Most chronic diseases start in middle age.",
        "Colic nearly always stops by itself.",
        "Two doses give lasting protection to about 97 in 100 people.",
        "For every person who benefits, another gets a rash.",
        "The guaranteed minimum shelf life is two years.",
        "Nurses should always remember how fast a fever can ease.",
        "A blood test should be offered to every baby with jaundice.",
        "Some immune cells actually work better in a fever.",
        "It is impossible to store sleep for a better night later, two studies found.",
    ],
    words=lambda: telling_words((*PHRASES, *UNIVERSAL)),
)
def absolute_efficacy(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, universal: tuple[str, ...] = UNIVERSAL
) -> Iterator[Flag]:
    """A promise with no exception: "always works", "guaranteed", "100 % effective".

    No treatment helps everyone. Words without exception hide how many people it does not help, and are a known
    mark of health fraud.

    Give the share of people helped, and compared with what: "six in ten people, against four in ten on placebo".
    """
    flagged = [
        *flag_phrases(dossier, phrases, _MESSAGE, _SUGGESTION, _is_promised),
        *flag_phrases(dossier, universal, _MESSAGE, _SUGGESTION, _is_of_an_effect),
    ]
    seen: list[Span] = []
    for flag in flagged:
        if flag.span and not any(flag.span.overlaps(other) for other in seen):
            seen.append(flag.span)
            yield _as_meant(flag)


def _as_meant(flag: Flag) -> Flag:
    """The flag, with what is wrong with the words where they are of a test or of a cause."""
    words = flag.message.partition("” ")[0]
    for sense, fault, suggestion in _TOLD_OTHERWISE:
        if sense.search(words):
            advice = suggestion if flag.suggestion == _SUGGESTION else flag.suggestion
            return replace(flag, message=flag.message.replace(_FAULT, fault), suggestion=advice)
    return flag


_ALMOST = ("almost ", "nearly ", "not ")
_SHARE = pattern(
    r"\s(?:to|in|for)\s(?:\w+\s)?(?:\d[\d.,]*|nine|eight|seven)\s?(?:%|per\scent|in|out\sof|of)\s"
    r"|\swhom?\s[^,.;]{1,40},\s(?:another|one|two|three|several|\d)",
    re.IGNORECASE,
)
"""A share after the words: "protection to 97 in 100", "for every person who benefits, another …"."""


def _is_counted(read: ReadSentence, span: Span) -> bool:
    """Whether the words make an exception after all, by "almost" or by a number."""
    almost = read.text[: span.start].lower().endswith(_ALMOST)
    return almost or bool(_SHARE.match(read.text[span.end :]))


def _is_promised(read: ReadSentence, span: Span) -> bool:
    goes_on = read.text[span.end :].startswith(_GOES_ON)
    return not goes_on and not _is_counted(read, span) and not _limited(read, span)


def _limited(read: ReadSentence, span: Span) -> bool:
    """Whether "never" is limited to some, or says which people are meant ("people who never …")."""
    words = span.of(read.text)
    if " never " not in f" {words.lower()}":
        return False
    return bool(_SOME.search(read.text[: span.start]) or _WHO_NEVER.search(words))


def _is_of_an_effect(read: ReadSentence, span: Span) -> bool:
    """Whether the sentence states an effect; at its beginning, it is an order: "Always ask a doctor"."""
    if span.start == 0 or _is_counted(read, span) or _IN_DUTY.search(read.text[: span.start]):
        return False
    return asserts(read, Strength.CAN_CAUSE) and read.reading.type in _PROMISES
