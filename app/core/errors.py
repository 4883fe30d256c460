"""The tree of errors.

A file that cannot be probed raises no error: its status and reason are values in the outcome of the scan.
Only an error that ends the whole operation raises.

    CinventoryError
    ├── Cancelled              the user asked to stop; partial results are kept
    ├── LibraryError
    │   ├── LibraryLocked      another process writes this library
    │   ├── LibraryReadOnly    the file or its folder is not writable
    │   ├── LibraryDamaged     damaged; left as it is, never overwritten
    │   ├── LibraryGone        deleted, moved or replaced while it was open
    │   └── LibraryTooNew      made by a later version
    ├── BackupFailed           a backup cannot be made, or put back; the library is as it was
    ├── RelocationRefused      the source is not at the path given
    ├── SettingsError          a preference is invalid or cannot be saved
    ├── ProberBroken           no child that reads files can start
    │   └── ProberAway         what reads the files is out of reach; the scan can go on later
    ├── ClusterRefused         a cluster is not possible, or not as it was asked for
    ├── NoKnownFiles           the library knows none of the files
    ├── TrashRefused           no file may be moved to the trash, or back
    ├── ExportFailed           the export cannot be written
    │   └── OutputRefused      the file must not be replaced, or its folder is not writable
    ├── ManifestRefused        the manifest cannot be read or written
    │   └── ManifestBroken     the manifest was changed after it was written
    ├── CatalogueRefused       the catalogue of another program cannot be read
    ├── ProfileRefused         a profile or policy is invalid, or cannot be read or saved
    ├── ServerFailed           the local API cannot start
    ├── NewsFailed             no file about the newest version came, or none that can be trusted
    ├── ScheduleRefused        a schedule or a watched source is not possible
    ├── ChangedMeanwhile       an act cannot be undone: what it changed was changed again, or has gone
    └── JobError
        ├── UnknownJob
        ├── NotWaiting
        └── IllegalTransition
"""

from app.core.message import Message


class CinventoryError(Exception):
    """The base of all errors; carries a sentence for the user as a `Message`."""

    def __init__(self, code: str, **args: str | float) -> None:
        self.message = Message(code, dict(args))
        super().__init__(str(self.message))


class Cancelled(CinventoryError):
    """The user asked to stop. Raised by `JobHost.check`."""

    def __init__(self) -> None:
        super().__init__("cancelled")


class LibraryError(CinventoryError):
    """An operation on the library is not possible."""


class LibraryLocked(LibraryError):
    """Another process holds the library for writing; the message names it."""


class LibraryReadOnly(LibraryError):
    """The library file or its folder is not writable."""


class LibraryDamaged(LibraryError):
    """The file is damaged; it is left as it is."""


class LibraryGone(LibraryError):
    """The file was deleted, moved or replaced while it was open, or its disk is gone."""


class LibraryTooNew(LibraryError):
    """The library was made by a later version of Cinventory."""


class UpdateNotBackedUp(LibraryError):
    """A library of an earlier version was left as it is: no backup could be made before its update."""


class BackupFailed(CinventoryError):
    """A backup of the library cannot be made, or put back; the library is as it was."""


class RelocationRefused(CinventoryError):
    """The source is not at the path given; nothing was changed."""


class SettingsError(CinventoryError):
    """A preference is not valid, or the preferences could not be saved."""


class ProberBroken(CinventoryError):
    """Children end before they take a file, so that no file can be read."""


class ProberAway(ProberBroken):
    """The computers that read the files are out of reach; partial results are kept, and the job pauses."""


class ClusterRefused(CinventoryError):
    """A scan by several machines is not possible here, or not as it was asked for."""


class NoKnownFiles(CinventoryError):
    """The library knows none of the files that were to be read."""


class TrashRefused(CinventoryError):
    """No file may be moved to the trash, or none can be moved back; nothing was done."""


class ExportFailed(CinventoryError):
    """The export could not be written; an existing file is unchanged."""


class OutputRefused(ExportFailed):
    """The output may not go there; nothing was written, and another path would do."""


class ManifestRefused(CinventoryError):
    """The manifest is none of a known form, exceeds a limit, or cannot be written."""


class ManifestBroken(ManifestRefused):
    """The manifest, or the chain of its generations, is not as it was written."""


class CatalogueRefused(CinventoryError):
    """The catalogue of another program cannot be read, or is none."""


class ProfileRefused(CinventoryError):
    """A profile or policy is invalid, or cannot be read or saved."""


class ServerFailed(CinventoryError):
    """The local API cannot listen at its address, or has no safe token."""


class NewsFailed(CinventoryError):
    """The newest version is not known: no signed file came, or one of earlier."""


class ScheduleRefused(CinventoryError):
    """A schedule is not valid, or there is no such schedule or source; nothing was changed."""


class ChangedMeanwhile(CinventoryError):
    """An act can no longer be undone: it changed something that was changed again, or has gone."""

    def __init__(self) -> None:
        super().__init__("undo.changed")


class JobError(CinventoryError):
    """An operation on a job is not possible."""


class UnknownJob(JobError):
    """The queue has no job with this id."""


class NotWaiting(JobError):
    """The job is not queued, so that it has no place in the queue."""


class IllegalTransition(JobError):
    """The state of the job does not allow the new state."""
