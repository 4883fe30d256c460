"""The JSON types of requests and answers about the library: folders, files and history."""

from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from app.api.schemas.backup_schemas import LibraryFileView
from app.api.schemas.details_schemas import DetailsView
from app.api.schemas.job_schemas import MessageView
from app.core.coverage import Question
from app.core.facts.catalogue import FACETS
from app.core.file.record import FileStatus
from app.core.job import JobState
from app.core.json_types import Count, Time
from app.core.problems.catalogue import Severity
from app.core.query.grammar import LONGEST
from app.core.run.limits import PAGE
from app.core.scan.history import ChangeKind
from app.core.scan.since import NewsKind, Period
from app.jobs.job_body import LARGEST_ID, AbsolutePath, SearchText, SortKey

PageSize = Annotated[int, Meta(ge=PAGE.least, le=PAGE.most)]
Offset = Annotated[int, Meta(ge=0, le=LARGEST_ID)]
Id = Annotated[int, Meta(ge=1, le=LARGEST_ID)]
MomentText = Annotated[
    str,
    Meta(
        max_length=20,
        extra_json_schema={
            "anyOf": [
                {"enum": list(Period)},
                {"format": "date"},
                {"pattern": "^[1-9][0-9]{0,2}(d|w|mo)$"},
            ]
        },
    ),
]
"""A period, a date, or an age such as `30d`; checked by the route."""
FacetKey = Annotated[str, Meta(extra_json_schema={"enum": list(FACETS)})]
"""A filter with countable values, checked by the route, whose sentence is shorter than all keys."""


class FoldersQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A folder inside the allowed ones, and a page of the folders in it."""

    folder: AbsolutePath
    limit: PageSize = 100
    offset: Offset = 0


class RowsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A selection of files, and the columns to show."""

    column: tuple[SortKey, ...] = ()
    query: SearchText = ""
    source: Id | UnsetType = UNSET
    found: NewsKind | UnsetType = UNSET
    since: MomentText = Period.LAST_VISIT.value
    sort: SortKey | UnsetType = UNSET
    order: Literal["asc", "desc"] = "asc"
    limit: PageSize = 100
    offset: Offset = 0


class FacetsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A filter, and the files whose values of it are counted."""

    key: FacetKey
    query: SearchText = ""
    source: Id | UnsetType = UNSET


class SuggestionsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A search text that is being written."""

    text: Annotated[str, Meta(max_length=LONGEST)]
    cursor: Annotated[int, Meta(ge=0, le=LONGEST)]


class ScansQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page of the history of scans."""

    limit: PageSize = 50
    offset: Offset = 0


class ChangesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The changes of one kind that scans found: from `first` to `last` in any order, or since a moment."""

    first: Id | UnsetType = UNSET
    last: Id | UnsetType = UNSET
    since: MomentText = Period.LAST_VISIT.value
    kind: ChangeKind
    beyond: Annotated[int, Meta(ge=-LARGEST_ID, le=LARGEST_ID)] | UnsetType = UNSET
    limit: PageSize = 100


class ChangeSumsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A moment."""

    since: MomentText = Period.LAST_VISIT.value


class RootView(msgspec.Struct, frozen=True, kw_only=True):
    """A folder at and below which jobs may read."""

    path: str
    name: str
    source: int | None
    """The id of the source; None for a folder that was allowed at the start of the server."""
    online: bool | None
    absence: MessageView | None
    """The reason why a source is offline; None also while it is not known."""
    files: Count
    missing: Count
    size: Count


class SourceEvent(msgspec.Struct, frozen=True, kw_only=True):
    """The state of a source that has gone, or is back."""

    source: int
    path: str
    online: bool
    absence: MessageView | None


class RootsView(msgspec.Struct, frozen=True, kw_only=True):
    """The folders at and below which jobs may read."""

    roots: tuple[RootView, ...]


class FolderView(msgspec.Struct, frozen=True, kw_only=True):
    """A folder inside another one."""

    name: str
    path: str


class FoldersView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the folders in a folder, whose links are resolved."""

    folder: str
    total: Count
    offset: Count
    folders: tuple[FolderView, ...]


class ColumnView(msgspec.Struct, frozen=True, kw_only=True):
    """A column of the table of files."""

    key: str
    title: str
    numeric: bool
    main: bool
    """Whether it is shown by default."""
    worded: bool
    """Whether its texts have words that can be translated."""


class ColumnsView(msgspec.Struct, frozen=True, kw_only=True):
    """The columns, in the order of the table."""

    columns: tuple[ColumnView, ...]


class RowView(msgspec.Struct, frozen=True, kw_only=True):
    """A file as a row of a table."""

    id: int
    path: str
    status: FileStatus
    reason: MessageView | None
    cells: tuple[str, ...]
    """The English texts of the columns that were asked for."""


class CoverageView(msgspec.Struct, frozen=True, kw_only=True):
    """A question that only reading the files answers, and of how many files the answer is known."""

    question: Question
    asked: Count
    files: Count
    """Number of files of the library, without those that are gone and were not asked before."""
    sentence: MessageView


class RowsView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of rows."""

    total: Count
    offset: Count
    open: CoverageView | None
    """A question that decides which files match, and was not asked of all: there may be more of them."""
    rows: tuple[RowView, ...]


class PictureView(msgspec.Struct, frozen=True, kw_only=True):
    """A picture of a file."""

    number: Count
    seconds: float
    """The time in the video."""
    width: Count
    height: Count


class PicturesView(msgspec.Struct, frozen=True, kw_only=True):
    """The pictures of a file, or why there are none."""

    pictures: tuple[PictureView, ...]
    poster: Count | None
    """The number of the picture that shows most."""
    reason: MessageView | None


class ContentQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The permission of the page to play a file."""

    ticket: Annotated[str, Meta(max_length=200)] | UnsetType = UNSET


class FacetView(msgspec.Struct, frozen=True, kw_only=True):
    """A value of a filter, and the number of files with it."""

    value: str
    shown: str
    files: Count
    chosen: bool
    query: str
    """The search text with this value chosen, or no longer chosen."""


class FacetsView(msgspec.Struct, frozen=True, kw_only=True):
    """The most frequent values of a filter."""

    key: str
    values: tuple[FacetView, ...]


class SuggestionView(msgspec.Struct, frozen=True, kw_only=True):
    """A text that can take the place of the word at the cursor."""

    text: str
    help: str


class SuggestionsView(msgspec.Struct, frozen=True, kw_only=True):
    """The suggestions, and the part of the text that they replace."""

    start: Count
    end: Count
    suggestions: tuple[SuggestionView, ...]


class ProblemCountView(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of problem, and the number of files that have it."""

    code: str
    severity: Severity
    title: str
    files: Count


class ProblemsView(msgspec.Struct, frozen=True, kw_only=True):
    """The problems of the library, the gravest first."""

    problems: tuple[ProblemCountView, ...]
    asked: tuple[CoverageView, ...]
    """A problem without a number is not known to be absent while a question about it is open."""
    orphans: Count | None
    """Files beside videos that belong to none (`/orphans`); null while `orphan` is switched off."""


class ScanView(msgspec.Struct, frozen=True, kw_only=True):
    """A scan in the history."""

    id: int
    roots: tuple[str, ...]
    started: Time
    state: JobState
    counts: dict[ChangeKind, Count]


class ScansView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of scans, newest first."""

    total: Count
    offset: Count
    scans: tuple[ScanView, ...]


class ChangedCell(msgspec.Struct, frozen=True, kw_only=True):
    """A column of a changed file, before and after."""

    column: str
    before: str
    after: str


class ChangeView(msgspec.Struct, frozen=True, kw_only=True):
    """A change of a file or a source."""

    kind: ChangeKind
    record: int
    """The id of the file, or the negative id of the source."""
    path: str
    target: str | None
    """The new path of a moved file."""
    cells: tuple[ChangedCell, ...]
    files: Count
    """The number of files of a source."""


class ChangesView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of changes."""

    changes: tuple[ChangeView, ...]
    next: int | None
    """The value of `beyond` for the next page; None on the last page."""


class ChangeSum(msgspec.Struct, frozen=True, kw_only=True):
    """A number of files by what scans or checks have found."""

    kind: NewsKind
    files: Count | None
    """Absent for what no check has looked for since then, or whose details are not kept any more."""


class ChangeSumsView(msgspec.Struct, frozen=True, kw_only=True):
    """Numbers of files by what scans and checks have found since a moment."""

    since: Time | None
    """Absent in a library without a scan."""
    sums: tuple[ChangeSum, ...]


class SettingsView(msgspec.Struct, frozen=True, kw_only=True):
    """The settings that clients may see."""

    read_only: bool
    """Whether the library cannot be changed now."""
    previews: bool
    trash: bool
    workers: Count | None
    wall_seconds: float
    cpu_seconds: float
    cluster: str
    """Address of the cluster that probes the files of scans; empty if this computer does."""
    more_extensions: tuple[str, ...]
    fewer_extensions: tuple[str, ...]
    skipped_folders: tuple[str, ...]
    hidden_files: bool
    problems_off: tuple[str, ...]


ANSWERS: Final = (
    RootsView,
    FoldersView,
    ColumnsView,
    RowsView,
    DetailsView,
    PicturesView,
    FacetsView,
    SuggestionsView,
    ProblemsView,
    ScansView,
    ChangeSumsView,
    ChangesView,
    SettingsView,
    LibraryFileView,
)
"""The types of the answers, for the description."""
