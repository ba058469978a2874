"""``wording/superlative-efficacy``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._looking import (
    flag_phrases,
    telling_words,
)
from claimcheck.rules._stated import names

PHRASES = (
    "the|nature's|our|your|world's most <efficacy> ..2 <remedy> ..1 <praised>",
    "the|nature's|our most powerful|effective|potent|healing|beneficial|advanced|innovative|complete|natural|trusted ..2 <remedy> <praised>",
    "the|nature's|world's very|single|world's|absolute|all-time? best|strongest|safest|fastest|ultimate|finest|greatest|healthiest|number-one ..2 <remedy> ..1 <praised>",
    "is|are the ..1 best|strongest|safest|ultimate|most-powerful|most-effective|most-potent|most-natural ..1 supplement+|herb+|vitamin+|mineral+|superfood+|probiotic+|essential-oil+|remedy|remedies for|against ..2 <ill>|<bodily>",
    "nature's most|best|strongest|ultimate|finest|greatest ..2 <remedy>",
    "the ultimate ..1 <remedy>",
    "number one|1 ..1 <remedy>",
    "nothing else? comes close",
    "like|unlike nothing|anything else",
    "like no other|others",
    "better|faster|stronger|safer|more than anything else",
    "better|faster|stronger|safer than any|every|all other|drug|pill|medicine|medication|prescription|painkiller",
    "more effective|powerful|potent than any|every|all ..2 <remedy>",
    "more effective|powerful|potent than anything",
    "works|work|worked better|faster|harder than any|your ..1 <medicine>",
    "outperforms|beats|outshines|outclasses every|all|any|anything ..2",
    "beats|beat|trumps|outdoes ..1 <medicine>",
    "beats|beat|trumps|outdoes ..1 drugs|medication",
    "unbeatable",
    "unrivalled",
    "unrivaled",
    "unmatched ..2 relief|results|efficacy|effectiveness|power|potency|protection|benefits|purity|quality|comfort|strength|support|performance",
    "is|are|remains unmatched in|for|by",
    "unsurpassed",
    "second to none",
    "without equal",
    "beyond compare",
    "the? real|true|single|ultimate|magic|only key to <own>|good|better|lasting|lifelong|eternal|glowing|youthful|losing|staying|living|beating? ..1 health|healthy|mobility|youth|life|longevity|weight|sleep|happiness|immunity|energy|vitality|recovery|skin",
    "the key to <own>|good|better|lasting|lifelong|eternal|glowing|youthful|losing|staying|living|beating? ..1 health|mobility|youth|longevity|weight|sleep|happiness|immunity|energy|vitality|recovery|skin",
    "the key to healthy|long ..1",
    "the only ..2 product|ingredient|formula|brand|diet|cream|treatment|way|exercise|supplement|remedy|drink|food ..1 that|which|you really|truly|actually|ever? work+|need|works-for",
    "one of the very? best|finest|strongest|most-effective|most-powerful|greatest ..1 remedies|herbs|supplements|superfoods|natural-treatments|natural-remedies|home-remedies|tonics for|against ..2 <ill>",
    "the only formula|product|supplement|device|serum|pill|brand|capsule that",
    "as|more|far-more|even-more powerful|potent|strong|effective as|than morphine|cocaine|heroin|opioids|opiates|crack|nicotine|steroids|botox|ritalin|adderall|prozac|valium|xanax|viagra|ozempic|chemotherapy|chemo|cigarettes|poison",
    "stronger|better|safer than morphine|cocaine|heroin|opioids|steroids|botox|ritalin|prozac|valium|viagra|ozempic|chemotherapy|chemo|hrt|antibiotics",
    "ten|twenty|fifty|hundred|thousand|100|50|20|10 times better|stronger|faster|more ..1 powerful|potent|effective|absorbable",
    "ten|twenty|fifty|hundred|thousand|100|50|20|10|five|5 times better|stronger",
    "biggest|greatest|most-important medical|health|scientific|nutritional? breakthrough|discovery since|in|of|ever",
    "no better|finer|safer|faster|easier way|remedy|treatment|cure|medicine to|for|than|on",
    "world's healthiest|best|strongest|most-powerful|number-one food|drink|fruit|diet|exercise|vegetable|spice|oil",
    "most advanced ..2 technology|formula|treatment|system in|on|ever|available",
    "works|work|worked better|faster|harder than any|every",
    "never been a|any safer|better|stronger|gentler|faster|surer|kinder|more-powerful|more-effective ..2 <remedy>|<drug>|pill|<care>",
    "better|faster|earlier|sooner|more-reliably|more-accurately than|before any|every|your|most <who>|doctor|scan|radiologist",
    "must have for every|all|any woman|man|women|men|home|family|parent|medicine",
    "like never before",
    "unlike all|any|most? other|ordinary|cheap brands|products|supplements|remedies",
    "years|decades|months ahead of any|every|the|all ..2 scan|test|doctor|screening|<care>",
    "years|decades|months before any|every|your|all ..1 scan|test|doctor|gp|screening",
    "the one|only food|thing|exercise|vitamin|mineral|habit|herb|drink <own> ..1 <bodily>|<body> ever? needs|need",
    "one|only thing stands|stand|standing between you|your-child|us and ..2 <ill>",
    "all any|your|a ..2 <bodily>|<body> ever? needs|need is",
    "worst|deadliest|unhealthiest|healthiest|best thing|food|drink|breakfast|habit|meal|exercise|snack|position|sport you|in|for can|could|will|your ..6",
    "nothing ages|harms|heals|helps|calms|wrecks|damages|protects|strengthens|feeds you|your|the ..2 like|more|faster|better",
    "nothing worse|better for your|a|the ..4 <bodily>|<body>|brain than",
    "no ..1 habit|food|exercise|drug|pill|vitamin|drink|other does|do|works|protects|helps ..4 more|better|than",
    "can't|cannot do better|worse for your|the ..1 <bodily>|<body> than",
    "100|1000|1,000|50|ten|twenty times more than from|a|any|in",
    "so powerful|potent|strong that|it|doctors|even",
)
NOTHING = (
    "nothing else? beats|compares|rivals",
    "nothing else? works|protects|heals|helps|relieves|soothes|boosts|fights ..4 better|faster|more|like|as",
)
"""Flagged unless it is a medicine that nothing works like: its trials compared it with something."""
_NEXT = 25
"""How far away the medicine can be named, in characters; insulin is also listed among the body's own substances.
"""


@rule(
    precision=Precision(hits=1, right=1),
    source="CAP Code 3.33-3.38 (comparisons must be with something and borne out); Informed Health Choices key concept: "
    "treatments need fair comparisons",
    bad=[
        "Nettle is [[the most potent remedy known to man]].",
        "Valerian [[is the best supplement for sleep]].",
        "For tired legs [[nothing works better]].",
        "Silica is [[the key to healthy skin]].",
        "It soothes [[like nothing else]].",
        "The gel is [[more potent than morphine]].",
        "It is [[the only cream that works]].",
        "The balm brings [[unmatched relief]].",
    ],
    good=[
        "The spray was more effective than the tablet in one trial.",
        "Is there a best supplement for sleep? Trials have not compared them.",
        "Breast milk is the best food for babies.",
        "The most effective dose was 10 mg.",
        "It is the most widely used treatment.",
        "Patients who were left unmatched were not analysed.",
        "Nothing helps everyone.",
        "In type 1 diabetes nothing works like insulin.",
        "A gluten-free diet is the only treatment for coeliac disease.",
        "Ask which exercise is best for you.",
    ],
    words=lambda: telling_words((*PHRASES, *NOTHING)),
)
def superlative_efficacy(
    dossier: Dossier, *, phrases: tuple[str, ...] = PHRASES, nothing: tuple[str, ...] = NOTHING
) -> Iterator[Flag]:
    """First place without a contest: "the most effective treatment ever", "nothing works better".

    To be the best of all, a treatment must have been compared with all the others, in the same kind of people.
    Hardly any has been. The reader may give up something better.

    Say what it was compared with, and by how much it was better.
    """
    message = "“{words}” claims first place, which only trials against all the others can show"
    suggestion = "say what it was compared with, and by how much it was better"
    yield from flag_phrases(dossier, phrases, message, suggestion)
    yield from flag_phrases(dossier, nothing, message, suggestion, _is_no_medicine)


def _is_no_medicine(read: ReadSentence, span: Span) -> bool:
    """Whether what nothing works like is not a medicine."""
    after = read.text[span.end : span.end + _NEXT].lower()
    return "insulin" not in after and not names(read, DRUGS, span.end, span.end + _NEXT)
