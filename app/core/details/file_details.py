"""A file with all that the library knows of it."""

from typing import Any, NamedTuple

from app.core.checksum.good_copy import GoodCopy
from app.core.checksum.verdict import KnownContents
from app.core.damage.evidence import Evidence
from app.core.dialogue.dialogue import SaidHit
from app.core.file.record import FileRecord
from app.core.problems.catalogue import Problem
from app.core.sidecars.sidecar import Sidecar
from app.core.titles.gaps import Gap


class FileDetails(NamedTuple):
    """A record with its stored contents: the JSON tree of a `VideoFile`."""

    record: FileRecord
    media: dict[str, Any]
    problems: tuple[Problem, ...] | None = None
    """Includes problems that are marked OK, but not disabled ones."""
    checksums: KnownContents | None = None
    """The stored checksums; None without any, or if they were not asked for."""
    good_copies: tuple[GoodCopy, ...] | None = None
    """The good copies of a file that is rotten or unreadable; None for another file."""
    profiles: tuple[tuple[str, Any], ...] = ()
    """Titles of the chosen profiles, each with its `ProfileVerdict`."""
    asked_profiles: tuple[tuple[str, Any], ...] = ()
    """The same of the profiles whose failing files the search shows; they come first."""
    sidecars: tuple[Sidecar, ...] = ()
    """The files beside it, if they were asked for."""
    found: Evidence | None = None
    """The evidence of the last check for damage, for this version of the file."""
    parts: tuple[FileRecord, ...] = ()
    """The parts of its recording, in order, if they were asked for; empty for a recording of one file."""
    gaps: tuple[Gap, ...] = ()
    """The gaps in its season, and between the seasons of its series, if they were asked for."""
    said: tuple[SaidHit, ...] = ()
    """The places at which it says what the search asks for."""
