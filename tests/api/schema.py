"""Checks a value by a JSON Schema: the words that our own description uses, and no other."""

import math
import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.api.routes.openapi import document

_TYPES: dict[str, Callable[[Any], bool]] = {
    "object": lambda value: isinstance(value, dict),
    "array": lambda value: isinstance(value, list),
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "null": lambda value: value is None,
}
_SILENT = {"title", "description", "default"}


class Mismatch(AssertionError):
    """The value is not what the schema says."""


def check(value: Any, schema: dict[str, Any], at: str = "$") -> None:  # noqa: ANN401
    """Raise `Mismatch` unless `value` is as `schema` says; an unknown word in it is a mistake of ours."""
    for word, said in schema.items():
        if word not in _SILENT:
            _WORDS[word](value, said, schema, at)


def _ref(value: Any, said: str, _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    target: Any = document()
    for part in said.removeprefix("#/").split("/"):
        target = target[part]
    check(value, target, at)


def _type(value: Any, said: str | list[str], _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    kinds = [said] if isinstance(said, str) else said
    _demand(any(_TYPES[kind](value) for kind in kinds), value, said, at)


def _any_of(value: Any, said: list[dict[str, Any]], _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    failures = []
    for each in said:
        try:
            return check(value, each, at)
        except Mismatch as failure:
            failures.append(str(failure))
    raise Mismatch("; ".join(failures))


def _properties(value: Any, said: dict[str, Any], schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    for name, inner in said.items():
        if name in value:
            check(value[name], inner, f"{at}.{name}")
    # What we send is described to the last name, also where others may send more.
    unknown = value.keys() - said.keys()
    _demand(not unknown or schema.get("additionalProperties") not in {None, False}, unknown, "unknown", at)


def _items(value: Any, said: dict[str, Any], _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    for number, item in enumerate(value):
        check(item, said, f"{at}[{number}]")


def _length(value: Any, least: float, most: float, at: str) -> None:  # noqa: ANN401
    if isinstance(value, str):
        _demand(least <= len(value) <= most, value, (least, most), at)


def _pattern(value: Any, said: str, _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    if isinstance(value, str):
        _demand(re.search(said, value) is not None, value, said, at)


def _format(value: Any, said: str, _schema: dict[str, Any], at: str) -> None:  # noqa: ANN401
    if said == "date-time" and isinstance(value, str):
        _demand(datetime.fromisoformat(value).tzinfo is not None, value, said, at)


def _demand(holds: bool, value: object, said: object, at: str) -> None:  # noqa: FBT001
    if not holds:
        raise Mismatch(f"{at}: {value!r} against {said!r}")


_WORDS: dict[str, Callable[[Any, Any, dict[str, Any], str], None]] = {
    "$ref": _ref,
    "type": _type,
    "anyOf": _any_of,
    "properties": _properties,
    "items": _items,
    "additionalProperties": lambda _value, _said, _schema, _at: None,
    "required": lambda value, said, _schema, at: _demand(set(said) <= value.keys(), value, said, at),
    "enum": lambda value, said, _schema, at: _demand(value in said, value, said, at),
    "const": lambda value, said, _schema, at: _demand(value == said, value, said, at),
    "minimum": lambda value, said, _schema, at: _demand(value >= said, value, said, at),
    "maximum": lambda value, said, _schema, at: _demand(value <= said, value, said, at),
    "pattern": _pattern,
    "format": _format,
    "minLength": lambda value, said, _schema, at: _length(value, said, math.inf, at),
    "maxLength": lambda value, said, _schema, at: _length(value, 0, said, at),
    "minItems": lambda value, said, _schema, at: _demand(len(value) >= said, value, said, at),
    "maxItems": lambda value, said, _schema, at: _demand(len(value) <= said, value, said, at),
}
