"""The JSON types of the files as a whole: their sums by value, and their copies."""

from typing import Final, Literal

import msgspec
from msgspec import UNSET, UnsetType

from app.api.schemas.job_schemas import MessageView
from app.api.schemas.library_schemas import Id, Offset, PageSize
from app.core.file.record import FileStatus
from app.core.insights.breakdown import BREAKDOWNS
from app.core.json_types import Count
from app.jobs.job_body import SearchText

KEYS: Final = tuple(key for key, each in BREAKDOWNS.items() if not each.edges)
"""The breakdowns whose groups have a value, and are no bins."""
BreakdownKey = Literal[KEYS]  # type: ignore[valid-type] # the values are those of the core


class InsightsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The files, and how they are divided."""

    key: tuple[BreakdownKey, ...] = ()
    query: SearchText = ""
    source: Id | UnsetType = UNSET


class GroupView(msgspec.Struct, frozen=True, kw_only=True):
    """The files of one value."""

    value: str | None
    """The value as text; of `problems` 0 to 3 (none, hint, warning, error); None where it is not known."""
    query: str
    """The search text of these files."""
    files: Count
    size: Count
    seconds: float
    """Total duration of the files whose duration is known."""


class BreakdownView(msgspec.Struct, frozen=True, kw_only=True):
    """A division of files into groups, those with most bytes first. A file may have several values."""

    key: str
    groups: tuple[GroupView, ...]


class InsightsView(msgspec.Struct, frozen=True, kw_only=True):
    """The divisions that were asked for."""

    breakdowns: tuple[BreakdownView, ...]


class LanguagesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The files whose languages are counted."""

    query: SearchText = ""
    source: Id | UnsetType = UNSET


class LanguageCount(msgspec.Struct, frozen=True, kw_only=True):
    """The files of a number."""

    files: Count
    query: str
    """The search text of these files."""


class LanguageView(msgspec.Struct, frozen=True, kw_only=True):
    """A language, with the files that have it."""

    tag: str
    """The shortest tag (BCP 47); `und` for tracks and files that tell none."""
    name: str
    """In English."""
    spoken: LanguageCount
    written: LanguageCount
    forced: LanguageCount
    neither: LanguageCount | None
    """Files that were read and have neither sound nor subtitles in it; None for `und`."""


class LanguagesView(msgspec.Struct, frozen=True, kw_only=True):
    """The languages of files that were read, those first that most files have."""

    languages: tuple[LanguageView, ...]


class GapView(msgspec.Struct, frozen=True, kw_only=True):
    """Episodes, or whole seasons, between those that are there."""

    title: str
    year: int | None
    season: Count
    last_season: Count
    """The last season of a gap of whole seasons; else the season."""
    first_episode: Count | None
    """Null for a gap of whole seasons."""
    last_episode: Count | None


class GapsView(msgspec.Struct, frozen=True, kw_only=True):
    """The gaps in the seasons of all series, by title. What comes after a last episode is not known."""

    gaps: tuple[GapView, ...]


class OrphansQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A page of the files that belong to no video."""

    kind: Literal["subtitles", "metadata"] | UnsetType = UNSET
    limit: PageSize = 100
    offset: Offset = 0


class OrphanView(msgspec.Struct, frozen=True, kw_only=True):
    """A file beside videos that belongs to none."""

    path: str
    kind: str
    """`subtitles`, or `metadata` for a `.nfo`."""
    size: Count | None
    reason: MessageView


class OrphansView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of the files that belong to no video, by path, as the last scans saw them."""

    total: Count
    offset: Count
    orphans: tuple[OrphanView, ...]


class CopiesQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The files whose groups are listed, and a page of these."""

    query: SearchText = ""
    source: Id | UnsetType = UNSET
    limit: PageSize = 50
    offset: Offset = 0


class CopyFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file with copies."""

    id: int
    path: str
    source: str
    status: FileStatus
    copy: Count
    """The number of its copy in the group. Files with equal numbers are one copy, such as hard links."""


class CopyGroupView(msgspec.Struct, frozen=True, kw_only=True):
    """Files with equal contents."""

    size: Count
    """Bytes of one copy."""
    copies: Count
    exact: bool
    """False if there may be more copies, in files that could not be read."""
    disks: Count
    reclaimable: Count
    """Most bytes of all copies but one on each disk: a copy on another disk is a backup."""
    files: tuple[CopyFileView, ...]


class CopiesView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of groups of equal files, those first that take the most room."""

    known: bool
    """Whether copies were ever searched: without, no group says nothing."""
    total: Count
    offset: Count
    size: Count
    """Bytes of all copies of all groups."""
    reclaimable: Count
    """Most bytes that go with all copies of each group but one on each disk."""
    reclaimable_at_least: Count
    groups: tuple[CopyGroupView, ...]


class TermsQuery(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A search that found nothing."""

    query: SearchText = ""
    source: Id | UnsetType = UNSET


class TermView(msgspec.Struct, frozen=True, kw_only=True):
    """A filter or words of a search."""

    text: str
    files: Count
    """Files that it finds alone."""
    without: str
    """The search text without it."""


class TermsView(msgspec.Struct, frozen=True, kw_only=True):
    """The parts of a search, each alone."""

    terms: tuple[TermView, ...]
    suggestion: str | None
    """A search text that was perhaps meant."""


OVERVIEW_ANSWERS: Final = (InsightsView, LanguagesView, GapsView, OrphansView, CopiesView, TermsView)
"""The types of the answers, for the description."""
