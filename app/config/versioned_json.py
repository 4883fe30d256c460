"""Small JSON files of ours: read strictly, set aside where they are damaged, replaced whole or not at all."""

import codecs
import itertools
import json
import math
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

import msgspec

Migration = Callable[[dict[str, Any]], None]
"""Turns the values of one version, in place, into those of the next; may stumble over nonsense."""


class Value(Protocol):
    """A frozen dataclass with a field `version`, which begins at 1."""

    __dataclass_fields__: ClassVar[dict[str, Any]]
    MIGRATIONS: ClassVar[Sequence[Migration]]
    """From version 1 up; there is one fewer than there are versions."""


V = TypeVar("V", bound=Value)


class Damaged(Exception):
    """This is no such file, or somebody has written nonsense into it; the text says what."""


class TooNew(Exception):
    """A later version of the program wrote this."""


def read(path: Path, kind: type[V]) -> V:
    """Return the value that `path` holds. Raises `Damaged`, `TooNew` and `OSError`."""
    return parse(path.read_bytes(), kind)


def parse(text: bytes, kind: type[V]) -> V:
    """Return the value that a file holds whose content is `text`. Raises `Damaged` and `TooNew`."""
    try:
        values = _decoded(text.removeprefix(codecs.BOM_UTF8))
        _migrate(values, kind)
        for unknown in sorted(values.keys() - {field.name for field in fields(kind)}):
            raise Damaged(f"{unknown}: unknown")
        return msgspec.convert(values, kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        what, _, where = str(error).partition(" - at `$.")
        raise Damaged(f"{where.rstrip('`')}: {what}" if where else what) from error


def _decoded(text: bytes) -> dict[str, Any]:
    """Return the fields of a JSON object. Raises `Damaged`, which names a field that is NaN or infinite."""
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except msgspec.DecodeError:
        with suppress(ValueError, RecursionError):
            json.loads(text.decode(), object_pairs_hook=_finite)
        raise


def _finite(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for name, value in pairs:
        if isinstance(value, float) and not math.isfinite(value):
            raise Damaged(f"{name}: Expected a finite number, got {value}")
    return dict(pairs)


def write(path: Path, value: Value) -> None:
    """Replace the file at `path`, through a link where it is one. Raises `TooNew` and `OSError`."""
    with suppress(FileNotFoundError, Damaged):
        read(path, type(value))
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    descriptor, name = tempfile.mkstemp(prefix=f"{target.name}.", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - the descriptor is there already
            file.write(msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")
            file.flush()
            os.fsync(descriptor)
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def set_aside(path: Path) -> Path:
    """Give the file a name under which nothing reads it, and return that. Raises `OSError`."""
    stem = f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (f"{stem}-{number}" if number else stem for number in itertools.count())
    return path.rename(next(aside for aside in map(path.with_name, names) if not os.path.lexists(aside)))


def _migrate(values: dict[str, Any], kind: type[Value]) -> None:
    version, newest = values.get("version"), len(kind.MIGRATIONS) + 1
    if type(version) is not int or version < 1:
        raise Damaged(f"version: {version!r}")
    if version > newest:
        raise TooNew
    try:
        for migration in kind.MIGRATIONS[version - 1 :]:
            migration(values)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise Damaged(f"version {version}: {error!r}") from error
    values["version"] = newest
