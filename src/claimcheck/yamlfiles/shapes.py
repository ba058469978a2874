"""Shapes that hold a file's values against what is expected (pydantic), and the shared ones.

A shape mirrors one frozen value of the model under kebab-case keys, takes ``null`` for absent and
a single value where a list stands, and makes the model's value. Unknown keys are errors.
"""

from __future__ import annotations

from enum import Enum
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    GetJsonSchemaHandler,
    StrictBool,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import CoreSchema

from claimcheck.model import population as model
from claimcheck.yamlfiles.scalars import as_written


class Shape(BaseModel):
    """A mapping of a file; ``makes`` is the value of the model that it stands for."""

    model_config = ConfigDict(
        alias_generator=lambda name: name.replace("_", "-"),
        extra="forbid",
        frozen=True,
        defer_build=True,
    )
    makes: ClassVar[type[Any]]
    short: ClassVar[str] = ""
    """The key that a bare word stands for: ``outcome: pain`` is ``outcome: {name: pain}``."""

    @model_validator(mode="before")
    @classmethod
    def _plain(cls, value: Any) -> Any:
        if cls.short and isinstance(value, str):
            return {cls.short: value}
        if isinstance(value, dict):
            return {key: item for key, item in value.items() if item is not None}
        return value

    @classmethod
    def __get_pydantic_json_schema__(
        cls, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schema = handler(core_schema)
        return {"anyOf": [{"type": "string"}, schema]} if cls.short else schema

    def parts(self) -> dict[str, Any]:
        """The fields that the file gives, made into values of the model, which knows the defaults."""
        return {name: made(getattr(self, name)) for name in self.model_fields_set}

    def make(self) -> Any:
        """The value of the model."""
        return self.makes(**self.parts())


def made(value: Any) -> Any:
    """Shapes inside ``value`` made into values of the model; anything else unchanged."""
    if isinstance(value, Shape):
        return value.make()
    if isinstance(value, tuple):
        return tuple(made(item) for item in value)
    return value


class _OrOne:
    """In the JSON Schema: a list, or one of its items."""

    def __get_pydantic_json_schema__(
        self, core_schema: CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        schema = handler(core_schema)
        return {"anyOf": [schema["items"], schema]}


def _listed(value: Any) -> Any:
    return value if isinstance(value, list | tuple) else (value,)


T = TypeVar("T")
Text = Annotated[str, BeforeValidator(as_written), WithJsonSchema({"type": ["string", "number"]})]
Listed = Annotated[tuple[T, ...], BeforeValidator(_listed), _OrOne()]
Flag = StrictBool


def words(kind: type[Enum]) -> tuple[str, ...]:
    """The words of an enumeration, as files write them."""
    return tuple(str(member.value) for member in kind)


class PopulationShape(Shape):
    """Who a claim speaks of, or who was studied."""

    makes = model.Population
    condition: Listed[Text] = ()
    age: Listed[model.AgeGroup] = ()
    sex: Listed[model.Sex] = ()
    species: Listed[model.Species] = ()
    status: Listed[Text] = ()
    general: Flag = False
    words: Listed[Text] = ()


class InterventionShape(Shape):
    """What is taken, done or exposed to."""

    makes = model.Intervention
    short = "name"
    name: Text
    form: Text | None = None
    dose: Text | None = None
    route: Text | None = None


class OutcomeShape(Shape):
    """What is said to change."""

    makes = model.Outcome
    short = "name"
    name: Text
    kind: model.OutcomeKind = model.OutcomeKind.PATIENT_IMPORTANT
