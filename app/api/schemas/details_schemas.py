"""The JSON types of the details of a file."""

from typing import Any

import msgspec

from app.api.schemas.job_schemas import MessageView
from app.core.file.record import FileStatus
from app.core.json_types import Count, Time
from app.core.problems.catalogue import Severity


class PartView(msgspec.Struct, frozen=True, kw_only=True):
    """A part of the details of a file: a value, or a text that can be translated."""

    text: str
    """The English text."""
    context: str | None = None
    """The table of translations; None for a value, which no language changes."""
    word: str | None = None
    """The English template, with braces for the values."""
    values: dict[str, Any] = {}


class FactRow(msgspec.Struct, frozen=True, kw_only=True):
    """A label and its values."""

    label: PartView
    parts: tuple[PartView, ...]


class SectionView(msgspec.Struct, frozen=True, kw_only=True):
    """The facts under one heading."""

    title: PartView
    facts: tuple[FactRow, ...]


class NoteView(msgspec.Struct, frozen=True, kw_only=True):
    """The reason why a file needs attention."""

    title: PartView
    text: PartView
    where: tuple[PartView, ...] = ()
    """The disk of a file that is not there, the place of the disk, and when it was last seen."""


class FileProblemView(msgspec.Struct, frozen=True, kw_only=True):
    """A problem of a file."""

    code: str
    severity: Severity
    title: str
    message: MessageView | None
    marked_ok: bool


class ContentsView(msgspec.Struct, frozen=True, kw_only=True):
    """The checksums of a version of a file."""

    checksums: dict[str, str]
    """By algorithm."""
    computed: Time
    size: Count
    modified: Time


class GoodCopyView(msgspec.Struct, frozen=True, kw_only=True):
    """A file with the contents that a rotten or unreadable file should have."""

    path: str
    checked: Time
    connected: bool
    """Whether its source can be reached."""


class ChecksumsView(msgspec.Struct, frozen=True, kw_only=True):
    """The known contents of a file, and those that the last check found."""

    known: ContentsView
    found: ContentsView | None
    """The contents that the last check found in place of the known ones; null if it found these."""
    good_copies: tuple[GoodCopyView, ...] | None
    """Null for a file that is neither rotten nor unreadable."""


class DetailsView(msgspec.Struct, frozen=True, kw_only=True):
    """The details of a file, as in the window."""

    id: int
    path: str
    name: str
    status: FileStatus
    headline: tuple[str, ...]
    note: NoteView | None
    sections: tuple[SectionView, ...]
    problems: tuple[FileProblemView, ...] | None
    checksums: ChecksumsView | None
    """Null for a file without stored checksums."""
