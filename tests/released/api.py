"""The promises of the API's description, a line each."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Final

NEED: Final = "needs "
"""Begins a line about what a client has to send."""

_SCHEMAS: Final = "#/components/schemas/"
_Json = Mapping[str, Any]


def promises(document: _Json) -> list[str]:
    """Return what the description (OpenAPI) promises, sorted.

    A client relies on operations, their parameters, the fields of answers and those that are always there,
    and may send the values that are listed. It sends no more than what a line says that is needed.
    """
    schemas = document["components"]["schemas"]
    sent: set[str] = set()
    answered: set[str] = set()
    lines: set[str] = set()
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            name = f"{method.upper()} {path}"
            lines |= {name, *_parameters(name, operation)}
            body = operation.get("requestBody", {})
            lines |= {f"{name} takes {kind}" for kind in body.get("content", ())}
            sent |= _reached(body, schemas)
            for status, answer in operation["responses"].items():
                if status.startswith("2"):
                    lines |= {f"{name} answers {status} {kind}" for kind in answer.get("content", ())}
                    answered |= _reached(answer, schemas)
    for name in sent | answered:
        lines |= set(_fields(name, schemas[name], is_sent=name in sent, is_answered=name in answered))
    return sorted(lines)


def broken(kept: Iterable[str], now: Iterable[str]) -> list[str]:
    """Return the promises that are not kept any more, and what is newly needed for what was there."""
    before, after = set(kept), set(now)
    lost = {line for line in before - after if not line.startswith(NEED)}
    known = {word.partition(".")[0] for line in before for word in (line.removeprefix(NEED),)}
    demanded = {
        line
        for line in after - before
        if line.startswith(NEED) and line.removeprefix(NEED).partition(".")[0] in known
    }
    return sorted(lost | demanded)


def _parameters(name: str, operation: _Json) -> Iterator[str]:
    for parameter in operation.get("parameters", ()):
        yield f"{name}.{parameter['name']} in {parameter['in']}"
        if parameter.get("required"):
            yield f"{NEED}{name}.{parameter['name']}"
    if operation.get("requestBody", {}).get("required"):
        yield f"{NEED}{name}.body"


def _fields(name: str, schema: _Json, *, is_sent: bool, is_answered: bool) -> Iterator[str]:
    needed = set(schema.get("required", ()))
    for value in schema.get("enum", ()):
        yield f"{name} may be {value}"
    for field, about in schema.get("properties", {}).items():
        yield f"{name}.{field}: {_type(about)}"
        if field in needed:
            if is_sent:
                yield f"{NEED}{name}.{field}"
            if is_answered:
                yield f"{name}.{field} is always there"


def _type(schema: _Json) -> str:
    """Return the type of a value in short."""
    if reference := schema.get("$ref"):
        return str(reference).removeprefix(_SCHEMAS)
    if choices := schema.get("anyOf") or schema.get("oneOf"):
        return " or ".join(sorted(_type(each) for each in choices))
    if schema.get("type") == "array":
        return f"list of {_type(schema.get('items', {}))}"
    return str(schema.get("type", "any"))


def _reached(node: object, schemas: _Json) -> set[str]:
    """Return the names of all schemas that a part of the description refers to, also through others."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, Mapping):
            name = str(each.get("$ref", "")).removeprefix(_SCHEMAS)
            if name and name not in found:
                found.add(name)
                waiting.append(schemas[name])
            waiting += each.values()
        elif isinstance(each, list):
            waiting += each
    return found
