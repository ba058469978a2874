"""``safety/advised-against``."""

from __future__ import annotations

import re
from collections.abc import Iterator

from claimcheck.dossier import Dossier, ReadSentence
from claimcheck.folding.patterns import pattern
from claimcheck.language.advice.orders import find_order
from claimcheck.language.support.direction import read_way
from claimcheck.language.text.tokens import cut
from claimcheck.model.claim import ClaimType
from claimcheck.model.wording import Advice, Strength
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._known import (
    Met,
    Named,
    find_known,
    names_first,
    under_heading,
    words_of_known,
)
from claimcheck.rules._looking import flag_at, is_question, says

_THAN = pattern(r".*\bthan\s(?:\w+\s)?$", re.IGNORECASE)
_FREE_OF = pattern(r"[\s-]free\b", re.IGNORECASE)
_HELPS = frozenset({ClaimType.BENEFIT, ClaimType.COMPARISON, ClaimType.ASSOCIATION})


@rule(
    source="UK NHS; MHRA; US FDA; American Academy of Pediatrics; WHO; and who stands beside each matter in the rule's table",
    bad=[
        "Give your newborn a spoonful of [[honey]] at bedtime.",
        "Rub [[butter]] on the burn at once.",
        "[[Ibuprofen]] is the best choice in late pregnancy.",
        "[[Aspirin]] soothes a feverish toddler.",
        "Tilt the [[head back]] to stop a nosebleed.",
        "[[Raw milk]] is safe for toddlers too.",
        "**Burns.** Smother it with [[toothpaste]].",
        "# First aid\n\n## Nosebleeds\n\nTip the [[head right back]] and pinch.",
        "# Your pregnancy, week 30\n\nA small [[beer]] will not harm the baby.",
        "[[Amber necklaces]] soothe a teething baby.",
        "A drop of [[clove oil]] numbs a teething baby's gums.",
    ],
    good=[
        "Do not give honey to babies under one year.",
        "Honey is not safe for babies.",
        "**Burns.** Hold it under running water. Never use toothpaste.",
        (
            "# First aid\n\n## Ticks\n\nNever burn a tick off or smother it in Vaseline. Pull it out with tweezers. Clean the "
            "bite with alcohol."
        ),
        "**Breakfast.** Spread butter on the toast.",
        "# Your pregnancy, week 30\n\nEnjoy an alcohol-free beer. The safest choice is no alcohol at all.",
        "# A pint after the match\n\nA small beer will not harm you.",
        "Amber necklaces are not safe for babies.",
        "Clove oil numbs the gum of a sore tooth.",
        "Honey soothes a cough in children over one year.",
        "Never put butter on a burn.",
        "Is aspirin safe for children?",
        "Paracetamol is safer than ibuprofen in pregnancy.",
        "Aspirin is given to a child with Kawasaki disease by a specialist.",
        "Put nothing into the mouth of someone who has a seizure.",
        "Babies sleep most safely on the back.",
    ],
    words=lambda: words_of_known(__name__),
)
def advised_against(dossier: Dossier) -> Iterator[Flag]:
    """What health authorities say not to give or do, advised or called good: honey for a newborn, butter on a burn,
    ibuprofen in late pregnancy.

    The advice sounds harmless and is often handed down in families, but it has cost lives. The rule knows a few
    dozen matters on which authorities agree, and passes over a sentence that warns or leaves the decision to a doctor.

    Say what is right instead, and cite who says so.
    """
    for met in find_known(dossier, __name__, around=True):
        if _is_advised(met) and not _is_warned_of(dossier, met):
            yield flag_at(
                dossier,
                met.read,
                met.about,
                f"“{{words}}”: health authorities advise against this; {met.known.fact} ({met.known.source})",
                "say what is right instead",
            )


def _is_advised(met: Met) -> bool:
    """Whether the sentence advises it, approves of it or promises good of it, and does not warn."""
    if is_question(met.read) or _is_other(met) or _warns(met.read.text):
        return False
    return says(met.read.text, __name__, "harmless") or _is_welcome(met)


def _is_warned_of(dossier: Dossier, met: Met) -> bool:
    """Whether the passage warns of the same matter elsewhere, and so means something else here.

    "Never burn a tick off. Clean the bite with alcohol."
    """
    if met.named is Named.BESIDE:
        return False
    others = (one for one in under_heading(dossier, met.read) if one is not met.read)
    return any(_warns(one.text) and names_first(met.known, one) for one in others)


def _warns(text: str) -> bool:
    """Whether it warns, or denies anything but harm."""
    denies = says(text, __name__, "denies") and not says(text, __name__, "harmless")
    return denies or says(text, __name__, "warns")


def _is_other(met: Met) -> bool:
    """Whether something better than it is advised, or something free of it."""
    before, after = met.read.text[: met.about.start], met.read.text[met.about.end :]
    return bool(_THAN.match(before) or _FREE_OF.match(after))


def _is_welcome(met: Met) -> bool:
    """Whether it is advised or praised; where only the title says for whom, the reader has to be bidden to enjoy it."""
    read = met.read
    if met.named is Named.BY_TITLE:
        return says(read.text, __name__, "welcomes")
    if met.named is Named.ABOVE and find_order(cut(read.text).words) is not None:
        return True
    if says(read.text, __name__, "approves") or read.reading.wording.advice is not Advice.NONE:
        return True
    return met.about.start < met.of.start and _is_praised(read)


def _is_praised(read: ReadSentence) -> bool:
    """Whether what it names is said to do good."""
    if read.reading.asserted < Strength.CORRELATIONAL or read.reading.type not in _HELPS:
        return False
    return read_way(cut(read.text)).sign >= 0
