"""The body of a request for a new job: its fields, and what becomes of them."""

import os
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Final, NamedTuple, Protocol, TypeVar

from msgspec import Meta, Struct

from app.core.advice.named_targets import TargetChoice
from app.core.advice.target import EncodingTarget
from app.core.facts.catalogue import COLUMNS
from app.core.job import JobRequest
from app.core.query import Query
from app.core.query.grammar import LONGEST

if TYPE_CHECKING:
    from app.config.settings import Settings
    from app.library.reader import Reader

MOST_PATHS: Final = 100
"""Paths of one job. Each event of the job carries all of them."""
LONGEST_PATH: Final = 4096 if os.name == "posix" else 32_767
"""Characters. No system opens a longer path, and resolving its links would take seconds."""
LARGEST_ID: Final = 2**63 - 1
"""The largest integer of SQLite, and so the limit for ids of sources and for offsets."""
ABSOLUTE: Final = r"^/[^\x00]*$" if os.name == "posix" else r"^([A-Za-z]:[\\/]|[\\/]{2})[^\x00]*$"
SORT_KEYS: Final = tuple(column.key for column in COLUMNS)

AbsolutePath = Annotated[
    str, Meta(min_length=1, max_length=LONGEST_PATH, extra_json_schema={"pattern": ABSOLUTE})
]
"""A path whose pattern is checked by `absolute` of the API, with a clearer sentence than msgspec's."""
JobPaths = Annotated[tuple[AbsolutePath, ...], Meta(min_length=1, max_length=MOST_PATHS)]
SortKey = Annotated[str, Meta(extra_json_schema={"enum": list(SORT_KEYS)})]
"""A column key, checked by `check_sort`, whose sentence is shorter than a list of all keys."""
SearchText = Annotated[str, Meta(max_length=LONGEST, extra_json_schema={"format": "cinventory-search"})]
"""A search text, checked by `parsed_query`."""
BudgetBytes = Annotated[int, Meta(ge=1, le=LARGEST_ID)] | None
BudgetSeconds = Annotated[float, Meta(gt=0, le=1e9)] | None

T = TypeVar("T")


class BodyRefused(Exception):
    """A value of a body, or of the parameters of a request, is invalid."""

    def __init__(self, detail: str, field: str, *, code: str | None = None) -> None:
        """Take a sentence for the user, the name of the field, and the code of the sentence if it has one."""
        super().__init__(detail)
        self.field = field
        self.code = code


class AllowedPath(NamedTuple):
    """A path that may be opened."""

    path: bytes
    """Absolute, without links below the root."""
    root: bytes
    """The folder around it that the user has added or allowed."""


class Ask(Protocol):
    """Asks the library, outside the event loop's thread."""

    def __call__(self, question: "Callable[[Reader], T]", /) -> Awaitable[T]:
        """Return the answer of `question`."""


class Asker(Struct, frozen=True, kw_only=True):
    """The client's side of a request for a job."""

    places: Sequence[AllowedPath]
    """The places of the paths that the body names, in its order; they may be opened."""
    settings: "Settings"
    ask: Ask
    library: Path
    """The path of the library."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        """The paths of the places."""
        return tuple(place.path for place in self.places)


class JobBody(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, tag_field="type"):
    """A request for a new job. The tag of each subclass is the name of the type of job."""

    def named_paths(self) -> Mapping[str, str]:
        """Return the paths that the job would open, by the fields that name them."""
        raise NotImplementedError

    async def request(self, asker: Asker) -> JobRequest:
        """Return the request of the job. Raises `BodyRefused`."""
        raise NotImplementedError


class PathsBody(JobBody, frozen=True, kw_only=True):
    """A request for a job that reads files at and below paths."""

    paths: JobPaths

    def named_paths(self) -> Mapping[str, str]:
        return numbered(self.paths)


def numbered(paths: Sequence[str]) -> Mapping[str, str]:
    """Return the items of `paths` by the names of their fields."""
    return {f"paths[{at}]": path for at, path in enumerate(paths)}


def parsed_query(text: str, source_id: int | None = None) -> Query:
    """Return the query of a search text. Raises `BodyRefused` for a mistake in it."""
    from app.config.profiles import parse_query  # noqa: PLC0415 - few commands need the profiles

    query = parse_query(text, source_id)
    if query.faults:
        fault = query.faults[0]
        raise BodyRefused(
            f"At character {fault.start + 1}: {fault.message}", "query", code=fault.message.code
        )
    return query


def encoding_of(name: str, known: TargetChoice, field: str) -> EncodingTarget:
    """Return the encoding that the user has named so. Raises `BodyRefused`."""
    found = known.find(name)
    if found is None:
        raise BodyRefused("There is no target with this name.", field)
    return found.target


def check_sort(key: str | None) -> None:
    """Raise `BodyRefused` unless `key` is that of a column, or None."""
    if key is not None and key not in SORT_KEYS:
        raise BodyRefused("There is no such column. The API description lists all columns.", "sort")
