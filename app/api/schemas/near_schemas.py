"""The videos with the same pictures, as the API sends them."""

from typing import Final

import msgspec

from app.core.facts.catalogue import BY_KEY
from app.core.file.record import FileRecord, FileStatus
from app.core.json_types import Count
from app.core.near.groups import NearGroup
from app.core.near.keeper import NearRule
from app.core.near.likeness import Likeness, NearKind
from app.core.near.traits import DifferingColumn
from app.core.text.names import as_text


class NearFileView(msgspec.Struct, frozen=True, kw_only=True):
    """A file of a group. The first one of the group is that to which the others were compared."""

    id: int
    path: str
    status: FileStatus
    size: Count
    kind: NearKind | None
    """The certainty that it shows the same as the first file; null for that file."""
    distance: float | None
    """Mean distance of the pictures, in bits of 64: 0 for equal ones, up to 10 for the same."""
    frames: Count | None
    """The number of pictures that were compared, of 8."""
    mirrored: bool | None


class DifferingColumnView(msgspec.Struct, frozen=True, kw_only=True):
    """A column in which the files differ."""

    column: str
    title: str
    values: tuple[str, ...]
    """Of the files, in their order."""
    better: tuple[bool, ...]
    """Whether each is better than others; none is where nobody can tell."""


class NearGroupView(msgspec.Struct, frozen=True, kw_only=True):
    """Files of which each shows the same as the first one, or perhaps."""

    files: tuple[NearFileView, ...]
    keep: int | None
    """The id of the file that is proposed to be kept; null if all are known to be damaged."""
    rule: NearRule | None
    """The rule that decided."""
    reason: str | None
    """The rule in words, with values."""
    differences: tuple[DifferingColumnView, ...]


class NearCopiesView(msgspec.Struct, frozen=True, kw_only=True):
    """A page of groups of videos with the same pictures."""

    needed: Count
    """Videos that others may show again, by their lengths."""
    left: Count
    """Videos of these that were not compared yet."""
    not_compared: Count
    """Videos of these that cannot be compared."""
    total: Count
    offset: Count
    groups: tuple[NearGroupView, ...]


NEAR_ANSWERS: Final = (NearCopiesView,)
"""The types of the answers, for the description."""


def near_group_view(group: NearGroup) -> NearGroupView:
    """Return a group as it is sent."""
    keeper = group.keeper
    likenesses = (None, *group.likenesses)
    return NearGroupView(
        files=tuple(map(_file_view, group.files, likenesses)),
        keep=None if keeper is None else keeper.file.id,
        rule=None if keeper is None else keeper.rule,
        reason=None if keeper is None else str(keeper.reason),
        differences=tuple(map(_column_view, group.differences)),
    )


def _file_view(file: FileRecord, likeness: Likeness | None) -> NearFileView:
    return NearFileView(
        id=file.id,
        path=as_text(file.path),
        status=file.status,
        size=file.size,
        kind=likeness and likeness.kind,
        distance=likeness and round(likeness.distance, 3),
        frames=likeness and likeness.frames,
        mirrored=likeness and likeness.mirrored,
    )


def _column_view(column: DifferingColumn) -> DifferingColumnView:
    return DifferingColumnView(
        column=column.column,
        title=BY_KEY[column.column].title,
        values=column.texts,
        better=column.better,
    )
