"""Hedge a sentence: "reduces" becomes "may reduce", "is effective" becomes "may be effective"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from claimcheck.appraisal.clauses.clause import Part, Predicate
from claimcheck.appraisal.clauses.forms import (
    base_of,
    is_participle,
    known_bases,
    participle_of,
    tells,
)
from claimcheck.appraisal.clauses.sentence import Edit, Sentence, edited
from claimcheck.appraisal.clauses.words import BE, NEGATIVES, PERFECT, PLAIN, Shape
from claimcheck.appraisal.fragments import goes_together
from claimcheck.appraisal.framing import LEFT_OVER, edit
from claimcheck.appraisal.grammar import capitalise_like, word_list
from claimcheck.language.text.tokens import word_set
from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Strength

_STRONG_MODALS = word_set("can will would 'll")
HELD = word_set("effective beneficial helpful useful good safe")


def asserts(sentence: Sentence, verb: Predicate) -> bool:
    """Whether this verb asserts an effect: not "contains", not "has been", not "may"."""
    if sentence.denied(verb) or verb.part in (Part.LEFT, Part.TELLS) or denies(verb):
        return False
    if verb.shape in PLAIN:
        return verb.shape is Shape.PAST or base_of(verb.word.low) not in _neutral()
    return _auxiliary_asserts(sentence, verb)


def _auxiliary_asserts(sentence: Sentence, verb: Predicate) -> bool:
    after = sentence.after(verb)
    if verb.shape is Shape.MODAL:
        return verb.word.low in _STRONG_MODALS
    if verb.shape in (Shape.IS, Shape.ARE):
        held = after in HELD | _BETTER or not _AFFIRMS.isdisjoint(sentence.rest(verb))
        return held or _says_effect(sentence, verb)
    if verb.shape in (*PERFECT, Shape.HAD):
        return after not in {"been", "to", "had", "become"} and not tells(after)
    plain = verb.shape in (Shape.DO, Shape.DOES)
    return plain or (verb.shape is Shape.DID and _does(sentence, verb))


def _says_effect(sentence: Sentence, verb: Predicate) -> bool:
    """Whether an "is" tells an effect or a lasting state: "is twice as deadly", "is permanent"."""
    if verb.part is not Part.SAID or verb.subject in EXPLETIVE:
        return False
    clause = sentence.clause(verb)
    return grade_wording(clause).asserted is Strength.CAUSES


_BETTER = word_set("easier gentler kinder safer better healthier faster stronger")
_AFFIRMS = word_set(
    "key secret answer solution permanent irreversible inevitable unavoidable lasting killer menace culprit villain disaster saviour hero godsend antidepressant painkiller remedy medicine tonic antidote healer lifesaver boon blessing"
)
"""What "is" affirms as an effect: "is the key to long life"."""


def denies(verb: Predicate) -> bool:
    """Whether its subject denies, which no modal can soften: "nothing clears"."""
    return verb.subject in NEGATIVES


@cache
def _neutral() -> frozenset[str]:
    return frozenset(word_list("neutral"))


def hedge_verbs(text: str, modal: str, *, spare: bool = False) -> str:
    """``modal`` put before every verb that asserts an effect: "reduces" to "may reduce".

    Args:
        text: a sentence, or a fragment of one.
        modal: "may" or "can".
        spare: leave verbs alone that only say which thing is meant: "the enzyme that needs it".
    """
    sentence = Sentence(text)
    if goes_together(text):
        return text
    asserting = [verb for verb in _from_main(sentence.verbs) if asserts(sentence, verb)]
    said = [verb for verb in asserting if verb.part is Part.SAID]
    if not said and any(verb.part is Part.SAID and denies(verb) for verb in sentence.verbs):
        return text  # "nothing eases the pain that comes at night"
    led = said or any(verb.part is Part.SAID and verb.word.low == modal for verb in sentence.verbs)
    if not led and asserting and text.endswith(".") and not has_said(sentence):
        return text  # the main verb is one that we do not know
    told = _hedged(sentence, said if spare and led else asserting, modal)
    return capitalise_like(edit(told, LEFT_OVER, modal), text)


def has_said(sentence: Sentence) -> bool:
    """Whether any verb asserts, or tells who does."""
    return any(verb.part in (Part.SAID, Part.TELLS) for verb in sentence.verbs)


def _from_main(found: tuple[Predicate, ...]) -> Iterator[Predicate]:
    """The verbs without those that only say which subject is meant: "people who smoke die"."""
    said = any(verb.part in (Part.SAID, Part.TELLS) for verb in found)
    for at, verb in enumerate(found):
        before = {other.part for other in found[:at]} if said else {Part.SAID}
        if verb.part is not Part.DEFINES or not before.isdisjoint((Part.SAID, Part.TELLS)):
            yield verb


def soften_modals(text: str, modal: str) -> str:
    """``modal`` in place of "can" and "will" where they assert something."""
    sentence = Sentence(text)
    modals = [verb for verb in _from_main(sentence.verbs) if verb.shape is Shape.MODAL]
    wanted = [verb for verb in modals if asserts(sentence, verb)]
    return _hedged(sentence, [verb for verb in wanted if verb.part is Part.SAID] or wanted, modal)


def hedge_copula(text: str, modal: str) -> str:
    """The first "is" or "are" that says something, with ``modal``: "may be effective"."""
    sentence = Sentence(text)
    first = next((verb for verb in sentence.verbs if _takes_modal(sentence, verb)), None)
    return capitalise_like(_hedged(sentence, [first], modal), text) if first else text


EXPLETIVE = word_set("there here what who why how")
_SAID_OF_IT = word_set(
    "clear unclear known unknown important true possible impossible likely unlikely thought believed said crucial "
    "best worth vital essential not no it this that they been being why how"
)


def _takes_modal(sentence: Sentence, verb: Predicate) -> bool:
    """Whether this "is" can take a modal: not "it is known", not "which is"."""
    if verb.shape not in BE or verb.part is not Part.SAID or sentence.denied(verb) or denies(verb):
        return False
    if verb.subject in {"this", "that"} and sentence.after(verb) in {"why", "how", "what"}:
        return False
    impersonal = verb.subject == "it" and sentence.after(verb) in _SAID_OF_IT
    return bool(verb.subject) and verb.subject not in EXPLETIVE and not impersonal


def _hedged(sentence: Sentence, wanted: list[Predicate], modal: str) -> str:
    """The text with the wanted verbs hedged, and those that share a subject with one put in line."""
    edits: list[Edit] = []
    led: Predicate | None = None
    for verb in sentence.verbs:
        if verb.part is Part.TELLS:
            led = None
        elif verb.joined and led is not None:
            edits += _in_line(sentence, verb, led, modal)
        elif verb in wanted:
            edits += _put(sentence, verb, modal)
            led = verb
        else:
            led = verb if verb.word.low == modal and verb.part is not Part.LEFT else None
    return edited(sentence.text, edits)


def _put(sentence: Sentence, verb: Predicate, modal: str) -> Iterator[Edit]:
    """A verb with the modal: "may reduce", "may have reduced", "may be"; "probably reduced" for "can"."""
    start, end, low = verb.word.start, verb.word.end, verb.word.low
    past = verb.shape in (Shape.PAST, Shape.DID, Shape.WAS, Shape.HAD, *PERFECT)
    led = f"{modal} "
    own = _possesses(sentence, verb)
    if past and modal == "can" and (not own or verb.shape is Shape.HAD):
        before = own or verb.shape in (Shape.PAST, Shape.DID)
        yield (start, start, "probably ") if before else (end, end, " probably")
        return
    if verb.shape is Shape.MODAL:
        yield start, end, f" {modal}" if low.startswith("'") else modal
        return
    if verb.shape in (Shape.DO, Shape.DOES) and not _does(sentence, verb):
        yield start, end, modal
        return
    if verb.shape in (Shape.DO, Shape.DOES) and not sentence.after(verb)[:1].isalnum():
        yield sentence.before_adverbs(verb), end, modal  # "it certainly does"
        return
    at = start if verb.shape in BE else sentence.before_adverbs(verb)
    bare = _bare(sentence, verb)
    link = sentence.rest(verb)[:1]
    if verb.shape in BE and link and link[0] in _LINKING:
        yield start, end + 1 + len(link[0]), f"{led}{link[0]} {bare}"
    elif at == start:
        yield start, end, f"{' ' if low.startswith(chr(39)) else ''}{led}{bare}"
    else:
        yield at, at, led
        yield start, end, bare


_LINKING = word_set("therefore thus also still often")


def _bare(sentence: Sentence, verb: Predicate) -> str:
    """What follows a modal in place of a verb."""
    low = verb.word.low
    if verb.shape in (Shape.DO, Shape.DOES, Shape.DID):
        return "have done" if verb.shape is Shape.DID else "do"
    if verb.shape in BE:
        return "have been" if verb.shape is Shape.WAS else "be"
    if verb.shape in (*PERFECT, Shape.HAD):
        had = verb.shape is Shape.HAD and _possesses(sentence, verb)
        return "have had" if had else "have"
    if verb.shape is Shape.PAST:
        return f"have {participle_of(low)}"
    return base_of(low)


def _does(sentence: Sentence, verb: Predicate) -> bool:
    """Whether "does" is the verb itself: "does more for you", not "does help"."""
    return bool(verb.subject) and base_of(sentence.after(verb)) not in known_bases()


def _possesses(sentence: Sentence, verb: Predicate) -> bool:
    """Whether "has" is the verb itself: "has benefits", not "has eased"."""
    return verb.shape in (*PERFECT, Shape.HAD) and not is_participle(sentence.after(verb))


def _in_line(sentence: Sentence, verb: Predicate, led: Predicate, modal: str) -> Iterator[Edit]:
    """A verb that shares the subject of a hedged one: "may ease pain and help"."""
    start, end = verb.word.start, verb.word.end
    past = led.shape in (Shape.PAST, Shape.WAS, Shape.HAD, *PERFECT)
    if verb.shape is Shape.THIRD and base_of(verb.word.low) not in _neutral():
        yield start, end, base_of(verb.word.low)
    elif verb.shape is Shape.PAST and past and modal != "can":
        yield start, end, participle_of(verb.word.low)
    elif verb.shape in PERFECT and past:
        if modal != "can":
            yield start, end + 1, ""  # "may have cleared the skin and done wonders"
    elif verb.shape in PERFECT:
        yield start, end, "have"
    elif verb.shape is Shape.MODAL and verb.word.low in {modal, *_STRONG_MODALS}:
        yield start, end + 1, ""
    elif verb.shape in (Shape.IS, Shape.ARE) and sentence.after(verb) in HELD:
        at = next(word.start for word in sentence.words[sentence.at(verb) :] if word.low in HELD)
        yield start, at, sentence.text[end + 1 : at] + "be "
    elif verb.shape in (Shape.IS, Shape.ARE) and not past and not sentence.denied(verb):
        yield start, end, "be"
