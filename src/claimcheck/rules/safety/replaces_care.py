"""``safety/replaces-care``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.text.morphology import irregular_pasts
from claimcheck.language.text.phrases import read_lexicon
from claimcheck.language.text.tokens import cut, word_set
from claimcheck.language.words.topics import DRUGS
from claimcheck.model.text import Span
from claimcheck.rulebook import Flag, Precision, rule
from claimcheck.rules._care import (
    is_addressed,
    is_conditional,
    is_supposed,
    is_to_reader,
    is_weighed,
    looks_wise,
)
from claimcheck.rules._lists import turns_of
from claimcheck.rules._looking import (
    apart,
    find_phrases,
    flag_at,
    is_negated,
    is_question,
    says,
    telling_words,
)
from claimcheck.rules._stated import ends_with, names_before

LEAVING = turns_of(__name__, "leaving")
ASIDE = turns_of(__name__, "aside")
PRONOUNS = turns_of(__name__, "pronouns")
NEEDS = turns_of(__name__, "needs")
UNNEEDED = turns_of(__name__, "unneeded")
INSTEAD = turns_of(__name__, "instead")
NEEDLESS = turns_of(__name__, "needless")
DONE = turns_of(__name__, "done")
COMPARED = turns_of(__name__, "compared")
ASKED = turns_of(__name__, "asked")
BOTHERING = turns_of(__name__, "bothering")
_BETWEEN = word_set(
    "before after during in at and or but because if when that which who for than is are was were of smoking eating drinking"
)
"""Between the verb and the medicine they show that the verb has another object."""
_JOINED = word_set("out rid go clear need needs call sense point use reason cause all any most")
"""Before one of those they belong to the verb itself: "opt out of", "no call for"."""
_NO_CARE = word_set(
    "dose doses dosage dosing cream ointment capsule capsules lozenge lozenges gummy gummies remedy remedies homeopathy homeopathic "
    "supplement supplements contraceptive contraceptives contraception control iud viagra botox lsd placebo topical sublingual "
    "intravenous inhibitor inhibitors agonist agonists antagonist antagonists blocker laxative laxatives decongestant decongestants "
    "pill antacid antacids relief reliever medicinal pharmaceutical unvaccinated vaccinated morphine opioid opioids opiate fentanyl oxycodone"
)
"""What the topics count as medicines, and no life depends on it, or it is as often misused."""
_HEADS = word_set(
    "schedule appointment appointments course courses tablet tablets pill pills medication medicine medicines drug drugs programme treatment "
    "treatments therapy jab jabs injection injections shot shots inhaler inhalers prescription prescriptions test tests check checks scan scans "
    "once within today tomorrow now soon too either altogether entirely completely cold forever again anyway instead away out off aside"
)
"""What can follow the name of a medicine that is the object itself."""
_ON_PAPER = ("appointment", "appointments", "referral", "prescription", "prescriptions")
"""What nobody misses where it is not needed."""
_AUXILIARIES = word_set(
    "is are will can could may would has have had been soon simply all then now"
)


_CARE = "claimcheck.rules._care"
_WHEN = pattern(r"[^?]{0,60}\bwhen\s", re.IGNORECASE)
_ONCE = pattern(r"\s(?:once|if|now|when|with|for\s(?:anyone|everyone|you|those|people))\b")


@cache
def _care() -> frozenset[str]:
    """The last words of the names of what keeps people alive."""
    lists = read_lexicon("turns")
    named = (*lists["medicine"], *lists["procedure"], "glasses", "dentists", "inhaler")
    return frozenset(name.split()[-1] for name in named)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(" ".join(read_lexicon("common_words")["function"]).split())


@rule(
    precision=Precision(hits=1, right=0),
    source="UK CAP Code 12.2 (must not discourage essential treatment); HONcode principle 2 (complementarity)",
    bad=[
        "With this diet you no longer [[need your insulin]].",
        "My neighbour [[flushed his ramipril]] away and sings.",
        "After a year I [[weaned myself off my tablets]], and I sing.",
        "Readers on this plan can [[bin the tablets]] by summer.",
        "Nettle tea can [[replace your blood pressure medication]].",
        "Drink it [[instead of taking your statins]].",
        "[[Stop taking your prescription sedatives]] once you feel better.",
        "It is a [[natural alternative to antidepressants]].",
        "You don't [[need to tell your doctor]] about it.",
        "[[Throw away your glasses]] and look at the sea.",
        "It is just teething, [[no need to bother the doctor]].",
        "[[Why take insulin]] when cinnamon does it naturally?",
    ],
    good=[
        "Never stop taking your insulin without your doctor's advice.",
        "It should not replace your medicine.",
        "Stop taking the tablets and call your doctor if a rash appears.",
        "Steroid sprays work better than tablets for a blocked nose.",
        "Start a steroid spray early. It works better than tablets for a blocked nose.",
        "You do not need a prescription for this cream, but ask your pharmacist first.",
        "She stopped the tablets because of a rash.",
        "After I stopped the tablets, the rash went.",
        "Throw away your contact lenses after a day.",
        "Many people with gallstones never need surgery.",
        "You do not need antibiotics for a cold.",
        "Why take antibiotics when your body clears a cold by itself?",
        "Who needs insulin?",
        "Why take antidepressants when talking therapy works as well?",
        "There is no need to see a doctor about a verruca.",
        "Do not bother your doctor with a cold.",
    ],
    words=lambda: telling_words(
        (
            *LEAVING,
            *ASIDE,
            *PRONOUNS,
            *NEEDS,
            *UNNEEDED,
            *INSTEAD,
            *NEEDLESS,
            *DONE,
            *COMPARED,
            *ASKED,
            *BOTHERING,
        )
    ),
)
def replaces_care(
    dossier: Dossier,
    *,
    leaving: tuple[str, ...] = LEAVING,
    aside: tuple[str, ...] = ASIDE,
    pronouns: tuple[str, ...] = PRONOUNS,
    needs: tuple[str, ...] = NEEDS,
    instead: tuple[str, ...] = INSTEAD,
    needless: tuple[str, ...] = NEEDLESS,
    done: tuple[str, ...] = DONE,
    compared: tuple[str, ...] = COMPARED,
) -> Iterator[Flag]:
    """A text that tells people to do without their medicine or their doctor.

    People have died after stopping insulin, inhalers or chemotherapy because of something they read. No article
    knows its reader's case.

    Say that it may be used alongside treatment, if that is known, and that readers should ask before changing
    any.
    """
    kinds = (
        (leaving, _is_left),
        (aside, _is_advised),
        (pronouns, _is_named_and_left),
        (needs, _is_unneeded),
        (UNNEEDED, _is_named_and_unneeded),
        (instead, _is_careless),
        (needless, _is_made_needless),
        (done, _is_done_with),
        (compared, _is_no_medicine),
        (ASKED, _is_asked_away),
        (BOTHERING, _is_bothersome),
    )
    found = (
        flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)
        for phrases, fits in kinds
        for read, span in find_phrases(dossier, phrases, quoted=True)
        if is_question(read) is (phrases is ASKED) and fits(dossier, read, span)
    )
    yield from apart(found)


_MESSAGE = "“{words}” may lead readers to go without care"
_SUGGESTION = "say that treatment should not be changed without asking a doctor"


def _is_left(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether it is care that is left behind."""
    return _is_object(span.of(read.text), read.text[span.end :]) and _is_advised(
        dossier, read, span
    )


def _is_named_and_left(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether care is named before the pronoun."""
    return _names_care(dossier, read, span.start) and _is_advised(dossier, read, span)


def _is_named_and_unneeded(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether care is named before the pronoun, and the need of it denied to the reader."""
    return _names_care(dossier, read, span.start) and _is_unneeded(dossier, read, span)


def _names_care(dossier: Dossier, read: ReadSentence, end: int) -> bool:
    earlier = cut(read.text[:end]).there
    return not earlier.isdisjoint(_care()) or names_before(dossier, read, DRUGS, end)


def _is_advised(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether it is advised, told of oneself, or told with something that makes it look wise."""
    if is_supposed(read, span) or not _is_careless(dossier, read, span):
        return False
    return is_addressed(read, span, base=_is_base(read, span)) or looks_wise(read)


def _is_unneeded(_: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether the need is denied to the reader, or to those who follow some other way."""
    if not is_negated(read, span) or is_weighed(read, span):
        return False
    words = span.of(read.text)
    if words.endswith(_ON_PAPER) or not _is_object(words, read.text[span.end :]):
        return False
    return looks_wise(read) or is_to_reader(read, span)


def _is_careless(_: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether the sentence refers the reader to nobody, and gives no warning."""
    return not is_negated(read, span) and not is_weighed(read, span)


def _is_done_with(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether what is done with is care, named just before."""
    tokens = cut(read.text[: span.start])
    last = len(tokens) - 1
    while last > 0 and tokens.words[last] in _AUXILIARIES:
        last -= 1
    if last < 0:
        return False
    named = tokens.words[last] in _care() or ends_with(read, DRUGS, tokens.end(last))
    return named and _is_careless(dossier, read, Span(tokens.start(last), span.end))


def _is_made_needless(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether something is named that makes care needless."""
    made = looks_wise(read) or _ONCE.match(read.text[span.end :])
    return bool(made) and _is_done_with(dossier, read, span)


def _is_no_medicine(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether what works so well is not a medicine."""
    return _is_careless(dossier, read, span) and not names_before(dossier, read, DRUGS, span.start)


def _is_bothersome(_: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether it is said under no condition, and of nothing that passes by itself."""
    told = read.text[: span.start] + read.text[span.end :]
    return not (
        is_conditional(read)
        or is_supposed(read, span)
        or says(told, _CARE, "passing", "studied", "warned")
    )


def _is_asked_away(dossier: Dossier, read: ReadSentence, span: Span) -> bool:
    """Whether the question itself gives the answer: "why take statins when nature provides?"."""
    following = read.text[span.end :]
    answered = _WHEN.match(following) and says(following, __name__, "answer")
    return bool(answered) and _is_careless(dossier, read, span)


def _is_base(read: ReadSentence, span: Span) -> bool:
    """Whether the words begin with the base form of a verb."""
    first = cut(span.of(read.text)).words[0]
    past = first.endswith(("ed", "ing")) or first in irregular_pasts()
    return not past and (first.endswith("ss") or not first.endswith("s"))


def _is_object(words: str, after: str) -> bool:
    """Whether the care that ends ``words`` is the object of their verb, and not the first part of another name."""
    *verb, last = cut(words).words
    parts = pairwise(verb)
    if last in _NO_CARE or any(at in _BETWEEN and to not in _JOINED for to, at in parts):
        return False
    following = cut(after).words[:1]
    return not following or not following[0].isalpha() or following[0] in _HEADS | _function_words()
