"""Files with every key, for the tests of this folder."""

from __future__ import annotations

HEAD = "schema: claimcheck.appraisals/1\nstudies:\n"


WHOLE = (
    HEAD
    + """\
  novak2019:
    design: randomised-trial
    sure: partly
    species: [human, rat]
    population: {condition: [insomnia], age: adult, status: deficient, general: false}
    intervention: {name: iron, form: null, dose: "80 mg/day", route: oral}
    comparator: none
    n: 28
    arms: 2
    results:
      - outcome: {name: sleep, kind: patient-important}
        direction: no-difference
        estimate: MD 0.20
        interval: -0.1 to 0.5
        crosses-null: true
        size: trivial
        p: 0.20
      - {outcome: {name: ferritin, kind: surrogate}, direction: benefit}
    risk-of-bias: high
    funding: null
    includes: old2001
    status: [corrected]
    unsure: ["the dose"]
    note: small
"""
)
