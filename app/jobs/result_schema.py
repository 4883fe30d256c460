"""JSON schemas of the results of jobs, made of the types of their outcomes."""

from collections.abc import Mapping
from enum import Enum
from types import UnionType
from typing import Any, Final, Union, get_args, get_origin

import msgspec
from msgspec import Struct
from msgspec.structs import fields

from app.core.job import JobState, PathError
from app.core.json_types import Count, Time

Schema = dict[str, Any]

TEXT: Final[Schema] = {"type": "string"}
TEXT_OR_NULL: Final[Schema] = {"type": ["string", "null"]}
COUNT: Final[Schema] = msgspec.json.schema(Count)
TIME: Final[Schema] = msgspec.json.schema(Time)


def value_schema(kind: Any) -> Schema:  # noqa: ANN401 - any annotation
    """Return the schema of values of a type in results: bytes are texts, integers are counts."""
    arguments = get_args(kind)
    match get_origin(kind):
        case None:
            return _plain_schema(kind)
        case base if base in {Union, UnionType}:
            return {"anyOf": list(map(value_schema, arguments))}
        case base if base is Mapping:
            counts = {each.value: value_schema(arguments[1]) for each in arguments[0]}
            return {"type": "object", "properties": counts, "additionalProperties": False}
    return array_of(value_schema(arguments[0]))


def _plain_schema(kind: type) -> Schema:
    if (known := _SCHEMAS.get(kind)) is not None:
        return known
    if issubclass(kind, Enum):
        return {"enum": [each.value for each in kind]}
    if not issubclass(kind, Struct):
        raise TypeError(f"results have no {kind}")
    return object_of(**{each.name: value_schema(each.type) for each in fields(kind)})


def array_of(items: Schema) -> Schema:
    """Return the schema of an array."""
    return {"type": "array", "items": items}


def object_of(**properties: Schema) -> Schema:
    """Return the schema of an object that has all of these properties, and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_SCHEMAS: Final[Mapping[type, Schema]] = {
    type(None): {"type": "null"},
    bytes: TEXT,
    str: TEXT,
    int: COUNT,
    float: {"type": "number"},
    bool: {"type": "boolean"},
    JobState: {"enum": [state.value for state in JobState if state.terminal]},
    PathError: object_of(path=TEXT, reason=TEXT, reason_code=TEXT),
}
