"""A claims file with every key, for the tests of this folder."""

from __future__ import annotations

HEAD = "schema: claimcheck.claims/1\narticle: docs/a.md\nclaims:\n"


WHOLE = (
    HEAD
    + """\
  - id: iron-helps-sleep
    quote: {exact: "Iron helps you sleep.", prefix: "so "}
    restated: ["Iron for sleep"]
    statement: Iron supplements improve sleep.
    type: benefit
    population: {condition: [insomnia], age: adult, species: human}
    intervention: {name: iron, form: null, dose: null, route: null}
    comparator: none
    outcome: {name: sleep, kind: patient-important}
    strength: causes
    attribution: {kind: vague, words: "a 2015 study", study: null}
    origin: {article: raw, line: 29}
    citations:
      - study: novak2019
        given: false
        stance: partly-supports
        role: citesAsEvidence
        quote: "slept longer"
        locator: Results, para. 2
        indirect: [no-comparator, surrogate]
        note: no control
    certainty: {rating: very-low, start: high, down: {risk-of-bias: 2, imprecision: 1}}
    review: {status: approved, by: r@example.org, on: 2026-11-20, fingerprint: "sha256:ab", parts: {words: "00"}}
    waive: [{rule: population/x, reason: "why", by: r@example.org, until: 2027-05-01}]
"""
)
