"""The shape of ``bibliography/appraisals.yaml``."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from claimcheck.model import study as model
from claimcheck.model.population import Species
from claimcheck.yamlfiles.shapes import (
    Flag,
    InterventionShape,
    Listed,
    OutcomeShape,
    PopulationShape,
    Shape,
    Text,
)

SCHEMA = "claimcheck.appraisals/1"

Size = Literal["large", "moderate", "small", "trivial"]
Count = Annotated[int, Field(ge=0)]


class ResultShape(Shape):
    """What a study found for one outcome."""

    makes = model.Result
    outcome: OutcomeShape
    direction: model.Direction
    estimate: Text | None = None
    interval: Text | None = None
    crosses_null: Flag | None = None
    size: Size | None = None
    p: Text | None = None
    note: Text = ""


class AppraisalShape(Shape):
    """A person's judgement of one study; its key is the study's key in the bibliography."""

    makes = model.Appraisal
    design: model.Design
    sure: model.Sureness
    species: Listed[Species] = (Species.HUMAN,)
    population: PopulationShape | None = None
    intervention: InterventionShape | None = None
    comparator: Text | None = None
    n: Count | None = None
    arms: Count | None = None
    results: Listed[ResultShape] = ()
    risk_of_bias: model.Risk | None = None
    funding: Text | None = None
    includes: Listed[Text] = ()
    pools: model.Design | None = None
    same_data_as: Listed[Text] = ()
    supersedes: Listed[Text] = ()
    status: Listed[model.Status] = ()
    notice: Text | None = None
    unsure: Listed[Text] = ()
    note: Text = ""

    def appraisal(self, study: str) -> model.Appraisal:
        """The appraisal of the study of that key."""
        return model.Appraisal(study=study, **self.parts())


class AppraisalsShape(Shape):
    """A whole file of appraisals."""

    makes = dict
    schema_: Annotated[Literal["claimcheck.appraisals/1"], Field(alias="schema")]
    studies: dict[str, AppraisalShape]
