"""The finite verbs of a sentence: which clause each belongs to, and whether it asserts anything.

English shows its finite verb by place and agreement: "naps of ten minutes make you" has its verb after
"minutes" because "naps" are several and an object follows. The sentence is read once from left to right;
a clause that is left without a verb is read again with its likeliest noun as one ("… cause strokes").
"""

from __future__ import annotations

from functools import lru_cache

from claimcheck.appraisal.clauses.clause import Clause, Part, Predicate
from claimcheck.appraisal.clauses.forms import (
    LAST,
    NOUN,
    SURE,
    UNKNOWN,
    is_also_noun,
    tells,
)
from claimcheck.appraisal.clauses.guessing import PARTICLES, Guess, guess_verb
from claimcheck.appraisal.clauses.nesting import Nesting
from claimcheck.appraisal.clauses.openings import ENDS, JOINS, PARTICIPLES, PAUSES, part_opened
from claimcheck.appraisal.clauses.words import (
    CONDITIONS,
    OBJECTS,
    PRONOUNS,
    TIMES,
    Shape,
    auxiliary,
    is_adverb,
    is_gerund,
    is_preposition,
    is_several,
    words_of,
)
from claimcheck.language.text.tokens import word_set

_AROUND = 2
"""An insertion has a comma before and after it."""
_QUOTES = frozenset("\"“”'‘’*_")


@lru_cache(maxsize=256)
def read_predicates(text: str) -> tuple[Predicate, ...]:
    """Every finite verb of ``text``, in order."""
    words = words_of(text)
    taken: frozenset[int] = frozenset()
    for _ in range(_READINGS):
        reader = _Reader(words, taken)
        missing = reader.read()
        if not missing:
            break
        taken |= {missing[0]}
    return tuple(reader.found)


_READINGS = 6


class _Reader(Nesting):
    def read(self) -> list[int]:
        """Read it all; the places of likely verbs of clauses that have none."""
        for at, word in enumerate(self.words):
            self.depth += (word.low in "([") - (word.low in ")]")
            if self.depth <= 0 and word.low not in "()[]" and word.low not in _QUOTES:
                self._step(at)
        self._end(at=len(self.words))
        return self.missing

    def _step(self, at: int) -> None:
        low = self._low(at)
        if low in ENDS:
            self._end(at)
        elif low in PAUSES:
            self._pause()
        elif low in JOINS:
            self._join(at, low)
        elif part := part_opened(self.words, at, self.top, after_main=self._main_has_verb()):
            self._push(at, part)
        elif shape := auxiliary(self.words, at):
            self._auxiliary(at, shape)
        elif at in self.taken or not self._verb(at):
            if at in self.taken:
                self._take(at, guess_verb(self.words, at))
            else:
                self._noun(at)

    def _doubt(self, at: int, guess: Guess) -> int:
        """Its doubt; the greatest for a likely participle: "bottles left in the sun"."""
        after = self._low(at + 1)
        joined_on = guess.shape is Shape.PAST and is_preposition(after) and after not in PARTICLES
        return LAST if joined_on else guess.doubt

    def _auxiliary(self, at: int, shape: Shape) -> None:
        before = self._before(at)
        if before in _LEADS_ON:
            return  # "may have been"
        clause = self.top
        if clause.verb is not None:
            waiting = [n for n, one in enumerate(self.clauses) if one.verb is None and one.named]
            if not waiting and not clause.joining:
                return
            if waiting:
                del self.clauses[waiting[-1] + 1 :]
        self._reconsider(self.top, at)  # "drains ankles, and mint does the same"
        self._record(at, shape)

    def _reconsider(self, clause: Clause, at: int) -> None:
        """Read again with an earlier word as the verb, where a comma or "and" parts it from this one."""
        joined = self._before(at) in JOINS or tells(self._low(at))
        for doubt, place in clause.likely if clause.verb is None else ():
            parted = joined or any(self._low(n) in PAUSES for n in range(place + 1, at))
            if doubt < (NOUN if joined else LAST) and parted:
                self.missing.append(place)
                return

    def _verb(self, at: int) -> bool:
        """Whether the word was taken for a verb."""
        guess = guess_verb(self.words, at) or self._of_relative(at)
        if guess is None or self._before(at) in _LEADS_ON:
            return False
        if self._joined(at, guess):
            return True
        clause = self._seeking()
        if clause is None:
            return False
        if not self._agrees(clause, guess, at):
            parted = self._low(at - 1) in PAUSES or clause.verb is not None
            if guess.shape is Shape.THIRD and clause.named and not parted:
                clause.likely.append((LAST, at))  # "seven hours of sleep guards"
            return False
        if not guess.sure and not (clause.relative and not clause.named):
            self._keep(clause, at, guess)
            clause.headed = clause.headed or guess.shape is Shape.PAST
            return False
        self._reconsider(clause, at)  # "needed less and went home"
        self._take(at, guess)
        return True

    def _of_relative(self, at: int) -> Guess | None:
        """An unknown verb right after "who": "people who skip breakfast"."""
        clause, low, before = self.top, self._low(at), self._low(at - 1)
        if (
            not clause.relative
            or clause.named
            or clause.verb
            or low in OBJECTS
            or not low.isalpha()
        ):
            return None
        acts = not auxiliary(self.words, min(at + 1, len(self.words) - 1))  # "which doctors have"
        acts = acts and not is_preposition(self._low(at - 2))  # "in which babies sleep"
        if low.endswith("s") and acts and clause.several is not True and before in _RELATIVE:
            return Guess(Shape.THIRD, SURE)
        plain = not low.endswith(("s", "ed", "ing", "ly")) and clause.several is not False
        return Guess(Shape.BASE, SURE) if plain and before == "who" else None

    def _keep(self, clause: Clause, at: int, guess: Guess) -> None:
        """Keep a likely verb; it makes a noun of one in -s right before it: "sprays work"."""
        doubt = self._doubt(at, guess)
        if self._low(at - 1).endswith("s"):
            clause.likely = [one for one in clause.likely if one[1] != at - 1 or one[0] < doubt]
        clause.likely.append((doubt, at))

    def _take(self, at: int, guess: Guess | None) -> None:
        clause = self._seeking()
        if clause is None or guess is None:
            return
        del self.clauses[self.clauses.index(clause) + 1 :]
        self._record(at, guess.shape)

    def _seeking(self) -> Clause | None:
        """The innermost clause that waits for its verb."""
        for clause in reversed(self.clauses):
            if clause.verb is None or (clause.named and clause.joining):
                return clause
            if clause.joining:
                return None
        return None

    def _agrees(self, clause: Clause, guess: Guess, at: int) -> bool:
        if self._low(at - 1) in PAUSES and clause.pauses < _AROUND:
            return False  # "bedtimes, dim lights and a cool room"
        bare = not clause.named and not clause.relative
        if bare:  # a label: "Relieves pain within days"
            return (
                guess.shape is Shape.THIRD
                and at == 0
                and guess.doubt < UNKNOWN
                and not tells(self._low(at))
            )
        if guess.shape is Shape.PAST:
            return True
        if guess.shape is Shape.BASE and clause.fronted and is_also_noun(self._low(at)):
            return False  # "during deep sleep the brain …"
        if guess.shape is Shape.BASE:
            return clause.several is not False
        return clause.several is not True or self._low(at - 1) in PAUSES

    def _joined(self, at: int, guess: Guess) -> bool:
        """Whether it is a further verb of the clause: "eases pain and helps"."""
        if self._before(at) not in JOINS | PAUSES:
            return False
        for depth in range(len(self.clauses) - 1, -1, -1):
            clause = self.clauses[depth]
            if clause.verb is None or not (clause.joining or depth < len(self.clauses) - 1):
                continue
            if (clause.verb.shape, guess.shape) in _GOES_ON and guess.doubt < NOUN:
                del self.clauses[depth + 1 :]
                self._record(at, guess.shape, joined=True)
                return True
        return False

    def _record(self, at: int, shape: Shape, *, joined: bool = False) -> None:
        clause = self.top
        first = clause.verb
        joined = joined or (first is not None and not clause.named)
        part = clause.part
        done = self._after(at) if shape in (Shape.HAS, Shape.HAVE, Shape.HAD) else self._low(at)
        if part is Part.SAID and tells(done):
            part = Part.TELLS
        several = first.several if joined and first else clause.several
        subject = first.subject if joined and first else clause.subject
        clause.verb = Predicate(self.words[at], shape, part, joined, several, subject)
        self.found.append(clause.verb)
        clause.joining = False
        clause.begin_again()
        if part is Part.TELLS and done == self._low(at) and self._opens_report(at + 1):
            self.clauses.append(Clause(Part.SAID))

    def _opens_report(self, at: int) -> bool:
        return (
            self._low(at) != "that"
            and self._low(at).isalnum()
            and not is_preposition(self._low(at))
        )

    def _noun(self, at: int) -> None:
        clause, low = self.top, self._low(at)
        going_on = low.endswith("ing") and self._low(at - 1) in PAUSES
        clause.joining = clause.joining and not going_on  # ", helping you sleep"
        clause.named_one = clause.named_one or low in {"a", "an"}
        if low == "not" and not clause.named and not is_adverb(self._low(at + 1)):
            clause.subject, clause.named = low, True  # "not one of them"
        if is_adverb(low) or low in {"not", "to"}:
            return
        if is_preposition(low) or low in CONDITIONS:
            clause.fronted, clause.headed = clause.fronted or not clause.named, clause.named
            return
        if not clause.named:
            clause.subject = f"{self._low(at - 1)} {low}" if self._low(at - 1) == "too" else low
        if low in PRONOUNS:
            clause.several, clause.headed = PRONOUNS[low], True
        elif is_gerund(low) and not clause.named and not clause.fronted:
            clause.several, clause.headed = False, True
        elif clause.named and low.endswith(PARTICIPLES) and low not in OBJECTS:
            clause.headed = True
        elif clause.named and self._low(at + 1) in TIMES:
            clause.headed = True  # "two prunes a day"
        elif not clause.headed and low not in OBJECTS:
            clause.several = None if clause.fronted else is_several(low)
        clause.named = True


_AFTER = {
    Shape.THIRD: {Shape.THIRD, Shape.IS, Shape.HAS, Shape.DOES, Shape.MODAL},
    Shape.BASE: {Shape.BASE, Shape.ARE, Shape.HAVE, Shape.DO, Shape.DOES, Shape.DID, Shape.MODAL},
    Shape.PAST: {Shape.PAST, Shape.WAS, Shape.HAD, Shape.HAS, Shape.HAVE, Shape.DID},
}
_RELATIVE = word_set("that who which")
_GOES_ON = frozenset((first, second) for second, firsts in _AFTER.items() for first in firsts)
"""Which forms of verbs follow which where they share a subject: "is safe and works"."""
_LEADS_ON = word_set(
    "is are was were be been being has have had do does did can could may might will would shall should must cannot to 'll 've 're"
)
