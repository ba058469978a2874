"""The shape of ``bibliography/appraisals.yaml``."""

from __future__ import annotations

from typing import Annotated, Any, Literal, Self

from pydantic import Field, model_validator

from claimcheck.arithmetic.recorded import includes_no_effect
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

    @model_validator(mode="after")
    def _agrees_with_its_interval(self) -> Self:
        seen = includes_no_effect(self.estimate, self.interval)
        if None not in (seen, self.crosses_null) and seen != self.crosses_null:
            told = "includes" if seen else "does not include"
            raise ValueError(f"crosses-null: the interval {self.interval} {told} no effect")
        return self

    def parts(self) -> dict[str, Any]:
        """Whether the interval includes no effect is read from it where nobody says."""
        if self.crosses_null is not None:
            return super().parts()
        return {**super().parts(), "crosses_null": includes_no_effect(self.estimate, self.interval)}


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
