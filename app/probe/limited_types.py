"""Copies of types for checks: they take no number that the library cannot hold."""

from types import UnionType
from typing import Annotated, Any, Final, NamedTuple, Union, get_args, get_origin, get_type_hints

import msgspec
from msgspec import Struct
from msgspec.structs import fields

_LARGEST: Final = 2**63 - 1
_RANGE: Final = msgspec.Meta(ge=-_LARGEST, le=_LARGEST)  # nor what is not a number


def limited(hint: Any) -> Any:  # noqa: ANN401 - any type
    """Return a copy of a type: a number, a struct, a `NamedTuple`, or a type made of such types.

    A number with a range of its own keeps that.
    """
    if get_origin(hint) is Annotated:
        return hint
    if hint in {int, float}:
        return Annotated[hint, _RANGE]
    if isinstance(hint, type) and issubclass(hint, Struct):
        return _struct(hint)
    if hasattr(hint, "_fields"):
        types = [(name, limited(each)) for name, each in get_type_hints(hint).items()]
        return NamedTuple(hint.__name__, types)
    inner = tuple(map(limited, get_args(hint)))
    if get_origin(hint) is UnionType:
        return Union[inner]  # noqa: UP007
    return get_origin(hint)[inner] if inner else hint


def _struct(kind: type[Struct]) -> type[Struct]:
    named = [(field.name, limited(field.type), field.default) for field in fields(kind)]
    return msgspec.defstruct(kind.__name__, named, kw_only=True, gc=False)
