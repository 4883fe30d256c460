"""Small JSON files of the program: read strictly, set aside if damaged, and replaced atomically."""

import codecs
import itertools
import json
import math
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, ClassVar, Protocol, TypeVar

import msgspec

from app.config import private_files

Migration = Callable[[dict[str, Any]], None]
"""A function that converts the values of one version to the next, in place.

It may raise `LookupError`, `TypeError`, `ValueError` or `AttributeError` for invalid values.
"""


class VersionedValue(Protocol):
    """A frozen struct with a field `version`, which begins at 1."""

    __struct_fields__: ClassVar[tuple[str, ...]]
    MIGRATIONS: ClassVar[Sequence[Migration]]
    """Migrations from version 1 on, one for each version except the newest."""


V = TypeVar("V", bound=VersionedValue)


class Damaged(Exception):
    """Raised for a file with invalid content; the text names the error."""


class TooNew(Exception):
    """Raised for a file of a later version of the program."""


def read(path: Path, kind: type[V]) -> V:
    """Return the value in the file `path`. Raises `Damaged`, `TooNew`, `OSError` and `NotPrivate`."""
    return parse(private_files.read(path), kind)


def parse(text: bytes, kind: type[V]) -> V:
    """Return the value in `text`, the content of a file. Raises `Damaged` and `TooNew`."""
    try:
        values = _decoded(text.removeprefix(codecs.BOM_UTF8))
        _migrate(values, kind)
        for unknown in sorted(values.keys() - set(kind.__struct_fields__)):
            raise Damaged(f"{unknown}: unknown")
        return msgspec.convert(values, kind)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        what, _, where = str(error).partition(" - at `$.")
        raise Damaged(f"{where.rstrip('`')}: {what}" if where else what) from error


def _decoded(text: bytes) -> dict[str, Any]:
    """Return the fields of a JSON object. Raises `Damaged`, also for a field that is NaN or infinite."""
    try:
        return msgspec.json.decode(text, type=dict[str, Any])
    except msgspec.DecodeError:
        # msgspec refuses NaN without the name of the field; the json module accepts NaN and can name it.
        with suppress(ValueError, RecursionError):
            json.loads(text.decode(), object_pairs_hook=_finite)
        raise


def _finite(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    for name, value in pairs:
        if isinstance(value, float) and not math.isfinite(value):
            raise Damaged(f"{name}: Expected a finite number, got {value}")
    return dict(pairs)


def write(path: Path, value: VersionedValue) -> None:
    """Replace the file at `path`, or the target of a link. Raises `TooNew` and `OSError`."""
    # A file of a later version must not be replaced: reading it raises `TooNew`.
    with suppress(FileNotFoundError, Damaged):
        read(path, type(value))
    replace_file(path, msgspec.json.format(msgspec.json.encode(value), indent=2) + b"\n")


def replace_file(path: Path, text: bytes) -> None:
    """Replace the file at `path`, or the target of a link, by one with this content. Raises `OSError`."""
    target = private_files.real_target(path)
    private_files.make_folder(target.parent)
    descriptor, name = tempfile.mkstemp(prefix=f"{target.name}.", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:  # noqa: PTH123 - the descriptor is there already
            file.write(text)
            file.flush()
            os.fsync(descriptor)
        os.replace(name, target)  # noqa: PTH105
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def set_aside(path: Path) -> Path:
    """Rename a damaged file, and return its new path. Raises `OSError`."""
    stem = f"{path.name}.damaged-{time.strftime('%Y%m%d-%H%M%S')}"
    names = (f"{stem}-{number}" if number else stem for number in itertools.count())
    return path.rename(next(aside for aside in map(path.with_name, names) if not os.path.lexists(aside)))


def _migrate(values: dict[str, Any], kind: type[VersionedValue]) -> None:
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
