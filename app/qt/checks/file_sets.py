"""The sets of files among which the user chooses what a check reads, with their numbers."""

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from typing import NamedTuple

from msgspec.structs import replace

from app.config.profiles import parse_query
from app.core.query import Query
from app.library.checks.checksum_plan import CAN_READ
from app.library.query import queries
from app.library.query.queries import QuerySums
from app.library.reader import Reader
from app.qt.base.desk import Desk
from app.qt.base.selection import ListedGroups
from app.qt.checks.feature import SELECTED


class SetKind(Enum):
    """A way to choose the files of a check; in the order in which the user is asked."""

    SELECTED = auto()
    GROUPS = auto()
    """The files of the selected groups of equal files."""
    LISTED = auto()
    """The files of all groups that are listed."""
    SHOWN = auto()
    """The files that search and side bar show."""
    SOURCE = auto()
    ALL = auto()


class FileSet(NamedTuple):
    """A set of files, as a request names them."""

    kind: SetKind
    sums: QuerySums
    """Of the files that a check can read; of all if they are too many to be named one by one."""
    paths: tuple[bytes, ...]
    """Files, and folders with all below; none if they are too many to be named one by one."""
    search: str = ""
    """A search that the files match."""
    groups: int = 0
    """The number of the groups that these files are in, for sets of such files."""

    @property
    def is_possible(self) -> bool:
        """Return whether there are such files, and a request can name them."""
        return bool(self.paths and self.sums.files)


class FilesInView(NamedTuple):
    """The state of the window that says which files the user may mean."""

    selected: Sequence[int]
    shown: Query
    """The query of the files that are shown, and paths at or below which they are."""
    shown_paths: tuple[bytes, ...]
    sources: tuple[bytes, ...]
    """The paths of all sources that are folders."""
    groups: ListedGroups = ListedGroups()

    @classmethod
    def of(cls, desk: Desk) -> "FilesInView":
        """Return those of the window now."""
        shown, sources = desk.shown_paths(), desk.sources.paths(None)
        selection = desk.selection
        return cls(selection.chosen(), desk.browse.state.query, shown, sources, selection.groups())


def read_sets(view: FilesInView, reader: Reader) -> tuple[FileSet, ...]:
    """Return the sets, also without files. That of all files stands for those shown, if these are all."""
    return tuple(_sets(view, reader))


def of_source(path: bytes, reader: Reader) -> tuple[FileSet, ...]:
    """Return the set of the files of a source, even if there are none."""
    return (_below(SetKind.SOURCE, (path,), "", reader),)


def of_all(sources: tuple[bytes, ...], reader: Reader) -> tuple[FileSet, ...]:
    """Return the set of all files, even if there are none."""
    return (_below(SetKind.ALL, sources, "", reader),)


def _sets(view: FilesInView, reader: Reader) -> Iterator[FileSet]:
    if view.selected:
        yield _named(SetKind.SELECTED, view.selected, reader)
    listed = view.groups.listed
    for kind, contents in ((SetKind.GROUPS, view.groups.selected), (SetKind.LISTED, listed)):
        if contents and not (kind is SetKind.GROUPS and len(contents) == len(listed)):
            found = _named(kind, reader.ids_of_copies(contents), reader)
            yield found._replace(groups=len(contents))
    shown = view.shown
    if not shown.everything:
        beyond_text = replace(shown, terms=(), source_id=None, roots=())
        if not beyond_text.everything or shown.depends_on_hidden:  # no request can name what is shown
            yield _named(SetKind.SHOWN, reader.find(shown), reader)
        else:
            is_source = shown.source_id is not None and not shown.terms
            kind = SetKind.SOURCE if is_source else SetKind.SHOWN
            yield _below(kind, view.shown_paths, str(shown), reader)
    yield from of_all(view.sources, reader)


def _below(kind: SetKind, paths: tuple[bytes, ...], search: str, reader: Reader) -> FileSet:
    # Without paths, such as of an imported source, a query would be of all files.
    sums = reader.insight(queries.sums, parse_query(search, roots=paths), CAN_READ) if paths else QuerySums()
    return FileSet(kind, sums, paths, search)


def _named(kind: SetKind, ids: Sequence[int], reader: Reader) -> FileSet:
    if len(ids) > SELECTED:
        return FileSet(kind, QuerySums(files=len(ids)), ())
    can_read = reader.insight(queries.matching, Query(), ids, CAN_READ)
    records = reader.records([each for each in ids if each in can_read])
    sums = QuerySums(files=len(records), size=sum(each.size for each in records))
    return FileSet(kind, sums, tuple(each.path for each in records))
