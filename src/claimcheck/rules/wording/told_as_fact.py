"""``wording/told-as-fact``."""

from __future__ import annotations

from collections.abc import Iterator

from claimcheck.dossier import Dossier, numbers_in
from claimcheck.language.words.topics import Topic
from claimcheck.rulebook import Flag, rule
from claimcheck.rules._looking import flag_at
from claimcheck.rules._plainly import bounding_words
from claimcheck.rules._recovered import OWN_MEASURES, who_recovered
from claimcheck.rules._remedies import naming
from claimcheck.rules._titles import promised_in_title
from claimcheck.rules._told import told_plainly

_HEALTH = frozenset(Topic) - {Topic.PEOPLE}


@rule(
    source="FTC Health Products Compliance Guidance 2022 (the net impression of a page counts); UK CAP Code 12.1; DISCERN questions 8 and 11 (uncertainty, benefits weighed)",
    bad=[
        "Our pillow cradles the [[spine]]. Users leave their [[migraine]] at the door. Even stubborn [[asthma]] bows out.",
    ],
    good=[
        "Our pillow cradles the spine. Users may sleep better. Asthma is a disease of the airways.",
        "The heart moves the blood. Gout makes a joint swell. Antibiotics clear infections.",
    ],
)
def told_as_fact(dossier: Dossier) -> Iterator[Flag]:
    """What a page tells of health as plain fact, where it tells more so than it weighs: "users leave their migraine
    at the door", "even stubborn asthma bows out".

    Careful texts weigh what they say: they doubt, say for how many it is true, name studies and risks, and say whom
    to ask. Where the sentences that do nothing of this outnumber those that do, nobody has weighed the plain ones
    either. This rule is silent unless these, with those that other rules on wording, causes, safety or sources
    fault, outnumber the careful sentences, or others fault one sentence in six and half as many as are careful. It
    also finds what is told to have become of somebody ("her hearing came back"), and titles that promise without a
    verb ("life without migraine"). What an illness or an organ does, what medicines ease, habits of known worth, and
    what something is or holds, is left alone.

    Say what was seen, in whom and how surely, and name the study; or leave it out.
    """
    of_health = naming(dossier, _HEALTH) | dossier.words.any_of(OWN_MEASURES)
    for number in numbers_in(of_health & ~dossier.words.any_of(bounding_words())):
        read = dossier.sentences[number]
        if span := told_plainly(dossier, read) or who_recovered(read) or promised_in_title(read):
            flag = flag_at(dossier, read, span, _MESSAGE, _SUGGESTION)
            if flag.claim is None:
                yield flag


_MESSAGE = "what is said of “{words}” is stated as plain fact, on a page that weighs little of what it says"
_SUGGESTION = "say what was seen, in whom and how surely, and name the study; or leave it out"
