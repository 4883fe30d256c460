"""Many files at once, field by field: a list of 100,000 files is made of a few hundred such pages."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any, Final, TypeVar

from app.core.file.record import SHARED_FIELDS, SUMMARY_FIELDS, FileRecord
from app.core.text.names import join

OF_RECORD: Final = tuple(name for name in FileRecord.__struct_fields__ if name != "summary")
"""Fields of a `FileRecord` that each file has for itself."""
OF_SUMMARY: Final = tuple(name for name in SUMMARY_FIELDS if name not in SHARED_FIELDS)
"""Fields of a `Summary` that each file has for itself."""
_shared_values: Final = attrgetter(*SHARED_FIELDS)

T = TypeVar("T")


def is_unknown(values: Sequence[Any]) -> bool:
    """Return whether a field is None for every file of a page that is not empty.

    Most pages have several such fields, as those of checks that were never made.
    """
    return bool(values) and values[0] is values[-1] is None and values.count(None) == len(values)


def is_alike(values: Sequence[Any]) -> bool:
    """Return whether a field is the same for every file of a page that is not empty."""
    return bool(values) and values[0] is values[-1] and values.count(values[0]) == len(values)


def convert_each(convert: Callable[..., T], *fields: Sequence[Any]) -> Sequence[T]:
    """Return what `convert` makes of the fields of each file; it is called once if all are unknown."""
    if all(map(is_unknown, fields)):
        return (convert(*(None for _ in fields)),) * len(fields[0])
    return list(map(convert, *fields))


class FilePage:
    """Fields of some files, each a sequence in the order of the files.

    Files share a look: the values of `SHARED_FIELDS`, by an id. What is made of these alone is made once a
    look.
    """

    def __init__(
        self,
        own: Mapping[str, Sequence[Any]],
        looks: Sequence[int],
        look_values: Mapping[int, Sequence[Any]],
    ) -> None:
        """Take the files' own fields, the ids of their looks, and at least these looks' values."""
        self._fields = dict(own)
        self.looks = looks
        self.look_values = look_values

    @classmethod
    def of(cls, records: Iterable[FileRecord], **more: Sequence[Any]) -> "FilePage":
        """Return the page of some records; `more` are fields of another source."""
        kept = list(records)
        own: dict[str, Sequence[Any]] = {name: list(map(attrgetter(name), kept)) for name in OF_RECORD}
        for name in OF_SUMMARY:
            own[name] = list(map(attrgetter(f"summary.{name}"), kept))
        ids: dict[tuple[Any, ...], int] = {}
        looks = [ids.setdefault(_shared_values(record.summary), len(ids)) for record in kept]
        return cls(own | more, looks, {id_: values for values, id_ in ids.items()})

    def __len__(self) -> int:
        return len(self.looks)

    def field(self, name: str) -> Sequence[Any]:
        """Return a field of every file. Raises `KeyError` if the page was read without it."""
        found = self._fields.get(name)
        if found is None:
            found = self._fields[name] = self._shared(name)
        return found

    def put(self, name: str, values: Mapping[int, Any]) -> None:
        """Have a field other values at some places. Raises `KeyError` if the page was read without it."""
        found = list(self.field(name))
        for at, value in values.items():
            found[at] = value
        self._fields[name] = found

    @property
    def paths(self) -> Sequence[bytes]:
        """The absolute paths."""
        return list(map(join, self.field("folder"), self.field("name")))

    def page_of_looks(self, looks: Sequence[int]) -> "FilePage":
        """Return a page with the shared fields alone, a row a look."""
        return FilePage({}, looks, self.look_values)

    def _shared(self, name: str) -> Sequence[Any]:
        if name not in SHARED_FIELDS:
            raise KeyError(name)
        at = SHARED_FIELDS.index(name)
        values = {id_: self.look_values[id_][at] for id_ in set(self.looks)}
        return list(map(values.__getitem__, self.looks))
