"""The clauses of a sentence as they open and close while it is read from left to right."""

from __future__ import annotations

from claimcheck.appraisal.clauses.clause import Clause, Part, Predicate
from claimcheck.appraisal.clauses.forms import LAST, NOUN, OF_EFFECT, is_mostly_noun, known_bases
from claimcheck.appraisal.clauses.openings import ENDS, JOINS, PAUSES
from claimcheck.appraisal.clauses.words import (
    PRONOUNS,
    RELATIVES,
    Word,
    auxiliary,
    is_adverb,
    is_several,
)
from claimcheck.values import replace


class Nesting:
    """The clauses that are open at a word, the innermost last.

    It opens and closes them at marks and conjunctions; whoever reads the words finds their verbs.
    """

    def __init__(self, words: tuple[Word, ...], taken: frozenset[int]) -> None:
        self.words, self.taken = words, taken
        self.found: list[Predicate] = []
        self.clauses = [Clause(Part.SAID)]
        self.missing: list[int] = []
        self.depth = 0

    @property
    def top(self) -> Clause:
        """The innermost clause."""
        return self.clauses[-1]

    def _low(self, at: int) -> str:
        return self.words[at].low if 0 <= at < len(self.words) else ""

    def _before(self, at: int) -> str:
        at -= 1
        while at >= 0 and (is_adverb(self._low(at)) or self._low(at) in {"not", "never"}):
            at -= 1
        return self._low(at)

    def _after(self, at: int) -> str:
        at += 1
        while is_adverb(self._low(at)):
            at += 1
        return self._low(at)

    def _end(self, at: int) -> None:
        asked = self._low(at) == "?"
        while self.clauses:
            self._close(self.clauses.pop())
        if asked:
            self._leave_last(at)
        self.clauses = [Clause(Part.SAID)]

    def _leave_last(self, at: int) -> None:
        """What is asked is not asserted."""
        ends = [n for n in range(at) if self._low(n) in ENDS]
        first = self.words[ends[-1]].end if ends else 0
        self.found = [
            replace(item, part=Part.LEFT) if item.word.start >= first else item
            for item in self.found
        ]

    def _close(self, clause: Clause) -> None:
        if clause.verb is None and clause.likely:
            disagreeing = {
                (doubt, at)
                for doubt, at in clause.likely
                if clause.together and self._low(at).endswith("s")
            }
            doubt, at = min(set(clause.likely) - disagreeing or disagreeing, key=self._rank)
            bare = clause.fronted and doubt >= NOUN
            goes_on = self._low(at + 1)[:1].isalnum() and not is_mostly_noun(self._low(at))
            if not bare and (doubt < LAST or clause.relative or goes_on):
                self.missing.append(at)

    def _rank(self, likely: tuple[int, int]) -> tuple[int, bool, int]:
        """The likeliest verb first; at the end of a row stands a noun: "warm lights and"."""
        doubt, at = likely
        return doubt, self._low(at + 1) in JOINS, at

    def _pop(self) -> None:
        self._close(self.clauses.pop())

    def _pause(self) -> None:
        while len(self.clauses) > 1 and (
            self.top.verb or not self.top.waits or (self.top.relative and self.top.likely)
        ):
            self._pop()
        clause = self.top
        if clause.verb or clause.fronted or not clause.subject:
            clause.begin_again()
        clause.headed = clause.named
        clause.pauses += 1
        clause.joining = clause.verb is not None

    def _join(self, at: int, low: str) -> None:
        bare = self.top.part is Part.LEFT and self.top.verb is None and not self.top.likely
        if (
            bare
            and len(self.clauses) > 1
            and auxiliary(self.words, min(at + 1, len(self.words) - 1))
        ):
            self._pop()  # "as deadly as smoking and will"
        clause = self.top
        if (
            clause.verb is None
            and not clause.pauses
            and clause.subject in known_bases()
            and low == "and"
        ):
            clause.begin_again()  # an order: "quit sugar and …"
            return
        if clause.verb is None:
            told = any(doubt == OF_EFFECT for doubt, _ in clause.likely)  # "blocks pain and"
            clause.together = low == "and" and not told
            clause.several, clause.headed = clause.together or None, True
            if clause.subject in {"each", "every"}:
                clause.several = False
            return
        clause.begin_again()
        clause.joining = True

    def _main_has_verb(self) -> bool:
        return all(clause.verb for clause in self.clauses if clause.part is not Part.DEFINES)

    def _push(self, at: int, part: Part) -> None:
        low, around = self._low(at), self.top
        relative = low in RELATIVES or (
            low == "that" and (part is Part.DEFINES or self._low(at - 1) in PAUSES)
        )
        inside = part if around.part is not Part.LEFT else Part.LEFT
        clause = Clause(inside, several=around.several if relative else None)
        clause.waits = relative or low == "that"
        if relative:
            clause.relative, clause.several = True, self._antecedent(at)
        elif low == "what":
            clause.relative = clause.waits = around.named = True
            around.several = False
        self.clauses.append(clause)

    def _antecedent(self, at: int) -> bool | None:
        before = self._low(at - 1)
        if before in PRONOUNS:
            return PRONOUNS[before]
        return is_several(before) if before not in PAUSES else self.top.several
