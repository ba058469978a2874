"""Advice in papers, in articles for lay readers, and in what only looks like it."""

from __future__ import annotations

import pytest

from claimcheck.language.wording import grade_wording
from claimcheck.model.wording import Advice, CueKind

_CASES = [
    # Firm.
    ("The drug should be used with caution in frail people.", Advice.STRONG),
    # Asked or called for, not advised.
    ("Whether the scan should be offered is a matter of debate.", Advice.NONE),
    ("Future studies in larger groups and over longer periods should be run.", Advice.NONE),
    ("We should expect more cases this winter.", Advice.NONE),
    ("Adults over 65 should be offered the vaccine.", Advice.STRONG),
    ("Clinicians must check kidney function first.", Advice.STRONG),
    ("We recommend screening all newborns for hearing loss.", Advice.STRONG),
    ("Routine use in children is not recommended.", Advice.STRONG),
    ("These figures highlight the need for better pain relief after surgery.", Advice.STRONG),
    ("Close monitoring of potassium is necessary in these patients.", Advice.STRONG),
    ("Talk to your doctor before you stop taking it.", Advice.STRONG),
    ("Avoid grapefruit while you take this tablet.", Advice.STRONG),
    ("Don't mix it with alcohol.", Advice.STRONG),
    ("Never give aspirin to a child.", Advice.STRONG),
    ("Eat plenty of beans and lentils.", Advice.STRONG),
    ("Use a soft brush twice a day.", Advice.STRONG),
    ("You should see a pharmacist if the rash spreads.", Advice.STRONG),
    ("Anyone with chest pain needs to call an ambulance.", Advice.STRONG),
    # Held back.
    ("Some carers may need extra help at night.", Advice.WEAK),
    ("These findings support early discharge after keyhole surgery.", Advice.WEAK),
    ("Resin may be a potential treatment for gum disease.", Advice.WEAK),
    ("Yoga could be regarded as an add-on to usual care.", Advice.WEAK),
    ("The score could be used to plan discharge.", Advice.WEAK),
    ("Mirror therapy may be considered in phantom pain.", Advice.WEAK),
    ("Acupuncture is a reasonable option for chronic neck pain.", Advice.WEAK),
    ("The leaflet may help nurses to explain the test.", Advice.WEAK),
    ("Our data support the use of honey for night cough in children.", Advice.WEAK),
    ("Dose reduction may be necessary in older people.", Advice.WEAK),
    ("Try a cold compress.", Advice.WEAK),
    ("Consider a smaller dose at first.", Advice.WEAK),
    ("You might try a milder soap.", Advice.WEAK),
    ("It is important to measure blood pressure on both arms.", Advice.WEAK),
    # None.
    ("Further research is needed.", Advice.NONE),
    ("Larger trials are required to confirm these results.", Advice.NONE),
    ("Future studies should include men.", Advice.NONE),
    ("This finding should be interpreted with caution.", Advice.NONE),
    ("The effect of dose should be investigated.", Advice.NONE),
    ("The new rules should improve safety.", Advice.NONE),
    ("The recommended daily amount is 400 micrograms.", Advice.NONE),
    ("The drug reduced the need for surgery.", Advice.NONE),
    ("Garlic lowers blood pressure.", Advice.NONE),
    ("Exercise was associated with better sleep.", Advice.NONE),
    ("Use of statins rose by a third.", Advice.NONE),
    ("Should you worry about palpitations?", Advice.NONE),
    ("Patients took the tablets with water.", Advice.NONE),
]


@pytest.mark.parametrize(("sentence", "advice"), _CASES)
def test_advice(sentence: str, advice: Advice) -> None:
    wording = grade_wording(sentence)
    assert wording.advice is advice
    assert any(cue.kind is CueKind.ADVICE for cue in wording.cues) is (advice is not Advice.NONE)
