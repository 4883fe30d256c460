"""The request and the outcome of a job that brings the files of a catalogue or library into the library."""

from collections.abc import Sequence

from msgspec import Struct

from app.core.catalogue.entry import CatalogueFormat, Columns, LineRefusal
from app.core.file.filetypes import BUILT_IN, NameRules
from app.core.job import JobOutcome, file_count
from app.core.message import Message

MOST_REFUSALS = 100
"""LineRefused lines that an outcome names; its count is of all."""


class ImportRequest(Struct, frozen=True, kw_only=True):
    """A request to import a catalogue, or the library of another computer."""

    path: bytes
    """The file of the catalogue; absolute (`os.fsencode`)."""
    disk: str = ""
    """The name of its disk, empty for the one that the catalogue tells; of a library, its name here."""
    prefix: str | None = None
    """The folder in front of all paths that stands for the disk; None for the one that the paths tell."""
    format: CatalogueFormat | None = None
    """Absent for the format that its contents tell."""
    columns: Columns = Columns()
    """The columns of a table; without any, those that its titles tell."""
    forget: bool = False
    """Whether files of an earlier import that this one lacks are forgotten; else they are counted."""
    names: NameRules = BUILT_IN
    """Which names are those of videos, and which folders are left out."""
    picture_bytes: int = 0
    """Limit of the cache of pictures, which gets those that lie beside a library. No older picture goes."""

    @property
    def paths(self) -> tuple[bytes, ...]:
        return (self.path,)


class ImportOutcome(JobOutcome, frozen=True, kw_only=True):
    """The outcome of such a job."""

    disk: str = ""
    """The name of the disk; of a library, its name here."""
    disks: int = 0
    """Disks of a library."""
    format: CatalogueFormat | None = None
    files: int = 0
    """Videos that were imported."""
    others: int = 0
    """Files that are no videos, and were left out."""
    stopped: bool = False
    """Whether it failed before its end; `errors` tell why."""
    refused: int = 0
    """Lines that could not be understood."""
    refusals: tuple[LineRefusal, ...] = ()
    """The first of them."""
    claimed: int = 0
    """Of the videos, those that a scan of the disk had found before."""
    kept: int = 0
    """Files of an earlier import that this one lacks, and that stay listed."""
    forgotten: int = 0
    """Files of an earlier import that this one lacks, and that are not listed any more."""
    differing: int = 0
    """Of the videos, those that a scan had found, and whose checksum is another one here."""
    unsound: int = 0
    """Of the videos, those with damaged prints in that library, which were left out."""
    pictures: int = 0
    """Of the videos, those whose pictures lay beside a library, and are in the cache here."""
    pictures_left: int = 0
    """Of the videos, those for whose pictures the cache has no room."""

    def summary(self) -> Sequence[Message]:
        counts = (
            ("import.count_disks", self.disks),
            ("import.count_refused", self.refused),
            ("import.count_claimed", self.claimed),
            ("import.count_differing", self.differing),
            ("import.count_unsound", self.unsound),
            ("import.count_others", self.others),
            ("import.count_kept", self.kept),
            ("import.count_forgotten", self.forgotten),
            ("import.count_pictures", self.pictures),
            ("import.count_pictures_left", self.pictures_left),
        )
        stopped = (Message("import.stopped"),) if self.stopped else ()
        return (
            file_count(self.files),
            *stopped,
            *(Message(code, {"count": count}) for code, count in counts if count),
        )
