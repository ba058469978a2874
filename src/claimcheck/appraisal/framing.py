"""Soften the frames of a claim: "is proven to" becomes "may", "studies show that" becomes "suggest"."""

from __future__ import annotations

import re
from functools import cache

from claimcheck.appraisal.clauses.forms import known_bases
from claimcheck.appraisal.clauses.reading import read_predicates
from claimcheck.appraisal.grammar import capitalise_like, verbs
from claimcheck.appraisal.trimming import announces
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import Form, verb_forms
from claimcheck.language.text.tokens import word_set

_ADVERB = r"(?:\w+ly |also |even |further |long )?"
_PROVED = r"(?:proven|proved|shown|demonstrated|found|known|confirmed|established|guaranteed|certain|sure|able) to "
_FRAMES = (
    (
        r"^there is no (?:better|finer|more effective) (remedy|treatment|cure|medicine|way|food) (?:for|against) ([^,.;]{2,40}?) than ([^,.;]{2,40}?)(?=[.!;,]|$)",
        r"\3 {modal} be a good \1 for \2",
    ),
    (
        r"^there(?:['’]s| is) (?:nothing|little) (?:better|finer|more effective) (?:for|against) ([^,.;]{2,40}?) than ([^,.;]{2,60}?)(?=[.!;,]|$)",
        r"\2 {modal} help with \1",
    ),
    (
        r"^(?:say|wave|kiss) goodbye to ([^,.;]{2,40}?) (?:with|thanks to) ([^,.;]{2,60}?)(?=[.!]|$)",
        r"\2 {modal} help with \1",
    ),
    (
        r"\b(the (?:scientific )?evidence) is (?:overwhelming|clear|conclusive|undeniable|compelling|strong)(?::| that) ",
        r"\1 suggests that ",
    ),
    (
        r"^there(?:['’]s| is) nothing (?:quite )?(?:like|better than) ([^,.;]{2,40}?) to (?=[a-z]+ )",
        r"\1 {modal} ",
    ),
    (
        r"^it(?:['’]s| is) (?:an? |now )?(?:[a-z-]+ ){0,2}(?:fact|truth) that ",
        "",
    ),
    (
        r"^there(?:['’]s| is) (?:now )?(?:some|ample|strong|solid|clear|overwhelming|convincing|compelling|plenty of|hard|firm|good|robust)? ?(?:scientific |clinical )?proof that ",
        "",
    ),
    (
        r"^(?:most |all |many )?(?:experts|scientists|doctors|researchers|specialists|dentists|dermatologists|dietitians|nutritionists|we|everybody|everyone) (?:all |now |widely |unanimously )?(?:agree|know|knows|concur) that ",
        "",
    ),
    (r", (?:living |clear |positive )?proof (?:positive )?that ", ", which suggests that "),
    (r"^not a (?:day|week|month|year) (?:goes|passes)[^,;:]{0,40}? that ", ""),
    (
        r"^(?:the|one) (?:[a-z]+ )?(?:secret|key|answer|solution|trick) to ([^,.;:]{2,40}?) is ([^,.;:]{2,40}?)(?=[,.!]|$)",
        r"\2 {modal} be one way to \1",
    ),
    (
        r"\bproved (?:to be )?(?=(?:an? )?(?:[a-z-]+ )?(?:success|successful|effective|helpful|beneficial|useful|safe)\b)",
        "was ",
    ),
    (r"\b(nothing|nobody|no one), (?:absolutely|simply|quite) \1,", r"\1"),
    (
        r"\b(?:100 ?%|(?:100|a hundred) per ?cent) (?=(?:safe|effective|natural|harmless|reliable|accurate)\b)",
        "",
    ),
    (
        r"^(?:the|an?|nature['’]s) (?:(?! (?:is|are|was|were|has|may|can) )[^,:;]){0,60}\b(?:secret|answer|weapon|miracle|wonder)\b(?:(?! (?:is|are|was|were|has|may|can) )[^,:;]){0,40}, (?!(?:but|and|or|which|who|that)\b)(?=[a-z])",
        "",
    ),
    (r"\bworks? wonders (?:for|on|against|with) ", "{modal} help with "),
    (r"\b(?:is|are) (?:pure |sheer )?poison (?:to|for) ", "{modal} be bad for "),
    (r"\b(?:was|were) cured (?:of|from) ", "{modal} have recovered from "),
    (r"\b(?:is|are) cured (?:of|from) ", "{modal} recover from "),
    (r"\b(?:is|are) so [a-z]+(?: and [a-z]+)? (?:that )?(?:it|they) (?=[a-z])", ""),
    (r"^it(?:['’]s| is) (?:no|hardly a|little) (?:wonder|surprise) (?:that )?", ""),
    (
        r"^it(?:['’]s| is) (?:now |quite |perfectly )?(?:clear|obvious|certain|undeniable|a fact|no secret) that ",
        "",
    ),
    (
        r"^it(?: has (?:now |long |since )?been| is (?:now )?|['’]s(?: been)?) (?:\w+ly )?(?:well )?(?:established|proven|proved|shown|demonstrated|confirmed|known)[^,.;:]{0,40}? that ",
        "",
    ),
    (
        r"^there(?:['’]s| is| can be| may be) (?:now |really |simply |absolutely )?no (?:doubt|question|denying) (?:now )?that ",
        "",
    ),
    (
        r"^(?:nothing|no other \w+) (?:works|is|does) better than ([^,.;]{2,40}?) (?=(?:for|against|at)\b)",
        r"\1 {modal} work ",
    ),
    (
        r"^(?:clinically |scientifically |medically )?(?:proven|shown|guaranteed|known) to (?=[a-z])",
        "{modal} ",
    ),
    (
        r"\b(?:has|have) no (?=(?:known |serious )?(?:risks?|side[ -]effects?|dangers?|downsides?|drawbacks?)\b)",
        "{modal} have few ",
    ),
    (r"\b(?:eliminates|removes) (?=the need for\b)", "{modal} reduce "),
    (rf"\b(?:has|have|had) {_ADVERB}been {_ADVERB}{_PROVED}{_ADVERB}(?=[a-z])", "{modal} "),
    (rf"\b(?:is|are|was|were) {_ADVERB}{_PROVED}{_ADVERB}(?=[a-z])", "{modal} "),
    (r"\b(?:is|are) (?:most |very |highly )?likely to (?=[a-z])", "{modal} "),
    (
        r"\b(is|are) (?:most |very |highly )?likely(?= (?:when|if|with|after)\b|[.,;]|$)",
        r"\1 possible",
    ),
    (r"\bcures for\b", "remedies for"),
    (r"\b(?<!is )a cure for\b", "a remedy for"),
    (
        r"\b(?:virtually |practically |all but |almost )?(?:cures|eradicates|eliminates) (?!for\b)",
        "{modal} help with ",
    ),
    (
        r"\bheals (?=(?:cancer|tumours?|tumors?|diabetes|arthritis|depression|anxiety|asthma|eczema|dementia|migraines?|autism)\b)",
        "{modal} help with ",
    ),
    (r"\b(?<=may )(?:cure|eradicate|eliminate) ", "help with "),
    (r"\b(?<=can )(?:cure|eradicate|eliminate) ", "help with "),
    (r"\b(?<=to )(?:cure|eradicate|eliminate) (?=(?!for\b)[a-z])", "help with "),
    (
        r"\b(?<!n't )(?<!not )(?<!never )(?<!does )(?<!could )(?<!might )(?<!a )(?<!the )(?<!no )(?:cure|eradicate|eliminate) (?=(?!for\b)[a-z])",
        "{modal} help with ",
    ),
    (
        r"\b(?:is|are) (?=(?:safer|better|stronger|faster|gentler|healthier|superior)\b)",
        "{modal} be ",
    ),
    (r"\bis (?:a (?:\w+ )?|the (?:\w+ ){0,2})cure for ", "{modal} help with "),
    (r"\b(?:ensures|guarantees) that ", "{modal} mean that "),
    (r"\b(?<=may )(?:ensure|guarantee) that ", "mean that "),
    (r"\b(?:ensures|guarantees) ", "{modal} help with "),
    (r"\b(?<=may )(?:ensure|guarantee) ", "help with "),
    (r"\b(?:ensuring|guaranteeing) (?!that\b)", "helping with "),
)
_REPORTS = (
    (
        r"\b(studies|trials|data|results|findings|experts|reviews|scientists|researchers|doctors) (?:have |also )?(?:also |\w+ly )?(?:shown|demonstrated|proven|proved|confirmed|found|show|demonstrate|prove|confirm|indicate|indicated|find)(?= that\b)",
        r"\1 suggest",
    ),
    (
        r"\b(research|evidence|study|trial|review|science) (?:has |also )?(?:also |\w+ly )?(?:shown|demonstrated|proven|proved|confirmed|found|shows|demonstrates|proves|confirms|indicates|indicated|finds)(?= that\b)",
        r"\1 suggests",
    ),
    (
        r"\b(studies|trials|experts|scientists|researchers) (?:show|prove|confirm)(?= (?!that\b)[\w-]+(?: [\w-]+)? (?:can|may|could|is|are|\w+s)\b)",
        r"\1 suggest",
    ),
    (
        r"\b(research|evidence|science) (?:shows|proves|confirms)(?= (?!that\b)[\w-]+(?: [\w-]+)? (?:can|may|could|is|are|\w+s)\b)",
        r"\1 suggests",
    ),
    (
        r"(, (?:an? |the |one )?(?:[\w-]{1,30} ){0,2}(?:study|trial|review|research|evidence|analysis|science)(?: (?:of|in) [^,.;]{2,40}?)?) (?:proves|confirms|shows|reveals|demonstrates|finds|(?:has|have) (?:now |finally )?(?:proved|proven|confirmed|shown|revealed|demonstrated|established))(?=[.!]|$)",
        r"\1 suggests",
    ),
    (r"\bleave no doubt that\b", "suggest that"),
    (r"\bleaves no doubt that\b", "suggests that"),
    (r"\bhave (?:also )?(?:shown|demonstrated|proven|proved|found)(?= that\b)", "suggest"),
    (r"\bhas (?:also )?(?:shown|demonstrated|proven|proved|found)(?= that\b)", "suggests"),
    (
        r"\b(reveals|proves|demonstrates|confirms|establishes|shows)(?= (?:a|an|the|that|how|why)\b)",
        "suggests",
    ),
    (
        r"\b(?:has|have) (?:demonstrated|proven|shown) (?=(?!that\b|to\b|by\b)[a-z])",
        "{modal} have ",
    ),
    (r"\bmay suggests\b", "may suggest"),
    (
        r"\b({modal} have [^.;:]{1,60}? in) (?:clinical |human )?(?:studies|trials) (?:of|on|in) ",
        r"\1 ",
    ),
)
LEFT_OVER = (
    (r"\b(?<={modal} )(?:ensure|guarantee) (?!that\b)", "help with "),
    (r"\b({modal} [^.;:]{1,80} and )(?:ensure|guarantee) (?!that\b)", r"\1help with "),
    (
        r"\b(also|often|actually|really|truly|simply|even|genuinely|steadily|gradually|slowly|visibly|directly|quickly|rapidly|naturally|gently|effectively|actively) {modal} (?=[a-z])",
        r"{modal} \1 ",
    ),
)
"""What needs correcting once a modal precedes a verb: "may ensure", "also may"."""


def edit(text: str, edits: tuple[tuple[str, str], ...], modal: str) -> str:
    """``text`` after every edit in turn; "{modal}" is replaced by the modal in both of its parts."""
    for found, put in edits:
        text = _with_modal(found, modal).sub(put.replace("{modal}", modal), text)
    return text


@cache
def _with_modal(found: str, modal: str) -> re.Pattern[str]:
    return pattern(found.replace("{modal}", modal), re.IGNORECASE)


DOING = word_set(
    "take eat drink use try apply add swap replace avoid choose give have wear chew rub sip swallow"
)
"""What people are told to do with a remedy."""
_ORDER = pattern(
    r"^(?P<order>[a-z]+) (?P<what>(?!to\b)[^,.;:!?]{2,80}?) to (?P<end>[a-z]+) ", re.IGNORECASE
)
"""An order with its purpose: "Take zinc to shorten your cold"."""


def _by_doing(order: re.Match[str], modal: str) -> str:
    """What doing it may do: "taking zinc may shorten"; as it was where it is no order."""
    verb, end = order["order"].lower(), order["end"].lower()
    if verb not in known_bases() or verbs().get(end, ("", None))[1] is not Form.BASE:
        return order.group()
    doing = next(form for form, kind in verb_forms(verb).items() if kind is Form.ING)
    return f"{doing} {order['what']} {modal} {end} "


_WITH = pattern(
    r"^(?P<verb>[a-z]+) (?P<what>[^,.;:!?]{2,60}?) (?:with|thanks to) "
    r"(?P<means>(?!(?:care|caution|ease|confidence)\b)[^,.;:!?]{2,60})(?=[.!]?$)",
    re.IGNORECASE,
)
"""An order that says by what means: "Banish bloating with our capsules"."""


def _by_its_means(order: re.Match[str], modal: str) -> str:
    """What the means may do: "our capsules may banish bloating"; as it was where no verb is known."""
    verb = order["verb"].lower()
    if verb in DOING or verbs().get(verb, ("", None))[1] is not Form.BASE:
        return order.group()
    what = _IN_TRACKS.sub("", order["what"])
    return f"{order['means']} {modal} {verb} {what}"


_IN_TRACKS = pattern(r",? (?:in (?:its|their) tracks|for good|once and for all|for ?ever)$")


_FANFARE = pattern(r"(?P<lead>[^:.?!,;]{4,60}): (?=\w)")
"""Words before a colon that may only announce what follows: "The verdict is in: …", "Slimmers rejoice: …"."""


def _without_fanfare(text: str) -> str:
    """The text without what only announces it; a label is kept, and what "it" may refer to."""
    told = _FANFARE.match(text)
    rest = text[told.end() :] if told else ""
    verb = next(iter(read_predicates(rest)), None)
    if told is None or verb is None or verb.subject in {"", "it", "they", "this"}:
        return text
    return capitalise_like(rest, text) if announces(told["lead"]) else text


def soften_frames(text: str, modal: str) -> str:
    """Proof, cure, will and can turned into ``modal``; "studies show that" into "suggest"."""
    told = _without_fanfare(text)
    if not read_predicates(told):
        told = _ORDER.sub(lambda order: _by_doing(order, modal), told)
        told = _WITH.sub(lambda m: _by_its_means(m, modal), told)
    softer = edit(edit(told, _FRAMES, modal), _REPORTS, modal)
    return capitalise_like(softer, text)
