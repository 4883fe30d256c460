"""Every error that ends something, drawn once.

A file that cannot be probed is not an error here: it is a value (a status and a reason) in the
outcome of its scan. Only what stops the whole act raises.

    CinventoryError
    ├── Cancelled              the user asked to stop; partial results are kept
    ├── LibraryError
    │   ├── LibraryLocked      another process writes this library
    │   ├── LibraryReadOnly    the file or its folder may not be written
    │   ├── LibraryDamaged     not a library, or broken; set aside, never overwritten
    │   ├── LibraryGone        deleted, moved or replaced while it was open
    │   └── LibraryTooNew      made by a later version
    ├── RelocationRefused      a source cannot be where it is said to be
    ├── SettingsError          preferences that make no sense, or cannot be saved
    ├── ProberBroken           no probe child can be started
    ├── ExportFailed           the file that was asked for cannot be written
    │   └── OutputRefused      that file must not be replaced, or its folder takes none
    ├── ServerFailed           the local API cannot be had
    └── JobError
        ├── UnknownJob
        ├── NotWaiting
        └── IllegalTransition
"""

from app.core.message import Message


class CinventoryError(Exception):
    """Carries the sentence for a person as a `Message`."""

    def __init__(self, code: str, **args: str | float) -> None:
        self.message = Message(code, dict(args))
        super().__init__(str(self.message))


class Cancelled(CinventoryError):
    """Raised by `ScanHost.check` once the user has asked to stop."""

    def __init__(self) -> None:
        super().__init__("cancelled")


class LibraryError(CinventoryError):
    """The library cannot be used as asked."""


class LibraryLocked(LibraryError):
    """Another process holds the library for writing; the message names it."""


class LibraryReadOnly(LibraryError):
    """The library file or its folder may not be written."""


class LibraryDamaged(LibraryError):
    """The file is no library or is broken; the message says where it was set aside."""


class LibraryGone(LibraryError):
    """The file was deleted, moved or replaced while it was open, or its disk is gone."""


class LibraryTooNew(LibraryError):
    """A later version of Cinventory made this library."""


class RelocationRefused(CinventoryError):
    """A source cannot be where it is said to be; nothing was changed."""


class SettingsError(CinventoryError):
    """Preferences make no sense, or could not be saved."""


class ProberBroken(CinventoryError):
    """Probe children die before they take a file, so no file can be probed."""


class ExportFailed(CinventoryError):
    """The list could not be written where it was wanted; what was there before is unchanged."""


class OutputRefused(ExportFailed):
    """The output may not go there; nothing was written, and another path would do."""


class ServerFailed(CinventoryError):
    """The local API cannot listen where it is to, or has no token that is safe to use."""


class JobError(CinventoryError):
    """A job cannot do what was asked of it."""


class UnknownJob(JobError):
    """No job has this id."""


class NotWaiting(JobError):
    """Only a job that waits has a place among those that wait."""


class IllegalTransition(JobError):
    """The job's state does not lead to the state asked for."""
